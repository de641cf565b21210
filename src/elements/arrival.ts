/** A promise that is kept or broken from outside, and that nobody needs to listen to. */
export class Arrival {
  readonly promise: Promise<void>;
  #settle: { resolve: () => void; reject: (error: unknown) => void } | null = null;
  #isBroken = false;

  constructor() {
    this.promise = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.promise.catch(() => undefined); // never an unhandled rejection in the page
  }

  get isPending(): boolean {
    return this.#settle !== null;
  }

  get isBroken(): boolean {
    return this.#isBroken;
  }

  resolve(): void {
    this.#settle?.resolve();
    this.#settle = null;
  }

  reject(error: unknown): void {
    if (!this.#settle) return;
    this.#settle.reject(error);
    this.#settle = null;
    this.#isBroken = true;
  }
}
