/**
 * Panels for script tags: one where a tag stands, or where it says, when it asks for one.
 *
 * Knows the tags' `data-…`. Does not know what a panel is.
 */
import { ofDocument } from './natives.js';
import type { Claim } from './early-requests.js';
import { create, fire, say } from './script-faults.js';

/** A tag with one of these places a panel; one without only defines. */
const PLACING = ['region', 'regions', 'snapshot', 'target'];

/** Acts as soon as the whole page has been read. */
export function whenParsed(act: () => void): void {
  if (ofDocument('readyState') === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
}

/** What must be known before there are elements; all else an element takes from its tag as soon as it is one. */
const EARLY = ['region', 'language', 'loading', 'api'];

/** Calls back with the panel that a tag asks for, as soon as it stands in the page. */
export function placePanel(tag: HTMLScriptElement, tags: Claim['tags'], placed: (panel: Element) => void): void {
  if (!PLACING.some((name) => name in tag.dataset)) return;
  const panel = create('integreat-panel');
  for (const name of EARLY) {
    const value = tag.getAttribute(`data-${name}`);
    if (value !== null) panel.setAttribute(name, value);
  }
  tags.set(panel, tag);
  const { target } = tag.dataset;
  let message = 'a script tag outside of <body> has no place for a panel';
  const find = () => {
    if (target === undefined) return tag.closest('body') && tag;
    message = `data-target="${target}" finds nothing`;
    try {
      return document.querySelector(target);
    } catch {
      message = `data-target="${target}" is no selector`;
      return null;
    }
  };
  const put = () => {
    const found = find();
    if (found === tag) tag.after(panel);
    else if (found) found.append(panel);
    if (found) placed(panel);
    else refuse(tag, message);
  };
  if (find()) put();
  else whenParsed(put);
}

/** The page's mistake, told where it was made. */
function refuse(tag: Element, message: string): void {
  const fault = { code: 'config', message, hint: 'Move the tag into <body>, or add data-target="selector"' };
  say(fault);
  fire(fault, tag);
}
