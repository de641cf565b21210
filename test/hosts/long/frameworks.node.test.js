/** Apps of other frameworks, built with their own tools: each places the panel, sets it up, hears it, takes it away and brings it back in its own way. */
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { rootTitles, startCms } from '../cms.js';
import { APPS, build } from '../frameworks/build.js';
import { serve } from '../frameworks/serve.js';
import { inEachBrowser } from '../visit.js';

/** @typedef {import('../visit.js').Panel & { headingLevel: number, imageHosts: string, search: (query: string) => Promise<void> }} WholePanel */

const GERMAN = rootTitles('lindenfurt', 'de');
const ARABIC = rootTitles('lindenfurt', 'ar');
const ENGLISH = rootTitles('lindenfurt', 'en');

/** What the tools said of an app that they could not build, or null. */
const failures = APPS.map(build);
const cms = await startCms();
const hosts = await Promise.all(APPS.map(serve));
after(() => Promise.all([cms, ...hosts].map(({ close }) => close())));
beforeEach(() => void (cms.calls.length = 0));

/** What a page owns and a guest leaves alone. @param {import('../visit.js').Visit} visit */
function owned({ page }) {
  return page.evaluate(() => ({
    title: document.title,
    url: location.href,
    entries: history.length,
    state: JSON.stringify(history.state),
    language: document.documentElement.lang,
  }));
}

/** Resolves when the panel shows its first content, whatever the app has put in the place of the browser's promises. @param {import('../visit.js').Visit} visit */
async function ready({ page }) {
  await page.waitForSelector('integreat-panel:defined');
  await page.$eval('integreat-panel', async (panel) => await /** @type {WholePanel} */ (panel).ready);
}

/** Clicks the app's own link or button. @param {import('../visit.js').Visit} visit @param {string} text */
function click({ page }, text) {
  return page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('a, button')].find((each) => each.textContent?.trim() === wanted);
    if (!found) throw new Error(`the app has no link or button "${wanted}"`);
    /** @type {HTMLElement} */ (found).click();
  }, text);
}

/** Waits until the app shows what its handler heard. @param {import('../visit.js').Visit} visit @param {string} output @param {string} text */
async function heard({ page, errors }, output, text) {
  await page
    .waitForFunction((id, wanted) => document.getElementById(id)?.textContent === wanted, {}, output, text)
    .catch(async () => {
      const said = await page.evaluate((id) => document.getElementById(id)?.textContent, output);
      assert.fail(`the app shows "${said}", not "${text}"; ${errors.join('\n') || 'no errors'}`);
    });
}

APPS.forEach(({ title }, index) => {
  const failure = failures[index];
  test(`${title}: is built with its own tools`, () => assert.equal(failure, null, failure ?? undefined));
  if (failure === null) testApp(title, `${hosts[index].url}/?api=${encodeURIComponent(cms.url)}`);
});

/** @param {string} title @param {string} address */
function testApp(title, address) {
  inEachBrowser(title, (open) => {
    const start = async () => {
      const visit = await open(address);
      await ready(visit);
      return visit;
    };

    test(`${title}: binds region, language and settings, and hears of the first content`, async () => {
      const visit = await start();
      await heard(visit, 'shown', 'lindenfurt de');
      const { region, language, tiles, fallback } = await visit.look();
      assert.deepEqual(
        { region, language, tiles, fallback },
        { region: 'lindenfurt', language: 'de', tiles: GERMAN, fallback: false },
      );
      const settings = await visit.page.$eval('integreat-panel', (element) => {
        const panel = /** @type {WholePanel} */ (element);
        const title = panel.shadowRoot?.querySelector('[part~="title"]');
        return {
          level: panel.headingLevel,
          heading: title?.localName,
          imageHosts: panel.imageHosts,
          link: panel.textContent?.trim(),
        };
      });
      assert.deepEqual(settings, {
        level: 3,
        heading: 'h3',
        imageHosts: 'images.example.org',
        link: 'Information in the web app',
      });
      assert.deepEqual(visit.errors, []);
    });

    test(`${title}: hears where the visitor goes, and keeps its title, address and history`, async () => {
      const visit = await start();
      const before = await owned(visit);
      await visit.click('Erste Schritte');
      await visit.page.waitForFunction(() => document.getElementById('place')?.textContent);
      const { path } = await visit.look();
      assert.match(path ?? '', /^\/lindenfurt\/de\/./);
      await heard(visit, 'place', `page ${path}`);
      assert.deepEqual(await owned(visit), before);
      assert.deepEqual(visit.errors, []);
    });

    test(`${title}: changes the language, and leaves it to the panel again`, async () => {
      const visit = await start();
      await click(visit, 'Show it in Arabic');
      await heard(visit, 'shown', 'lindenfurt ar');
      const arabic = await visit.look();
      assert.deepEqual([arabic.language, arabic.direction, arabic.tiles], ['ar', 'rtl', ARABIC]);
      await click(visit, 'Let the panel choose');
      await heard(visit, 'shown', 'lindenfurt en'); // the page is in English
      assert.deepEqual((await visit.look()).tiles, ENGLISH);
      assert.deepEqual(visit.errors, []);
    });

    test(`${title}: takes the panel away, and brings it back at once, of what is known`, async (context) => {
      const visit = await start();
      const before = await owned(visit);
      await click(visit, 'Take the panel away');
      await visit.page.waitForFunction(() => !document.querySelector('integreat-panel'));
      const calls = [...cms.calls];
      const release = cms.hold();
      context.after(release);
      await click(visit, 'Bring the panel back');
      await ready(visit);
      assert.deepEqual((await visit.look()).tiles, GERMAN);
      release();
      assert.deepEqual(cms.calls, calls);
      assert.equal(await visit.count('integreat-panel'), 1);
      assert.deepEqual(await owned(visit), before);
      assert.deepEqual(visit.errors, []);
    });

    test(`${title}: leaves for another page of the app while content is under way, and comes back`, async (context) => {
      const release = cms.hold();
      context.after(release);
      const visit = await open(address);
      await visit.page.waitForSelector('integreat-panel:defined');
      await click(visit, 'About');
      await visit.page.waitForFunction(() => document.querySelector('h2')?.textContent === 'About the town');
      assert.equal(await visit.count('integreat-panel'), 0);
      release();
      await click(visit, 'Information');
      await ready(visit);
      assert.deepEqual((await visit.look()).tiles, GERMAN);
      await heard(visit, 'shown', 'lindenfurt de');
      assert.deepEqual(visit.errors, []);
    });

    test(`${title}: lets the visitor search`, async () => {
      const visit = await start();
      const results = await visit.page.$eval('integreat-panel', async (panel) => {
        await /** @type {WholePanel} */ (panel).search('Wohnung');
        return panel.shadowRoot?.querySelectorAll('[part~="result"]').length;
      });
      assert.ok(Number(results) > 0, `${results} results`);
      assert.deepEqual(visit.errors, []);
    });
  });
}
