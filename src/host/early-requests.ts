/**
 * The one documented global of the panel, and the requests that the loader starts before the elements' code has arrived.
 *
 * Knows the place on `window` that the loader and the elements share. Does not know what is requested.
 */

/** The page's one global: `window[Symbol.for('integreat-panel')]`. */
export const CLAIM = Symbol.for('integreat-panel');

/** What the first loader of a page keeps there. */
export interface Claim {
  /** The version that runs on this page. */
  readonly version: string;
  /** Places a panel for a script tag of any later copy, as this version would. */
  readonly place: (script: HTMLScriptElement) => void;
  /** Requests under way, by URL; each is taken once. */
  readonly early: Map<string, Promise<Response>>;
}

export function claimOf(scope: object): Claim | undefined {
  return (scope as { [CLAIM]?: Claim })[CLAIM];
}

/** A `fetch` that first looks whether the loader has already asked. */
export function earlyFetch(scope: object, ask: typeof fetch): typeof fetch {
  return (input, init) => {
    const early = claimOf(scope)?.early;
    const response = typeof input === 'string' ? early?.get(input) : undefined;
    if (!response || typeof input !== 'string') return ask(input, init);
    early?.delete(input);
    return response;
  };
}
