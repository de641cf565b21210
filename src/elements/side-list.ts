/**
 * What the lists of events and news for a page's side column have in common: they load with the panel's own store, so that nothing is asked for twice,
 * and lead to the panel, to the page that holds one, or to the web app.
 *
 * Knows region, language and how loading stands. Does not know what an entry looks like.
 */
import { ofDocument } from '../host/natives.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { retry } from '../controllers/load-again.js';
import { LoadController } from '../controllers/load-controller.js';
import { StoreController } from '../controllers/store-controller.js';
import { apiBase, DEFAULT_API } from '../host/api-base.js';
import { preferredLanguages } from '../host/page-languages.js';
import { safeWebLink } from '../html/links.js';
import { localeDirection } from '../i18n/locale.js';
import { findLanguage, firstLanguage, type Language } from '../model/language.js';
import { PanelError } from '../model/panel-error.js';
import { sectionPath } from '../model/path.js';
import type { Region, SectionKind } from '../model/region.js';
import { panelPath } from '../routing/panel-path.js';
import { WEB_APP, webAppHome } from '../routing/web-app.js';
import { offeredLanguages, valueOf } from '../store/plan.js';
import type { AnswerTo, StoreRequest } from '../store/requests.js';
import type { Remote } from '../store/store.js';
import { isPlainClick } from '../ui/plain-click.js';
import { tokens } from '../ui/tokens.styles.js';
import { words } from './attributes.js';
import { withPlace } from './panel-address.js';
import { LazyParts } from './lazy-parts.js';
import { NearStart } from './near-start.js';
import { IntegreatReadyEvent } from './panel-events.js';
import { sideListStyles } from './side-list.styles.js';
import { sharedStore } from './shared-stores.js';
import { SideElement } from './side-element.js';

const sideListStyleSheets = [tokens, sideListStyles];

/** Where a list stands, once that is known. */
export interface SideSetting {
  readonly region: Region;
  readonly language: Language;
}

export abstract class SideList<R extends StoreRequest> extends SideElement {
  static override readonly styles = sideListStyleSheets;

  protected abstract readonly kind: SectionKind;
  protected readonly parts = new LazyParts(this, sideListStyleSheets);
  readonly #start = new NearStart(this);
  #hasContent = false;
  #hasTold = false;
  readonly #store = new StoreController(this);
  readonly #load = new LoadController(this, () => {
    const base = this.#base;
    const requests = this.#requests();
    return this.#start.hasCome && base !== null ? { store: sharedStore(base), requests } : null;
  });

  /** What the list needs. */
  protected abstract request(region: string, language: string): R;

  /** The entries that there are now, as many as are wanted. */
  protected abstract entries(answer: AnswerTo<R>, setting: SideSetting): unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const base = this.#base;
    if (base !== null) this.#store.follow(sharedStore(base));
  }

  protected override render(): TemplateResult {
    const hasWords = this.locales.hasAll(this.locale);
    const setting = this.#setting;
    const content = hasWords ? (this.#content(setting) ?? this.#failure(setting)) : undefined;
    return html`<section
      class="root"
      lang=${setting?.language.tag ?? this.locale}
      dir=${setting?.language.direction ?? localeDirection(this.locale)}
      data-theme=${this.theme}
      @click=${(event: MouseEvent) => this.#onClick(event)}
    >
      ${content ?? nothing} ${this.#hasContent ? nothing : html`<slot></slot>`}
    </section>`;
  }

  protected override updated(): void {
    const setting = this.#setting;
    this.tell(this.#errorOf(setting));
    if (!this.#hasContent || this.#hasTold || !setting) return;
    this.#hasTold = true;
    this.dispatchEvent(new IntegreatReadyEvent(setting.region.slug, setting.language.slug));
  }

  /** The address of a place: the panel's page, else the web app; a click is the panel's where it is on this page. */
  protected href(path: string, url: string): string {
    const base = this.#base ?? DEFAULT_API;
    const target = this.own('target');
    const onTarget = target === null || this.panel ? null : withPlace(target, this.baseURI, path);
    return onTarget ?? safeWebLink(url, base) ?? encodeURI(WEB_APP + path);
  }

  /** The address of all entries. */
  protected hrefOfAll({ region, language }: SideSetting): string {
    return this.href(sectionPath(region.slug, language.slug, this.kind), '');
  }

  #content(setting: SideSetting | null): unknown {
    const answer = setting && valueOf(this.#remoteList(setting));
    const entries = setting && answer !== null && answer !== undefined ? this.entries(answer, setting) : undefined;
    if (entries !== undefined) this.#hasContent = true;
    return entries;
  }

  /** A failure is no content: what the page has put into the element stays beside it. */
  #failure(setting: SideSetting | null): unknown {
    const error = this.#errorOf(setting);
    if (!error || this.hidesErrors || this.#regionSlug === null) return undefined;
    return this.parts.get('trouble')?.errorNotice({
      code: error.code,
      webApp: webAppHome(this.#regionSlug),
      onRetry: () => void this.#load.again(retry),
    });
  }

  #errorOf(setting: SideSetting | null): PanelError | null {
    if (this.#regionSlug === null && this.panel === null) return this.#start.hasCome ? this.#withoutRegion() : null;
    const remote = setting ? this.#remoteList(setting) : this.#remoteRegion;
    if (remote?.status === 'failed') return remote.error;
    const region = remote && !setting ? valueOf(remote as Remote<Region>) : undefined;
    if (!region) return null;
    const languages = region.languages.map(({ slug }) => slug).join(', ');
    return new PanelError('config', `region "${region.slug}" has no language "${this.languageWish}"`, {
      hint: `Write one of these into the attribute "language": ${languages}.`,
    });
  }

  /** As long as the page is loading, a panel may yet come. */
  #withoutRegion(): PanelError | null {
    if (ofDocument('readyState') !== 'complete') return null;
    return new PanelError('config', `<${this.localName}> has no region`, {
      hint: 'Write the panel’s id into "for", or a region’s slug into "region".',
    });
  }

  #remoteList({ region, language }: SideSetting): Remote<AnswerTo<R>> {
    return sharedStore(this.#base!).get(this.request(region.slug, language.slug));
  }

  get #base(): string | null {
    return apiBase(this.own('api') ?? this.panel?.api ?? DEFAULT_API, this.baseURI);
  }

  get #regionSlug(): string | null {
    return this.own('region') ?? ((this.panel?.currentRegion ?? this.panel?.region)?.trim() || null);
  }

  get #remoteRegion(): Remote<Region> | null {
    const [slug, base] = [this.#regionSlug, this.#base];
    return slug === null || base === null ? null : sharedStore(base).get({ kind: 'region', region: slug });
  }

  get #setting(): SideSetting | null {
    const remote = this.#remoteRegion;
    const region = remote && valueOf(remote);
    if (!region) return null;
    const language = this.#languageOf(region);
    return language ? { region, language } : null;
  }

  #languageOf(region: Region): Language | undefined {
    const languages = offeredLanguages(region, { languages: words(this.languages) });
    const { panel } = this;
    // what the panel shows, or will show as soon as it is there
    const own = this.languageWish;
    const wish = own === 'auto' && panel ? (panel.currentLanguage ?? words(panel.language)[0] ?? own) : own;
    if (wish !== 'auto') return findLanguage(languages, wish);
    return firstLanguage(languages, preferredLanguages(panel ?? this)) ?? languages[0];
  }

  #requests(): readonly StoreRequest[] {
    const slug = this.#regionSlug;
    if (slug === null) return [];
    const setting = this.#setting;
    const region = { kind: 'region', region: slug } as const;
    return setting ? [region, this.request(slug, setting.language.slug)] : [region];
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    const { panel } = this;
    const setting = this.#setting;
    if (!link?.href || !panel || !setting || !isPlainClick(event)) return;
    const path = panelPath(link.href, {
      origins: [new URL(this.#base!).origin, WEB_APP],
      regions: [setting.region.slug],
      languages: [setting.language.slug],
    });
    if (path === null) return;
    event.preventDefault();
    panel.scrollIntoView({ block: 'nearest' });
    panel.open().catch(() => undefined);
    panel.navigate(path).catch(() => undefined); // the panel shows what failed
  }
}
