/** What may be in cleaned content: written down a second time on purpose, so that the list in src/ cannot grow unnoticed. */
import type { ContentOptions } from '../../src/html/cms-content.js';

export const BASE = `${location.origin}/cms-1`;

/** The test server by its other name: a host that nobody agreed to, and that answers. */
export const FOREIGN = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);

export const OPTIONS: ContentOptions = {
  base: BASE,
  imageHosts: ['images.example'],
  headingLevel: 3,
  frameLabel: (provider, title) => `${title || 'Video'} (${provider})`,
  tableLabel: 'Table',
};

const TAGS = new Set(
  `a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h2 h3 h4
  h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time
  tr u ul var wbr`.split(/\s+/),
);

const ATTRIBUTES = new Set(
  'alt title width height colspan rowspan headers scope start reversed value type lang dir datetime translate open span'.split(
    ' ',
  ),
);

/** What the panel itself puts on its own elements. */
const OWN = [
  ['div', 'class', /^(?:rich-text|contact-card|table-box)$/],
  ['div.table-box', 'tabindex', /^0$/],
  ['div.table-box', 'role', /^region$/],
  ['div.table-box', 'aria-label', /\S/],
  ['a', 'class', /^frame-link$/],
  ['a', 'rel', /^noopener noreferrer$/],
  ['a', 'href', /^(?:https?:\/\/[^/]+|mailto:[^\s?#&]+@[^\s?#&]+$|tel:[\d+()./-]+$)/],
  ['img', 'loading', /^lazy$/],
  ['img', 'decoding', /^async$/],
  ['img', 'referrerpolicy', /^no-referrer$/],
  [
    'img[loading="lazy"][referrerpolicy="no-referrer"]',
    'src',
    RegExp(`^(?:${location.origin}|https://images\\.example)/`),
  ],
] as const;

/** Everything in the content that the list does not allow; empty for clean content. */
export function notAllowed(content: ParentNode): string[] {
  return [...content.querySelectorAll('*')].flatMap((element) => {
    if (isOwnIcon(element)) return [];
    const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
    const attributes = [...element.attributes].filter((attribute) => !isAllowed(element, attribute));
    return [
      ...(isHtml && TAGS.has(element.localName) ? [] : [`<${element.localName}>`]),
      ...attributes.map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
    ];
  });
}

function isAllowed(element: Element, { name, value }: Attr): boolean {
  const own = OWN.some(([owner, own, values]) => own === name && element.matches(owner) && values.test(value));
  return own || ATTRIBUTES.has(name);
}

/** The sign before each link of a contact card. */
function isOwnIcon(element: Element): boolean {
  const icon = element.closest('.contact-card a > svg.icon:first-child');
  if (!icon) return false;
  const shape = /^<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="[\w\s.,-]+"><\/path><\/svg>$/;
  return shape.test(icon.outerHTML.replace(/ xmlns="[^"]*"/, ''));
}

/** The same content after it was written out and parsed once more: where mutations would show. */
export function parsedAgain(content: Element): HTMLElement {
  return new DOMParser().parseFromString(content.outerHTML, 'text/html').body;
}
