import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  homePath,
  imprintPath,
  isImprint,
  normalisePath,
  pathParts,
  sectionOf,
  sectionPath,
} from '../../src/model/path.js';
import { isHomePath, isWithin, languageOf, lastSlug } from '../../src/model/path-relations.js';
import { SECTION_KINDS } from '../../src/model/region.js';

const ARABIC = '/lindenfurt/ar/العمل-والمهنة/';

describe('paths', () => {
  describe('normalisePath brings every spelling to one form', () => {
    for (const [what, written, expected] of [
      ['the form itself', '/lindenfurt/de/arbeit/', '/lindenfurt/de/arbeit/'],
      ['no slashes at the ends', 'lindenfurt/de/arbeit', '/lindenfurt/de/arbeit/'],
      ['doubled slashes', '//lindenfurt//de///arbeit//', '/lindenfurt/de/arbeit/'],
      ['blanks around', '  /lindenfurt/de/ \n', '/lindenfurt/de/'],
      ['a full URL', 'https://integreat.app/lindenfurt/de/arbeit', '/lindenfurt/de/arbeit/'],
      ['a URL with a port, in capitals', 'HTTP://localhost:8000/lindenfurt/de', '/lindenfurt/de/'],
      ['a URL without a path', 'https://integreat.app', '/'],
      ['a URL of a host with a query', 'https://integreat.app?next=/a/b', '/'],
      ['a query', '/lindenfurt/de/arbeit/?a=/b/', '/lindenfurt/de/arbeit/'],
      ['a fragment', '/lindenfurt/de/arbeit#top/of\npage', '/lindenfurt/de/arbeit/'],
      ['percent signs', encodeURI(ARABIC), ARABIC],
      ['letters in two pieces', '/o\u0308ffnen/', '/\u00f6ffnen/'],
      ['a lone percent sign', '/100%/de/', '/100%/de/'],
      ['steps up and steps that lead nowhere', '/../lindenfurt/./de/%2e%2E/arbeit/', '/lindenfurt/de/arbeit/'],
      ['three dots, which are a name', '/lindenfurt/de/.../', '/lindenfurt/de/.../'],
      ['nothing', '', '/'],
    ] as const) {
      it(`from ${what}`, () => {
        expect(normalisePath(written)).to.equal(expected);
        expect(normalisePath(normalisePath(written)), 'a second time').to.equal(expected);
      });
    }
  });

  describe('pathParts', () => {
    for (const [path, expected] of [
      ['/lindenfurt/de/', { region: 'lindenfurt', language: 'de', rest: '' }],
      ['/lindenfurt/de/arbeit/', { region: 'lindenfurt', language: 'de', rest: 'arbeit' }],
      ['/lindenfurt/de/arbeit/bewerbung/', { region: 'lindenfurt', language: 'de', rest: 'arbeit/bewerbung' }],
      [encodeURI(ARABIC), { region: 'lindenfurt', language: 'ar', rest: 'العمل-والمهنة' }],
      ['/lindenfurt/', null],
      ['/', null],
      ['/../..', null],
    ] as const) {
      it(`of ${path} ${expected ? 'names region, language and rest' : 'is null'}`, () =>
        expect(pathParts(path)).to.deep.equal(expected));
    }
  });

  it('languageOf and isHomePath say what the parts say', () => {
    expect(['/lindenfurt/de/arbeit/', '/lindenfurt/ar', '/lindenfurt/'].map(languageOf)).to.deep.equal([
      'de',
      'ar',
      null,
    ]);
    expect(['/lindenfurt/de/', '/lindenfurt/de/arbeit/', '/'].map(isHomePath)).to.deep.equal([true, false, false]);
  });

  it('homePath and imprintPath name the region’s own places', () => {
    expect(homePath('lindenfurt', 'de')).to.equal('/lindenfurt/de/');
    expect(imprintPath('lindenfurt', 'de')).to.equal('/lindenfurt/de/disclaimer/');
  });

  it('isImprint knows the imprint in any spelling, and no page that is merely called so', () => {
    expect(isImprint(imprintPath('lindenfurt', 'ar'))).to.be.true;
    expect(isImprint('https://integreat.app/lindenfurt/de/disclaimer')).to.be.true;
    expect(isImprint('/lindenfurt/de/arbeit/disclaimer/')).to.be.false;
    expect(isImprint('/disclaimer/')).to.be.false;
  });

  it('sectionPath names the lists as the web app does', () => {
    expect(SECTION_KINDS.map((kind) => sectionPath('lindenfurt', 'zh-CN', kind))).to.deep.equal([
      '/lindenfurt/zh-CN/events/',
      '/lindenfurt/zh-CN/locations/',
      '/lindenfurt/zh-CN/news/',
      '/lindenfurt/zh-CN/offers/',
    ]);
  });

  describe('sectionOf', () => {
    for (const [path, expected] of [
      ['/lindenfurt/de/events/', 'events'],
      ['/lindenfurt/de/events/sommerfest/', 'events'],
      ['/lindenfurt/de/events/sommerfest$2026-03-10/', 'events'],
      ['/lindenfurt/ar/locations/مكتبة/', 'places'],
      ['/lindenfurt/de/news/local/121/', 'news'],
      ['/lindenfurt/de/offers/praktika/', 'offers'],
      ['https://integreat.app/lindenfurt/de/locations?category=1#map', 'places'],
      ['/lindenfurt/de/%65vents', 'events'],
      ['/lindenfurt/de//events//', 'events'],
      ['/lindenfurt/de/', null],
      ['/lindenfurt/de/arbeit/', null],
      ['/lindenfurt/de/disclaimer/', null],
      ['/lindenfurt/de/leben/events/', null],
      ['/lindenfurt/de/events-und-mehr/', null],
      ['/lindenfurt/de/Events/', null],
      ['/lindenfurt/de/places/', null],
      ['/lindenfurt/de/constructor/', null],
      ['/events/de/', null],
      ['/lindenfurt/events/', null],
      ['/events/', null],
      ['/', null],
      ['', null],
    ] as const) {
      it(`of ${path || '(empty)'} is ${expected ?? 'none'}`, () => expect(sectionOf(path)).to.equal(expected));
    }

    it('knows each list and each entry of it, whatever region, language and entry are called', () => {
      const name = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[/?#%:]|^\s*\.{0,2}\s*$/.test(text));
      fc.assert(
        fc.property(name, name, name, fc.constantFrom(...SECTION_KINDS), (region, language, entry, kind) => {
          const list = sectionPath(region, language, kind);
          expect([sectionOf(list), sectionOf(`${list}${entry}/`)]).to.deep.equal([kind, kind]);
        }),
      );
    });
  });

  it('lastSlug is the last part', () => {
    expect(lastSlug('/lindenfurt/de/arbeit/bewerbung/')).to.equal('bewerbung');
    expect(lastSlug('bewerbung')).to.equal('bewerbung');
    expect(lastSlug('/')).to.equal('');
  });

  it('isWithin takes a path itself and what is below it, but no neighbour that begins alike', () => {
    expect(isWithin('/lindenfurt/de/arbeit/', '/lindenfurt/de/arbeit')).to.be.true;
    expect(isWithin(`${ARABIC}x`, encodeURI(ARABIC))).to.be.true;
    expect(isWithin('/lindenfurt/de/arbeitsrecht/', '/lindenfurt/de/arbeit/')).to.be.false;
    expect(isWithin('/lindenfurt/de/', '/lindenfurt/de/arbeit/')).to.be.false;
  });
});
