/**
 * From what was loaded, what the page wishes and what the visitor picked: what to show, and what must be loaded for it.
 *
 * Pure. Knows every kind of screen, and plans the first one, a region's start page; all others are planned in plan-more, whose code comes later.
 * Does not know how a screen looks (features/) nor how anything is loaded (store, api).
 */
import { firstLanguage, findLanguage, likelySlug, type Language } from '../model/language.js';
import type { Page, PageTitle } from '../model/page.js';
import type { Neighbours } from '../model/page-tree.js';
import type { PanelError } from '../model/panel-error.js';
import { homePath, isImprint, sectionOf } from '../model/path.js';
import type { ContentKind, Region } from '../model/region.js';
import { requestKey, type AnswerTo, type StoreRequest } from './requests.js';
import type { Section } from './sections.js';
import type { Remote, State } from './store.js';

/** What the page asks for, from the panel's attributes. */
export interface Wish {
  readonly region: string | null;
  /** Only these are offered; empty: all. */
  readonly regions: readonly string[];
  /** `auto`, or a language by slug or tag. */
  readonly language: string;
  /** Only these are offered; empty: all. */
  readonly languages: readonly string[];
  /** Paths or slugs of the pages to which the panel is restricted; empty: none. */
  readonly roots: readonly string[];
  /** Only these kinds of content are shown; empty: all. */
  readonly shows: readonly ContentKind[];
  /** What `auto` tries: the language around the panel, then the browser's. */
  readonly preferredLanguages: readonly string[];
}

/** What the visitor picked since. */
export interface Visit {
  readonly region: string | null;
  readonly language: string | null;
  /** The page that is open; null: the start page. */
  readonly path: string | null;
  /** The page from which the visitor changed to a language that lacks it. */
  readonly missingFrom: string | null;
  /** How many pages of the news are wanted. */
  readonly newsPages: number;
}

export const NEW_VISIT: Visit = { region: null, language: null, path: null, missingFrom: null, newsPages: 1 };

/** Where the panel stands, once that is known. */
export interface Setting {
  readonly region: Region;
  readonly language: Language;
  /** Those offered here. */
  readonly languages: readonly Language[];
  /** Pages to which the panel is restricted, in this language, or in others where this one has none of them; empty: no restriction. */
  readonly roots: readonly Page[];
}

/** A failure as a screen; `error` says what the webmaster can change. */
interface Failure {
  readonly error: PanelError;
}

export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'home'; readonly setting: Setting; readonly pages: readonly Page[] }
  | { readonly kind: 'regions'; readonly regions: readonly Region[] }
  | {
      readonly kind: 'page';
      readonly setting: Setting;
      readonly page: Page;
      readonly children: readonly Page[];
      readonly ancestors: readonly PageTitle[];
      readonly neighbours: Neighbours;
      /** Whether it is the start page: the one page to which the panel is restricted. */
      readonly isHome: boolean;
    }
  | {
      readonly kind: 'section';
      readonly setting: Setting;
      readonly path: string;
      /** The entry in the web app, of a list its first one; as the CMS names it, or empty. */
      readonly url: string;
      /** Path of the same in the other languages, by their slug. */
      readonly translations: Readonly<Record<string, string>>;
      readonly section: Section;
    }
  | ({
      readonly kind: 'missing';
      readonly setting: Setting;
      /** What was asked for. */
      readonly path: string;
      /** Where it can be read, in another language: where the visitor came from, or the start page. */
      readonly from: { readonly path: string; readonly language: Language } | null;
      readonly pages: readonly Page[];
    } & Failure)
  | ({ readonly kind: 'unknown-region'; readonly written: string; readonly nearest: readonly Region[] } & Failure)
  | ({
      readonly kind: 'unknown-language';
      readonly written: string;
      readonly region: Region;
      readonly languages: readonly Language[];
    } & Failure)
  | ({ readonly kind: 'failed'; readonly region: string | null; readonly setting?: Setting } & Failure);

export interface Plan {
  readonly screen: Screen;
  readonly needs: readonly StoreRequest[];
  /** The screen is loading for want of `PlanMore`. */
  readonly lacksMore: boolean;
}

/** Reads from the state and notes what was read. */
export type Ask = <R extends StoreRequest>(request: R) => Remote<AnswerTo<R>>;

/** What planning needs to know. */
export interface Planning {
  readonly ask: Ask;
  readonly state: State;
  readonly wish: Wish;
  readonly visit: Visit;
}

/** Plans every screen, the start page included (plan-more.ts). */
export type PlanMore = (planning: Planning) => Screen;

export const LOADING: Screen = { kind: 'loading' };

/** Without `more`, every screen but a whole region's start page is still loading. */
export function plan(state: State, wish: Wish, visit: Visit, more: PlanMore | undefined): Plan {
  const needs = new Map<string, StoreRequest>();
  const ask: Ask = (request) => {
    needs.set(requestKey(request), request);
    return state.get(request);
  };
  const planning = { ask, state, wish, visit };
  const first = planFirst(planning);
  const screen = first ?? more?.(planning) ?? LOADING;
  return { screen, needs: [...needs.values()], lacksMore: !first && !more };
}

/** The slug in which the first request is made, before the region's languages are known. */
export function likelyLanguage(wish: Wish, visit: Visit): string {
  if (visit.language !== null) return visit.language;
  return wish.language === 'auto' ? likelySlug(wish.preferredLanguages[0] ?? 'de') : wish.language;
}

/** The answer as far as there is one: also an older one, while it is loaded again or when that failed. */
export function valueOf<T>(remote: Remote<T>): T | undefined {
  if (remote.status === 'ready') return remote.value;
  return remote.status === 'absent' ? undefined : remote.previous;
}

/** A whole region's start page, or null for everything that takes more to plan. */
function planFirst({ ask, wish, visit }: Planning): Screen | null {
  const slug = visit.region ?? wish.region;
  if (slug === null) return null;
  const remote = ask({ kind: 'region', region: slug });
  const region = valueOf(remote);
  const languages = region && offeredLanguages(region, wish);
  const language = languages && chooseLanguage(languages, wish, visit);
  // until it is known whether the region has the likely language, that is worth a guess: both calls then run side by side
  const likely = language?.slug ?? likelyLanguage(wish, visit);
  const isSection = visit.path === null ? !shows(wish, 'pages') : sectionOf(visit.path) !== null;
  const first = isSection ? null : ask(firstRequest(visit.path, slug, likely));
  if (!region) return remote.status === 'failed' ? null : LOADING;
  if (!first || !language || wish.roots.length > 0 || visit.path !== null || visit.missingFrom !== null) return null;
  const pages = valueOf(first) as readonly Page[] | undefined;
  if (!pages) return first.status === 'failed' ? null : LOADING;
  return { kind: 'home', setting: { region, language, languages, roots: [] }, pages };
}

/** Whether the panel shows content of a kind. */
export function shows(wish: Pick<Wish, 'shows'>, kind: ContentKind): boolean {
  return wish.shows.length === 0 || wish.shows.includes(kind);
}

/** What the visitor came for. */
function firstRequest(path: string | null, region: string, language: string): StoreRequest {
  if (path === null) return rootPagesOf(region, language);
  return isImprint(path) ? { kind: 'imprint', region, language } : { kind: 'branch', path };
}

export function rootPagesOf(region: string, language: string) {
  return { kind: 'rootPages', region, language } as const;
}

/** The region's languages that the page wants to offer. */
export function offeredLanguages(region: Region, wish: Pick<Wish, 'languages'>): readonly Language[] {
  if (wish.languages.length === 0) return region.languages;
  const named = wish.languages.map((each) => findLanguage(region.languages, each));
  return region.languages.filter((language) => named.includes(language));
}

/** The language to show: the visitor's, the page's, or the first that is preferred. */
export function chooseLanguage(languages: readonly Language[], wish: Wish, visit: Visit): Language | undefined {
  if (visit.language !== null) return findLanguage(languages, visit.language);
  if (wish.language !== 'auto') return findLanguage(languages, wish.language);
  return firstLanguage(languages, wish.preferredLanguages) ?? languages[0];
}

/** The path of what a screen shows. */
export function pathOf(screen: Screen): string | null {
  if (screen.kind === 'page' && !screen.isHome) return screen.page.path;
  if (screen.kind === 'missing' || screen.kind === 'section') return screen.path;
  return 'setting' in screen ? homePath(screen.setting.region.slug, screen.setting.language.slug) : null;
}

/** Paths of what a screen shows in the other languages, by their slug. */
export function translationsOf(screen: Screen): Readonly<Record<string, string>> {
  if (screen.kind === 'section') return screen.translations;
  return screen.kind === 'page' ? screen.page.translations : {};
}
