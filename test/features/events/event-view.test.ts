import { expect } from '@open-wc/testing';
import { eventView, type EventViewProps } from '../../../src/features/events/event-view.js';
import type { CalendarLink } from '../../../src/model/calendar-links.js';
import { click, MARKUP, show, texts, textOf, the } from '../view.js';
import { event, LIBRARY, NOW, weekly } from './event.js';

const CONTENT = `<h2>Bring</h2><p>See <a href="/weidenau/de/geld/">money</a>.</p>
  <table><tr><th>a</th><td>b</td></tr></table><script>alert(1)</script><img src="https://cms.example/a.png" alt="A">`;

const LINKS: readonly CalendarLink[] = [
  { name: 'google', url: 'https://calendar.google.com/calendar/render?a' },
  { name: 'outlook', url: 'https://outlook.live.com/calendar/0/deeplink/compose?a' },
  { name: 'office365', url: 'https://outlook.office.com/calendar/0/deeplink/compose?a' },
  { name: 'yahoo', url: 'https://calendar.yahoo.com/?a' },
];

const view = (props: Partial<EventViewProps> = {}) =>
  eventView({
    event: event('Fest'),
    home: { title: 'Weidenau', href: 'https://integreat.app/weidenau/de/' },
    listHref: 'https://integreat.app/weidenau/de/events/',
    language: 'en',
    level: 2,
    now: NOW,
    isElsewhere: false,
    content: { base: 'https://cms.example', imageHosts: [] },
    image: () => null,
    placeHref: null,
    routeHref: null,
    calendar: null,
    ...props,
  });

/** Of each fact its name and what is said, line by line. */
const facts = (root: ParentNode) =>
  [...root.querySelectorAll('dl > div')].map((fact) => [
    textOf(the(fact, 'dt')),
    ...texts(fact, 'dd > p, dd li, dd summary, dd .event-later > p').map((each) => each.replace(/\u2009/g, ' ')),
  ]);

describe('an event', () => {
  it('is accessible, with everything that it can have', async () => {
    const everything = event('Café', {
      ...weekly(),
      content: CONTENT,
      place: LIBRARY,
      meetingUrl: 'https://meet.example/a',
      thumbnail: '/a.png',
      lastUpdated: '2026-03-01T12:00:00+01:00',
    });
    const { root } = show(
      view({
        event: everything,
        isElsewhere: true,
        image: (url) => url,
        placeHref: 'https://integreat.app/weidenau/de/locations/stadtbibliothek/',
        routeHref: 'geo:50,10?q=50,10',
        calendar: { links: LINKS, onCalendarFile: () => undefined },
      }),
    );
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(root).to.be.accessible();
  });

  it('is accessible with nothing but its title', async () => {
    const { root } = show(view({ event: event('Fest', { start: 'someday' }) }));
    expect(facts(root)).to.deep.equal([]);
    await expect(root).to.be.accessible();
  });

  it('says where it stands', () => {
    const { root } = show(view());
    expect(texts(root, 'nav.breadcrumbs li')).to.deep.equal(['Weidenau', 'Events', 'Fest']);
    expect([...root.querySelectorAll<HTMLAnchorElement>('nav a')].map((each) => each.pathname)).to.deep.equal([
      '/weidenau/de/',
      '/weidenau/de/events/',
    ]);
  });

  it('has its title as a heading of the level asked for, and the content below that', () => {
    const { root } = show(view({ level: 3, event: event('Fest', { content: CONTENT }) }));
    expect(textOf(the(root, 'h3[part="title"]'))).to.equal('Fest');
    expect(textOf(the(root, '[part="content"] h4'))).to.equal('Bring');
    const { root: deep } = show(view({ level: 6, event: event('Fest', { content: CONTENT }) }));
    expect(texts(deep, 'h6')).to.deep.equal(['Fest', 'Bring']);
  });

  it('shows titles, places and meetings as they are written', () => {
    const place = { ...LIBRARY, name: MARKUP, address: MARKUP, town: MARKUP };
    const { root } = show(view({ event: event(MARKUP, { place, meetingUrl: MARKUP }) }));
    expect(textOf(the(root, 'h2'))).to.equal(MARKUP);
    expect(facts(root).slice(1)).to.deep.equal([
      ['Where', MARKUP, `${MARKUP}, 99871 ${MARKUP}`],
      ['Online', MARKUP],
    ]);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  describe('says when', () => {
    it('in words, and for machines', () => {
      const { root } = show(view());
      expect(facts(root)).to.deep.equal([['When', 'Tuesday, March 10, 2026, 16:00 – 18:00']]);
      expect(the<HTMLTimeElement>(root, 'dl time').dateTime).to.equal('2026-03-10T15:00:00.000Z');
    });

    it('in the municipality’s time, and whose that is, to visitors whose clocks show another', () => {
      const { root } = show(view({ event: event('Fest', { timeZone: 'America/New_York' }), isElsewhere: true }));
      expect(facts(root)).to.deep.equal([
        [
          'When',
          'Tuesday, March 10, 2026, 11:00 – 13:00',
          'All times are local times of the municipality: Eastern Time',
        ],
      ]);
    });

    it('that it is all day', () => {
      const times = { start: '2026-05-30T00:00:00+02:00', end: '2026-06-07T23:59:00+02:00', allDay: true };
      const { root } = show(view({ event: event('Fest', times) }));
      expect(facts(root)).to.deep.equal([['When', 'Saturday, May 30 – Sunday, June 7, 2026', 'All day']]);
      expect(the<HTMLTimeElement>(root, 'dl time').dateTime).to.equal('2026-05-30');
    });

    it('it repeats, next and after that', () => {
      const series = event('Café', weekly('FREQ=WEEKLY;UNTIL=20260325T235959;BYDAY=TU'));
      const { root } = show(view({ event: series }));
      expect(facts(root)).to.deep.equal([
        [
          'When',
          'Tuesday, March 10, 2026, 16:00 – 18:00',
          'Every Tuesday until March 25, 2026',
          'Next dates:',
          'Tuesday, March 17, 2026, 16:00 – 18:00',
          'Tuesday, March 24, 2026, 16:00 – 18:00',
        ],
      ]);
      expect(root.querySelectorAll('details')).to.have.length(0);
    });

    it('it repeats later, on demand', () => {
      const { root } = show(view({ event: event('Café', weekly()) }));
      expect(root.querySelectorAll('.event-later > ul li')).to.have.length(5);
      const details = the<HTMLDetailsElement>(root, 'details');
      expect(details.open).to.be.false;
      expect(textOf(the(details, 'summary'))).to.equal('Show more dates');
      expect(details.querySelectorAll('li')).to.have.length(15);
    });

    it('that it repeats, where the rule is not understood', () => {
      const { root } = show(view({ event: event('Café', { recurrenceRule: 'RRULE:FREQ=HOURLY' }) }));
      expect(facts(root)).to.deep.equal([['When', 'Tuesday, March 10, 2026, 16:00 – 18:00', 'Repeats']]);
    });

    it('how it repeated, where it is over', () => {
      const long = { start: '2020-03-10T16:00:00+01:00', end: '2020-03-10T18:00:00+01:00' };
      const series = event('Café', { ...weekly('FREQ=DAILY;UNTIL=20251231T235959'), ...long });
      const { root } = show(view({ event: series }));
      expect(facts(root)).to.deep.equal([['When', 'Every day until December 31, 2025']]);
    });
  });

  describe('that is past', () => {
    it('says so, and goes into no calendar', () => {
      const calendar = { links: LINKS, onCalendarFile: () => undefined };
      const { root, update } = show(view({ now: Date.parse('2026-03-10T18:00:00+01:00'), calendar }));
      expect(texts(root, '[part="notice"]')).to.deep.equal(['This event is over.']);
      expect(facts(root)).to.deep.equal([['When', 'Tuesday, March 10, 2026, 16:00 – 18:00']]);
      expect(root.querySelectorAll('.calendar-menu')).to.have.length(0);
      update(view({ now: Date.parse('2026-03-10T17:59:00+01:00'), calendar }));
      expect(texts(root, '[part="notice"]')).to.deep.equal([]);
      expect(root.querySelectorAll('.calendar-menu')).to.have.length(1);
    });
  });

  describe('says where', () => {
    it('with the address, the place’s own view and the way there', () => {
      const placeHref = 'https://integreat.app/weidenau/de/locations/stadtbibliothek/';
      const { root } = show(view({ event: event('Fest', { place: LIBRARY }), placeHref, routeHref: 'geo:50,10' }));
      expect(facts(root)[1]).to.deep.equal([
        'Where',
        'Stadtbibliothek',
        'Lindenstraße 1, 99871 Weidenau',
        'Show the way',
      ]);
      expect([...root.querySelectorAll<HTMLAnchorElement>('dl a')].map((each) => each.href)).to.deep.equal([
        placeHref,
        'geo:50,10',
      ]);
    });

    it('with as much as is known', () => {
      const place = { ...LIBRARY, address: '', postcode: null, town: '' };
      const { root, update } = show(view({ event: event('Fest', { place }) }));
      expect(facts(root)[1]).to.deep.equal(['Where', 'Stadtbibliothek']);
      update(view({ event: event('Fest', { place: { ...place, town: 'Weidenau' } }) }));
      expect(facts(root)[1]).to.deep.equal(['Where', 'Stadtbibliothek', 'Weidenau']);
      expect(root.querySelectorAll('dl a')).to.have.length(0);
    });

    it('online', () => {
      const { root } = show(view({ event: event('Fest', { meetingUrl: 'https://meet.example/room?a=b' }) }));
      expect(facts(root)[1]).to.deep.equal(['Online', 'Take part: meet.example']);
      const link = the<HTMLAnchorElement>(root, 'dl a');
      expect(link.href).to.equal('https://meet.example/room?a=b');
      expect(link.rel).to.contain('noopener');
    });

    it('without a link, where it would not be safe', () => {
      for (const meetingUrl of [
        'javascript:alert(1)',
        'data:text/html,a',
        'mailto:a@b.example',
        '#',
        'Zoom 123',
        '//a.example',
        '',
      ]) {
        const { root } = show(view({ event: event('Fest', { meetingUrl }) }));
        expect(facts(root)[1]).to.deep.equal(['Online', meetingUrl]);
        expect(root.querySelectorAll('dl a')).to.have.length(0);
      }
    });
  });

  describe('shows its picture', () => {
    const picture = event('Fest', { thumbnail: 'https://cms.example/a.png' });

    it('where it may load, lazily and without telling where from', () => {
      const { root } = show(view({ event: picture, image: (url) => url }));
      const image = the<HTMLImageElement>(root, 'img');
      expect([image.src, image.alt, image.loading, image.referrerPolicy]).to.deep.equal([
        'https://cms.example/a.png',
        '',
        'lazy',
        'no-referrer',
      ]);
    });

    it('and none where it may not', () => {
      const { root } = show(view({ event: picture }));
      expect(root.querySelectorAll('img')).to.have.length(0);
    });
  });

  describe('shows its content', () => {
    it('cleaned', () => {
      const { root } = show(view({ event: event('Fest', { content: CONTENT }) }));
      expect(root.querySelectorAll('script')).to.have.length(0);
      expect(the(root, '.table-box').getAttribute('aria-label')).to.equal('Table');
      expect(the<HTMLAnchorElement>(root, '[part="content"] a').href).to.equal('https://cms.example/weidenau/de/geld/');
    });

    it('cleaned once for each version of the event, and not for each render', () => {
      const fest = event('Fest', { content: CONTENT });
      const { root, update } = show(view({ event: fest }));
      const shown = the(root, '.rich-text');
      update(view({ event: fest, now: NOW + 60_000 }));
      expect(the(root, '.rich-text') === shown).to.be.true;
      update(view({ event: { ...fest, lastUpdated: '2026-03-09T12:00:00+01:00' } }));
      expect(the(root, '.rich-text') === shown).to.be.false;
    });

    it('says how old it is, unless nobody knows', () => {
      const { root, update } = show(view({ event: event('Fest', { lastUpdated: '2026-03-01T12:00:00+01:00' }) }));
      expect(texts(root, '.origin')).to.deep.equal(['Last updated: March 1, 2026']);
      update(view({ event: event('Fest', { lastUpdated: 'yesterday' }) }));
      expect(texts(root, '.origin')).to.deep.equal([]);
    });

    it('and what else belongs below it', () => {
      const { root } = show(view({ extra: 'Was this helpful?' }));
      expect(textOf(the(root, 'article'))).to.match(/Was this helpful\?$/);
    });
  });

  describe('goes into the visitor’s calendar', () => {
    const menu = (more: Parameters<typeof event>[1] = {}) => {
      let files = 0;
      const calendar = { links: LINKS, onCalendarFile: () => files++ };
      const { root } = show(view({ event: event('Fest', more), calendar }));
      return { menu: the<HTMLDetailsElement>(root, '.calendar-menu'), files: () => files };
    };

    it('by a file first, then by calendars of the web', () => {
      const { menu: found } = menu();
      expect(found.open).to.be.false;
      expect(textOf(the(found, 'summary'))).to.equal('Add to calendar');
      expect(texts(found, 'li')).to.deep.equal([
        'Calendar file (.ics): Apple, Thunderbird and others',
        'Google',
        'Outlook',
        'Office 365',
        'Yahoo',
      ]);
    });

    it('when the file is asked for', () => {
      const { menu: found, files } = menu();
      click(the(found, 'button'));
      expect(files()).to.equal(1);
    });

    it('by links that leave the panel', () => {
      const { menu: found } = menu();
      const links = [...found.querySelectorAll('a')];
      expect(links.map((each) => each.href)).to.deep.equal(LINKS.map(({ url }) => url));
      for (const link of links) {
        expect(link.rel).to.contain('noopener');
        expect(link.hasAttribute('data-web-app')).to.be.true;
      }
    });

    it('with a word on series, of which some take one date only', () => {
      expect(menu().menu.querySelector('p')).to.equal(null);
      expect(textOf(the(menu(weekly()).menu, 'p'))).to.contain('all dates');
    });
  });
});
