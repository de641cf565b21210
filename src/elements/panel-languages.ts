/** What a panel's attributes ask for, and which language its interface speaks. */
import { browserLanguages, preferredLanguages } from '../host/page-languages.js';
import { firstLocale, type Locale } from '../i18n/locale.js';
import { CONTENT_KINDS, type ContentKind } from '../model/region.js';
import { findLanguage, type Language } from '../model/language.js';
import type { Screen, Setting, Visit, Wish } from '../store/plan.js';
import { words } from './attributes.js';

/** Lit makes null of an attribute that is taken away. */
type WishAttributes = Readonly<
  Record<'region' | 'regions' | 'language' | 'languages' | 'root' | 'show', string | null>
>;

/** What a panel's attributes ask for. */
export function wishOf(panel: Element & WishAttributes): Wish {
  return {
    region: words(panel.region)[0] ?? null,
    regions: words(panel.regions),
    language: words(panel.language)[0] ?? 'auto',
    languages: words(panel.languages),
    roots: words(panel.root),
    shows: words(panel.show).filter((word): word is ContentKind => CONTENT_KINDS.some((kind) => kind === word)),
    preferredLanguages: preferredLanguages(panel),
  };
}

/** The interface's language for a screen: its content's, else what the visitor picked, or the page asks for or prefers. */
export function screenLocale(screen: Screen, wish: Wish, visit: Visit): Locale {
  if ('setting' in screen) return firstLocale([screen.setting.language.tag, ...browserLanguages()]);
  return firstLocale([visit.language ?? wish.language, ...wish.preferredLanguages]);
}

/** The language that the browser prefers to the one that is shown, where the region has it. */
export function preferredLanguage(setting: Setting): Language | null {
  for (const wish of browserLanguages()) {
    const found = findLanguage(setting.languages, wish);
    if (found) return found.slug === setting.language.slug ? null : found;
  }
  return null;
}
