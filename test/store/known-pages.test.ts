import { expect } from '@open-wc/testing';
import { knownPages } from '../../src/store/known-pages.js';
import type { Setting } from '../../src/store/plan.js';
import { failure, page, region } from '../support/nouns.js';
import { World } from '../support/world.js';

const ROOT_PAGES = { kind: 'rootPages', region: 'r', language: 'ar' } as const;

const town = region('r');
const setting: Setting = { region: town, language: town.languages[2]!, languages: town.languages, roots: [] };
const [a, b, z] = [page('/r/ar/a/'), page('/r/ar/a/b/'), page('/r/ar/z/')];

describe('the pages whose titles can be searched before there is a library', () => {
  it('are none in an empty world', () => {
    expect(knownPages(new World(), setting)).to.deep.equal([]);
  });

  it('are the root pages', () => {
    expect(knownPages(new World().has(ROOT_PAGES, [a, z]), setting)).to.deep.equal([a, z]);
  });

  it('are the root pages also while they are loaded again or when that fails', () => {
    for (const remote of [
      { status: 'loading', previous: [a, z] },
      { status: 'failed', previous: [a, z], error: failure('network') },
    ] as const) {
      expect(knownPages(new World().is(ROOT_PAGES, remote), setting), remote.status).to.deep.equal([a, z]);
    }
  });

  it('are none when the root pages can’t be had, or there are none', () => {
    expect(knownPages(new World().lacks(ROOT_PAGES, 'http'), setting)).to.deep.equal([]);
    expect(knownPages(new World().has(ROOT_PAGES, []), setting)).to.deep.equal([]);
  });

  it('are those of the visitor’s language and region only', () => {
    const world = new World()
      .has({ ...ROOT_PAGES, language: 'de' }, [page('/r/de/a/')])
      .has({ ...ROOT_PAGES, region: 's' }, [page('/s/ar/a/')]);
    expect(knownPages(world, setting)).to.deep.equal([]);
  });

  it('are the roots themselves, however deep, in a restricted panel', () => {
    const world = new World().has(ROOT_PAGES, [a, z]);
    expect(knownPages(world, { ...setting, roots: [b, z] })).to.deep.equal([b, z]);
  });
});
