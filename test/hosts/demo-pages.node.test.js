/** The demo's host pages, as a visitor on a phone, at a desk or with a keyboard finds them. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { recordedPages, rootTitles, startCms } from './cms.js';
import { inEachBrowser } from './visit.js';

/** @typedef {import('./visit.js').Visit} Visit */

const demo = await startCms();
after(() => demo.close());

const PAGES = ['/', '/recruitment/', '/city/', '/city/service.html', '/ministry/', '/alone/?language=ar'];

/** Brings the panel near and waits for it, where there is one. @param {Visit} visit */
async function arrive(visit) {
  if ((await visit.count('integreat-panel')) === 0) return;
  await visit.page.$eval('integreat-panel', (panel) => panel.scrollIntoView());
  await visit.ready();
}

/** How many pixels the page, or the panel in it, is wider than it may be. @param {Visit} visit */
function overflow(visit) {
  return visit.page.evaluate(() => {
    const panel = document.querySelector('integreat-panel')?.shadowRoot?.firstElementChild;
    const boxes = [document.documentElement, ...(panel ? [panel] : [])];
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
  });
}

inEachBrowser('The demo', (open) => {
  for (const path of PAGES) {
    test(`${path} is in order, and as wide as a phone or a desk`, async () => {
      const visit = await open(demo.url + path, { width: 360 });
      await arrive(visit);
      assert.equal(await overflow(visit), 0, 'at 360 pixels');
      await visit.page.setViewport({ width: 1280, height: 800 });
      assert.equal(await overflow(visit), 0, 'at 1280 pixels');
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.lines, []);
      assert.equal((await visit.count('integreat-panel')) === 0, ['/', '/city/service.html'].includes(path));
    });
  }

  test('recruitment shows work and language, nothing else, in English', async () => {
    const visit = await open(`${demo.url}/recruitment/`);
    await arrive(visit);
    const wanted = recordedPages('lindenfurt', 'en', 'children-depth-1').filter((page) =>
      /\/(arbeit-und-beruf|deutsch-lernen)\/$/.test(page.available_languages['de']?.path ?? ''),
    );
    assert.equal(wanted.length, 2);
    assert.deepEqual(
      (await visit.look()).tiles,
      wanted.map(({ title }) => title),
    );
  });

  test('city shows all that there is, in the page’s language', async () => {
    const visit = await open(`${demo.url}/city/`);
    await arrive(visit);
    const { language, tiles } = await visit.look();
    assert.equal(language, 'de');
    assert.deepEqual(tiles, rootTitles('lindenfurt', 'de'));
  });

  test('the search box in the city’s header hands words over, from another page as well', async () => {
    const visit = await open(`${demo.url}/city/service.html`);
    const field = await visit.within('[part="search-input"]', 'integreat-search-box');
    await field.type('kindergeld');
    await Promise.all([visit.page.waitForNavigation(), visit.page.keyboard.press('Enter')]);
    await visit.within('[part="result"]');
    await visit.page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') === 'results',
    );
    assert.equal(
      await visit.page.$eval(
        'integreat-panel >>> [part="search-input"]',
        (input) => /** @type {HTMLInputElement} */ (input).value,
      ),
      'kindergeld',
    );
  });

  test('ministry asks for the place, then shows what it has', async () => {
    const visit = await open(`${demo.url}/ministry/`);
    await arrive(visit);
    const choice = await visit.look();
    assert.deepEqual(
      [choice.region, choice.tiles],
      [null, ['Landkreis Hohenwalde', 'Stadt Lindenfurt', 'Stadt Mühlenau']],
    );
    await visit.click('Stadt Mühlenau');
    await visit.seen('ready', 2);
    const { region, tiles, focusedPart } = await visit.look();
    assert.equal(region, 'muehlenau');
    assert.deepEqual(tiles, rootTitles('muehlenau', 'de'));
    assert.equal(focusedPart, 'title');
  });

  test('alone in Arabic runs from right to left', async () => {
    const visit = await open(`${demo.url}/alone/?language=ar`);
    await visit.ready();
    const { language, direction, tiles } = await visit.look();
    assert.deepEqual([language, direction], ['ar', 'rtl']);
    assert.deepEqual(tiles, rootTitles('lindenfurt', 'ar'));
  });

  test('can be used with the keyboard alone: Tab to a tile, Enter opens it, reading goes on at its title', async () => {
    const visit = await open(`${demo.url}/alone/?language=de`);
    await visit.ready();
    const [first] = rootTitles('lindenfurt', 'de');
    let focused = await visit.look();
    for (let step = 0; step < 30 && focused.focusedPart !== 'tile'; step++) {
      await visit.page.keyboard.press('Tab');
      focused = await visit.look();
    }
    assert.equal(focused.focusedText, first);
    await visit.page.keyboard.press('Enter');
    const [{ title } = {}] = await visit.seen('navigate');
    assert.equal(title, first);
    const opened = await visit.look();
    assert.deepEqual([opened.focusedPart, opened.focusedText], ['title', first]);
  });
});
