/** Host pages in which our tag stands in unusual ways: twice, in another version, beside other definitions, in frames, in old and strict documents. */
import { built, hostPage, panelTag, scriptTag } from '../../pages.js';
import { definingTag, FALLBACK, lindenfurt, page, panel, script, tagAndPanel } from './markup.js';

/** @typedef {import('../guest-world.js').GuestWorld} GuestWorld */

/** Two tags in a row, each with a panel of its own. @param {GuestWorld} world @param {string} first @param {string} second */
const twoTags = (world, first, second) =>
  page(
    `<div id="a">${scriptTag(lindenfurt(world), { src: first, rest: '' })}</div>` +
      `<div id="b">${scriptTag({ ...lindenfurt(world), language: 'en' }, { src: second })}</div>`,
  );
const BOTH_WORK = `const both = await until('two panels', () => {
    const all = document.querySelectorAll('#a > integreat-panel:defined, #b > integreat-panel:defined');
    return all.length === 2 && all;
  });
  await Promise.all([...both].map((each) => each.ready));
  const languages = [...both].map((each) => each.currentLanguage).join();
  if (languages !== 'de,en') throw new Error('shown in ' + languages);`;

/** @param {string} name */
const defines = (name) =>
  script(`customElements.define('${name}', class Theirs extends HTMLElement {
  connectedCallback() { this.dataset.theirs = ''; }
});`);

const MAP = `<script type="importmap">{ "imports": { "app": "data:text/javascript,export const name = 'theirs';" } }</script>
  <script type="module">import { name } from 'app'; document.body.dataset.app = name;</script>`;
const APP_WORKS = `if (document.body.dataset.app !== 'theirs') throw new Error('the page has lost its module');`;

/** @param {GuestWorld} world @param {string} url */
const onOther = (world, url) => new URL(new URL(url).pathname, world.other).href;

/** @param {string} src @param {string} [rest] */
const frame = (src, rest = '') => page(`<iframe ${rest} src="${src}" style="width: 100%; height: 40em"></iframe>`);

/** @param {GuestWorld} world @param {string} src */
const inWindows1252 = (world, src) => ({
  type: 'text/html; charset=windows-1252',
  html: `<!doctype html><html lang="de"><head><title>A host</title></head><body><h1>Für Gäste</h1>${scriptTag({}, { src })}${panel(world)}</body></html>`,
});
const IS_READABLE = `if (document.characterSet !== 'windows-1252') throw new Error('it is not');
  await panel.search('Ärztin');
  const text = panel.shadowRoot.textContent;
  const wrong = /.{0,20}(?:Ã|â€|ï¿½|\\ufffd).{0,20}/.exec(text)?.[0];
  if (wrong || !/[äöüß]/.test(text)) throw new Error('unreadable: ' + wrong);`;

/** @type {import('../guest.js').GuestCase[]} */
export const tags = [
  {
    name: 'Our tag stands there twice',
    webkit: true,
    lines: 1,
    page: (world) => twoTags(world, world.script, world.script),
    act: BOTH_WORK,
    selector: '#b > integreat-panel',
  },
  {
    name: 'A copy of our script comes from another address as well',
    lines: 1,
    page: (world) => twoTags(world, world.script, world.other),
    act: BOTH_WORK,
    selector: '#b > integreat-panel',
  },
  {
    name: 'A newer version of our script comes second',
    lines: 1,
    page: (world) => twoTags(world, world.script, world.scriptOf('next')),
    act: BOTH_WORK,
  },
  {
    name: 'A newer version of our script comes first',
    lines: 1,
    page: (world) => twoTags(world, world.scriptOf('next'), world.script),
    act: BOTH_WORK,
  },
  {
    name: 'An application has our elements in its own bundle, and defines them before our tag does',
    lines: 1,
    page: (world) =>
      page(
        `<script type="module" src="${world.scriptOf('copy', built.entry)}"></script>${definingTag(world, 'defer')}${panel(world)}`,
      ),
  },
  {
    name: 'An application has our elements in its own bundle, and defines them after our tag did',
    lines: 1,
    page: (world) =>
      page(
        tagAndPanel(world) +
          `<script type="module">
            await customElements.whenDefined('integreat-panel');
            await import('${world.scriptOf('copy', built.entry)}');
            window.theirsHasRun = true;
          </script>`,
      ),
    act: `await until('their bundle', () => window.theirsHasRun);
      const another = panel.cloneNode(true);
      panel.after(another);
      await another.ready;
      another.remove();`,
    globals: ['theirsHasRun'],
  },
  {
    name: 'The page has an `integreat-panel` of its own',
    shows: 'fallback',
    code: 'config',
    hint: 'another name',
    lines: 1,
    page: (world) => page(tagAndPanel(world), defines('integreat-panel')),
  },
  {
    name: 'The page has an `integreat-search-box` of its own',
    shows: 'fallback',
    code: 'config',
    hint: 'another name',
    lines: 1,
    page: (world) =>
      page(`${tagAndPanel(world)}<integreat-search-box></integreat-search-box>`, defines('integreat-search-box')),
    act: `if (!document.querySelector('integreat-search-box').hasAttribute('data-theirs')) throw new Error('theirs is gone');`,
  },
  {
    name: 'A <base> points elsewhere',
    webkit: true,
    lines: 0,
    page: (world) => page(tagAndPanel(world), `<base href="${new URL('/elsewhere/deep/', world.other).href}">`),
  },
  {
    name: 'A <base> opens every link in a new window',
    lines: 0,
    page: (world) => page(tagAndPanel(world), '<base target="_blank">'),
    drive: async (visit) => {
      const field = await visit.within('[part="search-input"]');
      await field.type('Arzt\n');
      await visit.within('[part~="result"]');
      const windows = await visit.page.browserContext().pages();
      if (windows.length > 1) throw new Error(`${windows.length} windows`);
    },
  },
  {
    name: 'A sandboxed frame without an origin',
    lines: 0,
    frame: 'iframe',
    page: (world) => frame(world.add(page(tagAndPanel(world))), 'sandbox="allow-scripts"'),
  },
  {
    name: 'A sandboxed frame without an origin, whose page wants the panel to store',
    frame: 'iframe',
    page: (world) =>
      frame(world.add(page(definingTag(world) + panel(world, { storage: 'persistent' }))), 'sandbox="allow-scripts"'),
  },
  {
    name: 'A frame of another origin',
    lines: 0,
    frame: 'iframe',
    page: (world) => frame(onOther(world, world.add(page(tagAndPanel(world))))),
  },
  {
    name: 'An XHTML document, served as XML',
    shows: 'fallback',
    code: 'script',
    lines: 1,
    page: (world) => ({
      type: 'application/xhtml+xml',
      html: `<?xml version="1.0" encoding="utf-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>A host</title></head><body><h1>A host</h1>
        ${scriptTag({}, { src: world.script, rest: 'async=""' })}${panel(world)}</body></html>`,
    }),
  },
  {
    name: 'An import map stands behind our tag',
    webkit: true,
    lines: 0,
    page: (world) => page(definingTag(world, '') + panel(world) + MAP),
    prepare: `await until('their module', () => document.body.dataset.app);`,
    act: APP_WORKS,
  },
  {
    name: 'An import map stands behind our tag in the head, which places a panel',
    lines: 0,
    page: (world) =>
      page('<main></main>', scriptTag({ ...lindenfurt(world), target: 'main' }, { src: world.script, rest: '' }) + MAP),
    prepare: `await until('their module', () => document.body.dataset.app);`,
    act: APP_WORKS,
    selector: 'main > integreat-panel',
  },
  {
    name: 'An import map stands before our tag',
    lines: 0,
    page: (world) => page(tagAndPanel(world), MAP),
    prepare: `await until('their module', () => document.body.dataset.app);`,
    act: APP_WORKS,
  },
  {
    name: 'Our tag is a module',
    lines: 0,
    page: (world) => page(definingTag(world, 'type="module"') + panel(world)),
  },
  {
    name: 'Several tags, each with a panel',
    lines: 1,
    page: (world) =>
      page(
        ['muehlenau', 'lk-hohenwalde', 'lindenfurt']
          .map((region) => `<div>${scriptTag({ ...lindenfurt(world), region }, { src: world.script })}</div>`)
          .join(''),
      ),
    act: `const all = document.querySelectorAll('div > script + integreat-panel');
      await Promise.all([...all].map((each) => each.ready));
      const shown = [...all].map((each) => each.currentRegion).join();
      if (shown !== 'muehlenau,lk-hohenwalde,lindenfurt') throw new Error('shown are ' + shown);`,
  },
  {
    name: 'A document in quirks mode',
    lines: 0,
    page: (world) => ({
      html: hostPage(`<h1>A host</h1>${tagAndPanel(world)}`)
        .join('')
        .replace('<!doctype html>', ''),
    }),
    act: `if (document.compatMode !== 'BackCompat') throw new Error('it is not');`,
  },
  {
    name: 'A document in windows-1252',
    lines: 0,
    page: (world) => inWindows1252(world, world.script),
    act: IS_READABLE,
  },
  {
    name: 'A document in windows-1252, and our script in a single file',
    lines: 0,
    page: (world) => inWindows1252(world, world.scriptOf('dist', 'integreat-panel.single.js')),
    act: IS_READABLE,
  },
  {
    name: 'A document without a language, a title or a body of its own',
    lines: 0,
    page: (world) => ({ html: tagAndPanel(world) }),
  },
  {
    name: 'Our chunks are missing',
    shows: 'fallback',
    code: 'script',
    hint: 'chunks',
    lines: 1,
    page: (world) => page(scriptTag({}, { src: world.scriptOf('lonely') }) + panel(world)),
  },
  {
    name: 'Our chunks are served as plain text',
    shows: 'fallback',
    code: 'script',
    hint: 'text/javascript',
    lines: 1,
    page: (world) => page(scriptTag({}, { src: world.scriptOf('plain') }) + panel(world)),
  },
  {
    name: 'An application answers for our chunks with its own page',
    shows: 'fallback',
    code: 'script',
    hint: 'chunks',
    lines: 1,
    page: (world) => page(scriptTag({}, { src: world.scriptOf('app') }) + panel(world)),
  },
  {
    name: 'Our script’s host sends no CORS header',
    shows: 'fallback',
    code: 'script',
    hint: 'Access-Control-Allow-Origin',
    lines: 1,
    page: (world) => page(scriptTag({}, { src: onOther(world, world.scriptOf('closed')) }) + panel(world)),
  },
  {
    name: 'Our tag places a panel that the page’s fallback does not know of',
    lines: 0,
    page: (world) =>
      page(
        `<noscript>${FALLBACK}</noscript>${scriptTag(lindenfurt(world), { src: world.script })}${panelTag({ region: 'muehlenau', api: world.cms })}`,
      ),
    selector: 'script + integreat-panel',
  },
];
