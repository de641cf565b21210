/**
 * What a visitor can do with an article besides reading it: say whether it helps, take it along as a link, a QR code or on paper.
 *
 * Joins the views of features/ to what the browser and the CMS can do. Loaded with the first article; what draws and prints comes when it is wanted.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { feedbackForm, styles as feedbackStyles } from '../features/feedback/feedback-form.js';
import { printOrigin } from '../features/share/print-origin.js';
import { qrLabel, shareBox, styles as shareStyles } from '../features/share/share-box.js';
import { scope } from '../api/cms-client.js';
import { isImprint } from '../model/path.js';
import { pathOf, type Screen } from '../store/plan.js';
import { entryTitle } from '../store/sections.js';
import { printStyles } from '../ui/print.styles.js';
import type { LazyParts } from './lazy-parts.js';
import type { FrameProps } from './panel-frame.js';
import { PanelFeedback, type FeedbackTarget } from './panel-feedback.js';
import { PanelSharing } from './panel-sharing.js';
import { IntegreatFeedbackEvent } from './place-events.js';

export interface ToolsPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export const styles = [...feedbackStyles, ...shareStyles, printStyles];

/** An article, as far as it is shared, printed and judged. */
interface Article {
  readonly path: string;
  readonly title: string;
  /** Where it is on the web. */
  readonly url: string;
  /** Its PDF; null where the CMS has none. */
  readonly pdf: string | null;
  /** Null: nobody is told about it. */
  readonly feedback: FeedbackTarget | null;
}

export class PanelTools {
  readonly #panel: ToolsPanel;
  readonly #parts: LazyParts;
  readonly #feedback: PanelFeedback;
  readonly #sharing: PanelSharing;
  #path: string | null = null;

  constructor(panel: ToolsPanel, parts: LazyParts) {
    const onChange = () => panel.requestUpdate();
    this.#panel = panel;
    this.#parts = parts;
    this.#feedback = new PanelFeedback(onChange);
    this.#sharing = new PanelSharing(onChange);
  }

  show(props: FrameProps, screen: Screen): TemplateResult | typeof nothing {
    const article = articleOf(props, screen);
    if (!article) return nothing;
    const { features } = props;
    const qr = this.#parts.loaded('qr')?.qrCode(article.url, qrLabel(article.title));
    return html`${features.includes('feedback') && article.feedback ? this.#form(props, screen, article.feedback) : nothing}
    ${shareBox({
      url: article.url,
      offersSharing: features.includes('share'),
      offersPrinting: features.includes('print'),
      canShare: this.#sharing.canShare(article.url),
      pdf: article.pdf,
      copyState: this.#sharing.copyState,
      isQrOpen: this.#sharing.isQrOpen,
      qr,
      onCopy: () => void this.#sharing.copy(article.url),
      onShare: () => void this.#sharing.share(article),
      onQr: () => {
        this.#parts.get('qr');
        this.#sharing.toggleQr();
      },
      onPrint: () => void this.#print(article),
    })}
    ${printOrigin({ url: article.url, qr })}`;
  }

  /** Something is shown: what was done about the thing before it is done with. */
  arrive(screen: Screen): void {
    const path = pathOf(screen);
    if (path === this.#path) return;
    if (this.#path !== null) this.#feedback.leave(this.#path);
    this.#sharing.leave();
    this.#path = path;
    // whoever prints the page around the panel leaves no time to load it then
    const isArticle = screen.kind === 'page' || (screen.kind === 'section' && entryTitle(screen.section) !== null);
    if (isArticle) whenIdle(() => this.#parts.get('qr'));
  }

  #form(props: FrameProps, screen: Screen, target: FeedbackTarget): TemplateResult {
    return feedbackForm(this.#feedback.form(target.path, () => void this.#send(props, screen, target)));
  }

  async #send({ base }: FrameProps, screen: Screen, target: FeedbackTarget): Promise<void> {
    if (screen.kind !== 'page' && screen.kind !== 'section') return;
    const { region, language } = screen.setting;
    const where = { base, region: region.slug, language: language.slug };
    const accepted = await this.#feedback.send((...call) => fetch(...call), where, target);
    if (!accepted) return;
    this.#panel.dispatchEvent(new IntegreatFeedbackEvent(accepted.kind, accepted.rating));
    await this.#panel.updateComplete;
    // the button that sent it is gone: the keyboard goes on at the thanks
    if (this.#panel.matches(':focus-within'))
      this.#panel.renderRoot.querySelector<HTMLElement>('.feedback-outcome')?.focus({ preventScroll: true });
  }

  async #print({ title }: Article): Promise<void> {
    try {
      const [{ printPanel }] = await Promise.all([this.#parts.load('print'), this.#parts.load('qr')]);
      await printPanel(this.#panel, title);
    } catch {
      // kept as the parts' error, which is shown
    }
  }
}

/** Safari has no way to say so. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 1000);
}

function articleOf({ links, base }: FrameProps, screen: Screen): Article | null {
  if (screen.kind === 'page') {
    const { page, setting } = screen;
    const isImprintPage = isImprint(page.path);
    const call = `${scope(setting.region.slug, setting.language.slug)}pdf/?url=${encodeURIComponent(page.path)}`;
    return {
      path: page.path,
      title: page.title,
      url: links.page(page),
      pdf: isImprintPage ? null : `${base}/api/v3/${call}`,
      feedback: { kind: isImprintPage ? 'imprint' : 'page', path: page.path },
    };
  }
  if (screen.kind !== 'section') return null;
  const { section, path } = screen;
  const common = { path, url: links.place(path), pdf: null };
  switch (section.kind) {
    case 'event':
      return {
        ...common,
        title: section.event.title,
        url: links.page(section.event),
        feedback: { kind: 'event', path },
      };
    case 'place':
      return {
        ...common,
        title: section.place.title,
        url: links.page(section.place),
        feedback: { kind: 'place', path },
      };
    case 'news-item':
      return { ...common, title: section.news.title, feedback: null };
    case 'offer':
      return { ...common, title: section.offer.name, feedback: { kind: 'offer', path } };
    default:
      return null;
  }
}
