/**
 * What is looked up for a query: for each of its words the ways in which an entry may hold it, and how much each is worth.
 *
 * Pure. Knows words and what the index knows of them. Does not know what is found.
 */
import type { Analysis, Word } from './analysis.js';
import type { Wanted } from './excerpt.js';
import { tellingWords, type Phrases } from './synonyms.js';
import { UNSPACED_SCRIPT } from './tokens.js';

/** One way to hold a word: all of these terms. */
export interface Alternative {
  readonly terms: readonly string[];
  /** What it is worth against the word itself. */
  readonly worth: number;
  /** Also words that begin so: everywhere, in titles only, or not. */
  readonly prefix?: 'anywhere' | 'titles';
  /** Also words within so many edits. */
  readonly edits?: number;
}

/** A word of the query, and all that stands for it. */
export interface Slot {
  readonly word: Word;
  /** What the word tells: rare ones tell more (the inverse document frequency of BM25), and what only holds the query together next to nothing. */
  readonly weight: number;
  /** Whether the word only holds the query together: nobody misses it. */
  readonly isStopword: boolean;
  readonly alternatives: readonly Alternative[];
}

export interface Planning {
  readonly phrases?: Phrases | undefined;
  /** How many slips a word may have at most. */
  readonly mostEdits?: (word: Word) => number;
  /** The last word is there in full. */
  readonly isWhole?: boolean;
}

export const WORTH = { stem: 0.7, parts: 0.5, knownPart: 0.25, synonym: 0.6, swapped: 0.8 };

/** What a word that only holds a question together counts against others. */
const STOPWORD = 0.15;

/** A query of so many words is a question: its words are not all to be found, and slips cost too much to look for in each. */
export const QUESTION = 4;

/** In a longer query, words that stand in more than this share of the entries tell nothing. */
const COMMON = 0.5;

/** More is a paste. */
export const MOST_WORDS = 24;

/** A short number tells as much as a long one. */
const NUMBER = /\p{N}/u;

/** The words of a query with what stands for them; none when there is nothing to look for. */
export function planQuery(
  analysis: Analysis,
  text: string,
  size: number,
  { phrases, mostEdits = () => Infinity, isWhole = false }: Planning = {},
): readonly Slot[] {
  const typed = firstWords(analysis, text);
  const words = [...new Map(typed.map((word) => [word.folded, word])).values()];
  const telling = words.filter((word) => analysis.frequency(word) <= size * COMMON);
  const isToldByFew = telling.some((word) => analysis.frequency(word) > 0);
  const kept = words.length > 2 && isToldByFew ? telling : words;
  const last = isWhole ? undefined : typed.at(-1)?.folded;
  const synonyms = phrases?.find(tellingWords(words, analysis)) ?? new Map<string, readonly string[][]>();
  return kept.map((word) => {
    const isStop = analysis.isStopword(word);
    const telling = isStop ? STOPWORD : 1;
    const ways = [
      ...alternatives(analysis, word, word.folded === last, words.length, mostEdits(word)),
      ...writtenTogether(analysis, words, words.indexOf(word)),
      ...(synonyms.get(word.stem) ?? []).map((terms) => ({ terms, worth: WORTH.synonym })),
    ];
    return {
      word,
      weight: weightOf(analysis.frequency(word), size) * telling,
      isStopword: isStop,
      alternatives: ways.map((way) => ({ ...way, worth: way.worth * telling })),
    };
  });
}

function firstWords(analysis: Analysis, text: string): Word[] {
  const words: Word[] = [];
  for (const word of analysis.words(text)) {
    if (words.push(word) >= MOST_WORDS) break;
  }
  return words;
}

function weightOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function alternatives(
  analysis: Analysis,
  word: Word,
  isLast: boolean,
  count: number,
  mostEdits: number,
): Alternative[] {
  const { folded, stem, parts } = word;
  if (UNSPACED_SCRIPT.test(folded)) {
    const isSingle = Array.from(folded).length === 1;
    return [{ terms: [stem], worth: 1 + WORTH.stem, ...(isSingle && { prefix: 'anywhere' }) }];
  }
  const isKnown = analysis.isKnown(folded);
  const isShort = folded.length < 3 && !NUMBER.test(folded);
  const prefix = isShort ? 'titles' : isLast || !isKnown ? 'anywhere' : undefined;
  const isMeant = isKnown || NUMBER.test(folded); // no slip of another word
  const edits = isMeant ? 0 : Math.min(mostEdits, editsFor(folded.length, count));
  const found: Alternative[] = [
    { terms: [folded], worth: 1, ...(prefix && { prefix }), ...(edits > 0 && { edits }) },
    { terms: [stem], worth: WORTH.stem },
  ];
  if (parts.length > 0) found.push({ terms: parts, worth: WORTH.parts });
  else if (analysis.frequency(word) === 0) {
    const { parts: guessed, isWhole } = analysis.partsOfUnknown(folded);
    if (guessed.length > 0) found.push({ terms: guessed, worth: isWhole ? WORTH.parts : WORTH.knownPart });
  }
  if (!isKnown && folded.length > 3) {
    for (const swapped of withSwappedLetters(folded)) {
      if (analysis.isKnown(swapped)) found.push({ terms: [swapped], worth: WORTH.swapped });
    }
  }
  return found;
}

/** Slips that are looked for in a word that the index does not hold, of a query of so many words. */
function editsFor(length: number, count: number): number {
  if (length < 4) return 0;
  return length < 6 || count >= QUESTION ? 1 : 2;
}

/** "Sprach kurs" is also looked for as one word, where there is such. */
function writtenTogether(analysis: Analysis, words: readonly Word[], at: number): Alternative[] {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (UNSPACED_SCRIPT.test(word.folded)) return []; // pairs of characters stand for any word around them
  const joined = [before && before.folded + word.folded, after && word.folded + after.folded];
  return joined.flatMap((folded) =>
    folded !== undefined && analysis.isKnown(folded) ? [{ terms: [folded], worth: 1 }] : [],
  );
}

/** A slip of two fingers: to MiniSearch it is two edits. */
function* withSwappedLetters(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at++) {
    if (word[at] !== word[at + 1]) yield word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  }
}

/** Whether an entry that holds these terms of the query holds a word of it. */
export function isHeld({ alternatives }: Slot, terms: ReadonlySet<string>): boolean {
  return alternatives.some((each) => each.terms.every((term) => terms.has(term)));
}

/** What an excerpt marks: the words of a query themselves, in all the ways in which they may stand there but for slips. */
export function wantedOf(analysis: Analysis, text: string, phrases?: Phrases): Wanted {
  const words = firstWords(analysis, text);
  const sought = tellingWords(words, analysis);
  const last = words.at(-1);
  const synonyms = phrases?.find(sought) ?? new Map<string, readonly string[][]>();
  return {
    words: new Set(sought.map(({ folded }) => folded)),
    beginnings: last && sought.includes(last) && last.folded.length > 1 ? [last.folded] : [],
    stems: new Set([...sought.flatMap(({ stem, parts }) => [stem, ...parts]), ...[...synonyms.values()].flat(2)]),
  };
}
