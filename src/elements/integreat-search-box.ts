/**
 * `<integreat-search-box>`: a search field for a page's header, which hands the words over to a panel elsewhere.
 *
 * Knows which panel it serves. Searches nothing itself.
 */
import { msg } from '@lit/localize';
import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../controllers/locale-controller.js';
import { searchField } from '../features/search/search-field.js';
import { searchFieldStyles } from '../features/search/search-field.styles.js';
import { preferredLanguages } from '../host/page-languages.js';
import { themeBehind, type Theme } from '../host/theme.js';
import { firstLocale, localeDirection, type Locale } from '../i18n/locale.js';
import type { Templates } from '../i18n/localization.js';
import { LocalizedElement } from '../i18n/localized-element.js';
import { PanelError } from '../model/panel-error.js';
import { tokens } from '../ui/tokens.styles.js';
import type { IntegreatPanel } from './integreat-panel.js';
import { IntegreatErrorEvent } from './panel-events.js';
import { withWords } from './search-address.js';

/**
 * A search field apart from its panel: Enter hands the words over and moves the keyboard to the panel's results, or leads to the page that holds it.
 *
 * @fires integreat-error - No panel is found to search in (`config`).
 * @csspart search - The search form.
 * @csspart search-input - Its field.
 */
export class IntegreatSearchBox extends LocalizedElement {
  static override readonly styles: CSSResultGroup = [tokens, searchFieldStyles];
  static override readonly properties: PropertyDeclarations = {
    for: { type: String },
    region: { type: String },
    language: { type: String },
    languages: { type: String },
    api: { type: String },
    snapshot: { type: String },
    target: { type: String },
    limit: { type: Number },
  };

  /** Id of the panel in the same document or shadow root; default: the page's only panel. */
  for: string | null = null;
  /** Slug of the region, where no panel is on this page, e.g. `muenchen`. */
  region: string | null = null;
  /** `auto`, or the language of the field, e.g. `ar`; default `auto`: the panel's, else the page's, else the browser's. */
  language = 'auto';
  /** As the panel's attribute of this name; the panel decides. */
  languages = '';
  /** As the panel's attribute of this name; the panel decides. */
  api: string | null = null;
  /** As the panel's attribute of this name; the panel decides. */
  snapshot: string | null = null;
  /** URL of the page that holds the panel, e.g. `/new-here/`: where the words go when there is no panel on this page. */
  target: string | null = null;
  /** Has no meaning for a search box; all smaller elements take it. */
  limit: number | null = null;

  #query = '';
  #theme: Theme = 'light';
  readonly #locales = new LocaleController(this);
  readonly #follow = () => this.requestUpdate();

  get templates(): Templates | undefined {
    return this.#locales.templates(this.#locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of ['integreat-ready', 'integreat-language-change']) document.addEventListener(name, this.#follow);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of ['integreat-ready', 'integreat-language-change'])
      document.removeEventListener(name, this.#follow);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#theme = themeBehind(this);
  }

  protected override render(): TemplateResult {
    this.#locales.has(this.#locale); // loads its words, and renders again
    return html`<div
      class="root"
      lang=${this.#locale}
      dir=${localeDirection(this.#locale)}
      data-theme=${this.#theme}
      @submit=${this.#onSubmit}
    >
      ${searchField({
        label: msg('Search', { id: 'search' }),
        query: this.#query,
        onQuery: (query) => this.#type(query),
        onIntent: () => undefined,
        onAct: () => undefined,
      })}
    </div>`;
  }

  /** The panel that it serves: by id, else the page's only one. */
  get #panel(): IntegreatPanel | null {
    if (this.for !== null) {
      const root = this.getRootNode() as Document | ShadowRoot;
      const selector = `integreat-panel#${CSS.escape(this.for)}`;
      return root.querySelector<IntegreatPanel>(selector) ?? document.querySelector<IntegreatPanel>(selector);
    }
    const panels = document.querySelectorAll<IntegreatPanel>('integreat-panel');
    const hasOwn = this.region !== null || this.api !== null || this.snapshot !== null;
    return panels.length === 1 && !hasOwn ? panels[0]! : null;
  }

  get #locale(): Locale {
    const wish = this.language === 'auto' ? this.#panel?.currentLanguage : this.language;
    return firstLocale([...(wish ? [wish] : []), ...preferredLanguages(this)]);
  }

  #type(query: string): void {
    this.#query = query;
    this.requestUpdate();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const words = this.#query.trim();
    if (words === '') return;
    const panel = this.#panel;
    if (panel)
      panel.search(words, { focus: true }).catch(() => undefined); // the panel shows what failed
    else this.#leave(words);
  }

  #leave(words: string): void {
    const address = this.target === null ? null : withWords(this.target, document.baseURI, words);
    if (address !== null) return location.assign(address);
    const error = new PanelError('config', 'this search box has no panel to search in', {
      hint: 'Write the panel’s id into "for", or the URL of the page that holds it into "target".',
    });
    this.dispatchEvent(new IntegreatErrorEvent(error));
    console.warn(`[integreat-panel] ${error.code}: ${error.message}. ${error.hint}`);
  }
}
