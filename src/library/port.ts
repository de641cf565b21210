/**
 * The page's end of a library: the same questions and answers whether it is in a worker or, where the page allows none, on the main thread.
 *
 * Knows who has asked what, so that it can ask again. Does not know what is found.
 */
import { SEARCH_LISTS, type SearchAnswer } from '../model/search.js';
import type { LanguageWords } from '../search/synonyms.js';
import type { GivenList, LibraryScope } from './library.js';
import { isFromLibrary, type FromLibrary, type Question, type ToLibrary } from './protocol.js';

/** A way to a library. */
export interface Channel {
  readonly post: (message: ToLibrary) => void;
  readonly close: () => void;
}

/** Opens a way to a library; `fail` says that there is none. */
export type OpenChannel = (receive: (message: unknown) => void, fail: () => void) => Channel;

export interface PortOptions {
  /** The ways to try, best first. */
  readonly channels: readonly OpenChannel[];
  readonly scope: LibraryScope;
  readonly given?: readonly GivenList[];
  readonly wordsOf: (language: string) => Promise<LanguageWords | null>;
}

interface Asker {
  question: Question | null;
  readonly onAnswer: (answer: SearchAnswer, turn: number) => void;
}

/** One who asks. */
export interface Seat {
  /** Asks; the answer is given again whenever more is known, until the next question. */
  readonly ask: (query: string, roots: readonly string[], turn: number) => void;
  readonly leave: () => void;
}

export class LibraryPort {
  readonly #options: PortOptions;
  readonly #askers = new Map<number, Asker>();
  readonly #words = new Map<string, LanguageWords>();
  #channel: Channel | null = null;
  #tried = 0;
  #joined = 0;
  #isClosed = false;

  constructor(options: PortOptions) {
    this.#options = options;
    this.#connect();
    const { language, german } = options.scope;
    for (const each of german === null ? [language] : [language, german]) void this.#loadWords(each);
  }

  /** Takes part. */
  join(onAnswer: Asker['onAnswer']): Seat {
    const asker: Asker = { question: null, onAnswer };
    const number = ++this.#joined; // never again: an answer under way must not reach the next one
    this.#askers.set(number, asker);
    return {
      ask: (query, roots, turn) => {
        asker.question = { asker: number, turn, query, roots };
        this.#ask(asker.question);
      },
      leave: () => {
        this.#askers.delete(number);
        this.#channel?.post({ kind: 'leave', asker: number });
      },
    };
  }

  get isUsed(): boolean {
    return this.#askers.size > 0;
  }

  /** Asks the CMS again for what failed. */
  retry(): void {
    if (this.#channel) return this.#channel.post({ kind: 'retry' });
    if (this.#isClosed) return;
    this.#tried = 0;
    this.#connect();
  }

  close(): void {
    this.#isClosed = true;
    this.#channel?.close();
    this.#channel = null;
  }

  #connect(): void {
    const attempt = this.#tried++;
    const open = this.#options.channels[attempt];
    if (!open) {
      this.#channel = null;
      for (const { question } of this.#askers.values()) if (question) this.#ask(question);
      return;
    }
    this.#channel = open(
      (message) => attempt === this.#tried - 1 && this.#receive(message),
      () => {
        if (attempt !== this.#tried - 1 || this.#isClosed) return; // it failed already, or nobody cares
        this.#channel?.close();
        this.#connect();
      },
    );
    const { scope, given = [] } = this.#options;
    this.#channel.post({ kind: 'open', scope, given });
    for (const [language, words] of this.#words) this.#channel.post({ kind: 'words', language, words });
    for (const { question } of this.#askers.values()) if (question) this.#ask(question);
  }

  /** Where no library is to be had, that is the answer: nobody waits for ever. */
  #ask(question: Question): void {
    if (this.#channel) this.#channel.post({ kind: 'ask', question });
    else this.#receive({ kind: 'answer', ...question, answer: nothingToHave(question.query) });
  }

  #receive(message: unknown): void {
    if (!isFromLibrary(message)) return;
    const { asker: number, turn, answer }: FromLibrary = message;
    const asker = this.#askers.get(number);
    if (asker?.question?.turn === turn) asker.onAnswer(answer, turn); // an older question's answer comes too late
  }

  async #loadWords(language: string): Promise<void> {
    try {
      const words = await this.#options.wordsOf(language);
      if (!words) return;
      this.#words.set(language, words);
      this.#channel?.post({ kind: 'words', language, words });
    } catch {
      // without them the search is a little worse
    }
  }
}

function nothingToHave(query: string): SearchAnswer {
  return {
    query,
    hits: [],
    total: 0,
    phase: 'ready',
    read: 0,
    missing: SEARCH_LISTS,
    lacksGerman: false,
    spelling: null,
    contacts: [],
    nearest: [],
  };
}
