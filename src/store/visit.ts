/**
 * How a visit goes on: the visitor's acts as pure steps from one visit to the next.
 *
 * Knows what a change of language means for the page that is open. Does not know what is loaded.
 */
import { findLanguage, type Language } from '../model/language.js';
import { normalisePath } from '../model/path.js';
import { contentKindOf, isHomePath } from '../model/path-relations.js';
import { PanelError } from '../model/panel-error.js';
import { NEW_VISIT, pathOf, shows, translationsOf, type Screen, type Visit, type Wish } from './plan.js';

/** Half a character, which no address can hold. */
const HALF = /\p{Surrogate}/u;

/** Opens a place by its path, or a region by its slug alone (`/muenchen/`); throws `not-found` for what is no place that this panel may show. */
export function visitPath(visit: Visit, wish: Wish, path: string): Visit {
  const place = normalisePath(path);
  const [region, language = visit.language, ...rest] = place.split('/').filter(Boolean);
  if (!region) return { ...visit, path: null, missingFrom: null, newsPages: 1 };
  const isFree = wish.regions.length === 0 && wish.region === null;
  const isOffered = isFree || [...wish.regions, wish.region, visit.region].includes(region);
  const isShown = rest.length === 0 || shows(wish, contentKindOf(place));
  if (!isOffered || !isShown || HALF.test(path)) {
    throw new PanelError('not-found', `"${path}" is no place that this panel shows`, {
      hint: 'Paths look like /muenchen/de/arbeit/, with a region and contents that the panel offers.',
    });
  }
  return {
    ...visit,
    region: region === wish.region && visit.region === null ? null : region,
    language,
    path: rest.length === 0 ? null : place,
    missingFrom: null,
    newsPages: 1,
  };
}

/** Wants one more page of the news. */
export function visitMoreNews(visit: Visit): Visit {
  return { ...visit, newsPages: visit.newsPages + 1 };
}

/** Changes the language: to the same page where it exists in that language, else to a notice that leads back to it. */
export function visitLanguage(visit: Visit, screen: Screen, language: Language): Visit {
  const here = placeIn(screen, language);
  return { ...visit, language: language.slug, path: here.path, missingFrom: here.missingFrom, newsPages: 1 };
}

/** The page around the panel changes the language: as if the visitor had picked it, but the attribute counts from now on. */
export function languageChangedByPage(visit: Visit, screen: Screen | undefined, wish: string): Visit {
  const setting = screen && 'setting' in screen ? screen.setting : undefined;
  const language = setting && wish !== 'auto' ? findLanguage(setting.languages, wish) : undefined;
  if (!screen || !language) return { ...visit, language: null, path: null, missingFrom: null };
  return { ...visitLanguage(visit, screen, language), language: null };
}

/** Opens another region, or with null the choice of regions. */
export function visitRegion(visit: Visit, region: string | null): Visit {
  return { ...NEW_VISIT, language: visit.language, region };
}

/** Where a screen is in another language: `path` null is the start page; `missingFrom` is set where the language lacks the page. */
function placeIn(screen: Screen, language: Language): { path: string | null; missingFrom: string | null } {
  if (screen.kind === 'missing' && screen.from && !isHomePath(screen.from.path)) {
    const isBack = screen.from.language.slug === language.slug;
    return isBack ? { path: screen.from.path, missingFrom: null } : { path: null, missingFrom: screen.from.path };
  }
  const path = screen.kind === 'section' || (screen.kind === 'page' && !screen.isHome) ? pathOf(screen) : null;
  if (path === null || !('setting' in screen)) return { path: null, missingFrom: null };
  if (screen.setting.language.slug === language.slug) return { path, missingFrom: null };
  return { path: translationsOf(screen)[language.slug] ?? null, missingFrom: path };
}
