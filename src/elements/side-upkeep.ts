/** What a smaller element looks after once it is there: colours of the page that can be read, and attributes that mean something. Its code comes later. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { hasOddAttributes } from './odd-attributes.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class SideUpkeep implements ReactiveController {
  readonly #host: Host;
  #repair: ((root: HTMLElement) => unknown) | null = null;
  #unwatch: (() => void) | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#begin().catch(() => undefined); // as it is without: nothing that was asked for is missing
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = null;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (root) this.#repair?.(root);
  }

  async #begin(): Promise<void> {
    const isOdd = hasOddAttributes(this.#host, null);
    const [{ repairContrast, watchTheme }, advice] = await Promise.all([
      import('./panel-contrast.js'),
      isOdd ? import('./attribute-advice.js') : null,
    ]);
    if (!this.#host.isConnected || this.#unwatch) return;
    advice?.advise(this.#host, null);
    this.#repair = repairContrast;
    this.#unwatch = watchTheme(this.#host, () => this.#host.requestUpdate()); // calls at once, too
  }
}
