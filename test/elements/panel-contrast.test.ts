import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { repairContrast, watchTheme, type Repair } from '../../src/elements/panel-contrast.js';
import { around } from '../../src/host/theme.js';
import { contrast, hexOf, parseColour, type Colour } from '../../src/model/contrast.js';
import { TestCms } from '../support/cms.js';
import { insteadOf, leavePage } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';
import { sideOpener } from '../support/side.js';

const BRANDS = {
  yellow: '#ffe600',
  'light green': '#90ee90',
  orange: '#ff7f00',
  pink: '#ff69b4',
  red: '#ff0000',
  sky: '#00a0e3',
  navy: '#000080',
  grey: '#777777',
};
const BEHIND = ['#ffffff', '#f5f5f5', '#111111', '#0b5cad', '#808080', 'rgb(0 0 0 / 40%)'];
const THEMES = ['auto', 'light', 'dark'] as const;

const SCREENS: Readonly<Record<string, () => Promise<Visitor>>> = {
  'the start page': async () => {
    const visitor = await openPanel();
    await visitor.panel.ready;
    return visitor;
  },
  'a page': async () => {
    const visitor = await openPanel();
    await visitor.panel.navigate('/lindenfurt/de/erste-schritte/');
    return visitor;
  },
  'search results': async () => {
    const visitor = await openPanel();
    await visitor.panel.ready;
    visitor.type('wohnung');
    await visitor.next('integreat-search');
    expect(visitor.has('[part="result"] mark')).to.be.true;
    return visitor;
  },
};

/** What a page sets around a panel or at it. */
interface Setting {
  readonly behind?: string;
  readonly theme?: (typeof THEMES)[number];
  readonly colours?: Readonly<Record<string, string>>;
}

/** Sets all of it, and mends what has to be. */
async function set(visitor: Visitor, { behind = '', theme = 'auto', colours = {} }: Setting) {
  const { panel } = visitor;
  panel.parentElement!.style.background = behind;
  panel.removeAttribute('style');
  for (const [name, value] of Object.entries(colours)) panel.style.setProperty(`--integreat-${name}`, value);
  panel.theme = theme;
  panel.requestUpdate('theme');
  await panel.updateComplete;
  return repairContrast(visitor.root);
}

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const seen = new Map<string, Colour>();

/** As the browser paints colours one over the other. */
function painted(...layers: string[]): Colour {
  const key = layers.join();
  const known = seen.get(key);
  if (known) return known;
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  const colour = parseColour(`rgb(${red} ${green} ${blue})`)!;
  seen.set(key, colour);
  return colour;
}

/** Finds all that is painted behind what stands in an element, the lowest first. */
function layerFinder(): (element: Element) => readonly string[] {
  const known = new Map<Element, readonly string[]>();
  const layersOf = (element: Element): readonly string[] => {
    const found = known.get(element);
    if (found) return found;
    const above = around(element);
    const own = getComputedStyle(element).backgroundColor;
    const below = above ? layersOf(above) : ['white'];
    const layers = own === 'rgba(0, 0, 0, 0)' ? below : [...below, own];
    known.set(element, layers);
    return layers;
  };
  return layersOf;
}

/** What can't be read, or be seen where it has to be. */
function faults(root: HTMLElement): string[] {
  const sheet = testSheet();
  root.append(sheet);
  const layersOf = layerFinder();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement: element, nodeValue } = walker.currentNode;
    if (!element || !nodeValue?.trim() || !element.checkVisibility()) continue;
    judge(found, nodeValue.trim(), layersOf(element), getComputedStyle(element).color, 4.5);
  }
  for (const field of root.querySelectorAll('input, textarea, select')) {
    const layers = layersOf(field);
    const { borderTopColor, color } = getComputedStyle(field);
    judge(found, 'value', layers, color, 4.5);
    judge(found, 'placeholder', layers, getComputedStyle(field, '::placeholder').color, 4.5);
    const border = hexOf(painted(...layers, borderTopColor));
    judge(found, 'border, inside', layers, border, 3);
    judge(found, 'border, outside', layersOf(field.parentElement!), border, 3);
  }
  sheet.remove();
  return found;
}

function judge(found: string[], what: string, layers: readonly string[], colour: string, ratio: number): void {
  const ground = painted(...layers);
  const has = contrast(painted(...layers, colour), ground);
  // each layer is rounded to what a screen can show
  if (has < ratio - 0.06) found.push(`${what}: ${has.toFixed(2)} of ${colour} on ${layers.join(', ')}`);
}

/** Each colour of text on each colour that it may stand on, also where the mouse has to be for it. */
function testSheet(): HTMLElement {
  const sheet = document.createElement('div');
  for (const ground of ['background', 'surface', 'tint']) {
    for (const text of ['text', 'muted', 'accent']) {
      const line = document.createElement('p');
      line.textContent = `${text} on ${ground}`;
      line.style.setProperty('color', `var(--${text})`);
      if (ground !== 'background') line.style.setProperty('background', `var(--${ground})`);
      sheet.append(line);
    }
  }
  const pressed = document.createElement('p');
  pressed.textContent = 'surface on accent';
  pressed.style.setProperty('color', 'var(--surface)');
  pressed.style.setProperty('background', 'var(--accent)');
  sheet.append(pressed);
  return sheet;
}

function told(repairs: readonly Repair[]): string[] {
  return repairs.map(({ name, from, to }) => `${name}: ${from} → ${to}`);
}

describe('the contrast of a panel', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [screen, open] of Object.entries(SCREENS)) {
    it(`is enough for every text of ${screen}, whatever the brand and the page`, async () => {
      const visitor = await open();
      for (const [brand, accent] of Object.entries(BRANDS)) {
        for (const behind of BEHIND) {
          for (const theme of screen === 'the start page' ? THEMES : (['auto'] as const)) {
            await set(visitor, { behind, theme, colours: { accent } });
            expect(faults(visitor.root), `${brand}, ${behind}, ${theme}`).to.deep.equal([]);
          }
        }
      }
    });

    for (const setting of [
      { behind: '#ffffff', colours: { accent: BRANDS.yellow } },
      { behind: '#111111', colours: { accent: BRANDS.navy } },
      { behind: '#0b5cad', colours: { accent: BRANDS.orange } },
      { behind: '#f5f5f5', colours: { accent: BRANDS.pink, text: '#999', surface: '#eee' } },
    ] satisfies Setting[]) {
      it(`is accessible on ${screen} with ${setting.colours.accent} on ${setting.behind}`, async () => {
        const visitor = await open();
        await set(visitor, setting);
        await expect(visitor.panel).to.be.accessible();
      });
    }
  }

  describe('holds where the page sets more colours', () => {
    const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'white text on a dark surface, on a white page': { text: 'white', surface: '#222' },
      'a dark surface alone': { surface: '#222' },
      'a dark background and white surfaces': { background: '#111', surface: 'white' },
      'the same colour everywhere': { text: 'red', surface: 'red', background: 'red', accent: 'red' },
      'grey text': { text: '#666' },
      'see-through colours': { text: '#000000de', surface: '#ffffff80', background: '#0002', accent: '#f008' },
      'nothing but see-through ones': { text: 'transparent', surface: 'transparent', accent: 'transparent' },
      'colours of other spaces': { accent: 'oklch(0.9 0.3 100)', text: 'lab(60 0 0)', surface: 'hwb(200 80% 10%)' },
      'colours out of sRGB': { accent: 'color(display-p3 0 1 0)', surface: 'color(display-p3 1 1 0)' },
      'colours of the system, and mixed ones': { accent: 'color-mix(in oklab, Canvas, pink)', text: 'currentColor' },
      'words that are no colours': { text: 'dark', surface: '12px', accent: 'url(x)', background: 'inherit-it' },
      'a gradient for a background': { background: 'linear-gradient(white, #eee)', accent: 'yellow' },
      'nothing at all': { text: ' ', surface: ' ', accent: ' ', border: ' ' },
    };
    for (const [name, colours] of Object.entries(pages)) {
      it(name, async () => {
        const visitor = await SCREENS['the start page']!();
        for (const behind of BEHIND) {
          await set(visitor, { behind, colours });
          expect(faults(visitor.root), behind).to.deep.equal([]);
        }
      });
    }

    it('on a page that is dark by its color-scheme alone', async () => {
      const visitor = await SCREENS['a page']!();
      document.documentElement.style.colorScheme = 'dark';
      try {
        const repairs = await set(visitor, { colours: { accent: 'navy' } });
        expect(visitor.root.dataset['theme']).to.equal('dark');
        expect(repairs.map(({ name }) => name)).to.deep.equal(['accent']);
      } finally {
        document.documentElement.removeAttribute('style');
      }
    });
  });

  describe('says what was mended', () => {
    it('of a brand', async () => {
      const visitor = await SCREENS['the start page']!();
      expect(await set(visitor, { behind: 'white', colours: { accent: 'rgb(255 230 0)' } })).to.deep.equal([
        { name: 'accent', from: '#ffe600', to: '#7b6e00', ratio: 1.26 },
      ]);
    });

    it('and of words that are no colour', async () => {
      const visitor = await SCREENS['the start page']!();
      const repairs = await set(visitor, { behind: 'white', colours: { accent: 'primary', border: '{{ line }}' } });
      expect(told(repairs)).to.deep.equal(['accent: primary → initial', 'border: {{ line }} → initial']);
      expect(getComputedStyle(visitor.find('a')).color).to.equal('rgb(11, 92, 173)');
    });
  });

  it('leaves a page alone that has nothing to mend', async () => {
    const visitor = await SCREENS['the start page']!();
    for (const behind of ['', 'white', '#f5f5f5', '#fdf6e3', '#111', '#1f2630', 'black']) {
      expect(told(await set(visitor, { behind })), behind).to.deep.equal([]);
    }
    expect(await set(visitor, { behind: 'white', colours: { accent: '#a3195b', text: '#222' } })).to.deep.equal([]);
    expect(visitor.root.hasAttribute('style')).to.be.false;
  });

  it('takes back what it did when it is fine by now', async () => {
    const visitor = await SCREENS['the start page']!();
    await set(visitor, { behind: 'white', colours: { accent: 'yellow', surface: '#222' } });
    expect(visitor.root.hasAttribute('style')).to.be.true;
    await set(visitor, { behind: 'black', colours: { accent: 'yellow', surface: '#222' } });
    expect(visitor.root.hasAttribute('style')).to.be.false;
    await set(visitor, { behind: 'white', colours: { accent: 'yellow', surface: '#222' } });
    await set(visitor, { behind: 'white' });
    expect(visitor.root.hasAttribute('style')).to.be.false;
  });

  it('is mended by the same properties that the page has, so that paper keeps its own colours', async () => {
    const visitor = await SCREENS['the start page']!();
    await set(visitor, { behind: '#111', theme: 'light', colours: { accent: 'yellow', text: '#777' } });
    const names = [...visitor.root.style];
    expect(names).to.include.members(['--integreat-accent', '--integreat-background', '--integreat-muted']);
    expect(names.filter((name) => !name.startsWith('--integreat-'))).to.deep.equal([]);
  });

  it('comes out the same when it is looked at again, and leaves nothing behind', async () => {
    const visitor = await SCREENS['a page']!();
    for (const behind of BEHIND) {
      const first = await set(visitor, { behind, colours: { accent: 'yellow', text: '#888', surface: '#0006' } });
      visitor.panel.requestUpdate('theme');
      await visitor.panel.updateComplete;
      expect(told(repairContrast(visitor.root)), behind).to.deep.equal(told(first));
    }
    expect(visitor.panel.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
  });

  it('follows a page that turns dark and sets another brand', async () => {
    const visitor = await SCREENS['the start page']!();
    const { panel, root } = visitor;
    let repairs: readonly Repair[] = [];
    let onRepair = () => {};
    const undo = watchTheme(panel, () => {
      panel.requestUpdate('theme');
      void panel.updateComplete.then(() => {
        repairs = repairContrast(root);
        onRepair();
      });
    });
    const afterwards = (act: () => void): Promise<void> => {
      act();
      return new Promise((resolve) => (onRepair = resolve));
    };
    await afterwards(() => {});
    const { style } = document.body;
    try {
      await afterwards(() => style.setProperty('--integreat-accent', 'navy'));
      expect([root.dataset['theme'], ...told(repairs)]).to.deep.equal(['light']);
      await afterwards(() => style.setProperty('background', '#111'));
      expect([root.dataset['theme'], ...told(repairs)]).to.deep.equal(['dark', 'accent: #000080 → #6495ff']);
      expect(faults(root)).to.deep.equal([]);
      await afterwards(() => document.body.removeAttribute('style'));
      expect([root.dataset['theme'], ...told(repairs)]).to.deep.equal(['light']);
    } finally {
      undo();
      document.body.removeAttribute('style');
    }
  });

  it('is the visitor’s own matter where colours are forced', async () => {
    const visitor = await SCREENS['the start page']!();
    const { matchMedia } = window;
    await set(visitor, { behind: 'white', colours: { accent: 'yellow' } });
    insteadOf('matchMedia', (query: string) =>
      query === '(forced-colors: active)' ? { matches: true } : matchMedia.call(window, query),
    );
    expect(repairContrast(visitor.root)).to.deep.equal([]);
    expect(visitor.root.hasAttribute('style')).to.be.false;
  });

  it('waits for a panel that is in no page', async () => {
    const visitor = await SCREENS['the start page']!();
    visitor.panel.style.setProperty('--integreat-accent', 'yellow');
    visitor.panel.remove();
    expect(repairContrast(visitor.root)).to.deep.equal([]);
  });

  it('sees what is behind through shadow roots and slots', async () => {
    const visitor = await SCREENS['the start page']!();
    const box = await fixture<HTMLElement>(html`<section></section>`);
    box.attachShadow({ mode: 'open' }).innerHTML = '<div style="background: #111"><slot></slot></div>';
    box.append(visitor.panel);
    visitor.panel.theme = 'light';
    await visitor.panel.updateComplete;
    expect(told(repairContrast(visitor.root))).to.deep.equal(['background: transparent → #ffffff']);
  });

  it('is enough in the smaller elements as well', async () => {
    const list = await sideOpener('integreat-event-list').openAlone(new TestCms());
    await list.ready();
    for (const behind of BEHIND) {
      list.element.parentElement!.style.background = behind;
      list.element.style.setProperty('--integreat-accent', 'yellow');
      list.element.requestUpdate();
      await list.element.updateComplete;
      repairContrast(list.root);
      expect(faults(list.root), behind).to.deep.equal([]);
    }
  });
});
