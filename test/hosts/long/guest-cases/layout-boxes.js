/** Boxes that a page puts the panel into: narrow ones, ones as wide as what is in them, ones that are not there yet, ones that scroll. */
import { act, pageWith } from './measuring.js';

/** @typedef {import('../guest.js').GuestCase} GuestCase */

const whole = act((panel, { mustBeWhole, mustNotScrollSideways }) => {
  mustBeWhole(panel);
  mustNotScrollSideways();
});

const PARAGRAPH =
  'Die Stadt Lindenfurt heißt alle Menschen willkommen, die neu hier sind und Fragen zum Leben in Deutschland haben. ';
const BESIDE = `<p>${PARAGRAPH.repeat(3)}</p>`;

/** @param {string} name @param {string} css @param {string} [body] @returns {GuestCase} */
const box = (name, css, body) => ({ name, page: pageWith(`body { margin: 0 } ${css}`, body), act: whole });

/** Boxes whose width is that of what is in them: a size container would be 0 wide there. @type {GuestCase[]} */
const SHRINKING = [
  {
    ...box('a row of flex items, beside long text', '.a { display: flex }', `<div class="a">${BESIDE}%PANEL%</div>`),
    webkit: true,
  },
  box(
    'a row of flex items, the panel takes what is left',
    '.a { display: flex } integreat-panel { flex: 1 }',
    `<div class="a"><nav>Menü</nav>%PANEL%</div>`,
  ),
  box(
    'a row of centred flex items',
    '.a { display: flex; justify-content: center; align-items: center }',
    '<div class="a">%PANEL%</div>',
  ),
  box(
    'a column of centred flex items',
    '.a { display: flex; flex-direction: column; align-items: center }',
    '<div class="a">%PANEL%</div>',
  ),
  box(
    'a grid with columns of minmax(0, 1fr) and auto',
    '.a { display: grid; grid-template-columns: minmax(0, 1fr) auto }',
    `<div class="a">${BESIDE}%PANEL%</div>`,
  ),
  box('a grid that centres its cells', '.a { display: grid; place-items: center }', '<div class="a">%PANEL%</div>'),
  box('a floating parent', '.a { float: left }', `<div class="a">%PANEL%</div>${BESIDE}`),
  box('an inline-block as parent', '.a { display: inline-block }', 'Hier: <span class="a">%PANEL%</span>'),
  box('a table’s cell', 'td { vertical-align: top }', `<table><tr><td>${BESIDE}</td><td>%PANEL%</td></tr></table>`),
  box(
    'a parent that is placed absolutely',
    '.a { position: absolute; inset-block-start: 10px; inset-inline-end: 0 }',
    '<div class="a">%PANEL%</div>',
  ),
  { ...box('a dialog of the page, open', '', '<dialog open>%PANEL%</dialog>'), changes: ['dialog block'] },
  ...['min-content', 'max-content', 'fit-content'].map((width) =>
    box(`a parent with a width of ${width}`, `.a { width: ${width} }`, '<div class="a">%PANEL%</div>'),
  ),
  box(
    'a paragraph that is not closed, and inline elements around',
    '',
    '<p>Text <b><i><span>%PANEL%</span></i></b> Text',
  ),
];

/** Boxes with a width of their own. @type {GuestCase[]} */
const SIZED = [
  {
    name: 'a side column of 280 pixels: one tile a row, in every view',
    page: pageWith('.a { width: 280px }', '<div class="a">%PANEL%</div>'),
    act: act(async (panel, { must, the, style, follow, stickingOut, mustBeWhole, until }) => {
      mustBeWhole(panel);
      must(style(panel, '.tiles').gridTemplateColumns.split(' ').length === 1, 'columns of tiles');
      const paths = [
        'erste-schritte/wohnung-anmelden/',
        'familie-kita-und-schule/schule/',
        'events/',
        'locations/',
        'news/local/',
        'offers/',
      ];
      for (const path of paths) {
        await panel.navigate(`/lindenfurt/de/${path}`);
        const out = stickingOut(panel);
        must(out.length === 0 && the(panel).scrollWidth <= the(panel).clientWidth, `sticks out in ${path}`, out);
      }
      await panel.search('wohnung');
      must(stickingOut(panel).length === 0, 'results stick out', stickingOut(panel));
      await panel.search('');
      await panel.navigate('/lindenfurt/de/events/');
      await follow(panel, '.event-entry', until);
      must(stickingOut(panel).length === 0, 'an event sticks out', stickingOut(panel));
      await panel.navigate('/lindenfurt/de/locations/');
      await follow(panel, '.tile', until);
      must(stickingOut(panel).length === 0, 'a place sticks out', stickingOut(panel));
    }),
  },
  {
    name: 'a main column of 1,400 pixels: tiles and entries stand side by side, and lines of text stay short',
    page: pageWith('body { width: 1400px }', '%PANEL%'),
    act: act(async (panel, { must, the, rect, style, mustBeWhole }) => {
      mustBeWhole(panel, 1390);
      must(style(panel, '.tiles').gridTemplateColumns.split(' ').length === 5, 'columns of tiles');
      await panel.navigate('/lindenfurt/de/erste-schritte/wohnung-anmelden/');
      const { width } = rect(panel, '.rich-text');
      must(width > 500 && width <= 44 * 16, 'a page’s lines', width);
      await panel.navigate('/lindenfurt/de/events/');
      must(style(panel, '.event-entries').gridTemplateColumns.split(' ').length > 1, 'columns of events');
      await panel.navigate('/lindenfurt/de/news/local/');
      must(style(panel, '.news-list').gridTemplateColumns.split(' ').length > 1, 'columns of news');
      await panel.navigate('/lindenfurt/de/offers/'); // a short view
      /** @type {HTMLDetailsElement} */ (the(panel, '.language-picker')).open = true;
      must(
        the(panel).scrollHeight <= the(panel).clientHeight + 1,
        'the languages are cut off',
        the(panel).scrollHeight,
      );
    }),
  },
  {
    name: '320 pixels, a grid of one column with a margin: what remains at a zoom of 400 %',
    page: pageWith('body { margin: 1rem; display: grid }', '%PANEL%'),
    drive: async ({ page }) => {
      await page.setViewport({ width: 320, height: 256 });
      await page.$eval('integreat-panel', async (element) => {
        const panel = /** @type {import('./measuring.js').ShownPanel} */ (element);
        const isAt = (/** @type {string} */ where) => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const root = /** @type {HTMLElement} */ (panel.shadowRoot.querySelector('.root'));
          if (scrollWidth > clientWidth) throw new Error(`the page scrolls sideways at ${where}: ${scrollWidth}`);
          if (root.scrollWidth > root.clientWidth + 1) throw new Error(`the panel scrolls sideways at ${where}`);
          if (root.clientWidth < 250) throw new Error(`the panel is narrow at ${where}: ${root.clientWidth}`);
        };
        isAt('the start');
        for (const path of ['erste-schritte/wohnung-anmelden/', 'events/', 'locations/', 'news/local/']) {
          await panel.navigate(`/lindenfurt/de/${path}`);
          isAt(path);
        }
      });
    },
  },
  {
    name: '280 pixels and German words that are longer than a line',
    page: pageWith('.a { width: 280px }', '<div class="a">%PANEL%</div>'),
    act: act((panel, { must, the, stickingOut, cutOff }) => {
      const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
      for (const title of panel.shadowRoot.querySelectorAll('.tile-title')) title.textContent = long;
      the(panel, '.region').textContent = long;
      the(panel, '.sections a').textContent = long;
      the(panel, 'footer span').textContent = long;
      must(the(panel).scrollWidth <= the(panel).clientWidth + 1, 'scrolls sideways', the(panel).scrollWidth);
      must(stickingOut(panel).length === 0, 'sticks out', stickingOut(panel));
      must(cutOff(panel).length === 0, 'cut off', cutOff(panel));
    }),
  },
];

/** @param {string} name @param {string} css @param {string} [element] @returns {GuestCase} */
const hiddenBox = (name, css, element = '<div class="a">%PANEL%</div>') => ({
  ...box(`a panel ${name}: it loads when it is to be seen`, `.a:not(.shown) { ${css} }`, element),
  prepare:
    "const hidden = document.querySelector('.a'); hidden.hidden = false; hidden.open = true; hidden.classList.add('shown')",
});

/** @type {GuestCase[]} */
const HIDDEN = [
  { ...hiddenBox('in a box of display: none that is shown later', 'display: none'), webkit: true },
  hiddenBox(
    'in closed details that are opened later',
    '',
    '<details class="a"><summary>Mehr</summary>%PANEL%</details>',
  ),
  hiddenBox('in a hidden tab that is picked later', '', '<section class="a" role="tabpanel" hidden>%PANEL%</section>'),
  hiddenBox('in a box of no height that grows later', 'height: 0; overflow: hidden'),
  {
    name: 'a panel that loads at once in a box of display: none, which is shown when all is there',
    page: pageWith('.a { display: none }', '<div class="a">%PANEL%</div>', { attributes: { loading: 'eager' } }),
    prepare: `const isThere = customElements.whenDefined(panel.localName).then(() => panel.ready);
      await Promise.race([isThere, new Promise((resolve) => setTimeout(resolve, 2000))]); // without us nobody will be there
      document.querySelector('.a').style.display = 'block'`,
    act: whole,
  },
  {
    name: 'a box of content-visibility: auto, far down the page',
    page: pageWith(
      '.a { content-visibility: auto; contain-intrinsic-size: auto 500px } p { height: 1500px }',
      '<p></p><div class="a">%PANEL%</div>',
      {
        attributes: { loading: 'eager' },
      },
    ),
    act: act(async (panel, { frame, mustBeWhole }) => {
      panel.scrollIntoView();
      await frame();
      await frame();
      mustBeWhole(panel);
    }),
  },
];

/** @type {GuestCase[]} */
const SCROLLING = [
  {
    name: 'a box of the page that scrolls: what is opened from far down begins at its title',
    page: pageWith(
      'p { height: 500px } .a { height: 250px; width: 330px; overflow: auto }',
      '<p></p><div class="a">%PANEL%</div><p></p>',
    ),
    act: act(async (panel, { must, rect, frame, follow, mustBeWhole, until }) => {
      mustBeWhole(panel);
      const box = /** @type {HTMLElement} */ (panel.parentElement);
      box.scrollIntoView({ block: 'end' });
      box.scrollTop = 450; // the panel's top is above the box, and still on the screen
      await follow(panel, 'li:last-child .tile', until);
      await frame();
      const [title, around] = [rect(panel, '[part~="title"]'), box.getBoundingClientRect()];
      const isSeen = title.top >= around.top && title.bottom <= around.bottom;
      must(isSeen, 'the title is not to be seen', title.top, around.top, panel.getBoundingClientRect().top);
    }),
  },
  {
    name: 'a page that gives the panel a greatest height: it scrolls within, and what is opened begins at its top',
    page: pageWith('integreat-panel { --integreat-max-height: 300px }'),
    act: act(async (panel, { must, the, rect, frame, follow, mustBeWhole, mustNotScrollSideways, until }) => {
      mustBeWhole(panel);
      mustNotScrollSideways();
      const root = the(panel);
      must(rect(panel).height <= 300 && root.scrollHeight > 400, 'does not scroll', root.scrollHeight);
      root.scrollTop = 9999;
      must(root.scrollTop > 100, 'cannot be scrolled');
      await follow(panel, 'li:last-child .tile', until);
      await frame();
      const [title, around] = [rect(panel, '[part~="title"]'), rect(panel)];
      must(
        title.top >= around.top && title.bottom <= around.bottom,
        'the title is not to be seen',
        title.top,
        around.top,
      );
    }),
  },
  {
    name: 'a header that stays at the top of the page: what is opened from far down is not behind it',
    page: pageWith(
      `html { scroll-padding-block-start: 130px } .top { position: fixed; inset: 0 0 auto; height: 120px; background: #cde; z-index: 9 }
      main { padding: 600px 0 2000px }`,
      '<div class="top">Stadt</div><main>%PANEL%</main>',
      { attributes: { loading: 'eager' } },
    ),
    act: act(async (panel, { must, rect, frame, follow, until }) => {
      scrollTo(0, 650);
      await follow(panel, 'li:last-child .tile', until);
      await frame();
      const { top, bottom } = rect(panel, '[part~="title"]');
      must(top >= 120 && bottom <= innerHeight, 'the title is not to be seen', top);
    }),
  },
];

/** @type {GuestCase[]} */
const SCALED = [
  {
    name: 'a parent with zoom: 1.5',
    page: pageWith('.a { zoom: 1.5 }', '<div class="a">%PANEL%</div>'),
    act: act((panel, { mustBeWhole, mustNotScrollSideways }) => {
      mustBeWhole(panel);
      mustNotScrollSideways();
    }),
  },
  {
    name: 'a parent that is scaled down',
    page: pageWith('.a { transform: scale(0.8) }', '<div class="a">%PANEL%</div>'),
    act: act((panel, { mustBeWhole }) => mustBeWhole(panel, 270, 0.8)),
  },
];

export const boxes = [...SHRINKING, ...SIZED, ...HIDDEN, ...SCROLLING, ...SCALED];
