/**
 * Decides when to load: whenever what is needed changes, for as long as the element is on the page.
 *
 * What was loaded stands in the store, and nowhere else.
 */
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
  #asked: ReadonlySet<string> = new Set();
  #isConnected = false;
  /** What is under way for what was needed last. */
  #current: { readonly store: Store; readonly keys: string; readonly life: AbortController } | null = null;
  #stay = new AbortController();

  /** `needs` is asked before each render; null: nothing is wanted yet. */
  constructor(host: ReactiveControllerHost, needs: () => Needs | null) {
    this.#needs = needs;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
  }

  hostUpdate(): void {
    if (!this.#isConnected) return;
    const needs = this.#needs();
    const keys = needs?.requests.map(requestKey).join('\n') ?? '';
    if (!needs || (needs.store === this.#current?.store && keys === this.#current.keys)) return;
    const last = this.#current;
    this.#current = { store: needs.store, keys, life: new AbortController() };
    last?.life.abort(); // what both need goes on: whoever leaves to come back at once ends no request
    void this.#load(this.#current.life.signal, 'new');
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    // a moment later: a move disconnects and connects in one go, and must not ask again
    queueMicrotask(() => {
      if (this.#isConnected) return;
      this.#current?.life.abort();
      this.#current = null;
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
