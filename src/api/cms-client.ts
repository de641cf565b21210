/**
 * GET against the Integreat CMS API v3, and the two calls of the first screen. All other calls are in cms-calls.
 *
 * Knows URLs, statuses and failures of a call. Does not know which call is needed when (store/) nor what is kept.
 * Source: https://cms.integreat-app.de/api/v3; plain GETs without credentials, as the API's CORS headers allow no others.
 */
import { homePath } from '../model/path.js';
import { inOrder, type Page } from '../model/page.js';
import { PanelError } from '../model/panel-error.js';
import type { Region } from '../model/region.js';
import { FOREGROUND, systemClock, withRetries, type Clock, type Patience } from './retry.js';
import { decodeList, decodeOne } from './wire/decode.js';
import { pageSchema } from './wire/page.js';
import { regionSchema } from './wire/region.js';

export interface CmsClientOptions {
  /** Base URL of the CMS, without a slash at the end. */
  readonly base: string;
  readonly fetch?: typeof fetch;
  readonly clock?: Clock;
  /** Whether the device says that it has no network at all. */
  readonly isOffline?: () => boolean;
}

/** Asks the CMS: `call` is what comes after `/api/v3/`. Rejects with a `PanelError`, or with the signal's reason when that aborts. */
export interface CmsClient {
  /** The answer as `read` takes it, within its own bounds of time; `read` calls `alive` whenever a part of it has arrived. */
  get<T>(
    call: string,
    signal: AbortSignal,
    patience: Patience,
    read: (response: Response, alive: () => void) => Promise<T>,
  ): Promise<T>;
}

export function createCmsClient({
  base,
  fetch: ask = fetch,
  clock = systemClock,
  isOffline = () => false,
}: CmsClientOptions): CmsClient {
  const get: CmsClient['get'] = (call, signal, patience, read) => {
    const attempt = async (own: AbortSignal, alive: () => void) => {
      try {
        const response = await ask(`${base}/api/v3/${call}`, { signal: own, credentials: 'omit' });
        if (!response.ok) throw statusError(response.status, call);
        alive();
        return await read(response, alive);
      } catch (cause) {
        own.throwIfAborted();
        if (cause instanceof PanelError) throw cause;
        throw new PanelError(isOffline() ? 'offline' : 'network', `${call}: no connection to ${base}`, { cause });
      }
    };
    return withRetries(attempt, signal, patience, clock);
  };
  return { get };
}

/** An answer that the visitor waits for, as JSON, not decoded yet. */
export function getJson(client: CmsClient, call: string, signal: AbortSignal): Promise<unknown> {
  return client.get(call, signal, FOREGROUND, (response) => readJson(response, call));
}

/** One region; `not-found` when there is none of that slug. */
export async function getRegion(client: CmsClient, slug: string, signal: AbortSignal): Promise<Region> {
  const call = `regions/${encodeURIComponent(slug)}/`;
  return decodeOne(regionSchema, await getJson(client, call, signal), call);
}

/** A language's root pages in the editors' order; empty for a language that the region lacks. */
export async function getRootPages(
  client: CmsClient,
  region: string,
  language: string,
  signal: AbortSignal,
): Promise<readonly Page[]> {
  const call = `${scope(region, language)}children/?depth=1`;
  return inOrder(decodeList(pageSchema, await getJson(client, call, signal), call).entries);
}

/** `muenchen/de/`, with each part encoded. */
export function scope(region: string, language: string): string {
  return homePath(encodeURIComponent(region), encodeURIComponent(language)).slice(1);
}

async function readJson(response: Response, call: string): Promise<unknown> {
  const body = await response.text();
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new PanelError('parse', `${call}: the answer is not JSON`, { cause });
  }
}

function statusError(status: number, call: string): PanelError {
  return new PanelError(status === 404 ? 'not-found' : 'http', `${call}: status ${status}`, { status });
}
