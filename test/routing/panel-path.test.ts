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

  it('of a part of the web app that is no page leads out of the panel', () => {
    const parts = 'events locations pois news local-news tu-news offers sprungbrett search map';
    for (const part of parts.split(' ')) {
      expect(panelPath(`https://integreat.app/weidenau/de/${part}/`, SCOPE), part).to.equal(null);
      expect(panelPath(`https://integreat.app/weidenau/de/${part}/a/`, SCOPE), part).to.equal(null);
      expect(panelPath(`https://integreat.app/weidenau/de/${part}-a/`, SCOPE), part).not.to.equal(null);
    }
  });
});
