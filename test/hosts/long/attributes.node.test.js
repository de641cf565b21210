/**
 * Every attribute of the panel: before and after the definition, in any order, as an attribute and as a property, and taken away again.
 *
 * What each of them does is tested in test/elements/; here, that it does so whenever it comes. And parts, handed on through a page's own elements.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { rootTitles, startCms } from '../cms.js';
import { hostPage, panelTag, PATIENCE, scriptTag, startPages } from '../pages.js';
import { inEachBrowser } from '../visit.js';

/** @typedef {import('../visit.js').Visit} Visit */
/** @typedef {{ how: 'attribute' | 'property', order: readonly string[], remove?: boolean }} Change */

const cms = await startCms();
const pages = await startPages();
after(() => Promise.all([cms.close(), pages.close()]));

/** All but the CMS, which a page in a test must never be without. */
const ALL = {
  region: 'lindenfurt',
  regions: 'lindenfurt muehlenau',
  language: 'ar',
  languages: 'de ar uk',
  'language-offer': 'off',
  root: 'arbeit-und-beruf deutsch-lernen',
  show: 'pages imprint',
  features: 'languages',
  mode: 'drawer',
  loading: 'eager',
  routing: 'query',
  storage: 'session',
  theme: 'dark',
  'heading-level': '3',
  'translation-notice': 'always',
  'link-target': 'blank',
  'image-hosts': 'images.example.org',
  'map-tiles': `${cms.url}/{z}/{x}/{y}.png`,
  consent: 'vimeo',
  'report-queries': '',
  'structured-data': '',
  simple: '',
  debug: '',
  worker: 'off',
  snapshot: '',
};
const NAMES = Object.keys(ALL);

/** What is to be seen of a panel with all of them. */
const WITH_ALL = {
  path: '/lindenfurt/ar/',
  language: 'ar',
  direction: 'rtl',
  theme: 'dark',
  level: 'H3',
  titles: [rootTitles('lindenfurt', 'ar')[2], rootTitles('lindenfurt', 'ar')[3]],
  languages: ['ar', 'de', 'uk'],
  isRouted: true,
  hasSearch: false,
  hasButton: true,
  isDebugged: true,
};

/** And of one with none: the visitor chooses. */
const WITH_NONE = {
  path: null,
  language: 'de',
  direction: 'ltr',
  theme: 'light',
  level: 'H2',
  titles: ['Landkreis Hohenwalde', 'Stadt Lindenfurt', 'Stadt Mühlenau'],
  languages: [],
  isRouted: false,
  hasSearch: false,
  hasButton: false,
  isDebugged: false,
};

/** Resolves with what is to be seen, as soon as it is as expected, else after some time. @param {Visit} visit @param {unknown} expected */
function look(visit, expected) {
  return visit.page.evaluate(
    async (wanted, patience) => {
      const panel = /** @type {import('../visit.js').Panel} */ (document.querySelector('integreat-panel'));
      const all = (/** @type {string} */ selector) =>
        /** @type {HTMLElement[]} */ ([...(panel.shadowRoot?.querySelectorAll(selector) ?? [])]);
      const seen = () => {
        const [root] = all('.root');
        const tiles = all('[part~="tile"]');
        return {
          path: panel.path,
          language: root?.lang,
          direction: root?.dir,
          theme: root?.dataset.theme,
          level: all('h1, h2, h3, h4, h5, h6').filter((each) => !each.closest('.diagnosis'))[0]?.nodeName,
          titles: tiles.map(({ textContent }) => textContent?.trim()),
          languages: all('.language-picker li a')
            .map(({ lang }) => lang)
            .sort(),
          isRouted: tiles[0]?.getAttribute('href')?.includes('?integreat=/') ?? false,
          hasSearch: all('form.search').length > 0 && panel.path !== null,
          hasButton: all('.opener').length > 0,
          isDebugged: all('.diagnosis').length > 0,
        };
      };
      for (const end = Date.now() + patience; Date.now() < end && JSON.stringify(seen()) !== JSON.stringify(wanted);)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return seen();
    },
    expected,
    PATIENCE / 2,
  );
}

/** Changes them one by one, each time with so many frames of the page's life in between. @param {Visit} visit @param {Change} change */
function change(visit, { how, order, remove = false }) {
  return visit.page.evaluate(
    async (names, values, isProperty, isRemoved) => {
      const panel = /** @type {any} */ (document.querySelector('integreat-panel'));
      for (const [at, name] of names.entries()) {
        const property = name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
        const value = values[name] === '' ? true : values[name];
        if (!isProperty && isRemoved) panel.removeAttribute(name);
        else if (!isProperty) panel.setAttribute(name, values[name] ?? '');
        else panel[property] = isRemoved ? undefined : value;
        for (let frame = 0; frame < at % 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    [...order],
    /** @type {Record<string, string>} */ (ALL),
    how === 'property',
    remove,
  );
}

/** An order of its own for each seed. @param {number} seed */
function shuffled(seed) {
  let state = seed;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648);
  return NAMES.map((name) => ({ name, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name);
}

inEachBrowser('All attributes', (open) => {
  test('count before the definition', async () => {
    const visit = await open(pages.add(hostPage(panelTag({ ...ALL, api: cms.url }) + scriptTag())));
    assert.deepEqual(await look(visit, WITH_ALL), WITH_ALL);
    assert.deepEqual(visit.errors, []);
  });

  test('count as properties that were set before the definition', async () => {
    const visit = await open(pages.add(hostPage(panelTag({ api: cms.url }))));
    await change(visit, { how: 'property', order: NAMES });
    await visit.page.addScriptTag({ url: `${pages.url}/dist/integreat-panel.js` });
    assert.deepEqual(await look(visit, WITH_ALL), WITH_ALL);
    assert.deepEqual(visit.errors, []);
  });

  for (const how of /** @type {const} */ (['attribute', 'property'])) {
    for (const seed of [1, 2, 3]) {
      test(`count in any order after it, each as ${how}, and are taken away in another order (${seed})`, async () => {
        const visit = await open(pages.add(hostPage(scriptTag() + panelTag({ api: cms.url }))));
        assert.deepEqual(await look(visit, WITH_NONE), WITH_NONE);
        await change(visit, { how, order: shuffled(seed) });
        assert.deepEqual(await look(visit, WITH_ALL), WITH_ALL);
        await change(visit, { how, order: shuffled(seed + 100), remove: true });
        assert.deepEqual(await look(visit, WITH_NONE), WITH_NONE);
        assert.deepEqual(visit.errors, []);
        assert.equal(new URL(visit.page.url()).search, '', 'the visitor went nowhere');
      });
    }
  }
});

inEachBrowser('Parts', (open) => {
  test('are styled by a page through elements of its own that hand them on', async () => {
    const host = `<town-box></town-box>
      <style>
        town-box::part(tile) { color: rgb(1, 2, 3) }
        town-box::part(town-title) { color: rgb(4, 5, 6) }
        town-box::part(search-input) { color: rgb(7, 8, 9) }
      </style>
      <script>
        customElements.define('town-box', class extends HTMLElement {
          connectedCallback() {
            const inner = '${panelTag({ region: 'lindenfurt', language: 'de', api: cms.url, exportparts: 'tile, title: town-title' })}';
            this.attachShadow({ mode: 'open' }).innerHTML = inner;
          }
        });
      </script>`;
    const visit = await open(pages.add(hostPage(host + scriptTag())));
    const colours = await visit.page.evaluate(async () => {
      const panel = /** @type {import('../visit.js').Panel} */ (
        document.querySelector('town-box')?.shadowRoot?.querySelector('integreat-panel')
      );
      await customElements.whenDefined('integreat-panel');
      await panel.ready;
      return ['tile', 'title', 'search-input'].map((part) => {
        const found = panel.shadowRoot?.querySelector(`[part~="${part}"]`);
        return found ? getComputedStyle(found).color : null;
      });
    });
    assert.deepEqual(colours.slice(0, 2), ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    assert.notEqual(colours[2], 'rgb(7, 8, 9)', 'what is not handed on is not styled');
    assert.deepEqual(visit.errors, []);
  });
});
