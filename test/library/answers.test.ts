import { expect } from '@open-wc/testing';
import { writeAnswer } from '../../src/library/answers.js';
import type { Hit, SearchEntry } from '../../src/model/search.js';
import { LanguageIndex } from '../../src/search/language-index.js';
import { searchIn, shelve, type Shelf } from '../../src/search/searcher.js';
import type { LanguageWords } from '../../src/search/synonyms.js';
import { entry, withBrackets } from '../support/found.js';

const everything = () => true;

const SCOPE = { base: 'https://cms.example', region: 'r', language: 'en', german: 'de' };

function shelfOf(language: string, entries: readonly SearchEntry[], words: Partial<LanguageWords> = {}): Shelf {
  const index = new LanguageIndex(language);
  Array.from(index.build(entries)); // all steps at once
  return shelve(index, { synonyms: {}, stopwords: '', contacts: [], ...words });
}

/** What is answered to one who reads English, from these entries. */
function answerTo(
  query: string,
  entries: readonly SearchEntry[],
  more: { german?: readonly SearchEntry[]; words?: Partial<LanguageWords>; accepts?: (path: string) => boolean } = {},
) {
  const accepts = more.accepts ?? everything;
  const own = shelfOf('en', entries, more.words);
  const german = more.german ? shelfOf('de', more.german) : null;
  return writeAnswer(SCOPE, {
    query,
    found: searchIn(own, german, query).filter((each) => accepts(each.entry.path)),
    own,
    german,
    accepts,
  });
}

const only = ({ hits }: { hits: readonly Hit[] }): Hit => {
  expect(hits).to.have.length(1);
  return hits[0]!;
};
const titles = (hits: readonly Hit[]) => hits.map(({ title }) => title.text);

const HOUSING = entry('/r/en/housing/', { title: 'Housing' });
const RENT = entry('/r/en/housing/rent/', {
  title: 'Rent & costs',
  parentPath: HOUSING.path,
  text: 'Every month you pay.\nThe deposit is paid once. You get the deposit back.',
  date: '2026-03-06T04:18:00+01:00',
});

describe('an answer', () => {
  it('is a hit with all that a list shows of it', () => {
    expect(only(answerTo('deposit', [HOUSING, RENT]))).to.deep.equal({
      kind: 'page',
      path: '/r/en/housing/rent/',
      url: 'https://town.example/r/en/housing/rent/',
      title: { text: 'Rent & costs', marks: [] },
      language: 'en',
      germanTitle: null,
      trail: ['Housing'],
      excerpt: {
        text: 'The deposit is paid once. You get the deposit back.',
        marks: [
          [4, 11],
          [38, 45],
        ],
      },
      date: null,
    });
  });

  it('marks what was asked for in titles, in whatever form it stands there', () => {
    for (const [query, title, expected] of [
      ['rent', 'Rent & costs', '[Rent] & costs'],
      ['COST', 'Rent & costs', 'Rent & [costs]'],
      ['cost rent', 'Rent & costs', '[Rent] & [costs]'],
      ['cafe', 'Le Café 👩‍👩‍👧 Café', 'Le [Café] 👩‍👩‍👧 [Café]'],
      ['hou', 'Housing', '[Housing]'],
    ] as const) {
      const { title: shown } = only(answerTo(query, [entry('/r/en/a/', { title })]));
      expect(withBrackets(shown), query).to.equal(expected);
    }
  });

  it('marks nothing but what is there: `<` and `&` are text', () => {
    const { title, excerpt } = only(
      answerTo('rent', [entry('/r/en/a/', { title: '<b>Rent</b> &amp;', text: '5 < 6 & rent > 4' })]),
    );
    expect(withBrackets(title)).to.equal('<b>[Rent]</b> &amp;');
    expect(withBrackets(excerpt!)).to.equal('5 < 6 & [rent] > 4');
  });

  it('has no excerpt where only the title says it', () => {
    expect(only(answerTo('housing', [HOUSING, RENT]))).to.have.property('excerpt', null);
  });

  it('shows the stretch of a long text that has most of what was asked for', () => {
    const text = `The deposit.\n${'Nothing of interest is here. '.repeat(40)}\nThe landlord keeps the deposit.\n${'More. '.repeat(40)}`;
    const { excerpt } = only(answerTo('landlord deposit', [entry('/r/en/a/', { text })]));
    expect(withBrackets(excerpt!)).to.match(/^The \[landlord\] keeps the \[deposit\]\./);
    expect(excerpt!.text.length).to.be.within(30, 151);
  });

  it('says when an event is, and of nothing else', () => {
    const start = '2026-03-10T16:00:00+01:00';
    const entries = (['page', 'event', 'place'] as const).map((kind) =>
      entry(`/r/en/${kind}/`, { kind, title: 'Language café', date: start }),
    );
    const dates = answerTo('café', entries).hits.map(({ kind, date }) => [kind, date]);
    expect(dates).to.have.deep.members([
      ['page', null],
      ['event', start],
      ['place', null],
    ]);
  });

  describe('tells the way to a page', () => {
    it('outermost first, as far as it is known', () => {
      const deep = entry('/r/en/x/', { title: 'Deep', parentPath: RENT.path });
      expect(only(answerTo('deep', [HOUSING, RENT, deep])).trail).to.deep.equal(['Housing', 'Rent & costs']);
      expect(only(answerTo('deep', [RENT, deep])).trail).to.deep.equal(['Rent & costs']);
      expect(only(answerTo('deep', [deep])).trail).to.deep.equal([]);
    });

    it('from what the asker may be shown on', () => {
      const accepts = (path: string) => path !== HOUSING.path;
      const deep = entry('/r/en/x/', { title: 'Deep', parentPath: RENT.path });
      expect(only(answerTo('deep', [HOUSING, RENT, deep], { accepts })).trail).to.deep.equal(['Rent & costs']);
    });

    it('also among pages that stand below each other', () => {
      const a = entry('/r/en/a/', { title: 'Alpha', parentPath: '/r/en/b/' });
      const b = entry('/r/en/b/', { title: 'Beta', parentPath: '/r/en/a/' });
      expect(only(answerTo('alpha', [a, b])).trail).to.have.length(10);
    });
  });

  describe('to German words', () => {
    const german = (more: Partial<SearchEntry> = {}) =>
      entry('/r/de/kaution/', {
        title: 'Die Kaution',
        text: 'Die Kaution zahlen Sie einmal.',
        translations: { en: RENT.path },
        ...more,
      });

    it('is the visitor’s own page, with the German title beside it', () => {
      const hit = only(answerTo('Kaution', [HOUSING, RENT], { german: [german()] }));
      expect(hit).to.deep.include({ path: RENT.path, language: 'en', trail: ['Housing'], excerpt: null });
      expect(hit.title).to.deep.equal({ text: 'Rent & costs', marks: [] });
      expect(withBrackets(hit.germanTitle!)).to.equal('Die [Kaution]');
    });

    it('has no German title beside one that says the same', () => {
      const own = entry('/r/en/wbs/', { title: 'WBS' });
      const hit = only(answerTo('WBS', [own], { german: [german({ title: 'WBS', translations: { en: own.path } })] }));
      expect(hit).to.deep.include({ path: own.path, germanTitle: null });
    });

    it('is the German page where there is no translation, with its own way there', () => {
      const above = entry('/r/de/wohnen/', { title: 'Wohnen' });
      for (const translations of [{}, { ar: '/r/ar/x/' }, { en: '/r/en/not-listed/' }] as Record<string, string>[]) {
        const untranslated = german({ translations, parentPath: above.path });
        const hit = only(answerTo('Kaution', [HOUSING, RENT], { german: [above, untranslated] }));
        expect(hit).to.deep.include({ path: '/r/de/kaution/', language: 'de', germanTitle: null, trail: ['Wohnen'] });
        expect(withBrackets(hit.title)).to.equal('Die [Kaution]');
        expect(withBrackets(hit.excerpt!)).to.equal('Die [Kaution] zahlen Sie einmal.');
      }
    });
  });

  it('has titles only before there is an index', () => {
    const found = [{ entry: RENT, isGerman: false, german: null, score: 1, coverage: 1 }];
    const { hits, spelling, contacts } = writeAnswer(SCOPE, {
      query: 'rent',
      found,
      own: null,
      german: null,
      accepts: everything,
    });
    expect(only({ hits })).to.deep.include({
      title: { text: 'Rent & costs', marks: [] },
      language: 'en',
      germanTitle: null,
      trail: [],
      excerpt: null,
    });
    expect([spelling, contacts]).to.deep.equal([null, []]);
    const nothing = writeAnswer(SCOPE, { query: 'xyz', found: [], own: null, german: null, accepts: everything });
    const empty = { hits: [], total: 0, spelling: null, contacts: [], nearest: [] };
    expect(nothing).to.deep.equal({ query: 'xyz', ...empty });
  });

  describe('where nothing is found', () => {
    const office = entry('/r/en/locations/office/', { kind: 'place', title: 'Advice office' });
    const club = entry('/r/en/locations/club/', { kind: 'place', title: 'Sports club', text: 'Also some advice.' });
    const page = entry('/r/en/advice/', { title: 'Advice', text: 'Advice, advice, advice.' });
    const evening = entry('/r/en/events/advice/', { kind: 'event', title: 'Advice evening' });
    const words = { contacts: ['advice', 'help'] };

    it('offers those who can be asked: places first, no events, each once', () => {
      const { hits, contacts } = answerTo('qqqq', [page, evening, club, office], { words });
      expect(hits).to.deep.equal([]);
      expect(titles(contacts)).to.have.members(['Advice office', 'Sports club', 'Advice']);
      expect(contacts.map(({ kind }) => kind)).to.deep.equal(['place', 'place', 'page']);
      for (const { title, excerpt } of contacts) expect([title.marks, excerpt]).to.deep.equal([[], null]);
    });

    it('offers three of them at most', () => {
      const offices = [1, 2, 3, 4, 5].map((at) =>
        entry(`/r/en/locations/${at}/`, { kind: 'place', title: `Advice ${at}` }),
      );
      expect(answerTo('qqqq', offices, { words }).contacts).to.have.length(3);
    });

    it('offers nobody where nobody is known by such words', () => {
      expect(answerTo('qqqq', [page, office]).contacts).to.deep.equal([]);
      expect(answerTo('qqqq', [HOUSING], { words }).contacts).to.deep.equal([]);
    });

    it('offers a spelling that would find something', () => {
      const entries = [entry('/r/en/a/', { title: 'Kindergarten' }), HOUSING];
      const { hits, spelling } = answerTo('kndargrten', entries);
      expect(hits).to.deep.equal([]);
      expect(spelling).to.equal('Kindergarten');
      expect(titles(answerTo(spelling!, entries).hits)).to.deep.equal(['Kindergarten']);
    });

    it('offers no spelling where none is near', () => {
      expect(answerTo('qqqqqqqqq', [HOUSING]).spelling).to.equal(null);
    });

    it('offers a restricted panel only what it may show', () => {
      const accepts = (path: string) => [HOUSING.path, club.path].includes(path);
      const garden = entry('/r/en/a/', { title: 'Kindergarten' });
      const { contacts } = answerTo('qqqq', [page, club, office, HOUSING], { words, accepts });
      expect(titles(contacts)).to.deep.equal(['Sports club']);
      expect(answerTo('kndargrten', [garden, HOUSING], { accepts }).spelling).to.equal(null);
    });

    it('offers pages with titles that look alike, closest first, none of which may not be shown', () => {
      const entries = ['Personal ID card', 'Housing', 'Person in charge', 'Housing benefit'].map((title, at) =>
        entry(`/r/en/${at}/`, { title, text: 'x' }),
      );
      const nearest = (accepts: (path: string) => boolean = everything) =>
        titles(answerTo('personalisation', [...entries, club], { accepts }).nearest);
      expect(nearest()).to.deep.equal(['Personal ID card', 'Person in charge']);
      expect(nearest((path) => path !== '/r/en/0/')).to.deep.equal(['Person in charge']);
      expect(answerTo('qqqq', entries).nearest).to.deep.equal([]);
      expect(answerTo('', entries).nearest).to.deep.equal([]);
    });

    it('offers nothing of all that where something is found, or nothing was asked', () => {
      for (const query of ['advice', '', '   ', '\n']) {
        expect(answerTo(query, [page, office], { words }), JSON.stringify(query)).to.deep.include({
          query,
          spelling: null,
          contacts: [],
        });
      }
    });
  });
});
