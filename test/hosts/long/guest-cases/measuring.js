/**
 * What cases of layout and style measure within the page, and pages that such cases stand on.
 *
 * `act` makes source text of a function, together with all that is here for it to call: it runs in the page, where nothing of this file is.
 */
import { hostPage, panelTag, scriptTag } from '../../pages.js';

/**
 * @typedef {import('../../visit.js').Panel & { shadowRoot: ShadowRoot, search: (query: string) => Promise<void> }} ShownPanel
 * @typedef {import('../guest-world.js').GuestWorld} GuestWorld
 */

/**
 * A page with one panel in it.
 * @param {string} css the page's
 * @param {string} [body] `%PANEL%` stands for the panel
 * @param {{ attributes?: Record<string, string>, lang?: string, head?: string }} [options]
 * @returns {(world: GuestWorld) => { html: string }}
 */
export function pageWith(css, body = '%PANEL%', { attributes = {}, lang, head = '' } = {}) {
  return ({ cms, script }) => {
    const panel = panelTag(
      { region: 'lindenfurt', language: 'de', api: cms, 'language-offer': 'off', ...attributes },
      '<a href="https://integreat.app/lindenfurt/de">Informationen</a>',
    );
    const parts = hostPage(
      body.replace('%PANEL%', () => panel),
      {
        head: `${head}<style>${css}</style>${scriptTag({}, { src: script })}`,
        lang,
      },
    );
    return { html: parts.join('') };
  };
}

/** @param {boolean} isRight @param {string} what @param {...unknown} found */
function must(isRight, what, ...found) {
  if (!isRight) throw new Error(`${what}${found.length > 0 ? `: ${JSON.stringify(found)}` : ''}`);
}

/** @param {ShownPanel} panel @param {string} [selector] @returns {HTMLElement} */
function the(panel, selector = '.root') {
  const found = panel.shadowRoot.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return /** @type {HTMLElement} */ (found);
}

/** @param {ShownPanel} panel @param {string} [selector] */
function rect(panel, selector) {
  return the(panel, selector).getBoundingClientRect();
}

/** @param {ShownPanel} panel @param {string} [selector] */
function style(panel, selector) {
  return getComputedStyle(the(panel, selector));
}

/** A frame of the page; at the latest after a moment, as a page that nobody sees has none. */
function frame() {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
}

/**
 * Opens what a visitor clicks.
 * @param {ShownPanel} panel @param {string} selector @param {(what: string, look: () => unknown) => Promise<unknown>} until the runner's
 */
async function follow(panel, selector, until) {
  const before = panel.path;
  the(panel, selector).click();
  await until(
    `${selector} leads somewhere`,
    () => panel.path !== before && panel.shadowRoot.querySelector('[part~="title"]'),
  );
}

/**
 * Elements that stick out of the panel sideways: by more than a pixel, and out of nothing that scrolls.
 * @param {ShownPanel} panel
 */
function stickingOut(panel) {
  const root = the(panel);
  const inner = root.getBoundingClientRect();
  const all = [...root.querySelectorAll('*')].filter(
    (each) => !each.closest('.table-box, svg, details:not([open]) > ul'),
  );
  return all
    .filter((each) => each.getClientRects().length > 0)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < inner.left - 1 || right > inner.right + 1 || left < -1;
    })
    .map((each) => `${each.localName}.${each.className}`);
}

/** Texts that are cut off, or wider than their box. @param {ShownPanel} panel */
function cutOff(panel) {
  const boxes = [
    ...panel.shadowRoot.querySelectorAll('.tile, .tile-title, h2, h3, p, a, button, summary, footer span'),
  ];
  return boxes
    .filter((each) => each.getClientRects().length > 0 && getComputedStyle(each).display !== 'inline')
    .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 3)
    .map((each) => `${each.localName}.${each.className} ${each.textContent?.trim().slice(0, 40)}`);
}

/**
 * The start page's tiles are there to be seen and read, and nothing sticks out of the panel.
 * @param {ShownPanel} panel @param {number} [least] how wide the panel must be, in pixels @param {number} [scale]
 */
function mustBeWhole(panel, least = 270, scale = 1) {
  const root = the(panel);
  const { width } = root.getBoundingClientRect();
  must(width >= least, `not ${least}px wide`, width);
  must(root.checkVisibility(), 'not to be seen');
  must(root.scrollWidth <= root.clientWidth + 1, 'scrolls sideways', root.scrollWidth, root.clientWidth);
  const tiles = [...panel.shadowRoot.querySelectorAll('.tile')];
  must(tiles.length === 9, 'not all tiles', tiles.length);
  for (const each of tiles) {
    const tile = each.getBoundingClientRect();
    const title = /** @type {HTMLElement} */ (each.querySelector('.tile-title')).getBoundingClientRect();
    must(
      tile.width >= Math.min(width - 20, 238 * scale) && tile.height >= 71 * scale,
      'a small tile',
      tile.width,
      tile.height,
    );
    must(title.width > 60 * scale && title.height > 15 * scale, 'a small title', title.width, title.height);
  }
  const out = stickingOut(panel);
  must(out.length === 0, 'sticks out', out);
  must(panel.firstElementChild?.getClientRects().length === 0, 'the fallback is still there');
}

/** The page itself does not scroll sideways. */
function mustNotScrollSideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  must(scrollWidth <= clientWidth, 'the page scrolls sideways', scrollWidth, clientWidth);
}

/**
 * Nothing of the page's style is in the panel: everything looks as on a page without any.
 * @param {ShownPanel} panel @param {Record<string, string>} [besides] what is else
 */
function mustBeClean(panel, besides = {}) {
  const inherited = {
    color: 'rgb(29, 34, 40)',
    letterSpacing: 'normal',
    wordSpacing: '0px',
    textTransform: 'none',
    textIndent: '0px',
    textShadow: 'none',
    textAlign: 'start',
    textDecorationLine: 'none',
    whiteSpace: 'normal',
    wordBreak: 'normal',
    overflowWrap: 'break-word',
    fontStyle: 'normal',
    fontVariant: 'normal',
    fontWeight: '400',
    fontSize: '16px',
    lineHeight: '24px',
    direction: 'ltr',
    writingMode: 'horizontal-tb',
    listStyleType: 'disc',
    cursor: 'auto',
    visibility: 'visible',
    opacity: '1',
    display: 'block',
    float: 'none',
    position: 'relative',
    ...besides,
  };
  const found = style(panel);
  for (const [name, wanted] of Object.entries(inherited)) {
    const value = String(found[/** @type {any} */ (name)]);
    must(value === wanted, `${name} is not ${wanted}`, value);
  }
  // what the page could only reach through what is inherited further down
  const field = style(panel, '.search input');
  const size = inherited.fontSize;
  must(
    field.fontSize === size && field.letterSpacing === 'normal' && field.textTransform === 'none',
    'the field',
    field.fontSize,
  );
  must(style(panel, '.tile').display === 'flex' && style(panel, '.tiles').display === 'grid', 'the tiles');
  must(style(panel, '.tile-title').fontWeight === '600', 'the titles');
}

const HELPERS = [
  must,
  the,
  rect,
  style,
  frame,
  follow,
  stickingOut,
  cutOff,
  mustBeWhole,
  mustNotScrollSideways,
  mustBeClean,
];

/**
 * Source of what a page runs when the panel is there: a function, and the helpers that it may call.
 * @template {unknown[]} Values
 * @param {(panel: ShownPanel, helpers: Measuring, ...values: Values) => unknown} inPage
 * @param {Values} values what JSON can hold
 */
export function act(inPage, ...values) {
  const names = HELPERS.map(({ name }) => name).join(', ');
  return `${HELPERS.map(String).join('\n')}\nawait (${inPage})(panel, { ${names}, until }, ...${JSON.stringify(values)});`;
}

/**
 * @typedef {object} Measuring
 * @property {typeof must} must
 * @property {typeof the} the
 * @property {typeof rect} rect
 * @property {typeof style} style
 * @property {typeof frame} frame
 * @property {(what: string, look: () => unknown) => Promise<unknown>} until the runner's: looks with each frame until there is something
 * @property {typeof follow} follow
 * @property {typeof stickingOut} stickingOut
 * @property {typeof cutOff} cutOff
 * @property {typeof mustBeWhole} mustBeWhole
 * @property {typeof mustNotScrollSideways} mustNotScrollSideways
 * @property {typeof mustBeClean} mustBeClean
 */
