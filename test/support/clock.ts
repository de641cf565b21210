/** A clock that stands still until a test moves it. */
import type { Clock } from '../../src/api/retry.js';

interface Wait {
  readonly due: number;
  readonly end: () => void;
}

export class TestClock implements Clock {
  /** How long each wait so far was to be, in their order. */
  readonly asked: number[] = [];
  /** What chance gives from now on. */
  chance = 0.5;
  #now = 0;
  readonly #waits = new Set<Wait>();

  readonly now = (): number => this.#now;
  readonly random = (): number => this.chance;
  readonly wait = (milliseconds: number, signal: AbortSignal): Promise<void> => {
    this.asked.push(milliseconds);
    return new Promise((resolve, reject) => {
      const wait = {
        due: this.#now + milliseconds,
        end: () => {
          this.#waits.delete(wait);
          resolve();
        },
      };
      this.#waits.add(wait);
      signal.addEventListener('abort', () => {
        this.#waits.delete(wait);
        reject(signal.reason as Error);
      });
    });
  };

  /** How many wait for their time. */
  get waiting(): number {
    return this.#waits.size;
  }

  /** Lets so much time pass, with everything that happens meanwhile. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await nextTask();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = next.due;
      next.end();
      await nextTask();
    }
    this.#now = end;
  }

  #next(end: number): Wait | undefined {
    return [...this.#waits].filter((wait) => wait.due <= end).sort((a, b) => a.due - b.due)[0];
  }
}

/** Everything that promises have in store has happened by then. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
