/**
 * What people say, and what the offices call it: the tables of synonyms/, in the form in which a query is compared with them.
 *
 * Knows words as their language's analysis has them. Does not know which languages have a table.
 */
import type { Analysis, Word } from './analysis.js';

/** By the offices' term, what is said instead. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** A table of synonyms/. */
export interface LanguageWords {
  readonly synonyms: Synonyms;
  /** Words that only hold a question together, between blanks; where words are not parted, single characters. */
  readonly stopwords: string;
  /** By these words pages call those who can be asked. */
  readonly contacts: readonly string[];
}

/** Other words that may stand amid a phrase: "bring my wife (from India) to Germany". */
const GAP = 2;

interface Phrase {
  readonly stems: readonly string[];
  /** The term that it stands for, and its stems. */
  readonly term: string;
  readonly terms: readonly string[];
}

/** The words that tell something, "find flat" of "find a flat"; all of them where none does. */
export function tellingWords(words: readonly Word[], analysis: Analysis): readonly Word[] {
  const telling = words.filter((word) => !analysis.isStopword(word));
  return telling.length > 0 ? telling : words;
}

export class Phrases {
  /** By their first stem. */
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(table: Synonyms, analysis: Analysis) {
    Array.from(this.#learn(table, analysis));
  }

  /** The same, term by term: each is a little work. */
  static *inSteps(table: Synonyms, analysis: Analysis): Generator<void, Phrases> {
    const phrases = new Phrases({}, analysis);
    yield* phrases.#learn(table, analysis);
    return phrases;
  }

  *#learn(table: Synonyms, analysis: Analysis): Generator<void> {
    const stemsOf = (text: string) => tellingWords([...analysis.words(text)], analysis).map(({ stem }) => stem);
    for (const [term, said] of Object.entries(table)) {
      const terms = stemsOf(term);
      if (terms.length === 0) continue;
      for (const phrase of said) {
        const stems = stemsOf(phrase);
        if (stems.length > 0) push(this.#phrases, stems[0]!, { stems, term, terms });
      }
      yield;
    }
  }

  /** By the stem of each telling word of a query, in its order, the terms that the phrases around it stand for. */
  find(words: readonly Word[]): Map<string, (readonly string[])[]> {
    const found = new Map<string, (readonly string[])[]>();
    for (const { stems, terms } of this.#in(words)) {
      for (const stem of new Set(stems)) push(found, stem, terms);
    }
    return found;
  }

  /** The terms that the phrases among telling words stand for, as the table writes them. */
  termsFor(words: readonly Word[]): readonly string[] {
    return Array.from(this.#in(words), ({ term }) => term);
  }

  *#in(words: readonly Word[]): Generator<Phrase> {
    const query = words.map(({ stem }) => stem);
    for (const [at, first] of query.entries()) {
      for (const phrase of this.#phrases.get(first) ?? []) {
        const { length } = phrase.stems;
        const near = query.slice(Math.max(0, at - length - GAP + 1), at + length + GAP);
        if (phrase.stems.every((stem) => near.includes(stem))) yield phrase;
      }
    }
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
