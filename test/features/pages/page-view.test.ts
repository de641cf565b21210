import { expect } from '@open-wc/testing';
import { pageView, type PageViewProps } from '../../../src/features/pages/page-view.js';
import { MARKUP, page, show, texts, textOf, the } from '../view.js';

const CONTENT = `<h2>Fees</h2><p>See <a href="/weidenau/de/geld/">money</a>.</p><table><tr><th>a</th><td>b</td></tr></table><table><tr><th>a</th><td>b</td></tr></table>
  <iframe src="https://player.vimeo.com/video/1"></iframe><div class="contact-card" dir="ltr"><a href="tel:+4989%201">+49 89 1</a></div>`;

const view = (props: Partial<PageViewProps> = {}) =>
  pageView({
    page: page('Arbeit', { content: CONTENT }),
    children: [],
    ancestors: [],
    neighbours: { previous: null, next: null },
    home: { title: 'Weidenau', href: 'https://integreat.app/weidenau/de/' },
    language: 'de',
    level: 2,
    content: { base: 'https://cms.example', imageHosts: [] },
    href: ({ path }) => `https://integreat.app${path}`,
    image: () => null,
    ...props,
  });

describe('a page', () => {
  it('is accessible, with everything that it can have', async () => {
    const { root } = show(
      view({
        page: page('Arbeit', {
          content: CONTENT,
          lastUpdated: '2026-03-09T12:00:00+01:00',
          organization: 'Job center',
        }),
        children: [page('Minijob')],
        ancestors: [page('Leben')],
      }),
    );
    await expect(root).to.be.accessible();
  });

  it('is accessible when it is empty', async () => {
    const { root } = show(view({ page: page('Arbeit') }));
    await expect(root).to.be.accessible();
  });

  it('has its title as a heading of the level asked for, and the content below that', () => {
    const { root } = show(view({ level: 3 }));
    expect(textOf(the(root, 'h3[part="title"]'))).to.equal('Arbeit');
    expect(textOf(the(root, '[part="content"] h4'))).to.equal('Fees');
  });

  it('never has a heading below level 6', () => {
    const { root } = show(view({ level: 6, children: [page('Minijob')] }));
    expect(texts(root, 'h6')).to.deep.equal(['Arbeit', 'Fees', 'More on this topic']);
  });

  it('shows titles and organizations as they are written', () => {
    const { root } = show(
      view({ page: page(MARKUP, { content: 'a', organization: MARKUP }), ancestors: [page(MARKUP)] }),
    );
    expect(texts(root, 'h2, .breadcrumbs li:nth-child(n+2), .origin')).to.deep.equal(
      [MARKUP, MARKUP, MARKUP, MARKUP].slice(0, 4),
    );
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  describe('says where it stands', () => {
    it('from the start page down to itself', () => {
      const { root } = show(view({ ancestors: [page('Leben'), page('Beruf')] }));
      expect(texts(root, 'nav.breadcrumbs li')).to.deep.equal(['Weidenau', 'Leben', 'Beruf', 'Arbeit']);
      expect(
        [...root.querySelectorAll<HTMLAnchorElement>('.breadcrumbs a')].map((each) => each.pathname),
      ).to.deep.equal(['/weidenau/de/', '/weidenau/de/leben/', '/weidenau/de/beruf/']);
      expect(textOf(the(root, '.breadcrumbs [aria-current="page"]'))).to.equal('Arbeit');
    });

    it('unless it is the start page itself', () => {
      const { root } = show(view({ home: null }));
      expect(root.querySelectorAll('nav')).to.have.length(0);
    });
  });

  describe('with pages below it', () => {
    it('lists them under a heading of their own', () => {
      const { root } = show(view({ children: [page('Minijob'), page('Ausbildung')] }));
      expect(textOf(the(root, '.below h3'))).to.equal('More on this topic');
      expect(texts(root, '.below .tile')).to.deep.equal(['Minijob', 'Ausbildung']);
      expect(the(root, '.tiles').getAttribute('aria-label')).to.equal('More on this topic: Arbeit');
    });

    it('and nothing to read is just the list', () => {
      const { root } = show(view({ page: page('Arbeit', { content: ' ' }), children: [page('Minijob')] }));
      expect(texts(root, 'h2, h3')).to.deep.equal(['Arbeit']);
      expect(texts(root, '.tile')).to.deep.equal(['Minijob']);
    });
  });

  describe('without anything to read', () => {
    for (const content of [
      '',
      ' \n',
      '<p>&nbsp;</p>',
      '<p><br></p><script>a()</script>',
      '<p style="display:none">a</p>',
    ]) {
      it(`(${JSON.stringify(content)}) says so and leads back`, () => {
        const { root } = show(view({ page: page('Arbeit', { content }) }));
        expect(textOf(the(root, '[part="notice"]'))).to.equal('There is nothing on this page yet. Back to “Weidenau”');
        expect(the<HTMLAnchorElement>(root, '.empty a').href).to.equal('https://integreat.app/weidenau/de/');
      });
    }

    it('says so on the start page, which has nowhere to go back to', () => {
      const { root } = show(view({ page: page('Weidenau'), home: null }));
      expect(textOf(the(root, '[part="notice"]'))).to.equal('There is nothing on this page yet.');
    });

    it('but with a picture, it shows the picture', () => {
      const { root } = show(view({ page: page('Arbeit', { content: '<img src="/a.png" alt="A">' }) }));
      expect(the<HTMLImageElement>(root, 'img').alt).to.equal('A');
    });
  });

  describe('says how old it is', () => {
    const origin = (more: Parameters<typeof page>[1], language = 'en') => {
      const { root } = show(view({ page: page('Arbeit', { content: 'a', ...more }), language }));
      return texts(root, '.origin');
    };

    it('in words of its language, at the municipality’s time', () => {
      expect(origin({ lastUpdated: '2026-03-09T23:30:00+00:00' }, 'de')).to.deep.equal(['Last updated: 10. März 2026']);
    });

    it('and who wrote it', () => {
      expect(origin({ lastUpdated: '2026-03-09T12:00:00+01:00', organization: 'Job center' }, 'en-GB')).to.deep.equal([
        'Job center · Last updated: 9 March 2026',
      ]);
      expect(origin({ organization: 'Job center' })).to.deep.equal(['Job center']);
    });

    it('unless nobody knows', () => {
      expect(origin({})).to.deep.equal([]);
      expect(origin({ lastUpdated: 'yesterday' })).to.deep.equal([]);
    });
  });

  describe('cleans its content', () => {
    it('and names videos and tables in the interface’s language', () => {
      const { root } = show(view());
      expect(textOf(the(root, '.frame-link'))).to.equal('Video or outside content (Vimeo)');
      expect(the(root, '.table-box:nth-of-type(1)').getAttribute('aria-label')).to.equal('Table');
      const { root: titled } = show(
        view({ page: page('Arbeit', { content: '<iframe title="Tour" src="https://a.example/"></iframe>' }) }),
      );
      expect(textOf(the(titled, '.frame-link'))).to.equal('Tour (a.example)');
    });

    it('once for each version of the page, and not for each render', () => {
      const arbeit = page('Arbeit', { content: CONTENT });
      const { root, update } = show(view({ page: arbeit }));
      const shown = the(root, '.rich-text');
      update(view({ page: arbeit }));
      expect(the(root, '.rich-text') === shown).to.be.true;
      update(view({ page: { ...arbeit, lastUpdated: '2026-03-09T12:00:00+01:00' } }));
      expect(the(root, '.rich-text') === shown).to.be.false;
    });

    it('anew when the page allows other images', () => {
      const props = { page: page('Arbeit', { content: '<img src="https://images.example/a.png" alt="A">' }) };
      const { root, update } = show(view(props));
      expect(textOf(the(root, '.rich-text'))).to.equal('A');
      update(view({ ...props, content: { base: 'https://cms.example', imageHosts: ['images.example'] } }));
      expect(the<HTMLImageElement>(root, '.rich-text img').alt).to.equal('A');
    });
  });
});
