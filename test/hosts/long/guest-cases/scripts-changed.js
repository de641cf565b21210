/** Host pages that have changed the language and the browser themselves: frozen, extended, wrapped, replaced, hidden behind names of elements. */
import { definingTag, page, panel, script, tagAndPanel } from './markup.js';

const FREEZE = `for (const name of NAMES) {
  const value = Object.getOwnPropertyDescriptor(window, name)?.value;
  if (typeof value !== 'function' && (typeof value !== 'object' || value === window || value === null)) continue;
  if (typeof value === 'function' && value.prototype) Object.freeze(value.prototype);
  Object.freeze(value);
}`;
const LANGUAGE =
  'Object Function Array String Number Boolean Symbol Promise RegExp Date Error TypeError Map Set WeakMap JSON';

const ENUMERABLE = `Object.prototype.extend = function () { throw new Error('called'); };
  Object.prototype.isTheirs = true;
  Object.prototype.clone = function () { return {}; };
  Array.prototype.last = function () { return this[this.length - 1]; };
  Array.prototype.remove = function (entry) { return this.splice(this.indexOf(entry), 1); };
  Function.prototype.curry = function () { return this; };
  String.prototype.startsUpper = function () { return false; };`;

/** As tools do that watch a page for its owner. */
const WATCHED = `const seen = (window.theirNotes = { fetch: 0, listen: 0, define: [], timers: 0, push: 0 });
  const wrap = (owner, name, note) => {
    const run = owner[name];
    owner[name] = function (...values) {
      note(...values);
      return run.apply(this, values);
    };
  };
  wrap(window, 'fetch', () => seen.fetch++);
  wrap(EventTarget.prototype, 'addEventListener', (type, listener) => {
    seen.listen++;
    if (listener && typeof listener !== 'function' && typeof listener.handleEvent !== 'function') throw new Error('no listener: ' + type);
  });
  wrap(customElements, 'define', (name) => seen.define.push(name));
  wrap(window, 'setTimeout', () => seen.timers++);
  wrap(history, 'pushState', () => seen.push++);
  wrap(console, 'warn', () => {});
  wrap(XMLHttpRequest.prototype, 'open', () => {});
  wrap(Element.prototype, 'attachShadow', (options) => {
    if (options.mode !== 'open') throw new Error('closed');
  });`;

/** As polyfills for old browsers do, whose authors did not look whether they are needed. */
const REPLACED = `const Native = { Promise, Map, Set, URL, JSON, from: Array.from };
  window.Promise = class TheirPromise extends Native.Promise {};
  window.Map = class TheirMap extends Native.Map {};
  window.Set = class TheirSet extends Native.Set {};
  window.URL = class TheirUrl extends Native.URL {};
  window.JSON = { parse: (text, revive) => Native.JSON.parse(text, revive), stringify: (...values) => Native.JSON.stringify(...values) };
  window.WeakMap = class TheirWeakMap extends WeakMap {};
  Array.from = function (list, each) {
    const all = [];
    if (list && typeof list[Symbol.iterator] === 'function') for (const entry of list) all.push(each ? each(entry, all.length) : entry);
    else for (let i = 0; i < (list?.length ?? 0); i++) all.push(each ? each(list[i], i) : list[i]);
    return all;
  };
  Object.assign = function (target) {
    for (let i = 1; i < arguments.length; i++) for (const key in arguments[i]) {
      if (Object.prototype.hasOwnProperty.call(arguments[i], key)) target[key] = arguments[i][key];
    }
    return target;
  };
  Function.prototype.bind = function (that, ...first) {
    const run = this;
    return function (...rest) { return run.apply(that, [...first, ...rest]); };
  };
  Element.prototype.matches = Element.prototype.webkitMatchesSelector;
  Element.prototype.closest = function (selector) {
    let each = this;
    do {
      if (each.matches(selector)) return each;
      each = each.parentElement;
    } while (each);
    return null;
  };
  Element.prototype.remove = CharacterData.prototype.remove = function () { this.parentNode?.removeChild(this); };
  NodeList.prototype.forEach = Array.prototype.forEach;
  window.requestAnimationFrame = (act) => setTimeout(() => act(performance.now()), 16);
  window.queueMicrotask = (act) => void window.Promise.resolve().then(act);
  window.structuredClone = (value) => Native.JSON.parse(Native.JSON.stringify(value));`;

const FORBIDDEN = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
  Object.defineProperty(window, name, {
    configurable: true,
    get() {
      window.askedFor = [...(window.askedFor ?? []), name];
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}`;

/** @param {readonly string[]} names */
const named = (names) =>
  names.map((name) => `<form name="${name}" id="${name}"></form><img name="${name}" alt="">`).join('');

/** @type {import('../guest.js').GuestCase[]} */
export const changed = [
  {
    name: 'The page has frozen what the language has',
    lines: 0,
    page: (world) => page(tagAndPanel(world), script(FREEZE.replace('NAMES', `'${LANGUAGE}'.split(' ')`))),
  },
  {
    name: 'The page has frozen what the language and the browser have',
    lines: 0,
    page: (world) => page(tagAndPanel(world), script(FREEZE.replace('NAMES', 'Object.getOwnPropertyNames(window)'))),
  },
  {
    name: 'Every object, array and function has more properties, also in loops',
    lines: 0,
    page: (world) => page(tagAndPanel(world), script(ENUMERABLE)),
  },
  {
    name: 'Tools that watch the page wrap fetch, listeners, timers and definitions',
    lines: 0,
    page: (world) => page(tagAndPanel(world), script(WATCHED)),
    act: `const { fetch, listen, define, push } = window.theirNotes;
      if (fetch === 0 || listen === 0 || push > 0) throw new Error('they saw ' + JSON.stringify(window.theirNotes));
      if (!define.includes('integreat-panel')) throw new Error('they saw these defined: ' + define);`,
  },
  {
    name: 'Polyfills that nobody needs replace promises, maps, JSON and more',
    lines: 0,
    page: (world) => page(tagAndPanel(world), script(REPLACED)),
  },
  {
    name: 'Forms and pictures have names like the document’s own properties',
    lines: 0,
    page: (world) =>
      page(
        named(['customElements', 'fetch', 'head', 'body', 'currentScript', 'readyState', 'baseURI']) +
          tagAndPanel(world),
      ),
  },
  {
    name: 'Forms and pictures have names like still more of the document’s own properties',
    lines: 0,
    page: (world) =>
      page(
        named('title links images forms children documentElement activeElement defaultView domain'.split(' ')) +
          named('visibilityState hidden dir characterSet contentType styleSheets adoptedStyleSheets fonts'.split(' ')) +
          named('integreat panel region search name id content'.split(' ')) +
          tagAndPanel(world),
      ),
  },
  {
    name: 'Storage of every kind throws, also when only named',
    lines: 0,
    page: (world) => page(tagAndPanel(world), script(FORBIDDEN)),
    act: `if (window.askedFor) throw new Error('asked for ' + window.askedFor);`,
    globals: ['askedFor'],
  },
  {
    name: 'Storage of every kind throws, and the page wants the panel to use it',
    page: (world) => page(definingTag(world) + panel(world, { storage: 'persistent' }), script(FORBIDDEN)),
    globals: ['askedFor'],
  },
  {
    name: 'A script writes into the page behind our tag',
    lines: 0,
    page: (world) =>
      page(
        definingTag(world, '') +
          panel(world) +
          script(`document.write('<p class="written">Written <em>late</em></p>')`) +
          '<p>The end</p>',
      ),
  },
  {
    name: 'A script writes our tag and our panel into the page',
    lines: 0,
    page: (world) =>
      page(script(`document.write(${JSON.stringify(tagAndPanel(world)).replace(/</g, '\\x3c')})`) + '<p>The end</p>'),
  },
];
