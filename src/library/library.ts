/**
 * The owner of bulk lists and of the index over them: reads a municipality's pages, events and places in the visitor's language and in German,
 * and answers questions at any time from what is there by then.
 *
 * Runs in a worker, or on the main thread in slices. Does not know who asks (desk.ts), the store or any view.
 */
import { scope as callScope, type CmsClient } from '../api/cms-client.js';
import { BULK } from '../api/retry.js';
import type { Event } from '../model/event.js';
import type { Page } from '../model/page.js';
import { isAllowed } from '../model/page-tree.js';
import { PanelError } from '../model/panel-error.js';
import type { Place } from '../model/place.js';
import {
  SEARCH_LISTS,
  type LibraryPhase,
  type SearchAnswer,
  type SearchEntry,
  type SearchList,
} from '../model/search.js';
import { LanguageIndex } from '../search/language-index.js';
import { searchIn, shelving, type Found, type Shelf } from '../search/searcher.js';
import type { LanguageWords } from '../search/synonyms.js';
import { filterTitles, withFoldedTitle } from '../search/titles.js';
import { asFound, writeAnswer } from './answers.js';
import { breather, readEntries } from '../api/entries.js';
import { heldEntry, searchEntry } from './search-entries.js';

/** What a library is about. */
export interface LibraryScope {
  /** URL of the CMS. */
  readonly base: string;
  readonly region: string;
  /** Slug of the visitor's language. */
  readonly language: string;
  /** Slug of German; null where the region lacks it or the visitor reads it anyway. */
  readonly german: string | null;
}

/** A list that the page holds already: it is not asked for again. */
export interface GivenList {
  readonly list: SearchList;
  readonly language: string;
  readonly entries: readonly (Page | Event | Place)[];
}

export interface LibraryOptions {
  readonly client: CmsClient;
  /** Called whenever answers may have changed. */
  readonly onChange: () => void;
  readonly breathe?: () => Promise<void> | undefined;
}

const CALLS: Readonly<Record<SearchList, string>> = {
  pages: 'pages/',
  events: 'events/?combine_recurring=True',
  locations: 'locations/',
};

/** What was read in one language. */
class Collection {
  readonly language: string;
  readonly lists = new Map<SearchList, SearchEntry[]>();
  readonly missing = new Set<SearchList>();
  shelf: Shelf | null = null;
  words: LanguageWords | null = null;

  constructor(language: string) {
    this.language = language;
  }

  get entries(): readonly SearchEntry[] {
    return [...this.lists.values()].flat();
  }
}

export class Library {
  readonly #scope: LibraryScope;
  readonly #client: CmsClient;
  readonly #onChange: () => void;
  readonly #breathe: () => Promise<void> | undefined;
  readonly #own: Collection;
  readonly #german: Collection | null;
  #phase: LibraryPhase = 'reading';

  constructor(scope: LibraryScope, { client, onChange, breathe = breather() }: LibraryOptions) {
    this.#scope = scope;
    this.#client = client;
    this.#onChange = onChange;
    this.#breathe = breathe;
    this.#own = new Collection(scope.language);
    this.#german = scope.german === null ? null : new Collection(scope.german);
  }

  /** Reads and indexes all that is not there yet; resolves when all is there that can be had, rejects only with the signal's reason. */
  async fill(signal: AbortSignal, given: readonly GivenList[] = []): Promise<void> {
    for (const collection of [this.#own, this.#german]) {
      if (!collection) continue;
      this.#set('reading');
      const isNew = await this.#readAll(collection, given, signal);
      if (!isNew) continue;
      this.#set('indexing');
      await this.#index(collection, signal).catch(() => {
        signal.throwIfAborted();
        for (const list of SEARCH_LISTS) collection.missing.add(list); // read, but of no use
      });
      this.#onChange();
    }
    this.#set('ready');
  }

  /** What is known of the words of one of the languages; resolves when they are used. */
  async learn(language: string, words: LanguageWords): Promise<void> {
    for (const collection of [this.#own, this.#german]) {
      if (collection?.language !== language) continue;
      collection.words = words;
      if (collection.shelf) await this.#shelve(collection, collection.shelf.index);
      this.#onChange();
    }
  }

  /** What is known about a query by now; `roots` are the paths to which the asker is restricted. */
  answer(query: string, roots: readonly string[]): SearchAnswer {
    const own = this.#own.shelf;
    const accepts = (path: string) => isAllowed(path, roots);
    const found = own
      ? searchIn(own, this.#german?.shelf ?? null, query, accepts)
      : this.#inTitles(query).filter(({ entry }) => accepts(entry.path));
    return {
      ...writeAnswer(this.#scope, { query, found, own, german: this.#german?.shelf ?? null, accepts }),
      phase: this.#phase,
      read: this.#own.entries.length + (this.#german?.entries.length ?? 0),
      missing: SEARCH_LISTS.filter((list) => this.#own.missing.has(list)),
      lacksGerman: (this.#german?.missing.size ?? 0) > 0,
    };
  }

  /** Before there is an index, titles answer. */
  #inTitles(query: string): readonly Found[] {
    const titled = filterTitles(this.#own.entries, query);
    return titled.map(asFound);
  }

  /** Whether there was anything left to read. */
  async #readAll(collection: Collection, given: readonly GivenList[], signal: AbortSignal): Promise<boolean> {
    const wanted = SEARCH_LISTS.filter((list) => !collection.lists.has(list) || collection.missing.has(list));
    // side by side: the pages take seconds, the others little
    await Promise.all(
      wanted.map(async (list) => {
        const held = given.find((each) => each.list === list && each.language === collection.language);
        collection.missing.delete(list);
        if (held) collection.lists.set(list, held.entries.map(heldEntry));
        else await this.#read(collection, list, signal);
      }),
    );
    return wanted.length > 0;
  }

  async #read(collection: Collection, list: SearchList, signal: AbortSignal): Promise<void> {
    const call = callScope(this.#scope.region, collection.language) + CALLS[list];
    try {
      await this.#client.get(call, signal, BULK, async (response, alive) => {
        const entries: SearchEntry[] = []; // another attempt begins anew
        collection.lists.set(list, entries);
        let count = 0;
        const take = (entry: unknown) => {
          count++;
          const read = searchEntry(list, entry);
          if (read) entries.push(withFoldedTitle(read));
          if (entries.length % 50 === 0) this.#onChange();
        };
        await readEntries(response, call, take, { alive, breathe: this.#breathe });
        if (count > 0 && entries.length === 0) throw new PanelError('schema', `${call}: no entry could be read`);
      });
    } catch {
      signal.throwIfAborted();
      collection.missing.add(list); // what could be read before stays
    }
    this.#onChange();
  }

  async #index(collection: Collection, signal: AbortSignal): Promise<void> {
    const index = new LanguageIndex(collection.language);
    await this.#inSlices(index.build(collection.entries), signal);
    await this.#shelve(collection, index, signal);
  }

  async #shelve(collection: Collection, index: LanguageIndex, signal?: AbortSignal): Promise<void> {
    collection.shelf = await this.#inSlices(shelving(index, collection.words), signal);
  }

  async #inSlices<T>(steps: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      await this.#breathe();
      signal?.throwIfAborted();
    }
    return step.value;
  }

  #set(phase: LibraryPhase): void {
    this.#phase = phase;
    this.#onChange();
  }
}
