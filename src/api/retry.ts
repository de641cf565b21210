/**
 * Patience with a network: how long an attempt may take, and when another one is worth it.
 *
 * Knows time and failures. Does not know what is asked for. Only ever wraps GET.
 */
import { PanelError } from '../model/panel-error.js';

export interface Patience {
  /** Milliseconds for one attempt, the body included; with `idle` only up to the first sign of life. */
  readonly attempt: number;
  /** Milliseconds that may pass without a sign of life, once there was one. */
  readonly idle?: number;
  /** Milliseconds for all attempts and the pauses between them. */
  readonly total: number;
  /** How many further attempts after the first. */
  readonly retries: number;
}

/** Calls that a visitor waits for. */
export const FOREGROUND: Patience = { attempt: 10_000, total: 20_000, retries: 2 };

/** Megabytes on a weak line: the visitor sees what is there meanwhile. */
export const BULK: Patience = { attempt: 30_000, idle: 15_000, total: Infinity, retries: 1 };

/** Time and chance, so that tests can drive them. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or rejects as soon as the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};

/** One try; it calls `alive` whenever something has arrived. */
export type Attempt<T> = (signal: AbortSignal, alive: () => void) => Promise<T>;

/**
 * Runs an attempt until it succeeds, fails for good, or patience ends. Each attempt gets a signal of its own, which aborts when its time is
 * up (`timeout`) or when the caller's signal does (the caller's reason).
 */
export async function withRetries<T>(
  attempt: Attempt<T>,
  signal: AbortSignal,
  patience: Patience,
  clock: Clock,
): Promise<T> {
  const end = clock.now() + patience.total;
  for (let tried = 0; ; tried++) {
    try {
      return await timed(attempt, signal, { ...patience, total: end - clock.now() }, clock);
    } catch (error) {
      signal.throwIfAborted();
      const pause = clock.random() * Math.min(5_000, 400 * 2 ** tried);
      if (tried >= patience.retries || !isWorthRetrying(error) || clock.now() + pause >= end) throw error;
      await clock.wait(pause, signal);
    }
  }
}

async function timed<T>(attempt: Attempt<T>, signal: AbortSignal, patience: Patience, clock: Clock): Promise<T> {
  signal.throwIfAborted();
  const own = new AbortController();
  const done = new AbortController();
  const stop = () => own.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const { attempt: first, idle, total } = patience;
  const last = clock.now() + total;
  let end = clock.now() + first;
  const alive = () => {
    if (idle !== undefined) end = clock.now() + idle;
  };
  const left = () => Math.min(end, last) - clock.now();
  const isOver = async (): Promise<never> => {
    while (left() > 0) await clock.wait(Math.min(left(), idle ?? Infinity), done.signal);
    const error = new PanelError('timeout', 'no answer in time');
    own.abort(error);
    throw error;
  };
  const timeout = isOver();
  timeout.catch(() => undefined); // it lost the race, or its rejection was delivered by it
  try {
    return await Promise.race([attempt(own.signal, alive), timeout]);
  } finally {
    signal.removeEventListener('abort', stop);
    done.abort();
  }
}

function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof PanelError)) return false;
  if (error.code === 'network' || error.code === 'timeout') return true;
  return error.status !== null && (error.status === 408 || error.status === 429 || error.status >= 500);
}
