/**
 * Patience with a network: how long an attempt may take, and when another one is worth it.
 *
 * Knows time and failures. Does not know what is asked for. Only ever wraps GET.
 */
import { PanelError } from '../model/panel-error.js';

export interface Patience {
  /** Milliseconds for one attempt, the body included. */
  readonly attempt: number;
  /** Milliseconds for all attempts and the pauses between them. */
  readonly total: number;
  /** How many further attempts after the first. */
  readonly retries: number;
}

/** Calls that a visitor waits for. */
export const FOREGROUND: Patience = { attempt: 10_000, total: 20_000, retries: 2 };

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

/**
 * Runs an attempt until it succeeds, fails for good, or patience ends. Each attempt gets a signal of its own, which aborts when its time is
 * up (`timeout`) or when the caller's signal does (the caller's reason).
 */
export async function withRetries<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  patience: Patience,
  clock: Clock,
): Promise<T> {
  const end = clock.now() + patience.total;
  for (let tried = 0; ; tried++) {
    try {
      return await timed(attempt, signal, Math.min(patience.attempt, end - clock.now()), clock);
    } catch (error) {
      signal.throwIfAborted();
      const pause = clock.random() * Math.min(5_000, 400 * 2 ** tried);
      if (tried >= patience.retries || !isWorthRetrying(error) || clock.now() + pause >= end) throw error;
      await clock.wait(pause, signal);
    }
  }
}

async function timed<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  milliseconds: number,
  clock: Clock,
): Promise<T> {
  signal.throwIfAborted();
  const own = new AbortController();
  const done = new AbortController();
  const stop = () => own.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const timeout = clock.wait(milliseconds, done.signal).then(() => {
    const error = new PanelError('timeout', 'no answer in time');
    own.abort(error);
    throw error;
  });
  timeout.catch(() => undefined); // it lost the race, or its rejection was delivered by it
  try {
    return await Promise.race([attempt(own.signal), timeout]);
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
