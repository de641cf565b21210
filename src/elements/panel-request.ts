/** What the views ask of the panel: a view dispatches, the panel turns it into a step of the visit. */
import type { Language } from '../model/language.js';
import type { EntryKind } from '../model/search.js';
import type { Region } from '../model/region.js';

export type PanelRequest =
  | { readonly kind: 'language'; readonly language: Language }
  /** Null: the choice of regions. */
  | { readonly kind: 'region'; readonly region: Region | null }
  | { readonly kind: 'query'; readonly query: string }
  /** Somebody is about to search. */
  | { readonly kind: 'search-intent' }
  /** A key or a click in the search field, or the keyboard leaves it. */
  | { readonly kind: 'field'; readonly event: Event }
  /** A key in the language picker, or the focus leaves it. */
  | { readonly kind: 'picker-leave'; readonly event: KeyboardEvent | FocusEvent }
  /** The keyboard leaves the results for the field. */
  | { readonly kind: 'to-field' }
  /** Only one kind of results, or null: all. */
  | { readonly kind: 'filter'; readonly only: EntryKind | null }
  /** Another spelling than the one that found nothing. */
  | { readonly kind: 'spelling'; readonly query: string }
  /** The editors shall know that a search found nothing. */
  | { readonly kind: 'report-search' }
  | { readonly kind: 'retry' }
  /** To where the visitor was before. */
  | { readonly kind: 'back' }
  /** Older news than those that are shown. */
  | { readonly kind: 'more-news' }
  | { readonly kind: 'refuse-offer' };

export type Dispatch = (request: PanelRequest) => void;
