/**
 * The pages that the attribute `root` names, by path or slug and in any language of the region, as pages of the language that is shown.
 *
 * Pure. Looks among the root pages first (one cheap call, which the start page needs anyway) and asks for single pages only for what is not there.
 */
import type { Language } from '../model/language.js';
import type { Page } from '../model/page.js';
import { homePath, normalisePath } from '../model/path.js';
import { languageOf, lastSlug } from '../model/path-relations.js';
import { PanelError } from '../model/panel-error.js';
import type { Region } from '../model/region.js';
import { valueOf, type Ask } from './plan.js';

/** The pages to which a panel is restricted, as far as they are known: in the language that is shown, or in others if it has none of them. */
export type Roots =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly pages: readonly Page[] }
  | { readonly status: 'failed'; readonly error: PanelError };

const HINT = 'Write paths between spaces, or their last parts, as they stand in the web app’s addresses.';

export function resolveRoots(ask: Ask, wishes: readonly string[], region: Region, language: Language): Roots {
  const remote = ask({ kind: 'rootPages', region: region.slug, language: language.slug });
  const rootPages = valueOf(remote);
  if (!rootPages) return remote.status === 'failed' ? remote : { status: 'loading' };
  const found = wishes.map(
    (wish) => rootPages.find((page) => names(wish, page)) ?? findBelow(ask, wish, region, language),
  );
  const failure = found.find((each) => each instanceof PanelError);
  if (failure) return { status: 'failed', error: failure };
  if (found.includes('loading')) return { status: 'loading' };
  const all = found.filter((each): each is Page => typeof each === 'object');
  const translated = all.filter((page) => languageOf(page.path) === language.slug);
  const pages = new Map((translated.length > 0 ? translated : all).map((page) => [page.path, page]));
  if (pages.size > 0) return { status: 'ready', pages: [...pages.values()] };
  return {
    status: 'failed',
    error: new PanelError('config', `root="${wishes.join(' ')}" names no page of "${region.slug}"`, { hint: HINT }),
  };
}

/** Whether a wish is this page's path or slug, in any language. */
function names(wish: string, page: Page): boolean {
  const paths = [page.path, ...Object.values(page.translations)];
  if (wish.includes('/')) return paths.includes(normalisePath(wish));
  const slug = lastSlug(wish);
  return slug !== '' && paths.some((path) => lastSlug(path) === slug);
}

/**
 * A page further down, in another language where the one that is shown lacks it. The CMS finds a page by its last slug, but only in the
 * slug's own language, so each is tried in turn.
 */
function findBelow(
  ask: Ask,
  wish: string,
  region: Region,
  language: Language,
): Page | 'loading' | 'unknown' | PanelError {
  const languages = [language, ...region.languages.filter((each) => each.slug !== language.slug)];
  const candidates = wish.includes('/')
    ? [normalisePath(wish)]
    : languages.map((each) => normalisePath(`${homePath(region.slug, each.slug)}${wish}`));
  for (const candidate of candidates) {
    const page = readPage(ask, candidate);
    if (page === 'unknown') continue;
    if (page === 'loading' || page instanceof PanelError) return page;
    const translated = languageOf(page.path) === language.slug ? undefined : page.translations[language.slug];
    const translation = translated === undefined ? 'unknown' : readPage(ask, translated); // it may be listed and yet be missing
    return translation === 'unknown' ? page : translation;
  }
  return 'unknown';
}

function readPage(ask: Ask, path: string): Page | 'loading' | 'unknown' | PanelError {
  const remote = ask({ kind: 'branch', path });
  const branch = valueOf(remote);
  if (branch) return branch.page;
  if (remote.status !== 'failed') return 'loading';
  return remote.error.code === 'not-found' ? 'unknown' : remote.error;
}
