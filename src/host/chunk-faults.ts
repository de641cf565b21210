/**
 * Why a file of the script could not be imported: a failed import() says no more than that it failed.
 *
 * Knows what a file and its page must be served with. Does not know which file it is, nor who is told.
 */
import { claimOf } from './early-requests.js';
import type { Fault } from './script-faults.js';

/** What is wrong when nothing is, so far as can be seen from here. */
export const IS_THERE = 'it is there';
/** What is wrong when the network failed. */
export const NO_ANSWER = 'no answer';

const SERVE =
  'Serve "chunks/" beside the script with "Content-Type: text/javascript" and "Access-Control-Allow-Origin: *"';
const TAKE = ', and take its "integrity" from integrity.json';

/** The last directive of the page's policy that has refused an address. */
function directiveAgainst(url: string): string {
  let directive = '';
  for (const { disposition, blockedURI, effectiveDirective } of claimOf(window)?.refusals || [])
    if (disposition === 'enforce' && blockedURI === url) directive = effectiveDirective;
  return directive;
}

/** Whether the page's policy refuses a script. */
export function isRefused(url: string): boolean {
  return directiveAgainst(url).startsWith('script');
}

/** The hash that the page's import map demands of a file, as far as the page was read; empty: none. Files have names that no others have. */
export function integrityOf(url: string): string {
  let maps = '';
  document.querySelectorAll('[type=importmap]').forEach((map) => (maps += map.textContent));
  const after = maps.split(`${url.replace(/.*\//, '')}"`)[1] || '';
  return after.split('"')[1] || '';
}

/** Browsers tell of a refusal a moment after it. */
export function aMoment(isWanted: unknown = true): Promise<unknown> {
  return isWanted ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve();
}

/** Says why an import failed, and what to change. */
export async function explain(url: string, cause: unknown): Promise<Fault> {
  const { hint, message } = cause as Fault;
  if (hint) return cause as Fault; // the elements know better
  await aMoment();
  if (isRefused(url))
    return {
      code: 'csp',
      message: `${url}: refused`,
      hint: `Content-Security-Policy: script-src ${new URL(url).origin}`,
    };
  const what = /dynamically|module script/.test(message) ? await lookAt(url) : String(cause);
  return {
    code: 'script',
    message: `${url}: ${what}`,
    hint: SERVE + (integrityOf(url) || what === IS_THERE ? TAKE : ''),
  };
}

/** What is wrong with a file. */
async function lookAt(url: string): Promise<string> {
  try {
    const { ok, status, headers } = await fetch(url);
    const type = String(headers.get('content-type'));
    if (!ok) return `status ${status}`;
    if (!/script/.test(type)) return `type ${type}`;
    return integrityOf(url) ? 'not what the import map says' : IS_THERE;
  } catch {
    await aMoment();
    // the page's policy may forbid the question itself
    const isAnswered = !directiveAgainst(url) && (await fetch(url, { mode: 'no-cors' }).catch(() => null));
    return isAnswered ? 'no CORS' : directiveAgainst(url) || NO_ANSWER;
  }
}
