/** What is known of each language besides its rules: each table is loaded when somebody searches in it. */
import { languageTag, primaryTag } from '../../model/language.js';
import type { LanguageWords } from '../synonyms.js';

const TABLES: Readonly<Record<string, () => Promise<LanguageWords>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
};

/** Languages that have a table. */
export const TABLE_LANGUAGES: readonly string[] = Object.keys(TABLES);

/** A language's words, by its slug or tag; null where there are none. */
export async function wordsOf(language: string): Promise<LanguageWords | null> {
  const table = await TABLES[primaryTag(languageTag(language))]?.();
  return table ? { synonyms: table.synonyms, stopwords: table.stopwords, contacts: table.contacts } : null;
}
