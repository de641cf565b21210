/** Lets a smaller element begin its work when it nears the viewport, once. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenNear } from '../host/visibility.js';

export class NearStart implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #hasCome = false;
  #stopWatching = () => {};

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get hasCome(): boolean {
    return this.#hasCome;
  }

  hostConnected(): void {
    if (this.#hasCome) return;
    this.#stopWatching = whenNear(this.#host, () => {
      this.#hasCome = true;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopWatching();
  }
}
