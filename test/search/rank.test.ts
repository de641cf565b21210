import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bestPassage, densest, titleBonus } from '../../src/search/rank.js';

const passage = (stems: readonly number[], weights: Readonly<Record<number, number>>, width: number) =>
  bestPassage(
    Uint32Array.from(stems),
    new Map(Object.entries(weights).map(([stem, weight]) => [Number(stem), weight])),
    width,
  );

describe('the best passage of a text', () => {
  for (const [what, stems, width, expected] of [
    ['has all words that stand together', [0, 1, 2, 3, 0], 3, 7],
    ['has a word once', [1, 1, 1], 3, 1],
    ['has words in any order', [3, 1, 2], 3, 7],
    ['has what lies within its width', [1, 0, 2], 3, 3],
    ['has nothing that lies beyond it', [1, 0, 0, 2], 3, 2],
    ['is the one with the most weight, not with the most words', [1, 2, 0, 0, 0, 3], 3, 4],
    ['may be the last', [1, 0, 0, 0, 2, 3], 3, 6],
    ['may be the first', [2, 3, 0, 0, 0, 1], 3, 6],
    ['keeps a word that leaves and stands in it again', [1, 2, 1, 3], 3, 7],
    ['loses a word that leaves', [1, 2, 2, 3], 3, 6],
    ['is one word wide', [1, 2, 3], 1, 4],
    ['is nothing where no word stands', [0, 9, 0], 3, 0],
    ['is nothing in an empty text', [], 3, 0],
  ] as const) {
    it(what, () => expect(passage(stems, { 1: 1, 2: 2, 3: 4 }, width)).to.equal(expected));
  }

  it('is the best of all stretches of its width', () => {
    const stem = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(stem, { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (stems, width) => {
        const weights: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 4 };
        const stretches = stems.map((_stem, at) => [...new Set(stems.slice(at, at + width))]);
        const sums = stretches.map((each) => each.reduce((sum, one) => sum + (weights[one] ?? 0), 0));
        expect(passage(stems, weights, width)).to.equal(Math.max(0, ...sums));
      }),
      { numRuns: 200 },
    );
  });
});

describe('where words stand closest', () => {
  /** One word every ten characters, from offset 5 on. */
  const place = (stems: readonly number[], from: number, width: number) =>
    densest(
      Uint32Array.from(stems),
      Uint32Array.from(stems, (_stem, at) => 5 + 10 * at),
      new Set([1, 2, 3]),
      from,
      width,
    );

  for (const [what, stems, from, width, expected] of [
    ['is where the most different ones are', [1, 0, 0, 1, 2, 3], 0, 20, 35],
    ['is the first of two places that are as good', [1, 2, 0, 0, 1, 2], 0, 20, 5],
    ['is where a single one is', [0, 0, 3], 0, 20, 25],
    ['counts a word once', [1, 1, 1, 0, 1, 2], 0, 20, 45],
    ['does not look beyond its width', [1, 0, 0, 2, 0, 0, 2, 3], 0, 20, 65],
    ['does not look before its beginning', [1, 2, 3, 0, 1], 40, 20, 45],
    ['is nowhere where none is', [0, 9], 0, 20, null],
    ['is nowhere in an empty text', [], 0, 20, null],
  ] as const) {
    it(what, () => expect(place(stems, from, width)).to.equal(expected));
  }
});

describe('the bonus of a title', () => {
  const rising = [
    ['that has nothing of the query', 'integrationskurs', 'kurs'],
    ['that holds it', 'ein kurs', 'kurs'],
    ['that begins with it', 'kurs fur alle', 'kurs'],
    ['that is the query', 'kurs', 'kurs'],
  ] as const;

  it('grows with how much of it the query is', () => {
    const bonuses = rising.map(([, title, query]) => titleBonus(title, query));
    expect(bonuses).to.deep.equal([...bonuses].sort((a, b) => a - b));
    expect(new Set(bonuses).size).to.equal(rising.length);
    expect(bonuses[0]).to.equal(1);
  });

  it('is that of holding for a word that begins so, and none for one that ends so', () => {
    expect(titleBonus('der kursplan', 'kurs')).to.equal(titleBonus('ein kurs', 'kurs'));
    expect(titleBonus('der sprachkurs', 'kurs')).to.equal(1);
  });

  it('counts several words as one stretch', () => {
    expect(titleBonus('wohnung anmelden', 'wohnung anmelden')).to.equal(titleBonus('kurs', 'kurs'));
    expect(titleBonus('die wohnung anmelden', 'wohnung anmelden')).to.equal(titleBonus('ein kurs', 'kurs'));
    expect(titleBonus('wohnung spat anmelden', 'wohnung anmelden')).to.equal(1);
  });
});
