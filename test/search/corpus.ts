/** Entries of a made-up town, and indexes of them, in as few words as a test wants. */
import { LanguageIndex } from '../../src/search/language-index.js';
import type { SearchEntry } from '../../src/model/search.js';
import type { LanguageWords, Synonyms } from '../../src/search/synonyms.js';

export function entry(path: string, title: string, text = '', more: Partial<SearchEntry> = {}): SearchEntry {
  return {
    kind: 'page',
    path,
    url: `https://town.example${path}`,
    title,
    text,
    parentPath: null,
    date: null,
    translations: {},
    ...more,
  };
}

/** One entry for each title, or title and text, by numbers as paths: `/r/de/0/` is the first. */
export function entries(language: string, texts: readonly (string | readonly [title: string, text: string])[]) {
  return texts.map((each, at) => {
    const [title, text] = typeof each === 'string' ? [each, ''] : each;
    return entry(`/r/${language}/${at}/`, title, text);
  });
}

export function indexOf(language: string, all: readonly SearchEntry[]): LanguageIndex {
  const index = new LanguageIndex(language);
  Array.from(index.build(all));
  return index;
}

/** An index of entries by title, or title and text. */
export function indexed(
  language: string,
  ...texts: readonly (string | readonly [title: string, text: string])[]
): LanguageIndex {
  return indexOf(language, entries(language, texts));
}

/** Titles of what is found, best first. */
export function found(index: LanguageIndex, query: string): string[] {
  return index.search(query).map((each) => each.entry.title);
}

/** A table of a language's words. */
export function words(synonyms: Synonyms, stopwords = '', more: Partial<LanguageWords> = {}): LanguageWords {
  return { synonyms, stopwords, contacts: [], ...more };
}
