/**
 * The search of one municipality: in the visitor's language and in German at once, as German words stand on every letter that an office writes.
 *
 * Joins what two indexes find into one list. Does not know where entries come from, nor how a hit looks.
 */
import type { SearchEntry } from '../model/search.js';
import { LanguageIndex, type Accepts, type Scored } from './language-index.js';
import { QUESTION } from './query.js';
import { Phrases, type LanguageWords } from './synonyms.js';

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
  if (words) index.analysis.learnStopwords(words.stopwords);
  return {
    index,
    phrases: words ? new Phrases(words.synonyms, index.analysis) : undefined,
    contacts: words?.contacts ?? [],
  };
}

/** What a German hit is worth beside one in the visitor's own language. */
const GERMAN_WORTH = 0.7;

/** A German hit holds most of what was asked for: else a word of another language is taken for a German one. */
const GERMAN_COVERAGE = 0.6;

/** Everything that is found for a query, best first. `german` is null where that is the visitor's language. */
export function searchIn(own: Shelf, german: Shelf | null, query: string, accepts?: Accepts): readonly Found[] {
  const found = new Map<string, Found>();
  for (const { entry, score, coverage } of own.index.search(query, own.phrases, accepts)) {
    found.set(entry.path, { entry, isGerman: false, german: null, score, coverage });
  }
  const germanQuery = german && queryForGerman(own.index, german.index, query);
  if (!germanQuery) return [...found.values()];
  for (const scored of german.index.search(germanQuery, german.phrases, accepts)) {
    if (scored.coverage >= GERMAN_COVERAGE) addGerman(found, own.index, scored);
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** A short query whole; of a question only the words that nobody knows but the Germans. */
function queryForGerman(own: LanguageIndex, german: LanguageIndex, query: string): string {
  const words = [...own.analysis.spellings(query)];
  if (words.length < QUESTION) return query;
  const foreign = words.filter((each) => !own.analysis.isKnown(own.analysis.word(each)));
  return foreign.filter((each) => german.analysis.frequency(german.analysis.word(each)) > 0).join(' ');
}

function addGerman(found: Map<string, Found>, own: LanguageIndex, scored: Scored): void {
  const path = scored.entry.translations[own.language];
  const translation = path === undefined ? undefined : own.entryAt(path);
  const entry = translation ?? scored.entry;
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
