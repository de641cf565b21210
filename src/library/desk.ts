/**
 * Who asks a library, and what was asked last: answers anew whenever the library knows more.
 *
 * The one way to a library, in a worker and on the main thread alike. Does not know how messages travel.
 */
import type { CmsClient } from '../api/cms-client.js';
import { Library, type LibraryScope } from './library.js';
import type { FromLibrary, Question, ToLibrary } from './protocol.js';

export interface DeskOptions {
  readonly createClient: (base: string) => CmsClient;
  readonly post: (message: FromLibrary) => void;
}

/** Milliseconds between two answers to one question while a list is read. */
const PAUSE = 200;

export class Desk {
  readonly #options: DeskOptions;
  readonly #questions = new Map<number, Question>();
  readonly #life = new AbortController();
  #library: Library | null = null;
  #isFilling = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  take(message: ToLibrary): void {
    switch (message.kind) {
      case 'open':
        this.#library ??= this.#create(message.scope);
        return this.#fill(message.given);
      case 'words':
        return void this.#library?.learn(message.language, message.words);
      case 'ask':
        this.#questions.set(message.question.asker, message.question);
        return this.#answer(message.question);
      case 'leave':
        this.#questions.delete(message.asker);
        return;
      case 'retry':
        return this.#fill([]);
      default:
        return message satisfies never;
    }
  }

  /** Nobody asks any more: what is under way is given up. */
  close(): void {
    this.#life.abort();
    clearTimeout(this.#timer);
    this.#questions.clear();
  }

  #create(scope: LibraryScope): Library {
    return new Library(scope, {
      client: this.#options.createClient(scope.base),
      onChange: () => (this.#timer ??= setTimeout(() => this.#answerAll(), PAUSE)),
    });
  }

  #fill(given: Parameters<Library['fill']>[1]): void {
    if (this.#isFilling || !this.#library) return;
    this.#isFilling = true;
    const done = () => {
      this.#isFilling = false;
      this.#answerAll();
    };
    this.#library.fill(this.#life.signal, given).then(done, done);
  }

  #answerAll(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const question of this.#questions.values()) this.#answer(question);
  }

  #answer({ asker, turn, query, roots }: Question): void {
    if (!this.#library || this.#life.signal.aborted) return;
    this.#options.post({ kind: 'answer', asker, turn, answer: this.#library.answer(query, roots) });
  }
}
