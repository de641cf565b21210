import { expect, nextFrame } from '@open-wc/testing';
import type { IntegreatPanel, PanelError } from '../../src/index.js';
import { json, TestCms } from '../support/cms.js';
import {
  browserHas,
  hasFocus,
  isLeftToBrowser,
  itIs,
  leavePage,
  navigated,
  pickLanguage,
  rejection,
  until,
} from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

/** The Monday of the recordings. */
const MONDAY = '2026-03-09T08:00+01:00';

const HOME = '/lindenfurt/en/';
const EVENTS = `${HOME}events/`;
const CAFE = `${EVENTS}language-café-at-the-city-library/`;
const PLACES = `${HOME}locations/`;
const LIBRARY = `${PLACES}city-library-stadtbibliothek/`;
const NEWS = `${HOME}news/`;
const OFFERS = `${HOME}offers/`;

/** Each screen of a section, by its path and its translation right to left. */
const SCREENS: Readonly<Record<string, readonly [english: string, arabic: string]>> = {
  'the list of events': [EVENTS, '/lindenfurt/ar/events/'],
  'an event': [CAFE, '/lindenfurt/ar/events/مقهى-اللغة-في-مكتبة-المدينة/'],
  'the list of places': [PLACES, '/lindenfurt/ar/locations/'],
  'a place': [`${PLACES}citizens-office-bürgerbüro/`, '/lindenfurt/ar/locations/مكتب-المواطنين-bürgerbüro/'],
  'the list of news': [NEWS, '/lindenfurt/ar/news/'],
  'the list of offers': [OFFERS, '/lindenfurt/ar/offers/'],
  'an offer': [`${OFFERS}praktikumsboerse/`, '/lindenfurt/ar/offers/praktikumsboerse/'],
};

/** The sections, by what they are called, with how the CMS is asked for them. */
const SECTIONS = [
  ['Events', 'events', EVENTS, /en\/events\//],
  ['Places', 'places', PLACES, /en\/locations\//],
  ['News', 'news', NEWS, /en\/news\//],
  ['Offers', 'offers', OFFERS, /en\/offers\//],
] as const;

/** A panel of Lindenfurt in English, which shows this section. */
async function openAt(path: string, cms = new TestCms(), attributes: Record<string, string> = {}): Promise<Visitor> {
  itIs(MONDAY);
  const visitor = await openPanel({ cms, attributes: { language: 'en', ...attributes } });
  await visitor.panel.navigate(path);
  return visitor;
}

/** Follows the first entry of a list that has this text. */
async function follow(visitor: Visitor, text: string) {
  const entries = [...visitor.root.querySelectorAll<HTMLElement>('[part="tile"]')];
  const entry = entries.find((each) => each.innerText.includes(text));
  if (!entry) throw new Error(`no entry "${text}" in:\n${visitor.root.innerText}`);
  entry.click();
  return navigated(visitor);
}

/** Presses a button of a group of choices by its name, as both groups have an "All". */
async function choose(visitor: Visitor, group: 'When' | 'Where', name: string): Promise<void> {
  const buttons = [...visitor.root.querySelectorAll<HTMLElement>(`[role="group"][aria-label="${group}"] button`)];
  buttons.find((each) => each.innerText.trim() === name)!.click();
  await visitor.panel.updateComplete;
}

/** Writes the first or the last day of a range. */
async function writeDay(visitor: Visitor, name: string, day: string): Promise<void> {
  const labels = [...visitor.root.querySelectorAll<HTMLLabelElement>('.event-days label')];
  const field = labels.find((each) => each.innerText.trim() === name)!.control as HTMLInputElement;
  field.value = day;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await visitor.panel.updateComplete;
}

const names = (visitor: Visitor) => visitor.texts('.event-name');
const places = (visitor: Visitor) => visitor.texts('.place-tile .tile-title');
const current = (visitor: Visitor) => visitor.texts('[part="navigation"] [aria-current="page"]');
const hasText = (visitor: Visitor, text: string) => visitor.root.innerText.includes(text);
const isShown = (visitor: Visitor, text: string) => until(visitor.panel, () => hasText(visitor, text));
/** A call's answer in the recordings, which a test changes. */
const recorded = async (cms: TestCms, call: string): Promise<Record<string, unknown>[]> =>
  (await fetch(`${cms.base}/api/v3/${call}`)).json() as Promise<Record<string, unknown>[]>;

describe('what a region publishes besides pages', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [name, [english, arabic]] of Object.entries(SCREENS)) {
    for (const [path, direction] of [
      [english, 'ltr'],
      [arabic, 'rtl'],
    ] as const) {
      it(`is accessible: ${name}, ${direction}`, async () => {
        const visitor = await openAt(path);
        expect(visitor.root.dir).to.equal(direction);
        await expect(visitor.panel).to.be.accessible();
      });
    }
  }

  it('is accessible: a piece of news', async () => {
    const visitor = await openAt(`${NEWS}local/4/`);
    await expect(visitor.panel).to.be.accessible();
  });

  describe('has ways between', () => {
    it('topics, events, places, news and offers, each marked where it is shown', async () => {
      const visitor = await openAt(HOME);
      expect(visitor.texts('[part="navigation"] a')).to.deep.equal(['Topics', 'Events', 'Places', 'News', 'Offers']);
      expect(current(visitor)).to.deep.equal(['Topics']);
      for (const [title, kind, path] of SECTIONS) {
        visitor.click(title);
        const told = await navigated(visitor);
        expect(told).to.deep.equal({ kind, title, path, language: 'en' });
        expect(current(visitor)).to.deep.equal([title]);
        expect(visitor.title).to.equal(title);
        expect(visitor.panel.path).to.equal(path);
      }
      visitor.click('Topics');
      expect(await navigated(visitor)).to.include({ kind: 'home', path: HOME });
      expect(current(visitor)).to.deep.equal(['Topics']);
    });

    it('only what the region publishes', async () => {
      const cms = new TestCms();
      const region = await recorded(cms, 'regions/lindenfurt/');
      cms.when(/^regions\/lindenfurt\/$/, () => json({ ...region, pois: false, extras: false }));
      const visitor = await openAt(HOME, cms);
      expect(visitor.texts('[part="navigation"] a')).to.deep.equal(['Topics', 'Events', 'News']);
    });

    it('nothing where the region publishes pages only', async () => {
      const cms = new TestCms();
      const region = await recorded(cms, 'regions/lindenfurt/');
      const none = { events: false, pois: false, push_notifications: false, external_news: false, extras: false };
      cms.when(/^regions\/lindenfurt\/$/, () => json({ ...region, ...none }));
      const visitor = await openAt(HOME, cms);
      expect(visitor.has('[part="navigation"]')).to.be.false;
    });

    it('nothing in a panel that is restricted to some pages, which does not open a section either', async () => {
      const visitor = await openAt(HOME, new TestCms(), { root: 'first-steps work-and-career' });
      expect(visitor.has('[part="navigation"]')).to.be.false;
      const error = await rejection<PanelError>(visitor.panel.navigate(EVENTS));
      expect(error.code).to.equal('not-found');
      expect(visitor.cms.calls.filter((call) => call.includes('events'))).to.be.empty;
    });

    it('real links, in the words of the language', async () => {
      const visitor = await openAt('/lindenfurt/de/events/');
      expect(visitor.texts('[part="navigation"] a').slice(1, 3)).to.deep.equal(['Veranstaltungen', 'Orte']);
      const links = [...visitor.root.querySelectorAll<HTMLAnchorElement>('[part="navigation"] a')];
      const paths = links.map(({ href }) => new URL(href).pathname);
      expect(paths).to.deep.equal(
        ['', 'events/', 'locations/', 'news/', 'offers/'].map((end) => `/lindenfurt/de/${end}`),
      );
      for (const link of links) expect(isLeftToBrowser(link, { ctrlKey: true })).to.be.true;
    });

    it('none on a page', async () => {
      const visitor = await openAt(`${HOME}first-steps/`);
      expect(visitor.has('[part="navigation"]')).to.be.false;
    });
  });

  describe('as a list of events', () => {
    it('shows them by day, in the times of the municipality', async () => {
      const visitor = await openAt(EVENTS);
      expect(visitor.texts('.day-title').slice(0, 3)).to.deep.equal([
        'Today: Monday, March 9, 2026',
        'Tomorrow: Tuesday, March 10, 2026',
        'Wednesday, March 11, 2026',
      ]);
      expect(names(visitor).slice(0, 3)).to.deep.equal([
        'Open consultation hour on recognition',
        'Language café at the city library',
        'Speaking German in the evening',
      ]);
      expect(visitor.texts('.event-time')[1]!.replace(/\s/g, '')).to.equal('16:00–18:00');
      expect(hasText(visitor, 'All times are local times of the municipality: Central European Time')).to.be.true;
    });

    it('leaves out what is over', async () => {
      const visitor = await openAt(HOME);
      itIs('2026-03-10T18:01+01:00');
      await visitor.panel.navigate(EVENTS);
      expect(visitor.texts('.day-title')[0]).to.equal('Today: Tuesday, March 10, 2026');
      expect(names(visitor)[0]).to.equal('Speaking German in the evening');
    });

    it('shows what there is today, this week, this month', async () => {
      const visitor = await openAt(EVENTS);
      await choose(visitor, 'When', 'Today');
      await isShown(visitor, 'Events shown: 1');
      expect(names(visitor)).to.deep.equal(['Open consultation hour on recognition']);
      await choose(visitor, 'When', 'This week');
      await isShown(visitor, 'Events shown: 12');
      expect(visitor.texts('.day-title').at(-1)).to.equal('Sunday, March 15, 2026');
      await choose(visitor, 'When', 'This month');
      await isShown(visitor, 'Events shown: 30');
      const pressed = visitor.texts('[role="group"][aria-label="When"] [aria-pressed="true"]');
      expect(pressed).to.deep.equal(['This month']);
    });

    it('shows more until there are no more, with the keyboard in the panel', async () => {
      const visitor = await openAt(EVENTS);
      await choose(visitor, 'When', 'This month');
      visitor.find('.events > .button').focus();
      visitor.click('Show more');
      await until(visitor.panel, () => names(visitor).length > 30);
      expect(visitor.texts('.day-title').at(-1)).to.equal('Tuesday, March 31, 2026');
      expect(visitor.texts('button')).to.not.include('Show more');
      await nextFrame();
      expect(visitor.panel.matches(':focus-within'), 'the button is gone').to.be.true;
    });

    it('shows what there is between two days, in whatever order they are written', async () => {
      const visitor = await openAt(EVENTS);
      await choose(visitor, 'When', 'Choose dates');
      await until(visitor.panel, () => visitor.has('.event-days'));
      await writeDay(visitor, 'First day', '2026-03-22');
      await writeDay(visitor, 'Last day', '2026-03-21');
      await isShown(visitor, 'Events shown: 3');
      expect(names(visitor)).to.deep.equal([
        'Day of action against racism',
        'Story time in two languages',
        'Swimming for women only',
      ]);
      expect(visitor.texts('.event-time')[0]).to.equal('All day');
    });

    it('shows what is held online, on site, or neither and so on site', async () => {
      const visitor = await openAt(EVENTS);
      await choose(visitor, 'Where', 'Online');
      await isShown(visitor, 'Events shown: 1');
      expect(names(visitor)).to.deep.equal(['Online: hiring skilled workers faster']);
      await choose(visitor, 'Where', 'On site');
      await isShown(visitor, 'Events shown: 30');
      expect(names(visitor)).to.not.include('Online: hiring skilled workers faster');
    });

    it('says that a choice leaves none, and leads back to all, with the keyboard in the panel', async () => {
      const visitor = await openAt(EVENTS);
      await choose(visitor, 'When', 'Today');
      await choose(visitor, 'Where', 'Online');
      await isShown(visitor, 'There are no events for this choice.');
      expect(names(visitor)).to.be.empty;
      const reset = [...visitor.root.querySelectorAll('button')].at(-1)!;
      expect(reset.innerText.trim()).to.equal('Show all events');
      reset.focus();
      reset.click();
      await isShown(visitor, 'Events shown: 30');
      const pressed = visitor.texts('.choices [aria-pressed="true"]');
      expect(pressed).to.deep.equal(['All', 'All']);
      await nextFrame();
      expect(visitor.panel.matches(':focus-within'), 'the button is gone').to.be.true;
    });

    it('shows more on request, and begins anew with another choice', async () => {
      const visitor = await openAt(EVENTS);
      expect(names(visitor)).to.have.length(30);
      visitor.click('Show more');
      await until(visitor.panel, () => names(visitor).length > 30);
      expect(names(visitor)).to.have.length(60);
      await choose(visitor, 'Where', 'On site');
      await until(visitor.panel, () => names(visitor).length < 60);
      expect(names(visitor)).to.have.length(30);
    });

    it('keeps the choice in another language', async () => {
      const visitor = await openAt(EVENTS);
      await choose(visitor, 'Where', 'Online');
      await isShown(visitor, 'Events shown: 1');
      pickLanguage(visitor, 'Deutsch');
      const { to } = await visitor.next('integreat-language-change');
      expect(to).to.equal('de');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/events/');
      expect(names(visitor)).to.deep.equal(['Online: Fachkräfte schneller einstellen']);
    });
  });

  describe('as an event', () => {
    it('says when and where it is, and how it repeats', async () => {
      const visitor = await openAt(EVENTS);
      const told = await follow(visitor, 'Language café');
      expect(told).to.include({ kind: 'event', title: 'Language café at the city library', path: CAFE });
      expect(visitor.title).to.equal('Language café at the city library');
      const [date] = visitor.texts('.event-date');
      expect(date!.replace(/\s/g, ' ')).to.equal('Tuesday, March 10, 2026, 16:00 – 18:00');
      expect(visitor.find('.event-facts').innerText).to.contain('Every Tuesday');
      expect(visitor.texts('.event-later time')[0]).to.contain('March 17');
      expect(current(visitor)).to.deep.equal(['Events']);
    });

    it('leads to its place in the panel, and out of the panel to the way there', async () => {
      const visitor = await openAt(CAFE);
      const wayThere = [...visitor.root.querySelectorAll('a')].find((each) => each.innerText === 'Show the way')!;
      expect(isLeftToBrowser(wayThere)).to.be.true;
      visitor.click('Stadtbibliothek');
      const told = await navigated(visitor);
      expect(told).to.include({ kind: 'place', title: 'City library (Stadtbibliothek)', path: LIBRARY });
    });

    it('leads back to the list by the breadcrumbs', async () => {
      const visitor = await openAt(CAFE);
      expect(visitor.texts('[part="breadcrumbs"] li')).to.deep.equal([
        'Stadt Lindenfurt',
        'Events',
        'Language café at the city library',
      ]);
      visitor.find('[part="breadcrumbs"] li:nth-child(2) a').click();
      expect(await navigated(visitor)).to.include({ kind: 'events' });
    });

    it('that is online, says where to take part', async () => {
      const visitor = await openAt(`${EVENTS}online-hiring-skilled-workers-faster/`);
      const link = [...visitor.root.querySelectorAll('a')].find((each) => each.innerText.startsWith('Take part'))!;
      expect(link.href).to.equal('https://meet.lindenfurt.example/fachkraefte');
      expect(isLeftToBrowser(link)).to.be.true;
    });

    it('that is over, says so', async () => {
      const visitor = await openAt(HOME);
      itIs('2026-11-26T12:00+01:00');
      await visitor.panel.navigate(`${EVENTS}international-job-fair/`);
      expect(visitor.texts('[part="notice"]')).to.deep.equal(['This event is over.']);
      expect(visitor.texts('summary')).to.not.include('Add to calendar');
    });

    it('is found by one of its dates, and by an old path with the same end', async () => {
      const visitor = await openAt(`${EVENTS}language-café-at-the-city-library$2026-03-17/`);
      expect(visitor.panel.path).to.equal(CAFE);
      await visitor.panel.navigate(`${EVENTS}moved/international-job-fair/`);
      expect(visitor.title).to.equal('International job fair');
    });

    it('is read in another language', async () => {
      const visitor = await openAt(CAFE);
      pickLanguage(visitor, 'Deutsch');
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/events/sprachcafé-in-der-stadtbibliothek/');
      expect(visitor.title).to.equal('Sprachcafé in der Stadtbibliothek');
    });

    it('that lacks a language, says so there and leads back', async () => {
      const cms = new TestCms();
      const events = await recorded(cms, 'lindenfurt/en/events/?combine_recurring=True');
      const cafe = events.find(({ path }) => path === CAFE)!;
      const { de } = cafe['available_languages'] as Record<string, unknown>;
      cms.when(/en\/events\//, () => json([{ ...cafe, available_languages: { de } }]));
      const visitor = await openAt(CAFE, cms);
      pickLanguage(visitor, 'العربية');
      expect(await navigated(visitor)).to.include({ kind: 'missing', language: 'ar' });
      const back = visitor.find<HTMLAnchorElement>('[part="notice"] a[hreflang="en"]');
      expect(back.innerText).to.contain('English');
      expect(hasFocus(visitor, 'summary'), 'the keyboard stays in the choice of languages').to.be.true;
      back.click();
      expect(await navigated(visitor)).to.include({ kind: 'event', path: CAFE });
    });

    it('that is not there, is missing', async () => {
      const visitor = await openAt(EVENTS);
      const error = await rejection<PanelError>(visitor.panel.navigate(`${EVENTS}nothing/`));
      expect(error.code).to.equal('not-found');
      expect(hasText(visitor, 'This page does not exist (any more).')).to.be.true;
      visitor.click('Back to “Stadt Lindenfurt”');
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal(HOME);
    });
  });

  describe('as a list of places', () => {
    /** What a visitor types into the field of the list, to the list. */
    function look(visitor: Visitor, words: string): void {
      const field = visitor.find<HTMLInputElement>('.place-filters input');
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }

    const AT_THE_LIBRARY = { coords: { latitude: 50.6198, longitude: 10.3117 } };
    const nearest = (visitor: Visitor) =>
      [...visitor.root.querySelectorAll<HTMLElement>('.place-toggle')].find((each) =>
        each.innerText.includes('Nearest first'),
      )!;

    /** A browser that answers where it is by and by, and counts how often it is asked. */
    function locator() {
      const asked: { found: PositionCallback; failed: PositionErrorCallback }[] = [];
      browserHas('geolocation', {
        getCurrentPosition: (found: PositionCallback, failed: PositionErrorCallback) => asked.push({ found, failed }),
      });
      return asked;
    }

    it('shows all, and looks in them for words', async () => {
      const visitor = await openAt(PLACES);
      expect(places(visitor)).to.have.length(31);
      look(visitor, 'buergerbuero');
      await isShown(visitor, 'Places: 1');
      expect(places(visitor)).to.deep.equal(["Citizens' office (Bürgerbüro)"]);
    });

    it('says that nothing matches, and leads back to all with the keyboard in the field', async () => {
      const visitor = await openAt(PLACES);
      look(visitor, 'zzz');
      await isShown(visitor, 'No place matches.');
      visitor.click('Show all places');
      await isShown(visitor, 'Places: 31');
      expect(hasFocus(visitor, '.place-filters input')).to.be.true;
      expect(visitor.find<HTMLInputElement>('.place-filters input').value).to.be.empty;
    });

    it('shows one category', async () => {
      const visitor = await openAt(PLACES);
      const select = visitor.find<HTMLSelectElement>('.place-filters select');
      select.value = [...select.options].find(({ text }) => text === 'Health')!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await isShown(visitor, 'Places: 3');
      expect(places(visitor)[0]).to.equal('Hospital (Klinikum Lindenfurt)');
    });

    it('shows what is open now', async () => {
      const visitor = await openAt(PLACES);
      visitor.click('Open now');
      await until(visitor.panel, () => places(visitor).length < 31);
      expect(visitor.texts('.place-count')).to.deep.equal(['Places: 7']);
      expect(places(visitor)).to.include('Police station (Polizeiinspektion)');
      expect(places(visitor)).to.not.include('City library (Stadtbibliothek)');
    });

    it('asks the browser where it is only when the visitor wants the nearest first', async () => {
      const asked = locator();
      const visitor = await openAt(PLACES);
      visitor.click('Open now');
      await visitor.panel.updateComplete;
      visitor.click('Open now');
      await visitor.panel.updateComplete;
      expect(asked).to.be.empty;
      nearest(visitor).click();
      await isShown(visitor, 'Your browser asks you if it may tell where you are.');
      nearest(visitor).click();
      expect(asked, 'once at a time').to.have.length(1);
      asked[0]!.found(AT_THE_LIBRARY as GeolocationPosition);
      await until(visitor.panel, () => nearest(visitor).ariaPressed === 'true');
      expect(places(visitor)[0]).to.equal('City library (Stadtbibliothek)');
      expect(visitor.texts('.place-distance')[0]).to.equal('0 m');
      expect(visitor.cms.calls.join(), 'nobody is told').to.not.contain('50.6198');
    });

    it('shows the CMS’s order again, and the nearest first again, each with one click', async () => {
      const asked = locator();
      const visitor = await openAt(PLACES);
      nearest(visitor).click();
      asked[0]!.found(AT_THE_LIBRARY as GeolocationPosition);
      await until(visitor.panel, () => nearest(visitor).ariaPressed === 'true');
      nearest(visitor).click();
      await until(visitor.panel, () => nearest(visitor).ariaPressed === 'false');
      expect(places(visitor)[0]).to.equal("Citizens' office (Bürgerbüro)");
      nearest(visitor).click();
      expect(asked).to.have.length(2);
      asked[1]!.found(AT_THE_LIBRARY as GeolocationPosition);
      await visitor.panel.updateComplete;
      expect(nearest(visitor).ariaPressed).to.equal('true');
      expect(places(visitor)[0]).to.equal('City library (Stadtbibliothek)');
    });

    for (const [what, code, words] of [
      ['refuses', 1, 'Your browser may not tell where you are.'],
      ['does not know', 2, 'It could not be found out where you are. Please try again.'],
      ['takes too long', 3, 'It could not be found out where you are. Please try again.'],
    ] as const) {
      it(`says so where the browser ${what}, and asks again on request`, async () => {
        const asked = locator();
        const visitor = await openAt(PLACES);
        nearest(visitor).click();
        asked[0]!.failed({ code } as GeolocationPositionError);
        await isShown(visitor, words);
        expect(places(visitor)[0], 'the list is as it was').to.equal("Citizens' office (Bürgerbüro)");
        nearest(visitor).click();
        await isShown(visitor, 'Your browser asks you if it may tell where you are.');
        expect(asked).to.have.length(2);
      });
    }

    it('says so where the page has no way to ask the browser', async () => {
      browserHas('geolocation', null);
      const visitor = await openAt(PLACES);
      nearest(visitor).click();
      await isShown(visitor, 'It could not be found out where you are.');
    });

    it('opens a place, with address, hours and whom to ask', async () => {
      const visitor = await openAt(PLACES);
      const title = "Citizens' office (Bürgerbüro)";
      const told = await follow(visitor, title);
      expect(told).to.include({ kind: 'place', title, path: `${PLACES}citizens-office-bürgerbüro/` });
      expect(visitor.texts('.place-heading')).to.include.members(['Address', 'Opening hours', 'Contact']);
      expect(visitor.find('.place-state').innerText).to.equal('Open until 16:00');
      visitor.find('[part="content"] a').click();
      expect(await navigated(visitor)).to.include({ kind: 'page' });
    });

    it('opens a place in another language', async () => {
      const visitor = await openAt(LIBRARY);
      pickLanguage(visitor, 'Deutsch');
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/locations/stadtbibliothek/');
      expect(current(visitor)).to.deep.equal(['Orte']);
    });
  });

  describe('as news', () => {
    const MORE = 45;
    const newsOf = (number: number) => ({
      id: `local-${number}`,
      title: `News ${number}`,
      content: 'Text',
      display_date: '2026-03-01T09:00:00Z',
      available_languages: { en: { id: `local-${number}` } },
      externalUrl: `https://integreat.app/lindenfurt/en/news/local/${number}`,
    });

    /** Answers pages as the CMS does: past the last one, that one again. */
    function pagesOf(count: number) {
      const all = Array.from({ length: count }, (_, index) => newsOf(index + 1));
      const last = Math.max(1, Math.ceil(count / 20));
      return (url: string) => {
        const page = Math.min(last, Number(new URL(url).searchParams.get('page')));
        return json(all.slice((page - 1) * 20, page * 20));
      };
    }

    const titles = (visitor: Visitor) => visitor.texts('.news-entry-title');

    it('lists them, newest first', async () => {
      const visitor = await openAt(NEWS);
      expect(titles(visitor)[0]).to.equal('After the storm: trams are running again');
      expect(visitor.texts('.news-day')[0]).to.equal('March 8, 2026');
      expect(visitor.texts('button'), 'these are all').to.not.include('Show more');
    });

    it('shows more until there are no more, with the keyboard in the panel', async () => {
      const cms = new TestCms();
      cms.when(/en\/news\//, pagesOf(MORE));
      const visitor = await openAt(NEWS, cms);
      expect(titles(visitor)).to.have.length(20);
      for (const count of [40, 45]) {
        visitor.find('.news-more button').focus();
        visitor.click('Show more');
        await until(visitor.panel, () => titles(visitor).length >= count);
        expect(titles(visitor)).to.have.length(count);
      }
      expect(visitor.texts('button')).to.not.include('Show more');
      const pages = cms.calls.filter((call) => call.includes('/news/'));
      expect(pages.map((call) => /page=(\d)/.exec(call)![1])).to.deep.equal(['1', '2', '3']);
      await nextFrame();
      expect(visitor.panel.matches(':focus-within'), 'the button is gone').to.be.true;
    });

    it('ends where the last page was full and comes once more', async () => {
      const cms = new TestCms();
      cms.when(/en\/news\//, pagesOf(40));
      const visitor = await openAt(NEWS, cms);
      visitor.click('Show more');
      await until(visitor.panel, () => titles(visitor).length > 20);
      visitor.click('Show more');
      await until(visitor.panel, () => !visitor.has('.news-more button'));
      expect(titles(visitor)).to.have.length(40);
      expect(new Set(titles(visitor)).size).to.equal(40);
    });

    it('keeps what is there while more is on its way and after it failed, and tries again', async () => {
      const cms = new TestCms();
      cms.when(/en\/news\//, pagesOf(MORE));
      const visitor = await openAt(NEWS, cms);
      let fail = () => {};
      const failure = new Promise<void>((resolve) => (fail = resolve));
      const undo = cms.when(/page=2/, () => failure.then(() => json({}, 403)));
      visitor.find('.news-more button').focus();
      visitor.click('Show more');
      await isShown(visitor, 'Loading more …');
      expect(titles(visitor)).to.have.length(20);
      visitor.click('Show more');
      fail();
      await isShown(visitor, 'More could not be loaded.');
      expect(titles(visitor)).to.have.length(20);
      expect(hasFocus(visitor, '.news-more button')).to.be.true;
      undo();
      visitor.click('Try again');
      await until(visitor.panel, () => titles(visitor).length > 20);
      expect(titles(visitor)).to.have.length(40);
      expect(hasText(visitor, 'More could not be loaded.')).to.be.false;
      expect(visitor.panel.matches(':state(error)')).to.be.false;
    });

    it('leaves the keyboard to the page that opens something after a visitor tried again', async () => {
      const cms = new TestCms();
      cms.when(/en\/news\//, pagesOf(MORE));
      const visitor = await openAt(NEWS, cms);
      const undo = cms.when(/page=2/, () => json({}, 403));
      visitor.click('Show more');
      await isShown(visitor, 'More could not be loaded.');
      undo();
      visitor.click('Try again');
      await until(visitor.panel, () => titles(visitor).length > 20);
      visitor.panel.blur();
      (document.activeElement as HTMLElement | null)?.blur();
      await visitor.panel.navigate(LIBRARY);
      await visitor.panel.updateComplete;
      expect(visitor.panel.matches(':focus-within')).to.be.false;
    });

    it('opens one, in which bare addresses are links', async () => {
      const visitor = await openAt(NEWS);
      const title = 'Recycling centre is being rebuilt';
      const told = await follow(visitor, title);
      expect(told).to.deep.include({ kind: 'news-item', title, path: `${NEWS}local/4/` });
      const link = visitor.find<HTMLAnchorElement>('.news-text a');
      expect(link.href).to.equal('https://www.lindenfurt.example/sperrmuell');
      expect(isLeftToBrowser(link)).to.be.true;
      expect(visitor.find('.news-text').innerText).to.contain('Please do not leave anything at the gate.');
    });

    it('opens the list at the address that the web app has for it', async () => {
      const visitor = await openAt(`${NEWS}local/`);
      expect(visitor.title).to.equal('News');
      expect(titles(visitor)).to.have.length(12);
    });

    it('opens one in another language, or says that it is not there', async () => {
      const visitor = await openAt(`${NEWS}local/4/`);
      pickLanguage(visitor, 'Deutsch');
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/news/local/3/');
      pickLanguage(visitor, '简体中文');
      expect(await navigated(visitor)).to.include({ kind: 'missing' });
    });

    it('says that one is not there', async () => {
      const visitor = await openAt(HOME);
      for (const path of [`${NEWS}local/99999/`, `${NEWS}nothing/`]) {
        const error = await rejection<PanelError>(visitor.panel.navigate(path));
        expect(error.code, path).to.equal('not-found');
      }
    });
  });

  describe('as offers and the imprint', () => {
    it('opens an offer, which leads to somebody else', async () => {
      const visitor = await openAt(OFFERS);
      const told = await follow(visitor, 'Praktikumsbörse Oberauen');
      expect(told).to.include({ kind: 'offer', title: 'Praktikumsbörse Oberauen', path: `${OFFERS}praktikumsboerse/` });
      expect(hasText(visitor, 'This service is by somebody else: praktikum.oberauen.example')).to.be.true;
      const link = visitor.find<HTMLAnchorElement>('.offer-open');
      expect(link.href).to.equal('https://praktikum.oberauen.example/suche?plz=99871');
      expect(isLeftToBrowser(link)).to.be.true;
    });

    it('opens an offer in another language', async () => {
      const visitor = await openAt(`${OFFERS}praktikumsboerse/`);
      pickLanguage(visitor, 'Deutsch');
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/offers/praktikumsboerse/');
    });

    it('opens the imprint from a section', async () => {
      const visitor = await openAt(OFFERS);
      visitor.click('Imprint');
      const told = await navigated(visitor);
      expect(told).to.include({ kind: 'imprint', path: `${HOME}disclaimer/`, title: visitor.title });
    });
  });

  describe('when something is wrong', () => {
    for (const [title, kind, path, call] of SECTIONS) {
      it(`says that ${kind} can’t be had, and tries again`, async () => {
        const cms = new TestCms();
        const undo = cms.when(call, () => json({}, 403));
        const visitor = await openAt(HOME, cms);
        visitor.click(title);
        await visitor.next('integreat-error');
        expect(visitor.texts('[part="error"]')[0]).to.contain('This information can’t be shown right now.');
        expect(visitor.has('[part="header"]')).to.be.true;
        undo();
        visitor.click('Try again');
        expect(await navigated(visitor)).to.include({ kind, path });
        expect(visitor.title).to.equal(title);
        expect(visitor.has('[part="error"]')).to.be.false;
        expect(hasFocus(visitor, '[part~="title"]')).to.be.true;
      });
    }

    it('leads from a section that can’t be had back to the topics', async () => {
      const cms = new TestCms();
      cms.when(/en\/events\//, () => json({}, 403));
      const visitor = await openAt(HOME, cms);
      visitor.click('Events');
      await visitor.next('integreat-error');
      visitor.click('Stadt Lindenfurt');
      await until(visitor.panel, () => visitor.tiles.length > 0);
      expect(visitor.panel.path).to.equal(HOME);
    });

    for (const [, kind, path, call, words] of [
      [...SECTIONS[0], 'There are no events at the moment.'],
      [...SECTIONS[1], 'There are no places here yet.'],
      [...SECTIONS[2], 'There is no news at the moment.'],
      [...SECTIONS[3], 'There are no offers at the moment.'],
    ] as const) {
      it(`says that there are no ${kind}, accessibly`, async () => {
        const cms = new TestCms();
        cms.when(call, () => json([]));
        const visitor = await openAt(path, cms);
        expect(hasText(visitor, words)).to.be.true;
        expect(visitor.tiles).to.be.empty;
        expect(visitor.has('[part="error"]')).to.be.false;
        await expect(visitor.panel).to.be.accessible();
      });
    }

    for (const [, kind, path, call] of SECTIONS) {
      it(`shows the ${kind} that can be read beside one that can’t`, async () => {
        const cms = new TestCms();
        const asked = { events: '?combine_recurring=True', places: '', news: '?page=1&size=20', offers: '' }[kind];
        const list = await recorded(cms, `${path.slice(1)}${asked}`);
        const [first] = list;
        const second = {
          ...first,
          alias: 'second',
          id: 'local-999',
          path: `${path}second/`,
          title: 'Second',
          name: 'Second',
        };
        cms.when(call, () => json([first, { id: {}, title: '<img src=x onerror=alert(1)>', event: 'broken' }, second]));
        const visitor = await openAt(path, cms);
        const shown = new Set(visitor.texts('.event-name, .tile-title, .news-entry-title, .tile-title'));
        expect([...shown]).to.deep.equal([(first!['title'] ?? first!['name']) as string, 'Second']);
      });

      it(`says that ${kind} can’t be had where none can be read`, async () => {
        const cms = new TestCms();
        cms.when(call, () => json([{ id: {} }, 'x']));
        const visitor = await openAt(HOME, cms);
        const error = await rejection<PanelError>(visitor.panel.navigate(path));
        expect(error.code).to.equal('schema');
        expect(visitor.has('[part="retry"]')).to.be.true;
      });
    }

    it('keeps what is shown until a section is there', async () => {
      const cms = new TestCms();
      const held = cms.hold(/en\/events\//);
      const visitor = await openAt(HOME, cms);
      visitor.click('Events');
      await until(visitor.panel, () => visitor.root.ariaBusy === 'true');
      expect(current(visitor)).to.deep.equal(['Topics']);
      expect(visitor.tiles).to.include('First steps');
      held.release();
      await visitor.next('integreat-navigate');
      expect(current(visitor)).to.deep.equal(['Events']);
    });
  });

  it('is asked for once for each endpoint and language, for two panels', async () => {
    const cms = new TestCms();
    const [one, other] = [await openAt(HOME, cms), await openAt(HOME, cms)];
    for (const path of [EVENTS, CAFE, PLACES, LIBRARY, NEWS, OFFERS]) {
      await Promise.all([one, other].map(({ panel }: { panel: IntegreatPanel }) => panel.navigate(path)));
    }
    const calls = cms.calls.filter((call) => call.startsWith('lindenfurt/'));
    expect(calls.sort()).to.deep.equal([
      'lindenfurt/en/children/?depth=1',
      'lindenfurt/en/events/?combine_recurring=True',
      'lindenfurt/en/locations/',
      'lindenfurt/en/news/?page=1&size=20',
      'lindenfurt/en/offers/',
    ]);
  });
});
