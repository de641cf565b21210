/** What a search looks in and finds, in as few words as a test wants. */
import { lastSlug } from '../../src/model/path-relations.js';
import type { Hit, MarkedText, SearchAnswer, SearchEntry } from '../../src/model/search.js';

/** A root page with its slug as title, unless something else is said. */
export function entry(path: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return {
    kind: 'page',
    path,
    url: `https://town.example${path}`,
    title: lastSlug(path),
    text: '',
    parentPath: null,
    date: null,
    translations: {},
    ...more,
  };
}

/** A text whose marks stand in brackets: `a [marked] word`. */
export function marked(text: string): MarkedText {
  const marks: [number, number][] = [];
  const plain = text.replace(/\[([^\]]*)\]/g, (_, inner: string, at: number) => {
    const start = at - 2 * marks.length;
    marks.push([start, start + inner.length]);
    return inner;
  });
  return { text: plain, marks };
}

/** The same the other way round. */
export function withBrackets({ text, marks }: MarkedText): string {
  let bracketed = '';
  let at = 0;
  for (const [start, end] of marks) {
    bracketed += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return bracketed + text.slice(at);
}

/** A German page that was found, with its title as `marked` takes it. */
export function hit(title: string, more: Partial<Hit> = {}): Hit {
  const path = `/r/de/${title.toLowerCase().replace(/[^a-zäöüß\d]+/g, '-')}/`;
  return {
    kind: 'page',
    path,
    url: `https://town.example${path}`,
    title: marked(title),
    language: 'de',
    germanTitle: null,
    trail: [],
    excerpt: null,
    date: null,
    ...more,
  };
}

/** The final answer to "kita": nothing, unless something else is said. */
export function answer(more: Partial<SearchAnswer> = {}): SearchAnswer {
  const nothing = { missing: [], lacksGerman: false, spelling: null, contacts: [], nearest: [] } as const;
  return { query: 'kita', hits: [], total: more.hits?.length ?? 0, phase: 'ready', read: 0, ...nothing, ...more };
}
