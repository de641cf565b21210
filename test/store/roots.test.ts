import { expect } from '@open-wc/testing';
import type { Ask } from '../../src/store/plan.js';
import type { StoreRequest } from '../../src/store/requests.js';
import { resolveRoots } from '../../src/store/roots.js';
import { failure, page, region } from '../support/nouns.js';
import { World } from '../support/world.js';

const town = region('r');
const [german] = town.languages;
const ROOT_PAGES = { kind: 'rootPages', region: 'r', language: 'de' } as const;
const branch = (path: string) => ({ kind: 'branch', path }) as const;
const branchOf = (shown: ReturnType<typeof page>) => ({ page: shown, children: [] });

const a = page('/r/de/arbeit/', { translations: { en: '/r/en/work/', ar: '/r/ar/العمل/' } });
const z = page('/r/de/zuhause/');
const deep = page('/r/de/arbeit/bewerbung/', { translations: { en: '/r/en/work/apply/' } });
const deepInEnglish = page('/r/en/work/apply/', { translations: { de: deep.path } });

/** The town's root pages, and nothing below them. */
const loaded = () => new World().has(ROOT_PAGES, [a, z]);

function resolve(world: World, ...wishes: string[]) {
  const needs: StoreRequest[] = [];
  const ask: Ask = (request) => {
    needs.push(request);
    return world.get(request);
  };
  return { roots: resolveRoots(ask, wishes, town, german!), needs };
}

describe('the attribute "root"', () => {
  for (const [what, ...wishes] of [
    ['a path', '/r/de/arbeit/'],
    ['a path in any spelling', 'https://integreat.app/r/de/arbeit?x'],
    ['a slug', 'arbeit'],
    ['a path in another language', '/r/en/work/'],
    ['a slug in another language', 'work'],
    ['a slug in another alphabet, encoded', encodeURI('العمل')],
    ['one page twice', 'arbeit', '/r/ar/العمل'],
    ['one page that is there and one that is not', 'arbeit', 'gone'],
  ] as const) {
    it(`names a root page by ${what}, without another call for it`, () => {
      const world = loaded();
      for (const { slug } of town.languages) world.lacks(branch(`/r/${slug}/gone/`), 'not-found');
      const { roots, needs } = resolve(world, ...wishes);
      expect(roots).to.deep.equal({ status: 'ready', pages: [a] });
      expect(needs[0]).to.deep.equal(ROOT_PAGES);
      expect(needs.slice(1).every((need) => need.kind === 'branch' && need.path.includes('gone'))).to.be.true;
    });
  }

  it('names several pages, in its own order', () => {
    expect(resolve(loaded(), 'zuhause', 'work').roots).to.deep.equal({ status: 'ready', pages: [z, a] });
  });

  it('names no root page by a part of its slug, or by a path that ends alike', () => {
    expect(resolve(loaded(), 'arbei').roots.status).to.equal('loading');
    expect(resolve(loaded(), '/r/de/zuhause/arbeit/').roots.status).to.equal('loading');
  });

  describe('names a page further down', () => {
    it('by its path', () => {
      expect(resolve(loaded(), deep.path)).to.deep.equal({
        roots: { status: 'loading' },
        needs: [ROOT_PAGES, branch(deep.path)],
      });
      const { roots } = resolve(loaded().has(branch(deep.path), branchOf(deep)), deep.path);
      expect(roots).to.deep.equal({ status: 'ready', pages: [deep] });
    });

    it('by its slug: the CMS finds it by that alone', () => {
      const world = loaded().has(branch('/r/de/bewerbung/'), branchOf(deep));
      expect(resolve(world, 'bewerbung').roots).to.deep.equal({ status: 'ready', pages: [deep] });
    });

    it('by its path in another language', () => {
      const world = loaded().has(branch(deepInEnglish.path), branchOf(deepInEnglish));
      expect(resolve(world, deepInEnglish.path)).to.deep.equal({
        roots: { status: 'loading' },
        needs: [ROOT_PAGES, branch(deepInEnglish.path), branch(deep.path)],
      });
      world.has(branch(deep.path), branchOf(deep));
      expect(resolve(world, deepInEnglish.path).roots).to.deep.equal({ status: 'ready', pages: [deep] });
    });

    it('by its slug in another language, each tried in turn', () => {
      const world = loaded();
      expect(resolve(world, 'apply').needs).to.deep.equal([ROOT_PAGES, branch('/r/de/apply/')]);
      world.lacks(branch('/r/de/apply/'), 'not-found');
      world.lacks(branch('/r/en/apply/'), 'not-found');
      const tried = ['de', 'en', 'ar'].map((slug) => branch(`/r/${slug}/apply/`));
      expect(resolve(world, 'apply').needs).to.deep.equal([ROOT_PAGES, ...tried]);
      world.has(branch('/r/en/apply/'), branchOf(deepInEnglish)).has(branch(deep.path), branchOf(deep));
      expect(resolve(world, 'apply').roots).to.deep.equal({ status: 'ready', pages: [deep] });
    });

    it('once, by however many names', () => {
      const again = { ...deep };
      const world = loaded().has(branch(deep.path), branchOf(deep)).has(branch('/r/de/bewerbung/'), branchOf(again));
      const { roots } = resolve(world, deep.path, 'bewerbung', 'zuhause');
      expect(roots.status === 'ready' && roots.pages.map(({ path }) => path)).to.deep.equal([deep.path, z.path]);
    });
  });

  describe('names a page in another language, where the one that is shown lacks it', () => {
    const onlyEnglish = page('/r/en/only/');
    for (const [what, wish, expected, world] of [
      ['by its path', '/r/en/only/', onlyEnglish, loaded().has(branch('/r/en/only/'), branchOf(onlyEnglish))],
      ['by its slug', 'only', onlyEnglish, loaded().has(branch('/r/en/only/'), branchOf(onlyEnglish))],
      [
        'also when the CMS lists a translation that is missing',
        deepInEnglish.path,
        deepInEnglish,
        loaded().has(branch(deepInEnglish.path), branchOf(deepInEnglish)).lacks(branch(deep.path), 'not-found'),
      ],
    ] as const) {
      it(what, () => {
        world.lacks(branch('/r/de/only/'), 'not-found');
        expect(resolve(world, wish).roots).to.deep.equal({ status: 'ready', pages: [expected] });
      });
    }

    it('but not beside one that is translated', () => {
      const world = loaded().has(branch('/r/en/only/'), branchOf(onlyEnglish));
      expect(resolve(world, '/r/en/only/', 'arbeit').roots).to.deep.equal({ status: 'ready', pages: [a] });
    });
  });

  it('names nothing where the CMS knows no such page', () => {
    const world = loaded();
    for (const { slug } of town.languages) world.lacks(branch(`/r/${slug}/gone/`), 'not-found');
    const { roots } = resolve(world, 'gone');
    expect(roots.status).to.equal('failed');
    if (roots.status !== 'failed') return;
    expect(roots.error.code).to.equal('config');
    expect(roots.error.message).to.contain('root="gone"').and.contain('"r"');
    expect(roots.error.hint).not.to.equal('');
  });

  it('is loading as long as one of its pages is', () => {
    expect(resolve(new World(), 'arbeit').roots.status).to.equal('loading');
    expect(resolve(new World().is(ROOT_PAGES, { status: 'loading' }), 'arbeit').roots.status).to.equal('loading');
    expect(resolve(loaded(), 'arbeit', deep.path).roots.status).to.equal('loading');
  });

  it('fails with what the root pages or one of its own fail with', () => {
    const { roots } = resolve(new World().lacks(ROOT_PAGES, 'http'), 'arbeit');
    expect(roots).to.have.nested.property('error.code', 'http');
    expect(roots.status).to.equal('failed');
    const below = resolve(loaded().lacks(branch(deep.path), 'timeout'), 'arbeit', deep.path, 'bewerbung').roots;
    expect(below).to.have.nested.property('error.code', 'timeout');
    expect(below.status).to.equal('failed');
  });

  it('goes on naming the same while everything is loaded again, and when that fails', () => {
    const error = failure('network');
    for (const remote of [{ status: 'loading' }, { status: 'failed', error }] as const) {
      const world = new World()
        .is(ROOT_PAGES, { ...remote, previous: [a, z] })
        .is(branch(deep.path), { ...remote, previous: branchOf(deep) });
      expect(resolve(world, 'arbeit', deep.path).roots).to.deep.equal({ status: 'ready', pages: [a, deep] });
    }
  });
});
