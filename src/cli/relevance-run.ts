/** Engines side by side: builds their indexes over a corpus, asks the queries, and counts. */
import MiniSearch from 'minisearch';
import { searchIn, shelve, type Shelf } from '../search/searcher.js';
import { LanguageIndex } from '../search/language-index.js';
import { wordsOf } from '../search/synonyms/index.js';
import type { Corpus, LabelledQuery } from './relevance-input.js';

/** Paths of what is found for a query in a language, best first. */
type Ask = (lang: string, query: string) => readonly string[];

/** One line of figures: a language, and a kind of query or `all`. Shares are percentages, times are milliseconds. */
export interface Row {
  readonly lang: string;
  readonly kind: string;
  readonly queries: number;
  readonly hits1: number;
  readonly hits3: number;
  readonly hits5: number;
  readonly mrr10: number;
  /** Share of queries without any result. */
  readonly none: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Report {
  readonly engine: EngineName;
  readonly rows: readonly Row[];
  readonly buildMs: number;
  readonly heapMb: number;
}

/** Results of a query that are looked at. */
const DEPTH = 10;

/** A query's time is the best of so many: the machine does other things, too. */
const REPEATS = 3;

/** The panel's: the visitor's language and German at once. */
async function panel(corpus: Corpus): Promise<Ask> {
  const shelves = new Map<string, Shelf>();
  for (const [language, entries] of corpus) shelves.set(language, await shelf(language, entries));
  const german = shelves.get('de') ?? null;
  return (lang, query) => {
    const own = shelves.get(lang);
    const found = own ? searchIn(own, lang === 'de' ? null : german, query) : [];
    return found.slice(0, DEPTH).map(({ entry }) => entry.path);
  };
}

async function shelf(language: string, entries: Parameters<LanguageIndex['build']>[0]): Promise<Shelf> {
  const index = new LanguageIndex(language);
  Array.from(index.build(entries));
  return shelve(index, await wordsOf(language));
}

/** The web app's configuration (2026-11): all words, prefixes, edits of a quarter of a word's length, titles twice. */
function peer(corpus: Corpus): Ask {
  const engines = new Map(
    [...corpus].map(([language, entries]) => {
      const mini = new MiniSearch<{ id: string; title: string; content: string }>({
        fields: ['title', 'content'],
        processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase(),
        searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.25, boost: { title: 2 } },
      });
      mini.addAll(entries.map(({ path, title, text }) => ({ id: path, title, content: text })));
      return [language, mini] as const;
    }),
  );
  return (lang, query) => (engines.get(lang)?.search(query) ?? []).slice(0, DEPTH).map(({ id }) => id as string);
}

export const ENGINES = { panel, peer } as const;
export type EngineName = keyof typeof ENGINES;

/** Builds an engine, asks it everything, and counts: by language and, where the queries name them, by kind. */
export async function run(engine: EngineName, corpus: Corpus, queries: readonly LabelledQuery[]): Promise<Report> {
  const heap = heapUsed();
  const started = performance.now();
  const ask = await ENGINES[engine](corpus);
  const buildMs = performance.now() - started;
  const heapMb = (heapUsed() - heap) / 1e6;
  for (const { lang, query } of queries.slice(0, 200)) ask(lang, query); // until the code is warm
  const answers = queries.map((each) => ({ ...each, ...answer(ask, each) }));
  const languages = [...new Set(queries.map(({ lang }) => lang))];
  const rows = languages.flatMap((lang) => {
    const own = answers.filter((each) => each.lang === lang);
    const kinds = [...new Set(own.flatMap(({ kind }) => kind ?? []))];
    return [
      row(lang, 'all', own),
      ...kinds.map((kind) =>
        row(
          lang,
          kind,
          own.filter((each) => each.kind === kind),
        ),
      ),
    ];
  });
  return { engine, rows, buildMs, heapMb };
}

interface Answer {
  /** Place of the first right answer, from 1 on; Infinity when it is not among the first. */
  readonly rank: number;
  readonly isEmpty: boolean;
  readonly ms: number;
}

function answer(ask: Ask, { lang, query, paths }: LabelledQuery): Answer {
  let found: readonly string[] = [];
  let ms = Infinity;
  for (let time = 0; time < REPEATS; time++) {
    const started = performance.now();
    found = ask(lang, query);
    ms = Math.min(ms, performance.now() - started);
  }
  const place = found.findIndex((path) => paths.has(path));
  return { rank: place < 0 ? Infinity : place + 1, isEmpty: found.length === 0, ms };
}

function row(lang: string, kind: string, answers: readonly Answer[]): Row {
  const share = (holds: (answer: Answer) => boolean) => (100 * answers.filter(holds).length) / answers.length;
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const quantile = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    lang,
    kind,
    queries: answers.length,
    hits1: share(({ rank }) => rank <= 1),
    hits3: share(({ rank }) => rank <= 3),
    hits5: share(({ rank }) => rank <= 5),
    mrr10: (100 * answers.reduce((sum, { rank }) => sum + 1 / rank, 0)) / answers.length,
    none: share(({ isEmpty }) => isEmpty),
    p50: quantile(0.5),
    p95: quantile(0.95),
  };
}

/** Bytes in use, after cleaning up where Node lets us (`--expose-gc`). */
function heapUsed(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}
