import { expect } from '@open-wc/testing';
import { newsList, type NewsListProps } from '../../../src/features/news/news-list.js';
import { click, MARKUP, show, texts, textOf, the } from '../view.js';
import { pieceOfNews } from './news.js';

const STORM = pieceOfNews('Nach dem Sturm', { text: 'Alle Bahnen fahren.\n\nDer Park bleibt zu: https://a.example' });
const TRAM = pieceOfNews('Straßenbahn 2', { id: 'local-5', published: '2026-03-05T14:45:00Z' });

const list = (props: Partial<NewsListProps> = {}) =>
  newsList({
    news: [STORM, TRAM],
    more: 'none',
    level: 2,
    tag: 'de',
    href: ({ id }) => `https://integreat.app/weidenau/de/news/${id}/`,
    onMore: () => undefined,
    ...props,
  });

describe('the list of news', () => {
  it('is accessible, with more to come, on its way, failed, and without any', async () => {
    for (const more of ['none', 'open', 'loading', 'failed'] as const) {
      const { root } = show(list({ more }));
      await expect(root).to.be.accessible();
    }
    await expect(show(list({ news: [] })).root).to.be.accessible();
  });

  it('has a heading, and real links in the order given', () => {
    const { root } = show(list({ level: 3 }));
    expect(textOf(the(root, 'h3'))).to.equal('News');
    expect(texts(root, 'li > a[part="tile"] .news-entry-title')).to.deep.equal(['Nach dem Sturm', 'Straßenbahn 2']);
    expect(root.querySelector('a')?.href).to.equal('https://integreat.app/weidenau/de/news/local-1/');
  });

  it('says when each was published, unless nobody knows', () => {
    const { root } = show(
      list({ news: [STORM, pieceOfNews('A', { published: null }), pieceOfNews('B', { published: 'yesterday' })] }),
    );
    expect(texts(root, 'time')).to.deep.equal(['8. März 2026']);
    expect(the<HTMLTimeElement>(root, 'time').dateTime).to.equal('2026-03-08T16:30:00Z');
  });

  it('shows the first words, without links in the link', () => {
    const { root } = show(list());
    expect(texts(root, '.news-start')).to.deep.equal(['Alle Bahnen fahren. Der Park bleibt zu: https://a.example']);
    expect(root.querySelectorAll('a a')).to.have.length(0);
  });

  it('shows no more than the first words, and whole ones', () => {
    const start = (text: string) => {
      const [shown = ''] = texts(show(list({ news: [pieceOfNews('A', { text })] })).root, '.news-start');
      return shown;
    };
    const words = start('Wort '.repeat(1000));
    expect(words.length).to.be.within(200, 310);
    expect(words).to.match(/Wort …$/);
    expect(start('x'.repeat(1_000_000))).to.equal(`${'x'.repeat(300)} …`);
    expect(start(`kurz ${'x'.repeat(1000)}`).length).to.be.within(290, 310);
    expect(start(`${'x'.repeat(299)}${'😀'.repeat(100)}`)).to.equal(`${'x'.repeat(299)} …`);
    expect(start(' \n ')).to.equal('');
  });

  it('shows titles and texts as they are written', () => {
    const { root } = show(list({ news: [pieceOfNews(MARKUP, { text: MARKUP })] }));
    expect(texts(root, '.news-entry-title, .news-start')).to.deep.equal([MARKUP, MARKUP]);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  it('says that there is none', () => {
    const { root, update } = show(list({ news: [] }));
    expect(texts(root, '[part="notice"]')).to.deep.equal(['There is no news at the moment.']);
    update(list());
    expect(texts(root, '[part="notice"]')).to.deep.equal([]);
  });

  describe('with more to come', () => {
    const shown = (more: NewsListProps['more']) => {
      let asked = 0;
      const { root, update } = show(list({ more, onMore: () => asked++ }));
      return { root, asked: () => asked, become: (next: NewsListProps['more']) => update(list({ more: next })) };
    };

    it('brings it on demand', () => {
      const { root, asked } = shown('open');
      expect(textOf(the(root, 'button'))).to.equal('Show more');
      click(the(root, 'button'));
      expect(asked()).to.equal(1);
    });

    it('says that it is on its way, and is not asked twice', () => {
      const { root, asked } = shown('loading');
      expect(textOf(the(root, '[role="status"]'))).to.equal('Loading more …');
      expect(the(root, 'button').getAttribute('aria-disabled')).to.equal('true');
      click(the(root, 'button'));
      expect(asked()).to.equal(0);
    });

    it('says that it failed, and tries again', () => {
      const { root, asked } = shown('failed');
      expect(textOf(the(root, '[role="status"]'))).to.equal('More could not be loaded.');
      expect(textOf(the(root, 'button'))).to.equal('Try again');
      click(the(root, 'button'));
      expect(asked()).to.equal(1);
    });

    it('keeps the keyboard on its button, and says changes by an element that stays', () => {
      const { root, become } = shown('open');
      const button = the(root, 'button');
      const status = the(root, '[role="status"]');
      button.focus();
      for (const next of ['loading', 'failed', 'loading', 'open'] as const) {
        become(next);
        expect(document.activeElement === button).to.be.true;
        expect(the(root, '[role="status"]') === status).to.be.true;
      }
    });

    it('has no button at the end', () => {
      expect(shown('none').root.querySelectorAll('button')).to.have.length(0);
    });
  });
});
