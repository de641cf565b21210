/** What may be in cleaned content: written down a second time on purpose, so that the list in src/ cannot grow unnoticed. */
import type { ContentOptions } from '../../src/html/cms-content.js';

export const BASE = `${location.origin}/cms-1`;

/** The test server by its other name: a host that nobody agreed to, and that answers. */
export const FOREIGN = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);

/** What a place asks of its content that knows no box for videos. */
export const PLAIN: ContentOptions = {
  base: BASE,
  imageHosts: ['images.example'],
  headingLevel: 3,
  frameLabel: (provider, title) => `${title || 'Video'} (${provider})`,
  tableLabel: 'Table',
};

export const OPTIONS = {
  ...PLAIN,
  video: {
    show: (provider, title) => `Show ${title || 'video'} from ${provider}`,
    note: (provider) => `${provider} learns your IP address.`,
  },
} satisfies ContentOptions;

const TAGS = new Set(
  `a abbr address article b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4
  h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time
  tr u ul var wbr`.split(/\s+/),
);

/** Who may have an attribute, and what it may say. */
const ATTRIBUTES = [
  ['*', 'title', /^/],
  ['*', 'lang', /^[A-Za-z]{2,3}(?:-[\dA-Za-z]{1,8})*$/],
  ['*', 'dir', /^(?:ltr|rtl|auto)$/i],
  ['*', 'translate', /^(?:yes|no)$/i],
  ['img', 'alt', /^/],
  ['img', 'width', /^[1-9]\d{0,3}$/],
  ['img', 'height', /^[1-9]\d{0,3}$/],
  ['td, th', 'colspan', /^\d{1,2}$|^100$/],
  ['td, th', 'rowspan', /^\d{1,2}$|^100$/],
  ['col, colgroup', 'span', /^\d{1,2}$|^100$/],
  ['th', 'scope', /^(?:row|col|rowgroup|colgroup)$/i],
  ['ol', 'start', /^-?\d{1,9}$/],
  ['ol', 'reversed', /^/],
  ['ol, ul', 'type', /^(?:1|a|A|i|I|disc|circle|square)$/i],
  ['li', 'value', /^-?\d{1,9}$/],
  ['time, ins, del', 'datetime', /^[^<>"'`=]{1,40}$/],
  ['details', 'open', /^/],
] as const;

/** What the panel itself puts on its own elements. */
const OWN = [
  ['div', 'class', /^(?:rich-text|contact-card|table-box|video|video-box)$/],
  ['div.table-box', 'tabindex', /^0$/],
  ['div.table-box', 'role', /^region$/],
  ['div.table-box', 'aria-label', /\S/],
  ['a', 'class', /^frame-link$/],
  ['.video-box > p', 'class', /^video-note$/],
  ['.video-box > button', 'class', /^button$/],
  ['.video-box > button', 'type', /^button$/],
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
      ...(isHtml && (TAGS.has(element.localName) || element.matches('.video > .video-box > button'))
        ? []
        : [`<${element.localName}>`]),
      ...attributes.map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
    ];
  });
}

function isAllowed(element: Element, { name, value }: Attr): boolean {
  return [...OWN, ...ATTRIBUTES].some(
    ([owners, own, values]) => own === name && element.matches(owners) && values.test(value),
  );
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
