/**
 * Decides when to load: whenever what is needed changes, for as long as the element is on the page.
 *
 * Wraps @lit/task, whose status is never rendered: what was loaded stands in the store, and nowhere else.
 */
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { requestKey, type StoreRequest } from '../store/requests.js';
import type { Store } from '../store/store.js';

export interface Needs {
  readonly store: Store;
  readonly requests: readonly StoreRequest[];
}

/** Which requests a run is about: what is newly needed, also what failed, or everything again. */
type Run = 'new' | 'retry' | 'reload';

export class LoadController implements ReactiveController {
  readonly #needs: () => Needs | null;
  readonly #task: Task;
  #asked: ReadonlySet<string> = new Set();
  #isConnected = false;
  #stay = new AbortController();

  /** `needs` is asked before each render; null: nothing is wanted yet. */
  constructor(host: ReactiveControllerHost, needs: () => Needs | null) {
    this.#needs = needs;
    this.#task = new Task(host, {
      args: () => {
        const current = needs();
        return current ? [current.store, ...current.requests.map(requestKey)] : [];
      },
      task: (_, { signal }) => this.#load(signal, 'new'),
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isConnected && this.#task.status !== TaskStatus.INITIAL) void this.#task.run();
    this.#isConnected = true;
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    // a moment later: a move disconnects and connects in one go, and must not ask again
    queueMicrotask(() => {
      if (this.#isConnected) return;
      this.#task.abort();
      this.#stay.abort();
      this.#stay = new AbortController();
    });
  }

  /** Asks again for what failed; resolves when that is decided. */
  retry(): Promise<void> {
    return this.#load(this.#stay.signal, 'retry');
  }

  /** Asks again for everything that is shown, which stays until the new answers are there. */
  reload(): Promise<void> {
    return this.#load(this.#stay.signal, 'reload');
  }

  async #load(signal: AbortSignal, run: Run): Promise<void> {
    const current = this.#needs();
    if (!current) return;
    const { store, requests } = current;
    const before = this.#asked;
    this.#asked = new Set(requests.map(requestKey));
    // what failed before, and is needed still, must not be asked again by itself: that would never end
    const wanted = requests.filter(
      (request) => run !== 'new' || store.get(request).status !== 'failed' || !before.has(requestKey(request)),
    );
    // what was under way when the visitor tried again may yet fail for the reason that they saw: then it is asked for once more
    const joined = wanted.filter((request) => run === 'retry' && store.get(request).status === 'loading');
    // failures are in the store, for the screen to show: here they are only awaited
    await Promise.allSettled(wanted.map((request) => store.load(request, signal, { fresh: run === 'reload' })));
    const lost = joined.filter((request) => store.get(request).status === 'failed');
    await Promise.allSettled(lost.map((request) => store.load(request, signal)));
  }
}
