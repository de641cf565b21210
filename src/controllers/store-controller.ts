/** Renders an element again when the store that it shows has changed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../store/store.js';

export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #store: Store | undefined;
  #unsubscribe: (() => void) | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The store to follow; another one may be given at any time. */
  follow(store: Store): void {
    if (store === this.#store) return;
    this.#store = store;
    this.#resubscribe();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#resubscribe();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#resubscribe();
  }

  #resubscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#isConnected ? this.#store?.subscribe(() => this.#host.requestUpdate()) : undefined;
  }
}
