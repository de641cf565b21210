/**
 * The interface's languages, and which of them suits a content language.
 *
 * Knows the generated list of locales and how each is loaded. Does not know the region's languages.
 */
import { languageTag, primaryTag, type Direction } from '../model/language.js';
import { sourceLocale, targetLocales } from './locale-codes.js';
import type { LoadableLocale } from './locale-loaders.js';

export type Locale = typeof sourceLocale | LoadableLocale;

export const LOCALES: readonly Locale[] = [sourceLocale, ...targetLocales];

/** The interface's locale for a language's BCP 47 tag; null where the interface does not speak it. */
export function localeFor(tag: string): Locale | null {
  const wanted = languageTag(tag);
  return (
    LOCALES.find((locale) => locale === wanted) ??
    LOCALES.find((locale) => primaryTag(locale) === primaryTag(wanted)) ??
    null
  );
}

/** The first locale that any of these tags finds, else English. */
export function firstLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const found = localeFor(tag);
    if (found) return found;
  }
  return sourceLocale;
}

/** Which way a locale is written. Content has its own direction, from the CMS. */
export function localeDirection(locale: Locale): Direction {
  return ['ar', 'fa', 'he', 'ckb', 'prs', 'ps', 'ur'].includes(primaryTag(locale)) ? 'rtl' : 'ltr';
}
