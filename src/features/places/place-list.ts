/** The places of a region: how to narrow them, how many there are, and a card for each. Loaded when the places are wanted. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { Place } from '../../model/place.js';
import { filterPlaces, NO_FILTER } from '../../model/place-filter.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { heading } from '../../ui/heading.js';
import { noticeStyles } from '../../ui/notice.styles.js';
import { notice } from '../../ui/notice.js';
import { titleStyles } from '../../ui/title.styles.js';
import { placeCard } from './place-card.js';
import { placeFilters, type PlaceFiltersProps } from './place-filters.js';
import { placeListStyles } from './place-list.styles.js';

export interface PlaceListProps extends PlaceFiltersProps {
  readonly title: string;
  /** Level of the title, 1 to 6. */
  readonly level: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Cards to show at most: `PLACES_AT_ONCE`, and as many more each time that the visitor wants more. */
  readonly shown: number;
  /** The safe address of a place on the web. */
  readonly href: (place: Place) => string;
  readonly onMore: () => void;
  /** A map of the places that are found. */
  readonly map?: unknown;
}

export const styles = [titleStyles, buttonStyles, noticeStyles, placeListStyles];

/** A phone draws no more in a moment. */
export const PLACES_AT_ONCE = 60;

export function placeList(props: PlaceListProps): TemplateResult {
  const { places, filter, now, level, title, tag } = props;
  const found = filterPlaces(places, filter, now);
  const count = formatNumber(found.length, tag);
  return html`<section class="places">
    ${heading(level, title, 'page-title')}
    ${
      places.length === 0
        ? notice({ title: msg('There are no places here yet.', { id: 'places-empty' }), tone: 'info' })
        : html`${placeFilters(props)} ${props.map ?? nothing}
            <p class="place-count" role="status">${msg(str`Places: ${count}`, { id: 'places-count' })}</p>
            ${found.length === 0 ? nothingMatches(props) : cards(found, props)}`
    }
  </section>`;
}

function cards(found: readonly Place[], props: PlaceListProps): TemplateResult {
  const { title, shown, now, tag, href, filter } = props;
  const card = (place: Place) => placeCard({ place, href: href(place), now, tag, near: filter.near });
  return html`<ul class="tiles" role="list" aria-label=${title}>
      ${found.slice(0, shown).map((place) => html`<li>${card(place)}</li>`)}
    </ul>
    ${found.length > shown ? more(found.length - shown, props) : nothing}`;
}

function more(left: number, { tag, onMore }: PlaceListProps): TemplateResult {
  const show = (event: Event) => {
    // the button goes with the last cards: who came by keyboard goes on from the card before the new ones
    if (left <= PLACES_AT_ONCE)
      linksBefore(event.currentTarget as Element)
        .at(-1)
        ?.focus();
    onMore();
  };
  const amount = formatNumber(left, tag);
  return html`<button class="button place-more" type="button" @click=${show}>
    ${msg(str`Show more. Left: ${amount}`, { id: 'places-more' })}
  </button>`;
}

function linksBefore(button: Element): HTMLElement[] {
  return [...(button.parentElement?.querySelectorAll<HTMLElement>('.place-tile') ?? [])];
}

function nothingMatches({ filter, onFilter }: PlaceListProps): TemplateResult {
  const reset = (event: Event) => {
    // the button goes with the notice
    (event.currentTarget as Element).closest('.places')?.querySelector('input')?.focus();
    onFilter({ ...NO_FILTER, near: filter.near });
  };
  return notice({
    title: msg('No place matches.', { id: 'places-none' }),
    tone: 'info',
    actions: html`<button class="button" type="button" @click=${reset}>
      ${msg('Show all places', { id: 'places-all' })}
    </button>`,
  });
}
