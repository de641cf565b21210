/**
 * The plan of every screen: the choice of regions, pages, the imprint, missing pages, restricted panels, and all that can go wrong.
 *
 * Pure, like plan.ts; a module of its own so that the first screen need not wait for it.
 */
import type { Page } from '../model/page.js';
import { ancestorsOf, isAllowed, neighboursOf } from '../model/page-tree.js';
import { homePath, imprintPath, isImprint, normalisePath, pathParts, sectionOf, sectionPath } from '../model/path.js';
import { contentKindOf, languageOf, lastSlug } from '../model/path-relations.js';
import { nearestRegions } from '../model/nearest-regions.js';
import { PanelError, type ErrorCode } from '../model/panel-error.js';
import { firstLanguage } from '../model/language.js';
import { SECTION_KINDS, type Region } from '../model/region.js';
import { listedRegions } from '../model/listed-regions.js';
import {
  chooseLanguage,
  LOADING,
  offeredLanguages,
  rootPagesOf,
  shows,
  valueOf,
  type Ask,
  type Planning,
  type Screen,
  type Setting,
  type Wish,
} from './plan.js';
import { sectionScreen } from './plan-sections.js';
import { resolveRoots } from './roots.js';
import type { Remote, State } from './store.js';

export function planMore(planning: Planning): Screen {
  const { ask, wish, visit } = planning;
  const slug = visit.region ?? wish.region;
  if (slug === null) return withoutRegion(planning);
  const remote = ask({ kind: 'region', region: slug });
  const region = valueOf(remote);
  if (region) return inRegion(planning, region);
  const isUnknown = remote.status === 'failed' && remote.error.code === 'not-found';
  return isUnknown ? unknownRegion(ask, slug) : failedOrLoading(remote, slug);
}

function withoutRegion({ ask, wish }: Planning): Screen {
  const remote = ask({ kind: 'regions' });
  const all = valueOf(remote);
  if (!all) return failedOrLoading(remote, null);
  const regions = listedRegions(all, wish.regions);
  if (regions.length > 0) return { kind: 'regions', regions };
  const error =
    wish.regions.length > 0
      ? new PanelError('config', `regions="${wish.regions.join(' ')}" names no region`, {
          hint: 'Write slugs between spaces, as they stand in the web app’s addresses.',
        })
      : new PanelError('empty', 'the CMS lists no region');
  return { kind: 'failed', error, region: null };
}

function unknownRegion(ask: Ask, written: string): Screen {
  const remote = ask({ kind: 'regions' });
  const regions = valueOf(remote);
  if (!regions && remote.status !== 'failed') return LOADING;
  const nearest = nearestRegions(regions ?? [], written);
  const names = nearest.map((region) => `"${region.slug}"`).join(' or ');
  const error = new PanelError('config', `unknown region "${written}"`, {
    hint: `Change the attribute "region": ${names ? `did you mean ${names}?` : 'use the slug that stands in the web app’s address.'}`,
  });
  return { kind: 'unknown-region', written, nearest, error };
}

function inRegion(planning: Planning, region: Region): Screen {
  const { ask, wish, visit } = planning;
  const languages = offeredLanguages(region, wish);
  const language = chooseLanguage(languages, wish, visit);
  if (!language) return unknownLanguage(planning, region);
  if (wish.roots.length === 0) return place(planning, { region, language, languages, roots: [] });
  const roots = resolveRoots(ask, wish.roots, region, language);
  if (roots.status === 'loading') return LOADING;
  if (roots.status === 'failed') return { kind: 'failed', error: explained(roots.error), region: region.slug };
  return place(planning, { region, language, languages, roots: roots.pages });
}

function unknownLanguage({ wish, visit }: Planning, region: Region): Screen {
  if (region.languages.length === 0) {
    const error = new PanelError('empty', `region "${region.slug}" publishes in no language`);
    return { kind: 'failed', error, region: region.slug };
  }
  const offered = offeredLanguages(region, wish);
  const written = offered.length === 0 ? wish.languages.join(' ') : (visit.language ?? wish.language);
  const languages = offered.length > 0 ? offered : region.languages;
  const slugs = languages.map((each) => each.slug).join(', ');
  // a path, be it in the page's address, is no fault of the attributes
  const isOfPath = offered.length > 0 && visit.language !== null;
  const error = new PanelError(
    isOfPath ? 'not-found' : 'config',
    `region "${region.slug}" has no language "${written}"`,
    {
      hint: isOfPath
        ? `The panel offers: ${slugs}.`
        : `Write one of these into the attribute "language" (or "languages"): ${slugs}.`,
    },
  );
  return { kind: 'unknown-language', written, region, languages, error };
}

/** The start page of a panel that shows no pages: the first list of what it does show. */
function pathOfFirst({ region, language }: Setting, wish: Wish): string {
  const shown = [...region.sections, ...SECTION_KINDS].find((kind) => shows(wish, kind));
  return shown ? sectionPath(region.slug, language.slug, shown) : imprintPath(region.slug, language.slug);
}

/** The tiles of the start page: the roots that the page names, else the region's root pages. */
function withHomePages({ ask, wish }: Planning, setting: Setting, show: (pages: readonly Page[]) => Screen): Screen {
  if (setting.roots.length > 0) return show(setting.roots);
  if (!shows(wish, 'pages')) return show([]);
  const remote = ask(rootPagesOf(setting.region.slug, setting.language.slug));
  const pages = valueOf(remote);
  return pages ? show(pages) : failedOrLoading(remote, setting.region.slug, setting);
}

/** A failure as a screen, as long as there is nothing older to show; else loading. */
function failedOrLoading(remote: Remote<unknown>, region: string | null, setting?: Setting): Screen {
  if (remote.status !== 'failed') return LOADING;
  return { kind: 'failed', error: explained(remote.error), region, ...(setting && { setting }) };
}

const HINTS: Partial<Record<ErrorCode, string>> = {
  network: 'Is the CMS reachable, does it allow other origins (CORS), and does the page’s CSP allow it in connect-src?',
};

/** With what the webmaster can look at. */
function explained(error: PanelError): PanelError {
  const hint = error.hint || HINTS[error.code];
  return hint ? new PanelError(error.code, error.message, { hint, cause: error }) : error;
}

/** What is shown in a region and language that are settled. */
function place(planning: Planning, setting: Setting): Screen {
  const { path, missingFrom } = planning.visit;
  if (path !== null) return pageScreen(planning, setting, path);
  if (missingFrom !== null) return missingScreen(planning, setting, missingFrom);
  if (!shows(planning.wish, 'pages')) return pageScreen(planning, setting, pathOfFirst(setting, planning.wish));
  const [first, ...others] = setting.roots;
  if (first && languageOf(first.path) !== setting.language.slug) return untranslatedScreen(planning, setting);
  if (first && others.length === 0) return pageScreen(planning, setting, first.path);
  return withHomePages(planning, setting, (pages) => ({ kind: 'home', setting, pages }));
}

function missingScreen(planning: Planning, setting: Setting, path: string): Screen {
  const { missingFrom } = planning.visit;
  const slug = missingFrom === null ? null : languageOf(missingFrom);
  const language = setting.languages.find((each) => each.slug === slug && each.slug !== setting.language.slug);
  const from = missingFrom !== null && language ? { path: missingFrom, language } : null;
  const error = new PanelError('not-found', `there is no page ${path}`);
  return withHomePages(planning, setting, (pages) => ({ kind: 'missing', setting, path, from, pages, error }));
}

/** A start page that is there, but not in this language: the pages to which the panel is restricted are not translated. */
function untranslatedScreen({ wish }: Planning, setting: Setting): Screen {
  const { region, language, languages, roots } = setting;
  const slugs = roots.flatMap((page) => [languageOf(page.path), ...Object.keys(page.translations)]);
  const others = languages.filter(({ slug }) => slug !== language.slug && slugs.includes(slug));
  const other = firstLanguage(others, wish.preferredLanguages) ?? others[0];
  const from = other ? { path: homePath(region.slug, other.slug), language: other } : null;
  const error = new PanelError(
    'not-found',
    `root="${wish.roots.join(' ')}" names no page that is translated to "${language.slug}"`,
  );
  return { kind: 'missing', setting, path: homePath(region.slug, language.slug), from, pages: [], error };
}

function pageScreen(planning: Planning, setting: Setting, path: string): Screen {
  const { ask, state } = planning;
  const rootPaths = setting.roots.map((page) => page.path);
  if (!shows(planning.wish, contentKindOf(path))) return missingScreen(planning, setting, path);
  if (isImprint(path)) return imprintScreen(planning, setting, path);
  if (!isAllowed(path, rootPaths)) return missingScreen(planning, setting, path);
  const kind = sectionOf(path);
  if (kind) {
    const missing = () => missingScreen(planning, setting, path);
    const failed = (remote: Remote<unknown>) => failedOrLoading(remote, setting.region.slug, setting);
    return sectionScreen(planning, setting, path, kind, { missing, failed });
  }
  const remote = ask({ kind: 'branch', path });
  const known = knownPages(state, setting, path);
  // a page that was reached from outside (a link, navigate()) comes with its ancestors: asked for at once, not one after the other
  const above = isAboveKnown(path, known, rootPaths) ? null : ask({ kind: 'ancestors', path });
  const branch = valueOf(remote);
  if (!branch) return missingOrFailed(planning, setting, path, remote);
  if (above && (above.status === 'loading' || above.status === 'absent')) return LOADING;
  const fetched = new Map((above && valueOf(above))?.map((page) => [page.path, page]));
  const ancestors = ancestorsOf(branch.page, (each) => fetched.get(each) ?? known(each), rootPaths) ?? [];
  const isHome = rootPaths.length === 1 && rootPaths[0] === branch.page.path;
  const neighbours = neighboursOf(branch.page.path, siblingsOf(state, setting, branch.page.path));
  return { kind: 'page', setting, ...branch, ancestors, neighbours, isHome };
}

function imprintScreen(planning: Planning, setting: Setting, path: string): Screen {
  const remote = planning.ask({ kind: 'imprint', region: setting.region.slug, language: setting.language.slug });
  const page = valueOf(remote);
  if (!page) return missingOrFailed(planning, setting, path, remote);
  const neighbours = { previous: null, next: null };
  return { kind: 'page', setting, page, children: [], ancestors: [], neighbours, isHome: false };
}

function missingOrFailed(planning: Planning, setting: Setting, path: string, remote: Remote<unknown>): Screen {
  const isMissing = remote.status === 'failed' && remote.error.code === 'not-found';
  return isMissing ? missingScreen(planning, setting, path) : failedOrLoading(remote, setting.region.slug, setting);
}

/** The path above a page's, or null for a root page. */
function parentOf(path: string): string | null {
  const parts = pathParts(path);
  if (!parts || !parts.rest.includes('/')) return null;
  return normalisePath(path).slice(0, -(lastSlug(path).length + 1));
}

/** Whether all is known that stands between a page and the top of what is shown. */
function isAboveKnown(path: string, known: (path: string) => Page | undefined, roots: readonly string[]): boolean {
  const parent = roots.includes(path) ? null : parentOf(path);
  return parent === null || (known(parent) !== undefined && isAboveKnown(parent, known, roots));
}

/** Pages above a path that some earlier answer held: to a page on the way, or to one that was read before. */
function knownPages(state: State, setting: Setting, from: string): (path: string) => Page | undefined {
  const above: Page[] = [];
  for (let path = parentOf(from); path !== null; path = parentOf(path)) {
    above.push(...(valueOf(state.get({ kind: 'ancestors', path })) ?? []));
  }
  return (path) => {
    const own = valueOf(state.get({ kind: 'branch', path }))?.page;
    if (own) return own;
    return [...siblingsOf(state, setting, path), ...setting.roots, ...above].find((page) => page.path === path);
  };
}

/** The pages beside one, itself among them, as far as some earlier answer held them: they are not asked for. */
function siblingsOf(state: State, { region, language, roots }: Setting, path: string): readonly Page[] {
  if (roots.some((root) => root.path === path)) return roots;
  const parent = parentOf(path);
  if (parent !== null) return valueOf(state.get({ kind: 'branch', path: parent }))?.children ?? [];
  return valueOf(state.get(rootPagesOf(region.slug, language.slug))) ?? [];
}
