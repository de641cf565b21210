import { expect } from '@open-wc/testing';
import { searchResults, type SearchResultsProps } from '../../../src/features/search/search-results.js';
import { click, MARKUP, page, press, show, texts, textOf, the } from '../view.js';

const LIFE = page('Leben');
const WORK = page('Arbeit', { parentPath: LIFE.path });
const SHIFT = page('Schichtarbeit', { parentPath: WORK.path });

const results = (props: Partial<SearchResultsProps> = {}) =>
  searchResults({
    query: 'arbeit',
    found: [WORK, SHIFT],
    pages: [LIFE, WORK, SHIFT],
    completeness: 'complete',
    href: ({ path }) => `https://integreat.app${path}`,
    onRetry: () => undefined,
    onLeaveUp: () => undefined,
    ...props,
  });

describe('search results', () => {
  it('are accessible, with hits, without, and incomplete', async () => {
    for (const props of [{}, { found: [] }, { completeness: 'failed' as const }]) {
      const { root } = show(results(props));
      await expect(root).to.be.accessible();
    }
  });

  it('are real links in the order given', () => {
    const { root } = show(results());
    expect(texts(root, '[part="results"] li a[part="result"] .result-title')).to.deep.equal([
      'Arbeit',
      'Schichtarbeit',
    ]);
    expect(root.querySelectorAll('a')[1]?.href).to.equal('https://integreat.app/weidenau/de/schichtarbeit/');
  });

  it('say where each page stands, as far as that is known', () => {
    const { root, update } = show(results());
    expect(texts(root, '.result-trail')).to.deep.equal(['Leben', 'Leben / Arbeit']);
    update(results({ pages: [WORK, SHIFT] }));
    expect(texts(root, '.result-trail')).to.deep.equal(['', 'Arbeit']);
    update(results({ found: [LIFE] }));
    expect(texts(root, '.result-trail')).to.deep.equal([]);
  });

  it('survive pages that stand below each other', () => {
    const a = page('A', { parentPath: page('B').path });
    const b = page('B', { parentPath: a.path });
    const { root } = show(results({ found: [a], pages: [a, b] }));
    expect(textOf(the(root, '.result-trail')).split(' / ')).to.have.length(10);
  });

  it('show titles and queries as they are written', () => {
    const { root, update } = show(results({ found: [page(MARKUP)] }));
    expect(texts(root, '.result-title')).to.deep.equal([MARKUP]);
    update(results({ found: [], query: MARKUP }));
    expect(textOf(the(root, '.count'))).to.contain(MARKUP);
  });

  it('are a hundred rows at most, and the count says how many there are', () => {
    const { root } = show(results({ found: Array.from({ length: 250 }, (_, at) => page(`Page${at}`)) }));
    expect(texts(root, 'li')).to.have.length(100);
    expect(textOf(the(root, '[role="status"]'))).to.equal('Pages found: 250');
  });

  describe('without a hit', () => {
    const status = (props: Partial<SearchResultsProps>) => {
      const { root } = show(results({ found: [], query: 'xyz', ...props }));
      expect(root.querySelectorAll('ul')).to.have.length(0);
      return textOf(the(root, '[role="status"]'));
    };
    const nothing = 'No page title contains “xyz”. Try a shorter word or another spelling.';

    it('say so when all pages were searched', () => {
      expect(status({})).to.equal(nothing);
    });

    it('say that the search goes on while pages are loading', () => {
      expect(status({ completeness: 'loading' })).to.equal('Searching all pages …');
    });

    it('say so when the other pages are not to be had', () => {
      expect(status({ completeness: 'failed' })).to.equal(nothing);
    });

    it('repeat a long query in part only', () => {
      expect(status({ query: 'x'.repeat(500) })).to.have.length(nothing.length - 3 + 80);
    });
  });

  it('say when not all pages could be searched, and try again on a click', () => {
    let tries = 0;
    const { root, update } = show(results({ completeness: 'failed', onRetry: () => tries++ }));
    expect(textOf(the(root, '[part="notice"]'))).to.equal('Not all pages could be searched. Try again');
    click(the(root, '[part="retry"]'));
    expect(tries).to.equal(1);
    for (const completeness of ['complete', 'loading'] as const) {
      update(results({ completeness }));
      expect(root.querySelectorAll('[part="notice"]')).to.have.length(0);
    }
  });

  describe('for the keyboard', () => {
    const walk = () => {
      let left = 0;
      const { root } = show(results({ onLeaveUp: () => left++, completeness: 'failed' }));
      const [first, second] = root.querySelectorAll('a');
      return { root, first: first!, second: second!, left: () => left };
    };
    const USED = { reachesPage: false, isLeftToBrowser: false };

    it('arrow keys go from hit to hit and stop at the last', () => {
      const { first, second, left } = walk();
      first.focus();
      expect(press(first, 'ArrowDown')).to.deep.equal(USED);
      expect(document.activeElement).to.equal(second);
      expect(press(second, 'ArrowDown')).to.deep.equal(USED);
      expect(document.activeElement).to.equal(second);
      expect(press(second, 'ArrowUp')).to.deep.equal(USED);
      expect(document.activeElement).to.equal(first);
      expect(left()).to.equal(0);
    });

    it('arrow up from the first leads back to the field', () => {
      const { first, left } = walk();
      first.focus();
      expect(press(first, 'ArrowUp')).to.deep.equal(USED);
      expect(left()).to.equal(1);
    });

    it('Escape leads back to the field from everywhere', () => {
      const { root, second, left } = walk();
      expect(press(second, 'Escape')).to.deep.equal(USED);
      expect(press(the(root, '[part="retry"]'), 'Escape')).to.deep.equal(USED);
      expect(left()).to.equal(2);
    });

    it('other keys are the page’s', () => {
      const { first, left } = walk();
      for (const key of ['Tab', 'Enter', 'a', 'Home']) {
        expect(press(first, key), key).to.deep.equal({ reachesPage: true, isLeftToBrowser: true });
      }
      expect(left()).to.equal(0);
    });
  });
});
