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
  withoutPlaceInAddress,
  withPlaceInAddress,
  type RoutePart,
} from '../routing/place-in-address.js';
import { normalisePath } from '../model/path.js';

/** What led to what is shown. */
type Cause = 'visitor' | 'browser' | 'page';

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
  #cause: Cause;
  /** Addresses without a place that were left for one with it, and the place that was shown there. */
  readonly #left = new Map<string, string | null>();
  /** Pages for which links were written: a page may change its address without a word. */
  readonly #documents = new Set<string>();
  /** The address that this panel has seen last. */
  #address = location.href;
  /** Entries of the page's history at that time. */
  #length = history.length;
  /** Places in a row that this panel has added to the page's history. */
  #added = 0;

  constructor({ part, id, onFollow }: PanelRouteOptions) {
    this.part = part;
    this.id = id;
    this.#key = routeKey(id);
    this.#onFollow = onFollow;
    this.#place = this.obstacle === null ? this.#read(location.href) : null;
    this.#cause = this.#place === null ? 'visitor' : 'browser';
    for (const name of ['popstate', 'hashchange'])
      window.addEventListener(name, () => this.#look(), { signal: this.#end.signal });
  }

  /** Why the address is left alone, in words for whoever embeds the panel; null where all is well. */
  get obstacle(): string | null {
    if (!this.#holdsKey())
      return `another panel has "${this.#key}" in the page’s address: give each panel an id of its own`;
    if (!/^(https?|file):/.test(location.href)) return 'the page has no address of its own';
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
    return (
      this.#added > 0 && this.obstacle === null && location.href === this.#address && history.length === this.#length
    );
  }

  /** The address of a place: what every link to it says. `/` is where an address without a place leads. */
  readonly href = (path: string): string => {
    this.#documents.add(documentOf(location.href));
    return path === '/'
      ? withoutPlaceInAddress(location.href, this.part, this.#key)
      : withPlaceInAddress(location.href, this.part, this.#key, path);
  };

  /** The path to which an address of this page leads; null for other addresses. */
  pathOf(href: string): string | null {
    // whatever else stands in it: the page may have changed its address since the link was written
    const isOfPage = documentOf(href) === documentOf(location.href) || this.#documents.has(documentOf(href));
    return isOfPage ? this.#read(href) : null;
  }

  /** Who leads to what will be shown next. */
  turn(cause: Cause): void {
    this.#cause = cause;
  }

  /** Something is shown; null: the choice of regions. `isFirst`: before the visitor has done anything. */
  arrive(path: string | null, isFirst: boolean): void {
    const cause = this.#cause;
    this.#cause = 'visitor';
    if (this.obstacle !== null || cause === 'browser' || path === this.#place || (isFirst && cause !== 'page')) return;
    const isAdded = cause !== 'page';
    if (!isAdded && this.#place === null) return; // the address says nothing that would be wrong now
    if (this.#read(location.href) === null) this.#left.set(location.href, this.#place);
    const address = this.href(path ?? '/');
    try {
      if (isAdded) history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      return; // browsers allow only so many in a while
    }
    if (path === null) this.#left.set(location.href, null);
    this.#place = path;
    this.#note();
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

  /** Takes the parameter, also when another panel has left it; false: another has it. */
  #holdsKey(): boolean {
    if (!taken.has(this.#key) && !this.#end.signal.aborted) taken.set(this.#key, this);
    return taken.get(this.#key) === this;
  }

  #look(): void {
    if (this.obstacle !== null) return;
    const named = this.#read(location.href);
    const wasLeft = named === null && this.#left.has(location.href);
    const place = wasLeft ? (this.#left.get(location.href) ?? null) : named;
    if (place === this.#place) return;
    // a link to a part of the page, such as "to the content": the visitor has not left the panel's place
    if (named === null && !wasLeft && this.part === 'hash' && hasHash(location.href)) return;
    this.#added = Math.max(0, this.#added - 1);
    this.#place = place;
    this.#note();
    this.#cause = 'browser';
    this.#onFollow(place);
  }

  #note(): void {
    this.#address = location.href;
    this.#length = history.length;
  }

  #read(address: string): string | null {
    const place = placeInAddress(address, this.part, this.#key);
    return place === null ? null : normalisePath(place);
  }
}

function documentOf(address: string): string {
  return address.replace(/[?#].*$/s, '');
}
