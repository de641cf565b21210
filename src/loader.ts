/**
 * The script that pages name. It imports the elements from beside itself, and says what to change where that can't be.
 *
 * Runs in a classic tag (also `async`, also from another origin) and in a module. Built on its own, as one file without imports, with the
 * names of the chunks put in; everything else lies beside it in `chunks/`.
 */
import { ofDocument } from './host/natives.js';
import { aMoment, explain, integrityOf, IS_THERE, isRefused, NO_ANSWER } from './host/chunk-faults.js';
import { runScript } from './host/guest-script.js';
import type { Fault } from './host/script-faults.js';

/** Put in by the build: the entry of the elements and what it imports, as paths beside this script; the names of each locale's chunk. */
declare const __ENTRY__: string;
declare const __CHUNKS__: readonly string[];
declare const __LOCALES__: string;
declare const __VERSION__: string;

const tag = ofDocument('currentScript') as HTMLScriptElement | null;
const preloaded: string[] = [];
const src = (tag && tag.src) || urlOfModule();

runScript({
  version: __VERSION__,
  src,
  tag,
  prepare: (language) => {
    if (!language) return __CHUNKS__.forEach(preload);
    const words = __LOCALES__.split(' ').find((name) => name.startsWith(`${language}-`));
    // a page that refuses the first chunk refuses this one, too
    if (words) void aMoment().then(() => isRefused(beside(__ENTRY__)) || preload(`chunks/${words}.js`));
  },
  define: (fail) => void load(beside(__ENTRY__), fail),
});

/** A module has no `currentScript`, and a script that must also run as a classic one may not write `import.meta`. */
function urlOfModule(): string {
  return (/(?:https?|file):\/\/[^\s)]+?(?=:\d+:\d+)/.exec(new Error().stack || '') || [ofDocument('baseURI')])[0];
}

function beside(path: string): string {
  return new URL(path, src).href;
}

/**
 * As the page's policy and its import map ask of the import that follows. The link goes as soon as it has done its work. None for a module, which runs when
 * the import may follow at once, and does not know what its tag says to the policy.
 */
function preload(path: string): void {
  // Chromium reads what is preloaded in the page's encoding, and the import takes that
  if (ofDocument('characterSet') !== 'UTF-8') return;
  if (!tag || preloaded.includes(path)) return;
  preloaded.push(path);
  const link = document.createElement('link');
  const href = beside(path);
  link.onload = link.onerror = () => link.remove();
  link.nonce = tag.nonce;
  Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: '', integrity: integrityOf(href), href });
  ofDocument('head').append(link);
}

/** Imports the elements; where the network failed, again when there is hope. */
async function load(url: string, fail: (fault: Fault) => void): Promise<void> {
  try {
    // refused once is enough: each refusal is a report to the page's owner
    await aMoment();
    await (isRefused(url) ? Promise.reject(new Error()) : import(/* @vite-ignore */ url));
  } catch (cause) {
    // Firefox remembers by address that an import failed: this is another one, of the same file
    const other = beside(__ENTRY__.replace('c', '%63'));
    const fault = await explain(beside(__ENTRY__), cause);
    if (fault.message.endsWith(IS_THERE) && url !== other) return load(other, fail);
    fail(fault);
    if (!fault.message.endsWith(NO_ANSWER)) return;
    await new Promise((resolve) => {
      addEventListener('online', resolve, { once: true });
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
    return load(url, () => undefined);
  }
}
