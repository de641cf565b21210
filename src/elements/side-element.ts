/**
 * What the smaller elements have in common: they follow a panel of the page, or have a region and language of their own.
 *
 * Knows which panel an element serves and where a place leads from it. Does not know what the element shows.
 */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { LocaleController } from '../controllers/locale-controller.js';
import { preferredLanguages } from '../host/page-languages.js';
import { themeBehind, type Theme } from '../host/theme.js';
import { firstLocale, type Locale } from '../i18n/locale.js';
import type { Templates } from '../i18n/localization.js';
import { LocalizedElement } from '../i18n/localized-element.js';
import type { PanelError } from '../model/panel-error.js';
import { headingLevel, words } from './attributes.js';
import type { IntegreatPanel } from './integreat-panel.js';
import { IntegreatErrorEvent } from './panel-events.js';
import { SideUpkeep } from './side-upkeep.js';

/** After these a panel shows another region or language, or shows one at last. */
const PANEL_CHANGES = ['integreat-ready', 'integreat-language-change'];

export abstract class SideElement extends LocalizedElement {
  static override readonly properties: PropertyDeclarations = {
    for: { type: String },
    region: { type: String },
    language: { type: String },
    languages: { type: String },
    api: { type: String },
    snapshot: { type: String },
    target: { type: String },
    limit: { type: Number },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Id of the panel in the same document or shadow root; default: the page's only panel. */
  for: string | null = null;
  /** Slug of the region, where no panel is on this page, e.g. `muenchen`. */
  region: string | null = null;
  /** `auto`, or a language by slug or BCP 47, e.g. `ar`; default `auto`: the panel's, else the page's, else the browser's. */
  language = 'auto';
  /** Languages between spaces: only these are offered, e.g. `de en`; default: all of the region. A panel decides for itself. */
  languages = '';
  /** Base URL of an Integreat CMS; default: the panel's, else `https://cms.integreat-app.de`. */
  api: string | null = null;
  /** Base URL of a static export; default: the panel's. */
  snapshot: string | null = null;
  /** URL of the page that holds the panel, e.g. `/new-here/`: where a click leads when there is no panel on this page. */
  target: string | null = null;
  /** How many entries are shown, where the element shows any. */
  limit: number | null = null;
  /** Level of the element's heading, 1 to 6, where it has one; default 2. */
  headingLevel = 2;

  protected theme: Theme = 'light';
  protected readonly locales = new LocaleController(this);
  protected readonly upkeep = new SideUpkeep(this);
  #lastProblem = '';
  #isTakenOver = false;
  readonly #follow = () => this.requestUpdate();

  get templates(): Templates | undefined {
    return this.locales.templates(this.locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of PANEL_CHANGES) document.addEventListener(name, this.#follow);
    window.addEventListener('load', this.#follow); // a panel may be further down the page
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of PANEL_CHANGES) document.removeEventListener(name, this.#follow);
    window.removeEventListener('load', this.#follow);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.theme = themeBehind(this);
  }

  /** `auto`, or a language: what counts where the attribute was taken away, too. */
  protected get languageWish(): string {
    return words(this.language)[0] ?? 'auto';
  }

  protected get level(): number {
    return headingLevel(this.headingLevel);
  }

  /** What an attribute says; null also for an empty text, and for the nothing that a framework has set. */
  protected own(name: 'for' | 'region' | 'api' | 'snapshot' | 'target'): string | null {
    const given: unknown = this[name] ?? '';
    return String(given).trim() || null; // a framework may set a number
  }

  /** The panel that it serves: by id, else the page's only one. */
  protected get panel(): IntegreatPanel | null {
    const id = this.own('for');
    if (id !== null) {
      const root = this.getRootNode() as Document | ShadowRoot;
      const selector = `integreat-panel#${CSS.escape(id)}`;
      return root.querySelector<IntegreatPanel>(selector) ?? document.querySelector<IntegreatPanel>(selector);
    }
    const panels = document.querySelectorAll<IntegreatPanel>('integreat-panel');
    const hasOwn = this.own('region') ?? this.own('api') ?? this.own('snapshot');
    return panels.length === 1 && hasOwn === null ? panels[0]! : null;
  }

  /** The interface's language. */
  protected get locale(): Locale {
    const wish = this.languageWish === 'auto' ? this.panel?.currentLanguage : this.languageWish;
    return firstLocale([...(wish ? [wish] : []), ...preferredLanguages(this)]);
  }

  /** Tells the page of what is wrong, once; null: nothing is any more. */
  protected tell(error: PanelError | null): void {
    const problem = error ? `${error.code}: ${error.message}. ${error.hint}`.trim() : '';
    if (problem === this.#lastProblem) return;
    this.#lastProblem = problem;
    this.#isTakenOver = error !== null && !this.dispatchEvent(new IntegreatErrorEvent(error));
    if (error) console.warn(`[integreat-panel] ${problem}`);
    this.requestUpdate();
  }

  /** Whether the page has taken over the showing of what is wrong. */
  protected get hidesErrors(): boolean {
    return this.#isTakenOver;
  }
}
