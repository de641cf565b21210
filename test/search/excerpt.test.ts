import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { MarkedText } from '../../src/model/search.js';
import { Analysis } from '../../src/search/analysis.js';
import { excerptAt, marked } from '../../src/search/excerpt.js';
import { wantedOf } from '../../src/search/query.js';
import { entry, indexed, indexOf } from './corpus.js';

/** A text with its marks in brackets. */
const shown = ({ text, marks }: MarkedText): string =>
  [...marks]
    .reverse()
    .reduce((all, [start, end]) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text);

const excerptOf = (language: string, text: string, query: string): MarkedText | null => {
  const index = indexOf(language, [entry('/r/x/a/', 'Title', text)]);
  const wanted = wantedOf(index.analysis, query);
  return index.excerpt(index.entries[0]!, wanted, index.numbersOf(wanted));
};

describe('marks', () => {
  for (const [what, language, text, query, expected] of [
    ['a word', 'de', 'Der Kurs beginnt', 'kurs', 'Der [Kurs] beginnt'],
    ['a word in another form', 'de', 'Viele Kurse, ein Kurs', 'kurs', 'Viele [Kurse], ein [Kurs]'],
    ['a word in its own spelling', 'de', 'Der Müll, der Muell', 'mull', 'Der [Müll], der [Muell]'],
    ['what a fold makes longer', 'de', 'In der Straße links', 'strasse', 'In der [Straße] links'],
    ['what a fold makes shorter', 'ar', 'في المَدْرَسَة هنا', 'مدرسة', 'في [المَدْرَسَة] هنا'],
    ['a word that begins so, for the last', 'de', 'Die Anmeldung hier', 'anmel', 'Die [Anmeldung] hier'],
    ['pairs of characters as one', 'zh', '申请居留许可', '居留许可', '申请[居留许可]'],
    ['nothing else', 'de', 'Ein Haus', 'kurs', 'Ein Haus'],
    ['nothing in nothing', 'de', '', 'kurs', ''],
    ['nothing for nothing', 'de', 'Ein Haus', '', 'Ein Haus'],
  ] as const) {
    it(`are on ${what}`, () => {
      const analysis = new Analysis(language);
      expect(shown(marked(text, analysis, wantedOf(analysis, query)))).to.equal(expected);
    });
  }
});

describe('an excerpt', () => {
  const filler = 'Hier steht viel, was niemand sucht, und noch mehr davon, Satz um Satz. '.repeat(8);

  it('begins with the sentence of what was found', () => {
    const excerpt = excerptOf('de', `${filler}Der Sprachkurs beginnt im Mai. ${filler}`, 'sprachkurs')!;
    expect(shown(excerpt)).to.match(/^Der \[Sprachkurs\] beginnt im Mai\. Hier/);
    expect(excerpt.text.length).to.be.within(100, 150);
  });

  it('begins with a word a little before, where the sentence is long', () => {
    const long = 'ohne Punkt und Komma '.repeat(20);
    const excerpt = excerptOf('de', `${long}Sprachkurs ${long}`, 'sprachkurs')!;
    expect(excerpt.text).to.match(/^(?:ohne|Punkt|und|Komma) /);
    expect(excerpt.marks[0]![0]).to.be.within(1, 40);
  });

  it('is where the most words of the query stand together', () => {
    const text = `Wohnung. ${filler}Die Wohnung anmelden geht so. ${filler}`;
    expect(shown(excerptOf('de', text, 'wohnung anmelden')!)).to.contain('Die [Wohnung] [anmelden] geht so.');
  });

  it('is none where only the title holds the words', () => {
    const index = indexed('de', ['Sprachkurs', 'Ein Text.']);
    const wanted = wantedOf(index.analysis, 'sprachkurs');
    expect(index.excerpt(index.entries[0]!, wanted, index.numbersOf(wanted))).to.be.null;
  });

  it('is none of an entry that is not in the index', () => {
    const index = indexed('de', 'Sprachkurs');
    expect(index.excerpt(entry('/r/de/x/', 'x', 'kurs'), wantedOf(index.analysis, 'kurs'), new Set([0]))).to.be.null;
  });

  it('is none at a place where nothing is marked', () => {
    const analysis = new Analysis('de');
    expect(excerptAt('Ein Haus', 4, analysis, wantedOf(analysis, 'kurs'))).to.be.null;
  });

  it('never ends in the middle of a character', () => {
    const excerpt = excerptOf('de', `kurs ${'😀'.repeat(200)}`, 'kurs')!;
    expect(excerpt.text).not.to.match(/\p{Cs}/u);
  });

  it('always cuts the original, and its marks cut words out of it', () => {
    const unit = fc.constantFrom(...'aeknrsuäöß ', ...'居留许可', ...'مدرسةَ', ...'éĳ', '\n', '. ', '😀', '\u00ad', '’');
    const part = fc.string({ unit, maxLength: 300 });
    fc.assert(
      fc.property(
        part,
        part,
        fc.constantFrom('de', 'ar', 'zh', 'fr', 'xx'),
        fc.nat(),
        (before, after, language, at) => {
          const text = `${before} kurs ${after}`;
          const index = indexOf(language, [entry('/r/x/a/', 'Title', text)]);
          const words = [...index.analysis.spellings(text)];
          const query = words[at % words.length]!;
          const wanted = wantedOf(index.analysis, query);
          const excerpt = index.excerpt(index.entries[0]!, wanted, index.numbersOf(wanted));
          if (excerpt === null) return;
          expect(text).to.contain(excerpt.text);
          expect(excerpt.marks).not.to.be.empty;
          let last = 0;
          for (const [start, end] of excerpt.marks) {
            expect(start).to.be.at.least(last);
            expect(end).to.be.within(start + 1, excerpt.text.length);
            last = end;
            const inMark = [...index.analysis.spellings(excerpt.text.slice(start, end))];
            expect(inMark).not.to.be.empty;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is there for every word of a text, and marks it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeknrsuäöß'), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), (words, at) => {
        const query = words[at % words.length]!;
        const excerpt = excerptOf('de', words.join(' '), query);
        expect(excerpt && shown(excerpt)).to.contain(`[${query}]`);
      }),
      { numRuns: 100 },
    );
  });
});
