/**
 * What can be asked of the store, and what each question answers. One name for one thing everywhere: a request's key names its place in the state.
 */
import type { Branch, Page } from '../model/page.js';
import type { Event } from '../model/event.js';
import type { News } from '../model/news.js';
import type { Offer } from '../model/offer.js';
import type { Place } from '../model/place.js';
import type { Region } from '../model/region.js';

export type StoreRequest =
  | { readonly kind: 'regions' }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'rootPages'; readonly region: string; readonly language: string }
  | { readonly kind: 'branch'; readonly path: string }
  | { readonly kind: 'ancestors'; readonly path: string }
  | { readonly kind: 'imprint'; readonly region: string; readonly language: string }
  | { readonly kind: 'events'; readonly region: string; readonly language: string }
  | { readonly kind: 'places'; readonly region: string; readonly language: string }
  | { readonly kind: 'offers'; readonly region: string; readonly language: string }
  /** Pages are counted from 1. */
  | { readonly kind: 'news'; readonly region: string; readonly language: string; readonly page: number }
  | { readonly kind: 'newsItem'; readonly region: string; readonly language: string; readonly id: string };

export interface Answers {
  regions: readonly Region[];
  region: Region;
  rootPages: readonly Page[];
  branch: Branch;
  ancestors: readonly Page[];
  imprint: Page;
  events: readonly Event[];
  places: readonly Place[];
  offers: readonly Offer[];
  news: readonly News[];
  newsItem: News;
}

export type AnswerTo<R extends StoreRequest> = Answers[R['kind']];

/** Who answers the store's requests. */
export type Source = <R extends StoreRequest>(request: R, signal: AbortSignal) => Promise<AnswerTo<R>>;

/** The request's place in the state. */
export function requestKey(request: StoreRequest): string {
  return Object.values(request).join(' ');
}
