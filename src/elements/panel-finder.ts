/** What a panel needs once somebody is about to search: the way to the library, and how its answers look. One chunk. */
import { formatDay } from '../i18n/format-day.js';
import type { Page } from '../model/page.js';
import type { ContentKind } from '../model/region.js';
import type { EntryKind, Hit, SearchAnswer } from '../model/search.js';
import { filterTitles } from '../search/titles.js';

export { tellOfRefusedWorker } from './refused-worker.js';
export { hasRefusedWorker, sharedLibrary } from './shared-libraries.js';
export { PanelSuggestions } from './panel-suggestions.js';
export { reportSearch } from '../api/feedback.js';
export { searchResults, styles } from '../features/search/search-results.js';

/**
 * Makes the words for dates ready, in tasks of their own: the first ones of a page cost a cheap phone more than drawing all results. Most of it is what
 * the browser reads for a language and for its numbers.
 */
export function warmUp(tag: string): void {
  const steps = [
    () => new Intl.Locale(tag).maximize(),
    () => new Intl.NumberFormat(tag),
    () => formatDay(new Date().toISOString(), tag),
  ];
  for (const step of steps) setTimeout(step);
}

/** The library's answer; as long as it has not read the pages, or could not, with what the titles tell that the panel has read anyway. */
export function withTitles(
  answer: SearchAnswer | null,
  query: string,
  pages: readonly Page[],
  language: string,
): SearchAnswer {
  const isOf = answer?.query === query || (answer?.hits.length ?? 0) > 0; // else it says nothing of this query
  if (answer && isOf && answer.phase !== 'reading' && !answer.missing.includes('pages')) return answer;
  const titles = filterTitles(pages, query).map((page) => titleHit(page, language));
  if (!answer) return { ...NOTHING_YET, query, hits: titles, total: titles.length, read: pages.length };
  const known = new Set(titles.map(({ path }) => path));
  const hits = [...titles, ...answer.hits.filter(({ path }) => !known.has(path))];
  return { ...answer, ...(!isOf && NOTHING_YET), query, hits, total: Math.max(hits.length, answer.total) };
}

const CONTENT: Readonly<Record<EntryKind, ContentKind>> = { page: 'pages', event: 'events', place: 'places' };

/** An answer without what the panel does not show. */
export function ofKinds(answer: SearchAnswer, shows: (kind: ContentKind) => boolean): SearchAnswer {
  const shown = (hits: readonly Hit[]) => hits.filter(({ kind }) => shows(CONTENT[kind]));
  const hits = shown(answer.hits);
  if (hits.length === answer.hits.length) return answer;
  const rest = { contacts: shown(answer.contacts), nearest: shown(answer.nearest) };
  return { ...answer, ...rest, hits, total: hits.length };
}

const NOTHING_YET = {
  phase: 'reading',
  missing: [],
  lacksGerman: false,
  spelling: null,
  contacts: [],
  nearest: [],
} as const;

function titleHit({ path, url, title }: Page, language: string): Hit {
  const nothing = { germanTitle: null, trail: [], excerpt: null, date: null };
  return { kind: 'page', path, url, title: { text: title, marks: [] }, language, ...nothing };
}
