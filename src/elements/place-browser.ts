/**
 * A visitor's way through the list of places: what they filter by, how far they have gone, and whether the nearest come first. One a panel, in memory only.
 *
 * Asks the browser where the visitor is only when they say so, and tells nobody. Does not know where places come from.
 */
import { placeList, PLACES_AT_ONCE, styles as listStyles } from '../features/places/place-list.js';
import type { NearState } from '../features/places/place-filters.js';
import { sectionTitle } from '../features/sections/section-nav.js';
import { filterPlaces, NO_FILTER, type PlaceFilter } from '../model/place-filter.js';
import type { Place } from '../model/place.js';
import type { LazyParts } from './lazy-parts.js';
import type { FrameProps, SectionScreen } from './panel-frame.js';
import { PanelMap, styles as mapStyles } from './panel-map.js';

export const styles = [...new Set([...listStyles, ...mapStyles])];

/** What of the browser tells where it is; pages without https have none. */
export type Locator = Pick<Geolocation, 'getCurrentPosition'>;

/** To the next street is near enough, and some minutes ago too: neither costs a battery much. */
const POSITION_OPTIONS = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 };

/** `PERMISSION_DENIED` of GeolocationPositionError: the visitor, or a page whose policy forbids it. */
const REFUSED = 1;

export class PlaceBrowser {
  readonly #onChange: () => void;
  readonly #locator: Locator | undefined;
  readonly #map: PanelMap;
  #filter: PlaceFilter = NO_FILTER;
  #shown = PLACES_AT_ONCE;
  #nearState: NearState = 'off';

  constructor(
    panel: HTMLElement,
    parts: LazyParts,
    onChange: () => void,
    locator: Locator | undefined = navigator.geolocation,
  ) {
    this.#onChange = onChange;
    this.#map = new PanelMap(panel, parts, onChange);
    this.#locator = locator;
  }

  show(props: FrameProps, screen: SectionScreen, places: readonly Place[]): unknown {
    const { links, level } = props;
    const { setting } = screen;
    const now = Date.now();
    return placeList({
      places,
      map: this.#map.show(props, screen, () => filterPlaces(places, this.#filter, now)),
      title: sectionTitle('places'),
      filter: this.#filter,
      nearState: this.#nearState,
      shown: this.#shown,
      level,
      now,
      tag: setting.language.tag,
      href: links.page,
      onFilter: (filter) => {
        this.#filter = filter;
        this.#shown = PLACES_AT_ONCE;
        if (filter.near === null && this.#nearState === 'on') this.#nearState = 'off';
        this.#onChange();
      },
      onNear: () => this.#askWhere(),
      onMore: () => {
        this.#shown += PLACES_AT_ONCE;
        this.#onChange();
      },
    });
  }

  /** Something else is shown. */
  leave(): void {
    this.#map.close();
  }

  #askWhere(): void {
    if (this.#nearState === 'asking') return;
    if (!this.#locator) return this.#setNear('failed');
    this.#setNear('asking');
    this.#locator.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.#filter = { ...this.#filter, near: { latitude, longitude } };
        this.#setNear('on');
      },
      ({ code }) => this.#setNear(code === REFUSED ? 'refused' : 'failed'),
      POSITION_OPTIONS,
    );
  }

  #setNear(state: NearState): void {
    this.#nearState = state;
    this.#onChange();
  }
}
