/**
 * What may be in content: the elements, the attributes by element, and what they may say. Two readers keep to it, one after the other: a copy
 * that takes over only what is listed, and DOMPurify, which looks at that copy as at anything else.
 *
 * Does not know what links and images may point at (rebuild.ts).
 */
import createPurifier, { type Config } from 'dompurify';
import type { ContentPolicy, PolicyNeed } from './inert.js';

const words = (text: string) => text.split(' ');

const ELEMENTS = words(
  'a abbr address article b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup ' +
    'table tbody td tfoot th thead time tr u ul var wbr',
);

/** They would be landmarks of the page around: an editor's `<main>` is none. */
const LANDMARKS = words('aside footer header main nav');

/** What is in them is no text, or not meant for this browser. */
const DROPPED = words(
  'audio head iframe math noembed noframes noscript plaintext script style svg template textarea title video x-style xmp',
);

const ANY = /^/;
const NUMBER = /^-?\d{1,9}$/;
/** More than any table has columns; browsers take longer for each. */
const SPAN = /^(?:[1-9]\d?|100)$/;

/** By attribute: the elements that may have it (none named: all), and what it may say. */
const ATTRIBUTES = new Map<string, readonly [owners: string, values: RegExp]>([
  ['title', ['', ANY]],
  ['lang', ['', /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i]],
  ['dir', ['', /^(?:ltr|rtl|auto)$/i]],
  ['translate', ['', /^(?:yes|no)$/i]],
  ['href', ['a', ANY]],
  ['src', ['img', ANY]],
  ['alt', ['img', ANY]],
  ['width', ['img', ANY]],
  ['height', ['img', ANY]],
  ['colspan', ['td th', SPAN]],
  ['rowspan', ['td th', SPAN]],
  ['span', ['col colgroup', SPAN]],
  ['scope', ['th', /^(?:row|col)(?:group)?$/i]],
  ['start', ['ol', NUMBER]],
  ['reversed', ['ol', ANY]],
  ['type', ['ol ul', /^(?:[1ai]|disc|circle|square)$/i]],
  ['value', ['li data', NUMBER]],
  ['datetime', ['del ins time', /^[\d\s.:+PTYMWDHSZ-]{1,40}$/i]],
  ['open', ['details', ANY]],
]);

const listed = new Set([...ELEMENTS, ...LANDMARKS]);
const dropped = new Set(DROPPED);
const purifier = createPurifier(window);

/** Deeper than this nobody writes, and browsers lay out slowly. */
const DEEPEST = 200;

/** A page of more parts is cut: it takes seconds to clean, and nobody reads it. A few kilobytes can make the parser build millions. */
const MOST = 200_000;

type InertTree = Element | DocumentFragment;

/** What is left of an inert tree, as new nodes; the tree itself is only read. */
export function purify(tree: InertTree, policy: PolicyNeed): HTMLElement {
  const copy = copyOf(tree);
  const clean = purifier.sanitize(copy, {
    ALLOWED_TAGS: ELEMENTS,
    ALLOWED_ATTR: [...ATTRIBUTES.keys()],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    // slower, but then it parses nothing, not even the empty text that it starts with
    IN_PLACE: policy === null,
    TRUSTED_TYPES_POLICY: policy ? asDomPurify(policy) : null, // left to itself it would ask the page for one of its own
  });
  return clean.nodeName === 'DIV' ? copy : (clean.firstChild as HTMLElement);
}

/** Of the kind that DOMPurify takes; it makes no address of a script. */
function asDomPurify(policy: ContentPolicy) {
  const createHTML = (html: string) => policy.createHTML(html);
  return { createHTML, createScriptURL: () => '' } as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']>;
}

/** Once through the tree, so that wrappers within wrappers cost no more than others. */
function copyOf(tree: InertTree): HTMLElement {
  const root = tree.ownerDocument.createElement('div');
  const above: (readonly [left: Node, into: HTMLElement])[] = [];
  let into: HTMLElement = root;
  let node: Node | null = tree.firstChild;
  let count = 0;
  while (count < MOST && (node || above.length > 0)) {
    if (!node) {
      const [left, outer] = above.pop()!;
      node = left.nextSibling;
      into = outer;
      continue;
    }
    const inner = copyNode(node, into, above.length);
    if (inner) count++;
    if (inner && node.firstChild) {
      above.push([node, into]);
      into = inner;
      node = node.firstChild;
    } else node = node.nextSibling;
  }
  return root;
}

/** Where the children go: into the copy, or in the place of what is not listed; null for what is left out with all that is in it. */
function copyNode(node: Node, into: HTMLElement, depth: number): HTMLElement | null {
  if (node.nodeType === Node.TEXT_NODE) into.append(node.nodeValue ?? '');
  if (!(node instanceof HTMLElement) || dropped.has(node.localName)) return null;
  const name = node.localName;
  // an editor's own <data> has no number: see recognise.ts
  if (!listed.has(name) || (name === 'data' && !node.hasAttribute('value'))) return into;
  if (depth > DEEPEST && !/^(?:br|data|hr|img|wbr)$/.test(name)) {
    if (/\S$/.test(into.lastChild?.nodeValue ?? '')) into.append(' ');
    return into;
  }
  const copy = into.ownerDocument.createElement(LANDMARKS.includes(name) ? 'div' : name);
  takeOver(node, copy);
  into.append(copy);
  return copy;
}

/** Gives an element those attributes of another that it may have. */
export function takeOver(from: Element, to: Element): void {
  for (const name of from.getAttributeNames()) {
    const [owners, values] = ATTRIBUTES.get(name) ?? [];
    if (!values || (owners && !words(owners).includes(to.localName))) continue;
    const value = from.getAttribute(name)!;
    if (values.test(value)) to.setAttribute(name, value);
  }
}
