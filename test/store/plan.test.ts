import { expect } from '@open-wc/testing';
import { languageTag } from '../../src/model/language.js';
import {
  likelyLanguage,
  NEW_VISIT,
  pathOf,
  plan,
  valueOf,
  type Screen,
  type Setting,
  type Visit,
  type Wish,
} from '../../src/store/plan.js';
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
const rootPages = (slug: string) => ({ kind: 'rootPages', region: 'r', language: slug }) as const;
const town = region('r');
const pages = [page('/r/de/a/')];
const loaded = () => new World().has(REGION, town).has(rootPages('de'), pages);

/** The plan of a start page, whose code comes before all other. */
const first = (world: World, wish: Partial<Wish> = {}, visit: Partial<Visit> = {}) =>
  plan(world, { ...WISH, ...wish }, { ...NEW_VISIT, ...visit }, undefined);

const languageOf = (screen: Screen) => ('setting' in screen ? screen.setting.language.slug : undefined);

describe('the plan', () => {
  describe('of a region’s start page', () => {
    it('asks for the region and, by a guess, for its root pages: both at once', () => {
      const { screen, needs, lacksMore } = first(new World());
      expect(screen).to.deep.equal({ kind: 'loading' });
      expect(needs).to.deep.equal([REGION, rootPages('de')]);
      expect(lacksMore).to.be.false;
    });

    it('asks for no more when it can be shown', () => {
      const { screen, needs } = first(loaded());
      const setting = { region: town, language: town.languages[0]!, languages: town.languages, roots: [] };
      expect(screen).to.deep.equal({ kind: 'home', setting, pages });
      expect(needs).to.deep.equal([REGION, rootPages('de')]);
    });

    it('asks for the pages in another language when the guess was wrong', () => {
      const wish = { language: 'auto', preferredLanguages: ['fr', 'ar-SY'] };
      expect(first(new World(), wish).needs).to.deep.equal([REGION, rootPages('fr')]);
      const { screen, needs, lacksMore } = first(new World().has(REGION, town), wish);
      expect(screen.kind).to.equal('loading');
      expect(lacksMore).to.be.false;
      expect(needs).to.deep.equal([REGION, rootPages('ar')]);
    });

    it('is empty for a region without pages', () => {
      expect(first(loaded().has(rootPages('de'), [])).screen)
        .to.include({ kind: 'home' })
        .and.have.deep.property('pages', []);
    });

    it('goes on showing what there was while it is loaded again, and when that fails', () => {
      for (const remote of [
        { status: 'loading', previous: pages },
        { status: 'failed', previous: pages, error: failure('network') },
      ] as const) {
        expect(first(loaded().is(rootPages('de'), remote)).screen.kind, remote.status).to.equal('home');
      }
      const again = loaded().is(REGION, { status: 'loading', previous: town });
      expect(first(again).screen.kind).to.equal('home');
    });
  });

  describe('takes more code', () => {
    for (const [what, world, wish, visit] of [
      ['to let the visitor pick a region', new World(), { region: null }, {}],
      ['to say what failed with the region', new World().lacks(REGION, 'network'), {}, {}],
      ['to say that there is no such region', new World().lacks(REGION, 'not-found'), {}, {}],
      ['to say what failed with the pages', loaded().lacks(rootPages('de'), 'network'), {}, {}],
      ['to say that there is no such language', loaded(), { language: 'fr' }, {}],
      ['to show a page', loaded(), {}, { path: '/r/de/a/' }],
      ['to say that a page is missing', loaded(), {}, { missingFrom: '/r/en/a/' }],
      ['to restrict it to some pages', loaded(), { roots: ['a'] }, {}],
    ] as const) {
      it(what, () => {
        const { screen, lacksMore } = first(world, wish, visit);
        expect(screen).to.deep.equal({ kind: 'loading' });
        expect(lacksMore).to.be.true;
        const other: Screen = { kind: 'regions', regions: [] };
        const more = plan(world, { ...WISH, ...wish }, { ...NEW_VISIT, ...visit }, () => other);
        expect(more).to.include({ screen: other, lacksMore: false });
      });
    }

    it('only where it is needed', () => {
      const never = () => expect.fail('the start page needs no more');
      expect(plan(loaded(), WISH, NEW_VISIT, never).screen.kind).to.equal('home');
      expect(plan(new World(), WISH, NEW_VISIT, never).screen.kind).to.equal('loading');
    });

    it('that adds what it needs, each once', () => {
      const { needs } = plan(loaded(), { ...WISH, roots: ['a'] }, NEW_VISIT, ({ ask }) => {
        ask(rootPages('de'));
        ask({ kind: 'regions' });
        return { kind: 'loading' };
      });
      expect(needs).to.deep.equal([REGION, rootPages('de'), { kind: 'regions' }]);
    });
  });

  describe('asks at once for', () => {
    for (const [what, visit, request] of [
      ['the page that was opened', { path: '/r/ar/a/', language: 'ar' }, { kind: 'branch', path: '/r/ar/a/' }],
      [
        'the imprint that was opened, which is no page of the tree',
        { path: '/r/ar/disclaimer/', language: 'ar' },
        { kind: 'imprint', region: 'r', language: 'ar' },
      ],
      ['the root pages in the language that was picked', { language: 'ar' }, rootPages('ar')],
    ] as const) {
      it(what, () => {
        expect(first(new World(), {}, visit).needs).to.deep.equal([REGION, request]);
        expect(first(new World().has(REGION, town), {}, visit).needs).to.deep.equal([REGION, request]);
      });
    }

    it('the region that was picked', () => {
      const { needs } = first(new World(), {}, { region: 's' });
      expect(needs).to.deep.equal([
        { kind: 'region', region: 's' },
        { ...rootPages('de'), region: 's' },
      ]);
    });
  });

  describe('chooses a language', () => {
    const published = ['de', 'en', 'ar', 'zh-CN'].map((slug) => language(slug, { tag: languageTag(slug) }));
    for (const [what, wish, picked, expected] of [
      ['that the page names', { language: 'en' }, null, 'en'],
      ['that the page names by a tag', { language: 'en-GB' }, null, 'en'],
      ['that the visitor prefers', { preferredLanguages: ['fr', 'ar-SY', 'de'] }, null, 'ar'],
      ['that is the region’s first where none is preferred', { preferredLanguages: ['fr'] }, null, 'de'],
      ['that is the first of those offered', { languages: ['ar', 'en'] }, null, 'en'],
      [
        'that is preferred, only if it is offered',
        { languages: ['en', 'ar'], preferredLanguages: ['de', 'ar'] },
        null,
        'ar',
      ],
      ['that the visitor picked, over all others', { language: 'en', preferredLanguages: ['de'] }, 'ar', 'ar'],
      [
        'that a language of the page’s choice is not offered for',
        { language: 'de', languages: ['en'] },
        null,
        undefined,
      ],
      ['that the visitor picked, only if it is offered', { languages: ['en'] }, 'ar', undefined],
      ['that nobody publishes', { language: 'fr' }, null, undefined],
      ['among none that are offered', { languages: ['fr'] }, null, undefined],
    ] as const) {
      it(`${what}: ${expected ?? 'none'}`, () => {
        const world = new World().has(REGION, region('r', { languages: published }));
        for (const { slug } of published) world.has(rootPages(slug), []);
        expect(languageOf(first(world, { language: 'auto', ...wish }, { language: picked }).screen)).to.equal(expected);
      });
    }

    it('and offers the region’s, in the region’s order, that the page names', () => {
      const world = new World().has(REGION, region('r', { languages: published })).has(rootPages('en'), []);
      const { screen } = first(world, { language: 'en', languages: ['zh-Hans', 'en', 'fr'] });
      expect('setting' in screen && screen.setting.languages.map(({ slug }) => slug)).to.deep.equal(['en', 'zh-CN']);
    });
  });

  describe('guesses the first language', () => {
    for (const [what, wish, picked, expected] of [
      ['as the page names it', { language: 'fa-AF' }, null, 'fa-AF'],
      ['as the visitor picked it', { language: 'de' }, 'zh-CN', 'zh-CN'],
      ['as the visitor prefers it', { language: 'auto', preferredLanguages: ['en-GB', 'de'] }, null, 'en'],
      ['as German where nothing is known', { language: 'auto' }, null, 'de'],
    ] as const) {
      it(what, () =>
        expect(likelyLanguage({ ...WISH, ...wish }, { ...NEW_VISIT, language: picked })).to.equal(expected),
      );
    }
  });
});

describe('valueOf', () => {
  const error = failure('http');
  for (const [remote, expected] of [
    [{ status: 'absent' }, undefined],
    [{ status: 'loading' }, undefined],
    [{ status: 'loading', previous: 1 }, 1],
    [{ status: 'ready', value: 2 }, 2],
    [{ status: 'failed', error }, undefined],
    [{ status: 'failed', error, previous: 3 }, 3],
  ] as const) {
    it(`is ${expected} for ${Object.keys(remote).join()} (${remote.status})`, () =>
      expect(valueOf<number>(remote)).to.equal(expected));
  }
});

describe('pathOf', () => {
  const setting: Setting = { region: town, language: language('ar'), languages: [], roots: [] };
  const error = failure('not-found');
  const shown = page('/r/ar/a/');
  const screens: [Screen, string | null][] = [
    [
      {
        kind: 'page',
        setting,
        page: shown,
        children: [],
        ancestors: [],
        neighbours: { previous: null, next: null },
        isHome: false,
      },
      '/r/ar/a/',
    ],
    [
      {
        kind: 'page',
        setting,
        page: shown,
        children: [],
        ancestors: [],
        neighbours: { previous: null, next: null },
        isHome: true,
      },
      '/r/ar/',
    ],
    [{ kind: 'home', setting, pages: [] }, '/r/ar/'],
    [{ kind: 'missing', setting, path: '/r/ar/b/', from: null, pages: [], error }, '/r/ar/b/'],
    [{ kind: 'regions', regions: [] }, null],
    [{ kind: 'loading' }, null],
    [{ kind: 'unknown-region', written: 'x', nearest: [], error }, null],
  ];
  for (const [screen, path] of screens) {
    it(`is ${path ?? 'nothing'} for ${screen.kind}`, () => expect(pathOf(screen)).to.equal(path));
  }
});
