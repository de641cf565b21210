/** Runs in a host page, see guest-watch: does what visitors do. Knows the panel as they do. */
import { add } from './guest-natives.js';

/**
 * @typedef {import('./guest-natives.js').Natives} Natives
 * @typedef {import('./guest-state.js').Notes} Notes
 */

/** Looks with each frame until there is something. @template T @param {Natives} native @param {string} what @param {() => T} look */
export async function until(native, what, look) {
  const end = native.now(performance) + 15_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (native.now(performance) > end) throw new native.Error(`not within 15 s: ${what}`);
    await new native.Promise((resolve) => {
      native.frame(resolve);
      native.wait(() => resolve(0), 100); // a page that nobody sees draws no frames
    });
  }
}

/** What matches a selector of a panel: through open shadow roots by ` >>> `. @param {Natives} native @param {string} selector */
export function findPanel(native, selector) {
  const parts = selector.split(' >>> ');
  let found = native.find(native.root(native.document), parts[0]);
  for (let i = 1; i < parts.length; i++) {
    const root = found && native.shadowRoot(found);
    found = root ? native.findInRoot(root, parts[i]) : null;
  }
  return found;
}

/** A visitor comes, searches, opens a page and goes back. @param {Natives} native @param {string} selector */
export async function visit(native, selector) {
  const panel = await until(native, `${selector} is defined`, () => {
    const found = findPanel(native, selector);
    return found && native.matches(found, ':defined') ? found : null;
  });
  const part = (/** @type {string} */ name) => {
    const root = native.shadowRoot(panel);
    return root ? native.findAllInRoot(root, `[part~="${name}"]`) : [];
  };
  native.show(panel, { block: 'nearest' });
  const mode = native.attribute(panel, 'mode');
  if (mode === 'button' || mode === 'drawer') await panel.open();
  await panel.ready;
  const tile = await until(native, 'a tile is to be seen', () => part('tile')[0]);
  if (native.boxes(tile).length === 0) throw new native.Error('the tiles have no box');
  const home = panel.path;
  if (panel.currentRegion !== null) {
    await panel.search('Arzt');
    await until(native, 'a search finds something', () => part('result')[0]);
    await panel.search('');
  }
  const again = await until(native, 'the tiles are there after a search', () => part('tile')[0]);
  native.click(again.localName === 'a' ? again : (native.find(again, 'a') ?? again));
  await until(native, 'a click opens a page', () => panel.path !== home && part('title')[0]);
  const root = native.shadowRoot(panel);
  const back = () => native.findInRoot(root, '.way-back, [part~="breadcrumbs"] a, .all-regions a');
  native.click(await until(native, 'there is a way back', back));
  await until(native, 'the way back leads to the tiles', () => panel.path === home && part('tile')[0]);
}

/** What stands there when there will be no panel, as soon as something was said of that. @param {Natives} native @param {Notes} notes @param {string} selector @param {boolean} isTold */
export async function fallback(native, notes, selector, isTold) {
  if (isTold) await until(native, 'an integreat-error', () => notes.events[0]);
  const panel = findPanel(native, selector);
  if (!panel) return 'no element';
  for (let child = native.first(panel); child; child = native.next(child)) {
    if (native.nodeType(child) === 1 && native.boxes(child).length > 0) return 'seen';
  }
  return 'not to be seen';
}

/** Takes our elements out of the page, also out of other shadow roots. @param {Natives} native */
export async function removeAll(native) {
  /** @type {any[]} */
  const ours = [];
  const walk = (/** @type {any} */ node) => {
    if (native.nodeType(node) !== 1) return;
    if (native.indexOf(native.localName(node), 'integreat-') === 0) return add(ours, node);
    const root = native.shadowRoot(node);
    for (let child = root && native.first(root); child; child = native.next(child)) walk(child);
    for (let child = native.first(node); child; child = native.next(child)) walk(child);
  };
  walk(native.root(native.document));
  for (let i = 0; i < ours.length; i++) native.removeChild(native.parent(ours[i]), ours[i]);
  for (let i = 0; i < 3; i++) await new native.Promise((resolve) => native.wait(() => resolve(0), 0));
}
