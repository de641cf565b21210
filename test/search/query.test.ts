import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Analysis } from '../../src/search/analysis.js';
import { isHeld, planQuery, wantedOf, type Alternative, type Slot } from '../../src/search/query.js';
import { Phrases } from '../../src/search/synonyms.js';

/** An analysis that has met these entries. */
function knows(language: string, ...texts: readonly string[]): Analysis {
  const analysis = new Analysis(language);
  for (const text of texts) analysis.count(text);
  return analysis;
}

const german = knows(
  'de',
  'Deutsch Kurs',
  'Kurs Wohnung Sprache',
  'Kindergeld Wohnung',
  'Anmeldung und',
  '',
  '',
  '',
  '',
);
german.learnStopwords('und die fur');
const plan = (query: string, analysis = german, size = 8) => planQuery(analysis, query, size);
const words = (slots: readonly Slot[]) => slots.map(({ word }) => word.folded);
const stemOf = (word: string, analysis = german) => analysis.word(word).stem;

/** How the first word of a query, as it stands, is looked up. */
const own = (query: string, analysis = german) => plan(query, analysis)[0]!.alternatives[0]!;

/** The only way to look a word up by these terms, or undefined. */
function way(slots: readonly Slot[], ...terms: readonly string[]): Alternative | undefined {
  const found = slots.flatMap(({ alternatives }) => alternatives).filter((each) => each.terms.join() === terms.join());
  expect(found.length, terms.join(' ')).to.be.below(2);
  return found[0];
}

describe('the words of a query', () => {
  for (const [what, query, expected] of [
    ['are folded', 'Kurse für MÜLL', ['kurse', 'fur', 'mull']],
    ['are looked for once', 'Kurs kurs KURS Wohnung', ['kurs', 'wohnung']],
    ['are none in nothing', '', []],
    ['are none in punctuation', ' ?! … ', []],
    ['are none of signs that nobody sees', '\u202e\u200b\ufe0f', []],
  ] as const) {
    it(what, () => expect(words(plan(query))).to.deep.equal(expected));
  }

  it('are the first 24 of a paste', () => {
    const many = Array.from({ length: 30 }, (_none, at) => `x${at}`);
    expect(words(plan(many.join(' ')))).to.deep.equal(many.slice(0, 24));
  });

  it('weigh the more, the fewer entries hold them', () => {
    const [inNone, inOne, inTwo] = ['xyzw', 'deutsch', 'wohnung'].map((word) => plan(word)[0]!.weight);
    expect(inNone).to.be.above(inOne!);
    expect(inOne).to.be.above(inTwo!);
    expect(inTwo).to.be.above(0);
  });

  it('weigh the same in whatever form', () => {
    expect(plan('Wohnungen')[0]!.weight).to.equal(plan('Wohnung')[0]!.weight);
  });

  it('weigh next to nothing when they only hold the query together, and are still looked for', () => {
    const [stopword, topic] = plan('die xyz');
    expect([stopword!.isStopword, topic!.isStopword]).to.deep.equal([true, false]);
    expect(stopword!.weight).to.be.below(topic!.weight / 3);
    expect(stopword!.weight).to.be.above(0);
    expect(stopword!.alternatives[0]!.terms).to.deep.equal(['die']);
    expect(stopword!.alternatives[0]!.worth).to.be.below(topic!.alternatives[0]!.worth / 3);
  });
});

describe('common words', () => {
  const common = knows('xx', 'town a', 'town b', 'town', 'rare');

  for (const [what, query, expected] of [
    ['are left out of a query of three words', 'town hall rare', ['hall', 'rare']],
    ['are kept in a query of two words', 'town rare', ['town', 'rare']],
    ['are kept where all are common', 'town towns town', ['town', 'towns']],
  ] as const) {
    it(what, () => expect(words(plan(query, common, 4))).to.deep.equal(expected));
  }

  it('are kept in a longer query where all are common', () => {
    const all = knows('xx', 'a b c', 'a b c');
    expect(words(plan('a b c', all, 2))).to.deep.equal(['a', 'b', 'c']);
  });

  it('are those in more than half of the entries', () => {
    const half = knows('xx', ...Array<string>(5).fill('half most'), 'most', 'x', '', '', '');
    expect(words(plan('half most x', half, 10))).to.deep.equal(['half', 'x']);
  });
});

describe('words that begin as one is typed', () => {
  const chinese = knows('zh', '居留许可', 'B1 考试');

  for (const [what, prefix, query, analysis] of [
    ['are found for the last word', 'anywhere', 'kurs', german],
    ['are found for a word that no entry holds', 'anywhere', 'kursx wohnung', german],
    ['are not found for a known word before the last', undefined, 'kurs wohnung', german],
    ['are found in titles only for one letter', 'titles', 'k', german],
    ['are found in titles only for two letters', 'titles', 'ku', german],
    ['are found in titles only for two letters before others', 'titles', 'ku wohnung', german],
    ['are found anywhere for three letters', 'anywhere', 'kur', german],
    ['are found anywhere for a Han character', 'anywhere', '居', chinese],
    ['are not found for a Han pair: it is no beginning', undefined, '居留', chinese],
    ['are found anywhere for a number', 'anywhere', 'B1', chinese],
    ['are found anywhere for a number alone', 'anywhere', '5', german],
  ] as const) {
    it(what, () => expect(own(query, analysis).prefix).to.equal(prefix));
  }

  it('are found for the last word even where another stands before it', () => {
    const [first, last] = plan('kurs wohnung');
    expect([first!.alternatives[0]!.prefix, last!.alternatives[0]!.prefix]).to.deep.equal([undefined, 'anywhere']);
  });
});

it('words that begin as one is typed are found for the last word also where it stood there before', () => {
  expect(plan('kurs wohnung kurs').map(({ alternatives }) => alternatives[0]!.prefix)).to.deep.equal([
    'anywhere',
    undefined,
  ]);
});

it('words that begin as the last one are not looked for where that is there in full', () => {
  const [slot] = planQuery(german, 'kurs', 8, { isWhole: true });
  expect(slot!.alternatives[0]!.prefix).to.be.undefined;
});

describe('slips', () => {
  const chinese = knows('zh', '居留许可', 'B1 考试');

  for (const [what, edits, query, analysis] of [
    ['are none in three letters', undefined, 'xyz', german],
    ['are one in four or five letters', 1, 'xyzw', german],
    ['are one in four or five letters', 1, 'xyzwv', german],
    ['are two in more', 2, 'xyzwvu', german],
    ['are none in a word that an entry holds', undefined, 'wohnung', german],
    ['are two in an unknown word of three', 2, 'xyzwvu b c', german],
    ['are one in an unknown word of a question', 1, 'xyzwvu b c d', german],
    ['are none in Han characters', undefined, '居留', chinese],
    ['are none in what has a number', undefined, 'xyzwvu7', german],
  ] as const) {
    it(`${what}: ${query}`, () => expect(own(query, analysis).edits).to.equal(edits));
  }

  it('are as many as the asker allows', () => {
    const editsWith = (most: number) =>
      planQuery(german, 'xyzwvu', 8, { mostEdits: () => most })[0]!.alternatives[0]!.edits;
    expect([0, 1, 5].map(editsWith)).to.deep.equal([undefined, 1, 2]);
  });

  it('of two fingers are tried for words that no entry holds', () => {
    const slots = plan('anmeldugn');
    expect(way(slots, 'anmeldung')!.worth).to.be.above(0.5).and.below(1);
    expect(way(plan('nameldung'), 'anmeldung')).to.exist;
    expect(way(plan('krus'), 'kurs')).to.exist;
  });

  it('of two fingers are not tried for words of three letters or of entries, nor for letters apart', () => {
    const short = knows('xx', 'und', 'kurs', 'krus');
    expect(way(plan('nud', short), 'und')).to.be.undefined;
    expect(way(plan('krus', short), 'kurs')).to.be.undefined;
    expect(way(plan('usrk', short), 'kurs')).to.be.undefined;
  });
});

describe('ways to hold a word', () => {
  it('are the word itself, and for less its stem', () => {
    const slots = plan('Wohnungen');
    expect(way(slots, 'wohnungen')!.worth).to.equal(1);
    expect(way(slots, stemOf('Wohnung'))!.worth)
      .to.be.above(0)
      .and.below(1);
  });

  it('are for less all parts of a compound that the index knows', () => {
    const compound = knows('de', 'Sprache Kurs', 'Kurs Sprachen', 'Sprachkurs');
    const slots = plan('Sprachkurs', compound);
    expect(way(slots, stemOf('Sprache', compound), stemOf('Kurs', compound))!.worth).to.be.below(
      way(slots, stemOf('Sprachkurs', compound))!.worth,
    );
  });

  it('are all parts of a compound that no entry holds, where each stands in one', () => {
    const slots = plan('deutschkurs');
    expect(way(slots, stemOf('deutsch'), stemOf('kurs'))!.worth).to.be.below(1);
  });

  it('are for still less the known beginning of a compound that no entry holds', () => {
    const whole = way(plan('deutschkurs'), stemOf('deutsch'), stemOf('kurs'))!;
    expect(way(plan('deutschxyzw'), stemOf('deutsch'))!.worth).to.be.below(whole.worth);
  });

  it('are parts in other languages where words were written together by mistake', () => {
    const english = knows('en', 'child benefit');
    expect(way(plan('childbenefit', english), stemOf('child', english), stemOf('benefit', english))).to.exist;
    expect(way(plan('childxyzw', english), stemOf('child', english))).to.be.undefined;
  });

  it('are words that an entry has written together', () => {
    const slots = plan('kinder geld wohnung');
    const together = slots.map(({ alternatives }) => alternatives.filter((each) => each.terms.join() === 'kindergeld'));
    expect(together.map((ways) => ways.map(({ worth }) => worth))).to.deep.equal([[1], [1], []]);
    expect(way(plan('geld kinder'), 'kindergeld')).to.be.undefined;
  });

  it('are the terms of the offices for what people say, each whole', () => {
    const phrases = new Phrases({ Kindergeld: ['Geld bekommen'], 'Agentur für Arbeit': ['Arbeitsamt'] }, german);
    const slots = planQuery(german, 'geld bekommen arbeitsamt', 8, { phrases });
    const terms = slots.map(({ alternatives }) => alternatives.map((each) => each.terms));
    const [agency, work] = [stemOf('Agentur'), stemOf('Arbeit')];
    expect(terms[0]).to.deep.include([stemOf('Kindergeld')]);
    expect(terms[1]).to.deep.include([stemOf('Kindergeld')]);
    expect(terms[2]).to.deep.include([agency, work]);
    expect(terms[2]).not.to.deep.include([stemOf('Kindergeld')]);
    expect(way(slots.slice(2), agency, work)!.worth).to.be.below(1);
  });
});

describe('a word is held', () => {
  const slot = (...alternatives: readonly (readonly string[])[]): Slot => ({
    word: german.word('x'),
    weight: 1,
    isStopword: false,
    alternatives: alternatives.map((terms) => ({ terms, worth: 1 })),
  });

  for (const [what, ways, terms, expected] of [
    ['by itself', [['a'], ['b', 'c']], ['a'], true],
    ['by all terms of one way', [['a'], ['b', 'c']], ['c', 'b'], true],
    ['not by some terms of one way', [['a'], ['b', 'c']], ['b'], false],
    [
      'not by terms of two ways',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['a', 'c'],
      false,
    ],
    ['not by other terms', [['a']], ['x'], false],
    ['not by nothing', [['a']], [], false],
  ] as const) {
    it(what, () => expect(isHeld(slot(...ways), new Set(terms))).to.equal(expected));
  }
});

describe('what an excerpt marks', () => {
  it('is every telling word of the query, its stem and its parts', () => {
    const compound = knows('de', 'Sprache Kurs', 'Kurs Sprachen', 'Sprachkurs');
    compound.learnStopwords('die');
    const { words, stems } = wantedOf(compound, 'die Sprachkurse');
    expect([...words]).to.deep.equal(['sprachkurse']);
    const expected = ['Sprachkurse', 'Sprache', 'Kurs'].map((word) => stemOf(word, compound));
    expect([...stems]).to.deep.equal(expected);
  });

  it('is also what begins as the last word does, unless that is a letter or tells nothing', () => {
    expect(wantedOf(german, 'wohnung Kur').beginnings).to.deep.equal(['kur']);
    expect(wantedOf(german, 'wohnung k').beginnings).to.deep.equal([]);
    expect(wantedOf(german, 'wohnung die').beginnings).to.deep.equal([]);
  });

  it('is also the terms of what people say', () => {
    const phrases = new Phrases({ Wohngeld: ['Mietzuschuss'] }, german);
    const { stems } = wantedOf(german, 'Mietzuschuss', phrases);
    expect([...stems]).to.deep.equal([stemOf('Mietzuschuss'), stemOf('Wohngeld')]);
  });

  it('is nothing for nothing', () => {
    expect(wantedOf(german, '')).to.deep.equal({ words: new Set(), beginnings: [], stems: new Set() });
  });
});

it('any query is planned: weights above 0, at most 24 words, each once, with itself and its stem as ways, a Han pair with its stem only', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aeknrsu 1居留ع\u0301\u202e<*'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.constantFrom('de', 'ar', 'zh', 'xx'), (query, language) => {
      const analysis = knows(language, 'kurs an', 'kernaus', 'sanken 居留', 'ع 1');
      const slots = planQuery(analysis, query, 4);
      expect(new Set(words(slots)).size).to.equal(slots.length);
      expect(slots.length).to.be.below(25);
      for (const { word, weight, alternatives } of slots) {
        expect(weight).to.be.above(0);
        const ways = alternatives.map(({ terms }) => terms);
        if (/\p{sc=Han}/u.test(word.folded)) expect(ways).to.deep.equal([[word.stem]]);
        else expect(ways.slice(0, 2)).to.deep.equal([[word.folded], [word.stem]]);
      }
    }),
    { numRuns: 200 },
  );
});
