import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compoundParts, knownParts } from '../../src/search/compounds.js';

const known =
  (...parts: readonly string[]) =>
  (part: string) =>
    parts.includes(part);

describe('the parts of a compound', () => {
  for (const [word, parts, expected] of [
    ['sprachkurs', ['sprach', 'kurs'], ['sprach', 'kurs']],
    ['wohnungsgeld', ['wohnung', 'geld'], ['wohnung', 'geld']],
    ['bundeswehr', ['bund', 'wehr'], ['bund', 'wehr']],
    ['frauenhaus', ['frau', 'haus'], ['frau', 'haus']],
    ['kindergeld', ['kind', 'geld'], ['kind', 'geld']],
    ['blumentopf', ['blume', 'topf'], ['blume', 'topf']],
    ['hundehutte', ['hund', 'hutte'], ['hund', 'hutte']],
    ['kindergeld', ['kinder', 'geld'], ['kinder', 'geld']],
    ['sprachkursanmeldung', ['sprach', 'kurs', 'anmeldung'], ['sprach', 'kurs', 'anmeldung']],
    ['wohnungsgeberbestatigung', ['wohnung', 'geber', 'bestatigung'], ['wohnung', 'geber', 'bestatigung']],
    ['hausarztpraxis', ['haus', 'arzt', 'hausarzt', 'praxis'], ['hausarzt', 'praxis']],
    ['hausarztpraxis', ['haus', 'hausarzt', 'arztpraxis', 'praxis'], ['haus', 'arztpraxis']],
  ] as const) {
    it(`${word} of ${parts.join(', ')}`, () => {
      expect(compoundParts(word, known(...parts))).to.deep.equal(expected);
    });
  }

  for (const [why, word, ...parts] of [
    ['its end is not known', 'sprachkurs', 'sprach'],
    ['its beginning is not known', 'sprachkurs', 'kurs'],
    ['its middle is not known', 'sprachxyzwkurs', 'sprach', 'kurs'],
    ['nothing is known', 'sprachkurs'],
    ['it is only known whole', 'sprachkurs', 'sprachkurs'],
    ['a part has three letters', 'arbeitsamt', 'arbeit', 'amt'],
    ['it has seven letters', 'teehaus', 'tee', 'teeh', 'haus', 'aus'],
    ['a letter between its parts links none', 'sprachakurs', 'sprach', 'kurs'],
    ['it is empty', '', ''],
  ] as const) {
    it(`are none where ${why}`, () => expect(compoundParts(word, known(...parts))).to.deep.equal([]));
  }

  it('are looked for in words of 8 to 40 letters', () => {
    const long = `${'x'.repeat(36)}kurs`;
    expect(compoundParts('kurskurs', known('kurs'))).to.deep.equal(['kurs', 'kurs']);
    expect(compoundParts(long, known('x'.repeat(36), 'kurs'))).to.deep.equal(['x'.repeat(36), 'kurs']);
    expect(compoundParts(`x${long}`, known('x'.repeat(37), 'kurs'))).to.deep.equal([]);
  });

  for (const [repeated, length] of [
    ['kurs', 9],
    ['esen', 8],
    ['n', 34],
  ] as const) {
    it(`are looked for within bounds in a word of many wrong turns: ${repeated}`, () => {
      let asked = 0;
      const isKnown = (part: string) => {
        asked++;
        return part.length > 3 && !part.startsWith('x');
      };
      expect(compoundParts(`x${repeated.repeat(length)}`, isKnown)).to.deep.equal([]);
      expect(asked).to.be.below(5_000);
    });
  }
});

describe('what is known of a word', () => {
  for (const [word, parts, expected] of [
    ['sprachcafe', ['sprach'], ['sprach']],
    ['wohnungsxyzw', ['wohnung'], ['wohnung']],
    ['wohnungxyzw', ['wohn', 'wohnung'], ['wohnung']],
    ['sprachkursxyzw', ['sprach', 'kurs'], ['sprach']],
    ['xyzwsprach', ['sprach'], []],
    ['sprachxyz', ['sprach'], []],
    ['sprachkurs', [], []],
    ['', [''], []],
  ] as const) {
    it(`${word || 'nothing'}: ${expected.join() || 'nothing'}`, () => {
      expect(knownParts(word, known(...parts))).to.deep.equal(expected);
    });
  }

  it('is not looked for in words of more than 40 letters', () => {
    expect(knownParts(`sprach${'x'.repeat(34)}`, known('sprach'))).to.deep.equal(['sprach']);
    expect(knownParts(`sprach${'x'.repeat(35)}`, known('sprach'))).to.deep.equal([]);
  });
});

it('parts of a compound are known, in their order, and leave no more than links between them', () => {
  const part = fc.string({ unit: fc.constantFrom(...'aens'), minLength: 4, maxLength: 6 });
  const word = fc.tuple(part, fc.constantFrom('', 's', 'es', 'n', 'en', 'er', 'e'), part);
  fc.assert(
    fc.property(word, fc.array(part, { maxLength: 4 }), ([head, link, tail], more) => {
      const parts = compoundParts(head + link + tail, known(head, tail, ...more));
      expect(parts.length).to.be.at.least(2);
      for (const each of parts) expect([head, tail, ...more]).to.include(each);
      expect(head + link + tail).to.match(new RegExp(`^${parts.join('(?:e?s|e?n|er|e)?')}$`));
    }),
    { numRuns: 200 },
  );
});
