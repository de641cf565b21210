/**
 * The only door for HTML of the CMS: what comes out is built of nodes that are safe to show.
 *
 * Four steps: parse inert, recognise what carries meaning (recognise.ts), clean by an allow-list, build anew. Never serialised again, never
 * given to `innerHTML`. Does not know pages or the panel. See docs/decisions for the choice of DOMPurify.
 */
import createPurifier from 'dompurify';
import { recognise, videoPage, type Finding } from './recognise.js';
import { safeLink, safeWebLink } from './links.js';

/** What the place where the content is shown asks of it. */
export interface ContentOptions {
  /** URL of the CMS, against which relative addresses are meant. */
  readonly base: string;
  /** Hosts whose images may load, besides the CMS's own. */
  readonly imageHosts: readonly string[];
  /** Level of the content's highest headings, 2 to 6. */
  readonly headingLevel: number;
  /** Text of the link that stands for a video or another frame. */
  readonly frameLabel: (provider: string, title: string) => string;
  /** Name of a table that scrolls sideways. */
  readonly tableLabel: string;
}

/** A page larger than this is cut: nobody reads it, and cleaning it would block the page for seconds. */
const LARGEST = 2_000_000;

const TAGS = (
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure ' +
  'footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strong sub summary sup ' +
  'table tbody td tfoot th thead time tr u ul var wbr'
).split(' ');

const ATTRIBUTES =
  'href src alt title width height colspan rowspan headers scope start reversed value type lang dir datetime translate open span'.split(
    ' ',
  );

const purifier = createPurifier(window);

/** The content as an element of its own, ready to be shown. */
export function cleanContent(html: string, options: ContentOptions): HTMLElement {
  const inert = new DOMParser().parseFromString(html.slice(0, LARGEST), 'text/html');
  // by the prototype: as `inert.body` an image of the name "body" would answer
  const body = Reflect.get(Document.prototype, 'body', inert);
  const findings = recognise(body);
  const root = document.createElement('div');
  root.className = 'rich-text';
  const whole = inert.createElement('div'); // the purifier treats a <body> in a way of its own
  while (body.firstChild) whole.append(body.firstChild);
  root.append(purify(whole, options));
  fillMarkers(root, findings, options);
  rebuild(root, options);
  return root;
}

/** The clean nodes, with the images rebuilt: once outside the inert document, others would load even if nobody shows them. */
function purify(node: HTMLElement, options: ContentOptions): DocumentFragment {
  const clean = purifier.sanitize(node, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const image of clean.querySelectorAll('img')) rebuildImage(image, options);
  return clean;
}

function fillMarkers(root: HTMLElement, findings: readonly Finding[], options: ContentOptions): void {
  for (const marker of root.querySelectorAll('data')) {
    const finding = findings[Number(marker.getAttribute('value'))];
    marker.closest('a')?.after(marker); // what comes here holds links of its own
    if (!finding) marker.remove();
    else if (finding.kind === 'frame') marker.replaceWith(frameLink(finding.url, finding.title, options));
    else marker.replaceWith(...contactCard(finding.content, findings, options));
  }
}

/** The card, or nothing where the contact says nothing. */
function contactCard(content: HTMLElement, findings: readonly Finding[], options: ContentOptions): Element[] {
  const card = document.createElement('div');
  card.className = 'contact-card';
  const clean = purify(content, options);
  // the CMS's icons are pictures from its server, with an alternative text in its own language: what a line is, its link says
  for (const icon of clean.querySelectorAll('img')) icon.remove();
  card.append(clean);
  for (const link of card.querySelectorAll('a')) {
    if (rebuildLink(link, options)) link.prepend(contactIcon(link.protocol));
  }
  fillMarkers(card, findings, options);
  return card.textContent.trim() ? [card] : [];
}

/** A sign for the phone, for mail, or for an address or site; drawn here as one line each. */
function contactIcon(protocol: string): Element {
  const lines: Record<string, string> = {
    'tel:': 'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2',
    'mailto:': 'M3 6h18v12H3zl9 7 9-7',
  };
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute(
    'd',
    lines[protocol] ?? 'M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11m0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  );
  svg.append(path);
  return svg;
}

function frameLink(src: string, title: string, options: ContentOptions): Element {
  const video = videoPage(src.startsWith('//') ? `https:${src}` : src);
  const url = video?.url ?? safeWebLink(src, options.base);
  const link = document.createElement('a');
  if (url === null) return link;
  link.href = url;
  link.className = 'frame-link';
  link.textContent = options.frameLabel(video?.provider ?? new URL(url).host, title);
  return link;
}

function rebuild(root: HTMLElement, options: ContentOptions): void {
  // within table cells the parser lets a link stand in another: the inner one is what was meant
  for (const inner of root.querySelectorAll('a a')) {
    const outer = inner.parentElement?.closest('a');
    outer?.replaceWith(...outer.childNodes);
  }
  for (const link of root.querySelectorAll('a')) rebuildLink(link, options);
  const names = new Map<string, number>();
  for (const table of root.querySelectorAll('table')) wrapTable(table, options, names);
  shiftHeadings(root, options.headingLevel);
  for (const paragraph of root.querySelectorAll('p')) {
    if (!paragraph.textContent.trim() && !paragraph.querySelector('img')) paragraph.remove();
  }
}

/** Whether the link is still one: without a safe address, or without anything to click, only what is in it is left. */
function rebuildLink(link: HTMLAnchorElement, options: ContentOptions): boolean {
  const href = safeLink(link.getAttribute('href') ?? '', options.base);
  const text = link.textContent.trim();
  const image = link.querySelector('img');
  if (href === null || (!text && !image)) {
    link.replaceWith(...link.childNodes);
    return false;
  }
  if (!text && image) image.alt ||= href.replace(/^\w+:\/*/, ''); // a link must have a name
  link.href = href;
  if (/^https?:/.test(href)) link.rel = 'noopener noreferrer';
  else link.dir = 'ltr'; // numbers and mail addresses read from left to right in every language
  return true;
}

function rebuildImage(image: HTMLImageElement, options: ContentOptions): void {
  const src = safeWebLink(image.getAttribute('src') ?? '', options.base);
  const hosts = [new URL(options.base).host, ...options.imageHosts];
  if (src === null || !hosts.includes(new URL(src).host)) {
    image.replaceWith(image.alt);
    return;
  }
  const fresh = image.ownerDocument.createElement('img');
  fresh.loading = 'lazy';
  fresh.decoding = 'async';
  fresh.referrerPolicy = 'no-referrer';
  fresh.alt = image.alt;
  for (const side of ['width', 'height'] as const) {
    const pixels = image.getAttribute(side);
    if (pixels && /^\d{1,4}$/.test(pixels)) fresh.setAttribute(side, pixels);
  }
  fresh.src = src;
  image.replaceWith(fresh);
}

/** Wide tables scroll in a box of their own, which the keyboard reaches, and which has a name of its own: `names` counts those in use. */
function wrapTable(table: HTMLTableElement, options: ContentOptions, names: Map<string, number>): void {
  if (table.parentElement?.closest('table')) return;
  const name = table.caption?.textContent.trim() || options.tableLabel;
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  const box = document.createElement('div');
  box.className = 'table-box';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', count > 1 ? `${name} ${count}` : name);
  table.replaceWith(box);
  box.append(table);
}

/** Keeps the headings' order and puts the highest one right below the page's title. */
function shiftHeadings(root: HTMLElement, highest: number): void {
  const headings = [...root.querySelectorAll<HTMLHeadingElement>('h1, h2, h3, h4, h5, h6')];
  const filled = headings.filter((heading) => heading.textContent.trim());
  const levels = [...new Set(filled.map((heading) => Number(heading.localName[1])))].sort();
  for (const heading of headings) {
    if (!heading.textContent.trim()) {
      heading.replaceWith(...heading.childNodes);
      continue;
    }
    const level = Math.min(6, highest + levels.indexOf(Number(heading.localName[1])));
    const shifted = document.createElement(`h${level}`);
    for (const { name, value } of heading.attributes) shifted.setAttribute(name, value);
    shifted.append(...heading.childNodes);
    heading.replaceWith(shifted);
  }
}
