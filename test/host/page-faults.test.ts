import { expect, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { pageFaults, selectorOf, themeReason } from '../../src/host/page-faults.js';

/** A panel somewhere in the page: the element with the class `panel`. */
function panelIn(page: TemplateResult): HTMLElement {
  const frame = fixtureSync<HTMLElement>(html`<div>${page}</div>`);
  return frame.querySelector<HTMLElement>('.panel')!;
}

/** Kinds of what is wrong. */
function kinds(page: TemplateResult, { level = 2, isPlacedByTag = false } = {}): string[] {
  return pageFaults(panelIn(page), { level, isPlacedByTag }).map(({ kind }) => kind);
}

const PANEL = html`<p class="panel" lang="de"><a href="https://integreat.app">Integreat</a></p>`;

describe('what of the page is in the panel’s way', () => {
  afterEach(() => {
    fixtureCleanup();
    document.documentElement.lang = 'en';
  });

  it('is nothing in an ordinary page', () => {
    expect(
      kinds(
        html`<h1>City</h1>
          ${PANEL}`,
      ),
    ).to.be.empty;
    expect(kinds(html`<div style="display: flex">${PANEL}</div>`)).to.be.empty;
  });

  for (const [kind, style] of [
    ['not-displayed', 'display: none'],
    ['invisible', 'visibility: hidden'],
    ['invisible', 'opacity: 0'],
    ['no-width', 'width: 0'],
  ] as const) {
    it(`is that it can’t be seen (${kind}) by ${style} around it`, () => {
      expect(kinds(html`<div style=${style}>${PANEL}</div>`)).to.deep.equal([kind]);
    });
  }

  it('is that it has no height', () => {
    expect(kinds(html`<p class="panel" lang="de" style="height: 0">Integreat</p>`)).to.deep.equal(['no-height']);
  });

  it('is not that its own box is the page’s to take away', () => {
    expect(kinds(html`<p class="panel" lang="de" style="display: contents">Integreat</p>`)).to.be.empty;
  });

  it('is what hides it from screen readers or makes it inert, also through shadow roots', () => {
    const panel = panelIn(
      html`<div id="shell" aria-hidden="TRUE">
        <main inert><div class="panel" lang="de">x</div></main>
      </div>`,
    );
    const expected = [
      { kind: 'hidden-from-readers', by: 'div#shell' },
      { kind: 'inert', by: 'main' },
    ];
    expect(pageFaults(panel, { level: 2, isPlacedByTag: false })).to.deep.equal(expected);
    const inner = document.createElement('div');
    inner.textContent = 'x';
    panel.attachShadow({ mode: 'open' }).append(inner);
    expect(pageFaults(inner, { level: 2, isPlacedByTag: false })).to.deep.equal(expected);
  });

  it('is a second element of its id, in the same tree only', () => {
    const twice = html`<p class="panel" lang="de" id="1:a">x</p>
      <p id="1:a">y</p>`;
    const [fault] = pageFaults(panelIn(twice), { level: 2, isPlacedByTag: false });
    expect(fault).to.deep.equal({ kind: 'same-id', id: '1:a' });
    expect(
      kinds(
        html`<p class="panel" lang="de" id="b">x</p>
          <p id="c">y</p>`,
      ),
    ).to.be.empty;
  });

  it('is a page that does not say its language', () => {
    document.documentElement.removeAttribute('lang');
    expect(kinds(html`<p class="panel">x</p>`)).to.deep.equal(['no-language']);
    expect(kinds(html`<div lang="uk"><p class="panel">x</p></div>`)).to.be.empty;
  });

  for (const [what, page, level, faults] of [
    [
      'no heading before',
      html`${PANEL}
        <h1>After</h1>`,
      4,
      [],
    ],
    [
      'the next level',
      html`<h1>A</h1>
        <h2>B</h2>
        ${PANEL}`,
      3,
      [],
    ],
    [
      'a higher level',
      html`<h1>A</h1>
        <h4>B</h4>
        ${PANEL}`,
      2,
      [],
    ],
    [
      'two levels further',
      html`<h1>A</h1>
        ${PANEL}
        <h2>After</h2>`,
      3,
      ['skipped-heading'],
    ],
    [
      'a heading that is none to see',
      html`<h1>A</h1>
        <h2 hidden>B</h2>
        ${PANEL}`,
      3,
      ['skipped-heading'],
    ],
    [
      'a heading by its role',
      html`<h1>A</h1>
        <p role="heading" aria-level="2">B</p>
        ${PANEL}`,
      3,
      [],
    ],
  ] as const) {
    it(`headings: ${what} before level ${level}`, () => expect(kinds(page, { level })).to.deep.equal(faults));
  }

  it('is that visitors without JavaScript get nothing', () => {
    const frame = fixtureSync<HTMLElement>(
      html`<div>
        <p lang="de" style="height: 1em"><!-- none --></p>
      </div>`,
    );
    const panel = frame.querySelector('p')!;
    const kindsOf = (isPlacedByTag: boolean) => pageFaults(panel, { level: 2, isPlacedByTag }).map(({ kind }) => kind);
    expect(kindsOf(false)).to.deep.equal(['no-fallback']);
    expect(kindsOf(true)).to.deep.equal(['no-fallback']);
    frame.append(document.createElement('noscript'));
    expect(kindsOf(false)).to.deep.equal(['no-fallback']);
    expect(kindsOf(true)).to.be.empty;
    panel.textContent = 'Bare words';
    expect(kindsOf(false)).to.be.empty;
  });

  it('is not looked for in what is no longer in the page', () => {
    const gone = document.createElement('div');
    gone.textContent = 'x';
    expect(pageFaults(gone, { level: 2, isPlacedByTag: false }).map(({ kind }) => kind)).to.deep.equal(['no-language']);
  });
});

describe('why a theme follows the page', () => {
  afterEach(fixtureCleanup);

  for (const [style, expected] of [
    ['background: black', { by: 'background', element: 'div#page.dark' }],
    ['background: rgb(0 0 0 / 60%)', { by: 'background', element: 'div#page.dark' }],
    ['background: rgb(0 0 0 / 50%)', { by: 'default' }],
    ['background: oklch(0.2 0 0 / 0.9)', { by: 'background', element: 'div#page.dark' }],
    ['background: color(srgb 0 0 0 / 0.2)', { by: 'default' }],
    ['color-scheme: dark', { by: 'color-scheme', element: 'div#page.dark' }],
    ['color-scheme: normal', { by: 'default' }],
    ['', { by: 'default' }],
  ] as const) {
    it(`with "${style}" around it`, () => {
      const panel = panelIn(
        html`<div id="page" class="dark" style=${style}>
          <div><p class="panel"></p></div>
        </div>`,
      );
      expect(themeReason(panel)).to.deep.equal(expected);
    });
  }
});

describe('why a theme follows the panel itself', () => {
  afterEach(fixtureCleanup);

  it('is its own background, or that of its inner root, unless it mends the page’s colours', () => {
    const panel = panelIn(html`<p class="panel" style="background: black"></p>`);
    const own = { by: 'background', element: 'p.panel' };
    expect(themeReason(panel)).to.deep.equal(own);
    panel.style.background = '';
    const host = panelIn(html`<section class="panel"></section>`);
    const inner = document.createElement('div');
    inner.className = 'root';
    inner.style.background = 'black';
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(themeReason(host)).to.deep.equal({ by: 'background', element: 'section.panel' });
    inner.style.setProperty('--integreat-background', 'black');
    expect(themeReason(host)).to.deep.equal({ by: 'default' });
  });
});

describe('an element as its author would name it', () => {
  it('has its name, its id, and three classes at most', () => {
    const element = document.createElement('article');
    expect(selectorOf(element)).to.equal('article');
    element.id = 'a';
    element.className = 'b c d e f';
    expect(selectorOf(element)).to.equal('article#a.b.c.d');
  });
});
