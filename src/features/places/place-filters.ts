/** What a list of places is narrowed by: words, a category, open now, and the nearest first. Says what was chosen; does not know what is found. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/place.js';
import { categoriesOf, type PlaceFilter } from '../../model/place-filter.js';
import { downIcon, searchIcon } from '../../ui/icon.js';
import { keepFromPage } from '../../ui/keep-from-page.js';
import { byName } from './place-formats.js';

/** What became of the question where the visitor is. `refused`: by the visitor or the browser. */
export type NearState = 'off' | 'asking' | 'on' | 'refused' | 'failed';

export interface PlaceFiltersProps {
  /** All places, also those that the filter leaves out. */
  readonly places: readonly Place[];
  readonly filter: PlaceFilter;
  readonly nearState: NearState;
  /** BCP 47 tag of the content. */
  readonly tag: string;
  readonly onFilter: (filter: PlaceFilter) => void;
  /** The visitor wants the nearest first: only now may the browser be asked where that is. */
  readonly onNear: () => void;
}

export function placeFilters(props: PlaceFiltersProps): TemplateResult {
  const { places } = props;
  const label = msg('Filter places', { id: 'filter-places' });
  return html`<form
    class="place-filters"
    role="search"
    aria-label=${label}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${searchWithin(props)} ${categoryChoice(props)}
    <div class="place-toggles">
      ${places.some(({ openingHours }) => openingHours) ? openNow(props) : nothing}
      ${places.some(({ position }) => position) ? nearestFirst(props) : nothing}
    </div>
    <p class="place-near" role="status">${nearInWords(props.nearState)}</p>
  </form>`;
}

function searchWithin({ filter, onFilter }: PlaceFiltersProps): TemplateResult {
  const label = msg('Search in these places', { id: 'search-places' });
  return html`<div class="place-search">
    ${searchIcon()}
    <input
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      aria-label=${label}
      placeholder=${label}
      .value=${filter.query}
      @input=${(event: Event) => onFilter({ ...filter, query: (event.currentTarget as HTMLInputElement).value })}
      @keydown=${keepFromPage}
      @keypress=${keepFromPage}
      @keyup=${keepFromPage}
    />
  </div>`;
}

/** A select: a row of buttons for eleven categories would fill the screen of a phone. */
function categoryChoice({ places, filter, tag, onFilter }: PlaceFiltersProps): TemplateResult | typeof nothing {
  const categories = categoriesOf(places).filter(({ name }) => name !== '');
  if (categories.length < 2) return nothing;
  const choose = (event: Event) => {
    const value = (event.currentTarget as HTMLSelectElement).value;
    onFilter({ ...filter, category: value === '' ? null : Number(value) });
  };
  return html`<div class="place-choice">
    <select aria-label=${msg('Category', { id: 'place-category' })} @change=${choose}>
      <option value="" .selected=${filter.category === null}>${msg('All categories', { id: 'all-categories' })}</option>
      ${[...categories]
        .sort(byName(tag))
        .map(({ id, name }) => html`<option value=${id} .selected=${filter.category === id}>${name}</option>`)}
    </select>
    ${downIcon()}
  </div>`;
}

function openNow({ filter, onFilter }: PlaceFiltersProps): TemplateResult {
  const toggle = () => onFilter({ ...filter, openNow: !filter.openNow });
  return html`<button class="place-toggle" type="button" aria-pressed=${filter.openNow} @click=${toggle}>
    ${msg('Open now', { id: 'open-now' })}
  </button>`;
}

function nearestFirst({ filter, nearState, onFilter, onNear }: PlaceFiltersProps): TemplateResult {
  const isOn = filter.near !== null;
  const toggle = () => {
    if (isOn) onFilter({ ...filter, near: null });
    else if (nearState !== 'asking') onNear();
  };
  return html`<button class="place-toggle" type="button" aria-pressed=${isOn} @click=${toggle}>
    ${msg('Nearest first', { id: 'nearest-first' })}
  </button>`;
}

function nearInWords(state: NearState): string {
  switch (state) {
    case 'off':
    case 'on':
      return '';
    case 'asking':
      return msg('Your browser asks you if it may tell where you are. This stays on your device.', {
        id: 'near-asking',
      });
    case 'refused':
      return msg('Your browser may not tell where you are. You can allow it in the settings of the browser.', {
        id: 'near-refused',
      });
    case 'failed':
      return msg('It could not be found out where you are. Please try again.', { id: 'near-failed' });
    default:
      return state satisfies never;
  }
}
