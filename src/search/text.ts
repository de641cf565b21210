/**
 * From editors' HTML to the text that a reader sees, for the index only: it is never rendered as HTML.
 *
 * A scanner of its own, since no worker has a DOMParser. Linear in the length of its input, whatever that is.
 */

/** Elements of which nothing is text. */
const SILENT = /^(?:script|style|template|noscript|svg|math|iframe|object|head|title|select|textarea)$/;

/** Elements within a line; all others stand on lines of their own. */
const INLINE =
  /^(?:a|abbr|b|bd[io]|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/;

/** The named references that editors' tools write; letters with marks are composed below. */
const NAMED = new Map(
  'nbsp\u00A0,amp&,lt<,gt>,quot",apos\',shy\u00AD,szligß,ndash–,mdash—,hellip…,bull•,middot·,euro€,sect§,deg°,laquo«,raquo»,lsquo‘,rsquo’,sbquo‚,ldquo“,rdquo”,bdquo„,aeligæ,oslashø,zwnj\u200C,zwj\u200D'
    .split(',')
    .map((each) => [each.slice(0, -1), each.slice(-1)]),
);

/** `&auml;` is a letter and the name of its mark. */
const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  cedil: '\u0327',
  tilde: '\u0303',
  ring: '\u030A',
};

/** The text of some HTML: blocks on lines of their own, other white space as single blanks. */
export function plainText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    parts.push(html.slice(at, end).replace(/\s+/g, ' '));
    if (open < 0) break;
    at = afterTag(html, open, parts);
  }
  return decodeReferences(parts.join(''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** Goes over what begins with `<`; where that is no tag, it is text. */
function afterTag(html: string, open: number, parts: string[]): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  if (/[!?]/.test(html[open + 1] ?? '')) return after(html, '>', open);
  const name = /^<\/?([a-z][^\s/>]{0,30})/i.exec(html.slice(open, open + 34))?.[1]?.toLowerCase();
  if (name === undefined) {
    parts.push('<');
    return open + 1;
  }
  const end = endOfTag(html, open);
  const isHidden = /\sstyle\s*=[^>]*display\s*:\s*none/i.test(html.slice(open, Math.min(end, open + 500)));
  const isStart = html[open + 1] !== '/';
  if (isStart && (SILENT.test(name) || isHidden)) return afterElement(html, name, end);
  if (!INLINE.test(name)) parts.push('\n');
  return end;
}

/** Behind the `>` that ends a tag; those in quoted values do not. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at++) {
    const char = html[at]!;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '>') return at + 1;
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char;
  }
  return html.length;
}

/** Elements without an end. */
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Elements whose content is no markup: they end at their first end. */
const RAW = /^(?:script|style|title|textarea|iframe|noscript)$/;

/** Behind an element and all that is in it, others of its name included. */
function afterElement(html: string, name: string, from: number): number {
  if (VOID.test(name) || html[from - 2] === '/') return from;
  const tags = new RegExp(`<(/?)${name.replace(/[^a-z\\d]/g, '.')}(?=[\\s/>])`, 'gi');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : RAW.test(name) ? 0 : 1;
    if (depth === 0) return after(html, '>', tags.lastIndex);
  }
  return html.length;
}

function after(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]{2,8}));?/gi, (whole, number?: string, name?: string) =>
    number === undefined ? named(name!, whole) : char(Number(`0${number}`.replace(/^0(?=\d)/, '')), whole),
  );
}

function named(name: string, whole: string): string {
  const direct = NAMED.get(name) ?? NAMED.get(name.toLowerCase());
  if (direct !== undefined) return direct;
  const mark = name.slice(1);
  return Object.hasOwn(MARKS, mark) ? (name[0]! + MARKS[mark]!).normalize('NFC') : whole;
}

function char(code: number, whole: string): string {
  return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
}
