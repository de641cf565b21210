/**
 * The panel's own Trusted Types policy: what makes a text of ours pass where the page demands that someone vouches for it.
 *
 * One a page, made when it is first needed, and never handed out: whoever had it could pass anything. Three kinds of text go through: Lit's templates,
 * which are constants of our code; what the inert parser reads, of which nothing runs; and the addresses of our own scripts.
 */

/** The name that a page's CSP lists: `trusted-types integreat-panel`. */
export const POLICY = 'integreat-panel';

/** Not in TypeScript's library yet (2026-11). */
interface Policy {
  readonly createHTML: (html: string) => unknown;
  readonly createScriptURL: (url: string) => unknown;
}
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

/** Undefined where the browser knows no Trusted Types, null where the page lets us have no policy. */
export function policyFrom(trustedTypes: unknown): Policy | null | undefined {
  const { createPolicy } = (trustedTypes ?? {}) as Partial<TrustedTypes>;
  if (typeof createPolicy !== 'function') return undefined; // an element of the page may have that id
  try {
    return createPolicy.call(trustedTypes, POLICY, { createHTML: (html) => html, createScriptURL: (url) => url });
  } catch {
    return null;
  }
}

let policy: Policy | null | undefined;
let isMade = false;

function ownPolicy(): Policy | null | undefined {
  if (!isMade) policy = policyFrom((globalThis as { trustedTypes?: unknown }).trustedTypes);
  isMade = true;
  return policy;
}

/** Whether the page refuses us a policy. The first question makes it: a refusal costs the page a report. */
export function isRefused(): boolean {
  return ownPolicy() === null;
}

/** A template of Lit, whose strings are constants: the build puts this in the place of Lit's own policy. */
export function trustedTemplate(html: string): string {
  return (ownPolicy()?.createHTML(html) ?? html) as string;
}

/** The address of one of our own scripts. */
export function trustedScript(url: string): string {
  return (ownPolicy()?.createScriptURL(url) ?? url) as string;
}

/** What the inert parser needs: undefined where the browser knows no Trusted Types, null where there is no policy to be had. */
export function inertPolicy(): Pick<Policy, 'createHTML'> | null | undefined {
  const own = ownPolicy();
  return own && { createHTML: (html) => own.createHTML(html) };
}
