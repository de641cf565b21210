/** Style sheets of pages: what must not come into the panel, and what the page may do with the panel's own box. */
import { act, pageWith } from './measuring.js';

/** @typedef {import('../guest.js').GuestCase} GuestCase */

const clean = act((panel, { mustBeWhole, mustBeClean }) => {
  mustBeWhole(panel);
  mustBeClean(panel);
});

/** @param {string} name @param {string} css @param {string} [body] @returns {GuestCase} */
const wall = (name, css, body) => ({ name, page: pageWith(css, body), act: clean });

const EVERYTHING = `* { display: block !important; float: left !important; position: static !important; font: italic 700 9px/1 cursive !important;
  color: red !important; text-transform: uppercase !important; letter-spacing: 9px !important; word-spacing: 9px !important;
  text-indent: 50px !important; text-align: right !important; text-shadow: 1px 1px red !important; white-space: pre !important;
  overflow: hidden !important; margin: 0 !important; padding: 0 !important; border: 0 !important; list-style: none !important;
  box-sizing: content-box !important; transition: all 2s !important; opacity: 1 !important }
  *::before, *::after { content: 'x' !important; display: block !important }`;

/** Short forms of what two widespread libraries do to every page, with the words of neither. */
const PREFLIGHT = `*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0 }
  html { line-height: 1.7; tab-size: 4; font-family: Georgia, serif } h1, h2, h3 { font-size: inherit; font-weight: inherit }
  a { color: inherit; text-decoration: inherit } ol, ul { list-style: none } img, svg { display: block; max-width: 100% }
  button, input { font: inherit; background: transparent; color: inherit; border-radius: 0 } ::placeholder { color: #9ca3af }
  button, [role='button'] { cursor: pointer } [hidden] { display: none !important }`;
const REBOOT = `:root { --border: #dee2e6; --accent: #6610f2; --text: #ff0000 } *, *::before, *::after { box-sizing: border-box }
  body { margin: 0; font: 400 1.25rem/1.9 fantasy; color: #ff0000; background: #fff; text-align: center; -webkit-text-size-adjust: 100% }
  a { color: #0d6efd; text-decoration: underline } h2 { margin: 0 0 .5rem; font-weight: 500; line-height: 1.2 }
  .header, header, footer, nav, form, details, section { padding: 50px !important; border: 9px solid red !important } legend { float: left }
  .tile, .tiles, .search, .root, .icon { display: none !important } [type='search'] { outline-offset: -2px; appearance: textfield }`;

/** @type {GuestCase[]} */
const WALLS = [
  { ...wall('all: unset, important, on everything', '* { all: unset !important }'), webkit: true },
  wall('all: initial, important, on everything', '* { all: initial !important }'),
  wall(
    'all: revert and all: revert-layer in layers, important',
    '@layer a, b; @layer a { * { all: revert-layer !important } } @layer b { integreat-panel { all: revert !important; font-size: 40px !important } }',
  ),
  wall('a reset that is important, on every property that is common', EVERYTHING),
  wall('styles that begin like a utility library’s', PREFLIGHT),
  wall('styles that begin like a component library’s, and class names like the panel’s own', REBOOT),
  wall('a root of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1.6rem }'),
  wall('a root of 200 %', 'html { font-size: 200% }'),
  wall(
    'a body without any font size, and so without spaces between its blocks',
    'body { font-size: 0; line-height: 0 }',
  ),
  wall(
    'text of another kind around: justified, hyphenated, indented, in capitals, in one line',
    `body { text-align: justify; hyphens: auto; text-indent: 3em; font-variant: small-caps; text-transform: uppercase; white-space: nowrap;
    letter-spacing: .3em; word-spacing: 2em; text-shadow: 0 0 3px red; line-height: 3; font-style: italic; font-weight: 900;
    text-decoration: line-through; word-break: break-all; line-break: anywhere; quotes: none; list-style: none; text-underline-offset: 9px }`,
  ),
  wall(
    'preformatted text around',
    'pre { white-space: pre; tab-size: 8; font-family: "Courier New", monospace }',
    '<pre>Text\n%PANEL%</pre>',
  ),
  wall(
    'a heading and a label around',
    'h1, label, span { color: red; font-size: 60px; cursor: none }',
    '<h1><label><span>%PANEL%</span></label></h1>',
  ),
  wall(
    'custom properties with the names that the panel uses inside',
    `:root, integreat-panel { --text: red; --muted: red; --background: red; --surface: red; --border: red; --accent: red; --tint: red; --radius: 99px; --space: 99px }`,
  ),
  {
    name: 'cursor: none and user-select: none around',
    page: pageWith('body { cursor: none; user-select: none; -webkit-user-select: none; touch-action: none }'),
    act: act((panel, { must, style, mustBeWhole, mustBeClean }) => {
      mustBeWhole(panel);
      mustBeClean(panel);
      const { userSelect, webkitUserSelect } = style(panel);
      must((userSelect ?? webkitUserSelect) === 'text', 'no text can be marked', userSelect);
    }),
  },
  wall(
    'a page written from top to bottom',
    'html { writing-mode: vertical-rl }',
    '<p>Text</p><div style="width: 600px">%PANEL%</div>',
  ),
  wall(
    'a direction that is inherited, against a German panel',
    '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
  ),
];

/** @type {GuestCase[]} */
const DIRECTIONS = [
  {
    name: 'a page of dir=rtl, and a panel in Arabic',
    page: pageWith('html { direction: rtl }', '<div dir="rtl">%PANEL%</div>', {
      attributes: { language: 'ar' },
      lang: 'ar',
    }),
    act: act((panel, { must, the, rect, style, stickingOut }) => {
      must(
        style(panel).direction === 'rtl' && the(panel).scrollWidth <= the(panel).clientWidth + 1,
        'not from the right',
      );
      const [picture, arrow] = [rect(panel, '.tile img'), rect(panel, '.tile .icon')];
      must(picture.left > arrow.right, 'pictures are not at the right', picture.left, arrow.right);
      must(rect(panel, '.region').right > rect(panel, '.language-picker').left, 'the header');
      must(stickingOut(panel).length === 0, 'sticks out', stickingOut(panel));
    }),
  },
];

/** @type {GuestCase[]} */
const HOST_BOX = [
  {
    name: 'rules for the panel’s box: margin, width, height, background, and what is inherited into it only as a wish',
    page: pageWith(
      'integreat-panel { margin: 40px 0 0 30px; width: 500px; min-height: 1700px; padding: 10px; background: #fee; border: 5px solid }',
    ),
    act: act((panel, { must, rect, mustBeWhole, mustBeClean }) => {
      scrollTo(0, 0);
      const { left, top, width, height } = panel.getBoundingClientRect();
      must(left >= 30 && top >= 40 && width === 500 + 30 && height === 1700 + 30, 'the box', left, top, width, height);
      must(rect(panel).width === 500, 'the panel within', rect(panel).width);
      mustBeWhole(panel);
      mustBeClean(panel);
    }),
  },
  {
    name: 'display: none of the page’s, and every other kind of box',
    page: pageWith('integreat-panel { display: flex } .off { display: none }'),
    act: act((panel, { must, rect, mustBeWhole }) => {
      const isShown = () => panel.getClientRects().length > 0;
      mustBeWhole(panel, 900);
      panel.classList.add('off');
      must(!isShown(), 'display: none');
      for (const display of [
        'inline',
        'inline-block',
        'inline-flex',
        'grid',
        'inline-grid',
        'flow-root',
        'contents',
        'table',
        'list-item',
      ]) {
        panel.style.display = display;
        must(rect(panel).width >= 270, display, rect(panel).width);
      }
    }),
  },
  {
    name: 'display: flex, important, on the panel: it is as wide as its box',
    page: pageWith(
      'integreat-panel { display: flex !important; flex-direction: column; align-items: center } [hidden] { display: none !important }',
    ),
    act: act((panel, { must, mustBeWhole }) => {
      mustBeWhole(panel, 900);
      panel.style.flexDirection = 'row';
      mustBeWhole(panel, 900);
      panel.hidden = true;
      must(panel.getClientRects().length === 0, 'hidden');
    }),
  },
  {
    name: 'hidden, and no rule of the page about it',
    page: pageWith(''),
    act: act((panel, { must }) => {
      panel.hidden = true;
      must(panel.getClientRects().length === 0, 'hidden');
    }),
  },
  {
    name: 'visibility: hidden and pointer-events: none around: both are the page’s to decide',
    page: pageWith('.off { visibility: hidden; pointer-events: none }', '<div class="a">%PANEL%</div>'),
    act: act((panel, { must, style }) => {
      const box = /** @type {HTMLElement} */ (panel.parentElement);
      box.classList.add('off');
      for (const selector of ['.root', '.tile', '.search input', 'summary', 'footer a']) {
        must(style(panel, selector).visibility === 'hidden', `${selector} is to be seen`);
        must(style(panel, selector).pointerEvents === 'none', `${selector} can be clicked`);
      }
      box.classList.remove('off');
      must(
        style(panel, '.tile').visibility === 'visible' && style(panel, '.tile').pointerEvents === 'auto',
        'not back',
      );
    }),
  },
  {
    name: 'opacity, filter and a clip of the page’s on the panel',
    page: pageWith(
      'integreat-panel { opacity: .5; filter: grayscale(1); clip-path: inset(0); border-radius: 20px; overflow: hidden }',
    ),
    act: act((panel, { mustBeWhole, mustBeClean }) => {
      mustBeWhole(panel);
      mustBeClean(panel);
    }),
  },
  {
    name: 'the page’s font is the panel’s, unless the page says otherwise',
    page: pageWith('@import url("data:text/css,"); body { font-family: "Courier New", monospace }'),
    act: act((panel, { must, style, mustBeWhole }) => {
      must(
        style(panel, '.tile').fontFamily === '"Courier New", monospace',
        'a tile’s font',
        style(panel, '.tile').fontFamily,
      );
      must(style(panel, '.search input').fontFamily === '"Courier New", monospace', 'the field’s font');
      panel.style.setProperty('--integreat-font', 'serif');
      panel.style.setProperty('--integreat-font-size', '20px');
      must(
        style(panel, '.tile').fontFamily === 'serif' && style(panel, '.tile').fontSize === '20px',
        'the font that was set',
      );
      mustBeWhole(panel);
    }),
  },
];

export const walls = [...WALLS, ...DIRECTIONS, ...HOST_BOX];
