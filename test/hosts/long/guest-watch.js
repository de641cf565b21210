/**
 * Runs in a host page, before anything of the page does: sees what happens there, and can be asked what the page is like.
 *
 * Uses what the browser had at the start, whatever the page's scripts make of it later, and hands over text only. Does not know what is expected.
 * Exported as texts of scripts: `WATCH` must be the first to run in a document (as the first script of its head it takes itself away), the others are
 * expressions.
 */
import * as acts from './guest-acts.js';
import * as natives from './guest-natives.js';
import * as states from './guest-state.js';
import { fallback, findPanel, removeAll, until, visit } from './guest-acts.js';
import { add, keepNatives } from './guest-natives.js';
import { check, jsonOf } from './guest-state.js';

/**
 * @typedef {import('./guest-natives.js').Natives} Natives
 * @typedef {import('./guest-state.js').Notes} Notes
 * @typedef {import('./guest-state.js').Listening} Listening
 */

const PLACE = "window[Symbol.for('guest-watch')]";

/** Notes what goes wrong, and what the page is told. @param {Natives} native @param {Notes} notes */
function noteEvents(native, notes) {
  const { listen, String } = native;
  listen(window, 'error', (/** @type {any} */ event) => {
    if (event.message !== undefined) add(notes.errors, String(event.message));
  });
  listen(window, 'unhandledrejection', (/** @type {any} */ event) =>
    add(notes.errors, `in a promise: ${saying(event.reason)}`),
  );
  const report = (/** @type {any} */ { effectiveDirective, blockedURI, sourceFile, sample }) =>
    add(notes.reports, `${effectiveDirective} forbids ${blockedURI} ${sample} (${sourceFile})`);
  listen(native.document, 'securitypolicyviolation', report, true);
  const fail = (/** @type {any} */ { code, message, hint }) => add(notes.events, `${code}: ${message}. ${hint}`);
  listen(window, 'integreat-error', fail, true);
  /** @param {unknown} reason */
  function saying(reason) {
    try {
      return String(reason);
    } catch {
      return 'something that cannot be said';
    }
  }
}

/** Counts who listens to what is there once a page. @param {Natives} native @param {Notes} notes */
function noteListeners(native, notes) {
  const { apply } = native;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  /** @param {unknown} options @returns {{ capture: boolean, once?: boolean, signal?: AbortSignal }} */
  const read = (options) =>
    typeof options === 'object' && options ? { capture: false, ...options } : { capture: !!options };
  /** @this {any} @param {string} type @param {any} listener @param {any} [options] */
  function noteAdded(type, listener, options) {
    const target = this ?? window;
    const { capture, once, signal } = read(options);
    if (listener && isCounted(native, target)) {
      /** @type {Listening} */
      const entry = { target, type: `${type}`, listener, capture: !!capture, signal, isOver: false };
      add(notes.listening, entry);
      if (once) apply(addEventListener, target, [type, () => (entry.isOver = true), { capture, once, signal }]);
    }
    return apply(addEventListener, this, arguments);
  }
  /** @this {any} @param {string} type @param {any} listener @param {any} [options] */
  function noteRemoved(type, listener, options) {
    const target = this ?? window;
    const capture = !!read(options).capture;
    for (let i = 0; i < notes.listening.length; i++) {
      const entry = notes.listening[i];
      const isSame = entry.target === target && entry.listener === listener && entry.capture === capture;
      if (isSame && entry.type === `${type}`) entry.isOver = true;
    }
    return apply(removeEventListener, this, arguments);
  }
  EventTarget.prototype.addEventListener = noteAdded;
  EventTarget.prototype.removeEventListener = noteRemoved;
}

/** Whether a listener's target is there once a page, or stands for the device. @param {Natives} native @param {EventTarget} target */
function isCounted(native, target) {
  const once = ' Window HTMLDocument XMLDocument Document HTMLHtmlElement HTMLBodyElement HTMLHeadElement ';
  const device = 'MediaQueryList VisualViewport NetworkInformation ScreenOrientation Navigation SpeechSynthesis ';
  const kind = native.slice(native.kindOf(target), 8, -1);
  return native.indexOf(once + device, ` ${kind} `) >= 0;
}

/**
 * Notes what the page's scripts say on the console, for a driver that does not hear of it.
 * @param {Natives} native @param {string[]} said each with the console's method before it
 */
function noteConsole(native, said) {
  const methods = /** @type {const} */ (['error', 'warn', 'info', 'log']);
  for (let i = 0; i < methods.length; i++) {
    const method = methods[i];
    const say = console[method];
    console[method] = (...values) => {
      let line = method;
      for (let k = 0; k < values.length; k++) {
        try {
          line += ` ${native.String(values[k])}`;
        } catch {
          line += ' something that cannot be said';
        }
      }
      add(said, line);
      return native.apply(say, console, values);
    };
  }
}

/** @param {boolean} hasConsole whether the driver hears what is said on the console */
function start(hasConsole) {
  const native = keepNatives();
  /** @type {Notes} */
  const notes = { errors: [], reports: [], events: [], listening: [], builtins: [] };
  const keys = native.ownKeys(window);
  for (let i = 0; i < keys.length; i++) {
    const value = native.getOwnPropertyDescriptor(window, keys[i])?.value;
    if (typeof value === 'function' || (value && native.kindOf(value) !== '[object Object]'))
      add(notes.builtins, keys[i]);
  }
  /** @type {string[]} */
  const said = [];
  if (!hasConsole) noteConsole(native, said);
  noteEvents(native, notes);
  noteListeners(native, notes);
  Object.defineProperty(window, Symbol.for('guest-watch'), {
    value: {
      check: () => check(native, notes),
      visit: (/** @type {string} */ selector) => visit(native, selector),
      fallback: (/** @type {string} */ selector, /** @type {boolean} */ isTold) =>
        fallback(native, notes, selector, isTold),
      find: (/** @type {string} */ selector) => findPanel(native, selector),
      until: (/** @type {string} */ what, /** @type {() => unknown} */ look) => until(native, what, look),
      removeAll: () => removeAll(native),
      said: () => {
        const json = jsonOf(native, /** @type {any} */ ({ said }));
        said.length = 0;
        return json;
      },
    },
  });
  const script = native.script(native.document);
  if (script && native.text(script)) native.removeChild(native.parent(script), script);
}

/** All that runs in the page, as one text: it has no modules. */
const PIECES = [natives, states, acts].flatMap((module) => Object.values(module));

const WHOLE = [...PIECES, noteEvents, noteListeners, noteConsole, isCounted, start].join('\n');

/** Must be the first script of a document. */
export const WATCH = `(() => {\n${WHOLE}\nstart(true);\n})();`;

/** The same for a driver that does not hear what is said on the console: see `SAID`. */
export const WATCH_WITH_CONSOLE = `(() => {\n${WHOLE}\nstart(false);\n})();`;

/** Returns what was said on the console since it was asked last, as JSON: `said`, each with the console's method before it. */
export const SAID = `${PLACE}.said()`;

/** Returns a `GuestState` as JSON. */
export const CHECK = `${PLACE}.check()`;

/**
 * A promise of text, which begins with `failed: ` where something went wrong: Firefox's driver cannot take up every error. One of the browser's own,
 * which `then` need not give any more.
 * @param {string} expression
 */
const told = (expression) =>
  `(async () => { try { return (await ${expression}) ?? 'done'; } catch (error) { return 'failed: ' + error; } })()`;

/** A promise of text: a visitor comes, searches, opens a page and goes back. @param {string} selector */
export const visiting = (selector) => told(`${PLACE}.visit(${JSON.stringify(selector)})`);

/** A promise of `seen`, `not to be seen` or `no element`: what the page has put into the tag. @param {string} selector @param {boolean} isTold */
export const fallingBack = (selector, isTold) => told(`${PLACE}.fallback(${JSON.stringify(selector)}, ${isTold})`);

/** A promise of text: runs the body of an async function, which gets `panel` and `until(what, look)`. @param {string} body @param {string} selector */
export const acting = (body, selector) =>
  told(`(async (panel, until) => {\n${body}\n})(${PLACE}.find(${JSON.stringify(selector)}), ${PLACE}.until)`);

/** A promise of text: takes our elements out of the page. */
export const REMOVE = told(`${PLACE}.removeAll()`);
