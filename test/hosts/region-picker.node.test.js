/** The choice of a municipality apart from its panel: with a real keyboard, from page to page, and before the page is whole. */
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { startCms } from './cms.js';
import { hostPage, panelTag, scriptTag, startPages } from './pages.js';
import { inEachBrowser } from './visit.js';

const cms = await startCms();
const pages = await startPages();
after(() => Promise.all([cms.close(), pages.close()]));
beforeEach(() => void (pages.asked.length = cms.calls.length = 0));

/** @typedef {import('./visit.js').Visit} Visit */

const PICKER = 'integreat-region-picker';
const ALL = ['Landkreis Hohenwalde', 'Stadt Lindenfurt', 'Stadt Mühlenau'];

/** @param {Record<string, string>} [attributes] @param {string} [fallback] */
const pickerTag = (attributes = {}, fallback = '') =>
  `<${PICKER}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>${fallback}</${PICKER}>`;

/** Names that are offered. @param {Visit} visit */
async function names(visit) {
  await visit.within('[part="tile"]', PICKER);
  return visit.page.$eval(PICKER, (picker) =>
    [...(picker.shadowRoot?.querySelectorAll('[part="tile"]') ?? [])].map((each) =>
      /** @type {HTMLElement} */ (each).innerText.trim(),
    ),
  );
}

/** Counts the calls for the list of regions. */
const listsAsked = () => cms.calls.filter((call) => call === 'regions/').length;

/** A page with shortcuts of its own, which notes each key that reaches it. */
const SHORTCUTS = `<script>
  window.keys = [];
  for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, ({ key }) => keys.push(type + ' ' + key));
</script>`;

/** @param {Visit} visit @returns {Promise<string[]>} */
const keysOfPage = (visit) => visit.page.evaluate(() => /** @type {any} */ (window).keys);

inEachBrowser('A choice of municipalities beside a panel', (open) => {
  for (const [what, attributes] of /** @type {[string, Record<string, string>][]} */ ([
    ['that has a region', { region: 'lindenfurt' }],
    ['that leaves the region to the visitor', {}],
  ])) {
    test(`leads its visitor to a region with the keyboard alone, in one ${what}`, async () => {
      const panel = panelTag({ api: cms.url, language: 'de', loading: 'eager', ...attributes });
      const visit = await open(pages.add(hostPage(scriptTag() + SHORTCUTS + pickerTag() + panel)));
      await visit.ready();
      assert.deepEqual(await names(visit), ALL);
      const field = await visit.within('input', PICKER);
      await field.focus();
      await visit.page.keyboard.type('muehl');
      await visit.page.keyboard.press('ArrowDown');
      assert.equal(
        await visit.page.$eval(PICKER, (picker) => picker.shadowRoot?.activeElement?.textContent?.trim()),
        'Stadt Mühlenau',
      );
      await visit.page.keyboard.press('ArrowUp');
      assert.deepEqual(await keysOfPage(visit), []);
      const address = visit.page.url();
      await visit.page.keyboard.press('Enter');
      await visit.seen('navigate');
      await visit.within('[aria-current]', PICKER);
      const { region, path, focusedPart } = await visit.look();
      assert.deepEqual([region, path], ['muehlenau', '/muehlenau/de/']);
      assert.equal(focusedPart, 'title');
      assert.equal(visit.page.url(), address);
      assert.equal(listsAsked(), 1);
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(visit.lines, []);
    });
  }

  test('takes up one that the page adds after it was whole', async () => {
    const visit = await open(pages.add(hostPage(scriptTag() + pickerTag({}, '<a href="/towns">Towns</a>'))));
    const [error] = await visit.seen('error');
    assert.deepEqual([error?.target.toLowerCase(), error?.code], [PICKER, 'config']);
    assert.equal(listsAsked(), 0);
    await visit.page.evaluate(
      (tag) => document.body.insertAdjacentHTML('beforeend', tag),
      panelTag({ api: cms.url, region: 'lindenfurt', language: 'de' }),
    );
    assert.deepEqual(await names(visit), ALL);
    const ready = await visit.seen('ready', 2);
    assert.deepEqual(ready.map(({ target }) => target.toLowerCase()).sort(), ['integreat-panel', PICKER]);
    assert.equal(await visit.page.$eval(`${PICKER} a`, (link) => link.getClientRects().length), 0);
    assert.deepEqual(visit.errors, []);
  });
});

inEachBrowser('A choice of municipalities on a page of its own', (open) => {
  test('leads to the page that holds the panel, in the language of this one', async () => {
    const holder = pages.add(hostPage(scriptTag() + panelTag({ api: cms.url, loading: 'eager' })));
    const picker = pickerTag({ api: cms.url, target: holder });
    const visit = await open(pages.add(hostPage(scriptTag() + picker, { lang: 'ar' })));
    assert.deepEqual(await names(visit), ALL);
    const moved = visit.page.waitForNavigation();
    await visit.press('li:last-child a', PICKER);
    await moved;
    await visit.ready();
    await visit.page.waitForFunction(
      () => /** @type {import('./visit.js').Panel} */ (document.querySelector('integreat-panel')).currentRegion,
    );
    const { region, language } = await visit.look();
    assert.deepEqual([region, language], ['muehlenau', 'ar']);
    assert.ok(visit.page.url().startsWith(holder));
    assert.deepEqual(visit.errors, []);
  });

  test('works where the page forbids all that it can', async () => {
    const policy = `default-src 'none'; script-src 'self'; connect-src ${cms.url}; img-src data:`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const visit = await open(pages.add(hostPage(scriptTag() + pickerTag({ api: cms.url, language: 'de' }), { head })), {
      width: 320,
    });
    assert.deepEqual(await names(visit), ALL);
    const field = await visit.within('input', PICKER);
    await field.type('hohen');
    await visit.within('li:only-child a[href="https://integreat.app/lk-hohenwalde/"]', PICKER);
    assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(visit.lines, []);
  });

  test('keeps what the page put into it where its api is no CMS', async () => {
    const visit = await open(
      pages.add(hostPage(scriptTag() + pickerTag({ api: pages.url, language: 'de' }, '<a href="/towns">Towns</a>'))),
    );
    await visit.within('[part="retry"]', PICKER);
    const [error] = await visit.seen('error');
    assert.deepEqual([error?.target.toLowerCase(), error?.code], [PICKER, 'not-found']);
    assert.equal(await visit.page.$eval(`${PICKER} a`, (link) => link.getClientRects().length), 1);
  });
});
