/**
 * What both scripts for pages do, the loader and the one in a single file: claim the page, place panels for script tags, start the first requests, and have
 * the elements defined where page and browser allow it.
 *
 * Knows the page and its tags. Does not know where the elements' code is.
 */
import { ofDocument } from './natives.js';
import { likelySlug } from '../model/language.js';
import { apiBase } from './api-base.js';
import { aMoment } from './chunk-faults.js';
import { CLAIM, claimOf, type Claim, type Copy } from './early-requests.js';
import { addLink, fire, say, type Fault } from './script-faults.js';
import { placePanel, whenParsed } from './script-tags.js';
import { NEAR } from './visibility.js';

/** Refusals that are kept, in a page that refuses much. */
const MOST_REFUSALS = 50;

/** What differs between the two. */
export interface GuestScript extends Copy {
  /** The tag that runs it; null in a module. */
  readonly tag: HTMLScriptElement | null;
  /** Defines the elements; may say that they are not to be had. Called when the page has been read. */
  readonly define: (fail: (fault: Fault) => void) => void;
  /** The elements will be wanted, or the words of a language. */
  readonly prepare: (language?: string) => void;
}

export function runScript(script: GuestScript): void {
  const claimed = claimOf(window);
  if (claimed) join(claimed, script);
  else claim(script);
}

/** The first one places the panels of all. */
function join({ version: first, copies, place }: Claim, { version, src, tag }: GuestScript): void {
  if (!copies.some((copy) => copy.src === src)) {
    copies.push({ version, src });
    console.info(`[integreat-panel] ${first} was first and places the panels of ${version}`);
  }
  if (tag) place(tag);
}

function claim({ version, src, tag, define, prepare }: GuestScript): void {
  const obstacle = obstacleOfPage();
  const early: Claim['early'] = new Map();
  const tags: Claim['tags'] = new WeakMap();
  const refusals: SecurityPolicyViolationEvent[] = [];
  let attend = (panel: Element): void => {
    if (obstacle === undefined) askEarly(panel, early, prepare);
  };
  const fail = (fault: Fault | null) => {
    attend = (panel) => {
      if (!fault || fire(fault, panel)) addLink(panel);
    };
    const panels = document.querySelectorAll('integreat-panel');
    if (fault) say(fault);
    if (fault && panels.length === 0) fire(fault, document);
    panels.forEach(attend);
  };
  const place = (from: HTMLScriptElement): void =>
    placePanel(from, tags, (panel) => {
      if (!panel.matches(':defined')) attend(panel);
    });
  const own: Claim = { version, src, place, early, copies: [], tags, fail, refusals };
  Object.defineProperty(window, CLAIM, { value: own });
  document.addEventListener('securitypolicyviolation', (event) => {
    if (refusals.length < MOST_REFUSALS) refusals.push(event);
  });
  if (obstacle === undefined) prepare();
  if (tag) place(tag);
  // Firefox ignores an import map that comes after the first import(): the page's own may still be ahead of the parser
  whenParsed(() => {
    if (obstacle !== undefined) return fail(obstacle);
    document.querySelectorAll('integreat-panel:not(:defined)').forEach(attend);
    define(fail);
  });
}

/** Why there can be no elements. Null: the browser is too old, which is nothing that the page could mend, so it is not told. */
function obstacleOfPage(): Fault | null | undefined {
  const contentType = ofDocument('contentType');
  // Chromium 111, Firefox 113, Safari 16.4
  if (!('adoptedStyleSheets' in document && CSS.supports('color', 'color-mix(in srgb,red,red)'))) return null;
  if (contentType === 'text/html') return undefined;
  return { code: 'script', message: `a page of type ${contentType}`, hint: 'Content-Type: text/html' };
}

/** Asks for a panel's first screen while its code is on the way, if the visitor is about to see it. */
function askEarly(panel: Element, early: Claim['early'], prepare: GuestScript['prepare']): void {
  const region = (panel.getAttribute('region') || '').trim();
  const base = apiBase(panel.getAttribute('api'), panel.baseURI);
  if (!region || !base) return;
  const box = panel.getClientRects()[0]; // none where the page hides it
  if (panel.getAttribute('loading') !== 'eager' && !(box && box.top <= innerHeight + NEAR)) return;
  const wish = (panel.getAttribute('language') || '').trim() || 'auto';
  const language = wish === 'auto' ? likelySlug(languageAround(panel) || navigator.language || 'de') : wish;
  prepare(language);
  const slug = encodeURIComponent(region);
  let hasFailed = false;
  for (const call of [`regions/${slug}/`, `${slug}/${encodeURIComponent(language)}/children/?depth=1`]) {
    const url = `${base}/api/v3/${call}`;
    if (early.has(url)) continue;
    // where the page refuses the first, it fails at once: one report to the page's owner is enough
    const response = aMoment(early.size).then(() => {
      if (hasFailed) throw new TypeError();
      return fetch(url, { credentials: 'omit' });
    });
    response.catch(() => (hasFailed = true)); // the elements ask again
    early.set(url, response);
  }
}

/** As page-languages, but there is no shadow root around a panel that the script finds. */
function languageAround(panel: Element): string | null {
  const around = panel.closest('[lang]:not([lang=""])');
  return around && around.getAttribute('lang');
}
