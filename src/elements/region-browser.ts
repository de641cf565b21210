/**
 * A visitor's way through a choice of regions: what they have typed, and how far they have gone. One an element, in memory only.
 *
 * Joins the rules of model/ to the view of the list. Does not know where regions come from, nor where a choice leads.
 */
import { regionFilter } from '../features/regions/region-filter.js';
import type { RegionChoice } from '../features/regions/region-list.js';
import { nearestRegions } from '../model/nearest-regions.js';
import { filterRegions } from '../model/region-filter.js';

export { styles } from '../features/regions/region-filter.js';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** `regions`: all that are offered, in their order. */
export interface RegionBrowserProps extends RegionChoice {
  /** How many are shown at once; default: all. */
  readonly limit?: number;
}

export class RegionBrowser {
  readonly #host: Host;
  #query = '';
  /** How often the visitor wanted more of them. */
  #turns = 1;
  /** What was typed, and which region was shown, when the list was last scrolled. */
  #scrolledFor = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /** What was typed. */
  get query(): string {
    return this.#query;
  }

  show(props: RegionBrowserProps): unknown {
    const { regions, current = null, limit = Infinity } = props;
    const query = this.#query;
    const found = filterRegions(regions, query);
    const isGuess = found.length === 0;
    const all = isGuess ? nearestRegions(regions, query) : found;
    // where some are left out, the one that is shown is not among those
    const inOrder = all.length > limit ? currentFirst(all, current) : all;
    const shown = inOrder.slice(0, limit * this.#turns);
    return regionFilter({
      ...props,
      regions: shown,
      query,
      found: found.length,
      isGuess,
      more: all.length - shown.length,
      onQuery: (typed) => this.#browse(typed, 1),
      onMore: () => void this.#showMore(shown.length),
    });
  }

  /** After a choice, for the next one. */
  clear(): void {
    this.#browse('', 1);
  }

  /** After each rendering: a list that scrolls begins with what was found, or is at the region that is shown. */
  updated(current: string | null = null): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.region-box');
    const situation = `${box !== null} ${current ?? ''} ${this.#query}`;
    if (situation === this.#scrolledFor) return;
    this.#scrolledFor = situation;
    const marked = this.#query === '' && box?.querySelector<HTMLElement>('[aria-current]');
    if (box) box.scrollTop = marked ? marked.offsetTop - (box.clientHeight - marked.offsetHeight) / 2 : 0;
  }

  /** The button may be gone, or further down: the keyboard is at the first of those that have come. */
  async #showMore(before: number): Promise<void> {
    this.#browse(this.#query, this.#turns + 1);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.region-filter li a')[before]?.focus();
  }

  #browse(query: string, turns: number): void {
    this.#query = query;
    this.#turns = turns;
    this.#host.requestUpdate();
  }
}

function currentFirst<Entry extends { readonly slug: string }>(all: readonly Entry[], current: string | null) {
  return [...all.filter(({ slug }) => slug === current), ...all.filter(({ slug }) => slug !== current)];
}
