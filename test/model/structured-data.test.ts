import { expect } from '@open-wc/testing';
import { decodeEntry, decodeOne, type Schema } from '../../src/api/wire/decode.js';
import { eventSchema } from '../../src/api/wire/event.js';
import { pageSchema } from '../../src/api/wire/page.js';
import { placeSchema } from '../../src/api/wire/place.js';
import { safeWebLink } from '../../src/html/links.js';
import type { Event } from '../../src/model/event.js';
import { nextOccurrence } from '../../src/model/occurrences.js';
import type { OpeningDay, Place } from '../../src/model/place.js';
import { eventData, pageData, placeData, type DataContext, type JsonLd } from '../../src/model/structured-data.js';
import { spoiled } from '../support/shapes.js';
import { WIRE_EVENT, WIRE_PAGE, WIRE_PLACE } from '../support/wire.js';

/** As in a panel: addresses of the web only, and the text of HTML without its tags. */
const CONTEXT: DataContext = {
  region: 'Stadt Lindenfurt',
  language: 'de',
  web: (url) => safeWebLink(url, 'https://cms.example'),
  text: (html) => html.replace(/<[^>]*>/g, ''),
};

const read = <T>(schema: Schema<T>, wire: object): T => decodeOne(schema, wire, 'a test');
const event = (more: object = {}) => read(eventSchema, { ...WIRE_EVENT, recurrence_rule: null, ...more });
/** Open in the mornings, to all. */
const HOURS = WIRE_PLACE.opening_hours.map((day) => ({ ...day, appointmentOnly: false }));
const place = (more: object = {}) =>
  read(placeSchema, { ...WIRE_PLACE, temporarily_closed: false, opening_hours: HOURS, ...more });
const page = (more: object = {}) => read(pageSchema, { ...WIRE_PAGE, ...more });

const dataOf = (shown: Event, now = 0): JsonLd => eventData(shown, nextOccurrence(shown, now), CONTEXT);
const NO_PLACE = { location: { name: null, address: null, postcode: null, town: null }, location_path: null };

/** Where, within what is said, nothing is: null, undefined, no text, no number. */
function holes(value: unknown, where = ''): string[] {
  if (value === null || value === undefined || value === '' || Number.isNaN(value)) return [where];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => holes(inner, `${where}/${name}`));
}

/** Values of every field of a name, at any depth. */
function allOf(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === name ? [inner, ...allOf(inner, name)] : allOf(inner, name),
  );
}

/** What search engines take from any of them, whatever the CMS says. */
function isSound(data: JsonLd, what: string): void {
  expect(holes(data), `${what}: nothing where something should be`).to.deep.equal([]);
  expect(JSON.stringify(data), `${what}: as JSON`).to.match(/^\{"@context":/);
  expect(data['@context'], what).to.equal('https://schema.org');
  expect(data['name'], what).to.be.a('string').that.is.not.empty;
  for (const name of ['url', 'image']) {
    for (const address of allOf(data, name)) expect(address, `${what}: ${name}`).to.match(/^https?:\/\//);
  }
}

describe('structured data', () => {
  describe('of an event', () => {
    it('says what, when, where and by whom', () => {
      const shown = event({ meeting_url: null, event: { ...WIRE_EVENT.event, all_day: false } });
      expect(dataOf(shown)).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Beratung',
        url: 'https://cms.example/r/de/events/a/',
        description: 'Wir beraten Sie.',
        image: 'https://cms.example/media/a.svg',
        inLanguage: 'de',
        startDate: '2026-03-10T15:00:00.000Z',
        endDate: '2026-03-10T18:00:00.500Z',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        eventStatus: 'https://schema.org/EventScheduled',
        location: [
          {
            '@type': 'Place',
            name: 'Stadtbibliothek',
            address: {
              '@type': 'PostalAddress',
              streetAddress: 'Brückenstraße 2',
              postalCode: '99871',
              addressLocality: 'Lindenfurt',
              addressCountry: 'DE',
            },
            geo: { '@type': 'GeoCoordinates', latitude: 50.6, longitude: 10.3 },
          },
        ],
        organizer: { '@type': 'Organization', name: 'Stadt Lindenfurt' },
      });
    });

    it('has the fields without which search engines show no event', () => {
      for (const shown of [event(), event(NO_PLACE), event({ meeting_url: null })]) {
        expect(dataOf(shown)).to.include.keys('name', 'startDate', 'endDate', 'location');
        expect(dataOf(shown)['location']).to.not.be.empty;
      }
      for (const where of dataOf(event())['location'] as readonly object[]) {
        expect(where).to.satisfy((each: object) => 'address' in each || 'url' in each);
      }
    });

    const times = { recurrence_rule: 'DTSTART:20260310T150000\nRRULE:FREQ=WEEKLY;BYDAY=TU' };
    const weekly = event({ ...times, event: { ...WIRE_EVENT.event, all_day: false, timezone: 'Europe/Berlin' } });

    it('is that of its next time', () => {
      expect(dataOf(weekly, Date.parse('2026-03-20T00:00:00Z'))).to.include({
        startDate: '2026-03-24T15:00:00.000Z',
      });
    });

    it('keeps its hour when the clocks have changed', () => {
      expect(dataOf(weekly, Date.parse('2026-04-01T00:00:00Z'))).to.include({ startDate: '2026-04-07T14:00:00.000Z' });
    });

    it('is that of its first time, as the CMS says it, where the next is not known', () => {
      const timed = event({ event: { ...WIRE_EVENT.event, all_day: false } });
      expect(eventData(timed, null, CONTEXT)).to.include({
        startDate: '2026-03-10T16:00:00+01:00',
        endDate: '2026-03-10T18:00:00.5Z',
      });
      expect(eventData(event(), null, CONTEXT)).to.include({ startDate: '2026-03-10' });
    });

    it('names moments that every reader reads alike, the end not before the start', () => {
      for (const all_day of [true, false]) {
        for (const end of ['2026-03-11T02:00:00+01:00', '2026-03-10T09:00:00+01:00', null]) {
          const data = dataOf(event({ event: { ...WIRE_EVENT.event, all_day, end } }));
          const [start, until] = [data['startDate'], data['endDate']].map((each) => Date.parse(String(each)));
          expect(until, `${end}`).to.be.at.least(start!);
        }
      }
    });

    const modes: readonly [what: string, more: object, mode: string, locations: readonly string[]][] = [
      ['at a place', { meeting_url: null }, 'Offline', ['Place']],
      ['online', NO_PLACE, 'Online', ['VirtualLocation']],
      ['at a place and online', {}, 'Mixed', ['Place', 'VirtualLocation']],
      ['at a place, with no safe address', { meeting_url: 'javascript:alert(1)' }, 'Offline', ['Place']],
    ];
    for (const [what, more, mode, locations] of modes) {
      it(`${what} is ${mode}`, () => {
        const data = dataOf(event(more));
        expect(data['eventAttendanceMode']).to.equal(`https://schema.org/${mode}EventAttendanceMode`);
        expect((data['location'] as readonly JsonLd[]).map((each) => each['@type'])).to.deep.equal(locations);
      });
    }

    it('says nothing of a map point that nobody gave', () => {
      const location = { ...WIRE_EVENT.location, latitude: null };
      const data = dataOf(event({ location, meeting_url: null }));
      expect(allOf(data, 'geo')).to.deep.equal([]);
      expect(holes(data)).to.deep.equal([]);
    });

    it('says no postcode and no street that nobody gave', () => {
      const location = { ...WIRE_EVENT.location, postcode: '', address: '' };
      const [address] = allOf(dataOf(event({ location })), 'address');
      expect(address).to.deep.equal({ '@type': 'PostalAddress', addressLocality: 'Lindenfurt', addressCountry: 'DE' });
    });
  });

  describe('of a place', () => {
    const day = (opens: string, closes: string, weekday: string) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${weekday}`,
      opens,
      closes,
    });

    it('says what, where, when it is open and how to reach it', () => {
      const data = placeData(place(), CONTEXT);
      const { openingHoursSpecification, ...rest } = data;
      expect(rest).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'Place',
        name: 'Beratung',
        url: 'https://cms.example/r/de/locations/a/',
        description: 'Hier wird beraten.',
        image: 'https://cms.example/media/a.svg',
        inLanguage: 'de',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Brückenstraße 2',
          postalCode: '99871',
          addressLocality: 'Lindenfurt',
          addressCountry: 'DE',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 50.6, longitude: 10.3 },
        telephone: '+49 221 4710-120',
        email: 'amt@lindenfurt.example',
      });
      expect(openingHoursSpecification).to.deep.equal(
        ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((weekday) =>
          day('08:00', '23:59', weekday),
        ),
      );
    });

    it('has the fields without which search engines show no place', () => {
      for (const shown of [place(), place({ contacts: [], opening_hours: null, meta_description: '' })])
        expect(placeData(shown, CONTEXT)).to.include.keys('@type', 'name', 'address', 'url');
    });

    it('is described by its content where it has no summary', () => {
      expect(placeData(place({ meta_description: '' }), CONTEXT)['description']).to.equal('Wir beraten Sie.');
      expect(placeData(place({ meta_description: '', content: '' }), CONTEXT)).to.not.have.property('description');
    });

    describe('is open', () => {
      const CLOSED: OpeningDay = { allDay: false, closed: true, byAppointment: false, slots: [] };
      const hours = (...days: readonly OpeningDay[]) => {
        const week = Array.from({ length: 7 }, (_, index) => days[index] ?? CLOSED);
        const shown: Place = { ...place(), openingHours: { days: week, timeZone: 'Europe/Berlin' } };
        return placeData(shown, CONTEXT)['openingHoursSpecification'];
      };

      it('on no day that it is closed, whatever its times are then', () => {
        const slots = [{ start: '08:00', end: '12:00' }];
        expect(hours(CLOSED, { ...CLOSED, slots }, { ...CLOSED, closed: false, slots })).to.deep.equal([
          day('08:00', '12:00', 'Wednesday'),
        ]);
      });

      it('in each of a day’s times', () => {
        const slots = [
          { start: '08:00', end: '12:00' },
          { start: '22:00', end: '02:00' },
        ];
        expect(hours({ ...CLOSED, closed: false, slots })).to.deep.equal([
          day('08:00', '12:00', 'Monday'),
          day('22:00', '02:00', 'Monday'),
        ]);
      });

      it('all day long', () => {
        expect(hours({ ...CLOSED, closed: false, allDay: true })).to.deep.equal([day('00:00', '23:59', 'Monday')]);
      });

      it('nobody knows when', () => {
        const data = placeData(place({ opening_hours: null }), CONTEXT);
        expect(data).to.not.have.property('openingHoursSpecification');
      });
    });

    it('has a mobile number where it has no other', () => {
      const [contact] = WIRE_PLACE.contacts;
      const contacts = [{ ...contact, phone_number: null, email: '' }];
      expect(placeData(place({ contacts }), CONTEXT)['telephone']).to.equal('+49 170 1');
      expect(placeData(place({ contacts }), CONTEXT)).to.not.have.property('email');
    });

    it('says nothing of what nobody gave', () => {
      const location = { address: '', postcode: null, town: 'Lindenfurt', latitude: null, longitude: null };
      const data = placeData(place({ contacts: [], opening_hours: null, thumbnail: null, location }), CONTEXT);
      expect(data).to.not.have.any.keys('telephone', 'email', 'openingHoursSpecification', 'image', 'geo');
      expect(holes(data)).to.deep.equal([]);
    });
  });

  describe('of a page', () => {
    it('says what it is about, for where and by whom', () => {
      expect(pageData(page(), CONTEXT)).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'GovernmentService',
        name: 'Beratung',
        url: 'https://cms.example/r/de/a/b/',
        description: 'Wir beraten Sie.',
        image: 'https://cms.example/media/a.svg',
        inLanguage: 'de',
        dateModified: '2026-03-06T04:18:00+01:00',
        areaServed: { '@type': 'AdministrativeArea', name: 'Stadt Lindenfurt' },
        provider: { '@type': 'GovernmentOrganization', name: 'Verein' },
      });
    });

    it('is by the region where nobody else is named', () => {
      expect(pageData(page({ organization: null }), CONTEXT)['provider']).to.deep.equal({
        '@type': 'GovernmentOrganization',
        name: 'Stadt Lindenfurt',
      });
    });

    it('has the fields that a service needs, however little is known', () => {
      const { path, title } = WIRE_PAGE;
      const data = pageData(read(pageSchema, { path, title }), CONTEXT);
      expect(data).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'GovernmentService',
        name: 'Beratung',
        inLanguage: 'de',
        areaServed: { '@type': 'AdministrativeArea', name: 'Stadt Lindenfurt' },
        provider: { '@type': 'GovernmentOrganization', name: 'Stadt Lindenfurt' },
      });
    });
  });

  describe('with hostile fields', () => {
    const kinds: Readonly<Record<string, (more: object) => JsonLd>> = {
      'an event': (more) => dataOf(event(more)),
      'a place': (more) => placeData(place({ meta_description: '', ...more }), CONTEXT),
      'a page': (more) => pageData(page(more), CONTEXT),
    };
    for (const [kind, make] of Object.entries(kinds)) {
      for (const address of ['javascript:alert(1)', 'data:text/html,a', 'mailto:a@b.example', 'http://', '']) {
        it(`names no address ${address || '(empty)'} of ${kind}`, () => {
          expect(make({ url: address, thumbnail: address })).to.not.have.any.keys('url', 'image');
        });
      }

      it(`describes ${kind} by text, in the length that is shown`, () => {
        const content = `<p>Erst ${'lang '.repeat(200)}</p><img src=x onerror=alert(1)>`;
        const description = make({ content })['description'] as string;
        expect(description).to.match(/^Erst lang .*lang$/);
        expect(description.length).to.be.within(200, 300);
      });

      it(`cuts no letter of ${kind} in two`, () => {
        for (const before of ['', 'a']) {
          const description = make({ content: before + '🎉'.repeat(400) })['description'] as string;
          const isWhole = !/\p{Surrogate}/u.test(description);
          expect(isWhole, `ends with ${JSON.stringify(description.slice(-1))}`).to.be.true;
        }
      });

      it(`leaves the title of ${kind} as it is written`, () => {
        const title = '</script><b>"';
        expect(make({ title })['name']).to.equal(title);
        expect(make({ title: `${title}\u202e` })['name'], 'what would turn it around').to.equal(title);
      });
    }

    it('is sound whatever stands in a field of an event', () => {
      for (const { field, by, entry } of spoiled(WIRE_EVENT)) {
        const shown = decodeEntry(eventSchema, entry);
        if (shown) isSound(dataOf(shown, Date.parse('2026-05-01T00:00:00Z')), `${by} as ${field}`);
      }
    });

    it('is sound whatever stands in a field of a place', () => {
      const contacts = WIRE_PLACE.contacts.map((contact) => ({ ...contact, opening_hours: null }));
      for (const { field, by, entry } of spoiled({ ...WIRE_PLACE, contacts, meta_description: '' })) {
        if (/^opening_hours\.[1-6]/.test(field)) continue; // one day is like the other
        const shown = decodeEntry(placeSchema, entry);
        if (shown) isSound(placeData(shown, CONTEXT), `${by} as ${field}`);
      }
    });

    it('is sound whatever stands in a field of a page', () => {
      for (const { field, by, entry } of spoiled(WIRE_PAGE)) {
        const shown = decodeEntry(pageSchema, entry);
        if (shown) isSound(pageData(shown, CONTEXT), `${by} as ${field}`);
      }
    });
  });
});
