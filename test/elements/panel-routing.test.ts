/** The attribute `routing`: the panel's place in the page's address, and the browser's back and forward. */
import { expect } from '@open-wc/testing';
import { TestCms } from '../support/cms.js';
import {
  addedEntries,
  consoleLines,
  heard,
  isLeftToBrowser,
  leavePage,
  navigated,
  pickLanguage,
  until,
} from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const own = location.href;
const HOME = '/lindenfurt/de/';
const FIRST_STEPS = `${HOME}erste-schritte/`;

/** What stands in the address besides what the test runner has there. */
const written = () => decodeURIComponent(location.href.slice(own.length));
const separator = own.includes('?') ? '&' : '?';
const inQuery = (path: string) => `${separator}integreat=${path}`;

async function openRouted(attributes: Record<string, string>, cms = new TestCms()): Promise<Visitor> {
  const visitor = await openPanel({ cms, attributes });
  await visitor.panel.ready;
  return visitor;
}

/** The browser's own way. */
async function travel(visitor: Visitor, way: 'back' | 'forward', path: string): Promise<void> {
  history[way]();
  await until(visitor.panel, () => visitor.panel.path === path);
}

/** A click, as soon as the panel has gone there. */
async function follow(visitor: Visitor, text: string): Promise<void> {
  const arrival = navigated(visitor);
  visitor.click(text);
  await arrival;
}

/** A link of the page's that leads to another hash, as soon as everybody has heard of it. */
async function hostHash(hash: string): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

/** A router of the page's leads to another address, and tells everybody. */
function hostRoute(address: string): void {
  history.pushState({ theirs: 2 }, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
}

describe('the panel’s place in the page’s address', () => {
  beforeEach(() => history.replaceState({ theirs: 1 }, '', own));
  afterEach(() => {
    closePanels();
    leavePage();
    history.replaceState(null, '', own);
  });

  it('is left alone unless the page asks for it', async () => {
    const added = addedEntries();
    const visitor = await openRouted({});
    await follow(visitor, 'Erste Schritte');
    expect(written()).to.equal('');
    expect(added()).to.equal(0);
  });

  it('is not written before the visitor goes anywhere', async () => {
    await openRouted({ routing: 'query' });
    expect(written()).to.equal('');
  });

  it('follows the visitor, and the page’s state stays in each entry of the history', async () => {
    const visitor = await openRouted({ routing: 'query' });
    await follow(visitor, 'Erste Schritte');
    expect(written()).to.equal(inQuery(FIRST_STEPS));
    expect(history.state).to.deep.equal({ theirs: 1 });
    await travel(visitor, 'back', HOME);
    expect(written()).to.equal('');
    await travel(visitor, 'forward', FIRST_STEPS);
    expect(written()).to.equal(inQuery(FIRST_STEPS));
  });

  it('stands in the hash beside what the page has there', async () => {
    history.replaceState(null, '', `${own}#a=%C3%A4&b`);
    const visitor = await openRouted({ routing: 'hash' });
    await follow(visitor, 'Erste Schritte');
    expect(location.hash).to.equal(`#a=%C3%A4&b&integreat=${FIRST_STEPS}`);
    await travel(visitor, 'back', HOME);
    expect(location.hash).to.equal('#a=%C3%A4&b');
  });

  it('is where a visitor starts who comes by such an address, in its language', async () => {
    history.replaceState(null, '', own + inQuery('/lindenfurt/ar/'));
    const visitor = await openRouted({ routing: 'query' });
    expect(visitor.panel.path).to.equal('/lindenfurt/ar/');
    expect(visitor.root.dir).to.equal('rtl');
    expect(written()).to.equal(inQuery('/lindenfurt/ar/'));
  });

  it('is every link’s address, so that a new tab opens there', async () => {
    const visitor = await openRouted({ routing: 'query' });
    const tiles = [...visitor.root.querySelectorAll<HTMLAnchorElement>('[part="tile"]')];
    expect(tiles[0]?.href).to.equal(own + inQuery(FIRST_STEPS));
    expect(visitor.find<HTMLAnchorElement>('[hreflang="en"], [lang="en"] a, a[lang="en"]').href).to.equal(
      own + inQuery('/lindenfurt/en/'),
    );
  });

  it('changes with the language', async () => {
    const visitor = await openRouted({ routing: 'query' });
    const arrival = navigated(visitor);
    pickLanguage(visitor, 'English');
    await arrival;
    expect(written()).to.equal(inQuery('/lindenfurt/en/'));
    await travel(visitor, 'back', HOME);
    expect(visitor.panel.currentLanguage).to.equal('de');
  });

  it('has the panel’s own way back go the browser’s way', async () => {
    const visitor = await openRouted({ routing: 'query' });
    await follow(visitor, 'Erste Schritte');
    const added = addedEntries();
    visitor.click('Zurück');
    await until(visitor.panel, () => visitor.panel.path === HOME);
    expect(written()).to.equal('');
    expect(added()).to.equal(0);
  });

  it('is each panel’s own where they have ids', async () => {
    const [left, right] = [
      await openRouted({ routing: 'query', id: 'left' }),
      await openRouted({ routing: 'query', id: 'right' }),
    ];
    await follow(left, 'Erste Schritte');
    await follow(right, 'Wohnen');
    expect(written()).to.equal(`${separator}integreat-left=${FIRST_STEPS}&integreat-right=${HOME}wohnen/`);
    await travel(right, 'back', HOME);
    expect(left.panel.path).to.equal(FIRST_STEPS);
  });

  it('stays where a link leads to a part of the page', async () => {
    const visitor = await openRouted({ routing: 'hash' });
    await follow(visitor, 'Erste Schritte');
    location.hash = '#their-contact';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    expect(visitor.panel.path).to.equal(FIRST_STEPS);
    expect(location.hash).to.equal('#their-contact');
  });

  it('is left alone where the hash is a route of the page’s, which is said once', async () => {
    const lines: unknown[] = [];
    const { info } = console;
    console.info = (...parts: unknown[]) => lines.push(parts.join(' '));
    try {
      history.replaceState(null, '', `${own}#/their/route`);
      const visitor = await openRouted({ routing: 'hash' });
      await follow(visitor, 'Erste Schritte');
      expect(location.hash).to.equal('#/their/route');
      expect(visitor.find<HTMLAnchorElement>('[part="tile"]').href).not.to.contain('integreat=');
      expect(lines.filter((line) => String(line).includes('routing="query"'))).to.have.length(1);
    } finally {
      console.info = info;
    }
  });

  it('that this panel may not show is no place: the panel starts as ever, and says so', async () => {
    const lines = consoleLines();
    history.replaceState(null, '', own + inQuery('/elsewhere/de/'));
    const visitor = await openRouted({ routing: 'query' });
    expect(visitor.panel.path).to.equal(HOME);
    expect(lines.join()).to.contain('/elsewhere/de/');
  });

  it('can be asked for, and given up, at any time', async () => {
    const visitor = await openRouted({});
    visitor.panel.routing = 'query';
    await visitor.panel.updateComplete;
    await until(visitor.panel, () => visitor.find<HTMLAnchorElement>('[part="tile"]').href.startsWith(own));
    await follow(visitor, 'Erste Schritte');
    expect(written()).to.equal(inQuery(FIRST_STEPS));
    visitor.panel.setAttribute('routing', 'none');
    await visitor.panel.updateComplete;
    await visitor.panel.navigate(HOME);
    expect(written()).to.equal(inQuery(FIRST_STEPS));
  });

  describe('that is none of this panel’s', () => {
    for (const elsewhere of ['/elsewhere/de/', '/lindenfurt/de/events/']) {
      it(`(${elsewhere}) is overwritten when the visitor goes on, also where they have come by it`, async () => {
        consoleLines();
        history.replaceState(null, '', own + inQuery(elsewhere));
        const visitor = await openRouted({ routing: 'query', show: 'pages' });
        await follow(visitor, 'Erste Schritte');
        expect(written()).to.equal(inQuery(FIRST_STEPS));
      });

      it(`(${elsewhere}) is overwritten when the visitor goes on, where the page has led there (query)`, async () => {
        const lines = consoleLines();
        const visitor = await openRouted({ routing: 'query', show: 'pages' });
        await follow(visitor, 'Erste Schritte');
        hostRoute(own + inQuery(elsewhere));
        expect(lines.join()).to.contain(elsewhere);
        expect(visitor.panel.path).to.equal(FIRST_STEPS);
        await follow(visitor, 'Wohnung anmelden');
        expect(written()).to.equal(inQuery(`${FIRST_STEPS}wohnung-anmelden/`));
      });

      it(`(${elsewhere}) is overwritten when the visitor goes on, where the page has led there (hash)`, async () => {
        consoleLines();
        const visitor = await openRouted({ routing: 'hash', show: 'pages' });
        await hostHash(`#integreat=${elsewhere}`);
        expect(visitor.panel.path).to.equal(HOME);
        await follow(visitor, 'Erste Schritte');
        expect(location.hash).to.equal(`#integreat=${FIRST_STEPS}`);
      });
    }
  });

  for (const spelling of [FIRST_STEPS.slice(0, -1), FIRST_STEPS.slice(1), encodeURIComponent(FIRST_STEPS)]) {
    it(`is the same as ${spelling}, to which a link of the page’s leads: the visitor stays, and goes on as ever`, async () => {
      const visitor = await openRouted({ routing: 'hash' });
      await follow(visitor, 'Erste Schritte');
      const moves = heard('integreat-navigate');
      await hostHash(`#integreat=${spelling}`);
      await visitor.panel.updateComplete;
      expect(moves.length).to.equal(0);
      await follow(visitor, 'Wohnung anmelden');
      expect(location.hash).to.equal(`#integreat=${FIRST_STEPS}wohnung-anmelden/`);
      expect(moves.length).to.equal(1);
    });
  }

  it('goes with the page to another path of the page’s, and so do links that were written before', async () => {
    const visitor = await openRouted({ routing: 'query' });
    await follow(visitor, 'Erste Schritte');
    const elsewhere = new URL('/their/other/page/?x=%c3%a4#part', own).href;
    const arrival = navigated(visitor);
    history.pushState({ theirs: 3 }, '', elsewhere);
    const link = [...visitor.root.querySelectorAll('a')].find((each) => each.innerText.trim() === 'Wohnung anmelden')!;
    expect(link.href).to.contain(own);
    expect(isLeftToBrowser(link)).to.be.false;
    expect((await arrival).path).to.equal(`${FIRST_STEPS}wohnung-anmelden/`);
    expect(decodeURI(location.href)).to.equal(
      decodeURI(elsewhere.replace('#part', `&integreat=${FIRST_STEPS}wohnung-anmelden/#part`)),
    );
    expect(location.search).to.match(/^\?x=%c3%a4&/);
    expect(history.state).to.deep.equal({ theirs: 3 });
  });

  it('belongs to the first of two panels without ids, and to the second as soon as that has left', async () => {
    const { info } = console;
    const said: unknown[] = [];
    console.info = (line: unknown) => said.push(line);
    try {
      const first = await openRouted({ routing: 'query' });
      const second = await openRouted({ routing: 'query' });
      expect(said.join()).to.contain('another panel has "integreat"').and.contain('an id of its own');
      await follow(second, 'Wohnen');
      expect(written()).to.equal('');
      await follow(first, 'Erste Schritte');
      expect(written()).to.equal(inQuery(FIRST_STEPS));
      first.panel.remove();
      await second.panel.navigate('/lindenfurt/de/gesundheit/');
      expect(written()).to.equal(inQuery('/lindenfurt/de/gesundheit/'));
      expect(second.find<HTMLAnchorElement>('[part="tile"]').href).to.contain('integreat=/lindenfurt/de/gesundheit/');
    } finally {
      console.info = info;
    }
  });

  it('tells the page of each place once', async () => {
    const events = heard('integreat-navigate');
    const visitor = await openRouted({ routing: 'query' });
    await follow(visitor, 'Erste Schritte');
    await travel(visitor, 'back', HOME);
    expect(events.map(({ path }) => path)).to.deep.equal([FIRST_STEPS, HOME]);
  });
});
