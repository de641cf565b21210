import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Analysis, termsOf } from '../../src/search/analysis.js';

/** An analysis that has met these entries. */
function knows(language: string, ...texts: readonly string[]): Analysis {
  const analysis = new Analysis(language);
  for (const text of texts) analysis.count(text);
  return analysis;
}

const folded = (language: string, word: string) => new Analysis(language).folded(word);

describe('a word as it is looked up', () => {
  for (const [what, language, written, expected] of [
    ['is folded', 'en', 'Café', 'cafe'],
    ['is folded as Germans do in German', 'de', 'Mueller', 'muller'],
    ['is folded so in German of any kind', 'de-AT', 'Mueller', 'muller'],
    ['is folded so in simple German', 'de-si', 'Mueller', 'muller'],
    ['is not folded so in other languages', 'en', 'blue', 'blue'],
    ['lacks apostrophes of all kinds', 'uk', "м'я’кʼи‘й`ж´", 'мякииж'],
    ['is its first 64 letters', 'xx', 'x'.repeat(70), 'x'.repeat(64)],
    ['lacks the article in Arabic', 'ar', 'المدرسة', 'مدرسه'],
    ['lacks it behind and', 'ar', 'والمدرسة', 'مدرسه'],
    ['lacks it behind with', 'ar', 'بالمدرسة', 'مدرسه'],
    ['lacks it behind and, and like', 'ar', 'وكالمدرسة', 'مدرسه'],
    ['lacks it behind for', 'ar', 'للمدرسة', 'مدرسه'],
    ['keeps it before a single letter', 'ar', 'الم', 'الم'],
    ['keeps it in Persian', 'fa', 'المدرسة', 'المدرسه'],
    ['may be nothing', 'xx', '\u200d\ufe0f', ''],
  ] as const) {
    it(what, () => expect(folded(language, written)).to.equal(expected));
  }

  it('comes once for each place in a text, but not where nothing is left of it', () => {
    const words = Array.from(new Analysis('de').words('Kurs, \ufe0f ❤\ufe0f Kurse Kurs'), (word) => word.folded);
    expect(words).to.deep.equal(['kurs', 'kurse', 'kurs']);
  });

  it('is written as in the text', () => {
    expect([...new Analysis('fr').spellings('L’École, d’été')]).to.deep.equal(['École', 'été']);
  });
});

describe('index terms of a word', () => {
  const german = knows('de', 'Sprache Kurs', 'Sprachen Kurs', 'Haus', 'Kursleitung');

  it('are itself, its stem, and the parts of a compound', () => {
    const [word, stem, ...parts] = termsOf(german.word('Sprachkurse'));
    expect(word).to.equal('sprachkurse');
    expect(stem).to.equal(german.word('Sprachkurs').stem);
    expect(parts).to.deep.equal([german.word('Sprache').stem, german.word('Kurs').stem]);
  });

  it('are no parts that fewer than two entries hold', () => {
    expect(german.word('Kurshaus').parts).to.deep.equal([]);
  });

  it('are no parts in other languages', () => {
    expect(knows('nl', 'taal kurs', 'taal kurs').word('taalkurs').parts).to.deep.equal([]);
  });

  it('are stems that no word can be', () => {
    const word = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(word, (text) => {
        for (const { folded, stem } of new Analysis('de').words(text)) expect(folded.startsWith(stem[0]!)).to.be.false;
      }),
      { numRuns: 200 },
    );
  });
});

describe('what the entries hold', () => {
  const german = knows('de', 'Kurs kurs KURS Kurse', 'Kursen', 'Haus');

  for (const [word, isKnown, frequency] of [
    ['Kurs', true, 2],
    ['kurse', true, 2],
    ['Kurses', false, 2],
    ['Haus', true, 1],
    ['Häuser', false, 1],
    ['Bus', false, 0],
  ] as const) {
    it(`"${word}", ${isKnown ? 'in this form' : 'not in this form'}, in ${frequency} entries`, () => {
      expect(german.isKnown(german.word(word).folded)).to.equal(isKnown);
      expect(german.frequency(german.word(word))).to.equal(frequency);
    });
  }

  it('is held by some: words and stems, but no form that stands nowhere', () => {
    expect(german.holds('kursen')).to.be.true;
    expect(german.holds(german.word('Kurses').stem)).to.be.true;
    expect(german.holds('kurses')).to.be.false;
    expect(german.holds(german.word('Bus').stem)).to.be.false;
  });

  it('words, and no stems of theirs', () => {
    expect(german.isKnown('kursen')).to.be.true;
    expect(german.isKnown('kurses')).to.be.false;
    expect(german.isKnown(german.word('Kursen').stem)).to.be.false;
  });

  it('words in their first spelling', () => {
    const analysis = knows('de', 'x');
    expect([...analysis.words('Müll MÜLL Bus')]).to.have.length(3);
    expect(analysis.spellingOf('mull')).to.equal('Müll');
    expect(analysis.spellingOf('haus')).to.be.null;
  });
});

describe('the parts of a word that no entry holds', () => {
  const german = knows('de', 'Sprache', 'Kurs');

  for (const [what, language, word, parts, isWhole] of [
    ['are all where one entry holds each', 'de', 'sprachkurs', ['Sprache', 'Kurs'], true],
    ['are its beginning where nothing more is known', 'de', 'sprachxyzw', ['Sprache'], false],
    ['are none where nothing is known', 'de', 'xyzwvuts', [], false],
    ['are all in any language', 'xx', 'childbenefit', ['child', 'benefit'], true],
    ['are no beginning in other languages', 'xx', 'childxyzw', [], false],
  ] as const) {
    it(what, () => {
      const analysis = language === 'de' ? german : knows('xx', 'child benefit');
      expect(analysis.partsOfUnknown(word)).to.deep.equal({
        parts: parts.map((part) => analysis.word(part).stem),
        isWhole,
      });
    });
  }
});
