/**
 * One article on paper, without anything of the page around it: a frame that nobody sees, whose document is the article.
 *
 * The document is built of nodes and of constructed style sheets, so a strict CSP has nothing against it. Knows what makes no sense on paper whatever it is
 * for: controls, navigation, frames. Does not know where the article comes from.
 */
import { readableAddress } from '../model/address.js';

export interface PrintedArticle {
  /** Name of the document, and its title where the content has none of its own (`part="title"`). */
  readonly title: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** It is copied. Links in its `part="content"`, else in all of it, tell their addresses. */
  readonly content: Node;
  /** How it looks, with ui/print.styles among them: style sheets of this page, or their text. */
  readonly styles: readonly (CSSStyleSheet | string)[];
  /** What comes at the end; it is copied. */
  readonly footer?: Node | null;
}

export interface PrintOptions {
  /** Opens the browser's print dialog for a window. */
  readonly print?: (window: Window) => void;
  /** Milliseconds that pictures may take to load. */
  readonly patience?: number;
}

/**
 * Opens the print dialog for an article. Resolves when it has been opened, with false where that was not possible. Its frame stands in the container for
 * so long, at the longest until the next article is printed.
 */
export async function printArticle(
  article: PrintedArticle,
  container: ShadowRoot | HTMLElement,
  { print = (window) => window.print(), patience = 3000 }: PrintOptions = {},
): Promise<boolean> {
  for (const last of container.querySelectorAll('iframe[data-print]')) last.remove();
  if (!container.isConnected) return false;
  const frame = emptyFrame();
  try {
    await atMost(patience, placed(frame, container));
    const { contentWindow: paper, contentDocument } = frame;
    fillDocument(contentDocument!, article);
    await pictures(contentDocument!, patience);
    if (!paper || !frame.isConnected) return false; // another article is printed by now, or the panel is gone
    const isOver = new Promise((resolve) => paper.addEventListener('afterprint', resolve, { once: true }));
    print(paper);
    // Firefox says so when the dialog has just been opened, but keeps the line above waiting for its end; phones do it the other way round
    void isOver.then(() => frame.remove());
    return true;
  } catch {
    frame.remove();
    return false;
  }
}

/** Makes a document of an article. */
export function fillDocument(paper: Document, article: PrintedArticle): void {
  const { title, lang, dir, content, styles, footer } = article;
  paper.documentElement.lang = lang;
  paper.documentElement.dir = dir;
  paper.title = title;
  const main = paper.createElement('main');
  main.append(paper.importNode(content, true));
  leaveOut(main);
  for (const details of main.querySelectorAll('details')) open(details);
  for (const image of main.querySelectorAll('img')) image.loading = 'eager'; // all of it is on paper at once
  const parts = main.querySelectorAll<HTMLElement>('[part~="content"]');
  for (const part of parts.length > 0 ? parts : [main]) writeAddresses(part);
  if (!main.querySelector('[part~="title"]')) main.prepend(headline(paper, title));
  if (footer) main.append(paper.importNode(footer, true));
  paper.body.replaceChildren(main);
  const { CSSStyleSheet } = paper.defaultView as Window & typeof globalThis; // it takes no sheets of other documents
  paper.adoptedStyleSheets = [...styles.map(textOf), PAPER].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** It is loaded without an address: so it is of this page's origin, and no CSP forbids it. Nobody sees it, but it is there: others are not printed. */
function emptyFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('data-print', '');
  frame.setAttribute('aria-hidden', 'true');
  frame.inert = true;
  const looks = { position: 'fixed', 'inset-block-start': '0', 'inset-inline-start': '0', border: '0', opacity: '0' };
  const size = { 'inline-size': '1px', 'block-size': '1px', 'pointer-events': 'none' };
  for (const [name, value] of Object.entries({ ...looks, ...size })) frame.style.setProperty(name, value, 'important');
  return frame;
}

/** Firefox puts the document there later than the frame, and takes back what was written before. */
function placed(frame: HTMLIFrameElement, container: ShadowRoot | HTMLElement): Promise<unknown> {
  const isThere = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  container.append(frame);
  return isThere;
}

const LEFT_OUT =
  'nav, form, button, input, select, textarea, dialog, iframe, object, embed, video, audio, canvas, script, style, link, template, [hidden]';

function leaveOut(main: HTMLElement): void {
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
}

function open(details: HTMLDetailsElement): void {
  details.removeAttribute('name'); // of those with the same name one is open
  details.open = true;
}

function headline(paper: Document, title: string): HTMLElement {
  const headline = paper.createElement('h1');
  headline.textContent = title;
  return headline;
}

/** On paper a link leads nowhere: its address stands behind it, unless it is what the link says anyway. */
function writeAddresses(part: HTMLElement): void {
  for (const link of part.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (!/^(?:https?|mailto|tel):/.test(href)) continue;
    const address = readableAddress(href.replace(/^(?:mailto|tel):/, ''));
    if (!bare(link.textContent).includes(bare(address))) link.setAttribute('data-address', address);
  }
}

/** What is the same in all spellings of an address: with and without spaces, scheme, slash at the end. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

/** Resolves when all pictures are there, or will not come, or take too long. */
async function pictures(paper: Document, patience: number): Promise<void> {
  const missing = [...paper.images].filter((image) => !image.complete);
  if (missing.length === 0) return;
  const ends = missing.map(
    (image) =>
      new Promise((resolve) => {
        image.addEventListener('load', resolve);
        image.addEventListener('error', resolve);
      }),
  );
  await atMost(patience, Promise.all(ends));
}

/** Resolves with a promise, or before when that takes too many milliseconds. */
async function atMost(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLate = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([promise, isLate]);
  clearTimeout(timer);
}

function textOf(sheet: CSSStyleSheet | string): string {
  return typeof sheet === 'string' ? sheet : Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
}

/**
 * Paper, and the panel's tokens on it. A document without a doctype lets tables and lists start anew: here they inherit as they do elsewhere.
 */
const PAPER = `
@page { size: A4; margin: 18mm 16mm; }
:root {
  color-scheme: light;
  --text: #000; --muted: #333; --background: #fff; --surface: #fff; --border: #888; --accent: #000; --tint: #fff; --radius: 0; --space: 1em;
  font: 11pt/1.45 system-ui, sans-serif;
  color: #000;
  background: #fff;
  text-align: start;
  overflow-wrap: break-word;
}
body { margin: 0; }
table { font: inherit; color: inherit; line-height: inherit; text-align: start; white-space: inherit; }
h1 { font-size: 1.6em; margin-block: 0 0.7em; break-after: avoid; }
img { max-inline-size: 100%; max-block-size: 22cm; }
a { color: inherit; overflow-wrap: anywhere; }
[data-address]::after {
  content: ' (' attr(data-address) ')';
  direction: ltr;
  unicode-bidi: isolate;
  font-size: 0.85em;
}
`;
