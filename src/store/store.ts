/**
 * What was loaded from one source, for all elements of the page that show it.
 *
 * Knows: one request at a time for one thing, joined by all who want it and aborted when the last one leaves; a bounded number of answers; a
 * failure is kept only until somebody asks again. Does not know who answers (Source), nor when to ask (controllers/load).
 */
import { PanelError } from '../model/panel-error.js';
import { requestKey, type AnswerTo, type Source, type StoreRequest } from './requests.js';

/** Where an answer stands. `previous` is an older answer that may still be shown. */
export type Remote<T> =
  | { readonly status: 'absent' }
  | { readonly status: 'loading'; readonly previous?: T }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: PanelError; readonly previous?: T };

/** Everything that was asked for, by request. */
export interface State {
  get<R extends StoreRequest>(request: R): Remote<AnswerTo<R>>;
}

interface Flight {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

const ABSENT = { status: 'absent' } as const;

/** Answers that are kept; the ones longest unused go first. Enough for an afternoon's reading, little enough for a cheap phone. */
const KEPT_ANSWERS = 300;

export class Store implements State {
  readonly #source: Source;
  readonly #remotes = new Map<string, Remote<unknown>>();
  readonly #flights = new Map<string, Flight>();
  readonly #listeners = new Set<() => void>();

  constructor(source: Source) {
    this.#source = source;
  }

  get<R extends StoreRequest>(request: R): Remote<AnswerTo<R>> {
    const key = requestKey(request);
    const remote = this.#remotes.get(key) ?? ABSENT;
    if (remote !== ABSENT) this.#keep(key, remote); // what is shown is in use
    return remote as Remote<AnswerTo<R>>;
  }

  /** Calls back after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Sees to it that a request is answered: at once when it is, else by joining or starting a load. With `fresh` it asks again and keeps
   * what is shown meanwhile. Rejects with a `PanelError`, or with the signal's reason.
   */
  async load<R extends StoreRequest>(
    request: R,
    signal: AbortSignal,
    options: { fresh?: boolean } = {},
  ): Promise<AnswerTo<R>> {
    signal.throwIfAborted();
    const key = requestKey(request);
    const remote = this.get(request);
    if (remote.status === 'ready' && !options.fresh) return remote.value;
    const flight = this.#flights.get(key) ?? this.#start(request, key);
    return (await this.#join(flight, key, signal)) as AnswerTo<R>;
  }

  #start(request: StoreRequest, key: string): Flight {
    const controller = new AbortController();
    const previous = previousOf(this.#remotes.get(key));
    const promise = this.#source(request, controller.signal).then(
      (value) => {
        this.#land(key, flight, { status: 'ready', value });
        return value;
      },
      (cause: unknown) => {
        if (controller.signal.aborted) throw cause;
        const error = cause instanceof PanelError ? cause : new PanelError('script', String(cause), { cause });
        this.#land(key, flight, { status: 'failed', error, ...previous });
        throw error;
      },
    );
    promise.catch(() => undefined); // each who joined hears of it
    const flight: Flight = { promise, controller, waiting: 0 };
    this.#flights.set(key, flight);
    this.#set(key, { status: 'loading', ...previous });
    return flight;
  }

  async #join(flight: Flight, key: string, signal: AbortSignal): Promise<unknown> {
    flight.waiting++;
    let leave = () => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal.reason as Error);
      signal.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([flight.promise, left]);
    } finally {
      signal.removeEventListener('abort', leave);
      flight.waiting--;
      // a later microtask: who leaves to come back at once (a moved element, a changed attribute) must not restart the request
      queueMicrotask(() => this.#abandon(flight, key));
    }
  }

  #abandon(flight: Flight, key: string): void {
    if (flight.waiting > 0 || this.#flights.get(key) !== flight) return;
    this.#flights.delete(key);
    const { previous } = previousOf(this.#remotes.get(key));
    if (previous === undefined) this.#remotes.delete(key);
    else this.#remotes.set(key, { status: 'ready', value: previous });
    flight.controller.abort();
    this.#notify();
  }

  #land(key: string, flight: Flight, remote: Remote<unknown>): void {
    if (this.#flights.get(key) !== flight) return;
    this.#flights.delete(key);
    this.#set(key, remote);
  }

  #set(key: string, remote: Remote<unknown>): void {
    this.#keep(key, remote);
    for (const [oldest, old] of this.#remotes) {
      if (this.#remotes.size <= KEPT_ANSWERS) break;
      if (old.status !== 'loading') this.#remotes.delete(oldest);
    }
    this.#notify();
  }

  #keep(key: string, remote: Remote<unknown>): void {
    this.#remotes.delete(key);
    this.#remotes.set(key, remote);
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function previousOf(remote: Remote<unknown> | undefined): { previous?: unknown } {
  if (remote?.status === 'ready') return { previous: remote.value };
  if (remote?.status === 'loading' || remote?.status === 'failed') {
    return remote.previous === undefined ? {} : { previous: remote.previous };
  }
  return {};
}
