import { expect } from '@open-wc/testing';
import { cleanContent, type ContentOptions } from '../../src/html/cms-content.js';
import { FOREIGN, notAllowed, OPTIONS } from './allow-list.js';

const HERE = location.origin;

function clean(html: string, options: Partial<ContentOptions> = {}): HTMLElement {
  return cleanContent(html, { ...OPTIONS, ...options });
}

/** What is in the content's frame. */
function inside(html: string, options: Partial<ContentOptions> = {}): string {
  return clean(html, options).innerHTML;
}

describe('content of the CMS', () => {
  it('comes in a frame of its own, also when there is none', () => {
    expect(clean('').className).to.equal('rich-text');
    expect(clean('').textContent).to.equal('');
    expect(clean('<frameset><frame src="x"></frameset>').textContent).to.equal('');
  });

  it('keeps how editors write', () => {
    const html =
      '<p>A <strong>b</strong> <em>c</em> <u>d</u> <s>e</s> H<sub>2</sub>O m<sup>2</sup><br>f</p><ul><li>g</li></ul>' +
      '<ol start="3" reversed="" type="a"><li value="7">h</li></ol><dl><dt>i</dt><dd>j</dd></dl><blockquote>k</blockquote><pre>l  m</pre><hr>' +
      '<details open=""><summary>n</summary>o</details><p dir="rtl" lang="ar" translate="no" title="p">q</p><time datetime="2026-03-09">r</time>';
    expect(inside(html)).to.equal(html);
  });

  it('keeps every element of the list', () => {
    const phrases =
      'abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(' ');
    const sections = 'address article blockquote div figure figcaption p pre section'.split(' ');
    for (const name of [...phrases, ...sections]) {
      const html = `<${name} lang="ar" dir="rtl">a</${name}>`;
      expect(inside(html), name).to.equal(html);
    }
    const ruby = '<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby><wbr>';
    expect(inside(ruby)).to.equal(ruby);
    const parts =
      '<caption>a</caption><colgroup span="2"><col></colgroup><thead><tr><th scope="col">b</th></tr></thead>';
    expect(inside(`<table>${parts}<tfoot><tr><td rowspan="2">c</td></tr></tfoot></table>`)).to.contain(parts);
  });

  it('unwraps what it does not know and keeps the text', () => {
    expect(inside('<center>a<font color="red">b</font></center><x-y>c</x-y><form>d<button>e</button></form>')).to.equal(
      'abcde',
    );
  });

  it('drops classes, names, styles, roles and data', () => {
    const html =
      '<p class="a" id="b" name="c" style="color: red" data-d="e" aria-label="f" role="alert" tabindex="3" slot="g" part="h" contenteditable>i</p>';
    expect(inside(html)).to.equal('<p>i</p>');
  });

  it('drops empty paragraphs, also those with a break or an empty word', () => {
    expect(inside('<p>a</p><p></p><p>&nbsp;</p><p> <br> </p><p><strong> </strong></p><p>b</p>')).to.equal(
      '<p>a</p><p>b</p>',
    );
    expect(inside(`<p><img src="${HERE}/a.png" alt=""></p>`)).to.match(/^<p><img .*><\/p>$/);
  });

  it('is cut at two million characters', () => {
    const text = clean('<b>x</b>'.repeat(10) + 'y'.repeat(2_000_000)).textContent;
    expect(text).to.match(/^x{10}y+$/);
    expect(text.length).to.equal(2_000_000 - 7 * 10);
  });

  it('may have any number of parts', () => {
    expect(clean('<br>'.repeat(150_000)).querySelectorAll('br')).to.have.length(150_000);
    expect(clean(`${'<div>'.repeat(3000)}x`).textContent).to.equal('x');
  }).timeout(30_000);

  it('is not lost to an image or a form that is named like a part of the document', () => {
    for (const name of ['body', 'documentElement', 'createElement', 'querySelectorAll', 'childNodes', 'firstChild']) {
      for (const tag of ['img', 'form', 'object']) {
        expect(clean(`<${tag} name="${name}" id="${name}"></${tag}><p>a</p>`).textContent, `${tag} ${name}`).to.equal(
          'a',
        );
      }
      expect(clean(`<form name="body"><input name="${name}">a</form>`).textContent, name).to.equal('a');
    }
  });
});

describe('links', () => {
  it('lead out without telling where from', () => {
    expect(inside('<a href="https://example.org/" target="_top" ping="/x" download>a</a>')).to.equal(
      '<a href="https://example.org/" rel="noopener noreferrer">a</a>',
    );
  });

  it('are meant relative to the CMS', () => {
    const link = clean('<a href="/lindenfurt/de/arbeit/">a</a>', { base: 'https://cms.example' }).querySelector('a');
    expect(link?.href).to.equal('https://cms.example/lindenfurt/de/arbeit/');
  });

  it('with a number or an address read from left to right', () => {
    expect(inside('<a href="tel:+4989%20123">a</a> <a href="mailto:a@b.example?subject=x">b</a>')).to.equal(
      '<a href="tel:+4989123" dir="ltr">a</a> <a href="mailto:a@b.example" dir="ltr">b</a>',
    );
  });

  it('that lead nowhere are text', () => {
    expect(inside('<a>a</a><a href="">b</a><a href="#c">c</a><a href="javascript:d()"><b>d</b></a>')).to.equal(
      'abc<b>d</b>',
    );
  });

  it('without anything to click are dropped, also when only a foreign picture was in them', () => {
    expect(inside(`a<a href="/b"></a><a href="/c"> </a><a href="/d"><img src="${FOREIGN}/e.png" alt=""></a>`)).to.equal(
      'a ',
    );
  });

  it('with nothing but a picture have a name', () => {
    const named = (html: string) => clean(html).querySelector<HTMLImageElement>('a img')?.alt;
    expect(named('<a href="https://example.org/a"><img src="/a.png"></a>')).to.equal('example.org/a');
    expect(named('<a href="https://example.org/a"><img src="/a.png" alt="Town hall"></a>')).to.equal('Town hall');
    expect(named('<a href="https://example.org/a"><img src="/a.png" alt="">Town hall</a>')).to.equal('');
  });
});

describe('images', () => {
  it('of the CMS load late and tell nobody', () => {
    expect(
      inside('<img src="/a.png" alt="A" width="640" height="480" srcset="b.png 2x" sizes="1px" style="x">'),
    ).to.equal(
      `<img loading="lazy" decoding="async" referrerpolicy="no-referrer" alt="A" width="640" height="480" src="${HERE}/a.png">`,
    );
  });

  it('are measured in pixels or not at all', () => {
    for (const size of ['100%', '12345', '-1', '1e3', '4 0', '']) {
      expect(inside(`<img src="/a.png" width="${size}" height="${size}">`), size).not.to.match(/width|height/);
    }
  });

  it('of a host that the page allows load', () => {
    expect(clean('<img src="https://images.example/a.png">').querySelector('img')).to.exist;
    expect(clean('<img src="https://sub.images.example/a.png">').querySelectorAll('img')).to.have.length(0);
    expect(
      clean('<img src="https://images.example/a.png">', { imageHosts: [] }).querySelectorAll('img'),
    ).to.have.length(0);
  });

  it('of other hosts, and what is no picture of the web, are their alternative text', () => {
    for (const src of [
      `${FOREIGN}/a.png`,
      '//evil.example/a.png',
      'data:image/gif;base64,R0lGOD',
      'blob:x',
      '',
      'http://[',
    ]) {
      expect(inside(`<p>a <img src="${src}" alt="<b>"></p>`), src).to.equal('<p>a &lt;b&gt;</p>');
    }
    expect(inside('a<img>')).to.equal('a');
  });

  it('of other hosts, and the icons of cards, are never asked for', async () => {
    const leak = `${FOREIGN}/media/leak`;
    const own = `${HERE}/media/leak-icon`;
    const content = clean(
      `<img src="${leak}-1" alt="a"><a href="/b"><img src="${leak}-2"></a><div class="contact-card"><img src="${leak}-3"><img src="${own}"></div>
      <p background="${leak}-4"><picture><source srcset="${leak}-5"><img src="${leak}-6"></picture><video poster="${leak}-7" src="${leak}-8"></video></p>`,
    );
    document.body.append(content);
    await requestsSettle();
    content.remove();
    expect(requested(/\/media\/leak-/)).to.deep.equal([]);
  });
});

describe('headings', () => {
  const cases: readonly [html: string, level: number, result: string][] = [
    ['<h1>a</h1><h2>b</h2>', 3, 'h3 h4'],
    ['<h2>a</h2><h4>b</h4><h2>c</h2>', 3, 'h3 h4 h3'],
    ['<h6>a</h6>', 2, 'h2'],
    ['<h1>a</h1><h2>b</h2><h3>c</h3>', 5, 'h5 h6 h6'],
    ['<h1> </h1><h3>a</h3><h4><br></h4><h5>b</h5>', 3, 'h3 h4'],
  ];
  for (const [html, headingLevel, result] of cases) {
    it(`${html} are ${result} below level ${headingLevel - 1}`, () => {
      const headings = [...clean(html, { headingLevel }).querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(headings.map((each) => each.localName).join(' ')).to.equal(result);
    });
  }

  it('keep their words, language and direction', () => {
    expect(inside('<h2 lang="ar" dir="rtl" class="x">a <em>b</em></h2>')).to.equal(
      '<h3 lang="ar" dir="rtl">a <em>b</em></h3>',
    );
    expect(inside('<h2><img src="/a.png" alt="A"></h2>')).to.match(/^<img /);
  });
});

describe('tables', () => {
  it('scroll in a box that the keyboard reaches and that has a name', () => {
    const box = clean('<table><tr><th scope="row" colspan="2">a</th><td>b</td></tr></table>').querySelector(
      '.table-box',
    );
    expect(box?.getAttribute('role')).to.equal('region');
    expect((box as HTMLElement).tabIndex).to.equal(0);
    expect(box?.getAttribute('aria-label')).to.equal('Table');
    expect(box?.querySelector('table > tbody > tr > th[scope="row"][colspan="2"]')?.textContent).to.equal('a');
  });

  it('are named by their caption, and no two alike', () => {
    const table = '<table><tr><td>a</td></tr></table>';
    const captioned = '<table><caption> Fees </caption><tr><td>a</td></tr></table>';
    const boxes = [...clean(table + captioned + table + captioned + table).querySelectorAll('.table-box')];
    expect(boxes.map((box) => box.getAttribute('aria-label'))).to.deep.equal([
      'Table',
      'Fees',
      'Table 2',
      'Fees 2',
      'Table 3',
    ]);
  });

  it('in tables scroll with the outer one', () => {
    const content = clean('<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table>');
    expect(content.querySelectorAll('table')).to.have.length(2);
    expect(content.querySelectorAll('.table-box')).to.have.length(1);
  });
});

describe('links in links', () => {
  it('are the inner ones', () => {
    const content = clean('<a href="/1">a<table><tr><td>b<a href="/2">c</a><a href="/3">d</a></td></tr></table></a>');
    expect([...content.querySelectorAll('a')].map((each) => each.textContent)).to.deep.equal(['c', 'd']);
    expect(content.textContent).to.equal('abcd');
  });

  it('of cards stand beside the link around the card', () => {
    const content = clean('<a href="/1">a<object><div class="contact-card">b <a href="tel:2">c</a></div></object></a>');
    expect(content.querySelectorAll('a a')).to.have.length(0);
    expect(content.querySelector('.contact-card a')?.textContent).to.equal('c');
  });
});

describe('contact cards', () => {
  const card = `<div class="contact-card notranslate" dir="ltr" translate="no" contenteditable="false" data-contact-id="4"><a href="/c/4/" style="display: none">Contact</a>
    <h4>Office</h4> <ul><li><img src="/static/svg/pin.svg" alt="Address: "><a href="/de/locations/office/">Bahnhofstraße 8</a></li>
    <li><img src="/static/svg/email.svg" alt="Email: "><a href="mailto:office@stadt.example">office@stadt.example</a></li>
    <li><img src="/static/svg/call.svg" alt="Phone: "><a href="tel:+49%2089%201">+49 89 1</a></li></ul></div>`;

  it('are boxes of their own, without the link that the CMS hides', () => {
    const box = clean(`<p>a</p>${card}`).querySelector('.contact-card')!;
    expect(box.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Office Bahnhofstraße 8 office@stadt.example +49 89 1',
    );
    expect(box.querySelector('[dir="ltr"][translate="no"]')).to.exist;
  });

  it('have a sign before each link in place of the icons from the server', () => {
    const content = clean(card);
    expect(content.querySelectorAll('img')).to.have.length(0);
    const signs = [...content.querySelectorAll('a > svg.icon path')].map((path) => path.getAttribute('d'));
    expect(new Set(signs).size, 'address, mail, phone').to.equal(3);
    expect(notAllowed(content)).to.deep.equal([]);
  });

  it('keep no sign where the link is gone', () => {
    expect(
      clean(
        '<div class="contact-card"><a href="tel:1"><img src="/a.svg"></a>a<a href="javascript:b">b</a></div>',
      ).querySelectorAll('svg'),
    ).to.have.length(0);
  });

  it('of which nothing is left are no empty boxes', () => {
    for (const empty of [
      '',
      '<a href="/c/4/" style="display: none">Contact</a> ',
      '<ul><li><a href="tel:1"><img src="/a.svg"></a></li></ul>',
    ]) {
      expect(inside(`a<div class="contact-card">${empty}</div>`), empty).to.equal('a');
    }
  });

  it('may hold a video, and their headings follow the page', () => {
    const content = clean(
      '<div class="contact-card"><h1>a</h1><iframe src="https://player.vimeo.com/video/1"></iframe></div>',
    );
    expect(content.querySelector('.contact-card h3')?.textContent).to.equal('a');
    expect(content.querySelector<HTMLAnchorElement>('.contact-card .frame-link')?.href).to.equal('https://vimeo.com/1');
    expect(content.querySelectorAll('data')).to.have.length(0);
  });
});

describe('frames', () => {
  const link = (html: string) => clean(html).querySelector<HTMLAnchorElement>('.frame-link');

  it('of video providers are links to the page of the video', () => {
    const video = link(
      '<p><iframe src="https://player.vimeo.com/video/1?h=2" title="Tour" allowfullscreen></iframe></p>',
    );
    expect(video?.textContent).to.equal('Tour (Vimeo)');
    expect(video?.href).to.equal('https://vimeo.com/1');
    expect(video?.rel).to.equal('noopener noreferrer');
    expect(link('<iframe src="//www.youtube.com/embed/aqz-KE-bpKQ"></iframe>')?.href).to.equal(
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    );
  });

  it('in a link stand beside it, or in its place', () => {
    const frame = '<iframe src="https://player.vimeo.com/video/1" title="Tour"></iframe>';
    const links = (html: string) => [...clean(html).querySelectorAll('a')].map((each) => each.textContent);
    expect(links(`<a href="https://a.example/">${frame}</a>`)).to.deep.equal(['Tour (Vimeo)']);
    expect(links(`<a href="https://a.example/">a ${frame}</a>`)).to.deep.equal(['a ', 'Tour (Vimeo)']);
  });

  it('of others are links that name the host', () => {
    const frame = link('<iframe src="https://maps.example/embed?x=1"></iframe>');
    expect(frame?.href).to.equal('https://maps.example/embed?x=1');
    expect(frame?.textContent).to.equal('Video (maps.example)');
  });

  it('that are no page of the web are gone', () => {
    for (const src of ['javascript:alert(1)', 'data:text/html,x', 'about:blank', 'blob:x', 'mailto:a@b.example']) {
      expect(inside(`a<iframe src="${src}" title="t"></iframe>`), src).to.equal('a');
    }
  });
});

/** Requests that started before this call have been answered when it resolves: a later one to each host was. */
async function requestsSettle(): Promise<void> {
  for (const origin of [FOREIGN, HERE]) {
    await new Promise((resolve) => {
      const last = new Image();
      last.onerror = resolve;
      last.src = `${origin}/media/none`;
    });
  }
}

function requested(url: RegExp): string[] {
  return performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => url.test(name));
}
