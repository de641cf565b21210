/**
 * What paths lead to, and how they stand to each other. The first screen does without.
 *
 * Paths are as in model/path.
 */
import { isImprint, normalisePath, pathParts, sectionOf } from './path.js';
import type { ContentKind } from './region.js';

/** The language of a path, or null when it names none. */
export function languageOf(path: string): string | null {
  return pathParts(path)?.language ?? null;
}

/** Whether a path is a region's start page. */
export function isHomePath(path: string): boolean {
  return pathParts(path)?.rest === '';
}

/** What a path leads to. */
export function contentKindOf(path: string): ContentKind {
  return isImprint(path) ? 'imprint' : (sectionOf(path) ?? 'pages');
}

/** The last part of a path: the page's own slug. */
export function lastSlug(path: string): string {
  return normalisePath(path).split('/').filter(Boolean).at(-1) ?? '';
}

/** Whether a path is another one or below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return normalisePath(path).startsWith(normalisePath(ancestor));
}
