/** What the page around notices of the panel: nothing that it did not ask for. */
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { startCms } from './cms.js';
import { built, hostPage, panelTag, scriptTag, startPages } from './pages.js';
import { inEachBrowser } from './visit.js';

/** @typedef {import('./visit.js').Watched} Watched */

const cms = await startCms();
const pages = await startPages();
after(() => Promise.all([cms.close(), pages.close()]));
beforeEach(() => void (pages.asked.length = cms.calls.length = 0));

const lindenfurt = { region: 'lindenfurt', language: 'de', api: cms.url };
const FIRST_CALLS = ['regions/lindenfurt/', 'lindenfurt/de/children/?depth=1'].sort();

inEachBrowser('The page’s own import map', (open) => {
  const map = `<script type="importmap">{ "imports": { "app": "data:text/javascript,export const name = 'theirs';" } }</script>
    <script type="module">import { name } from 'app'; document.body.dataset.app = name;</script>`;

  for (const [what, before] of /** @type {[string, string][]} */ ([
    ['a tag that places a panel', scriptTag(lindenfurt)],
    ['a tag that only defines, and its panel', scriptTag() + panelTag(lindenfurt)],
  ])) {
    test(`works also after ${what}`, async () => {
      const hasRun = pages.next(new RegExp(built.entry));
      const visit = await open(pages.add(hostPage([before, hasRun, map])));
      await visit.ready();
      assert.equal(await visit.page.$eval('body', (body) => body.dataset.app), 'theirs');
      assert.deepEqual(visit.errors, []);
    });
  }
});

inEachBrowser('Requests', (open) => {
  for (const [what, body] of /** @type {[string, string][]} */ ([
    ['one tag', scriptTag(lindenfurt)],
    ['an element', scriptTag() + panelTag(lindenfurt)],
    ['two panels of the same region', scriptTag() + panelTag(lindenfurt) + panelTag(lindenfurt)],
  ])) {
    test(`are made once each: ${what}`, async () => {
      const visit = await open(pages.add(hostPage(body)));
      await visit.ready();
      assert.deepEqual(cms.calls.slice().sort(), FIRST_CALLS);
      await visit.click('Erste Schritte');
      await visit.seen('navigate');
      const scripts = pages.asked.map(({ path }) => path).filter((path) => path.endsWith('.js'));
      assert.deepEqual(scripts.slice().sort(), [...new Set(scripts)].sort());
      assert.ok(scripts.length > 3);
      assert.deepEqual(cms.calls.slice().sort(), [...new Set(cms.calls)].sort());
      assert.deepEqual(visit.console, []); // Chromium warns of what was preloaded in vain
    });
  }

  test('go to the script’s host and the CMS’s, to no other', async () => {
    const script = scriptTag(lindenfurt, { src: `${pages.other}/dist/integreat-panel.js` });
    const page = pages.add(hostPage(script));
    const visit = await open(page);
    await visit.ready();
    await visit.click('Erste Schritte');
    await visit.seen('navigate');
    const asked = visit.requests.filter((url) => url.startsWith('http') && url !== page);
    assert.deepEqual([...new Set(asked.map((url) => new URL(url).origin))].sort(), [cms.url, pages.other].sort());
  });
});

inEachBrowser('A visit', (open) => {
  test('leaves no cookie, no storage, no global but the documented symbol', async () => {
    const visit = await open(pages.add(hostPage(scriptTag(lindenfurt))));
    await useEverything(visit);
    const left = await visit.page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await window.caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      globals: Reflect.ownKeys(window)
        .filter((key) => !(/** @type {Watched} */ (document).globals.includes(key)))
        .map(String),
      symbols: Reflect.ownKeys(Symbol).length - /** @type {Watched} */ (document).symbols,
    }));
    const { globals, symbols, ...stored } = left;
    assert.deepEqual(stored, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    assert.deepEqual(globals, ['Symbol(integreat-panel)']);
    assert.equal(symbols, 0, 'Symbol has one more, such as Symbol.metadata');
  });

  test('goes well where elements of the page have the names of globals', async () => {
    const names = [
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
      'ShadyCSS',
    ];
    names.push('litElementHydrateSupport', 'litElementPolyfillSupport', 'litHtmlPolyfillSupport', 'litNonce');
    names.push('reactiveElementPolyfillSupport', 'integreat-panel', 'panel', 'region', 'api');
    const clobbered = names.map((name) => `<a id="${name}" href="https://elsewhere.example/"></a>`).join('');
    const visit = await open(pages.add(hostPage(clobbered + scriptTag(lindenfurt))));
    await useEverything(visit);
    assert.deepEqual(visit.errors, []);
  });

  test('leaves the page’s title, address, language and history as they were', async () => {
    const head = `<script>
      history.replaceState({ theirs: 1 }, '');
      document.currentScript.dataset.entries = history.length;
    </script>`;
    const address = `${pages.add(hostPage(scriptTag(lindenfurt), { head }))}?theirs=%C3%A4#part`;
    const visit = await open(address);
    await useEverything(visit);
    const found = await visit.page.evaluate(() => ({
      title: document.title,
      url: location.href,
      language: document.documentElement.lang,
      state: JSON.stringify(history.state),
      newEntries: history.length - Number(document.querySelector('script')?.dataset.entries),
    }));
    assert.deepEqual(found, { title: 'A host', url: address, language: 'de', state: '{"theirs":1}', newEntries: 0 });
  });

  test('leaves the noscript beside the tag alone', async () => {
    const noscript = `<noscript><p><a href="/without">Ohne Skript</a></p></noscript>`;
    const visit = await open(pages.add(hostPage(`<main>${scriptTag(lindenfurt)}\n${noscript}</main>`)));
    await visit.ready('main > script + integreat-panel + noscript');
    assert.equal(await visit.page.$eval('noscript', (each) => each.outerHTML), noscript);
    assert.equal(await visit.page.$eval('body', (body) => body.innerText.trim()), '');
  });
});

/** Opens a page and changes the language. @param {import('./visit.js').Visit} visit */
async function useEverything(visit) {
  await visit.ready();
  await visit.click('Erste Schritte');
  await visit.seen('navigate');
  await visit.press('summary');
  await visit.click('English');
  const [change] = await visit.seen('language-change');
  assert.equal(change?.to, 'en');
}
