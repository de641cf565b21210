/** One library for each CMS, region and language, shared by all panels of the page that search there. */
import { trustedScript } from '../host/trusted-types.js';
import { inWorker, onMainThread } from '../library/channels.js';
import type { GivenList, LibraryScope } from '../library/library.js';
import { LibraryPort } from '../library/port.js';
import { worker } from '../library/scripts.js';
import { wordsOf } from '../search/synonyms/index.js';
import { valueOf } from '../store/plan.js';
import type { State } from '../store/store.js';

/** Libraries that are kept although nobody asks in them: a visitor who changes the language may come back. */
const KEPT_UNUSED = 1;

const libraries = new Map<string, LibraryPort>();

/** A page that has refused a worker refuses the next one, too, and each of them is a report to its owner. */
let isWorkerRefused = false;

/** Whether the page has refused a worker. */
export function hasRefusedWorker(): boolean {
  return isWorkerRefused;
}

export interface LibraryOptions {
  /** False: on the main thread from the start. */
  readonly usesWorker: boolean;
  /** A policy has refused the worker: the search goes on without. The directive, where the worker says it. */
  readonly onRefused: (directive: string | null) => void;
}

/** Lists that the state holds are handed over, and not asked for again. */
export function sharedLibrary(
  scope: LibraryScope,
  { usesWorker, onRefused }: LibraryOptions,
  state: State,
): LibraryPort {
  const key = [scope.base, scope.region, scope.language, scope.german, usesWorker].join(' ');
  const known = libraries.get(key);
  if (known) return known;
  const unused = [...libraries].filter(([, port]) => !port.isUsed);
  for (const [oldest, port] of unused.slice(0, Math.max(0, unused.length - KEPT_UNUSED))) {
    port.close();
    libraries.delete(oldest);
  }
  const ask: typeof fetch = (input, init) => fetch(input, init); // looked up at each call: the page may wrap it
  const refuse = (directive: string | null) => {
    if (!isWorkerRefused) onRefused(directive);
    isWorkerRefused = true;
  };
  const own = inWorker(worker, trustedScript, refuse);
  const channels = [...(usesWorker && !isWorkerRefused ? [own] : []), onMainThread(ask)];
  const port = new LibraryPort({ channels, scope, wordsOf, given: heldLists(scope, state) });
  libraries.set(key, port);
  return port;
}

function heldLists({ region, language, german }: LibraryScope, state: State): readonly GivenList[] {
  const languages = german === null ? [language] : [language, german];
  return languages.flatMap((each) => {
    const where = { region, language: each };
    const events = valueOf(state.get({ kind: 'events', ...where }));
    const places = valueOf(state.get({ kind: 'places', ...where }));
    return [
      ...(events ? [{ list: 'events', language: each, entries: events } as const] : []),
      ...(places ? [{ list: 'locations', language: each, entries: places } as const] : []),
    ];
  });
}
