/**
 * The search of one municipality: in the visitor's language and in German at once, as German words stand on every letter that an office writes.
 *
 * Joins what two indexes find into one list. Does not know where entries come from, nor how a hit looks.
 */
import type { SearchEntry } from '../model/search.js';
import { LanguageIndex, type Accepts, type Asking, type Scored } from './language-index.js';
import { MOST_WORDS, QUESTION, WORTH } from './query.js';
import { Phrases, tellingWords, type LanguageWords } from './synonyms.js';

export interface Found {
  /** What is shown: in the visitor's language where there is such. */
  readonly entry: SearchEntry;
  /** Whether `entry` is German although the visitor reads another language: there is no translation. */
  readonly isGerman: boolean;
  /** The German entry that was found, where it is not the one that is shown. */
  readonly german: SearchEntry | null;
  readonly score: number;
  /** The part of what was asked for that it holds, by the weight of the words: 0 to 1. */
  readonly coverage: number;
}

/** An index with the words that people say in its language. */
export interface Shelf {
  readonly index: LanguageIndex;
  readonly phrases: Phrases | undefined;
  /** Words to search for where somebody is to be asked. */
  readonly contacts: readonly string[];
}

/** Puts an index on the shelf, with what is known of its language's words. */
export function shelve(index: LanguageIndex, words: LanguageWords | null): Shelf {
  const steps = shelving(index, words);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, each of which is a little work. */
export function* shelving(index: LanguageIndex, words: LanguageWords | null): Generator<void, Shelf> {
  if (!words) return { index, phrases: undefined, contacts: [] };
  index.analysis.learnStopwords(words.stopwords);
  return { index, phrases: yield* Phrases.inSteps(words.synonyms, index.analysis), contacts: words.contacts };
}

/** What a German hit is worth beside one in the visitor's own language. */
const GERMAN_WORTH = 0.7;

/** A German hit holds most of what was asked for: else a word of another language is taken for a German one. */
const GERMAN_COVERAGE = 0.6;

/** Edits that are allowed for a word that only the other language's index knows, and for one that neither knows in German. */
const EDITS = { inOwn: 0, inGerman: 1 };

/** More than one mostly are names of one thing. */
const MOST_TERMS = 2;

/** Everything that is found for a query, best first. `german` is null where that is the visitor's language. */
export function searchIn(own: Shelf, german: Shelf | null, query: string, accepts?: Accepts): readonly Found[] {
  const forGerman = german && wordsForGerman(own, german.index, query);
  const found = new Map<string, Found>();
  const inOwn = own.index.search(query, {
    phrases: own.phrases,
    accepts,
    // a German word is no slip of one in the visitor's language
    mostEdits: ({ folded }) => (forGerman?.germanOnly.has(folded) ? EDITS.inOwn : Infinity),
  });
  for (const { entry, score, coverage } of inOwn) {
    found.set(entry.path, { entry, isGerman: false, german: null, score, coverage });
  }
  if (!forGerman) return [...found.values()];
  const germans = [
    ...askGerman(german, forGerman.query, { phrases: german.phrases, accepts, mostEdits: () => EDITS.inGerman }),
    ...forGerman.terms.flatMap((term) =>
      askGerman(german, term, { accepts, mostEdits: () => 0, isWhole: true }).map(lessened),
    ),
  ];
  for (const scored of germans) addGerman(found, own.index, scored, accepts);
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function askGerman({ index }: Shelf, query: string, asking: Asking): Scored[] {
  return index.search(query, asking).filter(({ coverage }) => coverage >= GERMAN_COVERAGE);
}

function lessened(scored: Scored): Scored {
  return { ...scored, score: scored.score * WORTH.synonym };
}

interface WordsForGerman {
  /** What German is asked for. */
  readonly query: string;
  /** German terms for what is said in the visitor's language, each to be asked for by itself. */
  readonly terms: readonly string[];
  /** Words that are German and none of the visitor's language, as that folds them. */
  readonly germanOnly: ReadonlySet<string>;
}

/** German is asked for the words that the visitor's language does not know, or that are German as well; of a question only for those that are German and nothing else. */
function wordsForGerman({ index: own, phrases }: Shelf, german: LanguageIndex, query: string): WordsForGerman {
  const isGerman = (spelling: string) => german.analysis.frequency(german.analysis.word(spelling)) > 0;
  const words = [...own.analysis.spellings(query)].slice(0, MOST_WORDS).map((spelling) => {
    const word = own.analysis.word(spelling);
    return { spelling, word, isOwn: own.analysis.isKnown(word.folded), isGerman: isGerman(spelling) };
  });
  const germanOnly = words.filter(({ isOwn, isGerman }) => !isOwn && isGerman);
  const sought = words.length < QUESTION ? words.filter(({ isOwn, isGerman }) => !isOwn || isGerman) : germanOnly;
  const telling = tellingWords(
    words.map(({ word }) => word),
    own.analysis,
  );
  const terms = phrases?.termsFor(telling).filter((term) => [...german.analysis.spellings(term)].every(isGerman)) ?? [];
  return {
    query: sought.map(({ spelling }) => spelling).join(' '),
    terms: [...new Set(terms)].slice(0, MOST_TERMS),
    germanOnly: new Set(germanOnly.map(({ word }) => word.folded)),
  };
}

function addGerman(found: Map<string, Found>, own: LanguageIndex, scored: Scored, accepts: Accepts = () => true): void {
  const path = scored.entry.translations[own.language];
  const translation = path === undefined ? undefined : own.entryAt(path);
  const entry = translation ?? scored.entry;
  if (!accepts(entry.path)) return;
  const before = found.get(entry.path);
  const score = scored.score * GERMAN_WORTH;
  found.set(entry.path, {
    entry,
    isGerman: !translation,
    german: translation ? scored.entry : null,
    score: Math.max(score, before?.score ?? 0),
    coverage: Math.max(scored.coverage, before?.coverage ?? 0),
  });
}
