/**
 * A visitor of a CMS that was taken over: hostile HTML as content, title and excerpt of pages, events and places, shown by the built panel.
 *
 * The project's own collection always, those of others where they are installed (test/html/payloads/suites.js); with `PAYLOADS=folder` also what lies in
 * there: `.txt` files with one payload a line, `.json` files with a list of them.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { askingAt, PAYLOADS, RUN } from '../../html/payloads/index.js';
import { payloadsOf, SUITES } from '../../html/payloads/suites.js';
import { hostPage, scriptTag, startPages } from '../pages.js';
import { KINDS, REGION, startPayloadCms, titleOf, wordOf } from './payload-cms.js';
import { inEachBrowser } from '../visit.js';

/**
 * @typedef {import('../visit.js').Visit} Visit
 * @typedef {HTMLElement & { navigate: (path: string) => Promise<void>, search: (query: string) => Promise<void>, path: string | null }} Panel
 * @typedef {{ hackedBy: string[], current: string, allowList: { notAllowed: (content: ParentNode) => string[] } }} Watch
 */

/** A title as the panel shows it: without the characters that would turn it around. @param {{ html: string }} payload */
const shownTitle = (payload) =>
  titleOf(/** @type {any} */ (payload))
    .replace(/[\u202d\u202e]/g, '')
    .trim();

const IN_GROUP = 10; // so many hits of a kind are shown at first
const IN_STEP = 40;

const pages = await startPages();
/** A stranger who answers, and takes notes. */
const LEAK = `${pages.other}/media/leak`;

const suites = SUITES.map((suite) => ({ suite, path: join('node_modules', suite.file) }));
const payloads = [
  ...PAYLOADS,
  ...suites.flatMap(({ suite, path }) => (existsSync(path) ? payloadsOf(suite, readFileSync(path, 'utf8')) : [])),
  ...(process.env.PAYLOADS ? readFolder(process.env.PAYLOADS) : []),
].map((payload) => ({ ...payload, html: askingAt(payload.html, pages.other) }));

const cms = await startPayloadCms(payloads, { leak: LEAK, inGroup: IN_GROUP });
after(() => Promise.all([cms.close(), pages.close()]));

/** @param {string} folder */
function readFolder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const read = name.endsWith('.json') ? JSON.parse : (/** @type {string} */ lines) => lines.split('\n');
    return /\.(json|txt)$/.test(name) ? payloadsOf({ name, file: name, read }, text) : [];
  });
}

/** The rule of the tests of `src/html`, as a script: images may come from this CMS only. */
const [rule] = (
  await build({
    entryPoints: [fileURLToPath(new URL('../../html/allow-list.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'allowList',
    define: { 'location.origin': JSON.stringify(cms.url), 'location.hostname': '"127.0.0.1"' },
  })
).outputFiles;

/** Takes note of what runs, as whose content it was shown. */
const watch = `<script>
  var current = '', hackedBy = [];
  for (const call of ['hacked', 'alert', 'confirm', 'prompt', 'open', 'print'])
    window[call] = () => void hackedBy.push(call + ': ' + current);
  ${rule?.text.replaceAll('</', '<\\/')}
</script>`;
const page = pages.add(
  hostPage(scriptTag({ region: REGION, language: 'de', api: cms.url, loading: 'eager' }), { head: watch }),
);

/** @param {Visit} visit what the page itself is like */
const pageAround = (visit) =>
  visit.page.evaluate(() => ({
    globals: Reflect.ownKeys(window).map(String).sort(),
    html: document.documentElement.outerHTML.replace(document.body.outerHTML, ''),
    body: document.body.outerHTML,
    title: document.title,
    address: location.href,
    history: history.length,
  }));

/** Runs in the page: shows these places and says what is wrong with each, by its path. @param {{ path: string, title?: string }[]} places */
async function showAll(places) {
  const watch = /** @type {Watch} */ (/** @type {unknown} */ (window));
  const panel = /** @type {Panel} */ (document.querySelector('integreat-panel'));
  const root = /** @type {ShadowRoot} */ (panel.shadowRoot);
  const forbidden =
    'script, iframe, frame, object, embed, applet, link, meta, base, template, style, math, video, audio, source, picture, portal, dialog, marquee, textarea:not([part] *), [srcdoc], [srcset], [ping], [style], [background], [formaction], [action]';
  const strange = () => {
    const found = [...root.querySelectorAll(forbidden)].map((each) => each.outerHTML.slice(0, 200));
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress =
          /^(?:href|src|cite|data|poster)$/.test(name) && !/^(?:https?:\/\/|mailto:|tel:|blob:)/.test(value);
        if (name.startsWith('on') || isAddress) found.push(`<${element.localName} ${name}="${value}">`);
      }
    }
    return found;
  };
  /** @type {Record<string, string[]>} */
  const wrong = {};
  for (const { path, title } of places) {
    watch.current = path;
    await panel.navigate(path);
    const content = root.querySelectorAll('[part~="content"] .rich-text');
    const isEmpty = root.querySelector('[part~="content"] > .empty') !== null;
    const shown = root.querySelector('[part~="title"]')?.textContent?.trim();
    const found = [...content].flatMap((each) => watch.allowList.notAllowed(each)).concat(strange());
    if (title !== undefined && content.length !== 1 && !isEmpty) found.push(`${content.length} contents`);
    if (title !== undefined && shown !== title) found.push(`titled ${shown?.slice(0, 200)}`);
    if (panel.path !== path) found.push(`at ${panel.path}`);
    if (found.length > 0) wrong[path] = found.slice(0, 5);
  }
  return wrong;
}

/** Runs in the page: searches for each word, and says which titles and excerpts are shown, and what is wrong. @param {string[]} words */
async function searchAll(words) {
  const watch = /** @type {Watch} */ (/** @type {unknown} */ (window));
  const panel = /** @type {Panel} */ (document.querySelector('integreat-panel'));
  const root = /** @type {ShadowRoot} */ (panel.shadowRoot);
  const shown = [];
  for (const word of words) {
    watch.current = `search for ${word}`;
    await panel.search(word);
    const hits = [...root.querySelectorAll('[part~="result"]')];
    const odd = [...root.querySelectorAll('[part~="results"] :is(img, script, iframe, style, [onerror], [onclick])')];
    shown.push({
      word,
      titles: hits.map((hit) => hit.querySelector('.result-title')?.textContent ?? ''),
      excerpts: hits.map((hit) => hit.querySelector('.result-excerpt')?.textContent ?? ''),
      odd: odd.map((each) => each.outerHTML.slice(0, 200)),
    });
  }
  return shown;
}

/** Runs in the page: what is wrong with the data for search engines at these places, by words for people. @param {string[]} paths */
async function describeAll(paths) {
  const panel = /** @type {Panel} */ (document.querySelector('integreat-panel'));
  const selector = 'script[type="application/ld+json"]';
  const count = document.querySelectorAll(`:not(${selector})`).length;
  const wrong = [];
  for (const path of paths) {
    await panel.navigate(path);
    const data = [...document.querySelectorAll(selector)].map((each) => JSON.parse(each.textContent ?? ''));
    if (data.length !== 1 || data[0]['@context'] === undefined) wrong.push(`${data.length} data at ${path}`);
    if (document.querySelectorAll(`:not(${selector})`).length !== count) wrong.push(`more elements at ${path}`);
  }
  return wrong;
}

/** @template T @param {readonly T[]} all @param {number} size */
function* steps(all, size) {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** Nothing ran, nobody else was asked, and the page is as it was. @param {Visit} visit @param {object} before */
async function assertQuiet(visit, before) {
  await visit.page.evaluate((url) => fetch(url), `${pages.url}/end`); // what was asked for before has been heard of
  const ran = await visit.page.evaluate(() => /** @type {Watch} */ (/** @type {unknown} */ (window)).hackedBy);
  assert.deepEqual(ran, []);
  const agreed = [pages.url, cms.url];
  const foreign = visit.requests.filter((url) => /^[a-z]+:\/\//.test(url) && !agreed.includes(new URL(url).origin));
  assert.deepEqual(foreign, []);
  assert.deepEqual(
    pages.asked.filter(({ origin }) => origin === pages.other),
    [],
  );
  assert.equal(visit.page.frames().length, 1, 'no frames');
  assert.equal((await visit.page.browserContext().pages()).length, 1, 'no windows');
  assert.deepEqual(await pageAround(visit), before);
  assert.deepEqual(
    visit.errors.filter((error) => !/Failed to load resource|404/.test(error)),
    [],
  );
}

for (const { suite, path } of suites) {
  test(
    `payloads of ${suite.name}`,
    { skip: existsSync(path) ? false : `the package is not installed: ${path}` },
    () => {
      assert.ok(payloads.filter(({ kind }) => kind === suite.name).length > 100);
    },
  );
}

inEachBrowser('What a payload does', (open) => {
  test('would be noticed: it runs, and asks a stranger, on a page that shows it as it is', async () => {
    pages.asked.length = 0;
    const visit = await open(pages.add(hostPage(`${RUN}<img src="${LEAK}.png">`, { head: watch })));
    const ran = await visit.page.evaluate(() => /** @type {Watch} */ (/** @type {unknown} */ (window)).hackedBy);
    assert.deepEqual(ran, ['hacked: ']);
    assert.ok(visit.requests.includes(`${LEAK}.png`));
    assert.ok(pages.asked.some(({ origin }) => origin === pages.other));
  });
});

inEachBrowser(`${payloads.length} payloads`, (open) => {
  async function arrive() {
    pages.asked.length = 0;
    const visit = await open(page);
    visit.page.on('dialog', (dialog) => {
      visit.errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await visit.ready();
    return { visit, before: await pageAround(visit) };
  }

  for (const { kind, path } of KINDS) {
    test(`as content and title: ${kind}`, async (t) => {
      const { visit, before } = await arrive();
      const places = payloads.map((payload, index) => ({ path: `${path}${index}/`, title: shownTitle(payload) }));
      const wrong = {};
      const started = Date.now();
      for (const step of steps(places, IN_STEP)) Object.assign(wrong, await visit.page.evaluate(showAll, step));
      const named = Object.entries(wrong).map(([path, found]) => [
        payloads[Number(/\d+/.exec(path)?.[0])]?.name,
        found,
      ]);
      await assertQuiet(visit, before);
      assert.deepEqual(Object.fromEntries(named), {});
      t.diagnostic(
        `${places.length} payloads as content and title, ${kind}: 0 ran, 0 asked a stranger (${Date.now() - started} ms)`,
      );
    });
  }

  test('as titles and excerpts of pages, events and places in what a search finds', async (t) => {
    const { visit, before } = await arrive();
    const groups = [...steps(payloads, IN_GROUP)];
    let seen = 0;
    for (const step of steps(
      groups.map((_, group) => wordOf(group)),
      IN_STEP,
    )) {
      for (const { word, titles, excerpts, odd } of await visit.page.evaluate(searchAll, step)) {
        assert.deepEqual(odd, [], word);
        const group = groups.find((_, index) => wordOf(index) === word) ?? [];
        for (const payload of group) {
          const hits = titles.flatMap((title, index) => (title === shownTitle(payload) ? [excerpts[index]] : []));
          assert.ok(
            hits.length >= KINDS.length,
            `${word}: ${hits.length} hits for ${payload.name} among ${titles.length}`,
          );
          seen += hits.length;
        }
      }
    }
    await assertQuiet(visit, before);
    t.diagnostic(
      `${payloads.length} payloads as title and excerpt of ${KINDS.length} kinds of hits, ${seen} seen: 0 ran, 0 asked a stranger`,
    );
  });

  test('as data for search engines, where the page wants that', async () => {
    const tag = scriptTag({ region: REGION, language: 'de', api: cms.url, loading: 'eager', 'structured-data': '' });
    const visit = await open(pages.add(hostPage(tag, { head: watch })));
    await visit.ready();
    const told = [];
    const sample = payloads.flatMap((_, index) => (index % 10 === 0 ? [index] : []));
    const paths = KINDS.flatMap(({ path }) => sample.map((index) => `${path}${index}/`));
    for (const step of steps(paths, IN_STEP)) told.push(...(await visit.page.evaluate(describeAll, step)));
    assert.deepEqual(told, []);
    assert.deepEqual(
      await visit.page.evaluate(() => /** @type {Watch} */ (/** @type {unknown} */ (window)).hackedBy),
      [],
    );
  });

  test('in lists of everything that a region publishes', async () => {
    const { visit, before } = await arrive();
    const lists = ['events/', 'locations/', 'news/', 'offers/', 'disclaimer/', ''].map(
      (list) => `/${REGION}/de/${list}`,
    );
    assert.deepEqual(
      await visit.page.evaluate(
        showAll,
        lists.map((path) => ({ path })),
      ),
      {},
    );
    await assertQuiet(visit, before);
  });
});
