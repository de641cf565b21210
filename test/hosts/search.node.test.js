/** Where the search runs: in a worker, or where the page allows none, on its main thread; and what the page around notices of it. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';
import { startCms } from './cms.js';
import { built, dist, hostPage, panelTag, PATIENCE, scriptTag, startPages } from './pages.js';
import { inEachBrowser } from './visit.js';

const cms = await startCms();
const pages = await startPages();
after(() => Promise.all([cms.close(), pages.close()]));
beforeEach(() => void (pages.asked.length = cms.calls.length = 0));

const lindenfurt = { region: 'lindenfurt', language: 'de', api: cms.url };
const fromOther = { src: `${pages.other}/dist/integreat-panel.js` };
/** @param {string} language */
const listsOf = (language) =>
  ['pages/', 'events/?combine_recurring=True', 'locations/'].map((list) => `lindenfurt/${language}/${list}`).sort();
const listsAsked = () => cms.calls.filter((call) => /(pages|locations)\/$|events\//.test(call)).sort();
const scriptsAsked = (/** @type {string} */ name) =>
  pages.asked.filter(({ path }) => path.includes(`/chunks/${name}-`));

/** A page's rule; scripts, styles and calls are allowed from where they come. @param {string} worker */
const csp = (worker) =>
  `<meta http-equiv="Content-Security-Policy" content="worker-src ${worker}; script-src 'self' ${pages.other}; connect-src ${cms.url}">`;

/** Every file of the script by its name, but for one. */
const ALL_BUT_THE_WORKER = [built.loader, ...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`)]
  .filter((name) => !name.includes('/worker-'))
  .map((name) => `${pages.other}/dist/${name}`)
  .join(' ');

/** @typedef {import('./visit.js').Visit} Visit */
/** @typedef {HTMLElement & { search: (query: string) => Promise<void> }} SearchPanel */

/**
 * Searches as a visitor does, and waits for what is final.
 * @param {Visit} visit @param {string} words @param {string} [selector]
 * @returns {Promise<string[]>} titles of what is found
 */
async function search(visit, words, selector = 'integreat-panel') {
  const field = await visit.within('[part="search-input"]', selector);
  const answered = visit.page.$eval(
    selector,
    (panel, wanted, patience) =>
      new Promise((resolve, reject) => {
        const root = panel.shadowRoot?.querySelector('.root');
        const giveUp = () => reject(new Error(`no answer, but: ${root?.textContent}`));
        AbortSignal.timeout(patience).addEventListener('abort', giveUp);
        panel.addEventListener('integreat-search', () => {
          // there may be one for each letter
          if (root?.querySelector('input')?.value === wanted) resolve(undefined);
        });
      }),
    words,
    PATIENCE,
  );
  await field.type(words);
  await answered;
  return titles(visit, selector);
}

/** @param {Visit} visit @param {string} [selector] @returns {Promise<string[]>} */
function titles(visit, selector = 'integreat-panel') {
  return visit.page.$eval(selector, (panel) =>
    [...(panel.shadowRoot?.querySelectorAll('.results > ul .result-title') ?? [])].map((each) =>
      /** @type {HTMLElement} */ (each).innerText.trim(),
    ),
  );
}

/** How many workers the page has at this moment. @param {Visit} visit */
const workers = (visit) => visit.page.workers().length;

const DENTIST = ['Fachärztliche Behandlung und Zahnarzt'];

inEachBrowser('A search', (open) => {
  for (const [what, body] of /** @type {[string, string][]} */ ([
    ['of the page’s own origin', scriptTag(lindenfurt)],
    ['of another origin', scriptTag(lindenfurt, fromOther)],
    ['of another origin, for an element', scriptTag({}, fromOther) + panelTag(lindenfurt)],
  ])) {
    test(`runs in a worker with the script ${what}`, async () => {
      const visit = await open(pages.add(hostPage(body)));
      await visit.ready();
      assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
      assert.equal(workers(visit), 1);
      assert.equal(scriptsAsked('worker').length, 1);
      assert.deepEqual(scriptsAsked('main-thread'), [], 'the code for the main thread is needless');
      assert.deepEqual(listsAsked(), listsOf('de'));
      assert.deepEqual(visit.console, []);
      assert.deepEqual(visit.errors, []);
    });
  }

  for (const [what, options, grant] of /** @type {[string, { src?: string }, string][]} */ ([
    ['of the page’s own origin', {}, "worker-src 'self'"],
    ['of another origin', fromOther, 'worker-src blob:'],
  ])) {
    test(`runs on the main thread where the page forbids workers, with the script ${what}`, async () => {
      const visit = await open(pages.add(hostPage(scriptTag(lindenfurt, options), { head: csp(`'none'`) })));
      await visit.ready();
      assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
      assert.equal(workers(visit), 0);
      assert.equal(scriptsAsked('main-thread').length, 1);
      assert.deepEqual(scriptsAsked('worker'), []);
      assert.deepEqual(listsAsked(), listsOf('de'));
      assert.ok(visit.errors.length <= 1, visit.errors.join('\n'));
      for (const error of visit.errors) assert.match(error, /Content.Security.Policy/i, 'the browser’s own word');
      const told = 'the search runs on the main thread, because its worker could not be started';
      const hint = `Add it to the header: Content-Security-Policy: ${grant}. Or write worker="off" into the tag.`;
      assert.deepEqual(visit.lines, [`[integreat-panel] csp: ${told}. ${hint}`]);
      const [error] = await visit.seen('error');
      assert.deepEqual([error?.code, error?.hint], ['csp', hint]);
    });
  }

  for (const [what, src, head, grant] of /** @type {[string, string, string, (file: string) => string][]} */ ([
    [
      'where the worker’s file has a policy of its own that keeps it from the CMS',
      '/strict/integreat-panel.js',
      '',
      (file) => `the header of ${file}: Content-Security-Policy: connect-src ${cms.url}`,
    ],
    [
      'where the page allows a worker of a blob, and not the script that it imports',
      fromOther.src,
      `<meta http-equiv="Content-Security-Policy" content="worker-src blob:; script-src ${ALL_BUT_THE_WORKER}; connect-src ${cms.url}">`,
      () => `the header: Content-Security-Policy: script-src ${pages.other}`,
    ],
  ])) {
    test(`runs on the main thread ${what}`, async () => {
      const visit = await open(pages.add(hostPage(scriptTag(lindenfurt, { src }), { head })));
      await visit.ready();
      assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
      assert.equal(workers(visit), 0);
      const [error] = await visit.seen('error');
      const file = `${pages.url}${pages.asked.find(({ path }) => path.includes('/chunks/worker-'))?.path}`;
      const hint = `Add it to ${grant(file)}. Or write worker="off" into the tag.`;
      assert.deepEqual([error?.code, error?.hint], ['csp', hint]);
    });
  }

  test('runs on the main thread where the page allows its own workers only, and the script is another’s', async () => {
    const visit = await open(pages.add(hostPage(scriptTag(lindenfurt, fromOther), { head: csp(`'self'`) })));
    await visit.ready();
    assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
    assert.equal(workers(visit), 0);
    assert.ok(visit.errors.length <= 1, visit.errors.join('\n'));
  });

  test('runs in a worker where the page allows that', async () => {
    const visit = await open(pages.add(hostPage(scriptTag(lindenfurt), { head: csp(`'self'`) })));
    await visit.ready();
    assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
    assert.equal(workers(visit), 1);
    assert.deepEqual(visit.errors, []);
  });

  test('runs on the main thread where the worker’s script is missing', async () => {
    const visit = await open(pages.add(hostPage(scriptTag(lindenfurt))));
    await visit.ready();
    await visit.page.setRequestInterception(true);
    visit.page.on('request', (request) =>
      request.url().includes('/chunks/worker-') ? void request.abort() : void request.continue(),
    );
    assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
    assert.equal(workers(visit), 0);
  });

  test('runs on the main thread where the tag says so', async () => {
    const visit = await open(pages.add(hostPage(scriptTag({ ...lindenfurt, worker: 'off' }))));
    await visit.ready();
    assert.deepEqual(await search(visit, 'zahnarzt'), DENTIST);
    assert.equal(workers(visit), 0);
    assert.deepEqual(scriptsAsked('worker'), []);
    assert.deepEqual(visit.console, []);
  });

  test('finds the same, in the same order, in a worker and on the main thread', async () => {
    const tags = panelTag({ ...lindenfurt, id: 'auto' }) + panelTag({ ...lindenfurt, id: 'off', worker: 'off' });
    const visit = await open(pages.add(hostPage(scriptTag() + tags)));
    for (const words of ['wohnung', 'kindergelt', 'wo kann ich müll abgeben']) {
      const found = [];
      for (const id of ['#auto', '#off']) {
        await visit.ready(id);
        await visit.page.$eval(
          id,
          async (panel, query) => {
            await /** @type {SearchPanel} */ (panel).search('');
            await /** @type {SearchPanel} */ (panel).search(query);
          },
          words,
        );
        found.push(await titles(visit, id));
      }
      assert.ok(found[0]?.length, words);
      assert.deepEqual(found[0], found[1], words);
    }
  });

  test('never says of words that are still looked for that there is nothing', async () => {
    const visit = await open(pages.add(hostPage(scriptTag(lindenfurt))));
    await visit.ready();
    const said = await visit.page.$eval('integreat-panel', async (element) => {
      const panel = /** @type {SearchPanel} */ (element);
      await panel.search('xyzxyz');
      /** @type {string[]} */
      const said = [];
      const look = () => said.push(panel.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim() ?? '');
      const observer = new MutationObserver(look);
      observer.observe(panel.shadowRoot ?? panel, { subtree: true, childList: true, characterData: true });
      await panel.search('zahnarzt');
      look();
      observer.disconnect();
      return said;
    });
    assert.equal(said.at(-1), 'Treffer: 1');
    assert.deepEqual(
      said.filter((each) => each.includes('nichts gefunden') && each.includes('zahnarzt')),
      [],
    );
  });
});

inEachBrowser('Lists of the CMS', (open) => {
  for (const [what, options, head] of /** @type {[string, { src?: string }, string][]} */ ([
    ['a worker', {}, ''],
    ['a worker of another origin', fromOther, ''],
    ['the main thread', {}, csp(`'none'`)],
  ])) {
    test(`are asked for once by two panels, and not before somebody is about to search: ${what}`, async () => {
      const tags = panelTag({ ...lindenfurt, id: 'one' }) + panelTag({ ...lindenfurt, id: 'two' });
      const visit = await open(pages.add(hostPage(scriptTag({}, options) + tags, { head })));
      await visit.ready('#one');
      await visit.ready('#two');
      await visit.click('Erste Schritte', '#one');
      await visit.seen('navigate');
      assert.deepEqual(listsAsked(), []);
      for (const name of ['worker', 'main-thread', 'panel-finder']) assert.deepEqual(scriptsAsked(name), [], name);
      assert.deepEqual(await search(visit, 'zahnarzt', '#one'), DENTIST);
      assert.deepEqual(await search(visit, 'schwimmbad', '#two'), ['Finanzielle Hilfen']);
      assert.deepEqual(await titles(visit, '#one'), DENTIST, 'each for itself');
      assert.deepEqual(listsAsked(), listsOf('de'));
      assert.equal(scriptsAsked(head ? 'main-thread' : 'worker').length, 1);
    });
  }

  test('are asked for as soon as a pointer is over the field', async () => {
    const visit = await open(pages.add(hostPage(scriptTag(lindenfurt))));
    await visit.ready();
    const asked = cms.next(/lindenfurt\/de\/pages\/$/);
    const field = await visit.within('[part="search-input"]');
    assert.deepEqual(listsAsked(), []);
    await field.hover();
    await asked;
  });
});

inEachBrowser('A search that lacks its code', (open) => {
  let letGo = () => {};
  afterEach(() => letGo());

  test('does not ask for it over and over', async () => {
    const visit = await open(pages.add(hostPage(scriptTag(lindenfurt))));
    await visit.ready();
    /** @type {string[]} */
    const asked = [];
    await visit.page.setRequestInterception(true);
    visit.page.on('request', (request) => {
      if (!request.url().includes('/chunks/panel-finder-')) return void request.continue();
      asked.push(request.url());
      return void request.abort();
    });
    const field = await visit.within('[part="search-input"]');
    await field.type('zahn');
    // by the time that something else has come and gone, it has had its chances
    for (let round = 0; round < 20; round++)
      await visit.page.evaluate(() => fetch('/page-1/').then((each) => each.text()));
    assert.ok(asked.length > 0);
    assert.ok(asked.length <= 10, `${asked.length} times`);
  });
});
