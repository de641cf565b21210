import { expect } from '@open-wc/testing';
import { nearestRegions } from '../../src/model/nearest-regions.js';
import type { Region } from '../../src/model/region.js';
import { region } from '../support/nouns.js';

const REGIONS = [
  region('lindenfurt', { name: 'Stadt Lindenfurt', shortName: 'Lindenfurt' }),
  region('lk-hohenwalde', { name: 'Landkreis Hohenwalde', shortName: 'Hohenwalde' }),
  region('muehlenau', { name: 'Stadt Mühlenau', shortName: 'Mühlenau' }),
  region('grossstrass', { name: 'Großstraß', shortName: 'Großstraß' }),
  region('ulm'),
];

const nearest = (written: string, regions: readonly Region[] = REGIONS) =>
  nearestRegions(regions, written).map(({ slug }) => slug);

describe('a misspelt region', () => {
  for (const [what, written, expected] of [
    ['a letter too many', 'lindenfurth', ['lindenfurt']],
    ['a letter missing', 'lindefurt', ['lindenfurt']],
    ['another letter', 'lintenfurt', ['lindenfurt']],
    ['the name instead of the slug', 'Mühlenau', ['muehlenau']],
    ['an umlaut without its dots', 'muhlenau', ['muehlenau']],
    ['an umlaut in two pieces', 'Mu\u0308hlenau', ['muehlenau']],
    ['capitals, blanks and signs', ' LK Hohenwalde! ', ['lk-hohenwalde']],
    ['without its kind', 'hohenwalde', ['lk-hohenwalde']],
    ['a part of the name', 'hohenwald', ['lk-hohenwalde']],
    ['with its kind', 'stadt-lindenfurt', ['lindenfurt']],
    ['ß', 'GROßSTRASS', ['grossstrass']],
    ['two letters of a short name', 'xxm', ['ulm']],
    ['a third of the letters', 'hxhxnwxlde', ['lk-hohenwalde']],
    ['more than a third', 'hxhxnwxlxe', []],
    ['another place', 'hamburg', []],
    ['another place of a short name', 'xyz', []],
    ['signs only', '-/-', []],
    ['nothing', '', []],
  ] as const) {
    it(`${what}: ${written || '(empty)'} → ${expected.join() || 'nobody'}`, () =>
      expect(nearest(written)).to.deep.equal(expected));
  }

  describe('is written as people do without a German keyboard', () => {
    for (const [written, name] of [
      ['aeaeaeae', 'Ää-Ää'],
      ['oeoeoeoe', 'Öö Öö'],
      ['ueueueue', 'Üü/Üü'],
      ['SSSSSSSS', 'ßßßß'],
      ['eeee', 'éÈêë'],
      ['abc', '(a) – (b) – (c)'],
    ] as const) {
      it(`${written} for ${name}`, () => expect(nearest(written, [region('1', { name })])).to.deep.equal(['1']));
    }
  });

  it('may be any part of a name from four letters on', () => {
    expect(nearest('furt')).to.deep.equal(['lindenfurt']);
    expect(nearest('lin')).to.deep.equal([]);
  });

  it('counts a swap of neighbours as one slip', () => {
    expect(nearest('uml', [region('u'), region('ulm')])).to.deep.equal(['ulm', 'u']);
    expect(nearest('ulm', [region('uml'), region('ulm')])).to.deep.equal(['ulm', 'uml']);
  });

  it('finds nothing for nothing, not even a name of two letters', () => {
    expect(nearest(' ', [region('ab')])).to.deep.equal([]);
  });

  it('finds the nearest first, the shorter of two alike, three at most', () => {
    const regions = ['neustadt-am-see', 'neustedt', 'neustadl', 'neustadt', 'neust'].map((slug) => region(slug));
    expect(nearest('neustadt', regions)).to.deep.equal(['neustadt', 'neustedt', 'neustadl']);
    expect(nearest('neustad', regions)).to.deep.equal(['neustadl', 'neustadt', 'neustadt-am-see']);
  });

  it('finds no region that is hidden', () => {
    expect(nearest('ulm', [region('ulm', { live: false })])).to.deep.equal([]);
  });

  it('is looked at in its first letters only, however long it is', () => {
    const beginning = 'a'.repeat(100);
    expect(nearest(beginning + 'b'.repeat(100_000), [region(beginning)])).to.deep.equal([beginning]);
  });
});
