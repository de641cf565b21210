/**
 * A prerendered first screen on real pages: read without JavaScript, and swapped for the panel without a jump.
 *
 * What is written for whom is tested in test/cli/.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startDemo } from '../../../demo/server/server.js';
import { asArguments, runCli } from '../../cli/run.js';
import { rootTitles, startCms } from '../cms.js';
import { hostPage, startPages } from '../pages.js';
import { inEachBrowser } from '../visit.js';

/**
 * @typedef {import('../visit.js').Visit} Visit
 * @typedef {{ value: number, where: string }} Shift
 * @typedef {Document & { shifts?: Shift[] }} Felt
 */

const cms = await startCms();
const pages = await startPages();
const folder = mkdtempSync(join(tmpdir(), 'prerendered-'));
const styles = await startDemo({ mounts: { '/styles/': folder } });
after(() => {
  rmSync(folder, { recursive: true });
  return Promise.all([cms.close(), pages.close(), styles.close()]);
});

/** @param {Readonly<Record<string, string | true>>} options */
async function prerender(options) {
  const { code, out, err } = await runCli(
    'prerender',
    asArguments({ region: 'lindenfurt', api: cms.url, tag: true, ...options }),
  );
  assert.equal(code, 0, err);
  // what the panel offers to a visitor of another language comes on top of a first screen
  return out.replace('<integreat-panel ', '<integreat-panel language-offer="off" ');
}

const german = await prerender({ language: 'de' });
const arabic = await prerender({ language: 'ar' });

/** What pages have in their style sheets, the more the older they are. */
const ORDINARY = `<style>
  body { font: 15px/1.7 Georgia, serif; margin: 20px; color: #333; letter-spacing: 0.05em }
  a, a:visited { color: red; border-bottom: 2px dotted; text-decoration: none; display: inline-block; padding: 3px }
  a[href^="http"]::after { content: " ↗" }
  #content ul { padding: 30px; list-style: square; margin: 2em }
  #content ul li { margin: 1em 0; line-height: 2 }
  #content li::before { content: "→ " }
  #content h2 { font-size: 3em; margin: 1em 0; text-transform: uppercase }
  .content img { max-width: 100%; height: auto; display: block; border: 3px solid; width: 100% }
  input, button { width: 50%; padding: 2em; border-radius: 20px; box-sizing: content-box }
  .tile, .tiles, .search, .icon, .region, .view { display: none !important }
  svg { width: 100%; height: 200px } path { stroke-width: 9 }
  header, footer, nav { background: #eee; padding: 3em; position: sticky; top: 0 }
  section { margin: 2em; border: 1px solid; max-width: 300px } details { margin: 3em } summary { padding: 4em }
  *, *::before { box-sizing: content-box; transition: all 0.3s } div div { float: left }
</style>`;

/** Pages around a panel. @type {Record<string, (panel: string) => readonly string[]>} */
const HOSTS = {
  'a bare page': (panel) => around(panel, ''),
  'a page with rules for everything': (panel) => around(panel, ORDINARY),
  'a page that styles the panel': (panel) =>
    around(
      panel,
      `<style>integreat-panel { --integreat-font-size: 1.2em; --integreat-spacing: 2em; --integreat-font: monospace; --integreat-accent: #a00;
        margin: 1em; padding: 2em; border: 2px solid; max-width: 50em }
        integreat-panel::part(title), .integreat-prerendered [part~="title"] { font: 2.5em/1 serif !important }</style>`,
    ),
  recruitment: (panel) => demoPage('recruitment', /<integreat-panel.*?<\/integreat-panel>/s, panel),
  city: (panel) =>
    demoPage('city', /<script\s+async\s+src="\/dist[^>]*><\/script>\s*<noscript.*?<\/noscript\s*>/s, panel),
  ministry: (panel) => demoPage('ministry', /<integreat-panel.*?<\/integreat-panel>/s, panel),
};

/** @param {string} panel @param {string} head */
function around(panel, head) {
  const body = `<div id="content" class="content"><p>Before</p>${panel}<p>After</p></div>`;
  return /** @type {string[]} */ (hostPage(body, { head }));
}

/** One of the demo's pages with another panel, and without the script. @param {string} name @param {RegExp} place @param {string} panel */
function demoPage(name, place, panel) {
  const source = readFileSync(`demo/hosts/${name}/index.html`, 'utf8');
  assert.match(source, place);
  const page = source
    .replace(place, () => panel)
    .replace(/<script async src="\/dist[^>]*><\/script>/, '')
    .replace(/<use [^>]*>/g, '') // drawings may not come from another origin
    .replace('<head>', `<head><base href="${cms.url}/${name}/">`);
  return [page];
}

/** Before anything is laid out: notes what moves by itself. Only Chromium tells. @param {Visit} visit */
async function feel(visit) {
  await visit.page.evaluateOnNewDocument(() => {
    const felt = /** @type {Felt} */ (document);
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    felt.shifts = [];
    const note = (/** @type {any[]} */ entries) => {
      for (const { value, sources } of entries)
        felt.shifts?.push({ value, where: sources.map((/** @type {any} */ { node }) => node?.className).join() });
    };
    new PerformanceObserver((list) => note(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  });
  await visit.page.reload({ waitUntil: 'load' });
}

/** Where everything of the first screen is, of the panel or of what stands in for it, and what it says. @param {Visit} visit */
function measure(visit) {
  return visit.page.$eval('integreat-panel', (panel) => {
    const { shadowRoot } = panel;
    const isSwapped = shadowRoot !== null && !shadowRoot.querySelector('slot');
    const root = /** @type {HTMLElement} */ (
      isSwapped ? shadowRoot.querySelector('.root') : panel.querySelector('.integreat-prerendered')
    );
    const own = isSwapped ? '.' : '.integreat-prerendered-';
    const all = [...root.querySelectorAll('h2, h3, summary, form, input, nav a, li > a, img, svg, footer, footer > *')];
    const shown = [...all, ...root.querySelectorAll(`${own}tile-title`)].filter((each) => each.checkVisibility());
    const tile = root.querySelector(`${own}tile`);
    return {
      isSwapped,
      height: panel.getBoundingClientRect().height,
      places: shown.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return {
          what: `${each.localName} ${each.textContent?.trim().replace(/\s+/g, ' ')}`,
          box: [x, y, width, height],
        };
      }),
      links: [...root.querySelectorAll('a')].map(({ href, lang, textContent }) => [textContent?.trim(), href, lang]),
      colours: [
        shadowRoot?.querySelector('.root') ?? root,
        tile,
        tile?.querySelector('svg'),
        root.querySelector('footer'),
      ].map((each) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(/** @type {Element} */ (each));
        return [color, backgroundColor, borderTopColor];
      }),
      fonts: ['input', 'nav a', 'li > a', 'footer > a'].map((selector) => {
        return getComputedStyle(/** @type {Element} */ (root.querySelector(selector))).fontFamily;
      }),
    };
  });
}

/**
 * @param {Awaited<ReturnType<typeof measure>>} before
 * @param {Awaited<ReturnType<typeof measure>>} after
 */
function assertSame(before, after) {
  assert.ok(Math.abs(before.height - after.height) <= 1, `height: ${before.height}, then ${after.height}`);
  assert.deepEqual(
    before.places.map(({ what }) => what),
    after.places.map(({ what }) => what),
  );
  const moved = before.places.filter(({ box }, at) =>
    box.some((length, side) => Math.abs(length - (after.places[at]?.box[side] ?? NaN)) > 1),
  );
  assert.deepEqual(moved, []);
  assert.deepEqual(before.links, after.links);
  assert.deepEqual(before.colours, after.colours);
  assert.deepEqual(before.fonts, after.fonts);
}

/** Adds the script, which comes late. @param {Visit} visit */
async function addScript(visit) {
  await visit.page.evaluate(async (src) => {
    document.head.append(Object.assign(document.createElement('script'), { src }));
    await customElements.whenDefined('integreat-panel');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, `${pages.url}/dist/integreat-panel.js`);
}

/** From the page as it comes to the panel, over a CMS that takes its time. @param {Visit} visit */
async function swap(visit) {
  const before = await measure(visit);
  const release = cms.hold();
  await addScript(visit);
  const between = await measure(visit);
  release();
  await visit.ready();
  await visit.page.waitForFunction(() => !document.querySelector('integreat-panel')?.shadowRoot?.querySelector('slot'));
  // also what comes after the first screen moves nothing
  await visit.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return { before, between, after: await measure(visit) };
}

inEachBrowser('A prerendered first screen', (open) => {
  for (const [name, host] of Object.entries(HOSTS)) {
    for (const [language, panel, width] of /** @type {const} */ ([
      ['German', german, 360],
      ['Arabic', arabic, 1280],
      ...(name === 'a bare page'
        ? /** @type {const} */ ([
            ['German', german, 1280],
            ['Arabic', arabic, 360],
          ])
        : []),
    ])) {
      test(`becomes the panel without a jump: ${language}, ${name}, ${width} pixels`, async () => {
        const visit = await open(pages.add(host(panel)), { width });
        await feel(visit);
        await visit.page.$eval('integreat-panel', (element) => element.scrollIntoView({ behavior: 'instant' }));
        const { before, between, after: last } = await swap(visit);
        assert.deepEqual(
          [before, between, last].map(({ isSwapped }) => isSwapped),
          [false, false, true],
        );
        assert.ok(before.places.length > 40);
        assertSame(before, between);
        assertSame(before, last);
        assert.deepEqual(await visit.page.evaluate(() => /** @type {Felt} */ (document).shifts ?? []), []);
        assert.deepEqual(visit.errors, []);
      });
    }
  }

  test('would be felt if it jumped', async () => {
    const visit = await open(pages.add(around(german, '')));
    await feel(visit);
    const shifts = await visit.page.evaluate(async () => {
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Late' }));
      await new Promise((resolve) => setTimeout(resolve, 100)); // entries come a moment after the frame
      return /** @type {Felt} */ (document).shifts?.length;
    });
    assert.ok(shifts === undefined || shifts > 0);
  });

  for (const [name, options, head, scheme] of /** @type {const} */ ([
    ['a page that is dark', {}, '<style>:root { color-scheme: dark }</style>', 'light'],
    ['a page that follows a dark device', {}, '<style>:root { color-scheme: light dark }</style>', 'dark'],
    ['a light page on a dark device', {}, '', 'dark'],
    ['a tag that says dark', { theme: 'dark' }, '<style>body { background: #123 }</style>', 'light'],
    [
      'a tag that says light',
      { theme: 'light' },
      '<style>:root { color-scheme: light dark } body { background: #fff }</style>',
      'dark',
    ],
  ])) {
    test(`has the panel's colours: ${name}`, async () => {
      const panel = await prerender({ language: 'de', ...options });
      const visit = await open(pages.add(around(panel, head)));
      await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {});
      const { before, between, after: last } = await swap(visit);
      assertSame(before, between);
      assertSame(before, last);
    });
  }

  test('that leads into its page has the links of a panel that does', async () => {
    const address = pages.add(['']);
    const panel = await prerender({ language: 'ar', page: `${address}?menu=2`, id: 'town' });
    const visit = await open(`${pages.add(around(panel, ''))}?menu=2`);
    const { before, after: last } = await swap(visit);
    const path = (/** @type {readonly (readonly unknown[])[]} */ links) =>
      links.map(([text, href]) => [text, String(href).replace(/\/page-\d+\//, '/')]);
    assert.ok(before.links.some(([, href]) => String(href).includes('?menu=2&integreat-town=/lindenfurt/ar/')));
    assert.deepEqual(path(before.links), path(last.links));
  });

  test('hands over words that were typed before the script came, and the keyboard with them', async () => {
    const visit = await open(pages.add(around(german, '')));
    await visit.page.type('.integreat-prerendered input', 'zahnar');
    await addScript(visit);
    await visit.page.waitForFunction(
      () => !document.querySelector('integreat-panel')?.shadowRoot?.querySelector('slot'),
    );
    await visit.page.keyboard.type('zt');
    await visit.page.waitForFunction(() => {
      const root = document.querySelector('integreat-panel')?.shadowRoot;
      return root?.querySelector('.result-title')?.textContent?.includes('Zahnarzt');
    });
    assert.equal(
      await visit.page.evaluate(() => document.activeElement?.shadowRoot?.querySelector('input')?.value),
      'zahnarzt',
    );
    assert.deepEqual(visit.errors, []);
  });

  test('is read without JavaScript: pages, languages, sections and the footer', async () => {
    const visit = await open(pages.add(around(arabic, '')), { width: 360 });
    await visit.page.setJavaScriptEnabled(false).catch(() => {}); // Firefox can't be told so; there is no script anyway
    await visit.page.reload({ waitUntil: 'load' });
    const { isSwapped, places } = await measure(visit);
    assert.equal(isSwapped, false);
    const shown = places.map(({ what }) => what);
    for (const title of rootTitles('lindenfurt', 'ar')) assert.ok(shown.includes(`a ${title}`), title);
    assert.ok(shown.includes('a بيانات الناشر'));
    // the picker is the browser's own
    await (await visit.page.$('summary'))?.click();
    assert.ok((await measure(visit)).places.some(({ what }) => what === 'a Українська'));
    // and the search is the web app's
    await visit.page.type('input', 'عمل');
    await Promise.all([visit.page.waitForNavigation(), visit.page.keyboard.press('Enter')]);
    assert.equal(decodeURIComponent(visit.page.url()), `${cms.url}/lindenfurt/ar/search/?query=عمل`);
  });

  test('is read without styles, where the page refuses them: small icons, links apart', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="style-src 'none'">`;
    const visit = await open(pages.add(around(german, policy)), { width: 360 });
    const { places } = await measure(visit);
    for (const title of rootTitles('lindenfurt', 'de'))
      assert.ok(
        places.some(({ what }) => what === `a ${title}`),
        title,
      );
    for (const { what, box } of places) if (/^(svg|img)/.test(what)) assert.ok((box[3] ?? 0) <= 40, what);
    assert.match(await visit.page.$eval('nav', ({ innerText }) => innerText), /Themen\s+Veranstaltungen/);
    assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth), 360);
  });

  test('has its styles from a file, where the page allows that', async () => {
    const panel = await prerender({ language: 'de', css: join(folder, 'panel.css') });
    const head = `<meta http-equiv="content-security-policy" content="style-src ${styles.url}">
      <link rel="stylesheet" href="${styles.url}/styles/panel.css">`;
    const visit = await open(pages.add(around(panel, head)));
    assert.equal(await visit.count('style'), 0);
    const { before, after: last } = await swap(visit);
    assertSame(before, last);
    assert.deepEqual(visit.errors, []);
  });

  test('of a hostile CMS is text: nothing runs, and no other host is asked', async () => {
    const titles = [
      '<script>document.title = "hacked"</script>',
      '"><img src="https://tracker.example/x.png" onerror="document.title = \'hacked\'">',
      '</style></section></integreat-panel><svg onload="document.title = \'hacked\'">',
      "' onmouseover='document.title = 1'",
      '&lt;b&gt; &amp; &#60;i&#62;',
      '<!-- ] ]> --> {{constructor.constructor("document.title=1")()}} ${1}',
    ];
    const { url, close } = await startHostile(titles);
    const panel = await prerender({ region: 'weidenau', language: 'de', api: url });
    const visit = await open(pages.add(around(panel, '')));
    assert.deepEqual(
      await visit.page.$$eval('.integreat-prerendered-tile', (all) => all.map((each) => each.textContent?.trim())),
      titles,
    );
    assert.equal(await visit.page.$eval('h2', ({ textContent }) => textContent), titles[0]);
    assert.equal(await visit.page.title(), 'A host');
    const isXml = (/** @type {string} */ text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') === null;
    assert.ok(await visit.page.evaluate(isXml, panel), 'XHTML takes it, too');
    assert.equal(
      await visit.count('integreat-panel > section ~ *, .integreat-prerendered b, .integreat-prerendered script'),
      0,
    );
    const hosts = new Set(visit.requests.filter((each) => /^http/.test(each)).map((each) => new URL(each).origin));
    assert.deepEqual([...hosts], [pages.url]);
    await close();
  });
});

/** @param {readonly string[]} titles */
async function startHostile(titles) {
  const region = {
    name: titles[0],
    path: 'weidenau',
    languages: [{ code: 'de', bcp47_tag: 'de', native_name: 'Deutsch', dir: 'LEFT_TO_RIGHT' }],
  };
  const entries = titles.map((title, order) => ({
    title,
    order,
    path: `/weidenau/de/${order}${title}/`,
    url: 'javascript:document.title="hacked"',
    thumbnail: `https://tracker.example/${title}`,
    parent: { path: null },
  }));
  const server = createServer((request, response) => {
    const body = request.url?.includes('/regions/') ? region : entries;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
