/** The library's desk on the main thread, for pages that allow no worker. */
import { createCmsClient } from '../api/cms-client.js';
import { Desk } from './desk.js';
import type { FromLibrary } from './protocol.js';

export function openDesk(ask: typeof fetch, post: (message: FromLibrary) => void): Desk {
  const createClient = (base: string) => createCmsClient({ base, fetch: ask, isOffline: () => !navigator.onLine });
  return new Desk({ createClient, post });
}
