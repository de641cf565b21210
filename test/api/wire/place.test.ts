import { expect } from '@open-wc/testing';
import { decodeEntry } from '../../../src/api/wire/decode.js';
import { placeSchema } from '../../../src/api/wire/place.js';
import { misshapen, SHAPES, spoiled } from '../../support/shapes.js';
import { WIRE_PLACE } from '../../support/wire.js';

const read = (more: object) => decodeEntry(placeSchema, { ...WIRE_PLACE, ...more })!;
const [monday, ...six] = WIRE_PLACE.opening_hours;

describe('a place on the wire', () => {
  it('is read whole', () => {
    const openingDay = { allDay: false, closed: false, byAppointment: true, slots: [{ start: '08:00', end: '23:59' }] };
    expect(decodeEntry(placeSchema, WIRE_PLACE)).to.deep.equal({
      path: '/r/de/locations/a/',
      url: 'https://cms.example/r/de/locations/a/',
      title: 'Beratung',
      summary: 'Hier wird beraten.',
      content: '<p>Wir beraten Sie.</p>',
      excerpt: 'Wir beraten Sie.',
      lastUpdated: '2026-03-06T04:18:00+01:00',
      thumbnail: 'https://cms.example/media/a.svg',
      translations: { en: '/r/en/a/' },
      category: { id: 1, name: 'Ämter', color: '#2E98FB', icon: 'office' },
      address: 'Brückenstraße 2',
      postcode: '99871',
      town: 'Lindenfurt',
      position: { latitude: 50.6, longitude: 10.3 },
      contacts: [
        {
          name: 'Amt',
          area: 'Aufenthalt',
          email: 'amt@lindenfurt.example',
          phone: '+49 221 4710-120',
          mobile: '+49 170 1',
          website: 'https://lindenfurt.example',
          appointmentUrl: 'https://termine.lindenfurt.example/amt',
          openingHours: { days: Array(7).fill(openingDay), timeZone: 'Europe/Berlin' },
        },
      ],
      temporarilyClosed: true,
      openingHours: { days: Array(7).fill(openingDay), timeZone: 'Europe/Berlin' },
      appointmentUrl: 'https://termine.lindenfurt.example',
      barrierFree: true,
      organization: 'Verein',
    });
  });

  for (const [what, opening_hours] of [
    ['nobody said', null],
    ['half a week is missing', [monday, monday, monday]],
    ['a week has eight days', [...six, monday, monday]],
    ['one day can’t be read', [...six, null]],
    ['one day has no slots', [...six, { ...monday, timeSlots: undefined }]],
    ['one slot has no end', [...six, { ...monday, timeSlots: [{ start: '08:00' }] }]],
    ['one time is none', [...six, { ...monday, timeSlots: [{ start: '08:00', end: '24:30' }] }]],
    ['one time has seconds', [...six, { ...monday, timeSlots: [{ start: '08:00', end: '09:00:00' }] }]],
  ] as const) {
    it(`has unknown hours when ${what}`, () => expect(read({ opening_hours }).openingHours).to.equal(null));
  }

  it('needs no word on appointments in its hours, as older entries have none', () => {
    const older = { ...monday, appointmentOnly: undefined };
    expect(read({ opening_hours: [...six, older] }).openingHours!.days[6]!.byAppointment).to.be.false;
  });

  for (const point of [
    { latitude: null, longitude: null },
    { latitude: 50, longitude: null },
    { latitude: '50', longitude: '10' },
    { latitude: 91, longitude: 10 },
    { latitude: 50, longitude: -181 },
    {},
  ]) {
    it(`is on no map at ${JSON.stringify(point)}`, () => {
      const location = { ...WIRE_PLACE.location, latitude: undefined, longitude: undefined, ...point };
      expect(read({ location }).position).to.equal(null);
    });
  }

  for (const point of [
    { latitude: 0, longitude: 0 },
    { latitude: -90, longitude: 180 },
  ]) {
    it(`is on the map at ${JSON.stringify(point)}`, () =>
      expect(read({ location: { ...WIRE_PLACE.location, ...point } }).position).to.deep.equal(point));
  }

  it('loses a contact that can’t be read, not the others', () => {
    const [contact] = WIRE_PLACE.contacts;
    const { contacts } = read({ contacts: [null, 'x', { ...contact, phone_number: 5 }, contact] });
    expect(contacts.map(({ phone }) => phone)).to.deep.equal([null, '+49 221 4710-120']);
    expect(read({ contacts: null }).contacts).to.deep.equal([]);
  });

  it('tells "no step-free access" from "nobody said"', () => {
    const answers = [true, false, null, undefined, 'yes'].map((barrier_free) => read({ barrier_free }).barrierFree);
    expect(answers).to.deep.equal([true, false, null, null, null]);
  });

  it('keeps its form, or can’t be read, whatever stands in a field', () => {
    for (const { field, by, entry } of spoiled(WIRE_PLACE)) {
      const place = decodeEntry(placeSchema, entry);
      const mustBeRead = !['path', 'url', 'title', 'location'].includes(field);
      if (place || mustBeRead) expect(misshapen(place, SHAPES.place), `${by} as ${field}`).to.deep.equal([]);
    }
  });
});
