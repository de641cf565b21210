import { expect, fixtureSync } from '@open-wc/testing';
import { themeBehind, type Theme } from '../../src/host/theme.js';

/** The theme behind the element that is marked with `id="here"`. */
function behind(html: string): Theme {
  return themeBehind(fixtureSync<HTMLElement>(html).querySelector('#here')!);
}

describe('the theme of the page', () => {
  describe('is that of the background behind an element', () => {
    const backgrounds: readonly [background: string, theme: Theme][] = [
      ['#fff', 'light'],
      ['#000', 'dark'],
      ['rgb(29 34 40)', 'dark'],
      ['rgb(0 0 0 / 80%)', 'dark'],
      ['navy', 'dark'],
      ['crimson', 'dark'],
      ['yellow', 'light'],
      ['#808080', 'light'],
      ['hsl(210 20% 12%)', 'dark'],
      ['oklch(0.2 0.05 250)', 'dark'],
      ['oklch(0.95 0.02 250)', 'light'],
      ['lab(15 0 0)', 'dark'],
      ['color(display-p3 0.1 0.1 0.2)', 'dark'],
      ['color(srgb 0.9 0.95 1)', 'light'],
    ];
    for (const [background, theme] of backgrounds) {
      it(`${background} is ${theme}`, () => {
        const other = theme === 'dark' ? 'white' : 'black';
        expect(
          behind(`<div style="background: ${other}"><p style="background: ${background}"><b id="here"></b></p></div>`),
        ).to.equal(theme);
      });
    }
  });

  it('is that of what the page paints the element itself with', () => {
    expect(behind('<div style="background: black"><b id="here" style="background: white"></b></div>')).to.equal(
      'light',
    );
  });

  it('is that of the inner root, unless it was painted to mend the colours of the page', () => {
    const host = fixtureSync<HTMLElement>('<div style="background: white"></div>');
    const root = document.createElement('section');
    root.className = 'root';
    host.attachShadow({ mode: 'open' }).append(root);
    expect(themeBehind(host)).to.equal('light');
    root.style.setProperty('background-color', 'black');
    expect(themeBehind(host)).to.equal('dark');
    root.style.setProperty('--integreat-background', '#000000');
    expect(themeBehind(host)).to.equal('light');
  });

  describe('looks through layers', () => {
    const layers = [
      'transparent',
      'rgb(255 255 255 / 0)',
      'rgb(255 255 255 / 50%)',
      'oklch(1 0 0 / 0.2)',
      'color(srgb 1 1 1 / 0.5)',
    ];
    for (const layer of layers) {
      it(`of ${layer}`, () => {
        expect(
          behind(
            `<div style="background: black"><p style="background: ${layer}"><i style="background: ${layer}"><b id="here"></b></i></p></div>`,
          ),
        ).to.equal('dark');
      });
    }
  });

  it('is found through shadow roots', () => {
    const host = fixtureSync<HTMLElement>('<div style="background: black"></div>');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(inner);
    const element = document.createElement('p');
    inner.attachShadow({ mode: 'open' }).append(element);
    expect(themeBehind(element)).to.equal('dark');
    inner.style.background = 'white';
    expect(themeBehind(element)).to.equal('light');
  });

  it('is that of the box into which another element slots it', () => {
    const host = fixtureSync<HTMLElement>('<div style="background: white"><p id="here"></p></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<section style="background: black"><slot></slot></section>';
    expect(themeBehind(host.querySelector('#here')!)).to.equal('dark');
  });

  describe('where nothing is painted', () => {
    const schemes: readonly [scheme: string, theme: Theme][] = [
      ['normal', 'light'],
      ['light', 'light'],
      ['dark', 'dark'],
      ['only dark', 'dark'],
      ['only light', 'light'],
    ];
    for (const [scheme, theme] of schemes) {
      it(`is ${theme} for color-scheme ${scheme}`, () => {
        expect(behind(`<div style="color-scheme: ${scheme}"><p id="here"></p></div>`)).to.equal(theme);
      });
    }

    for (const prefersDark of [true, false]) {
      it(`follows a device that prefers ${prefersDark ? 'dark' : 'light'} if the page says that it does, and only then`, () => {
        const { matchMedia } = window;
        const list = matchMedia.call(window, 'all');
        window.matchMedia = (query) =>
          Object.create(list, {
            matches: { value: query === '(prefers-color-scheme: dark)' && prefersDark },
          }) as MediaQueryList;
        try {
          const theme = prefersDark ? 'dark' : 'light';
          expect(behind('<div style="color-scheme: light dark"><p id="here"></p></div>')).to.equal(theme);
          expect(behind('<div style="color-scheme: dark light"><p id="here"></p></div>')).to.equal(theme);
          expect(behind('<div><p id="here"></p></div>')).to.equal('light');
        } finally {
          window.matchMedia = matchMedia;
        }
      });
    }
  });
});
