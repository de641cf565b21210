import { expect, fixtureSync } from '@open-wc/testing';
import { html, render } from 'lit';
import { breadcrumbs, breadcrumbsStyles } from '../../src/ui/breadcrumbs.js';
import { tokens } from '../../src/ui/tokens.styles.js';
import { MARKUP, press, show, texts, the } from '../features/view.js';

const TRAIL = [
  { title: 'Weidenau', href: 'https://integreat.app/weidenau/de/' },
  { title: 'Arbeit', href: 'https://integreat.app/weidenau/de/arbeit/' },
];

const view = (trail = TRAIL, current = 'Bewerbung') => breadcrumbs({ label: 'Where you are', trail, current });

/** The view in a panel's frame of a width. */
function framed(width: string, template: unknown): HTMLElement {
  const host = fixtureSync<HTMLElement>(`<div style="inline-size: ${width}"></div>`);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [tokens, breadcrumbsStyles].map(({ styleSheet }) => styleSheet!);
  render(html`<div class="root">${template}</div>`, shadow);
  return the(shadow, '.root');
}

const boxes = (root: HTMLElement) => [...root.querySelectorAll('li')].map((item) => item.getBoundingClientRect());

describe('breadcrumbs', () => {
  it('are accessible', async () => {
    const { root } = show(view());
    await expect(root).to.be.accessible();
  });

  it('are a named navigation with a list', () => {
    const { root } = show(view());
    expect(the(root, 'nav[part="breadcrumbs"]').getAttribute('aria-label')).to.equal('Where you are');
    expect(texts(root, 'nav > ol[role="list"] > li')).to.deep.equal(['Weidenau', 'Arbeit', 'Bewerbung']);
  });

  it('link to what is above, outermost first, and not to what is shown', () => {
    const { root } = show(view());
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.deep.equal(TRAIL.map(({ href }) => href));
    const current = the(root, '[aria-current="page"]');
    expect(current.textContent).to.equal('Bewerbung');
    expect(current.querySelector('a') === null && current.closest('a') === null).to.be.true;
  });

  it('leave keys to the browser: their links are links', () => {
    const { root } = show(view());
    expect(press(root.querySelector('a')!, 'Enter').isLeftToBrowser).to.be.true;
  });

  it('are what is shown alone where nothing is above', () => {
    const { root } = show(view([]));
    expect(texts(root, 'li')).to.deep.equal(['Bewerbung']);
    expect(root.querySelector('a') === null).to.be.true;
  });

  it('show titles as they are written', () => {
    const { root } = show(view([{ title: MARKUP, href: '/a' }], MARKUP));
    expect(texts(root, 'li')).to.deep.equal([MARKUP, MARKUP]);
  });

  it('follow to another page', () => {
    const { root, update } = show(view());
    update(view(TRAIL.slice(0, 1), 'Arbeit'));
    expect(texts(root, 'li')).to.deep.equal(['Weidenau', 'Arbeit']);
    expect(texts(root, '[aria-current]')).to.deep.equal(['Arbeit']);
  });

  it('go on in further lines where the panel is narrow', () => {
    const root = framed('17em', view([...TRAIL, { title: 'Arbeit suchen und finden', href: '/c' }]));
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    expect(boxes(root).at(-1)!.top).to.be.above(boxes(root)[0]!.top);
  });

  it('break a word that is longer than a line', () => {
    const word = 'Aufenthaltserlaubnisverlängerungsantrag';
    for (const root of [framed('280px', view([{ title: word, href: '/c' }])), framed('280px', view(TRAIL, word))])
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
  });

  for (const [dir, isBefore] of [
    ['ltr', true],
    ['rtl', false],
  ] as const) {
    it(`run ${dir}`, () => {
      const root = framed('60em', view());
      root.dir = dir;
      const [weidenau, arbeit] = boxes(root);
      expect(weidenau!.left < arbeit!.left).to.equal(isBefore);
    });
  }
});
