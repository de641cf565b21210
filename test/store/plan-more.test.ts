import { expect } from '@open-wc/testing';
import { PanelError, type ErrorCode } from '../../src/model/panel-error.js';
import { NEW_VISIT, plan, type Screen, type Visit, type Wish } from '../../src/store/plan.js';
import { planMore } from '../../src/store/plan-more.js';
import type { StoreRequest } from '../../src/store/requests.js';
import type { Remote, State } from '../../src/store/store.js';
import { failure, language, page, region } from '../support/nouns.js';
import { World } from '../support/world.js';

const WISH: Wish = {
  region: 'r',
  regions: [],
  language: 'de',
  languages: [],
  roots: [],
  shows: [],
  preferredLanguages: [],
};
const REGION = { kind: 'region', region: 'r' } as const;
const REGIONS = { kind: 'regions' } as const;
const ROOT_PAGES = { kind: 'rootPages', region: 'r', language: 'de' } as const;
const IMPRINT = { kind: 'imprint', region: 'r', language: 'de' } as const;
const branch = (path: string) => ({ kind: 'branch', path }) as const;
const ancestors = (path: string) => ({ kind: 'ancestors', path }) as const;

const town = region('r');
const a = page('/r/de/a/', { order: 1 });
const z = page('/r/de/z/', { order: 2 });
const b = page('/r/de/a/b/');
const c = page('/r/de/a/b/c/');
const d = page('/r/de/a/b/c/d/');

/** The town with its root pages. */
const loaded = () => new World().has(REGION, town).has(ROOT_PAGES, [a, z]);

const planOf = (state: State, wish: Partial<Wish> = {}, visit: Partial<Visit> = {}) =>
  plan(state, { ...WISH, ...wish }, { ...NEW_VISIT, ...visit }, planMore);

/** The screen, which must be of this kind. */
function shown<Kind extends Screen['kind']>(kind: Kind, ...args: Parameters<typeof planOf>) {
  const { screen } = planOf(...args);
  expect(screen.kind, 'the kind of screen').to.equal(kind);
  return screen as Extract<Screen, { kind: Kind }>;
}

const paths = (pages: readonly { path: string }[]) => pages.map(({ path }) => path);
const slugs = (regions: readonly { slug: string }[]) => regions.map(({ slug }) => slug);

describe('the choice of regions', () => {
  const all = [region('z'), region('b'), region('hidden', { live: false })];

  it('asks for all regions, and for nothing else', () => {
    const { screen, needs } = planOf(new World(), { region: null });
    expect(screen.kind).to.equal('loading');
    expect(needs).to.deep.equal([REGIONS]);
  });

  it('offers those that are live, or those of them that the page names', () => {
    const world = new World().has(REGIONS, all);
    expect(slugs(shown('regions', world, { region: null }).regions)).to.deep.equal(['b', 'z']);
    expect(slugs(shown('regions', world, { region: null, regions: ['z', 'hidden'] }).regions)).to.deep.equal(['z']);
  });

  it('says that the page names none', () => {
    const { error, region } = shown('failed', new World().has(REGIONS, all), { region: null, regions: ['x', 'y'] });
    expect(error.code).to.equal('config');
    expect(error.message).to.contain('regions="x y"');
    expect(error.hint).not.to.equal('');
    expect(region).to.equal(null);
  });

  it('says that the CMS lists none', () => {
    expect(shown('failed', new World().has(REGIONS, []), { region: null }).error.code).to.equal('empty');
  });

  it('is left for the region that the visitor picks', () => {
    expect(planOf(new World(), { region: null }, { region: 's' }).needs).to.deep.include({
      kind: 'region',
      region: 's',
    });
  });
});

describe('an unknown region', () => {
  const world = () => new World().lacks({ kind: 'region', region: 'lindenfurth' }, 'not-found');
  const wish = { region: 'lindenfurth' };

  it('is looked for among all regions', () => {
    const { screen, needs } = planOf(world(), wish);
    expect(screen.kind).to.equal('loading');
    expect(needs).to.deep.include(REGIONS);
  });

  it('is told with its neighbours in spelling, to the webmaster too', () => {
    const regions = [region('lindenfurt'), region('hamburg'), region('lindenfort')];
    const { written, nearest, error } = shown('unknown-region', world().has(REGIONS, regions), wish);
    expect(written).to.equal('lindenfurth');
    expect(slugs(nearest)).to.deep.equal(['lindenfurt', 'lindenfort']);
    expect(error.code).to.equal('config');
    expect(error.message).to.contain('"lindenfurth"');
    expect(error.hint).to.contain('"lindenfurt" or "lindenfort"?');
  });

  it('is told without neighbours when there are none, or the list fails', () => {
    for (const state of [world().has(REGIONS, []), world().lacks(REGIONS, 'network')]) {
      const { nearest, error } = shown('unknown-region', state, wish);
      expect(nearest).to.deep.equal([]);
      expect(error.hint).to.contain('slug').and.not.contain('did you mean');
    }
  });
});

describe('an unknown language', () => {
  const names = (...args: Parameters<typeof planOf>) => {
    const { written, languages, error } = shown('unknown-language', ...args);
    // a path is no fault of the page's author
    expect(error.code).to.equal(args[2]?.language ? 'not-found' : 'config');
    expect(error.message).to.contain(`"${written}"`);
    expect(error.hint).to.contain(slugs(languages).join(', '));
    return { written, languages: slugs(languages) };
  };

  for (const [what, wish, visit, expected] of [
    ['the page names it', { language: 'fr' }, {}, { written: 'fr', languages: ['de', 'en', 'ar'] }],
    ['a link names it', {}, { language: 'fr' }, { written: 'fr', languages: ['de', 'en', 'ar'] }],
    ['it is not offered', { language: 'de', languages: ['ar'] }, {}, { written: 'de', languages: ['ar'] }],
    [
      'none of those offered is there',
      { languages: ['fr', 'it'] },
      {},
      { written: 'fr it', languages: ['de', 'en', 'ar'] },
    ],
  ] as const) {
    it(`is told, with what there is, when ${what}`, () => expect(names(loaded(), wish, visit)).to.deep.equal(expected));
  }

  it('is not what is wrong with a region without any', () => {
    expect(shown('failed', new World().has(REGION, region('r', { languages: [] })))).to.have.nested.property(
      'error.code',
      'empty',
    );
  });
});

describe('what failed', () => {
  const page = { path: a.path };
  for (const [what, request, wish, visit] of [
    ['the list of regions', REGIONS, { region: null }, {}],
    ['the region', REGION, {}, {}],
    ['the root pages', ROOT_PAGES, {}, {}],
    ['the root pages, in a restricted panel', ROOT_PAGES, { roots: ['a'] }, {}],
    ['a page', branch(a.path), {}, page],
    ['the only page of a restricted panel', branch(a.path), { roots: ['a'] }, {}],
    ['the imprint', IMPRINT, {}, { path: '/r/de/disclaimer/' }],
  ] as const) {
    it(`is told of ${what}, with what the webmaster can look at`, () => {
      for (const code of ['network', 'http', 'parse', 'timeout'] as const) {
        const { error } = shown('failed', loaded().lacks(request, code), wish, visit);
        expect(error.code).to.equal(code);
        expect(error.message).to.equal(failure(code).message);
        if (code === 'network') expect(error.hint).to.contain('CORS').and.contain('connect-src');
      }
    });
  }

  it('is told as it is where the webmaster has nothing to look at', () => {
    const error = new PanelError('http', 'status 503', { status: 503 });
    expect(shown('failed', loaded().is(REGION, { status: 'failed', error })).error).to.equal(error);
  });

  it('is told with the region, and with the setting once that is known', () => {
    expect(shown('failed', new World().lacks(REGION, 'http'))).to.deep.include({ region: 'r' });
    expect(shown('failed', loaded().lacks(ROOT_PAGES, 'http')).setting?.language.slug).to.equal('de');
    expect('setting' in shown('failed', new World().lacks(REGION, 'http'))).to.be.false;
  });

  it('is not told as long as there is something older to show', () => {
    const world = loaded().is(branch(a.path), {
      status: 'failed',
      error: failure('http'),
      previous: { page: a, children: [] },
    });
    expect(shown('page', world, {}, page).page).to.equal(a);
  });
});

describe('a page', () => {
  it('is shown with its children', () => {
    const world = loaded().has(branch(a.path), { page: a, children: [b] });
    const screen = shown('page', world, {}, { path: a.path });
    expect(screen).to.deep.include({ page: a, children: [b], ancestors: [], isHome: false });
    expect(planOf(world, {}, { path: a.path }).needs).to.deep.equal([REGION, branch(a.path)]);
  });

  it('needs no more than itself when everything above it was read before', () => {
    const world = loaded()
      .has(branch(a.path), { page: a, children: [b] })
      .has(branch(b.path), { page: b, children: [] });
    const { screen, needs } = planOf(world, {}, { path: b.path });
    expect(screen).to.have.deep.property('ancestors', [a]);
    expect(needs).to.deep.equal([REGION, branch(b.path)]);
  });

  it('needs no more than itself when what is above it stood in a list', () => {
    const fromStart = loaded().has(branch(b.path), { page: b, children: [c] });
    expect(shown('page', fromStart, {}, { path: b.path }).ancestors).to.deep.equal([a]);
    expect(planOf(fromStart, {}, { path: b.path }).needs).to.deep.equal([REGION, branch(b.path)]);
    const fromSearch = loaded()
      .has(branch(a.path), { page: a, children: [b] })
      .has(branch(c.path), { page: c, children: [] });
    expect(shown('page', fromSearch, {}, { path: c.path }).ancestors).to.deep.equal([a, b]);
    expect(planOf(fromSearch, {}, { path: c.path }).needs).to.deep.equal([REGION, branch(c.path)]);
  });

  it('is asked for together with what is above it when it is reached from outside', () => {
    const world = new World().has(REGION, town);
    expect(planOf(world, {}, { path: c.path }).needs).to.deep.equal([REGION, branch(c.path), ancestors(c.path)]);
  });

  it('is shown when what is above it is there too, or could not be had', () => {
    const world = new World().has(REGION, town).has(branch(c.path), { page: c, children: [d] });
    expect(planOf(world, {}, { path: c.path }).screen.kind, 'before').to.equal('loading');
    world.is(ancestors(c.path), { status: 'loading' });
    expect(planOf(world, {}, { path: c.path }).screen.kind, 'meanwhile').to.equal('loading');
    world.has(ancestors(c.path), [b, a]);
    expect(paths(shown('page', world, {}, { path: c.path }).ancestors)).to.deep.equal(paths([a, b]));
    world.lacks(ancestors(c.path), 'http');
    expect(shown('page', world, {}, { path: c.path }).ancestors).to.deep.equal([]);
  });

  it('goes on needing what is above it once that is there, so that it is kept and reloaded with it', () => {
    const world = new World()
      .has(REGION, town)
      .has(branch(c.path), { page: c, children: [] })
      .has(ancestors(c.path), [a, b]);
    expect(planOf(world, {}, { path: c.path }).needs).to.deep.include(ancestors(c.path));
  });

  it('below one that was reached from outside has the whole way up, without another call', () => {
    const world = new World()
      .has(REGION, town)
      .has(branch(c.path), { page: c, children: [d] })
      .has(ancestors(c.path), [a, b])
      .has(branch(d.path), { page: d, children: [] });
    const { screen, needs } = planOf(world, {}, { path: d.path });
    expect(screen.kind === 'page' && paths(screen.ancestors)).to.deep.equal(paths([a, b, c]));
    expect(needs).to.deep.equal([REGION, branch(d.path)]);
  });

  it('asks for the way up when only its parent is known', () => {
    const world = new World().has(REGION, town).has(branch(b.path), { page: b, children: [c] });
    expect(planOf(world, {}, { path: c.path }).needs).to.deep.include(ancestors(c.path));
  });

  it('is missing when the CMS does not know it', () => {
    const { path, from, pages, error } = shown(
      'missing',
      loaded().lacks(branch(c.path), 'not-found'),
      {},
      { path: c.path },
    );
    expect({ path, from, pages }).to.deep.equal({ path: c.path, from: null, pages: [a, z] });
    expect(error).to.include({ code: 'not-found' });
    expect(error.message).to.contain(c.path);
  });

  it('is loading, then missing, when its root pages are not there yet', () => {
    const world = new World().has(REGION, town).lacks(branch(a.path), 'not-found');
    const { screen, needs } = planOf(world, {}, { path: a.path });
    expect(screen.kind).to.equal('loading');
    expect(needs).to.deep.include(ROOT_PAGES);
  });
});

describe('a page that the picked language lacks', () => {
  const visit = { language: 'de', missingFrom: '/r/ar/x/' };

  it('leads back to the language that has it', () => {
    const { path, from, pages } = shown('missing', loaded(), {}, visit);
    expect(path).to.equal('/r/ar/x/');
    expect(from).to.deep.equal({ path: '/r/ar/x/', language: town.languages[2] });
    expect(pages).to.deep.equal([a, z]);
  });

  it('leads back too when the language names it, but does not have it', () => {
    const world = loaded().lacks(branch('/r/de/x/'), 'not-found');
    const { path, from } = shown('missing', world, {}, { ...visit, path: '/r/de/x/' });
    expect(path).to.equal('/r/de/x/');
    expect(from?.path).to.equal('/r/ar/x/');
  });

  it('leads nowhere when that language is the same, or not offered', () => {
    expect(shown('missing', loaded(), {}, { missingFrom: '/r/de/x/' }).from).to.equal(null);
    expect(shown('missing', loaded(), { languages: ['de', 'en'] }, visit).from).to.equal(null);
  });
});

describe('the imprint', () => {
  const visit = { path: '/r/de/disclaimer/' };

  it('is a page without anything above and below', () => {
    const imprint = page('/r/de/disclaimer/');
    const { screen, needs } = planOf(loaded().has(IMPRINT, imprint), {}, visit);
    expect(screen).to.deep.include({ kind: 'page', page: imprint, children: [], ancestors: [], isHome: false });
    expect(needs).to.deep.equal([REGION, IMPRINT]);
  });

  it('can be read in a restricted panel too', () => {
    const world = loaded().has(IMPRINT, page('/r/de/disclaimer/'));
    expect(shown('page', world, { roots: ['a'] }, visit).page.path).to.equal('/r/de/disclaimer/');
  });

  it('is missing where there is none', () => {
    expect(shown('missing', loaded().lacks(IMPRINT, 'not-found'), {}, visit).pages).to.deep.equal([a, z]);
  });
});

describe('a restricted panel', () => {
  const world = () =>
    loaded()
      .has(branch(a.path), { page: a, children: [b] })
      .has(branch(b.path), { page: b, children: [c] })
      .has(branch(c.path), { page: c, children: [] })
      .has(branch(z.path), { page: z, children: [] });

  it('to one page has that for its start page', () => {
    const screen = shown('page', world(), { roots: ['a'] });
    expect(screen).to.deep.include({ page: a, children: [b], ancestors: [], isHome: true });
    expect(screen.setting.roots).to.deep.equal([a]);
  });

  it('to several pages has them for its tiles', () => {
    expect(shown('home', world(), { roots: ['z', 'a'] }).pages).to.deep.equal([z, a]);
  });

  it('shows no way up beyond its roots, nor asks for it', () => {
    const { screen, needs } = planOf(world(), { roots: [b.path] }, { path: c.path });
    expect(screen).to.deep.include({ kind: 'page', ancestors: [b], isHome: false });
    expect(needs.filter(({ kind }) => kind === 'ancestors')).to.deep.equal([]);
  });

  it('to a page further down asks for nothing above it', () => {
    const deep = new World().has(REGION, town).has(ROOT_PAGES, []).has(branch(c.path), { page: c, children: [] });
    const { screen, needs } = planOf(deep, { roots: [c.path] });
    expect(screen).to.include({ kind: 'page', page: c, isHome: true });
    expect(needs).to.deep.equal([REGION, ROOT_PAGES, branch(c.path)]);
  });

  it('misses every page outside', () => {
    const { path, pages } = shown('missing', world(), { roots: ['a'] }, { path: z.path });
    expect(path).to.equal(z.path);
    expect(pages).to.deep.equal([a]);
  });

  describe('in a language that lacks its roots', () => {
    const english = page('/r/en/only/', { translations: { uk: '/r/uk/only/' } });
    const wish = { roots: [english.path] };
    const state = () => loaded().has(branch(english.path), { page: english, children: [] });
    const missing = (more: Partial<Wish> = {}, visit: Partial<Visit> = {}) =>
      shown('missing', state(), { ...wish, ...more }, visit);

    it('is a start page that is missing, with the way to the language that has them', () => {
      const { path, from, pages, error } = missing();
      expect({ path, pages }).to.deep.equal({ path: '/r/de/', pages: [] });
      expect(from?.path).to.equal('/r/en/');
      expect(from?.language.slug).to.equal('en');
      expect(error.code).to.equal('not-found');
      expect(error.message).to.contain(english.path).and.contain('"de"');
    });

    it('leads to the language that the visitor prefers', () => {
      const languages = ['de', 'en', 'uk'].map((slug) => language(slug));
      const both = state().has(REGION, region('r', { languages }));
      const { from } = shown('missing', both, { ...wish, preferredLanguages: ['fr', 'uk', 'en'] });
      expect(from?.path).to.equal('/r/uk/');
    });

    it('leads nowhere where the page offers no such language', () => {
      expect(missing({ languages: ['de', 'ar'] }).from).to.equal(null);
    });

    it('lacks every page as well, but for the imprint', () => {
      expect(missing({}, { path: a.path }).path).to.equal(a.path);
      const imprint = page('/r/de/disclaimer/');
      expect(shown('page', state().has(IMPRINT, imprint), wish, { path: imprint.path }).page).to.equal(imprint);
    });
  });

  it('is loading while its roots are', () => {
    expect(planOf(new World().has(REGION, town), { roots: ['a'] })).to.have.nested.property('screen.kind', 'loading');
  });

  it('says that its roots name no page', () => {
    const state = loaded();
    for (const each of town.languages) state.lacks(branch(`/r/${each.slug}/x/`), 'not-found');
    const { error, region } = shown('failed', state, { roots: ['x'] });
    expect(error.code).to.equal('config');
    expect(region).to.equal('r');
  });
});

describe('every screen', () => {
  const wishes: Partial<Wish>[] = [
    {},
    { region: null },
    { language: 'auto' },
    { roots: ['a'] },
    { roots: ['a', c.path] },
  ];
  const visits: Partial<Visit>[] = [
    {},
    { language: 'en' },
    { region: 's' },
    { path: a.path },
    { path: d.path },
    { path: '/r/de/disclaimer/' },
    { missingFrom: '/r/ar/a/' },
    { path: '/r/de/a/', missingFrom: '/r/ar/a/' },
  ];

  /** All screens over a world in which every question has the same kind of answer. */
  function kinds(answer: (request: StoreRequest) => Remote<unknown>): Set<string> {
    const state = { get: answer } as State;
    return new Set(wishes.flatMap((wish) => visits.map((visit) => planOf(state, wish, visit).screen.kind)));
  }

  it('is loading, and asks for something, in a world in which nothing is loaded', () => {
    for (const wish of wishes) {
      for (const visit of visits) {
        const { screen, needs } = planOf(new World(), wish, visit);
        expect(screen.kind).to.equal('loading');
        expect(needs).not.to.deep.equal([]);
      }
    }
    expect(kinds(() => ({ status: 'loading' }))).to.deep.equal(new Set(['loading']));
  });

  it('is something to read in a world in which there is nothing', () => {
    const nothing: Remote<unknown> = { status: 'failed', error: failure('not-found') };
    const found = kinds(({ kind }) => {
      if (kind === 'region') return { status: 'ready', value: town };
      return ['branch', 'imprint'].includes(kind) ? nothing : { status: 'ready', value: [] };
    });
    expect(found).to.deep.equal(new Set(['home', 'missing', 'failed']));
    expect(
      kinds(({ kind }) => (kind === 'region' ? { status: 'ready', value: region('r', { languages: [] }) } : nothing)),
    ).to.deep.equal(new Set(['failed']));
    expect(kinds(() => nothing)).to.deep.equal(new Set(['unknown-region', 'failed']));
  });

  for (const code of ['network', 'offline', 'timeout', 'http', 'parse', 'schema', 'script'] satisfies ErrorCode[]) {
    it(`says so in a world in which everything fails with ${code}`, () => {
      expect(kinds(() => ({ status: 'failed', error: failure(code) }))).to.deep.equal(new Set(['failed']));
    });
  }
});
