/** What a panel's attributes ask for, and which language its interface speaks. */
import { browserLanguages, preferredLanguages } from '../host/page-languages.js';
import { firstLocale, type Locale } from '../i18n/locale.js';
import type { Screen, Visit, Wish } from '../store/plan.js';
import { words } from './attributes.js';

/** Lit makes null of an attribute that is taken away. */
type WishAttributes = Readonly<Record<'region' | 'regions' | 'language' | 'languages' | 'root', string | null>>;

/** What a panel's attributes ask for. */
export function wishOf(panel: Element & WishAttributes): Wish {
  return {
    region: panel.region?.trim() || null,
    regions: words(panel.regions),
    language: panel.language?.trim() || 'auto',
    languages: words(panel.languages),
    roots: words(panel.root),
    preferredLanguages: preferredLanguages(panel),
  };
}

/** The interface's language for a screen: its content's, else what the visitor picked, or the page asks for or prefers. */
export function screenLocale(screen: Screen, wish: Wish, visit: Visit): Locale {
  if ('setting' in screen) return firstLocale([screen.setting.language.tag, ...browserLanguages()]);
  return firstLocale([visit.language ?? wish.language, ...wish.preferredLanguages]);
}
