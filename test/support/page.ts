/** The page around a panel and the browser that shows it: what a test listens to, and what it sets for its own time. */
import type { IntegreatPanel } from '../../src/index.js';
import type { Visitor } from './panel.js';

const undos: (() => void)[] = [];

/** Takes back everything that the functions below have set or listened to. */
export function leavePage(): void {
  for (const undo of undos.splice(0).reverse()) undo();
}

/** All events of a name that reach the document, as long as the test runs. */
export function heard<Name extends keyof HTMLElementEventMap>(name: Name): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  listen(name, (event) => events.push(event as HTMLElementEventMap[Name]));
  return events;
}

/** The page hears an event before anybody else can tell it, and does something about it. */
export function listen(name: string, act: (event: Event) => void): void {
  document.addEventListener(name, act);
  undos.push(() => document.removeEventListener(name, act));
}

/** The panel's lines for the console, instead of the console. */
export function consoleLines(): string[] {
  const lines: string[] = [];
  const { warn } = console;
  replace(console, 'warn', (...parts: unknown[]) => {
    const line = parts.map(String).join(' ');
    if (line.startsWith('[integreat-panel]')) lines.push(line);
    else warn(...parts);
  });
  return lines;
}

/** The visitor's browser prefers these languages, most wanted first. */
export function browserPrefers(...languages: string[]): void {
  replace(navigator, 'languages', languages);
}

/** How many entries are added to the page's history from now on; its length says it only up to fifty, where browsers drop the oldest. */
export function addedEntries(): () => number {
  let added = 0;
  const pushState = history.pushState.bind(history);
  replace(history, 'pushState', (...step: Parameters<typeof pushState>) => {
    added++;
    pushState(...step);
  });
  return () => added;
}

/** The device says that it has no network at all. */
export function deviceIsOffline(): void {
  replace(navigator, 'onLine', false);
}

/** This stands in place of a global of the page's, such as one that its CSP forbids. */
export function insteadOf(name: string, value: unknown): void {
  replace(window as unknown as Record<string, unknown>, name, value);
}

/** It is this moment now, and stays so; the device's clocks show the time of London in winter. */
export function itIs(moment: string): void {
  replace(Date, 'now', () => Date.parse(moment));
  replace(Date.prototype, 'getTimezoneOffset', () => 0);
}

/** What the visitor's browser has or can do, by its name at `navigator`; null: it has none of it. */
export function browserHas(name: 'clipboard' | 'geolocation' | 'share' | 'canShare', value: unknown): void {
  replace(navigator as unknown as Record<string, unknown>, name, value ?? undefined);
}

/** Chance picks the shortest pause between two attempts: none. */
export function retriesComeAtOnce(): void {
  replace(Math, 'random', () => 0);
}

/** Resolves when a condition holds, which is looked at whenever something in the panel changes. */
export async function until(
  panel: Pick<IntegreatPanel, 'updateComplete' | 'shadowRoot'>,
  condition: () => boolean,
): Promise<void> {
  await panel.updateComplete;
  if (condition()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!condition()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(panel.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** What the panel tells of the next place that it shows; without the event itself, which an assertion that fails would write out for ever. */
export async function navigated(visitor: Visitor) {
  const { kind, title, path, language } = await visitor.next('integreat-navigate');
  return { kind, title, path, language };
}

/** Opens the choice of languages and picks one by its own name. */
export function pickLanguage(visitor: Visitor, name: string): void {
  visitor.find<HTMLDetailsElement>('[part="language-picker"]').open = true;
  visitor.click(name);
}

/** Whether the keyboard is at the first element that matches. */
export function hasFocus(visitor: Visitor, selector: string): boolean {
  return visitor.panel.shadowRoot!.activeElement === visitor.find(selector);
}

/** Whether a click would be followed by the browser; it is not, so that the test goes on. */
export function isLeftToBrowser(link: HTMLElement, click: MouseEventInit = {}): boolean {
  let isLeft = false;
  const stop = (event: Event) => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stop, { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...click }));
  document.removeEventListener('click', stop);
  return isLeft;
}

/** The error with which a promise is rejected. */
export async function rejection<E = Error>(promise: Promise<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error('the promise was kept');
}

function replace<T extends object, K extends keyof T>(object: T, name: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  undos.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}
