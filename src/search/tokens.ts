/**
 * Where the words of a text begin and end, in offsets of the text itself.
 *
 * Splits at everything that is no letter, number or mark; scripts without spaces become overlapping pairs.
 */

/** A word of a text: `text.slice(start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
}

/** Letters, numbers, marks, and what may stand within a word without parting it: apostrophes, joiners, soft hyphens, bidi marks. */
const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]|['’ʼ‘`´](?=[\p{L}\p{N}]))*/gu;

const UNSPACED_LETTER = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';

/** Runs of scripts that are written without spaces. */
const UNSPACED = new RegExp(`[${UNSPACED_LETTER}][${UNSPACED_LETTER}\\p{M}ー]*`, 'gu');

/** Matches what has letters of such a script. */
export const UNSPACED_SCRIPT = new RegExp(`[${UNSPACED_LETTER}]`, 'u');

/** What French and Italian put before an apostrophe is a word of its own, and none to search for. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|un)['’ʼ]/iu;

/** The words of a text, in its order. */
export function* tokens(text: string, language = ''): Generator<Token> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const skipped = /^(?:fr|it)/.test(language) ? (ELIDED.exec(word)?.[0].length ?? 0) : 0;
    if (UNSPACED_SCRIPT.test(word)) yield* mixed(word, index);
    else yield { start: index + skipped, end: index + word.length };
  }
}

/** Letters of one script beside another's in one word, as in "B1考试". */
function* mixed(word: string, offset: number): Generator<Token> {
  let at = 0;
  for (const { 0: run, index } of word.matchAll(UNSPACED)) {
    if (index > at) yield { start: offset + at, end: offset + index };
    yield* pairs(run, offset + index);
    at = index + run.length;
  }
  if (at < word.length) yield { start: offset + at, end: offset + word.length };
}

/** Overlapping pairs of characters; a single one stands alone. Marks stay with what they stand on. */
function* pairs(run: string, offset: number): Generator<Token> {
  const characters = [...run.matchAll(/\P{M}\p{M}*|^\p{M}+/gu)];
  const last = Math.max(1, characters.length - 1);
  for (let at = 0; at < last; at++) {
    const next = characters[at + 1] ?? characters[at]!;
    yield { start: offset + characters[at]!.index, end: offset + next.index + next[0].length };
  }
}
