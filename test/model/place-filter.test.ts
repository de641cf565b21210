import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { categoriesOf, filterPlaces, NO_FILTER, type PlaceFilter } from '../../src/model/place-filter.js';
import { at, category, day, place, week } from '../features/places/place.js';

const OFFICES = category(1, 'Ämter und Behörden');
const HEALTH = category(2, 'Gesundheit');

const PLACES = [
  place('Bürgerbüro', {
    category: OFFICES,
    address: 'Hauptstraße 1',
    postcode: '60001',
    town: 'Lindenfurt',
    summary: 'Hier melden Sie Ihre Wohnung an.',
    openingHours: week(day('08:00-12:00')),
    position: { latitude: 50, longitude: 8.2 },
  }),
  place('Praxis Öztürk', { category: HEALTH, address: 'Łódź-Platz 3', town: 'Lindenfurt' }),
  place('عيادة الأطفال', { category: HEALTH, position: { latitude: 50, longitude: 8.1 } }),
  place('Поліклініка', { openingHours: week(day('08:00-12:00')), temporarilyClosed: true }),
  place('Neueröffnung', { openingHours: week({ ...day('08:00-12:00'), byAppointment: true }) }),
];

const found = (filter: Partial<PlaceFilter>, now = at('09:00')) =>
  filterPlaces(PLACES, { ...NO_FILTER, ...filter }, now).map(({ title }) => title);

describe('a filter of places', () => {
  it('that asks for nothing leaves all of them, in their order', () => {
    expect(filterPlaces(PLACES, NO_FILTER, at('09:00')).map((each) => PLACES.indexOf(each))).to.deep.equal([
      0, 1, 2, 3, 4,
    ]);
  });

  describe('finds by what is typed', () => {
    const queries: readonly [query: string, titles: readonly string[]][] = [
      ['bürgerbüro', ['Bürgerbüro']],
      ['BURGERBURO', ['Bürgerbüro']],
      ['Buergerbuero', ['Bürgerbüro']],
      ['hauptstrasse', ['Bürgerbüro']],
      ['Hauptstraße', ['Bürgerbüro']],
      ['büro haupt', ['Bürgerbüro']],
      ['  wohnung,  melden! ', ['Bürgerbüro']],
      ['60001', ['Bürgerbüro']],
      ['behorden', ['Bürgerbüro']],
      ['behoerden', ['Bürgerbüro']],
      ['Gesundheit', ['Praxis Öztürk', 'عيادة الأطفال']],
      ['ozturk', ['Praxis Öztürk']],
      ['ÖZTÜRK', ['Praxis Öztürk']],
      ['lodz', ['Praxis Öztürk']],
      ['lindenfurt', ['Bürgerbüro', 'Praxis Öztürk']],
      ['lindenfurt praxis', ['Praxis Öztürk']],
      ['praxis wohnung', []],
      ['عياده', ['عيادة الأطفال']],
      ['الاطفال', ['عيادة الأطفال']],
      ['ПОЛІКЛІНІКА', ['Поліклініка']],
      ['eröffnung', ['Neueröffnung']],
      ['neueroeffnung', ['Neueröffnung']],
    ];
    for (const [query, titles] of queries) {
      it(`“${query}”`, () => expect(found({ query })).to.deep.equal(titles));
    }

    it('and takes what has no word for nothing', () => {
      for (const query of ['', '   ', '…', '/&%', '\u202E']) expect(found({ query })).to.have.length(5);
    });

    it('also where a whole page was pasted, without taking its time', () => {
      const query = 'Hier melden Sie Ihre Wohnung an. '.repeat(100_000);
      expect(found({ query })).to.deep.equal(['Bürgerbüro']);
    });
  });

  it('leaves one category', () => {
    expect(found({ category: 1 })).to.deep.equal(['Bürgerbüro']);
    expect(found({ category: 3 })).to.deep.equal([]);
  });

  it('leaves what is open now, without an appointment and not closed for now', () => {
    expect(found({ openNow: true })).to.deep.equal(['Bürgerbüro']);
    expect(found({ openNow: true }, at('12:00'))).to.deep.equal([]);
  });

  it('puts the nearest first', () => {
    expect(found({ near: { latitude: 50, longitude: 8 } }).slice(0, 2)).to.deep.equal(['عيادة الأطفال', 'Bürgerbüro']);
    expect(found({ near: { latitude: 50, longitude: 9 }, category: 2 })).to.deep.equal([
      'عيادة الأطفال',
      'Praxis Öztürk',
    ]);
  });

  it('does all of that at once', () => {
    expect(
      found({ query: 'lindenfurt', category: 1, openNow: true, near: { latitude: 1, longitude: 1 } }),
    ).to.deep.equal(['Bürgerbüro']);
  });

  it('finds each place by any part of its title, in capitals, without marks and as it is written', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeouäöüßéłŞIıİ'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (title, one, other) => {
        const [from, to] = [one % title.length, other % title.length].sort((a, b) => a - b) as [number, number];
        const part = title.slice(from, to + 1);
        for (const query of [part, part.normalize('NFD'), part.normalize('NFD').replace(/\p{M}/gu, '')]) {
          expect(filterPlaces([place(title)], { ...NO_FILTER, query }, 0), query).to.have.length(1);
        }
      }),
    );
  });

  it('answers whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(filterPlaces(PLACES, { ...NO_FILTER, query }, NaN)).to.be.an('array');
      }),
    );
  });
});

describe('the categories of places', () => {
  it('come once each, and not for places without one', () => {
    expect(categoriesOf(PLACES).map(({ name }) => name)).to.deep.equal(['Ämter und Behörden', 'Gesundheit']);
    expect(categoriesOf([])).to.deep.equal([]);
  });
});
