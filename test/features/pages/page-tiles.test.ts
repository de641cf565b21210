import { expect } from '@open-wc/testing';
import { pageTiles } from '../../../src/features/pages/page-tiles.js';
import type { Page } from '../../../src/model/page.js';
import { MARKUP, page, show, texts, the } from '../view.js';

const tiles = (pages: readonly Page[], image: (url: string) => string | null = (url) => url) =>
  pageTiles({ pages, label: 'Weidenau', href: ({ url }) => url, image });

describe('page tiles', () => {
  it('are accessible', async () => {
    const { root } = show(tiles([page('Arbeit', { thumbnail: '/media/a.png' }), page('Wohnen')]));
    await expect(root).to.be.accessible();
  });

  it('are a named list of links, in the order given', () => {
    const { root } = show(tiles([page('Wohnen'), page('Arbeit')]));
    expect(the(root, 'ul[role="list"]').getAttribute('aria-label')).to.equal('Weidenau');
    expect(texts(root, 'li > a[part="tile"]')).to.deep.equal(['Wohnen', 'Arbeit']);
    expect(root.querySelector('a')?.href).to.equal('https://integreat.app/weidenau/de/wohnen/');
  });

  it('show a picture without words where it may load, lazily and without telling where from', () => {
    const { root } = show(tiles([page('Arbeit', { thumbnail: '/media/a.png' })]));
    const image = the<HTMLImageElement>(root, 'img');
    expect(image.getAttribute('src')).to.equal('/media/a.png');
    expect(image.alt).to.equal('');
    expect(image.loading).to.equal('lazy');
    expect(image.referrerPolicy).to.equal('no-referrer');
  });

  it('show none where it may not', () => {
    const asked: string[] = [];
    const refuse = (url: string) => {
      asked.push(url);
      return null;
    };
    const { root } = show(tiles([page('Arbeit', { thumbnail: 'https://evil.example/a.png' }), page('B')], refuse));
    expect(root.querySelectorAll('img')).to.have.length(0);
    expect(asked, 'only pages with a picture').to.deep.equal(['https://evil.example/a.png']);
  });

  it('show titles as they are written', () => {
    const { root } = show(tiles([page(MARKUP)]));
    expect(texts(root, '.tile-title')).to.deep.equal([MARKUP]);
  });
});
