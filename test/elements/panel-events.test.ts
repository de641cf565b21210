import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import {
  IntegreatErrorEvent,
  IntegreatFeedbackEvent,
  IntegreatLanguageChangeEvent,
  IntegreatNavigateEvent,
  IntegreatReadyEvent,
  IntegreatSearchEvent,
  type IntegreatPanel,
  type PanelError,
} from '../../src/index.js';
import { decodeOne } from '../../src/api/wire/decode.js';
import { eventSchema } from '../../src/api/wire/event.js';
import { newsSchema } from '../../src/api/wire/news.js';
import { offerSchema } from '../../src/api/wire/offer.js';
import { placeSchema } from '../../src/api/wire/place.js';
import { changesBetween } from '../../src/elements/panel-announcements.js';
import type { Screen } from '../../src/store/plan.js';
import type { Section } from '../../src/store/sections.js';
import { json, TestCms } from '../support/cms.js';
import { language, page, region } from '../support/nouns.js';
import { leavePage, listen, pickLanguage, rejection } from '../support/page.js';
import { closePanels, openPanel, Visitor } from '../support/panel.js';
import { WIRE_EVENT, WIRE_NEWS, WIRE_OFFER, WIRE_PLACE } from '../support/wire.js';

/** A panel that stands in the shadow root of somebody else's element. */
async function openInside(cms = new TestCms()): Promise<Visitor> {
  const frame = await fixture<HTMLElement>(html`<section></section>`);
  const panel: IntegreatPanel = document.createElement('integreat-panel');
  const attributes = { api: cms.base, region: 'lindenfurt', language: 'de', loading: 'eager', worker: 'off' };
  for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
  frame.attachShadow({ mode: 'open' }).append(panel);
  return new Visitor(panel, cms);
}

/** Fields that an event carries itself, besides every event's. */
function fields(event: Event): object {
  return Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
}

const NAMES = ['ready', 'navigate', 'search', 'feedback', 'language-change', 'error'].map(
  (name) => `integreat-${name}`,
);

describe('events of <integreat-panel>', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('come from a panel that is accessible inside of a shadow root', async () => {
    const { panel } = await openInside();
    await panel.ready;
    await expect(panel).to.be.accessible();
  });

  it('bubble out of every shadow root, and only errors can be cancelled', async () => {
    const heard: Event[] = [];
    for (const name of NAMES) listen(name, (event) => heard.push(event));
    const cms = new TestCms();
    const visitor = await openInside(cms);
    const { panel } = visitor;
    const host = (panel.getRootNode() as ShadowRoot).host;
    await panel.navigate('/lindenfurt/de/erste-schritte/');
    pickLanguage(visitor, 'English');
    await visitor.next('integreat-language-change');
    await panel.search('xyzxyz');
    cms.when(/feedback/, () => json({}, 201));
    visitor.click('Tell the editors that this is missing');
    await visitor.next('integreat-feedback');
    cms.when(/url=/, () => json({}, 403));
    await rejection(panel.navigate('/lindenfurt/en/housing/'));
    expect(new Set(heard.map(({ type }) => type))).to.have.all.keys(NAMES);
    for (const event of heard) {
      expect([event.bubbles, event.composed], event.type).to.deep.equal([true, true]);
      expect(event.cancelable, event.type).to.equal(event.type === 'integreat-error');
      expect(event.target === host, `${event.type} is retargeted like any other`).to.be.true;
    }
  });

  it('name region and language when first content is shown', async () => {
    const visitor = await openInside();
    const event = await visitor.next('integreat-ready');
    expect(event).to.be.instanceOf(IntegreatReadyEvent);
    expect(fields(event)).to.deep.equal({ region: 'lindenfurt', language: 'de' });
  });

  describe('name the place that is shown:', () => {
    const PLACES = {
      'a page': {
        path: '/lindenfurt/de/erste-schritte/steuer-id/',
        kind: 'page',
        title: 'Steuer-ID',
        language: 'de',
      },
      'a page in another language': {
        path: '/lindenfurt/en/first-steps/tax-id/',
        kind: 'page',
        title: 'Tax ID',
        language: 'en',
      },
      'the imprint': { path: '/lindenfurt/de/disclaimer/', kind: 'imprint', title: 'Impressum', language: 'de' },
      'a missing page': {
        path: '/lindenfurt/de/nirgendwo/',
        kind: 'missing',
        title: 'Stadt Lindenfurt',
        language: 'de',
      },
    };

    for (const [name, place] of Object.entries(PLACES)) {
      it(name, async () => {
        const visitor = await openPanel();
        await visitor.panel.ready;
        const navigated = visitor.next('integreat-navigate');
        void visitor.panel.navigate(place.path).catch(() => undefined);
        const event = await navigated;
        expect(event).to.be.instanceOf(IntegreatNavigateEvent);
        expect(fields(event)).to.deep.equal(place);
      });
    }

    it('the start page', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate('/lindenfurt/de/erste-schritte/');
      visitor.click('Stadt Lindenfurt');
      expect(fields(await visitor.next('integreat-navigate'))).to.deep.equal({
        path: '/lindenfurt/de/',
        kind: 'home',
        title: 'Stadt Lindenfurt',
        language: 'de',
      });
    });

    it('the page to which the panel is restricted, as its start page', async () => {
      const visitor = await openPanel({ attributes: { root: 'wohnen' } });
      await visitor.panel.navigate('/lindenfurt/de/wohnen/wohngeld/');
      visitor.find('[part="breadcrumbs"] a').click();
      const { path, kind, title } = await visitor.next('integreat-navigate');
      expect({ path, kind, title }).to.deep.equal({ path: '/lindenfurt/de/', kind: 'home', title: 'Wohnen' });
    });

    it('the choice of regions', async () => {
      const visitor = await openPanel({ attributes: { region: '' } });
      await visitor.panel.ready;
      visitor.click('Stadt Lindenfurt');
      await visitor.next('integreat-navigate');
      visitor.click('Alle Kommunen');
      expect(fields(await visitor.next('integreat-navigate'))).to.deep.equal({
        path: '/',
        kind: 'regions',
        title: '',
        language: '',
      });
    });
  });

  it('tell no place at the start, and none for the place that is shown already', async () => {
    const places: Event[] = [];
    listen('integreat-navigate', (event) => places.push(event));
    const { panel } = await openPanel();
    await panel.navigate('/');
    panel.headingLevel = 3;
    await panel.updateComplete;
    expect(places).to.be.empty;
  });

  it('tell how much was found, and not for what', async () => {
    const visitor = await openPanel();
    await visitor.panel.ready;
    visitor.type('zahnarzt');
    const event = await visitor.next('integreat-search');
    expect(event).to.be.instanceOf(IntegreatSearchEvent);
    expect(fields(event)).to.deep.equal({ count: 1, language: 'de' });
    expect('query' in event).to.be.false;
  });

  it('tell of a report to the editors, and not what was searched for', async () => {
    const cms = new TestCms();
    cms.when(/feedback/, () => json({}, 201));
    const visitor = await openPanel({ cms });
    await visitor.panel.search('xyzxyz');
    visitor.click('Der Redaktion sagen, dass das fehlt');
    const event = await visitor.next('integreat-feedback');
    expect(event).to.be.instanceOf(IntegreatFeedbackEvent);
    expect(fields(event)).to.deep.equal({ kind: 'search', rating: 'down' });
  });

  it('tell from which language to which the content changes, then the place', async () => {
    const order: string[] = [];
    for (const name of NAMES) listen(name, ({ type }) => order.push(type));
    const visitor = await openPanel();
    await visitor.panel.ready;
    pickLanguage(visitor, 'English');
    const event = await visitor.next('integreat-language-change');
    expect(event).to.be.instanceOf(IntegreatLanguageChangeEvent);
    expect(fields(event)).to.deep.equal({ from: 'de', to: 'en' });
    expect(order).to.deep.equal([
      'integreat-ready',
      'integreat-ready',
      'integreat-language-change',
      'integreat-navigate',
    ]);
  });

  it('tell of no change of language where the region changes', async () => {
    const changes: Event[] = [];
    listen('integreat-language-change', (event) => changes.push(event));
    const { panel } = await openPanel();
    await panel.ready;
    panel.region = 'muehlenau';
    panel.language = 'en';
    await panel.updateComplete;
    await panel.ready;
    expect(panel.path).to.equal('/muehlenau/en/');
    expect(changes).to.be.empty;
  });

  it('name code, message and hint of a failure', async () => {
    const visitor = await openInside();
    visitor.panel.region = 'lindenfrt';
    const event = await visitor.next('integreat-error');
    expect(event).to.be.instanceOf(IntegreatErrorEvent);
    const { code, message, hint } = await rejection<PanelError>(visitor.panel.ready);
    expect(fields(event)).to.deep.equal({ code, message, hint });
    expect(code).to.equal('config');
  });
});

describe('the events between two screens', () => {
  const [german, english] = [language('de'), language('en')];
  const setting = (shown = german, slug = 'weidenau') => ({
    region: region(slug, { name: 'Gemeinde Weidenau' }),
    language: shown,
    languages: [german, english],
    roots: [],
  });
  const home: Screen = { kind: 'home', setting: setting(), pages: [] };
  const at = (section: Section, path: string, where = setting()): Screen => ({
    kind: 'section',
    setting: where,
    path,
    url: '',
    translations: {},
    section,
  });

  const event = decodeOne(eventSchema, { ...WIRE_EVENT, title: 'Sommerfest' }, 'event');
  const place = decodeOne(placeSchema, { ...WIRE_PLACE, title: 'Bücherei' }, 'place');
  const news = decodeOne(newsSchema, WIRE_NEWS, 'news');
  const offer = decodeOne(offerSchema, WIRE_OFFER, 'offer');
  const EVENTS = at({ kind: 'events', events: [event] }, '/weidenau/de/events/');
  const EVENT = at({ kind: 'event', event }, '/weidenau/de/events/sommerfest/');

  /** What is announced of the place that is shown now. */
  const announced = (before: Screen, now: Screen) => changesBetween(before, now).map(fields);

  const SECTIONS: readonly [section: Section, path: string, title: string][] = [
    [{ kind: 'events', events: [] }, '/weidenau/de/events/', 'Events'],
    [{ kind: 'places', places: [] }, '/weidenau/de/locations/', 'Places'],
    [{ kind: 'news', news: [], more: 'none' }, '/weidenau/de/news/', 'News'],
    [{ kind: 'news', news: [news], more: 'some' }, '/weidenau/de/news/local/', 'News'],
    [{ kind: 'offers', offers: [] }, '/weidenau/de/offers/', 'Offers'],
    [{ kind: 'event', event }, '/weidenau/de/events/sommerfest/', 'Sommerfest'],
    [{ kind: 'place', place }, '/weidenau/de/locations/buecherei/', 'Bücherei'],
    [{ kind: 'news-item', news }, '/weidenau/de/news/local/37/', 'Wertstoffhof zu'],
    [{ kind: 'offer', offer }, '/weidenau/de/offers/praktika/', 'Praktika'],
  ];
  for (const [section, path, title] of SECTIONS) {
    it(`name ${path} as ${section.kind} with its title`, () => {
      const events = changesBetween(home, at(section, path));
      expect(events.map(fields)).to.deep.equal([{ path, kind: section.kind, title, language: 'de' }]);
      expect(events[0]).to.be.instanceOf(IntegreatNavigateEvent);
    });
  }

  it('are none between a section and the same with more in it', () => {
    const [one, more] = (['some', 'loading'] as const).map((state) =>
      at({ kind: 'news', news: [news], more: state }, '/weidenau/de/news/'),
    );
    expect(announced(one!, more!)).to.deep.equal([]);
    expect(announced(EVENTS, at({ kind: 'events', events: [] }, '/weidenau/de/events/'))).to.deep.equal([]);
  });

  it('tell the way from a list to its entry, back, and home', () => {
    const way = [home, EVENTS, EVENT, EVENTS, home];
    expect(way.slice(1).flatMap((now, index) => announced(way[index]!, now))).to.deep.equal([
      { path: '/weidenau/de/events/', kind: 'events', title: 'Events', language: 'de' },
      { path: '/weidenau/de/events/sommerfest/', kind: 'event', title: 'Sommerfest', language: 'de' },
      { path: '/weidenau/de/events/', kind: 'events', title: 'Events', language: 'de' },
      { path: '/weidenau/de/', kind: 'home', title: 'Gemeinde Weidenau', language: 'de' },
    ]);
  });

  it('tell a section from a page', () => {
    const shown: Screen = {
      kind: 'page',
      setting: setting(),
      page: page('/weidenau/de/arbeit/', { title: 'Arbeit' }),
      children: [],
      ancestors: [],
      neighbours: { previous: null, next: null },
      isHome: false,
    };
    expect(announced(EVENT, shown)).to.deep.equal([
      { path: '/weidenau/de/arbeit/', kind: 'page', title: 'Arbeit', language: 'de' },
    ]);
  });

  it('tell of the language first where an entry is read in another one', () => {
    const translated = at({ kind: 'event', event }, '/weidenau/en/events/summer-party/', setting(english));
    const events = changesBetween(EVENT, translated);
    expect(events.map(({ type }) => type)).to.deep.equal(['integreat-language-change', 'integreat-navigate']);
    expect(fields(events[0]!)).to.deep.equal({ from: 'de', to: 'en' });
    expect(fields(events[1]!)).to.include({ path: '/weidenau/en/events/summer-party/', language: 'en' });
  });

  it('tell of no language where the region is another one', () => {
    const elsewhere = at({ kind: 'events', events: [] }, '/muehlenau/en/events/', setting(english, 'muehlenau'));
    expect(changesBetween(EVENTS, elsewhere).map(({ type }) => type)).to.deep.equal(['integreat-navigate']);
  });
});
