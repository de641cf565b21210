/**
 * Links and images of clean content: where they may lead, what may load, and how they are read.
 *
 * Does not know which links stay in the panel.
 */
import { safeLink, safeWebLink } from './links.js';
import { isBlank, unwrap } from './nodes.js';

/** What the links and images of a content are measured by. */
export interface ContentOrigin {
  /** URL of the CMS, against which relative addresses are meant. */
  readonly base: string;
  /** Hosts whose images may load, besides the CMS's own. */
  readonly imageHosts: readonly string[];
}

export function rebuildLinks(root: HTMLElement, base: string): void {
  // within table cells the parser lets a link stand in another: the inner one is what was meant
  for (const inner of root.querySelectorAll('a a')) {
    const outer = inner.parentElement?.closest('a');
    if (outer) unwrap(outer);
  }
  for (const link of root.querySelectorAll('a')) rebuildLink(link, base);
}

/** Without a safe address, or without anything to click, only what is in it is left. */
function rebuildLink(link: HTMLAnchorElement, base: string): void {
  const href = safeLink(link.getAttribute('href') ?? '', base);
  const text = link.textContent.trim();
  const image = link.querySelector('img');
  if (href === null || (!text && !image)) {
    unwrap(link);
    return;
  }
  if (image && !text) image.alt ||= href.replace(/^\w+:\/*/, ''); // a link must have a name
  if (image && image.alt === text) image.alt = ''; // and not twice
  link.href = href;
  const leadsToWeb = /^https?:/.test(href);
  if (leadsToWeb) link.rel = 'noopener noreferrer';
  // numbers, mail addresses and those of the web read from left to right in every language
  if (!leadsToWeb || /^(?:https?:\/\/|www\.)\S+$/.test(text)) link.dir = 'ltr';
}

export function rebuildImages(root: HTMLElement, { base, imageHosts }: ContentOrigin): void {
  const hosts = [new URL(base).host, ...imageHosts];
  for (const image of root.querySelectorAll('img')) {
    const src = safeWebLink(image.getAttribute('src') ?? '', base);
    image.replaceWith(src !== null && hosts.includes(new URL(src).host) ? rebuilt(image, src) : image.alt);
  }
}

function rebuilt(image: HTMLImageElement, src: string): HTMLImageElement {
  const fresh = image.ownerDocument.createElement('img');
  fresh.loading = 'lazy';
  fresh.decoding = 'async';
  fresh.referrerPolicy = 'no-referrer';
  fresh.alt = image.alt;
  for (const side of ['width', 'height']) {
    // a share of the width says nothing about the picture's form; what is measured in pixels keeps its place free until it is there
    const pixels = /^\s*([1-9]\d{0,3})(?:\.\d*)?(?:px)?\s*$/.exec(image.getAttribute(side) ?? '')?.[1];
    if (pixels) fresh.setAttribute(side, pixels);
  }
  fresh.src = src;
  return fresh;
}

/** Paragraphs with nothing in them are gaps, and gaps are the panel's affair. */
export function dropEmptyParagraphs(root: HTMLElement): void {
  for (const paragraph of root.querySelectorAll('p')) {
    if (isBlank(paragraph) && !paragraph.querySelector('img')) paragraph.remove();
  }
}
