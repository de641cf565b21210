/**
 * The places on the map: a button for each, or for all that stand together.
 *
 * Real buttons in Leaflet's pane instead of its markers, which no space key opens and which would bring a quarter more code. Only what is near the part
 * of the map that is seen is drawn. Does not know what a click leads to.
 */
import type { LatLngTuple, LeafletEvent, Map as LeafletMap, Point, ZoomAnimEvent } from 'leaflet';
import { formatNumber } from '../i18n/format.js';
import type { MapWords } from '../features/places/place-map.js';
import { groupByDistance, isOnEarth, type MapGroup } from '../model/map-groups.js';
import type { Position } from '../model/place.js';
import { makeElement, makePin } from './place-map-nodes.js';

export interface PlaceOnMap {
  readonly path: string;
  readonly title: string;
  /** A safe address. */
  readonly href: string;
  readonly position: Position;
}

export interface MarkerSetting {
  readonly places: readonly PlaceOnMap[];
  /** Path of the place that the visitor is at. */
  readonly selected?: string | null | undefined;
  readonly words: MapWords;
}

type Group = MapGroup<PlaceOnMap>;

interface Button {
  readonly button: HTMLButtonElement;
  readonly at: LatLngTuple;
  readonly entries: readonly PlaceOnMap[];
}

/** A button's side, in em: what a finger needs. */
const SIDE = 2.75;

export class PlaceMarkers {
  readonly #map: LeafletMap;
  readonly #pane: HTMLElement;
  readonly #onPick: (places: readonly PlaceOnMap[]) => void;
  readonly #buttons = new Map<string, Button>();
  #setting: MarkerSetting;
  #groups: readonly Group[] = [];
  #groupedAt: number | null = null;
  #picked: string | null = null;

  constructor(map: LeafletMap, setting: MarkerSetting, onPick: (places: readonly PlaceOnMap[]) => void) {
    this.#map = map;
    this.#pane = map.getPanes().markerPane;
    this.#setting = setting;
    this.#onPick = onPick;
    map.on('moveend', () => this.#draw());
    map.on('zoom viewreset', () => this.#lay((at) => map.latLngToLayerPoint(at)));
    map.on('zoomanim', (event: LeafletEvent) => this.#follow(event as ZoomAnimEvent));
  }

  /** The places that can be on a map. */
  get places(): readonly PlaceOnMap[] {
    return this.#setting.places.filter(({ position }) => isOnEarth(position));
  }

  /** A button's side, in pixels. */
  get side(): number {
    return SIDE * parseFloat(getComputedStyle(this.#pane).fontSize);
  }

  update(setting: MarkerSetting): void {
    const isDrawn = this.#groupedAt !== null;
    this.#setting = setting;
    this.#groupedAt = null;
    this.#removeAllBut(new Set());
    if (isDrawn) this.#draw();
  }

  /** Whether places that stand together would stand apart from near. */
  canPart(places: readonly PlaceOnMap[], zoom: number): boolean {
    return this.#groupsAt(zoom, places).length > 1;
  }

  /** Marks the button of the place that is on the card; null for none. */
  pick(path: string | null): void {
    this.#picked = path;
    for (const each of this.#buttons.values()) this.#mark(each);
  }

  /** Gives the focus to the button of a place; false where it has none. */
  focus(path: string): boolean {
    const group = this.#groups.find(({ entries }) => entries.some((place) => place.path === path));
    const button = group && this.#buttons.get(keyOf(group))?.button;
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }

  #draw(): void {
    const zoom = this.#map.getZoom();
    if (this.#groupedAt !== zoom) {
      this.#groups = this.#groupsAt(zoom, this.places);
      this.#groupedAt = zoom;
    }
    const wanted = this.#groups.filter((group) => this.#isNear(group) || this.#hasFocus(group));
    this.#removeAllBut(new Set(wanted.map(keyOf)));
    wanted.forEach((group, index) => {
      const button = this.#buttonOf(group);
      // only where it must be: what is moved loses the focus
      if (this.#pane.children[index] !== button) this.#pane.insertBefore(button, this.#pane.children[index] ?? null);
    });
  }

  #groupsAt(zoom: number, places: readonly PlaceOnMap[]): readonly Group[] {
    return groupByDistance(places, (place) => this.#map.project(toLatLng(place), zoom), this.side);
  }

  #removeAllBut(keys: ReadonlySet<string>): void {
    for (const [key, { button }] of this.#buttons) {
      if (keys.has(key)) continue;
      if (button.matches(':focus')) this.#map.getContainer().focus({ preventScroll: true }); // it is one of others now
      button.remove();
      this.#buttons.delete(key);
    }
  }

  #buttonOf(group: Group): HTMLButtonElement {
    const known = this.#buttons.get(keyOf(group));
    if (known) return known.button;
    const { words, selected } = this.#setting;
    const button = pin(group.entries, words);
    if (group.entries.some(({ path }) => path === selected)) button.setAttribute('aria-current', 'true');
    const at = toLatLng(group.entries[0]!);
    button.addEventListener('click', () => this.#onPick(group.entries));
    button.addEventListener('focus', () => this.#bringIntoView(button, at));
    lay(button, this.#map.latLngToLayerPoint(at));
    const entry = { button, at, entries: group.entries };
    this.#mark(entry);
    this.#buttons.set(keyOf(group), entry);
    return button;
  }

  #mark({ button, entries }: Button): void {
    button.classList.toggle(
      'picked',
      entries.some(({ path }) => path === this.#picked),
    );
  }

  /** Who goes from place to place by keyboard sees where they are. A click is not moved away from under the mouse. */
  #bringIntoView(button: HTMLElement, at: LatLngTuple): void {
    if (!button.matches(':focus-visible')) return;
    const { offsetWidth: width, offsetHeight: height } = button;
    this.#map.panInside(at, { paddingTopLeft: [width, height], paddingBottomRight: [width, width], animate: false });
  }

  /** In the part of the map that is seen, or half as far beside it. */
  #isNear({ entries }: Group): boolean {
    const { x, y } = this.#map.latLngToContainerPoint(toLatLng(entries[0]!));
    const size = this.#map.getSize();
    return Math.abs(x - size.x / 2) <= size.x && Math.abs(y - size.y / 2) <= size.y;
  }

  #hasFocus(group: Group): boolean {
    return this.#buttons.get(keyOf(group))?.button.matches(':focus') ?? false;
  }

  /** The map is on its way to another zoom: the buttons go with it, as the styles say. */
  #follow({ center, zoom }: ZoomAnimEvent): void {
    const map = this.#map;
    const corner = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .subtract(map.containerPointToLayerPoint([0, 0]));
    this.#lay((at) => map.project(at, zoom).subtract(corner).round());
  }

  #lay(pointOf: (at: LatLngTuple) => Point): void {
    for (const { button, at } of this.#buttons.values()) lay(button, pointOf(at));
  }
}

export function toLatLng({ position: { latitude, longitude } }: Pick<PlaceOnMap, 'position'>): LatLngTuple {
  return [latitude, longitude];
}

function keyOf({ entries }: Group): string {
  return entries.map(({ path }) => path).join('\n');
}

function lay(button: HTMLElement, { x, y }: Point): void {
  button.style.transform = `translate(${x}px, ${y}px)`;
}

function pin(places: readonly PlaceOnMap[], words: MapWords): HTMLButtonElement {
  const button = makeElement('button', 'map-pin');
  const count = places.length > 1 ? formatNumber(places.length, words.tag) : null;
  const name = count === null ? places[0]!.title : `${words.places}: ${count}`;
  button.type = 'button';
  button.title = name;
  button.setAttribute('aria-label', name);
  button.append(makePin(count === null));
  if (count !== null) {
    const text = makeElement('span', 'map-pin-count');
    text.textContent = count;
    button.append(text);
  }
  return button;
}
