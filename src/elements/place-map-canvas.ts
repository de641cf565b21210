/**
 * The map itself, by Leaflet: tiles, places, buttons to zoom, and a card with the links of what was picked. Loaded when the visitor has asked for it and
 * agreed to who is asked for the tiles.
 *
 * Two modules of Leaflet's only, and of those what writes no HTML: the page may forbid it (Trusted Types). What a place is called and where it leads are
 * given; clicks on links are the panel's. Does not know who has agreed.
 */
// what builds the types of the package begins at its entries and sees imports only
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./leaflet-modules.d.ts" />
import type { LatLngTuple } from 'leaflet';
import { off } from 'leaflet/src/dom/DomEvent.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
import { buttonStyles } from '../ui/button.styles.js';
import type { MapTiles } from '../model/map-tiles.js';
import { PlaceCard } from './place-map-card.js';
import { addGestures } from './place-map-gestures.js';
import { PlaceMarkers, toLatLng, type MarkerSetting, type PlaceOnMap } from './place-map-markers.js';
import { makeButton, makeElement } from './place-map-nodes.js';
import { leafletStyles, mapCanvasStyles } from './place-map-canvas.styles.js';
import { TileLayer } from './place-map-tiles.js';

export type { MarkerSetting, PlaceOnMap } from './place-map-markers.js';

export const styles = [buttonStyles, leafletStyles, mapCanvasStyles];

export interface MapOptions extends MarkerSetting {
  readonly tiles: MapTiles;
  /** The visitor has picked one place. */
  readonly onSelect?: (path: string) => void;
  /** Not one of the first tiles could be loaded. */
  readonly onFailure?: () => void;
}

export interface MountedMap {
  /** Other places, another language. */
  update(setting: MarkerSetting): void;
  /** Takes the map out of the container; nothing of it is left. */
  destroy(): void;
}

/** How near the map comes by itself, how near at all, and how far. */
const FIT_ZOOM = 16;
const MAX_ZOOM = 19;
const MIN_ZOOM = 2;
/** Where no place is on earth. */
const SOMEWHERE = [51, 10] as const;
const FAR_ZOOM = 5;
const LICENCE = 'https://www.openstreetmap.org/copyright';

/** Leaflet's own listeners on the map, for layers that we do not have; one of them leaves another on the window. */
const UNUSED_EVENTS =
  'click dblclick mousedown mouseup mouseover mouseout mousemove contextmenu keypress keydown keyup';

/** Draws a map into an element, which may be in a shadow root, or in no document yet: it waits until it has room. From now on the tiles' server is asked. */
export function mountMap(container: HTMLElement, options: MapOptions): MountedMap {
  return new PlaceMap(container, options);
}

class PlaceMap implements MountedMap {
  readonly #options: MapOptions;
  readonly #root = makeElement('div', 'map');
  readonly #stage = makeElement('div', 'map-stage');
  readonly #zoomIn = makeButton('+');
  readonly #zoomOut = makeButton('−');
  readonly #credit = makeElement('a', '');
  readonly #card: PlaceCard;
  readonly #map: LeafletMap;
  readonly #markers: PlaceMarkers;
  readonly #end = new AbortController();
  readonly #resizes = new ResizeObserver(() => this.#fitToSize());
  readonly #isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  #isSeen = false;
  #isZooming = false;

  constructor(container: HTMLElement, options: MapOptions) {
    this.#options = options;
    this.#card = new PlaceCard(
      (path) => this.#markers.pick(path),
      (path) => this.#focusOn(path),
    );
    this.#build(options);
    container.append(this.#root);
    this.#map = new LeafletMap(this.#stage, {
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      fadeAnimation: !this.#isCalm,
      trackResize: false, // it would listen on the window
    });
    off(this.#stage, UNUSED_EVENTS);
    this.#stage.style.position = ''; // where the container is in no document yet, Leaflet sees none of our styles and sets its own
    this.#markers = new PlaceMarkers(this.#map, options, (places) => this.#pick(places));
    this.#listen();
    this.#fitToSize();
    this.#resizes.observe(this.#stage);
  }

  update(setting: MarkerSetting): void {
    this.#name(setting);
    this.#markers.update(setting);
    this.#card.update(setting.places);
    if (!this.#isSeen) return;
    const places = this.#markers.places;
    const view = this.#map.getBounds();
    if (places.length > 0 && !places.some((place) => view.contains(toLatLng(place)))) this.#fit(places);
  }

  destroy(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#resizes.disconnect();
    this.#root.remove();
    // in the middle of a zoom Leaflet would go on with what is gone
    if (this.#isZooming) this.#map.once('zoomend', () => this.#map.once('moveend', () => this.#map.remove()));
    else this.#map.remove();
  }

  #build(options: MapOptions): void {
    const [frame, zoom, credit] = [
      makeElement('div', 'map-frame'),
      makeElement('div', 'map-zoom'),
      makeElement('p', 'map-credit'),
    ];
    this.#root.dir = 'ltr'; // maps lie as the earth does, in every language
    this.#stage.tabIndex = 0;
    this.#stage.setAttribute('role', 'group');
    this.#credit.href = LICENCE;
    this.#credit.rel = 'noopener noreferrer';
    this.#credit.dir = 'auto';
    zoom.append(this.#zoomIn, this.#zoomOut);
    frame.append(zoom, this.#stage, this.#card.element);
    credit.append(this.#credit);
    this.#root.append(frame, credit);
    this.#name(options);
  }

  #name({ words }: MarkerSetting): void {
    this.#stage.setAttribute('aria-label', words.keys);
    this.#zoomIn.setAttribute('aria-label', words.zoomIn);
    this.#zoomOut.setAttribute('aria-label', words.zoomOut);
    this.#card.name(words.places, words.close);
    this.#credit.textContent = words.credit;
  }

  #listen(): void {
    const { signal } = this.#end;
    addGestures(this.#map, this.#stage, { signal, isCalm: this.#isCalm });
    this.#zoomIn.addEventListener('click', () => this.#map.zoomIn(), { signal });
    this.#zoomOut.addEventListener('click', () => this.#map.zoomOut(), { signal });
    this.#root.addEventListener('keydown', (event) => this.#closeByKey(event), { signal });
    this.#stage.addEventListener(
      'click',
      ({ target }) => {
        if (!(target as Element).closest('button')) this.#card.close();
      },
      { signal },
    );
    this.#map.on('zoomanim', () => (this.#isZooming = true));
    this.#map.on('zoomend', () => {
      this.#isZooming = false;
      const zoom = this.#map.getZoom();
      // no `disabled`: a button that has the focus would lose it
      this.#zoomIn.setAttribute('aria-disabled', String(zoom >= MAX_ZOOM));
      this.#zoomOut.setAttribute('aria-disabled', String(zoom <= MIN_ZOOM));
    });
  }

  /** The map's room has another size, or has one at last: what is hidden has none. */
  #fitToSize(): void {
    if (this.#isSeen) this.#map.invalidateSize();
    if (this.#isSeen || this.#stage.clientWidth === 0) return;
    this.#isSeen = true;
    this.#fit(this.#markers.places);
    this.#map.addLayer(new TileLayer(this.#options.tiles, () => this.#fail()));
  }

  /** Later: whoever hears of it may take the map away, in the middle of what Leaflet does. */
  #fail(): void {
    queueMicrotask(() => this.#end.signal.aborted || this.#options.onFailure?.());
  }

  #fit(places: readonly PlaceOnMap[]): void {
    if (places.length === 0) return void this.#map.setView([...SOMEWHERE], FAR_ZOOM);
    const side = this.#markers.side;
    this.#map.fitBounds(places.map(toLatLng), {
      maxZoom: FIT_ZOOM,
      paddingTopLeft: [side, side * 1.5],
      paddingBottomRight: [side, side / 2],
      animate: false,
    });
  }

  #pick(places: readonly PlaceOnMap[]): void {
    if (this.#markers.canPart(places, MAX_ZOOM)) return this.#part(places);
    if (places.length === 1) this.#options.onSelect?.(places[0]!.path);
    this.#card.open(places);
    const side = this.#markers.side;
    this.#map.panInside(toLatLng(places[0]!), {
      paddingTopLeft: [side, side * 1.5],
      paddingBottomRight: [side, this.#card.element.offsetHeight + side / 2],
      animate: !this.#isCalm,
    });
  }

  /** So near that they stand apart. */
  #part(places: readonly PlaceOnMap[]): void {
    let zoom = this.#map.getZoom() + 1;
    while (!this.#markers.canPart(places, zoom)) zoom += 1;
    this.#card.close();
    this.#map.setView(middle(places.map(toLatLng)), zoom);
  }

  #closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#card.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.#card.dismiss();
  }

  #focusOn(path: string | undefined): void {
    if (path === undefined || !this.#markers.focus(path)) this.#stage.focus({ preventScroll: true });
  }
}

function middle(points: readonly LatLngTuple[]): LatLngTuple {
  const half = (index: 0 | 1) => {
    const each = points.map((point) => point[index]);
    return (Math.min(...each) + Math.max(...each)) / 2;
  };
  return [half(0), half(1)];
}
