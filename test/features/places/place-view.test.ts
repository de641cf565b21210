import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { placeView, type PlaceViewProps } from '../../../src/features/places/place-view.js';
import { MARKUP, show, texts, textOf, the } from '../view.js';
import { at, category, CLOSED, contact, day, place, week } from './place.js';

const HOURS = week(day('08:00-12:00', '13:30-17:00'), { ...day('09:00-11:00'), byAppointment: true }, CLOSED, {
  ...day(),
  allDay: true,
});

const TOWN_HALL = place('Rathaus', {
  content: '<h2>Rooms</h2><p>Room 1</p>',
  category: category(1, 'Ämter'),
  thumbnail: 'https://cms.example/media/a.jpg',
  address: 'Markt 1',
  postcode: '60001',
  town: 'Weidenau',
  openingHours: HOURS,
  appointmentUrl: 'https://termine.example/rathaus',
  barrierFree: true,
  organization: 'Stadt Weidenau',
  lastUpdated: '2026-03-09T12:00:00+01:00',
  contacts: [
    contact({
      name: 'Rima Steinbach',
      area: 'Wohnen',
      email: 'rima@weidenau.example',
      phone: '+49 (0) 89 1234-56',
      mobile: '0170 123456',
      website: 'https://weidenau.example/wohnen?a=1',
      appointmentUrl: 'https://termine.example/wohnen',
      openingHours: week(day('10:00-12:00')),
    }),
  ],
});

const view = (props: Partial<PlaceViewProps> = {}) =>
  placeView({
    place: TOWN_HALL,
    trail: [
      { title: 'Weidenau', href: 'https://integreat.app/weidenau/de/' },
      { title: 'Places', href: 'https://integreat.app/weidenau/de/locations/' },
    ],
    now: at('09:00'),
    tag: 'en',
    level: 2,
    content: { base: 'https://cms.example', imageHosts: [] },
    image: () => null,
    routeHref: 'geo:50,8?q=50,8(Rathaus)',
    map: html`<p class="a-map">Map</p>`,
    extra: html`<p class="an-extra">Share</p>`,
    ...props,
  });

const shown = (more: Parameters<typeof place>[1], props: Partial<PlaceViewProps> = {}) =>
  show(view({ place: place('Rathaus', more), routeHref: null, ...props })).root;

describe('a place', () => {
  it('is accessible, with everything that it can have', async () => {
    const { root } = show(view({ image: () => 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }));
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(root).to.be.accessible();
  });

  it('is accessible when nothing is known of it', async () => {
    const root = shown({}, { trail: [], map: null, extra: null });
    expect(textOf(root)).to.equal('Rathaus Barrier-free: not known');
    await expect(root).to.be.accessible();
  });

  it('says where it stands, and what it is', () => {
    const { root } = show(view({ level: 3 }));
    expect(texts(root, 'nav.breadcrumbs li')).to.deep.equal(['Weidenau', 'Places', 'Rathaus']);
    expect(textOf(the(root, 'nav [aria-current="page"]'))).to.equal('Rathaus');
    expect(textOf(the(root, 'h3[part="title"]'))).to.equal('Rathaus');
    expect(textOf(the(root, '.place-category'))).to.equal('Ämter');
    expect(texts(root, 'h4')).to.deep.equal(['Address', 'Opening hours', 'Contact', 'Rooms']);
    expect(texts(root, 'h5')).to.deep.equal(['Rima Steinbach']);
  });

  it('never has a heading below level 6', () => {
    const { root } = show(view({ level: 6 }));
    expect(texts(root, 'h6')).to.have.length(6);
  });

  it('shows what everybody wrote as it is written', () => {
    const root = shown({
      content: 'a',
      category: category(1, MARKUP),
      address: MARKUP,
      organization: MARKUP,
      contacts: [contact({ name: MARKUP, area: MARKUP, phone: MARKUP, email: MARKUP })],
    });
    expect(
      texts(root, '.place-category, .place-address-line, .origin, .contact-name, .contact-area, li bdi'),
    ).to.deep.equal(Array(7).fill(MARKUP));
    expect(root.querySelectorAll('img, .contact-card a')).to.have.length(0);
  });

  describe('has a picture', () => {
    it('without words, lazily and without telling where from', () => {
      const { root } = show(view({ image: () => 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }));
      const image = the<HTMLImageElement>(root, 'img');
      expect([image.alt, image.loading, image.referrerPolicy]).to.deep.equal(['', 'lazy', 'no-referrer']);
    });

    it('only where it may load', () => {
      const { root } = show(view({ image: () => null }));
      expect(root.querySelectorAll('img')).to.have.length(0);
    });
  });

  describe('says', () => {
    const facts = (more: Parameters<typeof place>[1]) => texts(shown(more), '.place-facts li');

    it('whether it is open', () => {
      expect(facts({ openingHours: HOURS })[0]).to.equal('Open until 12:00');
      expect(facts({ openingHours: HOURS, temporarilyClosed: true })[0]).to.equal('Closed for now');
      expect(facts({ openingHours: week({ ...day(), byAppointment: true }) })[0]).to.equal('By appointment');
    });

    it('whether everybody gets in, also that nobody knows', () => {
      expect([true, false, null].flatMap((barrierFree) => facts({ barrierFree }))).to.deep.equal([
        'Barrier-free: yes',
        'Barrier-free: no',
        'Barrier-free: not known',
      ]);
    });
  });

  describe('leads there', () => {
    it('by its address, in its own direction, and by what the device has for that', () => {
      const { root } = show(html`<div dir="rtl">${view()}</div>`);
      expect(texts(root, '.place-address-line[dir="ltr"]')).to.deep.equal(['Markt 1', '60001 Weidenau']);
      const route = the<HTMLAnchorElement>(root, '[part="route"]');
      expect([textOf(route), route.href, route.rel]).to.deep.equal([
        'Show the way',
        'geo:50,8?q=50,8(Rathaus)',
        'noopener noreferrer',
      ]);
    });

    it('with the map after the address, and what else there is at the end', () => {
      const { root } = show(view());
      const marks = texts(root, '.place-address-line, .a-map, table, .origin, .an-extra').map((text) =>
        text.slice(0, 7),
      );
      expect([marks.indexOf('Map'), marks.indexOf('Share')]).to.deep.equal([2, marks.length - 1]);
    });

    it('also by a point alone, and by an address alone', () => {
      expect(textOf(shown({}, { routeHref: 'geo:1,1' }))).to.contain('Show the way');
      expect(texts(shown({ town: 'Weidenau' }), '.place-address-line')).to.deep.equal(['Weidenau']);
    });
  });

  describe('has a table of its hours', () => {
    const table = (props: Partial<PlaceViewProps> = {}) => the(show(view(props)).root, '.place > table');

    it('with each day, and what to do there', () => {
      expect(texts(table(), 'tr')).to.deep.equal([
        'Monday (today) 08:00 – 12:00 13:30 – 17:00',
        'Tuesday 09:00 – 11:00 By appointment',
        'Wednesday Closed',
        'Thursday Open all day',
        'Friday Closed',
        'Saturday Closed',
        'Sunday Closed',
      ]);
      expect(table().getAttribute('aria-label')).to.equal('Opening hours: Rathaus');
      expect(table().querySelectorAll('th[scope="row"]')).to.have.length(7);
    });

    it('with today marked, as it is at the door', () => {
      const late = Date.parse('2026-11-24T23:30:00Z'); // Wednesday in Berlin, Tuesday in London
      expect(texts(table({ now: late }), '[aria-current="date"] th')).to.deep.equal(['Wednesday (today)']);
      expect(table().querySelectorAll('[aria-current]')).to.have.length(1);
    });

    it('in its language', () => {
      expect(texts(table({ tag: 'de' }), 'th').slice(0, 2)).to.deep.equal(['Montag (heute)', 'Dienstag']);
      expect(texts(table({ tag: 'ar' }), 'th')[1]).to.equal('الثلاثاء');
    });

    it('which are only the usual ones where it is closed for now', () => {
      const root = shown({ openingHours: HOURS, temporarilyClosed: true });
      expect(textOf(the(root, '.place-closed'))).to.equal(
        'This place is closed for now. Usually these hours are valid:',
      );
    });

    it('only where they are known', () => {
      expect(shown({}).querySelectorAll('table')).to.have.length(0);
    });
  });

  describe('leads to an appointment', () => {
    const link = (appointmentUrl: string) =>
      [...shown({ appointmentUrl }).querySelectorAll('a.button')].map((each) => each.getAttribute('href'));

    it('with and without hours', () => {
      expect(link('https://termine.example/a')).to.deep.equal(['https://termine.example/a']);
      const { root } = show(view());
      expect(the<HTMLAnchorElement>(root, 'a.button[href*="termine"]').href).to.equal(
        'https://termine.example/rathaus',
      );
    });

    it('only by an address that is safe', () => {
      expect(link('javascript:alert(1)')).to.deep.equal([]);
      expect(link('data:text/html,a')).to.deep.equal([]);
    });
  });

  describe('has what the editors wrote', () => {
    it('cleaned, with headings below its own', () => {
      const root = shown({ content: '<h2>Rooms</h2><p onclick="a()">Room 1</p><script>a()</script>' });
      expect(the(root, '[part="content"]').querySelectorAll('script, [onclick]')).to.have.length(0);
      expect(texts(root, '[part="content"] h3')).to.deep.equal(['Rooms']);
    });

    it('once for each version, not for each minute', () => {
      const { root, update } = show(view());
      const before = the(root, '.rich-text');
      update(view({ now: at('09:01') }));
      expect(before === the(root, '.rich-text')).to.equal(true);
    });

    it('or nothing', () => {
      for (const content of ['', '<p>&nbsp;</p>', '<script>a()</script>']) {
        expect(the(shown({ content }), '[part="content"]').childElementCount).to.equal(0);
      }
    });
  });

  it('says how old it is, and who wrote it', () => {
    expect(textOf(the(show(view()).root, '.origin'))).to.equal('Stadt Weidenau · Last updated: March 9, 2026');
    expect(texts(shown({ lastUpdated: 'yesterday' }), '.origin')).to.deep.equal([]);
    expect(texts(shown({ organization: 'Stadt' }), '.origin')).to.deep.equal(['Stadt']);
  });
});
