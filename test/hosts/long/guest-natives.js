/** Runs in a host page, see guest-watch: what the page may change later, as the browser had it. */

/** @typedef {ReturnType<typeof keepNatives>} Natives */

/** What the page may change later, as it is now. */
export function keepNatives() {
  const { apply, ownKeys, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  /** @param {object} owner @param {string} name @returns {(target: any) => any} */
  const getter = (owner, name) => {
    const get = getOwnPropertyDescriptor(owner, name)?.get;
    return (target) => (get ? apply(get, target, []) : undefined);
  };
  /** @param {object} owner @param {string} name @returns {(target: any, ...values: any[]) => any} */
  const method = (owner, name) => {
    const run = getOwnPropertyDescriptor(owner, name)?.value;
    return (target, ...values) => apply(run, target, values);
  };
  const [E, N, D, S] = [Element.prototype, Node.prototype, Document.prototype, String.prototype];
  const [frame, quote, style, wait] = [requestAnimationFrame, JSON.stringify, getComputedStyle, setTimeout];
  return {
    ...{ apply, ownKeys, getOwnPropertyDescriptor, getPrototypeOf, quote, String, Promise, Error, document },
    style: (/** @type {Element} */ element) => apply(style, window, [element]),
    frame: (/** @type {FrameRequestCallback} */ act) => apply(frame, window, [act]),
    wait: (/** @type {() => void} */ act, /** @type {number} */ time) => apply(wait, window, [act, time]),
    now: method(Performance.prototype, 'now'),
    textOf: method(Function.prototype, 'toString'),
    kindOf: method(Object.prototype, 'toString'),
    ...{ charCodeAt: method(S, 'charCodeAt'), slice: method(S, 'slice'), indexOf: method(S, 'indexOf') },
    ...{ nodeType: getter(N, 'nodeType'), nodeName: getter(N, 'nodeName'), nodeValue: getter(N, 'nodeValue') },
    ...{ first: getter(N, 'firstChild'), next: getter(N, 'nextSibling'), parent: getter(N, 'parentNode') },
    removeChild: method(N, 'removeChild'),
    ...{ localName: getter(E, 'localName'), shadowRoot: getter(E, 'shadowRoot'), attributes: getter(E, 'attributes') },
    ...{ attribute: method(E, 'getAttribute'), matches: method(E, 'matches'), boxes: method(E, 'getClientRects') },
    ...{ find: method(E, 'querySelector'), findAll: method(E, 'querySelectorAll'), show: method(E, 'scrollIntoView') },
    findInRoot: method(DocumentFragment.prototype, 'querySelector'),
    findAllInRoot: method(DocumentFragment.prototype, 'querySelectorAll'),
    text: getter(N, 'textContent'),
    click: method(HTMLElement.prototype, 'click'),
    root: getter(D, 'documentElement'),
    ...{ title: getter(D, 'title'), cookie: getter(D, 'cookie'), script: getter(D, 'currentScript') },
    adopted: getter(D, 'adoptedStyleSheets'),
    sheets: getter(D, 'styleSheets'),
    ...{ historyLength: getter(History.prototype, 'length'), historyState: getter(History.prototype, 'state') },
    listen: method(EventTarget.prototype, 'addEventListener'),
    ...{ local: getter(window, 'localStorage'), session: getter(window, 'sessionStorage') },
    storedFor: getter(Storage.prototype, 'length'),
    aborted: getter(AbortSignal.prototype, 'aborted'),
  };
}

/** Adds to the end of a list, also where the page has changed what lists can do. @template T @param {T[]} list @param {T} entry */
export function add(list, entry) {
  list[list.length] = entry;
}
