/**
 * The script that pages name. It claims the page, places panels for its script tags, starts the first requests, and imports the rest.
 *
 * Runs in a classic tag (also `async`, also from another origin) and in a module. Built on its own, as one file without imports, with the
 * names of the chunks put in; everything else lies beside it in `chunks/`.
 */
import { PANEL_ATTRIBUTES } from './elements/panel-properties.js';
import { apiBase } from './host/api-base.js';
import { CLAIM, claimOf, type Claim } from './host/early-requests.js';
import { preferredLanguages } from './host/page-languages.js';
import { NEAR } from './host/visibility.js';
import { likelySlug } from './model/language.js';

/** Put in by the build: the entry of the elements, what it imports, and each locale's chunk, as paths beside this script. */
declare const __ENTRY__: string;
declare const __CHUNKS__: readonly string[];
declare const __LOCALES__: Readonly<Record<string, readonly string[]>>;
declare const __VERSION__: string;

/** A tag with one of these places a panel; one without only defines. */
const PLACING = ['region', 'regions', 'snapshot', 'target'];

const LOCALES = __LOCALES__;
const script = document.currentScript as HTMLScriptElement | null;
const ownUrl = script?.src || urlOfModule();
const claimed = claimOf(window);

if (claimed) {
  console.info(`[integreat-panel] ${claimed.version} was first and places the panels of ${__VERSION__}`);
  if (script) claimed.place(script);
} else {
  const claim: Claim = { version: __VERSION__, place, early: new Map() };
  Object.defineProperty(window, CLAIM, { value: claim });
  if (script) place(script);
  preload(__CHUNKS__);
  // Firefox ignores an import map that comes after the first import(): the page's own may still be ahead of the parser
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load, { once: true });
  else load();
}

/** A module has no `currentScript`, and a script that must also run as a classic one may not write `import.meta`. */
function urlOfModule(): string {
  return /(?:https?|file):\/\/[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? document.baseURI;
}

function beside(path: string): string {
  return new URL(path, ownUrl).href;
}

function load(): void {
  for (const panel of document.querySelectorAll('integreat-panel')) startEarly(panel);
  import(/* @vite-ignore */ beside(__ENTRY__)).catch((cause: unknown) => {
    fail(
      document,
      'script',
      `${beside(__ENTRY__)} could not be loaded (${String(cause)})`,
      'Is "chunks" beside the script, and served with CORS?',
    );
  });
}

/** Puts a panel where a script tag stands, or where it says, when the tag asks for one. */
function place(tag: HTMLScriptElement): void {
  if (!PLACING.some((name) => name in tag.dataset)) return;
  const target = tag.dataset.target;
  const panel = document.createElement('integreat-panel');
  for (const name of PANEL_ATTRIBUTES) {
    const value = tag.getAttribute(`data-${name}`);
    if (value !== null) panel.setAttribute(name, value);
  }
  const put = (at: Element | null, missing: string): void => {
    if (!at) return fail(tag, 'config', missing, 'Move the tag into <body>, or add data-target="selector".');
    if (at === tag) tag.after(panel);
    else at.append(panel);
    startEarly(panel);
  };
  if (target === undefined)
    return put(tag.closest('head') ? null : tag, 'a script tag in <head> has no place for a panel');
  const putThere = () => put(find(target), `no element matches data-target="${target}"`);
  if (find(target) || document.readyState !== 'loading') putThere();
  else document.addEventListener('DOMContentLoaded', putThere, { once: true });
}

function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/** Asks for a panel's first screen while its code is on the way, if the visitor is about to see it. */
function startEarly(panel: Element): void {
  const region = panel.getAttribute('region')?.trim();
  const base = apiBase(panel.getAttribute('api'), document.baseURI);
  const early = claimOf(window)?.early;
  if (!region || !base || !early || panel.matches(':defined')) return;
  const box = panel.getClientRects()[0]; // none where the page hides it
  if (panel.getAttribute('loading') !== 'eager' && !(box && box.top <= innerHeight + NEAR)) return;
  const wish = panel.getAttribute('language')?.trim() || 'auto';
  const language = wish === 'auto' ? likelySlug(preferredLanguages(panel)[0] ?? 'de') : wish;
  preload(LOCALES[language] ?? []);
  const slug = encodeURIComponent(region);
  for (const call of [`regions/${slug}/`, `${slug}/${encodeURIComponent(language)}/children/?depth=1`]) {
    const url = `${base}/api/v3/${call}`;
    if (early.has(url)) continue;
    const response = fetch(url, { credentials: 'omit' });
    response.catch(() => undefined); // the elements ask again
    early.set(url, response);
  }
}

function preload(chunks: readonly string[]): void {
  for (const chunk of chunks) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: '', href: beside(chunk) }));
  }
}

/** The event that the elements would fire, before there are elements. */
function fail(target: EventTarget, code: 'config' | 'script', message: string, hint: string): void {
  console.warn(`[integreat-panel] ${code}: ${message}. ${hint}`);
  const event = new Event('integreat-error', { bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(Object.assign(event, { code, message, hint }));
}
