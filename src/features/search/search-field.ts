/** The field in which a visitor searches. Says what was typed and that somebody is about to type; does not know what is found. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { searchIcon } from '../../ui/icon.js';

export interface SearchFieldProps {
  /** What the field is called, e.g. "Search in Lindenfurt". */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Focus, touch or pointer on the field: what a search needs may be loaded now. */
  readonly onIntent: () => void;
  /** A key goes down in the field, see field-keys. */
  readonly onKey: (event: KeyboardEvent) => void;
}

export function searchField({ label, query, onQuery, onIntent, onKey }: SearchFieldProps): TemplateResult {
  return html`<form class="search" part="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
    ${searchIcon()}
    <input
      part="search-input"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="500"
      aria-label=${label}
      placeholder=${label}
      .value=${query}
      @input=${(event: Event) => onQuery((event.currentTarget as HTMLInputElement).value)}
      @focus=${onIntent}
      @pointerenter=${onIntent}
      @keydown=${(event: KeyboardEvent) => {
        keepFromPage(event);
        onKey(event);
      }}
      @keypress=${keepFromPage}
      @keyup=${keepFromPage}
    />
    ${
      query === ''
        ? nothing
        : html`<button class="clear" type="button" @click=${() => onQuery('')}>
            ${msg('Clear', { id: 'clear' })}
          </button>`
    }
  </form>`;
}

/** What is typed is no shortcut of the page's, on whichever event it listens for them; but the way out of the field is. */
function keepFromPage(event: KeyboardEvent): void {
  if (event.isComposing || !['Tab', 'Escape'].includes(event.key)) event.stopPropagation();
}
