import { expect, nextFrame } from '@open-wc/testing';
import { sharedStore } from '../../src/elements/shared-stores.js';
import { json, TestCms } from '../support/cms.js';
import {
  browserPrefers,
  consoleLines,
  heard,
  isLeftToBrowser,
  itIs,
  leavePage,
  listen,
  navigated,
  pickLanguage,
  until,
} from '../support/page.js';
import { closePanels, openPanel } from '../support/panel.js';
import { MONDAY, openEnglish, sideOpener, type SideVisitor } from '../support/side.js';

const CAFE = '/lindenfurt/en/events/language-café-at-the-city-library/';
const NEXT = [
  'Open consultation hour on recognition',
  'Language café at the city library',
  'Speaking German in the evening',
  'Placement test for the integration course',
  "Parents' café with play corner",
];
const NEXT_IN_GERMAN = ['Offene Sprechstunde Anerkennung', 'Sprachcafé in der Stadtbibliothek'];
const EVENTS = /\/events\//;

const { openList, openAlone } = sideOpener('integreat-event-list');

const asked = ({ calls }: TestCms) => calls.filter((call) => EVENTS.test(call));

describe('<integreat-event-list>', () => {
  beforeEach(() => itIs(MONDAY));

  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [language, direction] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`is accessible, ${direction}`, async () => {
      const list = await (await openAlone(new TestCms(), { language })).ready();
      expect([list.root.dir, list.root.lang]).to.deep.equal([direction, language]);
      await expect(list.element).to.be.accessible();
    });
  }

  it('is accessible with a failure, and with nothing to show', async () => {
    const cms = new TestCms();
    const undo = cms.when(EVENTS, () => json({}, 403));
    const failed = await openAlone(cms);
    await failed.until(() => failed.has('[part="retry"]'));
    await expect(failed.element).to.be.accessible();
    undo();
    const empty = new TestCms();
    empty.when(EVENTS, () => json([]));
    const list = await openAlone(empty);
    await list.until(() => list.text.includes('There are no events at the moment.'));
    await expect(list.element).to.be.accessible();
  });

  it('shows the next events by day, in the times of the municipality', async () => {
    const list = await (await openAlone()).ready();
    expect(list.titles).to.deep.equal(NEXT);
    expect(list.text).to.contain('Today: Monday, March 9, 2026').and.contain('Wednesday, March 11, 2026');
    expect(list.text.replace(/\s/g, '')).to.contain('16:00–18:00');
    expect(list.text).to.contain('All times are local times of the municipality');
  });

  for (const [limit, count] of [
    ['2', 2],
    ['12', 12],
    ['many', 5],
    ['-1', 5],
  ] as const) {
    it(`shows ${count} with limit="${limit}"`, async () => {
      const list = await openAlone(new TestCms(), { limit });
      await list.until(() => list.text.includes('All events'));
      expect(list.titles).to.have.length(count);
    });
  }

  it('has a heading of the level that the page wants', async () => {
    const list = await (await openAlone(new TestCms(), { 'heading-level': '4' })).ready();
    const headings = [...list.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    expect([...new Set(headings)]).to.deep.equal(['h4', 'h5']);
    expect(list.root.querySelector('h4')!.textContent.trim()).to.equal('Events');
  });

  it('tells the page when it is there, once', async () => {
    const told = heard('integreat-ready');
    const list = await (await openAlone()).ready();
    list.element.limit = 2;
    await list.until(() => list.titles.length === 2);
    expect(told.map(({ target, region, language }) => [target === list.element, region, language])).to.deep.equal([
      [true, 'lindenfurt', 'en'],
    ]);
  });

  describe('beside the page’s only panel', () => {
    it('follows its region and language', async () => {
      await openEnglish();
      expect((await (await openList()).ready()).titles).to.deep.equal(NEXT);
    });

    it('follows it to another language, also when the page changes it', async () => {
      const visitor = await openEnglish();
      const list = await (await openList({ attributes: { limit: '2' } })).ready();
      pickLanguage(visitor, 'Deutsch');
      await list.until(() => list.titles[0] === NEXT_IN_GERMAN[0]);
      expect(list.titles).to.deep.equal(NEXT_IN_GERMAN);
      expect(list.root.lang).to.equal('de');
      visitor.panel.language = 'ar';
      await list.until(() => list.root.dir === 'rtl');
      expect(list.root.lang).to.equal('ar');
    });

    it('follows it to another region', async () => {
      const visitor = await openEnglish();
      const list = await (await openList()).ready();
      visitor.panel.region = 'muehlenau';
      await list.until(() => list.titles.length > 0 && list.titles[0] !== NEXT[0]);
      expect(list.hrefOf('All events')).to.contain('/muehlenau/en/events/');
    });

    it('waits where the visitor has yet to choose a region', async () => {
      const errors = heard('integreat-error');
      const visitor = await openEnglish(new TestCms(), { region: '' });
      const list = await openList({ fallback: '<a href="/events">Events</a>' });
      for (let frame = 0; frame < 5; frame++) await nextFrame(); // the list has seen that it is in view
      expect(list.has('slot')).to.be.true;
      expect(visitor.cms.calls).to.deep.equal(['regions/']);
      visitor.click('Stadt Lindenfurt');
      await list.ready();
      expect(list.titles).to.deep.equal(NEXT);
      expect(errors.length).to.equal(0);
    });

    it('asks for what the panel will show, not for another language before', async () => {
      browserPrefers('en');
      const cms = new TestCms();
      const held = cms.hold(/children/);
      const visitor = await openPanel({ cms, attributes: { language: 'de' } });
      await until(visitor.panel, () => cms.calls.includes('regions/lindenfurt/'));
      const list = await openList({ attributes: { limit: '2' } });
      // the region is there, and the panel not yet
      const store = sharedStore(cms.base);
      await store.load({ kind: 'region', region: 'lindenfurt' }, new AbortController().signal);
      for (let frame = 0; frame < 5; frame++) await nextFrame(); // the list has seen that it is in view
      expect(store.get({ kind: 'events', region: 'lindenfurt', language: 'en' }).status).to.equal('absent');
      held.release();
      await list.ready();
      await visitor.panel.ready;
      await list.until(() => list.titles[0] === NEXT_IN_GERMAN[0]);
      expect(asked(cms)).to.deep.equal(['lindenfurt/de/events/?combine_recurring=True']);
    });

    it('asks for nothing that the panel has', async () => {
      const cms = new TestCms();
      const visitor = await openEnglish(cms);
      await visitor.panel.navigate('/lindenfurt/en/events/');
      const list = await (await openList()).ready();
      await visitor.panel.navigate(CAFE);
      expect(list.titles).to.deep.equal(NEXT);
      expect(asked(cms)).to.deep.equal(['lindenfurt/en/events/?combine_recurring=True']);
      expect(cms.calls.filter((call) => call === 'regions/lindenfurt/')).to.have.length(1);
    });

    it('leads a click to the panel, and only a plain one', async () => {
      const visitor = await openEnglish();
      const list = await (await openList({ attributes: { target: '/new-here/' } })).ready();
      expect(new URL(list.hrefOf(NEXT[1]!)).pathname, 'a real link, of the event').to.equal(encodeURI(CAFE));
      expect(isLeftToBrowser(list.find(NEXT[1]!), { ctrlKey: true })).to.be.true;
      list.find(NEXT[1]!).click();
      expect(await navigated(visitor)).to.include({ kind: 'event', path: CAFE });
      list.find('All events').click();
      expect(await navigated(visitor)).to.include({ kind: 'events' });
      expect(visitor.panel.path).to.equal('/lindenfurt/en/events/');
    });

    it('brings the panel into view', async () => {
      const visitor = await openEnglish();
      const list = await (await openList()).ready();
      const text = document.createElement('div');
      text.style.height = '3000px';
      visitor.panel.before(text);
      text.before(list.element);
      list.element.scrollIntoView();
      expect(visitor.panel.getBoundingClientRect().top).to.be.above(window.innerHeight);
      list.find(NEXT[1]!).click();
      await visitor.next('integreat-navigate');
      expect(visitor.panel.getBoundingClientRect().top).to.be.below(window.innerHeight);
    });
  });

  describe('beside several panels', () => {
    it('follows the one that it names', async () => {
      await openEnglish();
      const other = await openEnglish(new TestCms(), { id: 'other', language: 'de' });
      const list = await (await openList({ attributes: { for: 'other', limit: '2' } })).ready();
      expect(list.titles).to.deep.equal(NEXT_IN_GERMAN);
      list.find(NEXT_IN_GERMAN[1]!).click();
      expect(await navigated(other)).to.include({ kind: 'event' });
    });

    it('says that it does not know which, where it names none', async () => {
      const lines = consoleLines();
      await openEnglish();
      await openEnglish();
      const errors = heard('integreat-error');
      const list = await openList();
      await list.isTold(errors);
      expect(errors[0]!.code).to.equal('config');
      expect(lines[0]).to.contain('"for"');
    });
  });

  describe('without a panel', () => {
    it('leads to the web app', async () => {
      const list = await (await openAlone()).ready();
      expect(list.hrefOf(NEXT[1]!), 'as the CMS names it').to.equal(encodeURI(location.origin + CAFE));
      expect(list.hrefOf('All events')).to.equal('https://integreat.app/lindenfurt/en/events/');
      expect(isLeftToBrowser(list.find(NEXT[1]!))).to.be.true;
    });

    it('leads to the page that holds one, with the path of the event', async () => {
      const list = await (await openAlone(new TestCms(), { target: '/new-here/?from=list#top' })).ready();
      const url = new URL(list.hrefOf(NEXT[1]!));
      expect(url.origin + url.pathname).to.equal(`${location.origin}/new-here/`);
      expect([...url.searchParams]).to.deep.equal([
        ['from', 'list'],
        ['integreat', CAFE],
      ]);
      expect(url.hash).to.equal('#top');
      expect(new URL(list.hrefOf('All events')).searchParams.get('integreat')).to.equal('/lindenfurt/en/events/');
      expect(isLeftToBrowser(list.find(NEXT[1]!))).to.be.true;
    });

    it('leads to the web app, where the target is no address of the web', async () => {
      const list = await (await openAlone(new TestCms(), { target: 'javascript:alert(1)' })).ready();
      expect(list.hrefOf('All events')).to.equal('https://integreat.app/lindenfurt/en/events/');
    });

    it('takes the language of the page, then the browser’s', async () => {
      browserPrefers('de');
      const list = await (await openAlone(new TestCms(), { language: 'auto', limit: '2' })).ready();
      expect(list.titles).to.deep.equal(NEXT_IN_GERMAN);
      const english = await openAlone(new TestCms(), { language: 'auto', lang: 'en-GB', limit: '2' });
      expect((await english.ready()).titles).to.deep.equal(NEXT.slice(0, 2));
    });

    it('follows its own attributes', async () => {
      const list = await (await openAlone(new TestCms(), { limit: '2' })).ready();
      list.element.language = 'de';
      await list.until(() => list.titles[0] === NEXT_IN_GERMAN[0]);
      list.element.region = 'muehlenau';
      await list.until(() => list.titles.length > 0 && list.titles[0] !== NEXT_IN_GERMAN[0]);
      expect(list.hrefOf(list.titles[0]!)).to.contain('/muehlenau/de/events/');
    });

    it('says once that it has no region, and keeps what stands in it', async () => {
      const errors = heard('integreat-error');
      const lines = consoleLines();
      const list = await openList({ fallback: '<a href="/events">Events</a>' });
      await list.isTold(errors);
      list.element.requestUpdate();
      await list.element.updateComplete;
      expect(errors.map(({ code, target }) => [code, target === list.element])).to.deep.equal([['config', true]]);
      expect(errors[0]!.hint).to.contain('"for"').and.contain('"region"');
      expect(lines).to.have.length(1);
      expect(list.element.querySelector('a')!.checkVisibility()).to.be.true;
    });

    it('says so where the panel that it names is not there', async () => {
      const errors = heard('integreat-error');
      consoleLines();
      const list = await openList({ attributes: { for: 'nowhere' } });
      await list.isTold(errors);
      expect(errors[0]!.code).to.equal('config');
    });
  });

  it('is taken up on the page that holds the panel, by the path in its address', async () => {
    const before = location.href;
    const visitor = await openEnglish();
    const address = new URL(before);
    address.searchParams.set('integreat', CAFE);
    history.replaceState(null, '', address);
    try {
      // as if this page had just been opened: the module looks at the address once
      await import(`${location.origin}/src/define-more.ts?${Date.now()}`);
      expect(await navigated(visitor)).to.include({ kind: 'event', path: CAFE });
    } finally {
      history.replaceState(null, '', before);
    }
  });

  describe('what stands in it', () => {
    it('is shown until there is content', async () => {
      const cms = new TestCms();
      const held = cms.hold(EVENTS);
      const list = await openList({
        attributes: { api: cms.base, region: 'lindenfurt', language: 'en' },
        fallback: '<a href="/events">Events</a>',
      });
      const fallback = list.element.querySelector('a')!;
      await list.until(() => list.has('slot'));
      expect(fallback.checkVisibility()).to.be.true;
      held.release();
      await list.ready();
      expect(fallback.checkVisibility()).to.be.false;
    });

    it('stays where there never is any', async () => {
      const cms = new TestCms();
      cms.when(EVENTS, () => json({}, 403));
      const told = heard('integreat-ready');
      const list = await openList({
        attributes: { api: cms.base, region: 'lindenfurt', language: 'en' },
        fallback: '<a href="/events">Events</a>',
      });
      await list.until(() => list.has('[part="retry"]'));
      expect(told.length, 'a failure is no content').to.equal(0);
      expect(list.element.querySelector('a')!.checkVisibility()).to.be.true;
    });
  });

  describe('when something is wrong', () => {
    for (const [what, call] of Object.entries({ region: /^regions\/lindenfurt/, events: EVENTS })) {
      it(`says that the ${what} can’t be had, and tries again`, async () => {
        const cms = new TestCms();
        const undo = cms.when(call, () => json({}, 403));
        const list = await openAlone(cms);
        await list.until(() => list.has('[part="retry"]'));
        expect(list.text).to.contain('This information can’t be shown right now.');
        undo();
        list.find('Try again').click();
        await list.ready();
        expect(list.titles).to.deep.equal(NEXT);
        expect(list.has('[part="error"]')).to.be.false;
      });
    }

    it('tells the page of a failure, which may show it itself', async () => {
      const cms = new TestCms();
      cms.when(EVENTS, () => json({}, 403));
      const told = new Promise((resolve) =>
        listen('integreat-error', (event) => {
          event.preventDefault();
          resolve(event);
        }),
      );
      const list = await openAlone(cms);
      expect(await told).to.include({ code: 'http' });
      await list.element.updateComplete;
      expect(list.has('[part="error"]')).to.be.false;
    });

    it('says which languages there are where the one that is wanted is not', async () => {
      const errors = heard('integreat-error');
      const list = await openList({ attributes: { api: new TestCms().base, region: 'lindenfurt', language: 'xx' } });
      await list.until(() => errors.length > 0);
      expect(errors[0]).to.include({ code: 'config' });
      expect(errors[0]!.hint).to.contain('de, en');
    });

    it('shows the events that can be read', async () => {
      const cms = new TestCms();
      const call = 'lindenfurt/en/events/?combine_recurring=True';
      const [first, second] = (await (await fetch(`${cms.base}/api/v3/${call}`)).json()) as unknown[];
      cms.when(EVENTS, () => json([first, { event: 'broken' }, second]));
      const list = await (await openAlone(cms)).ready();
      expect([...new Set(list.titles)]).to.deep.equal(NEXT.slice(0, 2));
    });

    it('says that there are none', async () => {
      const cms = new TestCms();
      cms.when(EVENTS, () => json([]));
      const list = await openAlone(cms);
      await list.until(() => list.text.includes('There are no events at the moment.'));
      expect(list.hrefOf('All events')).to.contain('/lindenfurt/en/events/');
    });
  });

  it('loads when it nears the viewport, not before', async () => {
    const cms = new TestCms();
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.prepend(spacer);
    const list = await openAlone(cms);
    await nextFrame();
    await nextFrame();
    expect(cms.calls).to.be.empty;
    spacer.remove();
    await list.ready();
    expect(asked(cms)).to.have.length(1);
  });

  it('goes on where the page moves it, and asks for nothing again', async () => {
    const cms = new TestCms();
    const region = (await (await fetch(`${cms.base}/api/v3/regions/lindenfurt/`)).json()) as unknown;
    cms.calls.length = 0;
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    let list: SideVisitor;
    await new Promise<void>((resolve) => {
      cms.when(/^regions\/lindenfurt/, () => {
        resolve();
        return answered.then(() => json(region));
      });
      void openAlone(cms).then((opened) => (list = opened));
    });
    list!.element.parentElement!.before(list!.element);
    answer();
    await list!.ready();
    expect(cms.calls).to.deep.equal(['regions/lindenfurt/', 'lindenfurt/en/events/?combine_recurring=True']);
    list!.element.remove();
  });
});
