/** Who answers the store's requests beyond the first screen's two. */
import {
  getAncestors,
  getBranch,
  getEvents,
  getImprint,
  getNews,
  getNewsItem,
  getOffers,
  getPlaces,
  getRegions,
} from '../api/cms-calls.js';
import type { CmsClient } from '../api/cms-client.js';
import type { StoreRequest } from '../store/requests.js';

export type MoreRequest = Exclude<StoreRequest, { kind: 'region' | 'rootPages' }>;

export async function answerMore(client: CmsClient, request: MoreRequest, signal: AbortSignal): Promise<unknown> {
  switch (request.kind) {
    case 'regions':
      return getRegions(client, signal);
    case 'branch':
      return getBranch(client, request.path, signal);
    case 'ancestors':
      return getAncestors(client, request.path, signal);
    case 'imprint':
      return getImprint(client, request.region, request.language, signal);
    case 'events':
      return getEvents(client, request.region, request.language, signal);
    case 'places':
      return getPlaces(client, request.region, request.language, signal);
    case 'offers':
      return getOffers(client, request.region, request.language, signal);
    case 'news':
      return getNews(client, request.region, request.language, request.page, signal);
    case 'newsItem':
      return getNewsItem(client, request.region, request.language, request.id, signal);
    default:
      return request satisfies never;
  }
}
