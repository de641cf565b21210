/**
 * The demo's host pages stand still: what comes from Integreat takes the room that is kept free for it, and moves nothing of the page.
 *
 * Knows what stands below it on each page. Where the browser measures layout shift (Chromium), nothing within the panel moves either.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startCms } from './cms.js';
import { inEachBrowser } from './visit.js';

/**
 * @typedef {import('./visit.js').Visit} Visit
 * @typedef {{ value: number, moved: string[] }} Shift
 * @typedef {PerformanceEntry & { value: number, sources: { node: Node | null, previousRect: DOMRect, currentRect: DOMRect }[] }} LayoutShift
 * @typedef {Document & { shifts: Shift[] | null, tops: Record<string, number[]> }} Measured
 *   shifts: null where the browser knows none; tops: everywhere that an element has stood so far, in pixels from the top of the page
 * @typedef {object} Host
 * @property {string} path
 * @property {string} visitor  the language that the browser prefers
 * @property {boolean} [isOffered]  whether the panel offers it
 * @property {string[]} lists  what loads besides the panel when it nears the viewport
 * @property {string[]} still  what must stay where it is: below the header's search field, the lists and the panel
 */

const demo = await startCms();
after(() => demo.close());

/** @type {Host[]} the Ukrainian offer is the longest */
const HOSTS = [
  {
    path: '/city/',
    visitor: 'en-US',
    isOffered: true,
    lists: ['integreat-event-list'],
    still: ['main', '#neu', 'footer'],
  },
  { path: '/city/service.html', visitor: 'en-US', lists: ['integreat-news-list'], still: ['main', 'footer'] },
  { path: '/recruitment/', visitor: 'uk', isOffered: true, lists: [], still: ['main', '#contact', 'footer'] },
  { path: '/ministry/', visitor: 'en-US', lists: [], still: ['main', 'aside', 'footer'] },
];

/**
 * Notes from the start, on the document itself, each layout shift, and with each frame where the elements stand.
 * @param {string} visitor @param {string[]} still
 */
function measure(visitor, still) {
  Object.defineProperty(navigator, 'languages', { get: () => [visitor] });
  const measured = /** @type {Measured} */ (document);
  measured.tops = {};
  measured.shifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? [] : null;
  const notePositions = () => {
    requestAnimationFrame(notePositions);
    if (document.styleSheets.length === 0 || !document.querySelector('footer')) return;
    const page = document.documentElement.getBoundingClientRect();
    for (const selector of still) {
      const element = document.querySelector(selector);
      const top = element ? Math.round((element.getBoundingClientRect().top - page.top) * 10) / 10 : -1;
      const tops = (measured.tops[selector] ??= []);
      if (!tops.includes(top)) tops.push(top);
    }
  };
  requestAnimationFrame(notePositions);
  if (!measured.shifts) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = /** @type {LayoutShift} */ (entry);
      const moved = sources.map(({ node, previousRect: was, currentRect: is }) => {
        const name = node instanceof Element ? node.nodeName : 'in the panel'; // what is in a shadow root is not told
        return `${name}: ${was.y}, ${was.height} high; now ${is.y}, ${is.height} high`;
      });
      measured.shifts?.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Resolves when all that the page has asked for was answered, and two frames later nothing more was asked for. @param {Visit} visit */
async function settle(visit) {
  /** @param {number} before */
  const again = async (before) => {
    await visit.page.waitForNetworkIdle({ idleTime: 1 });
    await visit.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    );
    if (visit.requests.length > before) await again(visit.requests.length);
  };
  await again(visit.requests.length);
}

/** Reads a page down to its panel, and waits for all that comes. @param {Visit} visit @param {Host} host */
async function read(visit, { path, visitor, isOffered, lists, still }) {
  await visit.page.evaluateOnNewDocument(measure, visitor, still);
  await visit.page.goto(demo.url + path, { waitUntil: 'load' });
  /** @param {string} selector */
  const scrollTo = (selector) =>
    visit.page.$eval(selector, (element) => element.scrollIntoView({ behavior: 'instant', block: 'start' }));
  for (const list of lists) {
    await scrollTo(list);
    await visit.within('[part="tile"]', list);
    await settle(visit);
  }
  if ((await visit.count('integreat-panel')) === 0) return;
  await scrollTo('integreat-panel');
  await visit.ready();
  if (isOffered) await visit.within('.language-offer');
  await settle(visit);
}

inEachBrowser('The demo’s pages stand still', (open) => {
  for (const host of HOSTS) {
    for (const width of [360, 1280]) {
      test(`${host.path} at ${width} pixels`, async () => {
        const visit = await open('about:blank', { width });
        await read(visit, host);
        const { shifts, tops } = await visit.page.evaluate(() => {
          const measured = /** @type {Measured} */ (document);
          return { shifts: measured.shifts, tops: measured.tops };
        });
        const sum = shifts?.reduce((total, { value }) => total + value, 0) ?? null;
        console.log(`${host.path} at ${width} px: layout shift ${sum ?? 'not measured'}, tops ${JSON.stringify(tops)}`);
        for (const [selector, found] of Object.entries(tops)) assert.equal(found.length, 1, `${selector} at ${found}`);
        assert.deepEqual(Object.keys(tops), host.still);
        assert.deepEqual(shifts ?? [], []);
      });
    }
  }
});
