/** The panel as a guest on hostile and strict pages: it works, and the page is as it would be without it. Ends with a table of all pages. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startCms } from '../cms.js';
import { inEachBrowser, Visit } from '../visit.js';
import { allGuestCases, reportGuests, runGuestCase } from './guest.js';
import { WATCH } from './guest-watch.js';
import { startWorld } from './guest-world.js';

/**
 * @typedef {import('./guest.js').GuestDriver} GuestDriver
 * @typedef {import('./guest.js').GuestResult} GuestResult
 */

const cms = await startCms();
const world = await startWorld(cms.url);
const without = await startWorld(cms.url, { without: true });

/** @type {Map<string, GuestResult[]>} by browser */
const results = new Map();
after(async () => {
  await Promise.all([cms.close(), world.close(), without.close()]);
  if (process.env.GUEST) return; // a part of the table is none
  const tables = [...results].map(([browser, those]) => reportGuests(browser, those));
  console.log(tables.at(-1));
});

/** Only cases that contain these words, in a file's name or in their own. */
const wanted = process.env.GUEST ?? '';

/** @param {import('../visit.js').Open} open */
async function browserOf(open) {
  const { page } = await open('about:blank');
  return (await page.browser().version()).startsWith('firefox') ? 'Firefox' : 'Chromium';
}

/** @param {import('../visit.js').Open} open @returns {(url: string) => Promise<GuestDriver>} */
function visitor(open) {
  return async (url) => {
    // a tab of its own: what else tests note in a page makes events of its own, with what MooTools calls `Event`
    const { page } = await open('about:blank');
    const visit = new Visit(await page.browserContext().newPage());
    await page.close();
    await visit.page.bringToFront(); // Firefox hardly runs a tab that nobody looks at
    await visit.page.setViewport({ width: 1000, height: 800 });
    await visit.page.evaluateOnNewDocument(WATCH);
    await visit.page.goto(url, { waitUntil: 'load' });
    return {
      visit,
      run: async (expression, frame) => {
        const place = frame ? await (await visit.page.waitForSelector(frame))?.contentFrame() : visit.page;
        if (!place) throw new Error(`no frame ${frame}`);
        return /** @type {string} */ (await place.evaluate(expression));
      },
      errors: () => visit.errors,
      lines: () => visit.lines,
    };
  };
}

const guests = (await allGuestCases()).flatMap(({ file, cases }) =>
  cases.filter(({ name }) => `${file}: ${name}`.includes(wanted)),
);

describe('A guest', { concurrency: 2 }, () => {
  inEachBrowser('on a page', (open) => {
    describe('one after the other', { concurrency: 1 }, () => {
      /** @type {GuestResult[]} */
      const those = [];
      before(async () => void results.set(await browserOf(open), those));
      for (const guest of guests) {
        test(guest.name, async (context) => {
          const come = visitor(open);
          const result = await runGuestCase(guest, { world, open: come }, { world: without, open: come });
          those.push(result);
          if (result.skipped) return context.skip(result.skipped);
          assert.deepEqual(result.wrong, []);
        });
      }
    });
  });
});
