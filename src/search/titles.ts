/** Finds pages by their titles alone: what answers before there is an index. */
import type { PageTitle } from '../model/page.js';
import { fold } from './fold.js';

/** Longest query that is looked at; more is a paste, not a question. */
const LONGEST_QUERY = 200;

/** Titles are looked at with each letter that is typed, and change never. */
const foldedTitles = new WeakMap<object, string>();

function foldedTitle(page: Pick<PageTitle, 'title'>): string {
  const known = foldedTitles.get(page) ?? fold(page.title);
  foldedTitles.set(page, known);
  return known;
}

/** Folds a title beforehand, so that the first search in thousands of them is as fast as the others. */
export function withFoldedTitle<T extends Pick<PageTitle, 'title'>>(page: T): T {
  foldedTitle(page);
  return page;
}

/** Pages whose title contains every word of the query: titles that begin with it first, then words that do, then the rest; each in given order. */
export function filterTitles<T extends Pick<PageTitle, 'title'>>(pages: readonly T[], query: string): readonly T[] {
  const wanted = fold(query.slice(0, LONGEST_QUERY)).replace(/\s+/g, ' ').trim();
  const words = wanted.split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const ranked: [rank: number, page: T][] = [];
  for (const page of pages) {
    const title = foldedTitle(page);
    if (!words.every((word) => title.includes(word))) continue;
    ranked.push([title.startsWith(wanted) ? 0 : ` ${title}`.includes(` ${words[0]}`) ? 1 : 2, page]);
  }
  return ranked.sort(([a], [b]) => a - b).map(([, page]) => page);
}
