/**
 * Plain text as it is read: paragraphs, lines, and bare addresses of the web as links. Nothing in it is ever taken for markup.
 *
 * Knows where an address ends in running text. Does not know where the text is from.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { safeWebLink } from '../html/links.js';

/** Nobody reads more of a message; and a longer one would keep a phone busy for seconds. */
const LONGEST_TEXT = 20_000;

/** What is longer is no address that somebody means to be followed. */
const LONGEST_ADDRESS = 2_000;

/**
 * What may be an address: up to a space, a quote or a bracket of the kinds that addresses do not have, a sign of Chinese punctuation (no space follows it),
 * an emoji, or a character that turns the direction of writing. `www.` counts only where a word begins.
 */
const ADDRESS =
  /(?:https?:\/\/|(?<![\w.@/:-])www\.)[^\s<>"'`{}|\\^“”„‚‘’«»‹›…\u3000-\u3004\u3008-\u3020\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\p{Cc}\p{Bidi_Control}\p{Extended_Pictographic}\u200b\ufeff]+/giu;

/** What ends a sentence and not an address, when it comes last. */
const ENDING = /[\p{P}\p{S}]/u;

/** Of these an address may end with one. */
const MEANT_AT_END = '/#=&+-_~$%@';

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Which way a paragraph is written is for the styles around to say (`unicode-bidi: plaintext`): with `dir="auto"` Chromium reads all of it again for each
 * node that is put in, and a long text would take it minutes (2026-11).
 */
export function linkedText(text: string): TemplateResult {
  const isCut = text.length > LONGEST_TEXT;
  const shown = isCut ? `${text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '')} …` : text;
  const paragraphs = shown
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((each) => each.trim() !== '');
  return html`${paragraphs.map((paragraph) => html`<p>${linesOf(paragraph.trim())}</p>`)}`;
}

function linesOf(paragraph: string): unknown[] {
  return paragraph.split('\n').map((line, at) => html`${at > 0 ? html`<br />` : nothing}${withLinks(line)}`);
}

function withLinks(line: string): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const { 0: match, index } of line.matchAll(ADDRESS)) {
    const address = withoutEnding(match);
    const href = hrefOf(address);
    if (href === null) continue;
    parts.push(line.slice(from, index), link(href, address));
    from = index + address.length;
  }
  parts.push(line.slice(from));
  return parts;
}

/** An address reads from left to right in every language. */
function link(href: string, address: string): TemplateResult {
  return html`<a href=${href} dir="ltr" rel="noopener noreferrer">${address}</a>`;
}

/** Without the full stop of the sentence, and without the bracket that opened before the address; one that opened within it stays. */
function withoutEnding(match: string): string {
  if (match.length > LONGEST_ADDRESS) return match;
  const left = new Map<string, number>();
  for (const sign of match) left.set(sign, (left.get(sign) ?? 0) + 1);
  let end = match.length;
  for (; end > 0; end--) {
    const last = match.charAt(end - 1);
    const opening = OPENING[last];
    if (opening === undefined) {
      if (!ENDING.test(last) || MEANT_AT_END.includes(last)) break;
    } else {
      const closings = left.get(last) ?? 0;
      if (closings <= (left.get(opening) ?? 0)) break;
      left.set(last, closings - 1);
    }
  }
  return match.slice(0, end);
}

function hrefOf(address: string): string | null {
  if (address.length > LONGEST_ADDRESS) return null;
  const isWhole = /^https?:/i.test(address);
  const whole = isWhole ? address : `https://${address}`;
  // against itself: what is no address on its own is none
  const href = safeWebLink(whole, whole);
  if (href === null) return null;
  const { hostname, username, password } = new URL(href);
  // a name before an @ looks like the host that it is not
  const isPlain = username === '' && password === '';
  return isPlain && (isWhole || /^www\.[^.]+\../.test(hostname)) ? href : null;
}
