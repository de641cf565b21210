/** What a store has loaded, as a test says; and a source that answers when a test says so. */
import type { ErrorCode } from '../../src/model/panel-error.js';
import { requestKey, type AnswerTo, type Source, type StoreRequest } from '../../src/store/requests.js';
import type { Remote, State } from '../../src/store/store.js';
import { failure } from './nouns.js';

/** A state without a store behind it; nothing is loaded at first. */
export class World implements State {
  readonly #remotes = new Map<string, Remote<unknown>>();

  get<R extends StoreRequest>(request: R): Remote<AnswerTo<R>> {
    return (this.#remotes.get(requestKey(request)) ?? { status: 'absent' }) as Remote<AnswerTo<R>>;
  }

  /** This is loaded. */
  has<R extends StoreRequest>(request: R, value: AnswerTo<R>): this {
    return this.is(request, { status: 'ready', value });
  }

  /** This failed, and there was nothing before. */
  lacks(request: StoreRequest, code: ErrorCode): this {
    return this.is(request, { status: 'failed', error: failure(code) });
  }

  is<R extends StoreRequest>(request: R, remote: Remote<AnswerTo<R>>): this {
    this.#remotes.set(requestKey(request), remote);
    return this;
  }
}

/** One question that a store asked, and how to answer it. */
export interface Question {
  readonly request: StoreRequest;
  readonly signal: AbortSignal;
  readonly answer: (value: unknown) => void;
  readonly fail: (cause: unknown) => void;
}

/** A source that leaves its answers to the test. */
export function questions(): { asked: Question[]; source: Source } {
  const asked: Question[] = [];
  const ask = (request: StoreRequest, signal: AbortSignal): Promise<unknown> =>
    new Promise((answer, fail) => asked.push({ request, signal, answer, fail }));
  return { asked, source: ask as Source };
}
