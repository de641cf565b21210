import { expect } from '@open-wc/testing';
import { Analysis } from '../../src/search/analysis.js';
import { shelve } from '../../src/search/searcher.js';
import { Phrases, tellingWords, type Synonyms } from '../../src/search/synonyms.js';
import { TABLE_LANGUAGES, wordsOf } from '../../src/search/synonyms/index.js';
import { entries, indexOf } from './corpus.js';

const stemsOf = (analysis: Analysis, text: string) => Array.from(analysis.words(text), ({ stem }) => stem);

/** By each word of a query, the terms that it stands for. */
function terms(language: string, table: Synonyms, query: string): Record<string, string[]> {
  const analysis = new Analysis(language);
  const names = new Map(Object.keys(table).map((term) => [stemsOf(analysis, term).join(), term]));
  const words = [...analysis.words(query)];
  const found = new Phrases(table, analysis).find(words);
  return Object.fromEntries(
    words.flatMap(({ folded, stem }) => {
      const own = found.get(stem);
      return own ? [[folded, own.map((each) => names.get(each.join())!)]] : [];
    }),
  );
}

describe('what people say', () => {
  const table = {
    Jobcenter: ['Arbeitsamt', 'ARGE'],
    'Agentur für Arbeit': ['Arbeitsamt', 'Arbeit suchen'],
    Wohngeld: ['Geld für Miete', 'Mietzuschuss'],
    '…': ['Zeichen'],
    Kita: ['…'],
  };

  for (const [what, query, expected] of [
    ['is a word', 'ARGE', { arge: ['Jobcenter'] }],
    ['is a word in any spelling', 'Mietzuschuß', { mietzuschuss: ['Wohngeld'] }],
    ['is a word in another form', 'Mietzuschusse', { mietzuschusse: ['Wohngeld'] }],
    ['is a word amid others', 'vom arge gehort', { arge: ['Jobcenter'] }],
    ['is one word for two terms', 'Arbeitsamt', { arbeitsamt: ['Jobcenter', 'Agentur für Arbeit'] }],
    ['is a phrase of several words', 'Geld für Miete', { geld: ['Wohngeld'], fur: ['Wohngeld'], miete: ['Wohngeld'] }],
    [
      'is a phrase amid other words',
      'ich arbeit suche',
      { arbeit: ['Agentur für Arbeit'], suche: ['Agentur für Arbeit'] },
    ],
    ['is a phrase in another order', 'Miete für Geld', { miete: ['Wohngeld'], fur: ['Wohngeld'], geld: ['Wohngeld'] }],
    [
      'is a phrase with two words in between',
      'Geld auch noch für Miete',
      { geld: ['Wohngeld'], fur: ['Wohngeld'], miete: ['Wohngeld'] },
    ],
    ['is no phrase with three words in between', 'Geld auch noch mehr für Miete', {}],
    ['is no part of a phrase', 'Geld Miete', {}],
    ['is no term itself', 'Jobcenter Wohngeld', {}],
    ['is nothing that is not in the table', 'Kindergeld', {}],
    ['is nothing without a word', '… !', {}],
    ['stands for nothing where a term has no word', 'Zeichen', {}],
  ] as const) {
    it(what, () => expect(terms('de', table, query)).to.deep.equal(expected));
  }

  it('adds up where phrases share a word', () => {
    const shared = { Amt: ['neue Wohnung'], Umzug: ['Wohnung melden'], Haus: ['Wohnung'] };
    expect(terms('de', shared, 'neue Wohnung melden')).to.deep.equal({
      neu: ['Amt'],
      wohnung: ['Amt', 'Umzug', 'Haus'],
      melden: ['Umzug'],
    });
  });

  it('is asked of German pages as the table writes it', () => {
    const analysis = new Analysis('tr');
    const phrases = new Phrases({ Fahrrad: ['bisiklet tamiri', 'pedal'], Kaution: ['depozito'] }, analysis);
    const termsFor = (text: string) => phrases.termsFor([...analysis.words(text)]);
    expect(termsFor('bisikletimin tamiri için')).to.deep.equal(['Fahrrad']);
    expect(termsFor('bisiklet depozito')).to.deep.equal(['Kaution']);
    expect(termsFor('bisiklet')).to.deep.equal([]);
  });

  it('is compared without the words that only hold it together', () => {
    const analysis = new Analysis('en');
    analysis.learnStopwords('a the for');
    const phrases = new Phrases({ housing: ['find a flat'], the: ['for'] }, analysis);
    const [find, flat, the, hold] = ['find', 'flat', 'the', 'for'].map((word) => analysis.word(word));
    const said = (text: string) => phrases.find(tellingWords([...analysis.words(text)], analysis));
    expect([...said('find the flat').keys()]).to.deep.equal([find!.stem, flat!.stem]);
    expect([...said('for')]).to.deep.equal([[hold!.stem, [[the!.stem]]]]);
  });
});

describe('words that tell something', () => {
  const analysis = new Analysis('en');
  analysis.learnStopwords('where is the');
  const telling = (text: string) => tellingWords([...analysis.words(text)], analysis).map(({ folded }) => folded);

  it('are those that do not only hold a question together', () =>
    expect(telling('Where is the doctor')).to.deep.equal(['doctor']));
  it('are all where none tells anything', () => expect(telling('Where is the')).to.deep.equal(['where', 'is', 'the']));
  it('are none where there is none', () => expect(telling('?')).to.deep.equal([]));
});

describe('tables of words', () => {
  for (const [code, table] of [
    ['zh-CN', 'zh'],
    ['de-AT', 'de'],
    ['de-si', 'de'],
    ['prs', 'fa'],
    ['fa_pr', 'fa'],
    ['EN', 'en'],
  ] as const) {
    it(`of "${table}" serve "${code}"`, async () => {
      expect((await wordsOf(code))!.synonyms).to.equal((await wordsOf(table))!.synonyms);
    });
  }

  for (const code of ['', 'xx', 'kmr', 'dea', '..', 'constructor']) {
    it(`are none for "${code}"`, async () => expect(await wordsOf(code)).to.be.null);
  }
});

for (const language of TABLE_LANGUAGES) {
  describe(`the table of "${language}"`, () => {
    it('leads from every word that is said to its term, among the first', async () => {
      const words = (await wordsOf(language))!;
      const terms = Object.keys(words.synonyms);
      const { index, phrases } = shelve(indexOf(language, entries(language, terms)), words);
      const lost: string[] = [];
      for (const [term, said] of Object.entries(words.synonyms)) {
        for (const phrase of said) {
          const first = index.search(phrase, { phrases }).slice(0, 5);
          if (!first.some(({ entry }) => entry.title === term)) lost.push(`${phrase} → ${term}`);
        }
      }
      expect(lost.join('\n')).to.equal('');
    });

    it('does so by itself: each phrase is one that a query is compared with', async () => {
      const { synonyms, stopwords } = (await wordsOf(language))!;
      const analysis = new Analysis(language);
      analysis.learnStopwords(stopwords);
      const phrases = new Phrases(synonyms, analysis);
      const telling = (text: string) => tellingWords([...analysis.words(text)], analysis);
      const lost: string[] = [];
      for (const [term, said] of Object.entries(synonyms)) {
        const wanted = telling(term).map(({ stem }) => stem);
        for (const phrase of said) {
          const words = telling(phrase);
          const found = phrases.find(words);
          const leads = words.every(({ stem }) => found.get(stem)?.some((terms) => terms.join() === wanted.join()));
          if (words.length === 0 || !leads) lost.push(`${phrase} → ${term}`);
        }
      }
      expect(lost.join('\n')).to.equal('');
    });

    it('has words that tell something for those who can be asked', async () => {
      const { contacts, stopwords } = (await wordsOf(language))!;
      const analysis = new Analysis(language);
      analysis.learnStopwords(stopwords);
      const tells = (text: string) => [...analysis.words(text)].some((word) => !analysis.isStopword(word));
      expect(contacts).not.to.be.empty;
      expect(contacts.filter((each) => !tells(each))).to.deep.equal([]);
    });

    it('says nothing twice: no term, no phrase of one term, and no term for itself', async () => {
      const { synonyms } = (await wordsOf(language))!;
      const analysis = new Analysis(language);
      const normal = (text: string) => Array.from(analysis.words(text), ({ folded }) => folded).join(' ');
      const repeated = (texts: readonly string[]) => {
        const all = texts.map(normal);
        return texts.filter((_text, at) => all[at] === '' || all.indexOf(all[at]!) !== at);
      };
      expect(repeated(Object.keys(synonyms))).to.deep.equal([]);
      expect(Object.entries(synonyms).flatMap(([term, said]) => repeated([term, ...said]))).to.deep.equal([]);
    });
  });
}
