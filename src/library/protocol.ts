/** What the page and its library say to each other; the library may be in a worker, so all of it can be cloned. */
import type { SearchAnswer } from '../model/search.js';
import type { GivenList, LibraryScope } from './library.js';
import type { LanguageWords } from '../search/synonyms.js';

/** A question; the newest of an asker counts. */
export interface Question {
  /** Who asks: one number for each panel. */
  readonly asker: number;
  /** Counts the questions of an asker. */
  readonly turn: number;
  readonly query: string;
  /** Paths to which the asker is restricted; empty: none. */
  readonly roots: readonly string[];
}

export type ToLibrary =
  | { readonly kind: 'open'; readonly scope: LibraryScope; readonly given: readonly GivenList[] }
  | { readonly kind: 'words'; readonly language: string; readonly words: LanguageWords }
  | { readonly kind: 'ask'; readonly question: Question }
  /** An asker has left. */
  | { readonly kind: 'leave'; readonly asker: number }
  /** Asks the CMS again for what failed. */
  | { readonly kind: 'retry' };

export interface FromLibrary {
  readonly kind: 'answer';
  readonly asker: number;
  readonly turn: number;
  readonly answer: SearchAnswer;
}

/** Both ends are ours; but extensions send messages to workers and pages, too. Each kind is looked at by its name where it is taken. */
export function isFromLibrary(value: unknown): value is FromLibrary {
  return kindOf(value) === 'answer';
}

/** See `isFromLibrary`. */
export function isToLibrary(value: unknown): value is ToLibrary {
  return typeof kindOf(value) === 'string';
}

/** Said by a worker that a policy keeps from its script, or from the CMS; `directive`: which rule, where it is not `connect-src`. */
export interface Refusal {
  readonly kind: 'refused';
  readonly directive?: string;
}

/** See `isFromLibrary`. */
export function isRefusal(value: unknown): value is Refusal {
  return kindOf(value) === 'refused';
}

function kindOf(value: unknown): unknown {
  return (value as { kind?: unknown } | null | undefined)?.kind;
}
