/** What a region publishes besides pages, as a screen shows it: a list, or one entry of it. */
import type { Event } from '../model/event.js';
import type { News } from '../model/news.js';
import type { Offer } from '../model/offer.js';
import type { Place } from '../model/place.js';

/** Whether there are older news than those that are there. */
export type MoreNews = 'none' | 'some' | 'loading' | 'failed';

export type Section =
  | { readonly kind: 'events'; readonly events: readonly Event[] }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'news'; readonly news: readonly News[]; readonly more: MoreNews }
  | { readonly kind: 'news-item'; readonly news: News }
  | { readonly kind: 'offers'; readonly offers: readonly Offer[] }
  | { readonly kind: 'offer'; readonly offer: Offer };

/** Title of the entry that a section shows; null for a list. */
export function entryTitle(section: Section): string | null {
  switch (section.kind) {
    case 'event':
      return section.event.title;
    case 'place':
      return section.place.title;
    case 'news-item':
      return section.news.title;
    case 'offer':
      return section.offer.name;
    default:
      return null;
  }
}
