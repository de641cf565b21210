/** The panel as a guest on the most important of the hostile and strict pages, in WebKit. Adds its column to the table of all pages. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startCms } from '../cms.js';
import { allGuestCases, reportGuests, runGuestCase } from './guest.js';
import { WATCH_WITH_CONSOLE } from './guest-watch.js';
import { startWorld } from './guest-world.js';
import { missingWebKit, startWebKit } from './webkit.js';

/** Only cases that contain these words, in a file's name or in their own. */
const wanted = process.env.GUEST ?? '';

const guests = (await allGuestCases()).flatMap(({ file, cases }) =>
  cases.filter(({ name, webkit }) => webkit && `${file}: ${name}`.includes(wanted)),
);

const title = 'A guest on a page (WebKit)';
const missing = missingWebKit();
if (missing) test(title, { skip: missing }, () => {});
else describe(title, { concurrency: 1 }, visits);

function visits() {
  /** @type {import('./guest.js').GuestResult[]} */
  const results = [];
  /** @type {(() => unknown)[]} */
  const ends = [];
  /** @template {{ close: () => unknown }} T @param {T} started */
  const keep = (started) => {
    ends.push(started.close);
    return started;
  };
  /** @type {import('./guest.js').Side} */
  let present;
  /** @type {import('./guest.js').Side} */
  let absent;

  before(async () => {
    const { open, version } = keep(await startWebKit());
    const { url } = keep(await startCms());
    present = { open, world: keep(await startWorld(url, { first: WATCH_WITH_CONSOLE })) };
    absent = { open, world: keep(await startWorld(url, { first: WATCH_WITH_CONSOLE, without: true })) };
    console.log(`WebKitGTK ${version}`);
  });
  after(async () => {
    await Promise.all(ends.map((end) => end()));
    const isWhole = !wanted && results.length === guests.length; // a part of the table is none
    if (isWhole) console.log(reportGuests('WebKit', results));
  });

  for (const guest of guests) {
    test(guest.name, async (context) => {
      /** @type {(error: unknown) => import('./guest.js').GuestResult} */
      const failure = (error) => ({ name: guest.name, wrong: [String(error)], reports: 0 });
      const result = await runGuestCase(guest, present, absent).catch(failure);
      results.push(result);
      if (result.skipped) return context.skip(result.skipped);
      assert.deepEqual(result.wrong, []);
    });
  }
}
