/** An element as its controllers see it: it counts how often they ask it to render, and connects when the test says so. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class TestHost implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  #told = () => {};
  readonly #controllers = new Set<ReactiveController>();

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(): void {
    this.updates++;
    this.#told();
  }

  /** Resolves when a controller asks for the next render. */
  nextUpdate(): Promise<void> {
    return new Promise((resolve) => (this.#told = resolve));
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /** What an element does before it renders. */
  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }
}
