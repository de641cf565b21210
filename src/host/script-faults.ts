/**
 * What a page and its visitors get where the script can't do its work: before there are elements, or when they never come.
 *
 * Knows the event of the contract, the console, and the way to the same content elsewhere. Does not know what went wrong.
 */

import { NativeEvent } from './natives.js';

/** As in `integreat-error`. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** What to change, with the header to set where it is one. */
  readonly hint: string;
}

/** An element of HTML, also in a page that is XML. */
export function create<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
}

/** One line on the console. */
export function say({ code, message, hint }: Fault): void {
  console.warn(`[integreat-panel] ${code}: ${message}. ${hint}`);
}

/** The event that the elements would fire; false: the page has cancelled it, and shows errors itself. */
export function fire({ code, message, hint }: Fault, target: EventTarget): boolean {
  const event = new NativeEvent('integreat-error', { bubbles: true, composed: true, cancelable: true });
  return target.dispatchEvent(Object.assign(event, { code, message, hint }));
}

/** Nothing is ever blank: a panel without a child of its own gets a link to the web app. */
export function addLink(panel: Element): void {
  if (panel.firstElementChild || panel.textContent.trim()) return;
  const region = (panel.getAttribute('region') || '').trim();
  const link = create('a');
  link.href = `https://integreat.app/${region && encodeURIComponent(region) + '/'}`;
  link.textContent = `Integreat${region && ': ' + region}`;
  panel.append(link);
}
