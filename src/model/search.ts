/** What a search looks in, and what it finds. How it looks is search/'s affair. */

/** The kinds of content that are searched, in the order in which they are shown. */
export const ENTRY_KINDS = ['page', 'event', 'place'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One page, event or place, reduced to what a search needs of it. */
export interface SearchEntry {
  readonly kind: EntryKind;
  /** In the house's form, see model/path; unique among the entries of a language. */
  readonly path: string;
  /** The entry in the web app; may be any text. */
  readonly url: string;
  readonly title: string;
  /** Plain text, blocks on lines of their own. */
  readonly text: string;
  /** Path of the page above; null for a root page, an event or a place. */
  readonly parentPath: string | null;
  /** For an event its first start, else the last change: ISO 8601 with offset, or null. */
  readonly date: string | null;
  /** How an event repeats, as in model/event; when it is next, is worked out where it is shown. */
  readonly recurrenceRule?: string | null;
  /** Path of the same entry in the other languages, by their slug. */
  readonly translations: Readonly<Record<string, string>>;
}

/** Part of a text with the places of what was asked for in it: `[start, end]` in offsets of that very text, in order, without overlaps. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** One hit, as a list shows it. */
export interface Hit {
  readonly kind: EntryKind;
  readonly path: string;
  /** The entry in the web app; may be any text. */
  readonly url: string;
  readonly title: MarkedText;
  /** Slug of the language of title and excerpt. */
  readonly language: string;
  /** The German title beside it, where German words led here; null where it says no more. */
  readonly germanTitle: MarkedText | null;
  /** Titles above a page, outermost first. */
  readonly trail: readonly string[];
  /** Why it was found; null where the title says it, or the hit is far down. */
  readonly excerpt: MarkedText | null;
  /** For an event its first start, else null: ISO 8601 with offset. */
  readonly date: string | null;
  /** How an event repeats, as in model/event. */
  readonly recurrenceRule?: string | null;
}

/** The lists that a search reads from the CMS. */
export const SEARCH_LISTS = ['pages', 'events', 'locations'] as const;

export type SearchList = (typeof SEARCH_LISTS)[number];

/** How far a library is: it reads, it sorts in what it has read, or all is there that can be had. */
export type LibraryPhase = 'reading' | 'indexing' | 'ready';

/** What is known about a query by now. */
export interface SearchAnswer {
  readonly query: string;
  /** Best first; at most so many as anybody looks through. */
  readonly hits: readonly Hit[];
  /** How many were found; it is not counted beyond some hundred. */
  readonly total: number;
  readonly phase: LibraryPhase;
  /** Entries that were read so far. */
  readonly read: number;
  /** Lists of the visitor's language that can't be had. */
  readonly missing: readonly SearchList[];
  /** Whether German lists, which are searched besides, can't be had. */
  readonly lacksGerman: boolean;
  /** A spelling that would find something, where this one finds nothing. */
  readonly spelling: string | null;
  /** Where nothing is found: the offices to ask. */
  readonly contacts: readonly Hit[];
  /** Where nothing is found: pages whose titles look most like what was asked for. */
  readonly nearest: readonly Hit[];
}
