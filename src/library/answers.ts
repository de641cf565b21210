/** From what was found to what a list shows: titles with marks, the way there, excerpts, and what helps where nothing was found. */
import type { Hit, MarkedText, SearchAnswer, SearchEntry } from '../model/search.js';
import { marked, type Wanted } from '../search/excerpt.js';
import { wantedOf } from '../search/query.js';
import { searchIn, type Found, type Shelf } from '../search/searcher.js';
import type { LibraryScope } from './library.js';

/** Hits with an excerpt: the others are off the screen. */
const EXCERPTS = 30;

/** Hits that are told; the view says how many. */
const MOST_HITS = 50;

/** Offices that are offered where nothing was found. */
const MOST_CONTACTS = 3;

/** Pages that are offered there. */
const MOST_NEAREST = 5;

const NO_HELP = { spelling: null, contacts: [], nearest: [] } as const;

export interface Findings {
  readonly query: string;
  readonly found: readonly Found[];
  /** Null before there is an index. */
  readonly own: Shelf | null;
  readonly german: Shelf | null;
  /** Whether the asker may show what is at a path. */
  readonly accepts: (path: string) => boolean;
}

type Written = Pick<SearchAnswer, 'query' | 'hits' | 'total' | 'spelling' | 'contacts' | 'nearest'>;

export function writeAnswer(scope: LibraryScope, findings: Findings): Written {
  const { query, found, own, german, accepts } = findings;
  const wanted: Both = { own: sought(own, query), german: sought(german, query) };
  const hits = found.slice(0, MOST_HITS).map((each, at) => hit(scope, findings, each, wanted, at < EXCERPTS));
  const answer = { query, hits, total: found.length };
  if (hits.length > 0 || own === null || query.trim() === '') return { ...answer, ...NO_HELP };
  const plain = (each: Found) => hit(scope, findings, each, { own: null, german: null }, false);
  return {
    ...answer,
    spelling: own.index.spelling(query, accepts),
    contacts: contacts(own, accepts).map(plain),
    nearest: own.index.alike(query, accepts).slice(0, MOST_NEAREST).map(asFound).map(plain),
  };
}

/** An entry of the visitor's own language that no word of the query led to. */
export function asFound(entry: SearchEntry): Found {
  return { entry, isGerman: false, german: null, score: 1, coverage: 1 };
}

interface Both {
  readonly own: Sought | null;
  readonly german: Sought | null;
}

function hit(
  scope: LibraryScope,
  { own, german, accepts }: Findings,
  found: Found,
  wanted: Both,
  isShown: boolean,
): Hit {
  const { entry, isGerman, german: original } = found;
  const shelf = isGerman ? german : own;
  const words = isGerman ? wanted.german : wanted.own;
  const { kind, path, url, title, date, recurrenceRule } = entry;
  return {
    kind,
    path,
    url,
    title: mark(title, shelf, words),
    language: (isGerman && scope.german) || scope.language,
    germanTitle: original && original.title !== title ? mark(original.title, german, wanted.german) : null,
    trail: shelf ? trail(entry, shelf, accepts) : [],
    excerpt: isShown && shelf && words ? shelf.index.excerpt(entry, words.wanted, words.numbers) : null,
    date: kind === 'event' ? date : null,
    ...(recurrenceRule && { recurrenceRule }),
  };
}

function mark(text: string, shelf: Shelf | null, words: Sought | null): MarkedText {
  return shelf && words ? marked(text, shelf.index.analysis, words.wanted) : { text, marks: [] };
}

/** Who can be asked: what is found for words such as "advice", offices first. */
function contacts(own: Shelf, accepts: Findings['accepts']): readonly Found[] {
  const found = own.contacts.flatMap((word) => searchIn(own, null, word, accepts).slice(0, 10));
  const unique = [...new Map(found.map((each) => [each.entry.path, each])).values()];
  unique.sort((a, b) => Number(b.entry.kind === 'place') - Number(a.entry.kind === 'place') || b.score - a.score);
  return unique.filter(({ entry }) => entry.kind !== 'event').slice(0, MOST_CONTACTS);
}

/** What is marked for a query, and the numbers of its stems in the index. */
interface Sought {
  readonly wanted: Wanted;
  readonly numbers: ReadonlySet<number>;
}

function sought(shelf: Shelf | null, query: string): Sought | null {
  if (!shelf) return null;
  const wanted = wantedOf(shelf.index.analysis, query, shelf.phrases);
  return { wanted, numbers: shelf.index.numbersOf(wanted) };
}

/** Titles above a page, as far as they are known and the asker may be shown them. */
function trail(entry: SearchEntry, { index }: Shelf, accepts: Findings['accepts']): readonly string[] {
  const above: string[] = [];
  let parent = entry.parentPath;
  while (parent !== null && above.length < 10) {
    const page = index.entryAt(parent);
    if (!page || !accepts(parent)) break;
    above.unshift(page.title);
    parent = page.parentPath;
  }
  return above;
}
