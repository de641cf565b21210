/** What editors nested in ways that no screen reader makes sense of, and what they may say about their elements. */
import { expect, fixture } from '@open-wc/testing';
import { cleanContent, headingsOf, type ContentOptions } from '../../src/html/cms-content.js';
import { notAllowed, OPTIONS } from './allow-list.js';

const clean = (html: string, more: Partial<ContentOptions> = {}) => cleanContent(html, { ...OPTIONS, ...more });
const inside = (html: string) => clean(html).innerHTML;

const EVERYTHING = `<header><h1>Town</h1></header><nav><ul><ul><li>a</li></ul>loose<li>b</li></ul></nav><main><section><h4>Jump</h4><h2>Back</h2>
  <aside>Note <a href="https://example.org/list.pdf">https://example.org/list.pdf</a></aside></section></main><footer>End</footer>
  <li>stray</li><dl><dd>no term</dd></dl><dl><dt>Term</dt><dd>Meaning</dd></dl><dt>lost</dt>
  <details><summary></summary>a</details><details><summary><h3>More</h3></summary><p>b</p></details>
  <table><caption>Fees</caption><tr><th></th><th scope="col">Euro</th></tr><tr><th scope="row">Child</th><td>5</td></tr></table>
  <figure><img src="/a.png" width="40" height="30"><figcaption>A</figcaption></figure><a href="/b"><img src="/b.png" alt="Hall">Hall</a>
  <iframe src="https://player.vimeo.com/video/1" title="Tour"></iframe><iframe src="https://maps.example/embed"></iframe>
  <div class="contact-card" dir="ltr" translate="no"><a href="/c/" style="display: none">Contact</a><h4>Office</h4><ul class="details">
  <li><img src="/pin.svg" alt="Address: "><a href="/map">Street 8</a></li><li><img src="/call.svg" alt="Phone: "><a href="tel:+49%201">+49 1</a></li>
  <li><img src="/clock.svg" alt="Office hours: "><b>Office hours</b><details><summary>Show office hours</summary><p><b>Monday:</b> 8 - 12<br></p></details></li></ul></div>
  <p lang="X-NONE">Word</p><p lang="ar" dir="rtl">‏<a href="tel:+491">+49 1</a></p>`;

describe('content with everything that editors do', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`is accessible, ${dir}`, async () => {
      const page = await fixture<HTMLElement>(`<article lang="de" dir="${dir}"><h2>Page</h2></article>`);
      page.append(clean(EVERYTHING));
      await expect(page).to.be.accessible();
      expect(notAllowed(page)).to.deep.equal([]);
    });
  }

  it('has no landmarks of its own', () => {
    expect(
      inside('<main lang="de" role="main"><nav>a</nav></main><header>b</header><footer>c</footer><aside>d</aside>'),
    ).to.equal('<div lang="de"><div>a</div></div><div>b</div><div>c</div><div>d</div>');
  });
});

describe('lists', () => {
  const cases: readonly [html: string, result: string][] = [
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['<ol><ol><li>a</li></ol></ol>', '<ol><li><ol><li>a</li></ol></li></ol>'],
    ['<ul>a <b>b</b><li>c</li>d</ul>', '<ul><li>a <b>b</b></li><li>c</li><li>d</li></ul>'],
    ['<ul> <li>a</li> <br><p></p> <li>b</li></ul>', '<ul> <li>a</li>  <li>b</li></ul>'],
    ['<li>a</li><li>b</li>', '<div>a</div><div>b</div>'],
    [
      '<dl><dt>a</dt><dt>b</dt><dd>c</dd> <dt>d</dt><dd>e</dd></dl>',
      '<dl><dt>a</dt><dt>b</dt><dd>c</dd> <dt>d</dt><dd>e</dd></dl>',
    ],
    ['<dl><dd>a</dd></dl>', '<div><div>a</div></div>'],
    ['<dl><dt>a</dt><p>b</p><dd>c</dd></dl>', '<div><div>a</div><p>b</p><div>c</div></div>'],
    ['<dl>a<dt>b</dt><dd>c</dd></dl>', '<div>a<div>b</div><div>c</div></div>'],
    ['<dt>a</dt>', '<div>a</div>'],
  ];
  for (const [html, result] of cases) {
    it(`${html} is ${result}`, () => {
      expect(inside(html)).to.equal(result);
    });
  }

  it('with pictures and films in them keep those', () => {
    const content = clean('<ul><img src="/a.png"><iframe src="https://player.vimeo.com/video/1"></iframe><hr></ul>');
    expect(content.querySelectorAll('ul > li > img, ul > li > .video, ul > li > hr')).to.have.length(3);
  });
});

describe('what folds', () => {
  it('has one summary, which says something', () => {
    expect(inside('<details open="open"><summary>a</summary>b<summary>c</summary></details>')).to.equal(
      '<details open="open"><summary>a</summary>b<div>c</div></details>',
    );
    expect(inside('<details><summary> </summary>a</details>')).to.equal('<details> a</details>');
    expect(inside('<summary>a</summary>')).to.equal('<div>a</div>');
    expect(inside('<details><p>a</p><summary>b</summary></details>')).to.equal(
      '<details><p>a</p><summary>b</summary></details>',
    );
  });
});

describe('headings', () => {
  const levels = (html: string, headingLevel = 3) =>
    headingsOf(clean(html, { headingLevel }))
      .map(({ level }) => level)
      .join(' ');

  it('leave no level out, whatever the editors did', () => {
    expect(levels('<h4>a</h4><h2>b</h2><h3>c</h3>')).to.equal('3 3 4');
    expect(levels('<h2>a</h2><h4>b</h4><h4>c</h4><h3>d</h3><h2>e</h2>')).to.equal('3 4 4 4 3');
    expect(levels('<h1>a</h1><h6>b</h6><h5>c</h5>', 6)).to.equal('6 6 6');
  });

  it('in headings are part of them', () => {
    expect(inside('<h2>a <object><h3>b</h3></object></h2>')).to.equal('<h3>a b</h3>');
  });

  it('are listed with their text and themselves, without those of cards, tables and folds', () => {
    const content = clean(
      `<h2 lang="ar" dir="rtl"> a\n <em>b</em></h2><div class="contact-card"><h3>c</h3></div><table><tr><td><h3>d</h3></td></tr></table>
      <details><summary><h3>e</h3></summary><h3>f</h3></details><h2>g</h2><h2> </h2>`,
    );
    const headings = headingsOf(content);
    expect(headings.map(({ level, text }) => `${level} ${text}`)).to.deep.equal(['3 a b', '3 g']);
    expect(headings[0]!.element === content.firstElementChild).to.be.true;
    expect(headings[0]!.element.getAttributeNames()).to.deep.equal(['lang', 'dir']);
  });

  it('are none where there are none', () => {
    expect(headingsOf(clean('<p>a</p>'))).to.deep.equal([]);
  });
});

describe('attributes', () => {
  const kept = (tag: string, attribute: string) => {
    const [name] = attribute.split('=') as [string];
    const parts: Record<string, string> = {
      td: `<table><tr><td ${attribute}>a</td></tr></table>`,
      th: `<table><tr><th ${attribute}>a</th></tr></table>`,
      col: `<table><colgroup><col ${attribute}></colgroup><tr><td>a</td></tr></table>`,
      li: `<ul><li ${attribute}>a</li></ul>`,
      ol: `<ol ${attribute}><li>a</li></ol>`,
      ul: `<ul ${attribute}><li>a</li></ul>`,
      details: `<details ${attribute}><summary>a</summary></details>`,
    };
    return clean(parts[tag] ?? `<${tag} ${attribute}>a</${tag}>`)
      .querySelector(tag)!
      .hasAttribute(name);
  };

  const fine: Readonly<Record<string, string>> = {
    p: 'dir=ltr dir=rtl dir=auto dir=RTL lang=de lang=zh-Hant-TW lang=de-1996 lang=kmr translate=no translate=yes title=<b>',
    ol: 'start=3 start=-1 start=0 type=1 type=a type=I reversed',
    ul: 'type=square',
    li: 'value=7',
    td: 'colspan=2 colspan=100 rowspan=12',
    th: 'scope=row scope=colgroup rowspan=2',
    col: 'span=2',
    details: 'open open=open',
    time: 'datetime=2026-03-09T08:00:00+01:00 datetime=P1DT2H',
    ins: 'datetime=2026-03-09',
  };
  const wrong: Readonly<Record<string, string>> = {
    p: 'dir=up dir= lang=x-none lang=de_DE lang= lang=deutsch-- translate=maybe width=3 height=3 open start=2 value=3 type=a datetime=2026 colspan=2 headers=a span=2 src=/a href=/a alt=a scope=row',
    ol: 'start=x start=1e9 start=99999999999 type=circle; type=b value=3',
    li: 'value=x value=1.5 type=a',
    td: 'colspan=0 colspan=101 colspan=1000 rowspan=65534 rowspan=-1 colspan=2x scope=row headers=a width=10 height=10',
    th: 'scope=all abbr=x',
    col: 'span=1000 width=10',
    details: 'name=x',
    div: 'open reversed',
    time: 'datetime=javascript:x()',
  };
  for (const [tag, attributes] of Object.entries(fine)) {
    it(`of <${tag}> stay where they make sense: ${attributes}`, () => {
      for (const attribute of attributes.split(' ')) expect(kept(tag, attribute), attribute).to.be.true;
    });
  }
  for (const [tag, attributes] of Object.entries(wrong)) {
    it(`of <${tag}> go where they make none: ${attributes}`, () => {
      for (const attribute of attributes.split(' ')) expect(kept(tag, attribute), attribute).to.be.false;
    });
  }

  it('named like what every object has are none', () => {
    expect(inside('<p constructor=a __proto__=b toString=c hasOwnProperty=d>e</p>')).to.equal('<p>e</p>');
  });
});

describe('pictures', () => {
  const sizes = (attributes: string) => {
    const image = clean(`<img src="/a.png" ${attributes}>`).querySelector('img')!;
    return `${image.getAttribute('width')} ${image.getAttribute('height')}`;
  };

  it('keep their form, as far as editors measured it', () => {
    expect(sizes('width=640 height=480')).to.equal('640 480');
    expect(sizes('width="640px" height=" 480.5 "')).to.equal('640 480');
    expect(sizes('width=640')).to.equal('640 null');
    expect(sizes('width=100% height=480')).to.equal('null 480');
    expect(sizes('width=auto height=0')).to.equal('null null');
  });

  it('that a link names as well are named once', () => {
    expect(clean('<a href="/a"><img src="/a.png" alt="Hall"> Hall </a>').querySelector('img')?.alt).to.equal('');
    expect(clean('<a href="/a"><img src="/a.png" alt="Plan"> Hall</a>').querySelector('img')?.alt).to.equal('Plan');
  });
});

describe('links that show an address', () => {
  it('read from left to right', () => {
    const direction = (html: string) => clean(html).querySelector('a')!.getAttribute('dir');
    expect(direction('<a href="https://example.org/a/">https://example.org/a/</a>')).to.equal('ltr');
    expect(direction('<a href="https://example.org/a/">www.example.org/a/</a>')).to.equal('ltr');
    expect(direction('<a href="https://example.org/a/">www hat was</a>')).to.equal(null);
    expect(direction('<a href="https://example.org/a.pdf">نموذج</a>')).to.equal(null);
  });

  it('of files lead out like others', () => {
    expect(inside('<a href="/media/form.pdf" download target="_blank" type="application/pdf">Form</a>')).to.equal(
      `<a href="${location.origin}/media/form.pdf" rel="noopener noreferrer">Form</a>`,
    );
  });
});
