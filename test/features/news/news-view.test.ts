import { expect } from '@open-wc/testing';
import { newsView, type NewsViewProps } from '../../../src/features/news/news-view.js';
import { MARKUP, show, texts, textOf, the } from '../view.js';
import { pieceOfNews } from './news.js';

const TEXT = 'Die Deponie ist zu.\nSperrmüll: https://www.weidenau.example/sperrmuell.\n\nDanke.';

const view = (props: Partial<NewsViewProps> = {}) =>
  newsView({
    news: pieceOfNews('Wertstoffhof', { text: TEXT }),
    home: { title: 'Weidenau', href: 'https://integreat.app/weidenau/de/' },
    listHref: 'https://integreat.app/weidenau/de/news/',
    language: 'de',
    level: 2,
    ...props,
  });

describe('a piece of news', () => {
  it('is accessible', async () => {
    await expect(show(view()).root).to.be.accessible();
    await expect(show(view({ news: pieceOfNews('A', { published: null }) })).root).to.be.accessible();
  });

  it('says where it stands', () => {
    const { root } = show(view());
    expect(texts(root, 'nav.breadcrumbs li')).to.deep.equal(['Weidenau', 'News', 'Wertstoffhof']);
    expect([...root.querySelectorAll<HTMLAnchorElement>('nav a')].map((each) => each.pathname)).to.deep.equal([
      '/weidenau/de/',
      '/weidenau/de/news/',
    ]);
  });

  it('has a title of the level asked for, and its day', () => {
    const { root } = show(view({ level: 4 }));
    expect(textOf(the(root, 'h4[part="title"]'))).to.equal('Wertstoffhof');
    expect(textOf(the(root, 'time'))).to.equal('8. März 2026');
  });

  it('has no day where nobody knows it', () => {
    for (const published of [null, 'yesterday', '']) {
      const { root } = show(view({ news: pieceOfNews('A', { published }) }));
      expect(root.querySelectorAll('time')).to.have.length(0);
    }
  });

  it('keeps lines, and makes addresses links', () => {
    const { root } = show(view());
    const paragraphs = [...root.querySelectorAll<HTMLElement>('[part="content"] p')].map((each) => each.innerText);
    expect(paragraphs).to.deep.equal([
      'Die Deponie ist zu.\nSperrmüll: https://www.weidenau.example/sperrmuell.',
      'Danke.',
    ]);
    expect(the<HTMLAnchorElement>(root, '[part="content"] a').href).to.equal('https://www.weidenau.example/sperrmuell');
  });

  it('is shown as it is written', () => {
    const { root } = show(view({ news: pieceOfNews(MARKUP, { text: MARKUP }) }));
    expect(texts(root, 'h2, [part="content"] p, [aria-current]')).to.deep.equal([MARKUP, MARKUP, MARKUP]);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  it('is read through once for each text, and not for each render', () => {
    const { root, update } = show(view());
    const link = the(root, '[part="content"] a');
    update(view());
    expect(the(root, '[part="content"] a') === link).to.be.true;
    update(view({ news: pieceOfNews('Wertstoffhof', { text: 'Neu.' }) }));
    expect(textOf(the(root, '[part="content"]'))).to.equal('Neu.');
  });

  it('has below it what else belongs there', () => {
    expect(textOf(the(show(view({ extra: 'Share' })).root, 'article'))).to.match(/Share$/);
  });
});
