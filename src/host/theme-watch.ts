/**
 * When the page's colours behind an element may have changed: a switch of its dark mode, another style sheet, the end of a fade, the device's preference.
 *
 * One set of observers for all elements of the page, gone when the last one leaves. Knows what can change colours, and what they are now; does not know
 * what follows from it (theme).
 */
import { ofDocument } from './natives.js';
import { around } from './theme.js';

interface Watcher {
  readonly element: Element;
  readonly callback: () => void;
  /** The colours at the last call. */
  colours: string;
}

const PROPERTIES = ['accent', 'text', 'background', 'surface', 'border', 'muted', 'tint', 'field'];
const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];
/** The page's colours fade: until then they are the old ones. */
const ENDS = ['transitionend', 'animationend'];

/**
 * Calls back in the next frame, and from then on at most once a frame when the colours behind the element, or those that the page sets for it, are
 * other ones. Returns the undo. An element that moves is watched anew.
 */
export function watchTheme(element: Element, callback: () => void): () => void {
  const watcher: Watcher = { element, callback, colours: '' };
  watch.add(watcher);
  return () => watch.delete(watcher);
}

class ThemeWatch {
  readonly #watchers = new Set<Watcher>();
  /** The elements and all that is around them. */
  readonly #nodes = new Set<EventTarget>();
  #observer: MutationObserver | null = null;
  #listening: AbortController | null = null;
  #frame = 0;

  add(watcher: Watcher): void {
    if (this.#watchers.size === 0) this.#watchPage();
    this.#watchers.add(watcher);
    this.#watchAround(watcher.element);
    this.#soon();
  }

  delete(watcher: Watcher): void {
    if (!this.#watchers.delete(watcher)) return;
    const isMissed = this.#observer?.takeRecords().length;
    this.#stop();
    if (this.#watchers.size === 0) return this.#rest();
    this.#watchPage(); // an observer cannot be told to leave one node alone
    for (const { element } of this.#watchers) this.#watchAround(element);
    if (isMissed) this.#soon();
  }

  #watchPage(): void {
    const soon = () => this.#soon();
    this.#observer = new MutationObserver(soon);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const query of MEDIA) matchMedia(query).addEventListener('change', soon, { signal });
    window.addEventListener('pageshow', soon, { signal });
    document.addEventListener('load', (event) => isStyle(event.target) && soon(), { signal, capture: true });
    const head = document.querySelector('head');
    if (head) this.#observer.observe(head, STYLE_CHANGES);
    this.#watchFades(document);
  }

  #watchAround(element: Element): void {
    for (let node: Element | null = element; node; node = around(node)) {
      if (this.#nodes.has(node)) continue;
      this.#nodes.add(node);
      this.#observer?.observe(node, { attributes: true }); // a page's style sheet may go by any
      this.#watchFades(node.getRootNode());
    }
  }

  /** Ends of fades do not leave the shadow root in which they happen. */
  #watchFades(root: Node): void {
    if (this.#nodes.has(root) || !this.#listening) return;
    this.#nodes.add(root);
    const { signal } = this.#listening;
    const onEnd = (event: Event) => event.target && this.#nodes.has(event.target) && this.#soon();
    for (const name of ENDS) root.addEventListener(name, onEnd, { signal, capture: true });
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#listening?.abort();
    this.#listening = null; // what was aborted remembers who did it, and so the last element
    this.#nodes.clear();
  }

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  #look(): void {
    this.#frame = 0;
    for (const watcher of [...this.#watchers]) {
      this.#watchAround(watcher.element); // it may stand in another slot by now
      const colours = coloursAround(watcher.element);
      if (colours === watcher.colours) continue;
      watcher.colours = colours;
      watcher.callback();
    }
  }
}

const STYLE_CHANGES = { childList: true, subtree: true, characterData: true, attributes: true };

const watch = new ThemeWatch();

function isStyle(target: EventTarget | null): boolean {
  return target instanceof HTMLLinkElement || target instanceof HTMLStyleElement;
}

/** All that the panel's colours depend on, as one text. */
function coloursAround(element: Element): string {
  const own = getComputedStyle(element);
  const colours = [own.color, own.colorScheme, getComputedStyle(ofDocument('documentElement')).colorScheme];
  for (const name of PROPERTIES) colours.push(own.getPropertyValue(`--integreat-${name}`));
  for (const query of MEDIA) colours.push(String(matchMedia(query).matches));
  for (let node: Element | null = element; node; node = around(node)) {
    colours.push(getComputedStyle(node).backgroundColor);
  }
  return colours.join('|');
}
