/** The CMS's calls beyond the first screen, each answering in the house's nouns. Each rejects as `CmsClient` does. */
import type { Event } from '../model/event.js';
import { NEWS_AT_ONCE, type News } from '../model/news.js';
import type { Offer } from '../model/offer.js';
import type { Branch, Page } from '../model/page.js';
import { toBranch } from '../model/page-tree.js';
import { normalisePath, pathParts } from '../model/path.js';
import { PanelError } from '../model/panel-error.js';
import type { Place } from '../model/place.js';
import type { Region } from '../model/region.js';
import { getJson, scope, type CmsClient } from './cms-client.js';
import { readEntries } from './entries.js';
import { BULK } from './retry.js';
import { decodeEntry, decodeList, decodeOne, type Schema } from './wire/decode.js';
import { eventSchema } from './wire/event.js';
import { newsSchema } from './wire/news.js';
import { offerSchema } from './wire/offer.js';
import { pageSchema } from './wire/page.js';
import { placeSchema } from './wire/place.js';
import { regionSchema } from './wire/region.js';

/** Every region, hidden ones too. */
export async function getRegions(client: CmsClient, signal: AbortSignal): Promise<readonly Region[]> {
  return decodeList(regionSchema, await getJson(client, 'regions/', signal), 'regions/').entries;
}

/** A page, also by an old path, and the pages directly below it. */
export async function getBranch(client: CmsClient, path: string, signal: AbortSignal): Promise<Branch> {
  const call = pageCall(path, 'children/', '&depth=1');
  const pages = decodeList(pageSchema, await getJson(client, call, signal), call).entries;
  const branch = toBranch(pages, (page) => page.path === normalisePath(path)) ?? toBranch(pages, isTopOf(pages));
  if (!branch) throw new PanelError('not-found', `${call}: the page is not in the answer`);
  return branch;
}

/** The pages above one, in no certain order. */
export async function getAncestors(client: CmsClient, path: string, signal: AbortSignal): Promise<readonly Page[]> {
  const call = pageCall(path, 'parents/');
  return decodeList(pageSchema, await getJson(client, call, signal), call).entries;
}

/** A region's imprint; `not-found` when it has none in this language. */
export async function getImprint(
  client: CmsClient,
  region: string,
  language: string,
  signal: AbortSignal,
): Promise<Page> {
  const call = `${scope(region, language)}imprint/`;
  const answer = await getJson(client, call, signal);
  if (Array.isArray(answer)) throw new PanelError('not-found', `${call}: there is none`);
  return decodeOne(pageSchema, answer, call);
}

/** All events of a language, repeating ones once. */
export function getEvents(client: CmsClient, region: string, language: string, signal: AbortSignal) {
  return getBulk<Event>(client, `${scope(region, language)}events/?combine_recurring=True`, eventSchema, signal);
}

/** All places of a language. */
export function getPlaces(client: CmsClient, region: string, language: string, signal: AbortSignal) {
  return getBulk<Place>(client, `${scope(region, language)}locations/`, placeSchema, signal);
}

/** A region's offers. */
export async function getOffers(
  client: CmsClient,
  region: string,
  language: string,
  signal: AbortSignal,
): Promise<readonly Offer[]> {
  const call = `${scope(region, language)}offers/`;
  return decodeList(offerSchema, await getJson(client, call, signal), call).entries;
}

/** A page of a language's news, newest first; past the last page the CMS gives the last one again. */
export async function getNews(
  client: CmsClient,
  region: string,
  language: string,
  page: number,
  signal: AbortSignal,
): Promise<readonly News[]> {
  const call = `${scope(region, language)}news/?page=${page}&size=${NEWS_AT_ONCE}`;
  return decodeList(newsSchema, await getJson(client, call, signal), call).entries;
}

/** One piece of news by its id, such as `local-121`. */
export async function getNewsItem(
  client: CmsClient,
  region: string,
  language: string,
  id: string,
  signal: AbortSignal,
): Promise<News> {
  const call = `${scope(region, language)}news/${encodeURIComponent(id)}/`;
  return decodeOne(newsSchema, await getJson(client, call, signal), call);
}

/** A list that may be megabytes: its entries are decoded as they arrive, so that no single task takes long. */
async function getBulk<T>(
  client: CmsClient,
  call: string,
  schema: Schema<T>,
  signal: AbortSignal,
): Promise<readonly T[]> {
  return client.get(call, signal, BULK, async (response, alive) => {
    const entries: T[] = [];
    const take = (json: unknown) => {
      const entry = decodeEntry(schema, json);
      if (entry) entries.push(entry);
    };
    const count = await readEntries(response, call, take, { alive });
    if (count > 0 && entries.length === 0) throw new PanelError('schema', `${call}: no entry could be read`);
    return entries;
  });
}

function pageCall(path: string, endpoint: string, more = ''): string {
  const parts = pathParts(path);
  if (!parts?.rest) throw new PanelError('not-found', `${path} is not the path of a page`);
  return `${scope(parts.region, parts.language)}${endpoint}?url=${encodeURIComponent(normalisePath(path))}${more}`;
}

/** In an answer to an old path the page has its new path: it is the one whose parent is not in the answer. */
function isTopOf(pages: readonly Page[]): (page: Page) => boolean {
  const paths = new Set(pages.map((page) => page.path));
  return (page) => page.parentPath === null || !paths.has(page.parentPath);
}
