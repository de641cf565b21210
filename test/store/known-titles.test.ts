import { expect } from '@open-wc/testing';
import { knownTitles } from '../../src/store/known-titles.js';
import type { Setting } from '../../src/store/plan.js';
import { failure, page, region } from '../support/nouns.js';
import { World } from '../support/world.js';

const TITLES = { kind: 'pageTitles', region: 'r', language: 'ar' } as const;
const ROOT_PAGES = { kind: 'rootPages', region: 'r', language: 'ar' } as const;

const town = region('r');
const setting: Setting = { region: town, language: town.languages[2]!, languages: town.languages, roots: [] };
const [a, b, z] = [page('/r/ar/a/'), page('/r/ar/a/b/'), page('/r/ar/z/')];

describe('the titles that a search looks in', () => {
  it('are none, but to come, in an empty world', () => {
    expect(knownTitles(new World(), setting)).to.deep.equal({ pages: [], completeness: 'loading' });
  });

  it('are those of the root pages at first', () => {
    expect(knownTitles(new World().has(ROOT_PAGES, [a, z]), setting)).to.deep.equal({
      pages: [a, z],
      completeness: 'loading',
    });
  });

  it('are all once they are loaded, also while they are loaded again or when that fails', () => {
    for (const remote of [
      { status: 'ready', value: [a, b, z] },
      { status: 'loading', previous: [a, b, z] },
      { status: 'failed', previous: [a, b, z], error: failure('network') },
    ] as const) {
      const world = new World().has(ROOT_PAGES, [a, z]).is(TITLES, remote);
      expect(knownTitles(world, setting), remote.status).to.deep.equal({ pages: [a, b, z], completeness: 'complete' });
    }
  });

  it('are those of the root pages when the others can’t be had', () => {
    const world = new World().has(ROOT_PAGES, [a, z]).lacks(TITLES, 'http');
    expect(knownTitles(world, setting)).to.deep.equal({ pages: [a, z], completeness: 'failed' });
  });

  it('are all there are in a language without pages', () => {
    const world = new World().has(ROOT_PAGES, [a]).has(TITLES, []);
    expect(knownTitles(world, setting)).to.deep.equal({ pages: [], completeness: 'complete' });
  });

  it('are those at and below the roots of a restricted panel', () => {
    const world = new World().has(TITLES, [a, b, z]);
    expect(knownTitles(world, { ...setting, roots: [a] }).pages).to.deep.equal([a, b]);
    expect(knownTitles(world, { ...setting, roots: [b, z] }).pages).to.deep.equal([b, z]);
  });

  it('are those of the roots themselves, however deep, before all are loaded', () => {
    const world = new World().has(ROOT_PAGES, [a, z]);
    expect(knownTitles(world, { ...setting, roots: [b, z] })).to.deep.equal({ pages: [b, z], completeness: 'loading' });
  });
});
