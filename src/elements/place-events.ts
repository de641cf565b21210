/** The public events of a visit's further steps; a module of its own as the first screen fires none of them. */
import type { FeedbackKind, Rating } from '../model/feedback.js';
import { PanelEvent } from './panel-events.js';

/** What a place in the panel is. */
export type PlaceKind =
  | 'home'
  | 'page'
  | 'imprint'
  | 'missing'
  | 'regions'
  | 'events'
  | 'event'
  | 'places'
  | 'place'
  | 'news'
  | 'news-item'
  | 'offers'
  | 'offer';

/** Another place in the panel is shown. */
export class IntegreatNavigateEvent extends PanelEvent {
  readonly path: string;
  readonly kind: PlaceKind;
  readonly title: string;
  readonly language: string;
  constructor(place: { path: string; kind: PlaceKind; title: string; language: string }) {
    super('integreat-navigate');
    this.path = place.path;
    this.kind = place.kind;
    this.title = place.title;
    this.language = place.language;
  }
}

/** Results of a search are shown. The words that were typed stay here, unless the page has asked for them (`report-queries`). */
export class IntegreatSearchEvent extends PanelEvent {
  readonly count: number;
  readonly language: string;
  readonly query?: string;
  constructor(count: number, language: string, query?: string) {
    super('integreat-search');
    this.count = count;
    this.language = language;
    if (query !== undefined) this.query = query;
  }
}

/** The dialog or drawer has opened. */
export class IntegreatOpenEvent extends PanelEvent {
  constructor() {
    super('integreat-open');
  }
}

/** The dialog or drawer was closed. */
export class IntegreatCloseEvent extends PanelEvent {
  constructor() {
    super('integreat-close');
  }
}

/** The CMS has accepted what a visitor wanted to tell the editors. */
export class IntegreatFeedbackEvent extends PanelEvent {
  readonly kind: FeedbackKind | 'search';
  /** Null: only words were sent. */
  readonly rating: Rating | null;
  constructor(kind: FeedbackKind | 'search', rating: Rating | null) {
    super('integreat-feedback');
    this.kind = kind;
    this.rating = rating;
  }
}

/** The visitor asks for an outside video or map. Cancelled: it is not loaded until `grant()` is called. */
export class IntegreatConsentEvent extends PanelEvent {
  /** Who would learn of the visitor, e.g. `vimeo`; of a map the host of its server. */
  readonly provider: string;
  /** What would be loaded. */
  readonly url: string;
  readonly #onGrant: () => void;
  constructor(provider: string, url: string, onGrant: () => void) {
    super('integreat-consent', true);
    this.provider = provider;
    this.url = url;
    this.#onGrant = onGrant;
  }

  /** Loads it; calling it again does nothing more. */
  grant(): void {
    this.#onGrant();
  }
}

/** The content is shown in another language. */
export class IntegreatLanguageChangeEvent extends PanelEvent {
  readonly from: string;
  readonly to: string;
  constructor(from: string, to: string) {
    super('integreat-language-change');
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'integreat-navigate': IntegreatNavigateEvent;
    'integreat-search': IntegreatSearchEvent;
    'integreat-feedback': IntegreatFeedbackEvent;
    'integreat-open': IntegreatOpenEvent;
    'integreat-close': IntegreatCloseEvent;
    'integreat-consent': IntegreatConsentEvent;
    'integreat-language-change': IntegreatLanguageChangeEvent;
  }
}
