import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { filterRegions } from '../../src/model/region-filter.js';
import type { Region } from '../../src/model/region.js';
import { region } from '../support/nouns.js';

const city = (slug: string, shortName: string, kind = 'Stadt') =>
  region(slug, { name: `${kind} ${shortName}`, shortName });

const REGIONS = [
  city('augsburg', 'Augsburg'),
  city('lkaugsburg', 'Augsburg', 'Landkreis'),
  city('bad-homburg', 'Bad Homburg v. d. Höhe'),
  city('gross-strass', 'Großstraß', 'Markt'),
  city('lk-hohenwalde', 'Hohenwalde', 'Landkreis'),
  city('landau', 'Landau'),
  city('lindenfurt', 'Lindenfurt'),
  city('lodz', 'Łódź'),
  city('muehlenau', 'Mühlenau'),
  city('neustadt', 'Neustadt am See'),
];

const found = (query: string, regions: readonly Region[] = REGIONS) =>
  filterRegions(regions, query).map(({ slug }) => slug);

const LETTERS = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöüßéçñı', 'ae', 'oe', 'ue', 'ss');
const WORD = fc.array(LETTERS, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
const NAME = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const NAMED = fc
  .uniqueArray(NAME, { minLength: 1, maxLength: 6 })
  .map((names) => names.map((name, at) => region(`r${at}`, { name: `Stadt ${name}`, shortName: name })));

describe('a typed name', () => {
  const queries: readonly [query: string, slugs: readonly string[]][] = [
    ['lind', ['lindenfurt']],
    ['LINDENFURT', ['lindenfurt']],
    ['L\u0131NDENFURT', ['lindenfurt']],
    ['L\u0130NDEN', ['lindenfurt']],
    ['  Lindenfurt! ', ['lindenfurt']],
    ['Mühlenau', ['muehlenau']],
    ['Mu\u0308hl', ['muehlenau']],
    ['Muehl', ['muehlenau']],
    ['muhl', ['muehlenau']],
    ['MÜHLENAU', ['muehlenau']],
    ['großstraß', ['gross-strass']],
    ['GROSSSTRASS', ['gross-strass']],
    ['GROẞSTRAẞ', ['gross-strass']],
    ['lodz', ['lodz']],
    ['Łódź', ['lodz']],
    ['see', ['neustadt']],
    ['homburg', ['bad-homburg']],
    ['bad homburg', ['bad-homburg']],
    ['badhomburg', ['bad-homburg']],
    ['homburg, bad', ['bad-homburg']],
    ['Homburg v.d. Hoehe', ['bad-homburg']],
    ['bad-homburg', ['bad-homburg']],
    ['Stadt Augs', ['augsburg']],
    ['Landkreis Augsburg', ['lkaugsburg']],
    ['Augsburg Landkreis', ['lkaugsburg']],
    ['augsburg', ['augsburg', 'lkaugsburg']],
    ['lk hohen', ['lk-hohenwalde']],
    ['lk-hohenwalde', ['lk-hohenwalde']],
    ['furt', []],
    ['hamburg', []],
    ['Lindenfurt Augsburg', []],
    ['莱比锡', []],
  ];
  for (const [query, slugs] of queries) {
    it(`“${query}” is ${slugs.join(' or ') || 'nobody’s'}`, () => expect(found(query)).to.deep.equal(slugs));
  }

  it('may have another kind before it than the CMS gives the region, or one that it does not know', () => {
    for (const query of [
      'Landkreis Lindenfurt',
      'Gemeinde Linden',
      'Kreis Lindenfurt',
      'City of Lindenfurt',
      'LK lind',
    ])
      expect(found(query), query).to.deep.equal(['lindenfurt']);
    expect(found('Gemeinde')).to.deep.equal([]);
  });

  it('comes before the kinds that begin alike', () => {
    expect(found('land')).to.deep.equal(['landau', 'lkaugsburg', 'lk-hohenwalde']);
    expect(found('stadt')).to.deep.equal([
      'augsburg',
      'bad-homburg',
      'landau',
      'lindenfurt',
      'lodz',
      'muehlenau',
      'neustadt',
    ]);
  });

  it('has letters: all regions are meant by signs, blanks and nothing', () => {
    for (const query of ['', '  ', '-/&%', '\u202E', '\ud800', '😀']) expect(found(query), query).to.have.length(10);
  });

  it('is no pattern and no markup', () => {
    for (const query of ['.*', '[a-z]', '<b>', '\\']) expect(() => found(query), query).not.to.throw();
    expect(found('.*indenfurt')).to.deep.equal([]);
    expect(found('<b>lindenfurt', [region('b-lindenfurt')])).to.deep.equal(['b-lindenfurt']);
  });

  it('is looked at in its first letters only, however long it is', () => {
    const beginning = 'a'.repeat(100);
    expect(found(beginning + 'b'.repeat(100_000), [region(beginning)])).to.deep.equal([beginning]);
  });

  it('may be in another script than Latin', () => {
    const regions = [
      region('lviv', { name: 'Місто Львів', shortName: 'Львів' }),
      region('amman', { shortName: 'عمّان' }),
    ];
    expect(found('ЛЬВ', regions)).to.deep.equal(['lviv']);
    expect(found('عمّ', regions)).to.deep.equal(['amman']);
  });
});

describe('whatever is typed', () => {
  it('finds each region by each beginning of its name, in small letters and in capitals', () =>
    fc.assert(
      fc.property(NAMED, fc.nat(), fc.nat(), fc.boolean(), (regions, which, length, isLoud) => {
        const meant = regions[which % regions.length]!;
        const typed = meant.shortName.slice(0, 1 + (length % meant.shortName.length));
        expect(filterRegions(regions, isLoud ? typed.toUpperCase() : typed).includes(meant)).to.be.true;
      }),
    ));

  it('finds it with each umlaut in any of three ways', () =>
    fc.assert(
      fc.property(NAMED, fc.nat(), fc.infiniteStream(fc.constantFrom(0, 1, 2)), (regions, which, ways) => {
        const meant = regions[which % regions.length]!;
        const typed = meant.shortName.replace(/[äöü]/g, (umlaut) => {
          const plain = { ä: 'a', ö: 'o', ü: 'u' }[umlaut]!;
          return [umlaut, plain, `${plain}e`][ways.next().value as number]!;
        });
        expect(filterRegions(regions, typed).includes(meant)).to.be.true;
      }),
    ));

  it('finds it by its words in any order, with its kind before or after', () =>
    fc.assert(
      fc.property(NAMED, fc.nat(), fc.func(fc.nat()), (regions, which, order) => {
        const meant = regions[which % regions.length]!;
        const words = meant.name.split(' ').sort((a, b) => order(a) - order(b));
        expect(filterRegions(regions, words.join(' ')).includes(meant)).to.be.true;
      }),
    ));

  it('gives some of the regions, each once, and adds none when another letter of a word is typed', () =>
    fc.assert(
      fc.property(NAMED, WORD, LETTERS, (regions, typed, letter) => {
        const before = filterRegions(regions, typed);
        expect(new Set(before).size).to.equal(before.length);
        expect(before.every((each) => regions.includes(each))).to.be.true;
        const after = filterRegions(regions, typed + letter);
        expect(after.every((each) => before.includes(each))).to.be.true;
      }),
    ));

  it('is survived', () =>
    fc.assert(
      fc.property(NAMED, fc.string({ unit: 'binary', maxLength: 300 }), (regions, typed) => {
        expect(filterRegions(regions, typed).every((each) => regions.includes(each))).to.be.true;
      }),
    ));
});
