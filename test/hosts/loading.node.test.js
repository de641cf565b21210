/** When a panel loads, and what stands there meanwhile, or if nothing ever comes. */
import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';
import { rootTitles, startCms } from './cms.js';
import { built, hostPage, panelTag, scriptTag, startPages } from './pages.js';
import { inEachBrowser } from './visit.js';

const cms = await startCms();
const pages = await startPages();
after(() => Promise.all([cms.close(), pages.close()]));
beforeEach(() => void (pages.asked.length = cms.calls.length = 0));

const FALLBACK = '<a href="/web-app">Informationen</a>';
const MUEHLENAU = rootTitles('muehlenau', 'de');
const muehlenau = { region: 'muehlenau', language: 'de', api: cms.url };
const hohenwalde = { region: 'lk-hohenwalde', language: 'de', api: cms.url };

const callsForHohenwalde = () => cms.calls.filter((call) => call.includes('lk-hohenwalde'));

inEachBrowser('A panel in sight, or an eager one', (open) => {
  let letGo = () => {};
  afterEach(() => letGo());

  for (const [what, body] of /** @type {[string, string][]} */ ([
    ['an element', scriptTag() + panelTag(muehlenau)],
    ['an element within a paragraph', `${scriptTag()}<p>${panelTag(muehlenau)}</p>`],
    ['one tag', scriptTag(muehlenau)],
    [
      'an eager element below',
      `${scriptTag()}<div style="height: 5000px"></div>${panelTag({ ...muehlenau, loading: 'eager' })}`,
    ],
    ['one tag with a target', `<main></main>${scriptTag({ ...muehlenau, target: 'main' })}`],
  ])) {
    test(`asks the CMS while its own code is on the way: ${what}`, async () => {
      const calls = Promise.all([cms.next(/^regions\/muehlenau\/$/), cms.next(/^muehlenau\/de\/children/)]);
      letGo = pages.hold(new RegExp(built.entry), calls);
      const visit = await open(pages.add(hostPage(body)));
      await visit.ready();
      assert.equal(cms.calls.length, 2);
    });
  }
});

inEachBrowser('What a visitor types before the search is there', (open) => {
  let letGo = () => {};
  afterEach(() => letGo());

  test('is no shortcut of the page’s, and is searched for as soon as it can be', async () => {
    /** @type {() => void} */
    let release = () => {};
    letGo = pages.hold(/panel-life/, new Promise((resolve) => (release = () => resolve(undefined))));
    const shortcuts = `<script>
      document.body.dataset.keys = '';
      for (const type of ['keydown', 'keypress', 'keyup'])
        document.addEventListener(type, (event) => (document.body.dataset.keys += type + ' ' + event.key + ', '));
    </script>`;
    // below, as Firefox holds the page's load event back for what it imports before
    const below = `<div style="height: 5000px"></div>${scriptTag(muehlenau)}`;
    const visit = await open(pages.add(hostPage(shortcuts + below)));
    await visit.page.$eval('integreat-panel', (panel) => panel.scrollIntoView());
    await visit.ready();
    const field = await visit.within('[part="search-input"]');
    await field.type('kurs');
    await visit.page.keyboard.press('Escape'); // nothing to clear yet: the page's
    await field.type('kurs');
    release();
    assert.ok(await visit.within('[part="results"]'));
    assert.equal(
      await visit.page.$eval('body', (body) => body.dataset.keys?.replaceAll('Escape', '')),
      'keydown , keyup , ',
    );
  });
});

inEachBrowser('A panel far below', (open) => {
  const above = `${panelTag({ ...muehlenau, id: 'near' })}<div style="height: 5000px"></div>`;

  for (const [what, far] of [
    ['an element', scriptTag() + panelTag(hohenwalde)],
    ['one tag', scriptTag(hohenwalde)],
  ]) {
    test(`asks for nothing until the visitor comes near: ${what}`, async () => {
      const visit = await open(pages.add(hostPage(`${above}<main>${far}</main>`)));
      await visit.ready('#near'); // so the other one was looked at as well
      assert.deepEqual(callsForHohenwalde(), []);
      await visit.page.$eval('main > integreat-panel', (panel) =>
        scrollTo(0, panel.getBoundingClientRect().top - innerHeight - 300),
      );
      await visit.ready('main > integreat-panel');
      assert.deepEqual(callsForHohenwalde().sort(), ['lk-hohenwalde/de/children/?depth=1', 'regions/lk-hohenwalde/']);
    });

    test(`loads at once where the page says so: ${what}`, async () => {
      const eager = far.replace('lk-hohenwalde"', `lk-hohenwalde" ${what === 'one tag' ? 'data-' : ''}loading="eager"`);
      const visit = await open(pages.add(hostPage(`${above}<main>${eager}</main>`)));
      await visit.ready('main > integreat-panel');
      assert.equal((await visit.look('main > integreat-panel')).title, 'Landkreis Hohenwalde');
    });
  }
});

inEachBrowser('A hidden panel', (open) => {
  for (const [what, hidden] of [
    ['an element', scriptTag() + panelTag(hohenwalde)],
    ['one tag', scriptTag(hohenwalde)],
  ]) {
    test(`asks for nothing until the page shows it: ${what}`, async () => {
      const body = `${panelTag({ ...muehlenau, id: 'seen' })}<main hidden>${hidden}</main>`;
      const visit = await open(pages.add(hostPage(body)));
      await visit.ready('#seen'); // so the other one was looked at as well
      assert.deepEqual(callsForHohenwalde(), []);
      await visit.page.$eval('main', (main) => main.removeAttribute('hidden'));
      await visit.ready('main > integreat-panel');
      assert.equal((await visit.look('main > integreat-panel')).title, 'Landkreis Hohenwalde');
    });
  }
});

inEachBrowser('What a page puts into the tag', (open) => {
  /** @type {() => void} */
  let release = () => {};
  afterEach(() => release());

  test('is shown while the CMS keeps the visitor waiting, and gone when there is content', async () => {
    release = cms.hold();
    const asked = cms.next(/children/);
    const visit = await open(pages.add(hostPage(scriptTag() + panelTag(muehlenau, FALLBACK))));
    await visit.page.waitForSelector('integreat-panel:state(loading)');
    await asked;
    const waiting = await visit.look();
    assert.deepEqual([waiting.fallback, waiting.tiles.length], [true, 0]);
    release();
    await visit.ready();
    const arrived = await visit.look();
    assert.deepEqual([arrived.fallback, arrived.tiles], [false, MUEHLENAU]);
  });

  test('stays beside the message that the CMS is down, until another try succeeds', async () => {
    await cms.stop();
    const visit = await open(pages.add(hostPage(scriptTag() + panelTag(muehlenau, FALLBACK))));
    const [error] = await visit.seen('error');
    assert.equal(error?.code, 'network');
    const failed = await visit.look();
    assert.deepEqual([failed.fallback, failed.errors, failed.tiles.length], [true, 1, 0]);
    assert.equal(visit.lines.length, 1);
    await cms.restart();
    await visit.press('[part~="retry"]');
    await visit.seen('ready');
    const recovered = await visit.look();
    assert.deepEqual([recovered.fallback, recovered.errors, recovered.tiles], [false, 0, MUEHLENAU]);
  });

  test('stays where the script’s chunks are missing: an error event, and one line on the console', async () => {
    const script = scriptTag({}, { src: '/lonely/integreat-panel.js' });
    const visit = await open(pages.add(hostPage(script + panelTag(muehlenau, FALLBACK))));
    const errors = await visit.seen('error');
    assert.equal(errors.length, 1);
    assert.equal(errors[0]?.code, 'script');
    assert.ok(errors[0]?.message?.includes('/lonely/chunks/'));
    assert.equal(visit.lines.length, 1);
    assert.ok((await visit.look()).fallback);
  });
});
