import { expect } from '@open-wc/testing';
import { decodeEntry } from '../../../src/api/wire/decode.js';
import { eventSchema } from '../../../src/api/wire/event.js';
import { misshapen, SHAPES, spoiled } from '../../support/shapes.js';
import { WIRE_EVENT } from '../../support/wire.js';

const read = (more: object) => decodeEntry(eventSchema, { ...WIRE_EVENT, ...more });
const readTimes = (more: object) => read({ event: { ...WIRE_EVENT.event, ...more } });

/** Without these an event says nothing, or something wrong. */
const NEEDED = ['path', 'title', 'event', 'event.start'];

describe('an event on the wire', () => {
  it('is read whole', () => {
    expect(decodeEntry(eventSchema, WIRE_EVENT)).to.deep.equal({
      path: '/r/de/events/a/',
      url: 'https://cms.example/r/de/events/a/',
      title: 'Beratung',
      content: '<p>Wir beraten Sie.</p>',
      excerpt: 'Wir beraten Sie.',
      lastUpdated: '2026-03-06T04:18:00+01:00',
      thumbnail: 'https://cms.example/media/a.svg',
      translations: { en: '/r/en/a/' },
      start: '2026-03-10T16:00:00+01:00',
      end: '2026-03-10T18:00:00.5Z',
      allDay: true,
      timeZone: 'Europe/Vienna',
      recurrenceRule: 'DTSTART:20260310T150000\nRRULE:FREQ=WEEKLY;BYDAY=TU',
      place: {
        name: 'Stadtbibliothek',
        address: 'Brückenstraße 2',
        postcode: '99871',
        town: 'Lindenfurt',
        position: { latitude: 50.6, longitude: 10.3 },
        path: '/r/de/locations/stadtbibliothek/',
      },
      meetingUrl: 'https://meet.example',
    });
  });

  it('has no place where the CMS sends an object of nulls', () => {
    const location = Object.fromEntries(Object.keys(WIRE_EVENT.location).map((name) => [name, null]));
    expect(read({ location, location_path: null })).to.have.property('place', null);
    expect(read({ location: null })).to.have.property('place', null);
    expect(read({ location: undefined })).to.have.property('place', null);
  });

  for (const location_path of [null, undefined, '', 7]) {
    it(`has a place without a page of its own when its path is ${JSON.stringify(location_path)}`, () =>
      expect(read({ location_path })).to.have.nested.property('place.path', null));
  }

  for (const time of [
    '',
    'yesterday',
    'abc 1',
    '2026-03-10',
    '2026-03-10 16:00',
    '2026-03-10T16:00',
    '2026-13-45T16:00Z',
    0,
  ]) {
    it(`can’t be read when it begins at ${JSON.stringify(time)}, and ends as it begins when that is its end`, () => {
      expect(readTimes({ start: time })).to.equal(undefined);
      expect(readTimes({ end: time })).to.have.property('end', WIRE_EVENT.event.start);
    });
  }

  for (const timezone of ['', 'Middle/Earth', null, undefined, 1]) {
    it(`is meant in German time when its zone is ${JSON.stringify(timezone)}`, () =>
      expect(readTimes({ timezone })).to.have.property('timeZone', 'Europe/Berlin'));
  }

  it('keeps its form, or can’t be read, whatever stands in a field', () => {
    for (const { field, by, entry } of spoiled(WIRE_EVENT)) {
      const event = decodeEntry(eventSchema, entry);
      if (event || !NEEDED.includes(field))
        expect(misshapen(event, SHAPES.event), `${by} as ${field}`).to.deep.equal([]);
    }
  });
});
