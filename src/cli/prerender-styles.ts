/**
 * The panel's own style sheets for what stands in the page itself: the same rules, kept to one element and what is in it, and out of the page's reach.
 *
 * Knows CSS as our style sheets are written. Does not know which rules there are.
 *
 * Every declaration is `!important`, after a reset that is: so the page's own rules for `a`, `ul` or `h2` count for nothing, however specific they are, and
 * ours keep their order among themselves (`:where` adds no weight).
 */

/** The class of the element that holds it all, and what the names of its other classes begin with. */
export const PREFIX = 'integreat-prerendered';

export type Theme = 'auto' | 'light' | 'dark';

type Declaration = readonly [name: string, value: string];

interface Block {
  /** Selectors, or an at-rule. */
  readonly prelude: string;
  readonly body: string;
}

/** Once the panel is there it holds the element within its own root, from which all that follows is inherited: only before is the element the root. */
const ROOT = `:where(:not(integreat-panel:defined)) > .${PREFIX}`;
const INSIDE = `:where(.${PREFIX})`;
const DARK = `.root[data-theme='dark']`;
const CLASS = /\.([a-z][\w-]*)/gi;
const GROUP = /^@(media|supports|container|layer)\b/;

/** As the panel's `:host`: least of all, so that the page decides about the box. */
const HOST = 'integreat-panel:not(:defined):not([hidden])';

/** The line of a path is an attribute that the reset would take from it. */
const ALL = `.${PREFIX} :not(path)`;

const HEAD = `:where(${HOST}) { display: block; }
:where(${ALL}), :where(${ALL})::before, :where(${ALL})::after { all: revert !important; }
${INSIDE} path { fill: inherit !important; stroke: inherit !important; stroke-width: inherit !important; }`;

const TAIL = `integreat-panel:defined > .${PREFIX} { all: unset !important; display: block !important; }`;

/** The rules that something in the HTML may need. */
export function prerenderedStyles(sheets: readonly string[], html: string, theme: Theme): string {
  const blocks = blocksOf(sheets.join('\n').replace(/\/\*.*?\*\//gs, ''));
  const found = [...html.matchAll(new RegExp(`${PREFIX}-([\\w-]+)`, 'g'))].map(([, name = '']) => name);
  const light = blocks.filter(({ prelude }) => prelude === '.root').flatMap(({ body }) => declarationsOf(body));
  const drawn = { theme, names: new Set(['root', ...found]), light: new Map(light) };
  return [HEAD, ...sizes(html), ...blocks.map((block) => writeBlock(block, drawn)), TAIL].filter(Boolean).join('\n');
}

/** What the rules are for. */
interface Drawn {
  readonly theme: Theme;
  /** Our classes that are there. */
  readonly names: ReadonlySet<string>;
  /** The root's own declarations. */
  readonly light: ReadonlyMap<string, string>;
}

/** What the attributes of pictures say, which the reset has taken from them. */
function sizes(html: string): string[] {
  const found = html.match(/(?<=<img [^>]*)width="\d+" height="\d+"/g) ?? [];
  return [...new Set(found)].map((attributes) => {
    const [width, height] = attributes.match(/\d+/g)!;
    const declarations = writeDeclarations([
      ['inline-size', `${width}px`],
      ['block-size', `${height}px`],
    ]);
    return `${INSIDE} img:where([width='${width}'][height='${height}']) { ${declarations} }`;
  });
}

function writeBlock({ prelude, body }: Block, drawn: Drawn): string {
  if (GROUP.test(prelude)) {
    const inner = blocksOf(body).map((block) => writeBlock(block, drawn));
    return group(prelude, inner.filter(Boolean));
  }
  if (prelude.startsWith('@')) return ''; // names of animations and the like are the page's
  if (prelude === DARK && drawn.theme === 'auto') return followScheme(declarationsOf(body), drawn.light);
  const selectors = split(prelude, ',').flatMap((selector) => scoped(selector, drawn));
  return selectors.length > 0 ? `${selectors.join(', ')} { ${writeDeclarations(declarationsOf(body))} }` : '';
}

function group(prelude: string, rules: readonly string[]): string {
  return rules.length > 0 ? `${prelude} {\n${rules.join('\n')}\n}` : '';
}

/** One of our selectors in the page; none for what is not there. */
function scoped(selector: string, { names, theme }: Drawn): string[] {
  if (selector.startsWith(':host') || (selector.includes('[data-theme') && theme !== 'dark')) return [];
  const classes = [...selector.matchAll(CLASS)].map(([, name = '']) => name);
  if (classes.some((name) => !names.has(name))) return [];
  const named = selector.replace(CLASS, (_, name: string) => `.${PREFIX}${name === 'root' ? '' : `-${name}`}`);
  if (classes[0] === 'root') return [/^\S+$/.test(named) ? named.replace(`.${PREFIX}`, ROOT) : named];
  if (named.startsWith('.')) return [named]; // nobody else has such a class
  // what begins with no name may be the root as well: `[dir='rtl'] .mirrored`
  return /^(\[|:[^:])/.test(named) ? [`${INSIDE}${named}`, `${INSIDE} ${named}`] : [`${INSIDE} ${named}`];
}

/** The dark theme, where the page's `color-scheme` asks for it. The panel looks at the background first, which CSS can't. */
function followScheme(dark: readonly Declaration[], light: ReadonlyMap<string, string>): string {
  const both = dark.flatMap(([name, value]): Declaration[] => {
    const byDefault = light.get(name);
    return name.startsWith('--') && byDefault ? [[name, `light-dark(${byDefault}, ${value})`]] : [];
  });
  const declarations = writeDeclarations([['color-scheme', 'inherit'], ...both]);
  return group('@supports (color: light-dark(red, red))', [`${ROOT}[data-theme='auto'] { ${declarations} }`]);
}

function writeDeclarations(declarations: readonly Declaration[]): string {
  return declarations.map(([name, value]) => `${name}: ${value.replace(/\s*!important$/, '')} !important;`).join(' ');
}

function declarationsOf(body: string): Declaration[] {
  if (body.includes('{')) throw new Error(`rules within rules can't be kept to a part of the page: ${body.trim()}`);
  return split(body, ';').map((declaration) => {
    const colon = declaration.indexOf(':');
    return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
  });
}

function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let open = 0;
  let depth = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) open = index;
    if (brace === '}' && --depth === 0) {
      blocks.push({ prelude: plain(css.slice(start, open)), body: css.slice(open + 1, index) });
      start = index + 1;
    }
  }
  return blocks;
}

/** At a sign that stands in no brackets. */
function split(css: string, sign: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: found, index } of css.matchAll(/[,;()[\]]/g)) {
    if (/[([]/.test(found)) depth++;
    if (/[)\]]/.test(found)) depth--;
    if (found !== sign || depth > 0) continue;
    parts.push(css.slice(start, index));
    start = index + 1;
  }
  return [...parts, css.slice(start)].map(plain).filter(Boolean);
}

function plain(css: string): string {
  return css.replace(/\s+/g, ' ').trim();
}
