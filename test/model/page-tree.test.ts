import { expect } from '@open-wc/testing';
import type { Page } from '../../src/model/page.js';
import { ancestorsOf, isAllowed, neighboursOf, toBranch } from '../../src/model/page-tree.js';
import { page } from '../support/nouns.js';

const [a, b, c, d] = [page('/r/de/a/'), page('/r/de/a/b/'), page('/r/de/a/b/c/'), page('/r/de/a/b/c/d/')];

const among =
  (...pages: Page[]) =>
  (path: string) =>
    pages.find((each) => each.path === path);

const paths = (pages: readonly { path: string }[] | null) => pages?.map(({ path }) => path);

describe('the page tree', () => {
  describe('toBranch', () => {
    it('tells a page from its children, and puts them in order', () => {
      const [second, first] = [page('/r/de/a/y/', { order: 2 }), page('/r/de/a/x/', { order: 1 })];
      const branch = toBranch([second, a, first, c], (each) => each === a);
      expect(branch?.page).to.equal(a);
      expect(branch?.children).to.deep.equal([first, second]);
    });

    it('goes by the path of the parent, not by how paths look', () => {
      const moved = page('/r/de/elsewhere/', { parentPath: a.path });
      const looksLike = page('/r/de/a/x/', { parentPath: null });
      expect(toBranch([a, moved, looksLike], (each) => each === a)?.children).to.deep.equal([moved]);
    });

    it('is nothing when the page is not in the answer', () => {
      expect(toBranch([b], (each) => each === a)).to.equal(undefined);
      expect(toBranch([], () => true)).to.equal(undefined);
    });
  });

  describe('ancestorsOf', () => {
    it('is the chain above, outermost first, without the page itself', () => {
      expect(paths(ancestorsOf(d, among(a, b, c, d)))).to.deep.equal([a.path, b.path, c.path]);
    });

    it('is empty above a root page', () => {
      expect(ancestorsOf(a, among())).to.deep.equal([]);
    });

    it('is null when a link of the chain is unknown', () => {
      expect(ancestorsOf(d, among(b, c))).to.equal(null);
    });

    it('ends at the page to which a panel is restricted', () => {
      expect(paths(ancestorsOf(d, among(b, c), [b.path]))).to.deep.equal([b.path, c.path]);
      expect(paths(ancestorsOf(b, among(), [b.path]))).to.deep.equal([]);
    });

    it('is null in a tree that bites its tail', () => {
      const head = page('/r/de/head/', { parentPath: '/r/de/tail/' });
      const tail = page('/r/de/tail/', { parentPath: '/r/de/head/' });
      const self = page('/r/de/self/', { parentPath: '/r/de/self/' });
      expect(ancestorsOf(head, among(head, tail))).to.equal(null);
      expect(ancestorsOf(self, among(self))).to.equal(null);
    });
  });

  describe('neighboursOf', () => {
    const siblings = ['/r/de/x/', '/r/de/y/', '/r/de/z/'].map((path) => page(path));
    const around = (path: string, among: readonly Page[] = siblings) => {
      const { previous, next } = neighboursOf(path, among);
      return [previous?.path ?? null, next?.path ?? null];
    };

    it('are the pages before and after', () => {
      expect(around('/r/de/y/')).to.deep.equal(['/r/de/x/', '/r/de/z/']);
    });

    it('end with the first and the last page, and do not go round', () => {
      expect(around('/r/de/x/')).to.deep.equal([null, '/r/de/y/']);
      expect(around('/r/de/z/')).to.deep.equal(['/r/de/y/', null]);
    });

    it('are none for an only child', () => {
      expect(around(a.path, [a])).to.deep.equal([null, null]);
    });

    it('are none where the page is not among them', () => {
      expect(around('/r/de/elsewhere/')).to.deep.equal([null, null]);
      expect(around('/r/de/x/', [])).to.deep.equal([null, null]);
    });

    it('are the siblings themselves, in the order given, whatever their `order` says', () => {
      const [first, second] = [page('/r/de/b/', { order: 9 }), page('/r/de/a/', { order: 1 })];
      expect(neighboursOf(second.path, [first, second]).previous === first).to.be.true;
    });
  });

  it('isAllowed takes what is at or below one of the roots, and everything without roots', () => {
    expect(isAllowed(c.path, [])).to.be.true;
    expect(isAllowed(c.path, ['/r/de/x/', b.path])).to.be.true;
    expect(isAllowed(b.path, [b.path])).to.be.true;
    expect(isAllowed(a.path, [b.path])).to.be.false;
    expect(isAllowed('/r/de/ab/', [a.path])).to.be.false;
  });
});
