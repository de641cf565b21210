import { expect } from '@open-wc/testing';
import { cleanContent, type ContentOptions } from '../../src/html/cms-content.js';
import { KeptContents } from '../../src/html/kept-contents.js';
import { FOREIGN, OPTIONS, PLAIN } from './allow-list.js';

describe('kept contents', () => {
  it('are built once for the same HTML under the same key', () => {
    const kept = new KeptContents<object>();
    const first = kept.contentOf('a', 'x', () => ({}));
    expect(kept.contentOf('a', 'x', () => ({})) === first).to.be.true;
    expect(kept.contentOf('b', 'x', () => ({})) === first).to.be.false;
    expect(kept.contentOf('a', 'y', () => ({})) === first).to.be.false;
    expect(kept.contentOf('a', 'x', () => ({})) === first, 'the older one of two is gone').to.be.false;
  });

  it('are the twenty that were shown last', () => {
    const kept = new KeptContents<number>();
    const built: string[] = [];
    const show = (key: string) => kept.contentOf(key, 'x', () => built.push(key));
    for (let page = 1; page <= 20; page++) show(`page ${page}`);
    show('page 1');
    show('page 21');
    built.length = 0;
    show('page 1');
    show('page 3');
    expect(built).to.deep.equal([]);
    show('page 2');
    expect(built).to.deep.equal(['page 2']);
  });

  it('are not large, and no failures', () => {
    const kept = new KeptContents<object>();
    const large = 'x'.repeat(50_001);
    const first = kept.contentOf('a', large, () => ({}));
    expect(kept.contentOf('a', large, () => ({})) === first).to.be.false;
    const fail = () => {
      throw new Error('no');
    };
    expect(() => kept.contentOf('b', 'x', fail)).to.throw('no');
    expect(kept.contentOf('b', 'x', () => first) === first).to.be.true;
  });
});

describe('content of a page that was shown before', () => {
  const HTML = `<h1>a</h1><table><tr><td>b</td></tr></table><iframe src="https://player.vimeo.com/video/1"></iframe><iframe src="https://maps.example/"></iframe>
    <img src="/c.png"><img src="${FOREIGN}/d.png" alt="d"><a href="/e">e</a>`;
  const show = (more: Partial<ContentOptions> = {}, html = HTML) =>
    cleanContent(html, { ...OPTIONS, version: '/town/de/page/ 2026-03-09', ...more });

  it('is the same, and another element each time', () => {
    const [first, second] = [show(), show()];
    expect(first === second).to.be.false;
    expect(second.outerHTML).to.equal(first.outerHTML);
    expect(second.ownerDocument === document).to.be.true;
    first.replaceChildren('changed by the page');
    expect(show().outerHTML).to.equal(second.outerHTML);
  });

  it('is made anew when the HTML is another, whatever its version says', () => {
    show();
    expect(show({}, '<p>new</p>').textContent).to.equal('new');
    expect(show().textContent).to.contain('a');
  });

  const others: Readonly<Record<string, Partial<ContentOptions>>> = {
    'another CMS': { base: 'https://other.example/cms' },
    'other hosts of pictures': { imageHosts: [new URL(FOREIGN).host] },
    'another level': { headingLevel: 2 },
    'another name of tables': { tableLabel: 'جدول' },
    'another label of frames': { frameLabel: (provider, title) => `إطار ${title} ${provider}` },
    'another word for showing': { video: { ...OPTIONS.video, show: () => 'عرض' } },
    'another word for what happens': { video: { ...OPTIONS.video, note: () => 'ملاحظة' } },
  };
  for (const [what, more] of Object.entries(others)) {
    it(`is never handed out for ${what}`, () => {
      show();
      const expected = cleanContent(HTML, { ...OPTIONS, ...more });
      expect(show(more).outerHTML).to.equal(expected.outerHTML);
      expect(show(more).outerHTML).not.to.equal(show().outerHTML);
    });
  }

  it('is not handed out where a video is a link', () => {
    show();
    expect(
      cleanContent(HTML, { ...PLAIN, version: '/town/de/page/ 2026-03-09' }).querySelectorAll('button'),
    ).to.have.length(0);
  });

  it('says the same as without a version', () => {
    expect(cleanContent(HTML, OPTIONS).outerHTML).to.equal(show().outerHTML);
  });
});
