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

/** Longest phrase of a table, in words. */
const LONGEST = 5;

/** The words that tell something, "find flat" of "find a flat"; all of them where none does. */
export function tellingWords(words: readonly Word[], analysis: Analysis): readonly Word[] {
  const telling = words.filter((word) => !analysis.isStopword(word));
  return telling.length > 0 ? telling : words;
}

export class Phrases {
  /** Stems of a phrase that is said, joined; each with the stems of the terms that it stands for. */
  readonly #terms = new Map<string, string[][]>();

  constructor(table: Synonyms, analysis: Analysis) {
    const stems = (text: string) => tellingWords([...analysis.words(text)], analysis).map(({ stem }) => stem);
    for (const [term, said] of Object.entries(table)) {
      const wanted = stems(term);
      if (wanted.length === 0) continue;
      for (const phrase of said) {
        const key = stems(phrase).join(' ');
        if (key !== '') this.#terms.set(key, [...(this.#terms.get(key) ?? []), wanted]);
      }
    }
  }

  /** By the stem of each telling word of a query, in its order, the terms that the phrases around it stand for. */
  find(words: readonly Word[]): Map<string, string[][]> {
    const stems = words.map(({ stem }) => stem);
    const found = new Map<string, string[][]>();
    for (let from = 0; from < stems.length; from++) {
      for (let to = from + 1; to <= Math.min(stems.length, from + LONGEST); to++) {
        const terms = this.#terms.get(stems.slice(from, to).join(' '));
        if (!terms) continue;
        for (const word of stems.slice(from, to)) found.set(word, [...(found.get(word) ?? []), ...terms]);
      }
    }
    return found;
  }
}
