/**
 * A panel's place in the page's address: reads it, writes it as the visitor goes on, and follows the browser's back and forward.
 *
 * Knows `location` and `history`, whose state is the page's and is passed through. Does not know what is at a place. Touches nothing before the visitor goes
 * somewhere.
 */
import {
  hasHash,
  hasHostRoute,
  placeInAddress,
  routeKey,
  withPlaceInAddress,
  type RoutePart,
} from '../routing/place-in-address.js';

/** Which panel has a parameter: two panels can't share one. */
const taken = new Map<string, PanelRoute>();

export interface PanelRouteOptions {
  readonly part: RoutePart;
  /** Id of the panel; empty: none. */
  readonly id: string;
  /** The browser leads to another place; null: to where no place stands in the address. */
  readonly onFollow: (path: string | null) => void;
}

export class PanelRoute {
  readonly part: RoutePart;
  readonly id: string;
  readonly #key: string;
  readonly #onFollow: (path: string | null) => void;
  readonly #end = new AbortController();
  /** What the address names, as far as this panel has seen. */
  #place: string | null;
  /** What is shown came from the address, and need not be written into it. */
  #isFollowing: boolean;
  /** The address that the visitor left for the first place in it. */
  #bare: string | null = null;
  /** Places in a row that this panel has added to the page's history. */
  #added = 0;

  constructor({ part, id, onFollow }: PanelRouteOptions) {
    this.part = part;
    this.id = id;
    this.#key = routeKey(id);
    this.#onFollow = onFollow;
    if (!taken.has(this.#key)) taken.set(this.#key, this);
    this.#place = this.obstacle === null ? placeInAddress(location.href, part, this.#key) : null;
    this.#isFollowing = this.#place !== null;
    for (const name of ['popstate', 'hashchange'])
      window.addEventListener(name, () => this.#look(), { signal: this.#end.signal });
  }

  /** Why the address is left alone, in words for whoever embeds the panel; null where all is well. */
  get obstacle(): string | null {
    if (taken.get(this.#key) !== this)
      return `another panel has "${this.#key}" in the page’s address: give each panel an id of its own`;
    if (this.part === 'hash' && hasHostRoute(location.href))
      return 'the page’s hash is a route of the page’s own: take routing="query"';
    return null;
  }

  /** The path that stands in the address; null: none. */
  get place(): string | null {
    return this.#place;
  }

  /** Whether the browser's way back leads to where the visitor was before in this panel. */
  get leadsBack(): boolean {
    return this.#added > 0;
  }

  /** The address of a place: what every link to it says. */
  readonly href = (path: string): string => withPlaceInAddress(location.href, this.part, this.#key, path);

  /** The path to which an address of this page leads; null for other addresses. */
  pathOf(href: string): string | null {
    // whatever else stands in it: the page may have changed its address since the link was written
    return documentOf(href) === documentOf(location.href) ? placeInAddress(href, this.part, this.#key) : null;
  }

  /** Something is shown. `isFirst`: before the visitor has done anything; `isByPage`: the page has changed an attribute. */
  arrive(path: string, { isFirst, isByPage }: { isFirst: boolean; isByPage: boolean }): void {
    const isKnown = this.#isFollowing || isFirst || path === this.#place;
    this.#isFollowing = false;
    if (this.obstacle !== null || isKnown) return;
    const isAdded = !isByPage;
    if (!isAdded && this.#place === null) return; // the address says nothing that would be wrong now
    if (this.#place === null) this.#bare = location.href;
    this.#place = path;
    const address = this.href(path);
    if (isAdded) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
    if (isAdded) this.#added++;
  }

  /** Where the visitor was before: the browser knows the way. */
  goBack(): void {
    history.back();
  }

  leave(): void {
    this.#end.abort();
    if (taken.get(this.#key) === this) taken.delete(this.#key);
  }

  #look(): void {
    if (this.obstacle !== null) return;
    const place = placeInAddress(location.href, this.part, this.#key);
    if (place === this.#place) return;
    // a link to a part of the page, such as "to the content": the visitor has not left the panel's place
    const isBare = this.part === 'query' || !hasHash(location.href) || location.href === this.#bare;
    if (place === null && !isBare) return;
    this.#added = Math.max(0, this.#added - 1);
    this.#place = place;
    this.#isFollowing = true;
    this.#onFollow(place);
  }
}

function documentOf(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
