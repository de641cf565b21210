/**
 * The index of one language's entries: MiniSearch behind our own analysis of words, and a ranking of our own on what it finds.
 *
 * Knows terms, positions and scores. Does not know other languages (searcher.ts), nor where entries come from.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { MarkedText, SearchEntry } from '../model/search.js';
import { Analysis, termsOf } from './analysis.js';
import { EXCERPT, excerptAt, isWanted, type Wanted } from './excerpt.js';
import { isHeld, planQuery, QUESTION, type Alternative, type Planning, type Slot } from './query.js';
import { bestPassage, densest, titleBonus } from './rank.js';
import { tokens } from './tokens.js';

export interface Scored {
  readonly entry: SearchEntry;
  /** Above 0; comparable within one language and query. */
  readonly score: number;
  /** The part of what was asked for that the entry holds, by the weight of the words: 0 to 1. */
  readonly coverage: number;
}

/** Whether the asker may be shown what is at a path. */
export type Accepts = (path: string) => boolean;

export interface Asking extends Planning {
  readonly accepts?: Accepts | undefined;
}

interface Indexed {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Entries whose passages are looked at: those further down have no part in the first results. */
const LOOKED_AT = 24;

/** Words of a passage: a sentence or two. */
const PASSAGE = 20;

/** From so many entries with everything that was asked for on, those with less are left out. */
const ENOUGH = 3;

/** Words of a query that are looked at for another spelling. */
const LONGEST_SPELLING = 6;

/** More than anybody looks through. */
const MOST_RESULTS = 100;

/** More of a query is no title; a paste must not fill the memory of words. */
const LONGEST_TITLE = 500;

/** Longest query that is compared with titles letter by letter. */
const LONGEST_ALIKE = 60;

/** The share of a query's letters in threes that a title has at least. */
const ALIKE = 0.34;

export class LanguageIndex {
  /** The language's slug in the CMS. */
  readonly language: string;
  readonly analysis: Analysis;
  readonly #entries: SearchEntry[] = [];
  readonly #byPath = new Map<string, SearchEntry>();
  readonly #titles: string[] = [];
  readonly #numbers = new Map<SearchEntry, number>();
  readonly #stems = new Map<string, number>();
  /** Each entry's words as numbers of their stems, title first, in their order. */
  readonly #texts: Uint32Array[] = [];
  /** Where each of them begins in `title`, a line break, `text`. */
  readonly #starts: Uint32Array[] = [];
  readonly #mini: MiniSearch<Indexed>;

  constructor(language: string) {
    this.language = language;
    this.analysis = new Analysis(language);
    this.#mini = new MiniSearch<Indexed>({
      fields: ['title', 'text'],
      // a field comes as the list of its terms
      extractField: (entry, field) => (field === 'id' ? entry.id : this.#terms(entry[field as 'title' | 'text'])),
      stringifyField: (value) => value as string,
      tokenize: (terms) => terms as unknown as string[],
      processTerm: (term) => term,
    });
  }

  get entries(): readonly SearchEntry[] {
    return this.#entries;
  }

  entryAt(path: string): SearchEntry | undefined {
    return this.#byPath.get(path);
  }

  /** Takes entries in, step by step: each is a few milliseconds of work. To be called once. */
  *build(entries: readonly SearchEntry[]): Generator<SearchEntry> {
    const unique: SearchEntry[] = [];
    for (const entry of entries) {
      if (this.#byPath.has(entry.path)) continue;
      this.#byPath.set(entry.path, entry);
      unique.push(entry);
      this.analysis.count(`${entry.title}\n${entry.text}`);
      yield entry;
    }
    for (const entry of unique) {
      this.#add(entry);
      yield entry;
    }
  }

  /** What is found for a query, best first. */
  search(text: string, { accepts = () => true, ...planning }: Asking = {}): Scored[] {
    const slots = planQuery(this.analysis, text, this.#entries.length, planning);
    if (slots.length === 0) return [];
    const found = this.#mini.search(
      {
        combineWith: 'OR',
        queries: slots.flatMap(({ alternatives }) =>
          alternatives.filter((each) => this.#mayBeHeld(each)).map(miniQuery),
        ),
      },
      {
        tokenize: (term) => [term],
        processTerm: (term) => term,
        bm25: { k: 2, b: 0.7, d: 0 },
        boost: { title: slots.length < QUESTION ? 5 - slots.length : 1.5 },
      },
    );
    const accepted = found.filter(({ id }) => accepts(this.#entries[id as number]!.path));
    return this.#rank(this.#score(accepted, slots), slots, text);
  }

  /** Whether it is worth looking: much of what is said for a thing stands nowhere in a small town. */
  #mayBeHeld({ terms, prefix, edits }: Alternative): boolean {
    return prefix !== undefined || edits !== undefined || terms.every((term) => this.analysis.holds(term));
  }

  /** Numbers of the stems under which words stand that are wanted in excerpts; once for each query. */
  numbersOf(wanted: Wanted): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const word of this.analysis.known()) {
      if (isWanted(word, wanted)) numbers.add(this.#stems.get(word.stem) ?? -1);
    }
    return numbers;
  }

  /** Why an entry was found: the stretch of its text with the most of what was asked for, marked; null where only its title holds any. */
  excerpt(entry: SearchEntry, wanted: Wanted, numbers: ReadonlySet<number>): MarkedText | null {
    const id = this.#numbers.get(entry);
    if (id === undefined) return null;
    const lead = entry.title.length + 1;
    const place = densest(this.#texts[id]!, this.#starts[id]!, numbers, lead, EXCERPT);
    return place === null ? null : excerptAt(entry.text, place - lead, this.analysis, wanted);
  }

  /** The query with words that the index knows in place of those that it does not; null where that would find nothing either. */
  spelling(text: string, accepts?: Accepts): string | null {
    const words = Array.from(this.analysis.spellings(text)).slice(0, LONGEST_SPELLING);
    const mended = words.map((spelling) => {
      const word = this.analysis.word(spelling);
      const near = this.analysis.frequency(word) > 0 ? null : this.#nearest(word.folded);
      return near ?? spelling;
    });
    const query = mended.join(' ');
    return query !== words.join(' ') && this.search(query, { accepts }).length > 0 ? query : null;
  }

  /** The known word that a folded one is likeliest meant to be, as it is written in some entry. */
  #nearest(folded: string): string | null {
    if (folded.length < 4 || folded.length > 30) return null;
    const edits = Math.min(4, Math.ceil(folded.length / 3));
    const [best] = this.#mini.search(folded, {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      prefix: true,
      fuzzy: edits,
      boost: { title: 3 },
    });
    const term = best && Object.keys(best.match).find((each) => this.analysis.isKnown(each));
    return term === undefined ? null : this.analysis.spellingOf(term);
  }

  /** Pages whose titles hold at least a third of the query's letters in threes, most first: where no word is found, they may be about the same. */
  alike(text: string, accepts: Accepts): readonly SearchEntry[] {
    const query = threesOf(this.#normal(text.slice(0, LONGEST_ALIKE)));
    const scored = this.#entries.flatMap((entry, at): [number, SearchEntry][] => {
      if (entry.kind !== 'page' || !accepts(entry.path)) return [];
      const threes = threesOf(this.#titles[at]!);
      const held = [...query].filter((three) => threes.has(three)).length / query.size;
      return held > ALIKE ? [[held, entry]] : [];
    });
    return scored.sort(([a], [b]) => b - a).map(([, entry]) => entry);
  }

  #add(entry: SearchEntry): void {
    const id = this.#entries.push(entry) - 1;
    this.#titles.push(this.#normal(entry.title));
    this.#numbers.set(entry, id);
    const stems: number[] = [];
    const starts: number[] = [];
    const whole = `${entry.title}\n${entry.text}`;
    for (const { start, end } of tokens(whole, this.analysis.language)) {
      starts.push(start);
      stems.push(this.#numberOf(this.analysis.word(whole.slice(start, end)).stem));
    }
    this.#texts.push(Uint32Array.from(stems));
    this.#starts.push(Uint32Array.from(starts));
    this.#mini.add({ id, title: entry.title, text: entry.text });
  }

  #terms(text: string): string[] {
    const terms: string[] = [];
    for (const word of this.analysis.words(text)) terms.push(...termsOf(word));
    return terms;
  }

  #numberOf(stem: string): number {
    const number = this.#stems.get(stem) ?? this.#stems.size;
    this.#stems.set(stem, number);
    return number;
  }

  #normal(text: string): string {
    return Array.from(this.analysis.words(text), ({ folded }) => folded).join(' ');
  }

  /** MiniSearch multiplies by the number of terms; what counts is how much of the query they are. */
  #score(found: readonly SearchResult[], slots: readonly Slot[]): [id: number, score: number, coverage: number][] {
    const telling = slots.filter(({ isStopword }) => !isStopword);
    const counted = telling.length > 0 ? telling : slots;
    const all = counted.reduce((sum, { weight }) => sum + weight, 0);
    return found.map(({ id, score, queryTerms }) => {
      const terms = new Set(queryTerms);
      const held = counted.reduce((sum, slot) => sum + (isHeld(slot, terms) ? slot.weight : 0), 0);
      return [id as number, (score / Math.max(1, queryTerms.length)) * (0.05 + held / all), held / all];
    });
  }

  #rank(found: [id: number, score: number, coverage: number][], slots: readonly Slot[], text: string): Scored[] {
    const telling = found.filter(([, , coverage]) => coverage > 0); // the others hold only what holds the question together
    const whole = telling.filter(([, , coverage]) => coverage > 0.999);
    const kept = whole.length >= ENOUGH && slots.length < QUESTION ? whole : telling;
    const query = this.#normal(text.slice(0, LONGEST_TITLE));
    const weights = this.#weights(slots);
    kept.sort(([, a], [, b]) => b - a);
    const scored = kept.slice(0, MOST_RESULTS).map(([id, score, coverage], at) => {
      const passage = at < LOOKED_AT && slots.length > 1 ? this.#passage(id, weights) : 0;
      const boosted = score * titleBonus(this.#titles[id]!, query) * (1 + 6 * passage ** 2);
      return { entry: this.#entries[id]!, score: boosted, coverage };
    });
    return scored.sort((a, b) => b.score - a.score);
  }

  /** What each stem of the query tells, by its number. */
  #weights(slots: readonly Slot[]): ReadonlyMap<number, number> {
    const weights = new Map<number, number>();
    for (const { word, weight } of slots) {
      const stem = this.#stems.get(word.stem);
      if (stem !== undefined) weights.set(stem, weight);
    }
    return weights;
  }

  /** The share of the query that stands together in an entry. */
  #passage(id: number, weights: ReadonlyMap<number, number>): number {
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    return all === 0 ? 0 : bestPassage(this.#texts[id]!, weights, PASSAGE) / all;
  }
}

/** Each three letters that follow each other, with a blank before and behind. */
function threesOf(normal: string): ReadonlySet<string> {
  const padded = ` ${normal} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

function miniQuery({ terms, worth, prefix, edits }: Alternative): Query {
  const own: Query = {
    combineWith: 'AND',
    queries: [...terms],
    boostTerm: () => worth,
    prefix: prefix === 'anywhere',
    fuzzy: edits ?? false,
    weights: { prefix: 0.6, fuzzy: 0.35 },
  };
  if (prefix !== 'titles') return own;
  return {
    combineWith: 'OR',
    queries: [own, { queries: [...terms], prefix: true, fields: ['title'], boostTerm: () => 0.6 }],
  };
}
