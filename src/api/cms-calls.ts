/** The CMS's calls beyond the first screen, each answering in the house's nouns. Each rejects as `CmsClient` does. */
import type { Branch, Page } from '../model/page.js';
import { toBranch } from '../model/page-tree.js';
import { normalisePath, pathParts } from '../model/path.js';
import { PanelError } from '../model/panel-error.js';
import type { Region } from '../model/region.js';
import { getJson, scope, type CmsClient } from './cms-client.js';
import { decodeList, decodeOne } from './wire/decode.js';
import { pageSchema } from './wire/page.js';
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
