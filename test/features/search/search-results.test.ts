import { expect } from '@open-wc/testing';
import { searchResults, type SearchResultsProps } from '../../../src/features/search/search-results.js';
import type { EntryKind, SearchAnswer } from '../../../src/model/search.js';
import { answer, hit } from '../../support/found.js';
import { click, MARKUP, page, press, show, texts, textOf, the } from '../view.js';

const WORK = hit('[Arbeit]', { trail: ['Leben'] });
const SHIFT = hit('Schicht[arbeit]', { trail: ['Leben', 'Arbeit'] });
const FAIR = hit('Tag der [Arbeit]', { kind: 'event', date: '2026-05-01T10:00:00+02:00' });
const AGENCY = hit('Agentur für [Arbeit]', { kind: 'place' });

/** What was found for "arbeit": two pages, unless something else is said. */
const results = (more: Partial<SearchAnswer> = {}, props: Partial<SearchResultsProps> = {}) =>
  searchResults({
    query: 'arbeit',
    answer: answer({ query: 'arbeit', hits: [WORK, SHIFT], ...more }),
    only: null,
    level: 3,
    topics: [],
    report: null,
    tag: 'de',
    tagOf: (slug) => slug,
    href: ({ path }) => `https://integreat.app${path}`,
    onFilter: () => undefined,
    onRetry: () => undefined,
    onLeaveUp: () => undefined,
    onSpelling: () => undefined,
    onReport: () => undefined,
    ...props,
  });

const MIXED = [AGENCY, WORK, FAIR, SHIFT];
const many = (length: number, kind: EntryKind = 'page') =>
  Array.from({ length }, (_, at) => hit(`${kind} ${at}`, { kind }));

describe('search results', () => {
  it('are accessible, with hits of one kind and of all, without any, and incomplete', async () => {
    for (const more of [
      {},
      { hits: MIXED },
      { hits: many(30) },
      { hits: [] },
      { hits: [], phase: 'reading' as const },
      { missing: ['events' as const] },
    ]) {
      const { root } = show(results(more));
      await expect(root).to.be.accessible();
    }
  });

  it('are real links in the order given', () => {
    const { root } = show(results());
    expect(texts(root, '[part="results"] li a[part="result"] .result-title')).to.deep.equal([
      'Arbeit',
      'Schichtarbeit',
    ]);
    expect(root.querySelectorAll('a')[1]?.href).to.equal('https://integreat.app/r/de/schicht-arbeit-/');
  });

  it('say where each page stands', () => {
    const { root } = show(results());
    expect(texts(root, '.result-trail')).to.deep.equal(['Leben', 'Leben / Arbeit']);
  });

  it('show titles and queries as they are written', () => {
    const { root, update } = show(results({ hits: [hit('x', { title: { text: MARKUP, marks: [[0, 4]] } })] }));
    expect(texts(root, '.result-title')).to.deep.equal([MARKUP]);
    update(results({ hits: [], query: MARKUP }, { query: MARKUP }));
    expect(textOf(the(root, '.count'))).to.contain(MARKUP);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  describe('are announced politely', () => {
    const status = (more: Partial<SearchAnswer>, props: Partial<SearchResultsProps> = {}) =>
      textOf(the(show(results(more, props)).root, '[role="status"]'));

    for (const [what, more, text] of [
      [
        'while it searches and has found nothing',
        { hits: [], phase: 'reading', read: 40 },
        'Searching … Searched so far: 40',
      ],
      [
        'while it sorts and has found nothing',
        { hits: [], phase: 'indexing', read: 40 },
        'Searching … Searched so far: 40',
      ],
      ['while it searches', { phase: 'reading', read: 40 }, 'Results so far: 2. Searched so far: 40'],
      ['while it sorts', { phase: 'indexing', read: 40 }, 'Results so far: 2. Searched so far: 40'],
      ['at the end', { read: 40 }, 'Results: 2'],
      ['at the end, when there are more', { read: 40, total: 3 }, 'More than 2 results. These are the best.'],
      ['at the end, without a hit', { hits: [] }, 'Nothing was found for “arbeit”.'],
    ] as const) {
      it(what, () => expect(status(more)).to.equal(text));
    }

    it('with a long query in part only', () => {
      expect(status({ hits: [] }, { query: 'x'.repeat(500) })).to.equal(`Nothing was found for “${'x'.repeat(80)}”.`);
    });

    it('by an element that stays, so that a change is read out', () => {
      const { root, update } = show(results({ hits: [], phase: 'reading' }));
      const element = the(root, '[role="status"]');
      update(results());
      expect(the(root, '[role="status"]') === element).to.be.true;
      update(results({ hits: [] }));
      expect(the(root, '[role="status"]') === element).to.be.true;
    });
  });

  describe('of one kind', () => {
    it('have neither headings nor filters', () => {
      for (const hits of [[WORK], [FAIR], [AGENCY]]) {
        const { root } = show(results({ hits }));
        expect(texts(root, 'h1, h2, h3, h4, h5, h6, .filter')).to.deep.equal([]);
        expect(texts(root, 'li')).to.have.length(1);
      }
    });
  });

  describe('of several kinds', () => {
    const TITLES = ['Arbeit', 'Schichtarbeit', 'Tag der Arbeit', 'Agentur für Arbeit'];

    it('stand below a heading each: pages, events, places', () => {
      const { root } = show(results({ hits: MIXED }));
      expect(texts(root, 'h3')).to.deep.equal(['Pages', 'Events', 'Places']);
      expect(texts(root, '.result-title')).to.deep.equal(TITLES);
      expect(texts(root, 'h3 + ul').map((each) => each.split(' ')[0])).to.deep.equal(['Arbeit', 'Tag', 'Agentur']);
    });

    it('are below the heading before them', () => {
      for (const level of [1, 2, 4, 6]) {
        const { root } = show(results({ hits: MIXED }, { level }));
        expect(texts(root, `h${level}`)).to.deep.equal(['Pages', 'Events', 'Places']);
      }
    });

    it('have headings for the kinds only that there are', () => {
      const { root } = show(results({ hits: [AGENCY, WORK] }));
      expect(texts(root, 'h3')).to.deep.equal(['Pages', 'Places']);
      expect(texts(root, '.filter')).to.deep.equal(['All 2', 'Pages 1', 'Places 1']);
    });

    it('can be filtered by buttons that say which is pressed', () => {
      const asked: (EntryKind | null)[] = [];
      const { root } = show(results({ hits: MIXED }, { onFilter: (kind) => asked.push(kind) }));
      expect(the(root, '[role="group"]').getAttribute('aria-label')).to.equal('Show only');
      expect(texts(root, '[role="group"] button')).to.deep.equal(['All 4', 'Pages 2', 'Events 1', 'Places 1']);
      expect(texts(root, '[aria-pressed="true"]')).to.deep.equal(['All 4']);
      expect(texts(root, '[aria-pressed="false"]')).to.have.length(3);
      for (const button of root.querySelectorAll('.filter')) click(button);
      expect(asked).to.deep.equal([null, 'page', 'event', 'place']);
    });

    it('are filtered: only that kind is shown, and all amounts stay', () => {
      const { root } = show(results({ hits: MIXED }, { only: 'page' }));
      expect(texts(root, '[aria-pressed="true"]')).to.deep.equal(['Pages 2']);
      expect(texts(root, '.filter')).to.deep.equal(['All 4', 'Pages 2', 'Events 1', 'Places 1']);
      expect(texts(root, 'h3')).to.deep.equal(['Pages']);
      expect(texts(root, '.result-title')).to.deep.equal(['Arbeit', 'Schichtarbeit']);
    });

    it('are all shown when there is none of the kind that was filtered for', () => {
      const { root } = show(results({ hits: [WORK, AGENCY] }, { only: 'event' }));
      expect(texts(root, '.result-title')).to.have.length(2);
      expect(texts(root, '[aria-pressed="true"]')).to.deep.equal(['All 2']);
    });
  });

  describe('of which there are many', () => {
    it('are ten rows of each kind at first, and all that were told on a click', () => {
      const hits = [...many(12), ...many(25, 'event'), ...many(10, 'place')];
      const asked: (EntryKind | null)[] = [];
      const { root, update } = show(results({ hits }, { onFilter: (kind) => asked.push(kind) }));
      expect(texts(root, 'li')).to.have.length(30);
      expect(texts(root, 'ul + button')).to.deep.equal(['Show all: 12', 'Show all: 25']);
      for (const button of root.querySelectorAll('ul + button')) click(button);
      expect(asked).to.deep.equal(['page', 'event']);
      update(results({ hits }, { only: 'event' }));
      expect(texts(root, 'li')).to.have.length(25);
      expect(texts(root, 'ul + button')).to.deep.equal([]);
      expect(textOf(the(root, '[role="status"]'))).to.equal('Results: 47');
    });

    it('are all shown on a click also where there is one kind only', () => {
      const { root, update } = show(results({ hits: many(11) }));
      expect(texts(root, 'li')).to.have.length(10);
      update(results({ hits: many(11) }, { only: 'page' }));
      expect(texts(root, 'li')).to.have.length(11);
    });
  });

  describe('without a hit', () => {
    const props = { topics: [page('Wohnen')], report: 'open' as const };

    it('offer what helps as soon as that is sure', () => {
      const { root, update } = show(results({ hits: [], spelling: 'Arbeit' }, props));
      expect(textOf(the(root, '.nothing-found'))).to.contain('Did you mean “Arbeit”?');
      expect(texts(root, 'li a')).to.deep.equal(['Wohnen']);
      for (const phase of ['reading', 'indexing'] as const) {
        update(results({ hits: [], phase, spelling: 'Arbeit' }, props));
        expect(root.querySelectorAll('.nothing-found, ul'), phase).to.have.length(0);
      }
    });

    it('only: where something was found, there is no need', () => {
      expect(show(results({}, props)).root.querySelectorAll('.nothing-found')).to.have.length(0);
    });
  });

  describe('where lists are missing', () => {
    it('say which, and try again on a click', () => {
      let tries = 0;
      const { root, update } = show(results({ missing: ['events'] }, { onRetry: () => tries++ }));
      expect(textOf(the(root, '[part="notice"]'))).to.equal('Could not be searched: Events. Try again');
      expect(texts(root, 'li'), 'the rest was searched').to.have.length(2);
      click(the(root, '[part="retry"]'));
      expect(tries).to.equal(1);
      update(results({ missing: ['pages', 'events', 'locations'], hits: [] }));
      expect(textOf(the(root, '[part="notice"]'))).to.equal('Could not be searched: Pages, Events, Places. Try again');
    });

    it('say so of the German ones that are searched besides, by their own name', () => {
      const { root, update } = show(results({ lacksGerman: true }));
      expect(textOf(the(root, '[part="notice"]'))).to.equal('Could not be searched: Deutsch. Try again');
      update(results({ lacksGerman: true, missing: ['events'] }));
      expect(textOf(the(root, '[part="notice"]'))).to.equal('Could not be searched: Events, Deutsch. Try again');
    });

    it('say nothing where none is', () => {
      for (const phase of ['reading', 'indexing', 'ready'] as const) {
        expect(show(results({ phase })).root.querySelectorAll('[part="notice"]'), phase).to.have.length(0);
      }
    });
  });

  describe('for the keyboard', () => {
    const walk = (more: Partial<SearchAnswer> = {}) => {
      let left = 0;
      const { root } = show(results({ missing: ['events'], ...more }, { onLeaveUp: () => left++ }));
      const [first, second, third] = root.querySelectorAll('a');
      return { root, first: first!, second: second!, third, left: () => left };
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

    it('arrow keys go from kind to kind', () => {
      const { second, third, left } = walk({ hits: MIXED });
      second.focus();
      expect(press(second, 'ArrowDown')).to.deep.equal(USED);
      expect(document.activeElement).to.equal(third);
      expect(textOf(third!)).to.contain('Tag der Arbeit');
      press(third!, 'ArrowUp');
      expect(document.activeElement).to.equal(second);
      expect(left()).to.equal(0);
    });

    it('arrow down leads from the filters to the first hit, arrow up to the field', () => {
      const { root, first, left } = walk({ hits: MIXED });
      const filter = root.querySelectorAll<HTMLElement>('.filter')[1]!;
      filter.focus();
      expect(press(filter, 'ArrowDown')).to.deep.equal(USED);
      expect(document.activeElement).to.equal(first);
      expect(press(filter, 'ArrowUp')).to.deep.equal(USED);
      expect(left()).to.equal(1);
    });

    it('arrow keys walk through what is offered where nothing was found', () => {
      const { root, left } = walk({ hits: [], contacts: [hit('Amt'), hit('Beratung')] });
      const [office, advice] = root.querySelectorAll<HTMLElement>('li a');
      office!.focus();
      press(office!, 'ArrowDown');
      expect(document.activeElement).to.equal(advice);
      press(office!, 'ArrowUp');
      expect(left()).to.equal(1);
    });

    it('arrow keys come by what shows more of a kind', () => {
      const { root } = walk({ hits: Array.from({ length: 12 }, (_, at) => hit(`Seite ${at}`)) });
      const links = [...root.querySelectorAll<HTMLElement>('li a')];
      const more = the(root, 'ul + button');
      links.at(-1)!.focus();
      press(links.at(-1)!, 'ArrowDown');
      expect(document.activeElement === more).to.be.true;
      press(more, 'ArrowUp');
      expect(document.activeElement === links.at(-1)).to.be.true;
    });

    it('arrow up from the first leads back to the field', () => {
      const { first, left } = walk();
      first.focus();
      expect(press(first, 'ArrowUp')).to.deep.equal(USED);
      expect(left()).to.equal(1);
    });

    it('Escape leads back to the field from everywhere', () => {
      const { root, second, left } = walk({ hits: MIXED });
      expect(press(second, 'Escape')).to.deep.equal(USED);
      expect(press(the(root, '[part="retry"]'), 'Escape')).to.deep.equal(USED);
      expect(press(root.querySelector('.filter')!, 'Escape')).to.deep.equal(USED);
      expect(left()).to.equal(3);
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
