import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SearchEntry } from '../../src/model/search.js';
import { searchIn, shelve, type Shelf } from '../../src/search/searcher.js';
import { entry, indexOf, words } from './corpus.js';

const shelf = (language: string, ...all: readonly SearchEntry[]): Shelf =>
  shelve(indexOf(language, all), words({}, STOPWORDS[language]));

const STOPWORDS: Readonly<Record<string, string>> = { de: 'die fur und', en: 'how do i for the to get a' };

/** A town that has most of its pages in English, too. */
const childBenefit = entry('/r/en/kindergeld/', 'Child benefit', 'Apply for money for your children.');
const doctor = entry('/r/en/arzt/', 'Doctors', 'Medical help');
const garden = entry('/r/en/garten/', 'Gardens', 'A garden for all. Garten');
const english = shelf('en', childBenefit, doctor, garden);
const kindergeld = entry('/r/de/kindergeld/', 'Kindergeld', 'Geld für Kinder, auf Antrag.', {
  translations: { en: childBenefit.path, ar: '/r/ar/x/' },
});
const arzt = entry('/r/de/arzt/', 'Ärzte', 'Medizin', { translations: { en: doctor.path } });
const lost = entry('/r/de/sperrmull/', 'Sperrmüll', 'Abholung', { translations: { en: '/r/en/not-there/' } });
const onlyGerman = entry('/r/de/wohngeld/', 'Wohngeld', 'Geld für die Miete');
const gardenInGerman = entry('/r/de/garten/', 'Garten', 'Garten für alle', { translations: { en: garden.path } });
const german = shelf('de', kindergeld, arzt, lost, onlyGerman, gardenInGerman);

/** What is found, in as much as it depends on the languages. */
const found = (query: string, own = english, other: Shelf | null = german) =>
  searchIn(own, other, query).map(({ entry: { path }, isGerman, german: original }) => ({
    path,
    isGerman,
    german: original?.path ?? null,
  }));

const inOwn = (path: string) => ({ path, isGerman: false, german: null });

describe('a search in two languages', () => {
  for (const [what, query, expected] of [
    ['finds what is in the own language', 'medical', [inOwn(doctor.path)]],
    [
      'shows the translation of what only German words lead to, with the German entry',
      'Kindergeld',
      [{ path: childBenefit.path, isGerman: false, german: kindergeld.path }],
    ],
    [
      'shows German where there is no translation',
      'wohngeld',
      [{ path: onlyGerman.path, isGerman: true, german: null }],
    ],
    [
      'shows German where the translation is announced, but not there',
      'sperrmuell',
      [{ path: lost.path, isGerman: true, german: null }],
    ],
    [
      'shows once what is found in both',
      'garten',
      [{ path: garden.path, isGerman: false, german: gardenInGerman.path }],
    ],
    [
      'finds German with slips and endings',
      'kinndergeld',
      [{ path: childBenefit.path, isGerman: false, german: kindergeld.path }],
    ],
    ['finds nothing that neither has', 'xyzwvu', []],
    ['finds nothing for nothing', '', []],
    ['finds nothing for punctuation', '?!', []],
  ] as const) {
    it(`${what}: ${query}`, () => expect(found(query)).to.deep.equal(expected));
  }

  it('is one in the own language alone where that is German', () => {
    expect(found('kindergeld', german, null)).to.deep.equal([inOwn(kindergeld.path)]);
    expect(found('kindergeld', english, null)).to.deep.equal([]);
  });

  it('asks a translation by the slug of the CMS', () => {
    const chinese = entry('/r/zh-CN/kindergeld/', '儿童金');
    const original = entry('/r/de/kindergeld/', 'Kindergeld', '', { translations: { 'zh-CN': chinese.path } });
    expect(found('Kindergeld', shelf('zh-CN', chinese), shelf('de', original))).to.deep.equal([
      { path: chinese.path, isGerman: false, german: original.path },
    ]);
  });

  it('finds only what is accepted', () => {
    const all = (path: string) => path !== doctor.path;
    expect(searchIn(english, german, 'medical', all)).to.deep.equal([]);
    expect(searchIn(english, german, 'garten', all)).to.have.length(1);
    const onlyOwn = searchIn(english, german, 'garten', (path) => path === garden.path);
    expect(onlyOwn.map(({ entry, german: original }) => [entry, original])).to.deep.equal([[garden, null]]);
  });

  it('finds in the own language where there is nothing German yet', () => {
    expect(found('medical', english, shelf('de'))).to.deep.equal([inOwn(doctor.path)]);
  });

  it('finds German where there is nothing in the own language yet', () => {
    expect(found('Kindergeld', shelf('en'))).to.deep.equal([{ path: kindergeld.path, isGerman: true, german: null }]);
  });
});

describe('German besides the own language', () => {
  it('is asked without the words that only the own language has', () => {
    const own = shelf('en', entry('/r/en/a/', 'Apply', 'how to apply'), entry('/r/en/b/', 'Other'));
    const other = shelf('de', onlyGerman, gardenInGerman);
    expect(found('apply wohngeld', own, other).map(({ path }) => path)).to.deep.equal([onlyGerman.path, '/r/en/a/']);
  });

  it('is asked for what people say in the own language', () => {
    const turkish = (said: Readonly<Record<string, readonly string[]>>) =>
      shelve(indexOf('tr', [entry('/r/tr/kira/', 'Kira')]), words(said));
    const asked = (query: string) => found(query, turkish({ Wohngeld: ['kira yardımı'], Nirgends: ['depozito'] }));
    const hit = { path: onlyGerman.path, isGerman: true, german: null };
    expect(asked('kira yardımı')).to.deep.include(hit);
    expect(asked('kira')).not.to.deep.include(hit);
    expect(asked('depozito')).to.deep.equal([]);
    expect(found('kira yardımı', turkish({}))).not.to.deep.include(hit);
  });

  it('is asked so besides what the own language has itself', () => {
    const own = shelve(
      indexOf('en', [childBenefit, entry('/r/en/wohngeld/', 'Wohngeld')]),
      words({ Wohngeld: ['rent'] }),
    );
    const german = { path: onlyGerman.path, isGerman: true, german: null };
    expect(found('rent', own)).to.have.deep.members([inOwn('/r/en/wohngeld/'), german]);
  });

  it('makes no slip of a word that is a German one', () => {
    const own = shelf('tr', entry('/r/tr/a/', 'Wohngild'), entry('/r/tr/b/', 'x'));
    expect(found('wohngeld', own)).to.deep.equal([{ path: onlyGerman.path, isGerman: true, german: null }]);
    expect(found('wohngild', own)[0]).to.deep.equal(inOwn('/r/tr/a/'));
  });

  it('shows no translation that is not accepted', () => {
    const accepts = (path: string) => path !== childBenefit.path;
    expect(searchIn(english, german, 'Kindergeld', accepts)).to.deep.equal([]);
  });
});

describe('a question', () => {
  it('finds German by the one office word in it', () => {
    expect(found('how do i apply for Kindergeld')[0]).to.deep.equal({
      path: childBenefit.path,
      isGerman: false,
      german: kindergeld.path,
    });
    expect(found('how do i get the wohngeld')[0]).to.deep.equal({
      path: onlyGerman.path,
      isGerman: true,
      german: null,
    });
  });

  it('does not look in German for words that the own language has', () => {
    const both = shelf('de', entry('/r/de/a/', 'Garten medical doctors help'));
    expect(found('garden medical doctors help', english, both).filter(({ isGerman }) => isGerman)).to.deep.equal([]);
  });

  it('does not look in German for words that German has not', () => {
    expect(found('how do i apply xyzwvu').filter(({ isGerman }) => isGerman)).to.deep.equal([]);
  });
});

describe('the order of two languages', () => {
  it('is by score, best first', () => {
    const own = shelf('en', entry('/r/en/a/', 'Town', 'bus'), entry('/r/en/b/', 'Bus plan'), entry('/r/en/c/', 'x'));
    const other = shelf('de', entry('/r/de/a/', 'Bus'), entry('/r/de/b/', 'Stadt', 'Bus'), entry('/r/de/c/', 'x'));
    const paths = ['/r/de/a/', '/r/en/b/', '/r/en/a/', '/r/de/b/'];
    expect(searchIn(own, other, 'bus').map((each) => each.entry.path)).to.deep.equal(paths);
  });

  it('has the own language first where both are as good', () => {
    const own = shelf('en', entry('/r/en/bus/', 'Bus'), entry('/r/en/x/', 'Other'));
    const other = shelf('de', entry('/r/de/bus/', 'Bus'), entry('/r/de/x/', 'Andere'));
    expect(found('bus', own, other)).to.deep.equal([
      inOwn('/r/en/bus/'),
      { path: '/r/de/bus/', isGerman: true, german: null },
    ]);
  });

  it('takes the better score and coverage of what is found in both', () => {
    const [both] = searchIn(english, german, 'garten');
    const [own] = searchIn(english, null, 'garten');
    expect(both!.score).to.be.above(own!.score);
    expect(both!.coverage).to.equal(1);
  });

  it('keeps the score of the own language where that is the better one', () => {
    const bus = entry('/r/en/bus/', 'Bus', 'Bus');
    const own = shelf('en', bus, entry('/r/en/x/', 'x'));
    const other = shelf('de', entry('/r/de/a/', 'Stadt', 'Haus Weg Bus', { translations: { en: bus.path } }));
    const [both] = searchIn(own, other, 'bus');
    const [alone] = searchIn(own, null, 'bus');
    expect(both!.german!.path).to.equal('/r/de/a/');
    expect(both!.score).to.equal(alone!.score);
  });

  it('leaves out German that has less than most of the query', () => {
    const own = shelf('en', entry('/r/en/a/', 'garden'), entry('/r/en/b/', 'x'));
    const other = shelf('de', entry('/r/de/a/', 'Bus'), entry('/r/de/b/', 'Haus'));
    expect(found('garden bus xyz', own, other)).to.deep.equal([inOwn('/r/en/a/')]);
    expect(found('bus', own, other)).to.deep.equal([{ path: '/r/de/a/', isGerman: true, german: null }]);
  });
});

describe('a shelf', () => {
  const index = indexOf('de', [entry('/r/de/a/', 'Jobcenter'), entry('/r/de/b/', 'die Bus')]);

  it('knows what people say, and what tells nothing', () => {
    const { phrases, index: shelved } = shelve(index, words({ Jobcenter: ['Hartz IV'] }, 'die und'));
    expect(shelved).to.equal(index);
    expect(searchIn({ ...shelve(index, null), phrases }, null, 'hartz iv')).to.have.length(1);
    expect(index.analysis.isStopword(index.analysis.word('die'))).to.be.true;
  });

  it('needs no words', () => {
    const plain = shelve(indexOf('so', [entry('/r/so/a/', 'Shaqo')]), null);
    expect(plain.phrases).to.be.undefined;
    expect(found('shaqo', plain, null)).to.deep.equal([inOwn('/r/so/a/')]);
  });
});

describe('hostile queries', () => {
  for (const [what, query] of [
    ['10,000 letters', 'x'.repeat(10_000)],
    ['10,000 words', 'a b c d e '.repeat(2_000)],
    ['10,000 Chinese characters', '许可居留'.repeat(2_500)],
    ['halves of characters', '\ud800 \udc00\ud800'],
    ['signs of direction', '\u202e\u2067abc\u2069'],
    ['HTML', '<img src=x onerror="alert(1)"><script>x</script>'],
    ['a regular expression', '(a+)+$ [^]* \\u{1F600}'],
    ['names of properties', '__proto__ constructor hasOwnProperty toString'],
    ['control characters', '\u0000\u0001\u0001\u0001kind'],
  ] as const) {
    it(`of ${what} are answered soon`, () => {
      for (const own of [english, shelf('ar', doctor), shelf('zh-CN', doctor), shelf('so', doctor)]) {
        expect(searchIn(own, german, query)).to.be.an('array');
      }
    });
  }

  it('of any kind find entries once, best first, with a coverage of 0 to 1', () => {
    const piece = fc.oneof(
      fc.constantFrom('kindergeld', 'garden', 'arzt', 'the', 'die', 'med', 'wohngled', 'xyzwvu', '…', '居留'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const all = searchIn(english, german, pieces.join(' '));
        expect(new Set(all.map((each) => each.entry.path)).size).to.equal(all.length);
        for (const [at, each] of all.entries()) {
          expect(each.score)
            .to.be.above(0)
            .and.at.most(all[at - 1]?.score ?? Infinity);
          expect(each.coverage).to.be.within(0, 1);
          expect(each.isGerman).to.equal(each.entry.path.startsWith('/r/de/'));
        }
      }),
      { numRuns: 200 },
    );
  });
});
