/** The public events of a visit's further steps; a module of its own as the first screen fires none of them. */
import { PanelEvent } from './panel-events.js';

/** What a place in the panel is. */
export type PlaceKind = 'home' | 'page' | 'imprint' | 'missing' | 'regions';

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

/** The CMS has accepted what a visitor wanted to tell the editors. */
export class IntegreatFeedbackEvent extends PanelEvent {
  readonly kind: 'search';
  readonly rating: 'up' | 'down';
  constructor(kind: 'search', rating: 'up' | 'down') {
    super('integreat-feedback');
    this.kind = kind;
    this.rating = rating;
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
    'integreat-language-change': IntegreatLanguageChangeEvent;
  }
}
