/** The field in which a visitor searches. Says what was typed and that somebody is about to type; does not know what is found. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { searchIcon } from '../../ui/icon.js';
import { keepFromPage } from '../../ui/keep-from-page.js';

export interface SearchFieldProps {
  /** What the field is called, e.g. "Search in Lindenfurt". */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Focus, touch or pointer on the field: what a search needs may be loaded now. */
  readonly onIntent: () => void;
  /** What happens in the field besides typing: a key goes down, see field-keys; a click; the keyboard leaves. */
  readonly onAct: (event: Event) => void;
  /** What the field shows below itself, null: nothing now. Undefined for a field that never does. */
  readonly popup?: FieldPopup | null | undefined;
}

/** A listbox of the id `suggestions`, and the id of the option that the keyboard is at. */
export interface FieldPopup {
  readonly list: TemplateResult;
  readonly active: string | undefined;
}

export function searchField({ label, query, onQuery, onIntent, onAct, popup }: SearchFieldProps): TemplateResult {
  return html`<form class="search" part="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
    ${searchIcon()}
    <input
      part="search-input"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="500"
      role=${ifDefined(popup === undefined ? undefined : 'combobox')}
      aria-expanded=${ifDefined(popup === undefined ? undefined : popup ? 'true' : 'false')}
      aria-controls=${ifDefined(popup ? 'suggestions' : undefined)}
      aria-activedescendant=${ifDefined(popup?.active)}
      aria-label=${label}
      placeholder=${label}
      .value=${query}
      @input=${(event: Event) => onQuery((event.currentTarget as HTMLInputElement).value)}
      @focus=${onIntent}
      @pointerenter=${onIntent}
      @keydown=${(event: KeyboardEvent) => {
        keepFromPage(event);
        onAct(event);
      }}
      @click=${onAct}
      @blur=${onAct}
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
    ${popup?.list}
  </form>`;
}
