/**
 * The part of a text that shows why it was found, with the places of what was asked for.
 *
 * Works on offsets of the original text throughout: a folded text has other lengths.
 */
import type { MarkedText } from '../model/search.js';
import type { Analysis, Word } from './analysis.js';
import { tokens } from './tokens.js';

/** What stands for a hit: the query's words as folded words, beginnings of words, and stems or parts. */
export interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Characters of an excerpt: three lines on a phone. */
const LENGTH = 120;

/** How far before the first mark an excerpt may begin where a sentence does. */
const FAR_LEAD = 50;

/** Characters before the first mark, so that one sees where it stands. */
const LEAD = 30;

/** Characters within which the words of an excerpt are looked for. */
export const EXCERPT = LENGTH - LEAD;

type Span = readonly [start: number, end: number];

/** The excerpt of a text around the word at `place`, marked; null where that is no word that was asked for. */
export function excerptAt(text: string, place: number, analysis: Analysis, wanted: Wanted): MarkedText | null {
  const start = startOf(text, place);
  const part = text.slice(start, endOf(text, start));
  const { marks } = marked(part, analysis, wanted);
  return marks.length > 0 ? { text: part, marks } : null;
}

/** The same for a text that is shown whole, such as a title. */
export function marked(text: string, analysis: Analysis, wanted: Wanted): MarkedText {
  return { text, marks: hitsIn(text, analysis, wanted) };
}

/** Whether a word is marked. */
export function isWanted({ folded, stem, parts }: Word, { words, beginnings, stems }: Wanted): boolean {
  return (
    words.has(folded) ||
    stems.has(stem) ||
    parts.some((part) => stems.has(part)) ||
    beginnings.some((beginning) => folded.startsWith(beginning))
  );
}

function hitsIn(text: string, analysis: Analysis, wanted: Wanted): Span[] {
  const found: Span[] = [];
  for (const { start, end } of tokens(text, analysis.language)) {
    const isHit = isWanted(analysis.word(text.slice(start, end)), wanted);
    const last = found.at(-1);
    // pairs of characters overlap: together they are one mark
    if (isHit && last && start < last[1]) found[found.length - 1] = [last[0], end];
    else if (isHit) found.push([start, end]);
  }
  return found;
}

/** A little before the first mark: at the beginning of its line or sentence where that is near, else of a word. */
function startOf(text: string, mark: number): number {
  const from = Math.max(0, mark - FAR_LEAD);
  const end = [...text.slice(from, mark).matchAll(/\n|[.!?؟。！？]\s+/g)].at(-1);
  if (end) return from + end.index + end[0].length;
  if (from === 0) return 0;
  const blank = text.indexOf(' ', Math.max(0, mark - LEAD));
  return blank < 0 || blank >= mark ? mark : blank + 1;
}

/** After an excerpt's length, at the end of a word. */
function endOf(text: string, start: number): number {
  if (text.length - start <= LENGTH) return text.length;
  const blank = Math.max(text.lastIndexOf(' ', start + LENGTH), text.lastIndexOf('\n', start + LENGTH));
  const end = blank > start + LENGTH / 2 ? blank : start + LENGTH;
  // never through the middle of a character
  return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end - 1 : end;
}
