/**
 * `<integreat-search-box>`: a search field for a page's header, which hands the words over to a panel elsewhere.
 *
 * Knows which panel it serves. Searches nothing itself.
 */
import { msg } from '@lit/localize';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { searchField } from '../features/search/search-field.js';
import { searchFieldStyles } from '../features/search/search-field.styles.js';
import { typedFieldStyles } from '../features/search/typed-field.styles.js';
import { localeDirection } from '../i18n/locale.js';
import { PanelError } from '../model/panel-error.js';
import { tokens } from '../ui/tokens.styles.js';
import { withWords } from './panel-address.js';
import { SideElement } from './side-element.js';

/**
 * A search field apart from its panel: Enter hands the words over and moves the keyboard to the panel's results, or leads to the page that holds it.
 *
 * @fires integreat-error - No panel is found to search in (`config`).
 * @csspart search - The search form.
 * @csspart search-input - Its field.
 */
export class IntegreatSearchBox extends SideElement {
  static override readonly styles: CSSResultGroup = [tokens, searchFieldStyles, typedFieldStyles];

  #query = '';

  protected override render(): TemplateResult {
    this.locales.hasAll(this.locale); // loads its words, and renders again
    return html`<div
      class="root"
      lang=${this.locale}
      dir=${localeDirection(this.locale)}
      data-theme=${this.theme}
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

  #type(query: string): void {
    this.#query = query;
    this.requestUpdate();
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const words = this.#query.trim();
    if (words === '') return;
    const { panel } = this;
    if (panel)
      panel.search(words, { focus: true }).catch(() => undefined); // the panel shows what failed
    else this.#leave(words);
  }

  #leave(words: string): void {
    const target = this.own('target');
    const address = target === null ? null : withWords(target, this.baseURI, words);
    if (address !== null) return location.assign(address);
    this.tell(
      new PanelError('config', 'this search box has no panel to search in', {
        hint: 'Write the panel’s id into "for", or the URL of the page that holds it into "target".',
      }),
    );
  }
}
