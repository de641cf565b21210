/**
 * The one documented global of the panel, and the requests that the script starts before the elements' code has arrived.
 *
 * Knows the place on `window` that the script and the elements share. Does not know what is requested.
 */

import type { Fault } from './script-faults.js';

/** The page's one global: `window[Symbol.for('integreat-panel')]`. */
export const CLAIM = Symbol.for('integreat-panel');

/** A copy of the script that has run on the page. */
export interface Copy {
  readonly version: string;
  /** Where it came from. */
  readonly src: string;
}

/** What the first script of a page keeps there. */
export interface Claim extends Copy {
  /** Places a panel for a script tag of any later copy, as this version would. */
  readonly place: (script: HTMLScriptElement) => void;
  /** Requests under way, by URL; each is taken once. */
  readonly early: Map<string, Promise<Response>>;
  /** Those that came later, each address once: this version has placed their panels. */
  readonly copies: Copy[];
  /** By panel, the script tag that placed it. */
  readonly tags: WeakMap<Element, HTMLScriptElement>;
  /** Says that there are no elements to be had: to every panel, which then holds a link at least, and once on the console. */
  readonly fail: (fault: Fault) => void;
  /** What the page's policy has refused since, the first ones only. */
  readonly refusals: SecurityPolicyViolationEvent[];
}

export function claimOf(scope: object): Claim | undefined {
  return (scope as { [CLAIM]?: Claim })[CLAIM];
}

/** Whether the page's policy has refused to let anybody ask this address's host: to ask again would only be another report to the page's owner. */
export function isForbidden(url: string): boolean {
  const { refusals = [] } = claimOf(window) ?? {};
  const api = url.replace(/\/api\/v3\/.*/s, '/api/v3/');
  // what else is refused is the page's: "data", "blob", other paths of the same host
  return refusals.some(
    ({ disposition, effectiveDirective, blockedURI }) =>
      disposition === 'enforce' &&
      effectiveDirective === 'connect-src' &&
      (blockedURI.startsWith(api) || api.startsWith(`${blockedURI}/`)),
  );
}

/** A `fetch` that first looks whether the script has already asked. */
export function earlyFetch(scope: object, ask: typeof fetch): typeof fetch {
  return (input, init) => {
    const early = claimOf(scope)?.early;
    const response = typeof input === 'string' ? early?.get(input) : undefined;
    if (typeof input === 'string' && isForbidden(input)) return Promise.reject(new TypeError('refused before'));
    if (!response || typeof input !== 'string') return ask(input, init);
    early?.delete(input);
    return response;
  };
}
