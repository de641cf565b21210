/**
 * A panel's map of places: whether it is open, whether its server may be asked, and the map itself once its code is there.
 *
 * Consent holds until the panel shows something else. Does not draw (place-map-canvas) and does not know how the question looks (features/places/place-map).
 */
import { ofDocument } from '../host/natives.js';
import { html, nothing } from 'lit';
import { mapWords, placeMap, type PlaceMapState } from '../features/places/place-map.js';
import { parseMapTiles, type MapTiles } from '../model/map-tiles.js';
import type { Place } from '../model/place.js';
import type { LazyParts } from './lazy-parts.js';
import type { FrameProps, SectionScreen } from './panel-frame.js';
import { IntegreatConsentEvent } from './place-events.js';
import type { MountedMap, PlaceOnMap } from './place-map-canvas.js';

export { styles } from '../features/places/place-map.js';

export class PanelMap {
  readonly #panel: HTMLElement;
  readonly #parts: LazyParts;
  readonly #onChange: () => void;
  #state: PlaceMapState = 'closed';
  #container: HTMLElement | null = null;
  #map: MountedMap | null = null;
  /** What the map shows, by the paths of the places and the language. */
  #shown = '';

  constructor(panel: HTMLElement, parts: LazyParts, onChange: () => void) {
    this.#panel = panel;
    this.#parts = parts;
    this.#onChange = onChange;
  }

  /** The map of places, or the way to it; nothing, and nobody looks for the places, where the page has no server for it. */
  show({ mapTiles, consent, links }: FrameProps, { setting }: SectionScreen, find: () => readonly Place[]): unknown {
    const tiles = parseMapTiles(mapTiles, ofDocument('baseURI'));
    if (!tiles) return nothing;
    const { tag } = setting.language;
    const places = find().flatMap((place) => placed(place, links.page(place)));
    const onMap = { places, words: mapWords(tag) };
    const shown = [tag, ...places.map(({ path }) => path)].join(' ');
    if (shown !== this.#shown) this.#map?.update(onMap);
    this.#shown = shown;
    return placeMap({
      tiles,
      hasPositions: places.length > 0,
      state: this.#state,
      canvas: html`${this.#container}`,
      onOpen: () => this.#open(tiles, consent, onMap),
      onGrant: () => this.#load(tiles, onMap),
      onCancel: () => this.close(),
    });
  }

  /** Takes the map away; the next time the visitor is asked again. */
  close(): void {
    this.#map?.destroy();
    this.#map = null;
    this.#container = null;
    this.#set('closed');
  }

  /** The page may take the question over, or have answered it. */
  #open(tiles: MapTiles, consent: readonly string[], onMap: OnMap): void {
    if (consent.includes(tiles.host)) return this.#load(tiles, onMap);
    const grant = () => this.#load(tiles, onMap);
    const isLeftToUs = this.#panel.dispatchEvent(new IntegreatConsentEvent(tiles.host, tiles.template, grant));
    if (isLeftToUs) this.#set('asking');
  }

  #load(tiles: MapTiles, onMap: OnMap): void {
    if (this.#state === 'loading' || this.#state === 'shown') return;
    this.#set('loading');
    this.#parts.load('map').then(
      ({ mountMap }) => {
        if (this.#state !== 'loading') return; // the visitor has thought better of it
        this.#container = document.createElement('div');
        this.#map = mountMap(this.#container, { ...onMap, tiles, onFailure: () => this.#fail() });
        this.#set('shown');
      },
      () => this.#fail(),
    );
  }

  #fail(): void {
    this.close();
    this.#set('failed');
  }

  #set(state: PlaceMapState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onChange();
  }
}

interface OnMap {
  readonly places: readonly PlaceOnMap[];
  readonly words: ReturnType<typeof mapWords>;
}

function placed({ title, path, position }: Place, href: string): readonly PlaceOnMap[] {
  return position ? [{ title, path, href, position }] : [];
}
