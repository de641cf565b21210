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

/** Results of a search are shown. The words that were typed stay here. */
export class IntegreatSearchEvent extends PanelEvent {
  readonly count: number;
  readonly language: string;
  constructor(count: number, language: string) {
    super('integreat-search');
    this.count = count;
    this.language = language;
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
    'integreat-language-change': IntegreatLanguageChangeEvent;
  }
}
