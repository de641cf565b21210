/**
 * The way back within a panel: where the visitor was before, and how far down.
 *
 * The page's own history stays as it is (see the attribute `routing`). In memory only, and bounded. Does not know what is shown there.
 */
import { ofDocument } from '../host/natives.js';
import type { Visit } from '../store/plan.js';

/** A place that was left. */
export interface Stop {
  readonly visit: Visit;
  /** The page's address then. */
  readonly address: string;
  /** Pixels from the viewport's top to the panel's, and how far the panel itself was scrolled. */
  readonly top: number;
  readonly scrolled: number;
  /** Address of the link that was followed. */
  readonly link: string | null;
}

/** Nobody goes back further. */
const LONGEST = 50;

export class PanelHistory {
  #stops: Stop[] = [];

  get isEmpty(): boolean {
    return this.#stops.length === 0;
  }

  /** Notes a place that is being left. */
  leave(stop: Stop): void {
    this.#stops = [...this.#stops, stop].slice(-LONGEST);
  }

  /** The place before this one, which is then no longer behind it. */
  back(): Stop | undefined {
    return this.#stops.pop();
  }

  /** The place before this one, if the page's address was this one there; nothing else is a way back by the browser. */
  backTo(address: string): Stop | undefined {
    if (this.#stops.at(-1)?.address === address) return this.#stops.pop();
    this.clear();
    return undefined;
  }

  /** Another region or language: what was before is no way back. */
  clear(): void {
    this.#stops = [];
  }
}

/** Where a panel is, for the way back to it. */
export function stopAt(panel: HTMLElement, root: Element | null, visit: Visit, link: string | null): Stop {
  return {
    visit,
    address: location.href,
    top: panel.getBoundingClientRect().top,
    scrolled: root?.scrollTop ?? 0,
    link,
  };
}

/** Puts a panel where it was, also where not the page but a box around the panel scrolls. */
export function restore(stop: Stop, panel: HTMLElement, root: Element | null): void {
  if (root) root.scrollTop = stop.scrolled;
  const distance = panel.getBoundingClientRect().top - stop.top;
  scrollerOf(panel).scrollBy({ top: distance, behavior: 'instant' });
}

/** Also through the shadow roots of others, and the slots in them. */
export function scrollerOf(panel: HTMLElement): Element | Window {
  for (let box = above(panel); box; box = above(box)) {
    if (box === ofDocument('body') || box === ofDocument('documentElement')) break;
    const scrolls = /auto|scroll/.test(getComputedStyle(box).overflowY);
    if (scrolls && box.scrollHeight > box.clientHeight) return box;
  }
  return window;
}

function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
