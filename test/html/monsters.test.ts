/** Content that is larger, deeper or stranger than anything that anybody reads: it comes to an end, and its words are there. */
import { expect } from '@open-wc/testing';
import { cleanContent } from '../../src/html/cms-content.js';
import { notAllowed, OPTIONS, parsedAgain } from './allow-list.js';

const clean = (html: string) => cleanContent(html, OPTIONS);
const times = (count: number, html: string) => html.repeat(count);
const BREAKS = times(100_000, '<br>');

/** What each is, and a word that must be left of it. */
const MONSTERS: Readonly<Record<string, readonly [html: string, left: RegExp]>> = {
  'boxes in boxes': [`${times(2000, '<div>')}x`, /^\s*x$/],
  'bold in bold': [`${times(2000, '<b>')}x`, /^\s*x$/],
  'bold of a hundred kinds in each paragraph': [
    `<p>${Array.from({ length: 100 }, (_, kind) => `<b title=${kind}>`).join('')}${times(100, '</p><p>x')}`,
    /^x{100}$/,
  ],
  'tables in tables': [`${times(500, '<table><tr><td>')}x`, /^\s*x$/],
  'lists in lists': [`${times(2000, '<ul><li>')}x`, /^\s*x$/],
  'lists in lists without entries': [`${times(2000, '<ol>')}x`, /^\s*x$/],
  'quotations in quotations': [`a${times(2000, '<blockquote>b')}`, /^ab{150}[b\s]{1800,}$/],
  'folds in folds': [`${times(2000, '<details><summary>a</summary>')}x`, /^[a\s]+x[a\s]*$/],
  'terms in terms': [`${times(2000, '<dl><dt>')}x`, /^\s*x$/],
  'headings in headings': [`${times(300, '<h1><object>')}x`, /^\s*x$/],
  'links in links': [times(300, '<a href=/a><table><tr><td>x'), /^[x\s]+$/],
  'cards in cards': [`${times(400, '<div class=contact-card>')}x`, /^\s*x$/],
  'unknown things in unknown things': [`${times(2000, '<x-y>')}x`, /^x$/],
  'pictures and fields, deep down': [`${times(2000, '<span>')}<img alt=a src=//b.example><input>x`, /^\s*(ax|xa)$/],
  'breaks in an unknown thing': [`<font>${BREAKS}</font>x`, /^x$/],
  'breaks in a link that leads nowhere': [`<a>${BREAKS}</a>x`, /^x$/],
  'breaks in an empty heading': [`<h2>${BREAKS}</h2>x`, /^x$/],
  'breaks in a heading': [`<h2>x${BREAKS}</h2>`, /^x$/],
  'breaks in a card': [`<div class=contact-card><a>x${BREAKS}</a></div>`, /^x$/],
  'breaks in many unknown things': [`${times(500, '<font>')}${BREAKS}x`, /^x$/],
  'breaks in many forged markers': [`${times(500, '<data value=0>')}${BREAKS}x`, /^x$/],
  'breaks in many hidden things': [`x${times(500, '<div hidden>')}${BREAKS}`, /^x$/],
  'films in one paragraph': [
    `<p>${times(2000, '<iframe src=//player.vimeo.com/video/1></iframe>')}x`,
    /^(Vimeo learns your IP address\.Show video from VimeoVideo \(Vimeo\)){2000}x$/,
  ],
  'comments before anything else': [`${times(200_000, '<!--a-->')}x`, /^x$/],
  'nothing but beginnings of tags': [times(2_000_000, '<'), /^<{2000000}$/],
  'quotes that never end': [times(300_000, '<a "') + 'x', /^$/],
  'attributes without end': [`<p ${Array.from({ length: 20_000 }, (_, number) => `a${number}=1`).join(' ')}>x`, /^x$/],
  'header cells': [`<table>${times(10_000, '<tr><th><th>')}<td>x`, /^x$/],
  'cells over everything': [`<table><tr>${times(1000, '<td rowspan=65534 colspan=1000>x')}`, /^x{1000}$/],
  'loose words in a list': [`<ul>${times(10_000, 'x<p>y</p>')}`, /^(xy){10000}$/],
  'millions of elements from a few kilobytes': [
    `<p>${Array.from({ length: 200 }, (_, kind) => `<i title=${kind}>`).join('')}${times(1500, '</p><p>x')}`,
    /^x{900,1500}$/,
  ],
};

describe('a monster comes to an end, keeps its words and holds nothing that may not be there', () => {
  for (const [what, [html, left]] of Object.entries(MONSTERS)) {
    it(what, () => {
      const content = clean(html);
      expect(left.test(content.textContent), content.textContent.slice(0, 200)).to.be.true;
      expect(depthOf(content)).to.be.below(450);
      expect(notAllowed(content).slice(0, 5)).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('also when it is parsed again', () => {
    for (const what of ['boxes in boxes', 'tables in tables', 'lists in lists', 'links in links']) {
      const content = clean(MONSTERS[what]![0]);
      expect(notAllowed(parsedAgain(content)).slice(0, 5), what).to.deep.equal([]);
      expect(parsedAgain(content).textContent.trim(), what).to.equal(content.textContent.trim());
    }
  });

  it('of two megabytes as of two more', () => {
    const html = times(90_000, '<p>some <b>words</b></p>');
    const content = clean(html);
    expect(content.textContent).to.match(/^(some words){80000,}/);
    expect(clean(html + html).textContent).to.equal(content.textContent);
  }).timeout(60_000);
});

describe('content of ordinary size', () => {
  /** Milliseconds; the best of a few, as others use the machine. */
  const timeOf = (html: string) => {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      clean(html);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  const PAGE = times(70, '<p>Some <b>text</b> of <a href="/x">ordinary</a> size</p><ul><li>a</li></ul>');

  it('is there at once', () => {
    expect(timeOf(PAGE)).to.be.below(100);
  });

  it('of ten thousand nodes is there soon', () => {
    expect(timeOf(times(5000, '<p>a<b>b</b></p>'))).to.be.below(1500);
  });

  it('takes as much longer as there is more of it', () => {
    expect(timeOf(times(16, PAGE)) / timeOf(times(4, PAGE))).to.be.below(16);
  });
});

function depthOf(content: Element): number {
  let deepest = 0;
  let depth = 0;
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT);
  for (let more = true; more;) {
    if (walker.firstChild()) depth++;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return deepest;
        depth--;
        more = depth >= 0;
      }
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
