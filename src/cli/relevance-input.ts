/** What `relevance` reads: a CMS's answers as entries by language, and labelled queries. Everything in the files is doubted. */
import * as v from 'valibot';
import { searchEntry } from '../library/search-entries.js';
import { normalisePath } from '../model/path.js';
import { languageOf } from '../model/path-relations.js';
import type { SearchEntry } from '../model/search.js';

/** What the user has to mend. */
export class UsageError extends Error {}

export interface File {
  readonly file: string;
  readonly text: string;
}

export type Lists = Readonly<Record<'pages' | 'events' | 'locations', readonly File[]>>;

/** By the language's slug. */
export type Corpus = ReadonlyMap<string, readonly SearchEntry[]>;

export interface LabelledQuery {
  readonly lang: string;
  readonly kind: string | null;
  readonly query: string;
  /** Any of these is a right answer. */
  readonly paths: ReadonlySet<string>;
}

type Warn = (line: string) => void;

/** All entries of all files by language, each path once. */
export function readCorpus(lists: Lists, warn: Warn): Corpus {
  const corpus = new Map<string, Map<string, SearchEntry>>();
  for (const kind of ['pages', 'events', 'locations'] as const) {
    for (const file of lists[kind]) {
      const entries = listIn(file);
      const read = entries.flatMap((each) => searchEntry(kind, each) ?? []);
      if (read.length < entries.length)
        warn(`${file.file}: ${entries.length - read.length} of ${entries.length} entries can't be read`);
      for (const entry of read) {
        const language = languageOf(entry.path) ?? '';
        const known = corpus.get(language) ?? new Map<string, SearchEntry>();
        corpus.set(language, known.set(entry.path, known.get(entry.path) ?? entry));
      }
    }
  }
  return new Map([...corpus].map(([language, entries]) => [language, [...entries.values()]]));
}

function listIn({ file, text }: File): readonly unknown[] {
  try {
    const list = JSON.parse(text) as unknown;
    if (Array.isArray(list)) return list;
  } catch {
    // said below
  }
  throw new UsageError(`${file} is no JSON list, as the CMS answers`);
}

const label = v.object({
  lang: v.string(),
  query: v.string(),
  kind: v.nullish(v.string(), null),
  pageId: v.nullish(v.union([v.number(), v.string()]), null),
  paths: v.nullish(v.array(v.string()), []),
});

/** The labelled queries that have an answer in the corpus. */
export function readQueries(files: readonly File[], corpus: Corpus, warn: Warn): readonly LabelledQuery[] {
  const queries: LabelledQuery[] = [];
  const unanswered = new Map<string, number>();
  const all = new Set([...corpus.values()].flatMap((entries) => entries.map(({ path }) => path)));
  for (const { file, text } of files) {
    text.split('\n').forEach((line, at) => {
      if (line.trim() === '') return;
      const { lang, query, kind, pageId, paths } = labelIn(line, `${file}:${at + 1}`);
      const right = new Set(paths.map(normalisePath).filter((path) => all.has(path)));
      if (pageId !== null) {
        for (const { path } of corpus.get(lang) ?? []) if (path.endsWith(`-${pageId}/`)) right.add(path);
      }
      if (right.size > 0) queries.push({ lang, kind, query, paths: right });
      else unanswered.set(lang, (unanswered.get(lang) ?? 0) + 1);
    });
  }
  for (const [lang, count] of unanswered)
    warn(`${count} queries in "${lang}" are left out: the pages hold no right answer`);
  if (queries.length === 0) throw new UsageError('no query has an answer in these pages');
  return queries;
}

function labelIn(line: string, place: string): v.InferOutput<typeof label> {
  try {
    return v.parse(label, JSON.parse(line));
  } catch (cause) {
    throw new UsageError(`${place}: ${cause instanceof Error ? cause.message : 'no labelled query'}`);
  }
}
