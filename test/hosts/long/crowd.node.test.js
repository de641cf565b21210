/** Many panels on one page, panels that come and go, and a page that does not move: what a guest costs. Prints its figures. */
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { startCms } from '../cms.js';
import { hostPage, panelTag, PATIENCE, scriptTag, startPages } from '../pages.js';
import { inEachBrowser } from '../visit.js';

const cms = await startCms();
const pages = await startPages();
after(() => Promise.all([cms.close(), pages.close()]));
beforeEach(() => void (pages.asked.length = cms.calls.length = 0));

/** Bytes that each further panel may cost, and that 500 visits of one may leave behind. */
const PER_PANEL = 1.5 * 1024 * 1024;
const LEFT_BEHIND = 1024 * 1024;

const LANGUAGES = ['de', 'en', 'ar', 'uk'];

/** @param {number} index */
const lindenfurt = (index) => ({
  region: 'lindenfurt',
  language: LANGUAGES[index % LANGUAGES.length] ?? 'de',
  loading: 'eager',
  api: cms.url,
});

/** @param {number} amount */
const crowd = (amount) => Array.from({ length: amount }, (_, index) => panelTag(lindenfurt(index))).join('');

/** @param {import('../visit.js').Visit} visit */
const allReady = (visit) =>
  visit.page.evaluate(async () => {
    await customElements.whenDefined('integreat-panel');
    const panels = /** @type {NodeListOf<import('../visit.js').Panel>} */ (
      document.querySelectorAll('integreat-panel')
    );
    await Promise.all([...panels].map((panel) => panel.ready));
    return panels.length;
  });

/** Bytes of the page's heap after a collection; null where the browser does not tell. @param {import('../visit.js').Visit} visit */
async function heapOf({ page }) {
  if (isFirefox(await page.browser().version())) return null;
  const session = await page.createCDPSession();
  // what only an observer of the browser's tools holds would be counted as ours
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** @param {string} version */
const isFirefox = (version) => version.toLowerCase().startsWith('firefox');

/** @param {number} bytes */
const kilobytes = (bytes) => `${Math.round(bytes / 1024)} kB`;

inEachBrowser('Twenty panels on one page', (open) => {
  test('ask the CMS once for each endpoint and language, and cost little each', async () => {
    const alone = await open(pages.add(hostPage(scriptTag() + crowd(LANGUAGES.length))));
    await allReady(alone);
    const before = await heapOf(alone);
    cms.calls.length = 0;
    const visit = await open(pages.add(hostPage(scriptTag() + crowd(20))));
    assert.equal(await allReady(visit), 20);
    // lists of their own, and a search in two of them
    await visit.page.evaluate(async () => {
      const panels = /** @type {NodeListOf<import('../visit.js').Panel>} */ (
        document.querySelectorAll('integreat-panel')
      );
      for (const panel of [...panels].slice(0, 8)) await panel.navigate(`/lindenfurt/${panel.currentLanguage}/events/`);
    });
    assert.deepEqual(cms.calls.slice().sort(), [...new Set(cms.calls)].sort());
    assert.deepEqual(visit.errors, []);
    const heap = await heapOf(visit);
    if (before === null || heap === null) return;
    const each = (heap - before) / (20 - LANGUAGES.length);
    console.log(`20 panels: ${kilobytes(each)} of heap for each further one`);
    assert.ok(each <= PER_PANEL, `${kilobytes(each)} a panel`);
  });
});

/**
 * Connects, moves, clones and removes a panel so many times. Runs in the page.
 * @param {{ cycles: number, attributes: Record<string, string> }} options
 */
async function comeAndGo({ cycles, attributes }) {
  const seen = /** @type {{ panels?: WeakRef<Element>[] }} */ (document);
  seen.panels ??= [];
  const places = [document.createElement('section'), document.createElement('section')];
  document.body.append(...places);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const panel =
      /** @type {import('../visit.js').Panel & { updateComplete: Promise<boolean>, open: () => Promise<void> }} */ (
        document.createElement('integreat-panel')
      );
    seen.panels.push(new WeakRef(panel));
    for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
    places[0]?.append(panel);
    if (cycle % 2 === 0) await panel.ready;
    else await panel.updateComplete;
    places[1]?.append(panel);
    const clone = /** @type {typeof panel} */ (panel.cloneNode(true));
    seen.panels.push(new WeakRef(clone));
    places[0]?.append(clone);
    if (cycle % 10 === 0) await clone.navigate('/lindenfurt/de/erste-schritte/');
    if (attributes.mode) await panel.open();
    panel.remove();
    clone.remove();
  }
  for (const place of places) place.remove();
}

/** Puts what it counts on the document. Runs before everything else in the page. */
function count() {
  const counts = { listeners: 0, timers: 0 };
  /** @type {any} */ (document).counts = counts;
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    /** @type {Map<string, Set<unknown>>} */
    const known = new Map();
    target.addEventListener = function (/** @type {any[]} */ ...args) {
      const [type, listener, options] = args;
      const set = known.get(type) ?? new Set();
      known.set(type, set);
      if (!set.has(listener) && !options?.once) {
        set.add(listener);
        counts.listeners++;
        options?.signal?.addEventListener('abort', () => set.delete(listener) && counts.listeners--);
      }
      return addEventListener.apply(this, /** @type {any} */ (args));
    };
    target.removeEventListener = function (/** @type {any[]} */ ...args) {
      if (known.get(args[0])?.delete(args[1])) counts.listeners--;
      return removeEventListener.apply(this, /** @type {any} */ (args));
    };
  }
  const { setInterval: start, clearInterval: stop } = window;
  const running = new Set();
  window.setInterval = /** @type {any} */ (
    (/** @type {any[]} */ ...args) => {
      const id = start(.../** @type {[any, any]} */ (args));
      running.add(id);
      counts.timers = running.size;
      return id;
    }
  );
  window.clearInterval = (id) => {
    running.delete(id);
    counts.timers = running.size;
    stop(id);
  };
}

inEachBrowser('A panel that comes and goes', (open) => {
  for (const [what, more, rounds] of /** @type {[string, Record<string, string>, number][]} */ ([
    ['500 times leaves nothing behind', {}, 5],
    [
      '100 times as a drawer, with an address, a memory and its diagnosis, leaves nothing behind',
      { mode: 'drawer', routing: 'query', storage: 'session', debug: '' },
      1,
    ],
  ]))
    test(what, async () => {
      const visit = await open('about:blank');
      visit.page.setDefaultTimeout(5 * PATIENCE);
      await visit.page.evaluateOnNewDocument(count);
      await visit.page.goto(pages.add(hostPage(scriptTag())), { waitUntil: 'load' });
      await visit.page.evaluate(() => customElements.whenDefined('integreat-panel').then(() => true));
      const attributes = { ...lindenfurt(0), ...more };
      const cycle = (/** @type {number} */ cycles) => visit.page.evaluate(comeAndGo, { cycles, attributes });
      const counts = () => visit.page.evaluate(() => ({ .../** @type {any} */ (document).counts }));
      await cycle(50); // what is loaded once, and what the browser keeps for itself
      const heapBefore = await settledHeap(visit);
      const before = await counts();
      for (let round = 0; round < rounds; round++) await cycle(100);
      assert.deepEqual(await counts(), before);
      assert.deepEqual(visit.errors, []);
      if (heapBefore === null) return;
      const growth = Number(await settledHeap(visit)) - heapBefore;
      const left = await alive(visit);
      console.log(`${rounds * 100} cycles: ${kilobytes(growth)} more heap, ${left} elements alive`);
      assert.equal(left, 0);
      assert.ok(growth < LEFT_BEHIND, kilobytes(growth));
    });
});

/** The heap when all elements are gone: the browser itself keeps those whose imports are still under way. @param {import('../visit.js').Visit} visit */
async function settledHeap(visit) {
  let heap = await heapOf(visit);
  for (const end = Date.now() + PATIENCE; heap !== null && (await alive(visit)) > 0 && Date.now() < end;)
    heap = await heapOf(visit);
  return heap;
}

/** Elements that are still there. @param {import('../visit.js').Visit} visit */
const alive = ({ page }) =>
  page.evaluate(
    () => /** @type {any} */ (document).panels.filter((/** @type {WeakRef<Element>} */ each) => each.deref()).length,
  );
