/** Colours, media and readers' own settings: dark pages, paper, forced colours, less motion, more space between letters. */
import { act, pageWith } from './measuring.js';

/** @typedef {import('../guest.js').GuestCase} GuestCase */
/** @typedef {import('../../visit.js').Visit} Visit */

const DARK = 'background: #10141a; color: #eee';

/**
 * A page that an attribute makes dark, and light again: the panel follows without a reload.
 * @param {string} how @param {string} css @param {'html' | 'body'} element @param {string} attribute @param {string} value
 * @returns {GuestCase}
 */
const becomesDark = (how, css, element, attribute, value) => ({
  name: `a page that becomes dark by ${how}`,
  page: pageWith(css),
  act: act(
    async (panel, { must, the, style, until }, selector, name, dark) => {
      const theme = () => the(panel, '[data-theme]').dataset.theme;
      const light = (/** @type {string} */ color) => Number(/[\d.]+/.exec(color));
      const switched = /** @type {HTMLElement} */ (document.querySelector(selector));
      must(theme() === 'light', 'not light at first', theme());
      switched.setAttribute(name, dark);
      await until('the panel is dark', () => theme() === 'dark');
      const tile = style(panel, '.tile');
      must(light(tile.color) > 200 && light(tile.backgroundColor) < 60, 'a tile', tile.color, tile.backgroundColor);
      switched.removeAttribute(name);
      await until('the panel is light again', () => theme() === 'light');
    },
    element,
    attribute,
    value,
  ),
});

/** @type {GuestCase[]} */
const THEMES = [
  {
    name: 'a page of color-scheme: dark without a background',
    page: pageWith(':root { color-scheme: dark }'),
    act: act((panel, { must, the, style, mustBeWhole }) => {
      must(the(panel, '[data-theme]').dataset.theme === 'dark', 'not dark');
      must(style(panel).colorScheme === 'dark', 'fields and scroll bars are light');
      mustBeWhole(panel);
    }),
  },
  becomesDark('a class on html', `body { background: white } html.dark body { ${DARK} }`, 'html', 'class', 'dark'),
  becomesDark(
    'a data attribute on body',
    `body { background: white } [data-theme='dark'] { ${DARK} }`,
    'body',
    'data-theme',
    'dark',
  ),
  becomesDark('color-scheme alone', 'html.dark { color-scheme: dark }', 'html', 'class', 'dark'),
  becomesDark('a style attribute on html', '', 'html', 'style', 'background: #111'),
  {
    name: 'a light page on a dark device: the device alone says nothing about the page',
    page: pageWith('body { background: white }'),
    drive: async ({ page }) => {
      await inMedia(page, [{ name: 'prefers-color-scheme', value: 'dark' }], async () => {
        const theme = await page.$eval('integreat-panel', (panel) =>
          panel.shadowRoot?.querySelector('[data-theme]')?.getAttribute('data-theme'),
        );
        if (theme !== 'light') throw new Error(`the panel is ${theme}`);
      });
    },
  },
];

/**
 * Media that only Chromium can be told of from outside.
 * @param {Visit['page']} page @param {{ name: string, value: string }[]} features @param {() => Promise<unknown>} look @param {string} [media]
 */
async function inMedia(page, features, look, media = '') {
  if (!/chrom/i.test(await page.browser().version())) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media, features });
  try {
    await look();
  } finally {
    await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  }
}

/** Runs in the page what is made by `act`. @param {Visit['page']} page @param {string} source */
const run = (page, source) =>
  page.evaluate(`(async (panel, until) => { ${source} })(document.querySelector('integreat-panel'))`);

const CONTROLS = [
  'button',
  'input',
  'select',
  'nav',
  '.search',
  '.language-picker',
  '.way-back',
  '.feedback',
  '.share',
];

const onPaper = act(
  (panel, { must, the, style }, controls) => {
    const isShown = (/** @type {string} */ selector) =>
      [...panel.shadowRoot.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
    for (const control of controls) must(!isShown(control), `${control} is on paper`);
    must(isShown('.view') && isShown('footer span'), 'the content or its publisher is not on paper');
    const [first = 255] = (/[\d.]+/.exec(style(panel).color) ?? []).map(Number);
    const { color, backgroundColor } = style(panel);
    must(first < 40 && backgroundColor === 'rgb(255, 255, 255)', 'not dark on white', color, backgroundColor);
    must(the(panel).scrollHeight <= the(panel).clientHeight + 1 && style(panel).overflowY === 'visible', 'cut off');
  },
  [...CONTROLS, '.event-filters', '.place-filters'],
);

/** @type {GuestCase} */
const PAPER = {
  name: 'a page on paper: the panel’s content without its controls, whole, and dark on white',
  page: pageWith(`body { ${DARK} } integreat-panel { --integreat-max-height: 300px }`),
  drive: async (visit) => {
    const paths = ['', 'events/', 'locations/', 'news/local/', 'offers/', 'erste-schritte/wohnung-anmelden/'];
    const { page } = visit;
    await page.reload(); // nothing but the start page is loaded
    await visit.ready();
    for (const path of paths) {
      if (path) {
        await page.$eval(
          'integreat-panel',
          (panel, to) => /** @type {import('../../visit.js').Panel} */ (panel).navigate(to),
          `/lindenfurt/de/${path}`,
        );
      }
      await inMedia(page, [], () => run(page, onPaper), 'print');
    }
  },
};

const inForcedColours = act(async (panel, { must, the, style, mustBeWhole }) => {
  mustBeWhole(panel);
  must(matchMedia('(forced-colors: active)').matches, 'no forced colours');
  const isLine = (/** @type {string} */ selector) =>
    style(panel, selector).borderBlockStartStyle === 'solid' &&
    parseFloat(style(panel, selector).borderBlockStartWidth) >= 1;
  for (const selector of ['.tile', '.search input', 'summary', '.sections a', 'footer'])
    must(isLine(selector), `no border: ${selector}`);
  for (const icon of panel.shadowRoot.querySelectorAll('.icon')) {
    const { stroke } = getComputedStyle(icon);
    must(stroke !== 'none' && stroke !== getComputedStyle(document.body).backgroundColor, 'an icon is lost', stroke);
  }
  // where one is must be seen by more than a background, which all is without
  const [here, other] = [style(panel, '.sections [aria-current]'), style(panel, '.sections a:not([aria-current])')];
  const looks = (/** @type {CSSStyleDeclaration} */ each) =>
    [each.backgroundColor, each.borderColor, each.borderWidth, each.outlineStyle].join();
  must(looks(here) !== looks(other), 'the section that is open looks like all others', looks(here));
  the(panel, '.search input').focus();
  const field = style(panel, '.search input');
  must(
    field.outlineStyle === 'solid' && parseFloat(field.outlineWidth) >= 2,
    'the focus is not to be seen',
    field.outline,
  );
});

/** @type {GuestCase[]} */
const READERS = [
  PAPER,
  {
    name: 'forced colours: borders, icons, the focus and where one is are to be seen',
    page: pageWith(''),
    drive: async ({ page }) =>
      inMedia(page, [{ name: 'forced-colors', value: 'active' }], () => run(page, inForcedColours)),
  },
  {
    name: 'a visitor who wants less motion: nothing moves',
    page: pageWith(''),
    drive: async ({ page }) =>
      inMedia(page, [{ name: 'prefers-reduced-motion', value: 'reduce' }], async () => {
        const moving = await page.$eval('integreat-panel', async (element) => {
          const panel = /** @type {import('./measuring.js').ShownPanel} */ (element);
          const root = /** @type {HTMLElement} */ (panel.shadowRoot.querySelector('.root'));
          const seen = [];
          for (const path of ['arbeit-und-beruf/', 'events/', 'locations/']) {
            const arrival = panel.navigate(`/lindenfurt/de/${path}`);
            root.setAttribute('aria-busy', 'true');
            seen.push(
              ...panel.shadowRoot
                .getAnimations()
                .map((each) => String(/** @type {any} */ (each).animationName ?? each)),
            );
            await arrival;
            seen.push(
              ...panel.shadowRoot
                .getAnimations()
                .map((each) => String(/** @type {any} */ (each).animationName ?? each)),
            );
          }
          return seen;
        });
        if (moving.length > 0) throw new Error(`what moves: ${moving.join()}`);
      }),
  },
  {
    name: 'more space between lines, letters and words (WCAG 1.4.12): nothing is cut off, in a narrow column too',
    page: pageWith('.a { width: 320px }', '<div class="a">%PANEL%</div>'),
    act: act(async (panel, { must, the, stickingOut, cutOff }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
      );
      /** @param {string} where */
      const mustFit = (where) => {
        panel.shadowRoot.adoptedStyleSheets = [...panel.shadowRoot.adoptedStyleSheets, sheet];
        must(
          the(panel).scrollWidth <= the(panel).clientWidth + 1 && stickingOut(panel).length === 0,
          `sticks out: ${where}`,
          stickingOut(panel),
        );
        must(cutOff(panel).length === 0, `cut off: ${where}`, cutOff(panel));
      };
      mustFit('start');
      for (const path of ['erste-schritte/wohnung-anmelden/', 'events/', 'locations/', 'news/local/']) {
        await panel.navigate(`/lindenfurt/de/${path}`);
        mustFit(path);
      }
    }),
  },
];

export const media = [...THEMES, ...READERS];
