import { expect } from '@open-wc/testing';
import type { Language } from '../../src/model/language.js';
import { NEW_VISIT, type Screen, type Setting, type Visit, type Wish } from '../../src/store/plan.js';
import { languageChangedByPage, visitLanguage, visitMoreNews, visitPath, visitRegion } from '../../src/store/visit.js';
import { failure, failureOf, page, region } from '../support/nouns.js';

const WISH: Wish = {
  region: 'r',
  regions: [],
  language: 'de',
  languages: [],
  roots: [],
  shows: [],
  preferredLanguages: [],
};
const town = region('r');
const [german, english, arabic] = town.languages as [Language, Language, Language];
const setting: Setting = { region: town, language: german, languages: town.languages, roots: [] };

const shown = page('/r/de/a/', { translations: { en: '/r/en/a/' } });
const pageScreen: Screen = {
  kind: 'page',
  setting,
  page: shown,
  children: [],
  ancestors: [],
  neighbours: { previous: null, next: null },
  isHome: false,
};
const homeScreen: Screen = { kind: 'home', setting, pages: [] };
const missing = (from: { path: string; language: Language } | null): Screen => ({
  kind: 'missing',
  setting: { ...setting, language: arabic },
  path: '/r/de/a/',
  from,
  pages: [],
  error: failure('not-found'),
});

const visiting = (more: Partial<Visit>): Visit => ({ ...NEW_VISIT, ...more });

describe('more news', () => {
  const list: Screen = {
    kind: 'section',
    setting,
    path: '/r/de/news/',
    url: '',
    translations: { en: '/r/en/news/' },
    section: { kind: 'news', news: [], more: 'some' },
  };

  it('are wanted a page at a time', () => {
    expect(visitMoreNews(visitMoreNews(visiting({}))).newsPages).to.equal(3);
  });

  it('are wanted no more in another language, nor at another place', () => {
    const visit = visiting({ path: '/r/de/news/', newsPages: 3 });
    expect(visitLanguage(visit, list, english)).to.include({ path: '/r/en/news/', newsPages: 1 });
    expect(visitPath(visit, WISH, '/r/de/a/').newsPages).to.equal(1);
  });
});

describe('opening a path', () => {
  const opened = (path: string, wish: Partial<Wish> = {}, visit: Partial<Visit> = {}) =>
    visitPath(visiting(visit), { ...WISH, ...wish }, path);

  it('opens a page, in the path’s language', () => {
    expect(opened('https://integreat.app/r/en/a?x#y')).to.deep.equal(visiting({ language: 'en', path: '/r/en/a/' }));
  });

  it('opens a start page, in the path’s language', () => {
    expect(opened('/r/en/')).to.deep.equal(visiting({ language: 'en' }));
  });

  for (const path of ['/', '', '#', '/../%2e%2e/']) {
    it(`goes back to the start page for "${path}", in the language that is shown`, () => {
      const visit = { language: 'ar', path: '/r/ar/a/', missingFrom: '/r/de/a/' };
      expect(opened(path, {}, visit)).to.deep.equal(visiting({ language: 'ar' }));
    });
  }

  it('forgets the page that was missing', () => {
    expect(opened('/r/de/a/', {}, { missingFrom: '/r/ar/a/' }).missingFrom).to.equal(null);
  });

  it('picks the region too where the page lets the visitor', () => {
    expect(opened('/s/de/a/', { region: null }).region).to.equal('s');
    expect(opened('/s/de/a/', { region: null, regions: ['r', 's'] }).region).to.equal('s');
    expect(opened('/s/de/a/', { regions: ['s'] }).region).to.equal('s');
  });

  it('leaves the region to the page as long as it is the page’s own', () => {
    expect(opened('/r/de/a/').region).to.equal(null);
    expect(opened('/r/de/a/', { regions: ['s'] }).region).to.equal(null);
    expect(opened('/r/de/a/', { regions: ['s'] }, { region: 's' }).region, 'picked another before').to.equal('r');
  });

  for (const [what, path, wish] of [
    ['another region than the page’s', '/s/de/a/', {}],
    ['a region that is not offered', '/x/de/a/', { region: null, regions: ['r', 's'] }],
    ['a region that is not offered beside the page’s', '/x/de/a/', { regions: ['s'] }],
    ['half a character', '/r/de/\ud800/', {}],
  ] as const) {
    it(`fails with not-found for ${what}`, async () => {
      const error = await failureOf(() => opened(path, wish));
      expect(error.code).to.equal('not-found');
      expect(error.hint).not.to.equal('');
    });
  }
});

describe('opening a region by its slug alone', () => {
  it('leads to its start page in the language of the visit', () => {
    const visit = visiting({ region: 's', language: 'ar', path: '/s/ar/a/', newsPages: 3 });
    const wish = { ...WISH, region: null, regions: ['r', 's'] };
    expect(visitPath(visit, wish, '/r/')).to.deep.equal({ ...NEW_VISIT, region: 'r', language: 'ar' });
  });
});

describe('picking a language', () => {
  const picked = (screen: Screen, to: Language, visit: Partial<Visit> = {}) =>
    visitLanguage(visiting(visit), screen, to);

  it('on a start page stays there', () => {
    expect(picked(homeScreen, english)).to.deep.equal(visiting({ language: 'en' }));
    expect(picked({ kind: 'loading' }, english)).to.deep.equal(visiting({ language: 'en' }));
  });

  it('on a page opens the same page, and remembers where it came from', () => {
    const visit = visiting({ language: 'en', path: '/r/en/a/', missingFrom: '/r/de/a/' });
    expect(picked(pageScreen, english)).to.deep.equal(visit);
  });

  it('on a page that the language lacks says so', () => {
    expect(picked(pageScreen, arabic)).to.deep.equal(visiting({ language: 'ar', missingFrom: '/r/de/a/' }));
  });

  it('on a page in that very language stays there', () => {
    expect(picked(pageScreen, german)).to.deep.equal(visiting({ language: 'de', path: '/r/de/a/' }));
  });

  it('on the only page of a restricted panel goes to that in the other language', () => {
    expect(picked({ ...pageScreen, isHome: true }, arabic)).to.deep.equal(visiting({ language: 'ar' }));
  });

  it('on a missing page leads back, or keeps the way back', () => {
    const screen = missing({ path: '/r/de/a/', language: german });
    expect(picked(screen, german)).to.deep.equal(visiting({ language: 'de', path: '/r/de/a/' }));
    expect(picked(screen, english)).to.deep.equal(visiting({ language: 'en', missingFrom: '/r/de/a/' }));
  });

  it('on a start page that is missing leads to the other one', () => {
    expect(picked(missing({ path: '/r/de/', language: german }), german)).to.deep.equal(visiting({ language: 'de' }));
    expect(picked(missing({ path: '/r/de/', language: german }), english)).to.deep.equal(visiting({ language: 'en' }));
  });

  it('on a page that is missing everywhere goes to the start page', () => {
    expect(picked(missing(null), english)).to.deep.equal(visiting({ language: 'en' }));
  });

  it('stays in the region that the visitor picked', () => {
    expect(picked(homeScreen, english, { region: 's' }).region).to.equal('s');
  });
});

describe('a change of language by the page', () => {
  const before = visiting({ language: 'ar', path: '/r/de/a/' });

  it('keeps the page that is open, and lets the attribute count', () => {
    const visit = visiting({ language: null, path: '/r/en/a/', missingFrom: '/r/de/a/' });
    expect(languageChangedByPage(before, pageScreen, 'en-GB')).to.deep.equal(visit);
  });

  for (const [what, screen, wish] of [
    ['to "auto"', pageScreen, 'auto'],
    ['to a language that is not offered', pageScreen, 'fr'],
    ['before anything is shown', undefined, 'en'],
    ['where nothing can be shown', { kind: 'loading' }, 'en'],
  ] as const) {
    it(`${what} leads to the start page`, () => {
      expect(languageChangedByPage(before, screen, wish)).to.deep.equal(NEW_VISIT);
    });
  }
});

describe('picking a region', () => {
  const before = visiting({ region: 'r', language: 'ar', path: '/r/ar/a/', missingFrom: '/r/de/a/' });

  it('opens its start page in the language that was picked', () => {
    expect(visitRegion(before, 's')).to.deep.equal(visiting({ region: 's', language: 'ar' }));
  });

  it('can be undone to the choice of regions', () => {
    expect(visitRegion(before, null)).to.deep.equal(visiting({ language: 'ar' }));
  });
});
