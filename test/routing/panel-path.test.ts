import { expect } from '@open-wc/testing';
import { panelPath, type LinkScope } from '../../src/routing/panel-path.js';

const SCOPE: LinkScope = {
  origins: ['https://cms.example', 'https://integreat.app'],
  regions: ['weidenau', 'lk-hohenwalde'],
  languages: ['de', 'ar', 'zh-CN'],
};

describe('an address', () => {
  const paths: readonly [href: string, path: string | null][] = [
    ['https://integreat.app/weidenau/de/arbeit/', '/weidenau/de/arbeit/'],
    ['https://cms.example/weidenau/de/arbeit/', '/weidenau/de/arbeit/'],
    ['https://integreat.app/weidenau/de/arbeit', '/weidenau/de/arbeit/'],
    ['https://integreat.app/weidenau/de/arbeit/?a=b#c', '/weidenau/de/arbeit/'],
    ['https://integreat.app/weidenau/de/', '/weidenau/de/'],
    ['https://integreat.app/weidenau/de/disclaimer/', '/weidenau/de/disclaimer/'],
    ['https://integreat.app/weidenau/de/leben/events/', '/weidenau/de/leben/events/'],
    ['https://integreat.app/weidenau/de/leben/map/', '/weidenau/de/leben/map/'],
    ['https://integreat.app/weidenau/de/events', '/weidenau/de/events/'],
    ['https://cms.example/weidenau/de/events/fest$2026-03-10/', '/weidenau/de/events/fest$2026-03-10/'],
    ['https://integreat.app/weidenau/de/locations/?category=1', '/weidenau/de/locations/'],
    ['https://integreat.app/weidenau/ar/locations/%D9%85%D9%83%D8%AA%D8%A8%D8%A9', '/weidenau/ar/locations/مكتبة/'],
    ['https://integreat.app/weidenau/de/news/local/121', '/weidenau/de/news/local/121/'],
    ['https://integreat.app/lk-hohenwalde/zh-CN/a/b/c/', '/lk-hohenwalde/zh-CN/a/b/c/'],
    ['https://integreat.app/weidenau/ar/%D8%A7%D9%84%D8%B9%D9%85%D9%84/', '/weidenau/ar/العمل/'],
    ['https://integreat.app/weidenau/ar/العمل/', '/weidenau/ar/العمل/'],

    ['https://integreat.app/muenchen/de/arbeit/', null],
    ['https://integreat.app/weidenau/fr/travail/', null],
    ['https://integreat.app/weidenau/', null],
    ['https://integreat.app/', null],
    ['https://other.example/weidenau/de/arbeit/', null],
    ['http://integreat.app/weidenau/de/arbeit/', null],
    ['https://integreat.app.evil.example/weidenau/de/', null],
    ['https://integreat.app@evil.example/weidenau/de/', null],
    ['https://cms.example/media/weidenau/de/a.pdf', null],
    ['mailto:a@integreat.app', null],
    ['javascript:alert(1)', null],
    ['/weidenau/de/arbeit/', null],
    ['', null],
  ];
  for (const [href, path] of paths) {
    it(`${href || 'of nothing'} ${path === null ? 'leads out of the panel' : `is ${path}`}`, () => {
      expect(panelPath(href, SCOPE)).to.equal(path);
    });
  }

  for (const part of ['events', 'locations', 'news', 'offers']) {
    it(`of ${part} is a place of the panel, the list and its entries`, () => {
      expect(panelPath(`https://integreat.app/weidenau/de/${part}/`, SCOPE)).to.equal(`/weidenau/de/${part}/`);
      expect(panelPath(`https://integreat.app/weidenau/de/${part}/a/`, SCOPE)).to.equal(`/weidenau/de/${part}/a/`);
    });

    it(`of another region’s or language’s ${part} leads out of the panel`, () => {
      expect(panelPath(`https://integreat.app/muenchen/de/${part}/`, SCOPE)).to.equal(null);
      expect(panelPath(`https://integreat.app/weidenau/fr/${part}/a/`, SCOPE)).to.equal(null);
    });
  }

  for (const part of ['pois', 'local-news', 'tu-news', 'sprungbrett', 'search', 'map']) {
    it(`of the web app’s ${part} leads out of the panel, a page’s that begins alike does not`, () => {
      expect(panelPath(`https://integreat.app/weidenau/de/${part}/`, SCOPE)).to.equal(null);
      expect(panelPath(`https://integreat.app/weidenau/de/${part}?a=b`, SCOPE)).to.equal(null);
      expect(panelPath(`https://integreat.app/weidenau/de/${part}/a/`, SCOPE)).to.equal(null);
      expect(panelPath(`https://integreat.app/weidenau/de/${part}-a/`, SCOPE)).to.equal(`/weidenau/de/${part}-a/`);
    });
  }
});
