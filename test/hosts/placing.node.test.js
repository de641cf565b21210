/** Where the script puts panels, whichever way a page names it. */
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { rootTitles, startCms } from './cms.js';
import { built, hostPage, panelTag, scriptTag, startPages } from './pages.js';
import { inEachBrowser } from './visit.js';

const cms = await startCms();
const pages = await startPages();
after(() => Promise.all([cms.close(), pages.close()]));
beforeEach(() => void (pages.asked.length = cms.calls.length = 0));

const ENTRY = new RegExp(`${built.entry}$`);

const muehlenau = { region: 'muehlenau', language: 'de', api: cms.url };
const MUEHLENAU = rootTitles('muehlenau', 'de');

inEachBrowser('One tag', (open) => {
  test('places a panel where it stands, before the page has come to its end', async () => {
    const atEnd = `<script>document.addEventListener('DOMContentLoaded', () =>
      document.body.dataset.panels = document.querySelectorAll('integreat-panel').length)</script>`;
    const started = pages.next(ENTRY);
    const body = ['<p id="before"></p>', scriptTag(muehlenau), started, `<p id="after"></p>${atEnd}`];
    const visit = await open(pages.add(hostPage(body)));
    await visit.ready();
    assert.deepEqual(await visit.page.$$eval('body > *', (all) => all.map((each) => each.id || each.localName)), [
      'before',
      'script',
      'integreat-panel',
      'after',
      'script',
    ]);
    assert.equal(await visit.page.$eval('body', (body) => body.dataset.panels), '1');
    const { region, tiles } = await visit.look();
    assert.equal(region, 'muehlenau');
    assert.deepEqual(tiles, MUEHLENAU);
  });

  test('beside another one shows its own language', async () => {
    const both = `<div id="de">${scriptTag(muehlenau)}</div><div id="ar">${scriptTag({ ...muehlenau, language: 'ar' })}</div>`;
    const visit = await open(pages.add(hostPage(both)));
    await visit.ready('#de integreat-panel');
    await visit.ready('#ar integreat-panel');
    const [german, arabic] = [await visit.look('#de integreat-panel'), await visit.look('#ar integreat-panel')];
    assert.deepEqual([german.language, german.direction], ['de', 'ltr']);
    assert.deepEqual([arabic.language, arabic.direction], ['ar', 'rtl']);
    assert.deepEqual(german.tiles, MUEHLENAU);
    assert.deepEqual(arabic.tiles, rootTitles('muehlenau', 'ar'));
  });

  test('beside another one shows its own region', async () => {
    const both = `<div id="a">${scriptTag(muehlenau)}</div><div id="b">${scriptTag({ ...muehlenau, region: 'lk-hohenwalde' })}</div>`;
    const visit = await open(pages.add(hostPage(both)));
    await visit.ready('#a integreat-panel');
    await visit.ready('#b integreat-panel');
    assert.equal((await visit.look('#a integreat-panel')).title, 'Stadt Mühlenau');
    assert.equal((await visit.look('#b integreat-panel')).title, 'Landkreis Hohenwalde');
    assert.equal(await visit.count('integreat-panel'), 2);
  });

  test('that names no region leaves the choice to the visitor', async () => {
    const visit = await open(pages.add(hostPage(scriptTag({ regions: 'muehlenau lk-hohenwalde', api: cms.url }))));
    await visit.ready();
    assert.deepEqual((await visit.look()).tiles, ['Landkreis Hohenwalde', 'Stadt Mühlenau']);
  });

  test('that a page adds long after its end places a panel', async () => {
    const visit = await open(pages.add(hostPage('<main><p></p></main>')));
    await visit.page.evaluate((data) => {
      const script = document.createElement('script');
      Object.assign(script, { src: '/dist/integreat-panel.js' });
      Object.assign(script.dataset, data);
      document.querySelector('main')?.prepend(script);
    }, muehlenau);
    await visit.page.waitForSelector('main > script + integreat-panel + p');
    await visit.ready();
    assert.deepEqual((await visit.look()).tiles, MUEHLENAU);
  });

  test('takes only what the panel knows: a consent tool’s own data stays the tool’s', async () => {
    const theirs = {
      ...muehlenau,
      'heading-level': '4',
      cookieconsent: 'marketing',
      hidden: '',
      style: 'color: red',
      id: 'x',
    };
    const visit = await open(pages.add(hostPage(scriptTag(theirs))));
    await visit.ready();
    const names = await visit.page.$eval('integreat-panel', (panel) => panel.getAttributeNames().sort());
    assert.deepEqual(names, ['api', 'heading-level', 'language', 'region']);
  });

  test('that is a consent tool’s alone places nothing', async () => {
    const theirs = scriptTag({ cookieconsent: 'marketing', language: 'de' });
    const visit = await open(pages.add(hostPage(theirs + panelTag(muehlenau))));
    await visit.ready();
    assert.equal(await visit.count('integreat-panel'), 1);
  });
});

inEachBrowser('A tag in a place of its page’s choice', (open) => {
  for (const [place, html] of [
    ['p', '<p>TAG</p>'],
    ['td', '<table><tr><td>TAG</td></tr></table>'],
    ['table', '<table>TAG<tr><td>x</td></tr></table>'],
    ['picture', '<picture>TAG<img alt=""></picture>'],
    ['button', '<button>TAG</button>'],
    ['svg foreignObject', '<svg><foreignObject width="500" height="500">TAG</foreignObject></svg>'],
  ]) {
    test(`has its panel beside it: ${place}`, async () => {
      const tag = scriptTag({ ...muehlenau, loading: 'eager' });
      const visit = await open(pages.add(hostPage((html ?? '').replace('TAG', tag))));
      await visit.page.waitForSelector(`${place} > script + integreat-panel`);
      await visit.ready();
      assert.deepEqual((await visit.look()).tiles, MUEHLENAU);
      assert.deepEqual(visit.errors, []);
    });
  }

  test('that a consent tool has held back until now has its panel there', async () => {
    const blocked = scriptTag(muehlenau, { rest: 'type="text/plain" data-cookieconsent="marketing"' });
    const visit = await open(pages.add(hostPage(`<main><p></p>${blocked}<hr></main>`)));
    assert.equal(await visit.count('integreat-panel'), 0);
    await visit.page.$eval('main > script', (script) => {
      const allowed = document.createElement('script');
      for (const { name, value } of script.attributes)
        if (name !== 'type' && name !== 'async') allowed.setAttribute(name, value);
      script.replaceWith(allowed);
    });
    await visit.page.waitForSelector('main > p + script + integreat-panel + hr');
    await visit.ready();
    assert.deepEqual((await visit.look()).tiles, MUEHLENAU);
  });

  test('that is none within the page’s body is a mistake of the page’s, and says so', async () => {
    const visit = await open(pages.add(hostPage('<main></main>')));
    await visit.page.evaluate((data) => {
      const script = document.createElement('script');
      Object.assign(script, { src: '/dist/integreat-panel.js' });
      Object.assign(script.dataset, data);
      document.documentElement.append(script);
    }, muehlenau);
    const errors = await visit.seen('error');
    assert.deepEqual(errors.map(({ code, target }) => [code, target]).flat(), ['config', 'SCRIPT']);
    assert.equal(await visit.count('integreat-panel'), 0);
  });

  test('leaves nothing in the head, and no child in its panel', async () => {
    const visit = await open(pages.add(hostPage(scriptTag(muehlenau))));
    await visit.ready();
    await visit.page.waitForFunction(() => !document.querySelector('head > link[rel="preload"]'));
    const head = await visit.page.$$eval('head > *', (all) => all.map(({ localName }) => localName));
    assert.deepEqual(head, ['meta', 'title', 'meta', 'link'], 'as hostPage has written it');
    assert.equal(await visit.count('integreat-panel > *'), 0);
  });

  test('has the words of its language on the way before the page has come to its end', async () => {
    const words = pages.next(/\/chunks\/ar-/);
    const visit = await open(pages.add(hostPage([scriptTag({ ...muehlenau, language: 'ar' }), words, '<p></p>'])));
    await visit.ready();
    assert.equal((await visit.look()).direction, 'rtl');
  });
});

inEachBrowser('A tag without data', (open) => {
  test('only defines: a panel that stands in the page comes alive, with all that its tag says', async () => {
    const panel = panelTag(muehlenau);
    const visit = await open(pages.add(hostPage(`${scriptTag()}<main>${panel}</main>`)));
    await visit.ready();
    assert.equal(await visit.count('integreat-panel'), 1);
    assert.equal(await visit.count('main > integreat-panel'), 1);
    assert.deepEqual((await visit.look()).tiles, MUEHLENAU);
  });
});

inEachBrowser('A tag with a target', (open) => {
  const intoMain = scriptTag({ ...muehlenau, target: '#here' });

  test('puts the panel into an element before it', async () => {
    const visit = await open(pages.add(hostPage(`<main id="here"><p></p></main>${intoMain}`)));
    await visit.ready('main > p + integreat-panel');
    assert.equal(await visit.count('integreat-panel'), 1);
  });

  test('puts the panel into an element that comes after it', async () => {
    const body = [intoMain, pages.next(ENTRY), '<main id="here"></main>'];
    const visit = await open(pages.add(hostPage(body)));
    await visit.ready('main > integreat-panel');
    assert.equal(await visit.count('integreat-panel'), 1);
  });

  test('may stand in the head', async () => {
    const visit = await open(pages.add(hostPage('<main id="here"></main>', { head: intoMain })));
    await visit.ready('main > integreat-panel');
  });

  test('puts one panel only, into the first element that matches', async () => {
    const list = '<ul><li></li><li></li></ul>';
    const visit = await open(pages.add(hostPage(list + scriptTag({ ...muehlenau, target: 'li, ul' }))));
    await visit.ready('ul > integreat-panel');
    assert.equal(await visit.count('integreat-panel'), 1);
  });

  for (const [target, why] of [
    ['#nowhere', 'finds nothing'],
    ['..', 'is no selector'],
  ]) {
    test(`${target} that ${why} is a mistake of the page’s, and says so`, async () => {
      const visit = await open(pages.add(hostPage(scriptTag({ ...muehlenau, target }))));
      const [error] = await visit.seen('error');
      assert.equal(error?.code, 'config');
      assert.equal(error?.message, `data-target="${target}" ${why}`);
      assert.equal(visit.lines.length, 1);
      assert.equal(await visit.count('integreat-panel'), 0);
    });
  }
});

inEachBrowser('A tag in the head', (open) => {
  test('has no place for a panel: an error event that names what to change, and one line on the console', async () => {
    const visit = await open(pages.add(hostPage('', { head: scriptTag(muehlenau) })));
    const errors = await visit.seen('error');
    assert.equal(errors.length, 1);
    assert.deepEqual([errors[0]?.code, errors[0]?.target], ['config', 'SCRIPT']);
    assert.ok(errors[0]?.hint?.includes('data-target'));
    assert.equal(visit.lines.length, 1);
    assert.ok(visit.lines[0]?.includes('config'));
    assert.equal(await visit.count('integreat-panel'), 0);
  });
});

inEachBrowser('The script as a module', (open) => {
  for (const [where, origin] of [
    ['the page’s own origin', pages.url],
    ['another origin', pages.other],
  ]) {
    test(`from ${where} only defines`, async () => {
      const script = scriptTag(
        { region: 'muehlenau' },
        { src: `${origin}/dist/integreat-panel.js`, rest: 'type="module"' },
      );
      const panel = panelTag(muehlenau);
      const visit = await open(pages.add(hostPage(script + panel)));
      await visit.ready();
      assert.equal(await visit.count('integreat-panel'), 1);
      assert.deepEqual((await visit.look()).tiles, MUEHLENAU);
      assert.deepEqual(originsOfChunks(), [origin]);
    });
  }
});

inEachBrowser('The script from another origin', (open) => {
  test('finds its chunks there', async () => {
    const visit = await open(
      pages.add(hostPage(scriptTag(muehlenau, { src: `${pages.other}/dist/integreat-panel.js?v=1#a` }))),
    );
    await visit.ready();
    await visit.click('Wohnen und Alltag');
    await visit.seen('navigate');
    assert.deepEqual((await visit.look()).title, 'Wohnen und Alltag');
    assert.deepEqual(originsOfChunks(), [pages.other]);
    assert.deepEqual(visit.errors, []);
  });
});

/** The origins that were asked for chunks. */
function originsOfChunks() {
  const chunks = pages.asked.filter(({ path }) => path.includes('/chunks/'));
  return [...new Set(chunks.map(({ origin }) => origin))];
}

inEachBrowser('The script twice', (open) => {
  for (const [how, src] of [
    ['from the same address', '/dist/integreat-panel.js'],
    ['from another path', '/copy/integreat-panel.js'],
    ['from another origin', `${pages.other}/dist/integreat-panel.js`],
  ]) {
    test(`${how} defines once, places both panels, and says so in one line`, async () => {
      const both = `<div id="a">${scriptTag(muehlenau, { rest: '' })}</div><div id="b">${scriptTag({ ...muehlenau, language: 'en' }, { src })}</div>`;
      const visit = await open(pages.add(hostPage(both)));
      await visit.ready('#a > integreat-panel');
      await visit.ready('#b > integreat-panel');
      assert.equal((await visit.look('#b > integreat-panel')).language, 'en');
      assert.equal(await visit.count('integreat-panel'), 2);
      assert.equal(visit.lines.length, 1);
      assert.ok(visit.lines[0]?.includes(built.version));
      assert.deepEqual(visit.errors, []);
      assert.equal(pages.asked.filter(({ path }) => ENTRY.test(path)).length, 1);
    });
  }

  test('and again says so in one line for each address, and keeps which they are', async () => {
    const copy = scriptTag(muehlenau, { src: '/copy/integreat-panel.js' });
    const visit = await open(pages.add(hostPage(scriptTag(muehlenau, { rest: '' }) + copy + copy + copy)));
    await visit.page.waitForFunction(() => document.querySelectorAll('integreat-panel').length === 4);
    assert.equal(visit.lines.length, 1);
    const claim = await visit.page.evaluate(() => {
      const { version, src, copies, tags } = /** @type {any} */ (window)[Symbol.for('integreat-panel')];
      const panels = [...document.querySelectorAll('integreat-panel')];
      return { version, src, copies, isKnown: panels.map((each) => tags.get(each) === each.previousElementSibling) };
    });
    assert.deepEqual(claim, {
      version: built.version,
      src: `${pages.url}/dist/integreat-panel.js`,
      copies: [{ version: built.version, src: `${pages.url}/copy/integreat-panel.js` }],
      isKnown: [true, true, true, true],
    });
  });
});
