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
    void this.#load(needs, this.#current.life.signal);
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

  /** Asks again, in one of the ways of controllers/load-again; resolves when that is decided. */
  async again(ask: (needs: Needs, signal: AbortSignal) => Promise<void>): Promise<void> {
    const needs = this.#needs();
    if (needs) await ask(needs, this.#stay.signal);
  }

  async #load({ store, requests }: Needs, signal: AbortSignal): Promise<void> {
    const before = this.#asked;
    this.#asked = new Set(requests.map(requestKey));
    // what failed before, and is needed still, must not be asked again by itself: that would never end
    const wanted = requests.filter(
      (request) => store.get(request).status !== 'failed' || !before.has(requestKey(request)),
    );
    // failures are in the store, for the screen to show: here they are only awaited
    await Promise.allSettled(wanted.map((request) => store.load(request, signal)));
  }
}
