/** The script in a single file, for pages that let in one hash and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { rootTitles, startCms } from '../cms.js';
import { built, dist, hostPage, panelTag, scriptTag, startPages } from '../pages.js';
import { startScriptHost } from '../script-host.js';
import { inEachBrowser } from '../visit.js';

/** @typedef {import('../visit.js').Visit} Visit */
/** @typedef {HTMLElement & { search: (query: string) => Promise<void> }} SearchPanel */

const cms = await startCms();
const pages = await startPages();
const host = await startScriptHost();
after(() => Promise.all([cms.close(), pages.close(), host.close()]));
beforeEach(() => {
  host.serve();
  cms.calls.length = 0;
});

const SINGLE = 'integreat-panel.single.js';
/** @type {string} */
const hash = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'))[SINGLE];
const muehlenau = { region: 'muehlenau', language: 'de', api: cms.url };
const lindenfurt = { ...muehlenau, region: 'lindenfurt' };
const rest = `async integrity="${hash}" crossorigin`;
const script = (data = {}) => scriptTag(data, { src: `${host.url}/${SINGLE}`, rest });

/** @param {string} workers @param {string} [more] */
const policy = (workers, more = '') =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hash}'; connect-src ${cms.url}; img-src data: ${cms.url}; worker-src ${workers}${more}">`;

/** @param {Visit} visit @param {string} words */
async function search(visit, words) {
  await visit.page.$eval('integreat-panel', (panel, query) => /** @type {SearchPanel} */ (panel).search(query), words);
  await visit.within('.results > ul .result-title');
  return visit.page.$eval('integreat-panel', (panel) =>
    [...(panel.shadowRoot?.querySelectorAll('.results > ul .result-title') ?? [])].map((each) =>
      /** @type {HTMLElement} */ (each).innerText.trim(),
    ),
  );
}

const DENTIST = ['Fachärztliche Behandlung und Zahnarzt'];

inEachBrowser('The single file', (open) => {
  for (const [what, more] of [
    ['its hash', ''],
    ['its hash, and a policy for trusted types', `; require-trusted-types-for 'script'; trusted-types integreat-panel`],
  ]) {
    test(`is all that a page needs to let in, by ${what}: pages, search and all`, async () => {
      const address = pages.add(hostPage(script(lindenfurt), { head: policy('blob:', more) }));
      const visit = await open(address);
      await visit.ready();
      assert.deepEqual((await visit.look()).tiles, rootTitles('lindenfurt', 'de'));
      await visit.click('Erste Schritte');
      await visit.seen('navigate');
      assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
      assert.equal(visit.page.workers().length, 1);
      assert.deepEqual(host.asked, [`/${SINGLE}`]);
      const asked = visit.requests.filter((url) => url.startsWith('http') && url !== address);
      assert.deepEqual([...new Set(asked.map((url) => new URL(url).origin))].sort(), [cms.url, host.url].sort());
      assert.deepEqual(visit.console, []);
      assert.deepEqual(visit.errors, []);
    });
  }

  test('searches on the main thread where the page allows no worker', async () => {
    const visit = await open(pages.add(hostPage(script(lindenfurt), { head: policy("'none'") })));
    await visit.ready();
    assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
    assert.equal(visit.page.workers().length, 0);
    assert.ok(visit.errors.length <= 1, visit.errors.join('\n'));
    assert.deepEqual(host.asked, [`/${SINGLE}`]);
  });

  test('is refused by a page that knows another hash', async () => {
    const tag = script(muehlenau).replace(hash, `sha384-${'A'.repeat(64)}`);
    const visit = await open(pages.add(hostPage(tag)));
    assert.equal(await visit.count('integreat-panel'), 0);
  });

  test('asks the CMS once, also for an element, and wakes all elements of the page', async () => {
    const body = `${panelTag(muehlenau, '<a href="/">Informationen</a>')}<integreat-event-list></integreat-event-list>${script()}`;
    const visit = await open(pages.add(hostPage(body)));
    await visit.ready();
    assert.deepEqual((await visit.look()).tiles, rootTitles('muehlenau', 'de'));
    assert.deepEqual([...new Set(cms.calls)].sort(), [...cms.calls].sort());
    for (const name of ['event-list', 'news-list', 'search-box'])
      assert.ok(await visit.page.evaluate((tag) => customElements.get(tag) !== undefined, `integreat-${name}`), name);
  });

  test('is read as it is written in a page of another encoding', async () => {
    const text = hostPage(script({ ...muehlenau, language: 'ar' }))
      .join('')
      .replace('utf-8', 'windows-1252');
    const visit = await open(host.page({ 'content-type': 'text/html; charset=windows-1252' }, text));
    await visit.ready();
    const field = await visit.within('[part="search-input"]');
    assert.match(
      await field.evaluate((input) => input.getAttribute('placeholder') ?? input.getAttribute('aria-label') ?? ''),
      /[\u0621-\u064a]{3}/,
    );
    assert.equal(/[^\0-\x7f]/.test(readFileSync(join(dist, SINGLE), 'utf8')), false);
  });

  for (const [what, first, second] of [
    ['after the loader', host.script, `${host.url}/${SINGLE}`],
    ['before the loader', `${host.url}/${SINGLE}`, host.script],
  ]) {
    test(`shares a page ${what}: the first one places both panels`, async () => {
      const body = `<div id="a">${scriptTag(muehlenau, { src: first, rest: '' })}</div><div id="b">${scriptTag(muehlenau, { src: second, rest: '' })}</div>`;
      const visit = await open(pages.add(hostPage(body)));
      await visit.ready('#a > integreat-panel');
      await visit.ready('#b > integreat-panel');
      assert.equal(visit.lines.length, 1);
      assert.ok(visit.lines[0]?.includes(built.version));
      assert.deepEqual(visit.errors, []);
      const copies = await visit.page.evaluate(() => {
        const claim = /** @type {any} */ (window)[Symbol.for('integreat-panel')];
        return [claim.src, claim.copies.map((/** @type {{ src: string }} */ { src }) => src)];
      });
      assert.deepEqual(copies, [first, [second]]);
    });
  }

  test('leaves no global but the documented symbol', async () => {
    const visit = await open(pages.add(hostPage(script(lindenfurt))));
    await visit.ready();
    await search(visit, 'zahnarzt');
    const left = await visit.page.evaluate(() =>
      Reflect.ownKeys(window)
        .filter((key) => !(/** @type {import('../visit.js').Watched} */ (document).globals.includes(key)))
        .map(String),
    );
    assert.deepEqual(left, ['Symbol(integreat-panel)']);
  });
});
