import { expect, fixtureSync } from '@open-wc/testing';
import { printStyles } from '../../src/ui/print.styles.js';
import { tokens } from '../../src/ui/tokens.styles.js';

const PANEL = `<section class="root" data-theme="dark"><header part="header"><p class="all-regions">All</p><p class="region"><a href="#">Town</a></p>
  <details class="language-picker"><summary>Language</summary></details><form class="search"><input></form></header><div class="view"><nav>Way</nav>
  <article><h2 part="title">Work</h2><div part="content"><div class="rich-text"><p>Text <a href="#">link</a></p><div class="table-box"><table><tr><td>x</td></tr></table></div>
  <div class="video"><div class="video-box">note</div><a class="frame-link" href="#">Video</a></div><details class="hours"><summary>Hours</summary><p class="inside">8 to 12</p></details>
  </div></div><form class="feedback">Helpful?</form><div class="share"><a href="#">PDF</a></div><div class="print-only print-origin">Address</div></article><button>x</button></div>
  <footer part="footer"><span>Published by Town</span><a href="#">Imprint</a></footer></section>`;

/** A panel whose styles are there for the medium: what is meant for paper is taken out of its media query, as no test prints. */
function panel(medium: 'screen' | 'print'): ShadowRoot {
  const root = fixtureSync<HTMLElement>('<div></div>').attachShadow({ mode: 'open' });
  root.append(document.createRange().createContextualFragment(PANEL));
  const paper = new CSSStyleSheet();
  const rules = Array.from(printStyles.styleSheet!.cssRules).flatMap((rule) =>
    rule instanceof CSSMediaRule ? (medium === 'print' ? Array.from(rule.cssRules) : []) : [rule],
  );
  paper.replaceSync(rules.map((rule) => rule.cssText).join('\n'));
  root.adoptedStyleSheets = [tokens.styleSheet!, paper];
  return root;
}

const style = (root: ShadowRoot, selector: string) => getComputedStyle(root.querySelector(selector)!);
const isShown = (root: ShadowRoot, selector: string) => style(root, selector).display !== 'none';

const SCREEN_ONLY = [
  '.all-regions',
  '.language-picker',
  '.search',
  'nav',
  '.video-box',
  '.feedback',
  '.share',
  'button',
  'footer a',
];
const ARTICLE = ['.region', '[part="title"]', '.rich-text p', 'table', '.frame-link', '.hours', 'footer span'];

describe('a panel on paper', () => {
  it('is the article, its region, its publisher and its address', () => {
    const root = panel('print');
    for (const selector of SCREEN_ONLY) expect(isShown(root, selector), selector).to.be.false;
    for (const selector of [...ARTICLE, '.print-only']) expect(isShown(root, selector), selector).to.be.true;
  });

  it('is as before on screens, without the address', () => {
    const root = panel('screen');
    for (const selector of [...SCREEN_ONLY, ...ARTICLE]) expect(isShown(root, selector), selector).to.be.true;
    expect(isShown(root, '.print-only')).to.be.false;
    expect(printStyles.cssText).to.include('@media print');
  });

  it('is black on white, also in a dark panel', () => {
    const root = panel('print');
    expect(style(root, '.rich-text p').color).to.equal('rgb(0, 0, 0)');
    expect(style(root, '.rich-text a').color).to.equal('rgb(0, 0, 0)');
    expect(style(root, '.root').backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('is there whole: nothing is cut off', () => {
    const root = panel('print');
    root.host.setAttribute('style', '--integreat-max-height: 20px');
    const { maxHeight, overflowY } = style(root, '.root');
    expect([maxHeight, overflowY]).to.deep.equal(['none', 'visible']);
    expect(style(root, '.table-box').overflowX).to.equal('visible');
  });

  it('shows what is in closed details, in browsers that can', () => {
    const root = panel('print');
    if (!CSS.supports('selector(::details-content)')) return;
    expect(root.querySelector<HTMLElement>('.inside')!.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
    expect(root.querySelector<HTMLElement>('.inside')!.offsetHeight).to.be.greaterThan(0);
  });

  it('keeps headings with what they are about', () => {
    expect(style(panel('print'), '[part="title"]').breakAfter).to.equal('avoid');
  });
});
