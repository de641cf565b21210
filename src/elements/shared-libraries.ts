/** One library for each CMS, region and language, shared by all panels of the page that search there. */
import { inWorker, onMainThread } from '../library/channels.js';
import type { LibraryScope } from '../library/library.js';
import { LibraryPort } from '../library/port.js';
import { worker } from '../library/scripts.js';
import { wordsOf } from '../search/synonyms/index.js';

/** Libraries that are kept although nobody asks in them: a visitor who changes the language may come back. */
const KEPT_UNUSED = 1;

const libraries = new Map<string, LibraryPort>();

/** `usesWorker` false: on the main thread from the start. */
export function sharedLibrary(scope: LibraryScope, usesWorker: boolean): LibraryPort {
  const key = [scope.base, scope.region, scope.language, scope.german, usesWorker].join(' ');
  const known = libraries.get(key);
  if (known) return known;
  const unused = [...libraries].filter(([, port]) => !port.isUsed);
  for (const [oldest, port] of unused.slice(0, Math.max(0, unused.length - KEPT_UNUSED))) {
    port.close();
    libraries.delete(oldest);
  }
  const ask: typeof fetch = (input, init) => fetch(input, init); // looked up at each call: the page may wrap it
  const channels = [...(usesWorker ? [inWorker(worker)] : []), onMainThread(ask)];
  const port = new LibraryPort({ channels, scope, wordsOf });
  libraries.set(key, port);
  return port;
}
