import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tokens } from '../../src/search/tokens.js';

const slices = (text: string, language?: string) =>
  Array.from(tokens(text, language), ({ start, end }) => text.slice(start, end));

describe('the words of a text', () => {
  for (const [what, text, expected] of [
    [
      'are parted by everything that is no letter, number or mark',
      'e-mail: a_b@c.de, 1,5 (2/3)',
      'e mail a b c de 1 5 2 3',
    ],
    ['are of letters with marks of their own', 'u\u0308ber हिन्दी', 'u\u0308ber हिन्दी'],
    ['are letters and numbers together', 'B1 24h §16a', 'B1 24h 16a'],
    [
      'keep what nobody sees within them',
      'Kinder\u00adgeld می\u200cخواهم a\u200eb',
      'Kinder\u00adgeld می\u200cخواهم a\u200eb',
    ],
    ['begin behind what nobody sees', '\u200bwort \u200fعمل', 'wort عمل'],
    ['are not parted by signs of direction around them', '\u202eabc\u202c \u2067عمل\u2069', 'abc عمل'],
    ['are not made by emoji', 'a😀b ❤ 👩‍👩‍👧 c', 'a b c'],
    ['are not made by halves of characters', 'a\ud800b \udc00 c\ud83d', 'a b c'],
    ['are not made by punctuation', '… – „“ ?! ¿', ''],
    ['are Korean as it is written', '한국어 수업', '한국어 수업'],
    ['are none', '', ''],
  ] as const) {
    it(what, () => expect(slices(text)).to.deep.equal(expected.split(' ').filter(Boolean)));
  }

  it('come with their places in the very text', () => {
    expect([...tokens('„Über“ B1考试.')]).to.deep.equal([
      { start: 1, end: 5 },
      { start: 7, end: 9 },
      { start: 9, end: 11 },
    ]);
  });
});

describe('apostrophes', () => {
  for (const [language, text, expected] of [
    ['uk', 'м’який', ['м’який']],
    ['uk', "м'який сім`я об´єкт пʼять", ["м'який", 'сім`я', 'об´єкт', 'пʼять']],
    ['en', "rock'n'roll", ["rock'n'roll"]],
    ['en', "'quoted' don''t the parents'", ['quoted', 'don', 't', 'the', 'parents']],
    ['de', 'l’école', ['l’école']],
    ['de', "d'accord", ["d'accord"]],
    ['fr', 'l’école', ['école']],
    ['fr', "L'école d’eau qu'il jusqu’ici Lorsqu’elle", ['école', 'eau', 'il', 'ici', 'elle']],
    ['fr', 'aujourd’hui presqu’île', ['aujourd’hui', 'presqu’île']],
    ['fr-CH', 'l’école', ['école']],
    ['it', 'dell’acqua un’ora nell’ufficio', ['acqua', 'ora', 'ufficio']],
    ['fr', 'l’ s’', ['l', 's']],
  ] as const) {
    it(`in ${language}: ${text}`, () => expect(slices(text, language)).to.deep.equal(expected));
  }
});

describe('scripts without spaces', () => {
  for (const [what, text, expected] of [
    ['Chinese pairs overlap', '居留许可', ['居留', '留许', '许可']],
    ['a pair', '居留', ['居留']],
    ['a single character', '居', ['居']],
    ['punctuation parts them', '居留，许可。', ['居留', '许可']],
    ['characters of two code units', '𠮷野家', ['𠮷野', '野家']],
    ['the sign for repetition', '人々', ['人々']],
    ['beside Latin letters', 'B1考试', ['B1', '考试']],
    ['between Latin letters', 'A居留B', ['A', '居留', 'B']],
    ['Japanese of three scripts', '日本のビザー', ['日本', '本の', 'のビ', 'ビザ', 'ザー']],
    ['Thai', 'ไทย', ['ไท', 'ทย']],
    ['Thai vowels and tones stay with what they stand on', 'ที่นี่', ['ที่นี่']],
    ['a vowel or a tone alone', 'ี', ['ี']],
    ['Lao, Khmer and Burmese', 'ລາວ ខ្មែរ မြန်', ['ລາ', 'າວ', 'ខ្មែ', 'មែរ', 'မြန်']],
  ] as const) {
    it(what, () => expect(slices(text)).to.deep.equal(expected));
  }
});

describe('for any text, tokens', () => {
  const mixed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(..."aß5 -_'’\u0301\u00ad\u200d\u200f\udc00居留のไที่ع한\n😀\ud800"),
      maxLength: 30,
    }),
  );
  const language = fc.constantFrom('', 'de', 'fr', 'it', 'zh', 'uk');

  it('are slices that are not empty, one after the other, and begin and end no character in its middle', () => {
    fc.assert(
      fc.property(mixed, language, (text, code) => {
        let before = -1;
        for (const { start, end } of tokens(text, code)) {
          expect(start).to.be.above(before).and.below(end);
          expect(end).to.be.at.most(text.length);
          expect(text.slice(start, end)).not.to.match(/[\ud800-\udfff]/u);
          before = start;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same when they come one by one', () => {
    const spaced = fc.string({ unit: fc.constantFrom(..."aß5 -_'’\u0301\u00ad\u200d\u200fع한\n😀"), maxLength: 30 });
    fc.assert(
      fc.property(spaced, language, (text, code) => {
        for (const slice of slices(text, code)) expect(slices(slice)).to.deep.equal([slice]);
      }),
      { numRuns: 200 },
    );
  });

  it('are all that is written in letters and blanks', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abÄß ع ж \u05d0 한 é9 '), maxLength: 40 });
    fc.assert(
      fc.property(letters, language, (text, code) => {
        expect(slices(text, code)).to.deep.equal(text.split(' ').filter(Boolean));
      }),
      { numRuns: 200 },
    );
  });

  it('cover every character of a script without spaces', () => {
    const unspaced = fc.string({ unit: fc.constantFrom(...'居留许可のไ𠮷a1 '), maxLength: 40 });
    fc.assert(
      fc.property(unspaced, (text) => {
        const covered = new Set<number>();
        for (const { start, end } of tokens(text)) for (let at = start; at < end; at++) covered.add(at);
        const letters = [...text.matchAll(/[^ ]/g)].map(({ index }) => index);
        expect([...covered].sort((a, b) => a - b)).to.deep.equal(letters);
      }),
      { numRuns: 200 },
    );
  });
});
