/** What a page and its visitors get where the script's files can't be had: the fallback stays, and somebody is told what to change. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { Linter } from 'eslint';
import { rootTitles, startCms } from '../cms.js';
import { built, dist, hostPage, panelTag, scriptTag, startPages } from '../pages.js';
import { startScriptHost } from '../script-host.js';
import { inEachBrowser } from '../visit.js';

/** @typedef {import('../visit.js').Visit} Visit */

const cms = await startCms();
const pages = await startPages();
const host = await startScriptHost();
after(() => Promise.all([cms.close(), pages.close(), host.close()]));
beforeEach(() => host.serve());

const muehlenau = { region: 'muehlenau', language: 'de', api: cms.url };
const FALLBACK = '<a href="/web-app">Informationen</a>';
const MUEHLENAU = rootTitles('muehlenau', 'de');

/** Counts, on the page itself, what nobody caught and what its policy has refused. Stands before the policy, which it could not pass. */
const WATCH = `<script>
  document.documentElement.dataset.uncaught = document.documentElement.dataset.refused = '';
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, (event) => document.documentElement.dataset.uncaught += (event.message || event.reason) + '; ');
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    document.documentElement.dataset.refused += blockedURI + ' ');
</script>`;

/** @param {string} policy */
const withPolicy = (policy) => `${WATCH}<meta http-equiv="Content-Security-Policy" content="${policy}">`;

const script = (data = {}) => scriptTag(data, { src: host.script });

/** @param {Visit} visit @param {'uncaught' | 'refused'} what */
const watched = (visit, what) => visit.page.$eval('html', (html, name) => html.dataset[name] ?? '', what);

/** @param {string} hash */
const importMap = (hash) =>
  `<script type="importmap">${JSON.stringify({ integrity: { [host.entry]: hash } })}</script>`;
const WRONG = 'sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/**
 * @typedef {{ what: string, served?: import('../script-host.js').Answer, head?: string, code?: string, message: string | RegExp, hint: string }} Case
 * @type {Case[]}
 */
const CASES = [
  { what: 'is missing', served: { status: 404 }, message: 'status 404', hint: 'Serve "chunks/" beside the script' },
  { what: 'is HTML', served: { type: 'text/html' }, message: 'type text/html', hint: 'Content-Type: text/javascript' },
  {
    what: 'is plain text',
    served: { type: 'text/plain' },
    message: 'type text/plain',
    hint: 'Content-Type: text/javascript',
  },
  { what: 'comes without CORS', served: { cors: false }, message: 'no CORS', hint: 'Access-Control-Allow-Origin: *' },
  { what: 'does not come', served: { close: true }, message: 'no answer', hint: 'Serve "chunks/" beside the script' },
  {
    what: 'is refused by the page’s policy',
    head: withPolicy(`script-src ${host.script}`),
    code: 'csp',
    message: 'refused',
    hint: `Content-Security-Policy: script-src ${host.url}`,
  },
  {
    what: 'is not what the page’s import map says',
    head: WATCH + importMap(WRONG),
    message: 'not what the import map says',
    hint: 'integrity.json',
  },
  { what: 'is no script', served: { alter: () => '<!doctype html>' }, message: 'SyntaxError', hint: 'Serve "chunks/"' },
  {
    what: 'falls over',
    served: { alter: () => 'throw new RangeError("fell")' },
    message: 'RangeError: fell',
    hint: 'Serve "chunks/"',
  },
  {
    what: 'is missing, and the page may not ask why',
    served: { status: 404 },
    head: withPolicy(`script-src ${host.url}; connect-src ${cms.url}`),
    message: 'connect-src',
    hint: 'Serve "chunks/" beside the script',
  },
];

inEachBrowser('Where the elements’ file', (open) => {
  for (const { what, served, head = WATCH, code = 'script', message, hint } of CASES) {
    test(`${what}, the fallback stays, and the panel’s event and one line say what to change`, async () => {
      host.serve(served);
      const visit = await open(pages.add(hostPage(script() + panelTag(muehlenau, FALLBACK), { head })));
      const errors = await visit.seen('error');
      const { fallback } = await visit.look();
      assert.ok(fallback);
      assert.equal(await visit.page.$eval('integreat-panel', (panel) => panel.innerHTML), FALLBACK);
      assert.equal(errors.length, 1);
      assert.deepEqual([errors[0]?.target, errors[0]?.code], ['INTEGREAT-PANEL', code]);
      assert.ok(errors[0]?.message?.startsWith(host.url), errors[0]?.message);
      assert.match(errors[0]?.message ?? '', new RegExp(message));
      assert.ok(errors[0]?.hint?.includes(hint), errors[0]?.hint);
      assert.equal(visit.lines.length, 1);
      assert.ok(visit.lines[0]?.includes(hint));
      assert.equal(await watched(visit, 'uncaught'), '');
    });
  }

  test('is refused, the page’s owner has no more than one report of each file', async () => {
    const head = withPolicy(`script-src ${host.script}; connect-src ${cms.url}`);
    const visit = await open(pages.add(hostPage(script() + panelTag(muehlenau, FALLBACK), { head })));
    await visit.seen('error');
    const refused = (await watched(visit, 'refused')).trim().split(' ');
    assert.ok(refused.every((each) => each.startsWith(host.url)));
    assert.deepEqual(refused, [...new Set(refused)]);
  });
});

inEachBrowser('Where the elements can’t be had', (open) => {
  beforeEach(() => host.serve({ status: 404 }));

  test('every panel tells of it, once', async () => {
    const both = panelTag(muehlenau, FALLBACK) + panelTag({ ...muehlenau, language: 'ar' }, FALLBACK);
    const visit = await open(pages.add(hostPage(script() + both)));
    const errors = await visit.seen('error', 2);
    assert.deepEqual(errors.map(({ target, code }) => [target, code]).flat(), [
      'INTEGREAT-PANEL',
      'script',
      'INTEGREAT-PANEL',
      'script',
    ]);
    assert.equal(visit.lines.length, 1);
  });

  test('the document tells of it where there is no panel', async () => {
    const visit = await open(pages.add(hostPage(script())));
    const errors = await visit.seen('error');
    assert.deepEqual(
      errors.map(({ target }) => target),
      ['#document'],
    );
  });

  for (const [what, data, link] of /** @type {[string, Record<string, string>, [string, string]][]} */ ([
    ['a region', { region: 'muehlenau' }, ['Integreat: muehlenau', 'https://integreat.app/muehlenau/']],
    ['a choice of regions', { regions: 'muehlenau lindenfurt' }, ['Integreat', 'https://integreat.app/']],
    ['no region’s name', { region: '../"><b>' }, ['Integreat: ../"><b>', 'https://integreat.app/..%2F%22%3E%3Cb%3E/']],
  ])) {
    test(`a panel of one tag holds a link instead: ${what}`, async () => {
      const quoted = Object.fromEntries(
        Object.entries({ ...data, api: cms.url }).map(([name, value]) => [name, value.replaceAll('"', '&quot;')]),
      );
      const visit = await open(pages.add(hostPage(`<main>${script(quoted)}</main>`)));
      await visit.seen('error');
      assert.deepEqual(
        await visit.page.$$eval('main > integreat-panel > *', (all) =>
          all.map((each) => [each.textContent, /** @type {HTMLAnchorElement} */ (each).href]),
        ),
        [link],
      );
      assert.ok((await visit.look()).fallback);
    });
  }

  test('a page that shows errors itself has no link put into its panel', async () => {
    const own = `<script>document.addEventListener('integreat-error', (event) => event.preventDefault())</script>`;
    const visit = await open(pages.add(hostPage(own + script(muehlenau))));
    await visit.seen('error');
    assert.equal(await visit.count('integreat-panel > *'), 0);
  });

  test('a panel that is placed later is told, and holds a link as well', async () => {
    const visit = await open(pages.add(hostPage(`<main></main>${script(muehlenau)}`)));
    await visit.seen('error');
    await visit.page.evaluate(
      (src, data) => {
        const later = document.createElement('script');
        Object.assign(later, { src });
        Object.assign(later.dataset, data);
        document.querySelector('main')?.append(later);
      },
      host.script,
      muehlenau,
    );
    await visit.page.waitForSelector('main > integreat-panel > a');
    assert.equal((await visit.seen('error', 2)).length, 2);
  });
});

inEachBrowser('Where the network failed', (open) => {
  for (const back of ['online', 'visibilitychange']) {
    test(`the elements are asked for again: ${back}`, async () => {
      host.serve({ close: true });
      const visit = await open(pages.add(hostPage(script(muehlenau), { head: WATCH })));
      const errors = await visit.seen('error');
      assert.match(errors[0]?.message ?? '', /no answer$/);
      await visit.page.waitForSelector('integreat-panel > a');
      const happens = (/** @type {string} */ type) =>
        visit.page.evaluate((name) => (name === 'online' ? window : document).dispatchEvent(new Event(name)), type);
      await happens(back); // still nothing
      await new Promise((resolve) => setTimeout(resolve, 1000));
      host.serve();
      await happens(back);
      await visit.ready();
      assert.deepEqual((await visit.look()).tiles, MUEHLENAU);
      await visit.click('Wohnen und Alltag');
      await visit.seen('navigate');
      assert.equal((await visit.seen('error')).length, 1);
      assert.equal(await watched(visit, 'uncaught'), '');
    });
  }
});

inEachBrowser('A page', (open) => {
  for (const [what, policy] of [
    ['a nonce', `script-src 'nonce-abc'; connect-src ${cms.url}`],
    ['a nonce, and what such scripts load', `script-src 'nonce-abc' 'strict-dynamic'; connect-src ${cms.url}`],
    ['the script’s host', `script-src ${host.url}; connect-src ${cms.url}`],
  ]) {
    test(`whose policy lets in scripts by ${what} has a panel, and no report until it is searched`, async () => {
      const tag = scriptTag(muehlenau, { src: host.script, rest: 'async nonce="abc"' });
      const visit = await open(pages.add(hostPage(tag, { head: withPolicy(policy) })));
      await visit.ready();
      await visit.click('Wohnen und Alltag');
      await visit.seen('navigate');
      assert.equal(await watched(visit, 'refused'), '');
      assert.equal(await visit.count('integreat-panel > *'), 0);
      assert.deepEqual(
        host.asked.filter((path, index, all) => all.indexOf(path) !== index),
        [],
      );
    });
  }

  for (const type of ['application/xhtml+xml', 'application/xml']) {
    test(`that is XML (${type}) keeps its fallbacks, and says so in one line`, async () => {
      const address = host.page(
        { 'content-type': type },
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A host</title></head><body>
          ${panelTag({ ...muehlenau, id: 'element' }, FALLBACK)}<main>${scriptTag(muehlenau, { rest: 'async=""', src: host.script })}</main></body></html>`,
      );
      const visit = await open(address);
      const errors = await visit.seen('error', 2);
      assert.deepEqual(
        errors.map(({ code }) => code),
        ['script', 'script'],
      );
      assert.ok(errors[0]?.hint?.includes('Content-Type: text/html'));
      assert.equal(await visit.page.$eval('#element', (panel) => panel.textContent), 'Informationen');
      assert.equal(
        await visit.page.$eval('main > integreat-panel > a', (link) => /** @type {HTMLAnchorElement} */ (link).href),
        'https://integreat.app/muehlenau/',
      );
      assert.equal(visit.lines.length, 1);
      assert.deepEqual(
        host.asked.filter((path) => path.includes('chunks')),
        [],
      );
    });
  }

  test('in an old browser keeps its fallbacks, and hears nothing', async () => {
    const old = '<script>delete Document.prototype.adoptedStyleSheets</script>';
    const body = `${panelTag({ ...muehlenau, id: 'element' }, FALLBACK)}<main>${script(muehlenau)}</main>`;
    const visit = await open(pages.add(hostPage(body, { head: WATCH + old })));
    await visit.page.waitForSelector('main > integreat-panel > a');
    assert.equal(await visit.page.$eval('#element', (panel) => panel.innerHTML), FALLBACK);
    assert.deepEqual(visit.console, []);
    assert.equal(await watched(visit, 'uncaught'), '');
    assert.equal(
      await visit.page.evaluate(() => /** @type {import('../visit.js').Watched} */ (document).seen.length),
      0,
    );
    assert.deepEqual(host.asked, [`/${built.loader}`]);
  });
});

test('The loader is read by browsers of 2019: a syntax error would be the page’s', () => {
  const code = readFileSync(join(dist, built.loader), 'utf8');
  assert.match(code, /\bimport\(/);
  const messages = new Linter().verify(code.replaceAll(/\bimport\(/g, 'load('), {
    languageOptions: { ecmaVersion: 2017, sourceType: 'script' },
  });
  assert.deepEqual(messages, []);
});
