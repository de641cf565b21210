/**
 * The page's colours, mended where they could not be read in the panel.
 *
 * Reads what comes out of the page's `--integreat-…` and of what is painted behind the panel, and sets other values at the panel's inner root only. Does not
 * know which colours must be told from which (model/panel-colours).
 */
import { ofDocument } from '../host/natives.js';
import { around } from '../host/theme.js';
import { hexOf, parseColour, solid, type Colour } from '../model/contrast.js';
import { repairColours, type ColourName, type PageColours } from '../model/panel-colours.js';

export { watchTheme } from '../host/theme-watch.js';

/** What was done about a custom property of the page, or about a default that the page's background does not suit. */
export interface Repair {
  /** Without `--integreat-`; `muted`, `tint` and `field` follow the others where the page does not set them. */
  readonly name: ColourName | 'border';
  /** `#ffe600`, or the page's own words where they are no colour, or a different one at each place (`currentColor`). */
  readonly from: string;
  /** `#857700`; `initial` is the panel's default. */
  readonly to: string;
  /** The contrast before, on the worst of what the colour stands on; 0 of mere words. */
  readonly ratio: number;
}

/** They have a default each. */
const BASE = ['surface', 'text', 'accent', 'border'] as const;
/** They are mixed of the others. */
const MIXED = ['muted', 'tint', 'field'] as const;
const ALL = ['background', ...BASE, ...MIXED] as const;

const TRANSPARENT: Colour = { rgb: [0, 0, 0], alpha: 0 };

/** Mends the colours of an inner root (`.root`), or takes back what was mended and is fine by now. Returns what is mended. */
export function repairContrast(root: HTMLElement): readonly Repair[] {
  if (!root.isConnected) return [];
  const isForced = matchMedia('(forced-colors: active)').matches; // then none of these colours is shown
  const repairs = isForced || isPlain(root) ? [] : findRepairs(root);
  for (const name of ALL) set(root, name, repairs.filter((each) => each.name === name).at(-1)?.to ?? '');
  return repairs;
}

/** The panel's light colours on a white page: nothing can be wrong. */
function isPlain(root: HTMLElement): boolean {
  const own = getComputedStyle(root);
  const page = getComputedStyle(around(root)!);
  if (root.dataset.theme === 'dark' || ALL.some((name) => valueOf(page, name) !== '')) return false;
  if (BASE.some((name) => own.getPropertyValue(`--${name}`) === '')) return false; // the page sets it to nothing
  const layers = layersBehind(root);
  return layers.length > 0 ? layers.every((each) => each === 'rgb(255, 255, 255)') : !/dark/.test(canvasScheme());
}

function findRepairs(root: HTMLElement): readonly Repair[] {
  const probe = new Probe(root);
  try {
    const behind = layersBehind(root).reduceRight((back, layer) => solid(probe.read(layer), back), probe.canvas());
    const words = [
      ...BASE.flatMap((name) => probe.mendWords(name, probe.words(`--${name}`))),
      ...MIXED.flatMap((name) => (probe.wordsOf(name) ? probe.mendWords(name, probe.wordsOf(name)) : [])),
    ];
    const own = (name: (typeof MIXED)[number]) => (probe.wordsOf(name) ? probe.read(probe.wordsOf(name)) : null);
    const page: PageColours = {
      behind,
      background: probe.background,
      surface: probe.token('surface'),
      text: probe.token('text'),
      accent: probe.token('accent'),
      muted: own('muted'),
      tint: own('tint'),
      field: own('field'),
    };
    return [...words, ...repairColours(page).map(asRepair)];
  } finally {
    probe.remove();
  }
}

function asRepair({ name, from, to, ratio }: ReturnType<typeof repairColours>[number]): Repair {
  return {
    name,
    from: from.alpha === 0 ? 'transparent' : hexOf(from),
    to: hexOf(to),
    ratio: Math.floor(ratio * 100) / 100,
  };
}

/** Backgrounds between the inner root and the page's canvas, nearest first, as browsers write them; pictures on them are unknown. */
function layersBehind(root: Element): string[] {
  const layers: string[] = [];
  for (let node = around(root); node; node = around(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') layers.push(backgroundColor);
  }
  return layers;
}

function canvasScheme(): string {
  return getComputedStyle(ofDocument('documentElement')).colorScheme;
}

function valueOf(style: CSSStyleDeclaration, name: string): string {
  return style.getPropertyValue(`--integreat-${name}`).trim();
}

function set(root: HTMLElement, name: string, value: string): void {
  if (valueOf(root.style, name) === value) return;
  root.style.setProperty(`--integreat-${name}`, value); // an empty one is none
  if (root.style.length === 0 && root.hasAttribute('style')) root.removeAttribute('style'); // Chromium removes none that nobody has asked for
}

/** An element like the inner root, beside it and not to be seen: it has the panel's tokens as the page sets them, without what was mended. */
class Probe {
  readonly background: Colour;
  readonly #element: HTMLElement;
  readonly #style: CSSStyleDeclaration;

  constructor(root: HTMLElement) {
    this.#element = document.createElement(root.localName);
    this.#element.className = root.className;
    Object.assign(this.#element.dataset, root.dataset);
    this.#element.style.setProperty('display', 'none');
    root.parentNode!.append(this.#element);
    this.#style = getComputedStyle(this.#element);
    this.background = this.read(this.#style.backgroundColor);
  }

  remove(): void {
    this.#element.remove();
  }

  /** Any colour of CSS, as amounts of red, green and blue. */
  read(words: string): Colour {
    const written = parseColour(words);
    if (written) return written;
    this.#element.style.setProperty('background-color', `color-mix(in srgb, ${words}, ${words})`);
    const colour = parseColour(this.#style.backgroundColor) ?? TRANSPARENT;
    this.#element.style.removeProperty('background-color');
    return colour;
  }

  /** What is seen where nothing is painted. */
  canvas(): Colour {
    this.#element.style.setProperty('color-scheme', canvasScheme());
    const colour = this.read('Canvas');
    this.#element.style.removeProperty('color-scheme');
    return colour;
  }

  token(name: string): Colour {
    return this.read(this.words(`--${name}`));
  }

  /** The page's words for a property, or none. */
  wordsOf(name: string): string {
    return this.words(`--integreat-${name}`);
  }

  words(property: string): string {
    return this.#style.getPropertyValue(property).trim();
  }

  /** What is no colour is as good as not set; what would be a different one in each part of the panel is the same everywhere. */
  mendWords(name: Repair['name'], words: string): readonly Repair[] {
    const isColour = CSS.supports('color', words);
    if (isColour && !/currentcolor/i.test(words)) return [];
    const to = isColour ? hexOf(this.read(words)) : 'initial';
    this.#element.style.setProperty(`--integreat-${name}`, to);
    return [{ name, from: words, to, ratio: 0 }];
  }
}
