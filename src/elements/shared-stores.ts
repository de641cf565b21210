/**
 * One store for each CMS, shared by all elements of the page: one request an endpoint and language, whoever asks.
 *
 * Joins the client to the store. Lives as long as the page: a single-page host that comes back shows at once what was read before.
 */
import { createCmsClient, getRegion, getRootPages, type CmsClient } from '../api/cms-client.js';
import { earlyFetch } from '../host/early-requests.js';
import type { Source, StoreRequest } from '../store/requests.js';
import { Store } from '../store/store.js';

const stores = new Map<string, Store>();

export function sharedStore(base: string): Store {
  let store = stores.get(base);
  if (!store) {
    const ask: typeof fetch = (input, init) => fetch(input, init); // looked up at each call: the page may wrap it
    const client = createCmsClient({ base, fetch: earlyFetch(window, ask), isOffline: () => !navigator.onLine });
    store = new Store(sourceOf(client));
    stores.set(base, store);
  }
  return store;
}

function sourceOf(client: CmsClient): Source {
  const answer = async (request: StoreRequest, signal: AbortSignal): Promise<unknown> => {
    switch (request.kind) {
      case 'region':
        return getRegion(client, request.region, signal);
      case 'rootPages':
        return getRootPages(client, request.region, request.language, signal);
      default:
        return (await import('./panel-life.js')).answerMore(client, request, signal);
    }
  };
  return answer as Source;
}
