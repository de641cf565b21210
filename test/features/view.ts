/** Views as a panel shows them, and nouns for them to show. */
import { fixtureSync } from '@open-wc/testing';
import { render } from 'lit';
import type { Language } from '../../src/model/language.js';
import type { CmsHtml, Page } from '../../src/model/page.js';
import type { Region } from '../../src/model/region.js';

/** Renders a view in the page, and again what `update` is given. */
export function show(view: unknown): { root: HTMLElement; update: (view: unknown) => void } {
  const root = fixtureSync<HTMLElement>('<div></div>');
  const update = (next: unknown) => void render(next, root);
  update(view);
  return { root, update };
}

/** The only element that matches. */
export function the<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const [found, ...others] = root.querySelectorAll<E>(selector);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} elements match ${selector}`);
  return found;
}

/** Texts of everything that matches. */
export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** Presses a key on an element. What comes back says who saw it: the page behind the view, and the browser. */
export function press(element: Element, key: string, init: KeyboardEventInit & { type?: string } = {}) {
  const { type = 'keydown', ...more } = init;
  const event = new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...more });
  let reachesPage = false;
  const listen = () => (reachesPage = true);
  document.addEventListener(type, listen, { once: true });
  const isLeftToBrowser = element.dispatchEvent(event);
  document.removeEventListener(type, listen);
  return { reachesPage, isLeftToBrowser };
}

/** Clicks, and keeps the browser from leaving the page. Whether the view left the click to it is what comes back. */
export function click(element: Element, init: MouseEventInit = {}): { isLeftToBrowser: boolean } {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
  let isLeftToBrowser = true;
  const stay = (each: Event) => {
    isLeftToBrowser = !each.defaultPrevented;
    each.preventDefault();
  };
  window.addEventListener('click', stay, { once: true });
  element.dispatchEvent(event);
  window.removeEventListener('click', stay);
  return { isLeftToBrowser };
}

export const GERMAN: Language = { slug: 'de', tag: 'de', name: 'Deutsch', direction: 'ltr' };
export const ARABIC: Language = { slug: 'ar', tag: 'ar', name: 'العربية', direction: 'rtl' };
export const DARI: Language = { slug: 'fa-AF', tag: 'prs', name: 'دری', direction: 'rtl' };

export function region(slug: string, name: string): Region {
  return {
    slug,
    name,
    shortName: name,
    live: true,
    languages: [GERMAN, ARABIC],
    sections: [],
  };
}

/** A root page of Weidenau, unless something else is said. */
export function page(title: string, more: Partial<Omit<Page, 'content'>> & { content?: string } = {}): Page {
  const path = `/weidenau/de/${title.toLowerCase()}/`;
  return {
    path,
    url: `https://integreat.app${path}`,
    title,
    parentPath: null,
    order: 0,
    lastUpdated: null,
    thumbnail: null,
    translations: {},
    organization: null,
    offers: [],
    ...more,
    content: (more.content ?? '') as CmsHtml,
  };
}

export const MARKUP = '<img src=x onerror=alert(1)> & "quoted"';
