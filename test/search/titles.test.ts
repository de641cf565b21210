import { expect } from '@open-wc/testing';
import { filterTitles } from '../../src/search/titles.js';
import { page } from '../support/nouns.js';

const titled = (titles: readonly string[]) => titles.map((title) => page('/r/de/x/', { title }));

const found = (query: string, ...titles: string[]) => filterTitles(titled(titles), query).map(({ title }) => title);

describe('a search in titles', () => {
  it('puts titles that begin with the query first, then words that do, then the rest, each as they came', () => {
    const titles = ['Sprachkurs', 'Der Kursplan', 'Kurs B', 'Integrationskurs', 'Ein Kurs', 'Kurs A'];
    expect(found('kurs', ...titles)).to.deep.equal([
      'Kurs B',
      'Kurs A',
      'Der Kursplan',
      'Ein Kurs',
      'Sprachkurs',
      'Integrationskurs',
    ]);
  });

  it('wants every word, in any order', () => {
    expect(found('arbeit suchen', 'Suchen: Arbeit', 'Arbeit', 'Arbeit suchen', 'Suchen')).to.deep.equal([
      'Arbeit suchen',
      'Suchen: Arbeit',
    ]);
  });

  for (const [query, title] of [
    ['MUNCHEN', 'München'],
    ['strasse', 'Straße'],
    ['احمد', 'أحمد'],
    ['  wohnung   anmelden ', 'Wohnung anmelden'],
  ] as const) {
    it(`finds ${title} for ${query}`, () => expect(found(query, title)).to.deep.equal([title]));
  }

  for (const query of ['', '   ', '\u200b']) {
    it(`finds nothing for ${JSON.stringify(query)}`, () => expect(found(query, 'Arbeit')).to.deep.equal([]));
  }

  it('looks at the beginning of a paste only', () => {
    const beginning = 'a'.repeat(200);
    expect(found(`${beginning}b`, beginning)).to.deep.equal([beginning]);
    expect(found(`${'a'.repeat(199)}b`, beginning)).to.deep.equal([]);
  });

  it('gives the pages themselves and leaves their list alone', () => {
    const pages = titled(['Ein Kurs', 'Kurs']);
    expect(filterTitles(pages, 'kurs')[0]).to.equal(pages[1]);
    expect(pages[0]!.title).to.equal('Ein Kurs');
  });
});
