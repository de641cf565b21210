/** Runs in a host page, see guest-watch: says what the page is like. Does not know what it should be like. */
import { add } from './guest-natives.js';

/**
 * @typedef {import('./guest-natives.js').Natives} Natives
 * @typedef {{ target: EventTarget, type: string, listener: unknown, capture: boolean, signal: AbortSignal | undefined, isOver: boolean }} Listening
 * @typedef {{ errors: string[], reports: string[], events: string[], listening: Listening[], builtins: PropertyKey[] }} Notes
 *
 * What a document is like. Each entry is one line of text.
 * @typedef {object} GuestState
 * @property {string[]} page  address, title, history, cookies, storage
 * @property {string[]} dom  the document in lines, without our elements and preloads
 * @property {string[]} panels  our elements, with what the page has put into them
 * @property {string[]} styles  how the page's elements are drawn
 * @property {string[]} globals  own properties of `window` and other singletons
 * @property {string[]} builtins  own properties of what the browser has by itself
 * @property {string[]} listeners  on window, document and the like
 * @property {string[]} errors  that nobody caught
 * @property {string[]} reports  of the content security policy
 * @property {string[]} events  `integreat-error`: code, message, hint
 */

/** One property in one line. @param {Natives} native @param {object} owner @param {PropertyKey} key */
export function lineOf(native, owner, key) {
  const found = native.getOwnPropertyDescriptor(owner, key);
  if (!found) return `${native.String(key)} gone`;
  const { writable, enumerable, configurable } = found;
  const flags = (writable ? 'w' : '') + (enumerable ? 'e' : '') + (configurable ? 'c' : '');
  const isData = 'value' in found;
  const value = isData ? mark(native, found.value) : `get ${mark(native, found.get)} set ${mark(native, found.set)}`;
  return `${native.String(key)} ${flags} ${value}`;
}

/** Tells one value from another, as far as text can. @param {Natives} native @param {any} value */
export function mark(native, value) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function'))
    return native.slice(native.String(value), 0, 200);
  if (typeof value === 'object') return 'object';
  const text = native.textOf(value);
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + native.charCodeAt(text, i)) | 0;
  return `function ${hash}`;
}

/** @param {Natives} native @param {string[]} lines @param {string} name @param {any} owner */
export function writeProperties(native, lines, name, owner) {
  const keys = native.ownKeys(owner);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key === 'symbol' && native.String(key) === 'Symbol(guest-watch)') continue;
    add(lines, `${name}.${lineOf(native, owner, key)}`);
  }
}

/** What the browser has by itself: constructors with their prototypes, and namespaces. @param {Natives} native @param {Notes} notes */
export function builtinLines(native, notes) {
  /** @type {string[]} */
  const lines = [];
  const write = (/** @type {string} */ name, /** @type {any} */ value) => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return;
    writeProperties(native, lines, name, value);
    const prototype = typeof value === 'function' ? native.getOwnPropertyDescriptor(value, 'prototype')?.value : null;
    if (prototype && typeof prototype === 'object') writeProperties(native, lines, `${name}.prototype`, prototype);
  };
  for (let i = 0; i < notes.builtins.length; i++) {
    const key = notes.builtins[i];
    const value = native.getOwnPropertyDescriptor(window, key)?.value;
    const isView = value === window || value === native.document;
    if (!isView) write(native.String(key), value);
  }
  const formats = native.ownKeys(Intl);
  for (let i = 0; i < formats.length; i++) {
    write(`Intl.${native.String(formats[i])}`, native.getOwnPropertyDescriptor(Intl, formats[i])?.value);
  }
  write('TypedArray', native.getPrototypeOf(Int8Array));
  write(
    'AsyncFunction.prototype',
    native.getPrototypeOf(async () => {}),
  );
  write('ArrayIterator.prototype', native.getPrototypeOf([][Symbol.iterator]()));
  return lines;
}

/** @param {Natives} native */
export function globalLines(native) {
  /** @type {string[]} */
  const lines = [];
  writeProperties(native, lines, 'window', window);
  writeProperties(native, lines, 'document', native.document);
  writeProperties(native, lines, 'history', history);
  writeProperties(native, lines, 'navigator', navigator);
  writeProperties(native, lines, 'customElements', window.customElements);
  return lines;
}

/** The document without us: our elements and what the loader preloads. @param {Natives} native @param {GuestState} state */
export function writeDocument(native, state) {
  const walk = (
    /** @type {any} */ node,
    /** @type {string} */ indent,
    /** @type {string[]} */ lines,
    /** @type {boolean} */ isOurs,
  ) => {
    const type = native.nodeType(node);
    if (type !== 1) return add(lines, `${indent}${native.nodeName(node)} ${native.quote(native.nodeValue(node))}`);
    const name = native.localName(node);
    if (isPreload(native, node, name)) return;
    if (!isOurs && native.indexOf(name, 'integreat-') === 0) {
      /** @type {string[]} */
      const own = [];
      walk(node, '', own, true);
      let text = '';
      for (let i = 0; i < own.length; i++) text += `${own[i]} `;
      return add(state.panels, text);
    }
    add(lines, `${indent}<${name}${attributesOf(native, node)}>`);
    if (!isOurs && state.styles.length < 60) add(state.styles, `${state.styles.length} ${name} ${looks(native, node)}`);
    const root = isOurs ? null : native.shadowRoot(node);
    for (let child = root && native.first(root); child; child = native.next(child))
      walk(child, `${indent}#`, lines, isOurs);
    for (let child = native.first(node); child; child = native.next(child)) walk(child, `${indent} `, lines, isOurs);
  };
  const root = native.root(native.document);
  if (root) walk(root, '', state.dom, false);
}

/** @param {Natives} native @param {any} element @param {string} name */
export function isPreload(native, element, name) {
  if (name !== 'link') return false;
  const rel = native.attribute(element, 'rel');
  return (
    (rel === 'preload' || rel === 'modulepreload') && native.indexOf(native.attribute(element, 'href'), '/chunks/') > 0
  );
}

/** @param {Natives} native @param {any} element */
export function attributesOf(native, element) {
  const list = native.attributes(element);
  let text = '';
  for (let i = 0; i < list.length; i++) text += ` ${list[i].name}=${native.quote(list[i].value)}`;
  return text;
}

/** How an element of the page is drawn, less what follows from the room that the panel takes. @param {Natives} native @param {any} element */
export function looks(native, element) {
  const style = native.style(element);
  const { display, position, float, visibility, opacity, overflow, direction, writingMode, zIndex, transform } = style;
  const { color, backgroundColor, font, letterSpacing, textAlign, textDecoration, cursor, colorScheme, zoom } = style;
  const { marginTop, marginLeft, paddingTop, paddingLeft, borderTop, outline, boxSizing, listStyle, filter } = style;
  const box = `${display} ${position} ${float} ${visibility} ${opacity} ${overflow} ${direction} ${writingMode} ${zIndex} ${transform}`;
  const text = `${color} ${backgroundColor} ${font} ${letterSpacing} ${textAlign} ${textDecoration} ${cursor} ${colorScheme} ${zoom}`;
  return `${box} ${text} ${marginTop} ${marginLeft} ${paddingTop} ${paddingLeft} ${borderTop} ${outline} ${boxSizing} ${listStyle} ${filter}`;
}

/** @param {Natives} native */
export function pageLines(native) {
  const { document, quote } = native;
  const attempt = (/** @type {() => unknown} */ look) => {
    try {
      return `${look()}`;
    } catch {
      return 'forbidden';
    }
  };
  return [
    `address ${attempt(() => location.href)}`,
    `base ${attempt(() => document.baseURI)}`,
    `title ${native.title(document)}`,
    `entries in the history ${attempt(() => native.historyLength(history))}`,
    `state of the history ${attempt(() => quote(native.historyState(history)))}`,
    `cookies ${attempt(() => native.cookie(document))}`,
    `kept for good ${attempt(() => native.storedFor(native.local(window)))}`,
    `kept for the session ${attempt(() => native.storedFor(native.session(window)))}`,
    `style sheets ${native.sheets(document).length}, adopted ${attempt(() => native.adopted(document).length)}`,
  ];
}

/** Everything that is known, as JSON. @param {Natives} native @param {Notes} notes */
export function check(native, notes) {
  /** @type {string[]} */
  const listeners = [];
  for (let i = 0; i < notes.listening.length; i++) {
    const { target, type, signal, isOver } = notes.listening[i];
    const isThere = !isOver && !(signal && native.aborted(signal));
    if (isThere) add(listeners, `${native.slice(native.kindOf(target), 8, -1)} ${type}`);
  }
  /** @type {GuestState} */
  const state = {
    page: pageLines(native),
    ...{ dom: [], panels: [], styles: [], listeners },
    globals: globalLines(native),
    builtins: builtinLines(native, notes),
    ...{ errors: notes.errors, reports: notes.reports, events: notes.events },
  };
  writeDocument(native, state);
  return jsonOf(native, state);
}

/** JSON of lists of lines: that of the browser asks the page's `toJSON`. @param {Natives} native @param {GuestState} state */
export function jsonOf(native, state) {
  const parts = /** @type {(keyof GuestState)[]} */ (native.ownKeys(state));
  let json = '';
  for (let i = 0; i < parts.length; i++) {
    const lines = state[parts[i]];
    json += `${i > 0 ? ',' : '{'}"${parts[i]}":[`;
    for (let k = 0; k < lines.length; k++) json += (k > 0 ? ',' : '') + native.quote(lines[k]);
    json += ']';
  }
  return `${json}}`;
}
