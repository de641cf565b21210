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
  readonly #attributes = new MutationObserver(() => void this.#advise());

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
    this.#attributes.disconnect();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (root) this.#repair?.(root);
  }

  async #begin(): Promise<void> {
    void this.#advise();
    const { repairContrast, watchTheme } = await import('./panel-contrast.js');
    if (!this.#host.isConnected || this.#unwatch) return;
    this.#attributes.observe(this.#host, { attributes: true });
    this.#repair = repairContrast;
    this.#unwatch = watchTheme(this.#host, () => this.#host.requestUpdate()); // calls at once, too
  }

  async #advise(): Promise<void> {
    if (!hasOddAttributes(this.#host, null)) return;
    const advice = await import('./attribute-advice.js').catch(() => null); // nobody misses it but the page's author
    advice?.advise(this.#host, null);
  }
}
