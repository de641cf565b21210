/** Host pages that do with the panel, and with themselves, what single-page applications and browsers do: move, copy, remove, come back, listen, route. */
import { hostPage } from '../../pages.js';
import { definingTag, FALLBACK, page, panel, script, tagAndPanel } from './markup.js';

/** @typedef {import('../../visit.js').Visit} Visit */

/** In the page: how often the CMS was asked so far, and what is to be seen of a panel. */
const LOOKS = `const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/v3/')).length;
  const tiles = (each) => each.shadowRoot.querySelectorAll('[part~="tile"]');
  const title = (each) => each.shadowRoot.querySelector('[part~="title"]')?.textContent.trim();
  const works = async (each) => {
    await each.ready;
    await until('tiles', () => tiles(each).length > 0 && tiles(each)[0].getClientRects().length > 0);
    const home = each.path;
    (tiles(each)[0].closest('a') ?? tiles(each)[0].querySelector('a')).click();
    await until('a page', () => each.path !== home && title(each));
    await each.navigate(home);
    await until('tiles again', () => tiles(each).length > 0);
  };
  const same = (what, now, wanted) => {
    if (now !== wanted) throw new Error(what + ': ' + now + ', not ' + wanted);
  };
  const nextTask = () => new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });`;

/** @param {string} code */
const act = (code) => `${LOOKS}\n${code}`;

/** As an own element on a page makes it. */
const SHORTCUTS = script(`window.keys = [];
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, (event) => {
      keys.push(type + ' ' + event.key);
      if (type === 'keydown' && ['/', 's', 'ArrowDown'].includes(event.key)) event.preventDefault();
    });
  }`);

const ROUTER = script(`function route() { document.querySelector('#view').textContent = 'View: ' + location.hash; }
  addEventListener('hashchange', route);
  addEventListener('DOMContentLoaded', route);`);

/** Each order of the same attributes, set in one go on an element that stands in the page. */
const ORDERS = `const wishes = [['region', 'muehlenau'], ['language', 'en'], ['api', panel.api]];
  const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
  for (const order of orders) {
    const each = document.createElement('integreat-panel');
    document.body.append(each);
    for (const index of order) each.setAttribute(...wishes[index]);
    await works(each);
    same(order + ' region', each.currentRegion, 'muehlenau');
    same(order + ' language', each.currentLanguage, 'en');
    each.remove();
  }`;

/** @param {Visit} visit */
const keysOf = (visit) => visit.page.evaluate(() => /** @type {any} */ (window).keys.splice(0).join(', '));

/** @param {string} what @param {unknown} now @param {unknown} wanted */
function same(what, now, wanted) {
  if (now !== wanted) throw new Error(`${what}: ${now}, not ${wanted}`);
}

/** @param {Visit} visit */
async function typeBesideShortcuts(visit) {
  const { keyboard } = visit.page;
  const field = await visit.within('[part="search-input"]');
  await field.type('s/arzt');
  same(
    'the text in the field',
    await field.evaluate((input) => /** @type {HTMLInputElement} */ (input).value),
    's/arzt',
  );
  same('keys typed into the field', await keysOf(visit), '');
  await keyboard.press('Escape'); // clears the field: used
  same('an Escape that was used', (await keysOf(visit)).replace(/,? ?keyup Escape/, ''), '');
  await keyboard.press('Escape'); // may close what the empty field offers
  await keysOf(visit);
  await keyboard.press('Escape');
  same('an Escape that was not used', await keysOf(visit), 'keydown Escape, keyup Escape');
  await keyboard.press('Tab');
  same('a Tab', (await keysOf(visit)).includes('keydown Tab'), true);
}

/** @param {Visit} visit @param {import('../guest-world.js').GuestWorld} world */
async function leaveAndComeBack(visit, world) {
  const { page: tab } = visit;
  await visit.press('a[part~="tile"], [part~="tile"] a');
  await visit.within('[part~="content"]');
  const { path } = await visit.look();
  await tab.goto(world.add(page('<p id="away">Another page</p>')), { waitUntil: 'load' });
  const before = visit.requests.length;
  await tab.$eval('#away', () => void setTimeout(() => history.back()));
  await tab.waitForSelector('integreat-panel');
  await visit.ready();
  const isKept = await tab.evaluate(() => /** @type {any} */ (window).isKept === true);
  const requests = visit.requests.slice(before).filter((url) => url.startsWith(world.cms));
  same('whether the browser has kept the page', isKept, true);
  same('path', (await visit.look()).path, path);
  same('requests', requests.join(), '');
  await tab.$eval('integreat-panel', (element) => /** @type {any} */ (element).navigate('/'));
  same('tiles', (await visit.look()).tiles.length > 0, true);
}

/** @type {import('../guest.js').GuestCase[]} */
export const lives = [
  {
    name: 'The visitor goes to another page and back',
    page: (world) =>
      page(tagAndPanel(world), script(`addEventListener('pageshow', (event) => (window.isKept = event.persisted));`)),
    lines: 0,
    globals: ['isKept'],
    drive: leaveAndComeBack,
  },
  {
    name: 'A single-page application removes the panel, and adds it again',
    webkit: true,
    lines: 0,
    page: (world) => page(`${definingTag(world)}<main>${panel(world)}</main>`),
    act: act(`const main = panel.parentElement;
      const before = asked();
      for (let i = 0; i < 3; i++) {
        panel.remove();
        await nextTask();
        main.append(panel);
        await works(panel);
      }
      same('requests', asked(), before);
      main.replaceChildren();
      await nextTask();
      const again = document.createElement('integreat-panel');
      for (const { name, value } of panel.attributes) again.setAttribute(name, value);
      main.append(again);
      await works(again);
      same('requests of a new one', asked(), before);`),
  },
  {
    name: 'The page moves the panel, also into a shadow root and back',
    lines: 0,
    page: (world) => page(`${definingTag(world)}<main>${panel(world)}</main><aside></aside>`),
    act: act(`const [main, aside] = [panel.parentElement, document.querySelector('aside')];
      (tiles(panel)[0].closest('a') ?? tiles(panel)[0].querySelector('a')).click();
      await until('a page', () => panel.shadowRoot.querySelector('[part~="content"]'));
      const [path, before] = [panel.path, asked()];
      aside.append(panel);
      await nextTask();
      same('path after a move', panel.path, path);
      same('requests of a move', asked(), before);
      const root = aside.attachShadow({ mode: 'open' });
      root.append(panel);
      await nextTask();
      same('path in a shadow root', panel.path, path);
      await panel.navigate('/');
      await works(panel);
      same('requests', asked(), before);
      main.append(panel);
      await works(panel);
      same('requests', asked(), before);`),
  },
  {
    name: 'The panel stands in an open shadow root from the start',
    lines: 0,
    selector: 'their-card >>> integreat-panel',
    page: (world) =>
      page(
        `<their-card></their-card>${definingTag(world)}`,
        script(`customElements.define('their-card', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(panel(world)).replace(/</g, '\\x3c')};
          }
        });`),
      ),
    act: act('await works(panel);'),
  },
  {
    name: 'The panel stands in a closed shadow root',
    lines: 0,
    selector: '#beside',
    page: (world) =>
      page(
        `<div id="closed"></div>${panel(world, { id: 'beside' })}${definingTag(world)}`,
        script(`addEventListener('DOMContentLoaded', () => {
          const root = document.querySelector('#closed').attachShadow({ mode: 'closed' });
          root.innerHTML = ${JSON.stringify(panel(world)).replace(/</g, '\\x3c')};
          window.inClosed = root.firstElementChild;
        });`),
      ),
    act: act('await works(window.inClosed); window.inClosed.remove();'),
    globals: ['inClosed'],
  },
  {
    name: 'The page clones the panel',
    lines: 0,
    page: (world) => page(`${definingTag(world)}<main>${panel(world)}</main>`),
    act: act(`(tiles(panel)[0].closest('a') ?? tiles(panel)[0].querySelector('a')).click();
      await until('a page', () => title(panel));
      const { path } = panel;
      const clone = panel.cloneNode(true);
      same('children of the clone', clone.innerHTML, panel.innerHTML);
      same('attributes of the clone', clone.getAttributeNames().join(), panel.getAttributeNames().join());
      panel.after(clone);
      await works(clone);
      same('path of the first', panel.path, path);
      clone.remove();
      await panel.navigate('/');`),
  },
  {
    name: 'The page parses the panel’s container anew',
    lines: 0,
    page: (world) => page(`${definingTag(world)}<main>${panel(world)}</main>`),
    act: act(`const main = panel.parentElement;
      for (let i = 0; i < 3; i++) {
        main.innerHTML = main.innerHTML;
        await works(main.firstElementChild);
        same('children', main.firstElementChild.innerHTML, ${JSON.stringify(FALLBACK)});
      }`),
  },
  {
    name: 'Properties are set before our script is there',
    lines: 0,
    page: (world) =>
      page(
        `<main></main>${script(`const early = document.createElement('integreat-panel');
          Object.assign(early, { region: 'muehlenau', language: 'en', headingLevel: 4, api: '${world.cms}' });
          document.querySelector('main').append(early);`)}${definingTag(world)}`,
      ),
    act: act(`same('region', panel.currentRegion, 'muehlenau');
      same('language', panel.currentLanguage, 'en');
      same('attributes', panel.getAttributeNames().join(), '');
      same('heading', panel.shadowRoot.querySelector('h1, h2, h3, h4, h5, h6')?.localName, 'h4');
      same('own property', Object.hasOwn(panel, 'region'), false);`),
  },
  {
    name: 'Attributes come after the element, in any order',
    lines: 0,
    page: (world) => page(tagAndPanel(world)),
    act: act(ORDERS),
  },
  {
    name: 'Attributes change while the panel stands there, one after the other',
    lines: 0,
    page: (world) => page(tagAndPanel(world)),
    act: act(`const change = async (name, value) => {
        if (value === null) panel.removeAttribute(name);
        else panel.setAttribute(name, value);
        await nextTask();
        await panel.ready;
      };
      await change('language', 'ar');
      await until('Arabic', () => panel.currentLanguage === 'ar');
      await change('region', 'muehlenau');
      await until('Mühlenau', () => panel.currentRegion === 'muehlenau' && panel.currentLanguage === 'ar');
      await change('heading-level', '5');
      await until('a heading', () => panel.shadowRoot.querySelector('h5'));
      await change('theme', 'dark');
      await change('features', 'languages');
      await until('no search', () => !panel.shadowRoot.querySelector('[part~="search"]'));
      await change('features', null);
      await until('the search', () => panel.shadowRoot.querySelector('[part~="search"]'));
      await change('language', null);
      await until('the page’s language', () => panel.currentLanguage === 'de');
      await change('region', null);
      await until('the choice of regions', () => panel.currentRegion === null && tiles(panel).length > 1);
      await change('region', 'lindenfurt');
      await until('Lindenfurt', () => panel.currentRegion === 'lindenfurt');
      await works(panel);`),
  },
  {
    name: 'The page has keyboard shortcuts',
    lines: 0,
    page: (world) => page(tagAndPanel(world), SHORTCUTS),
    drive: typeBesideShortcuts,
  },
  {
    name: 'The page has a router of its own in the hash',
    lines: 0,
    at: '#/start',
    page: (world) => page(`<p id="view"></p>${tagAndPanel(world)}`, ROUTER),
    act: act(`location.hash = '#/second';
      await until('their view', () => document.querySelector('#view').textContent === 'View: #/second');
      await works(panel);
      same('hash', location.hash, '#/second');`),
    changes: [],
  },
  {
    name: 'The page has a router of its own in the hash, and wants the panel to use the hash as well',
    lines: 1,
    at: '#/start',
    page: (world) => page(`<p id="view"></p>${definingTag(world)}${panel(world, { routing: 'hash' })}`, ROUTER),
    act: act(`await works(panel);
      same('hash', location.hash, '#/start');
      same('their view', document.querySelector('#view').textContent, 'View: #/start');`),
  },
  {
    name: 'The page comes with a query and a hash of its own, and with state in its history',
    lines: 0,
    at: '?theirs=%C3%A4&b#part',
    page: (world) => page(tagAndPanel(world), script(`history.replaceState({ theirs: 1 }, '');`)),
    act: act(`await works(panel);
      same('search', location.search, '?theirs=%C3%A4&b');
      same('hash', location.hash, '#part');
      same('state', JSON.stringify(history.state), '{"theirs":1}');`),
  },
  {
    name: 'The page is shown long after it was loaded',
    lines: 0,
    page: (world) => ({
      html: hostPage(`<h1>A host</h1><main style="display: none">${tagAndPanel(world)}</main>`).join(''),
    }),
    prepare: `await new Promise((resolve) => setTimeout(resolve));
      document.querySelector('main').style.display = '';`,
  },
  {
    name: 'The page has twenty panels',
    lines: 0,
    page: (world) => page(definingTag(world) + `<div>${panel(world, { loading: 'eager' })}</div>`.repeat(20)),
    act: act(`const all = [...document.querySelectorAll('integreat-panel')];
      await Promise.all(all.map((each) => each.ready));
      await Promise.all(all.map(works));
      const names = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/api/v3/'));
      same('each request once', names.length, new Set(names).size);`),
  },
];
