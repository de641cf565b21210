/**
 * Which web addresses name a place inside a panel.
 *
 * Does not touch the page's own URL (that comes with the attribute `routing`).
 */
import { normalisePath, pathParts } from '../model/path.js';

/** Parts of the web app that the panel has not: it leaves them to the web app. */
const OTHER_PARTS = ['pois', 'local-news', 'tu-news', 'sprungbrett', 'search', 'map'];

export interface LinkScope {
  /** Origins whose addresses name pages: the CMS's, the web app's. */
  readonly origins: readonly string[];
  /** Regions that the panel can show. */
  readonly regions: readonly string[];
  /** Slugs of the languages that it can show. */
  readonly languages: readonly string[];
}

/** The path that an address names within the scope; null for one that leads elsewhere. */
export function panelPath(href: string, scope: LinkScope): string | null {
  const url = parse(href);
  if (!url || !scope.origins.includes(url.origin)) return null;
  const parts = pathParts(url.pathname);
  if (!parts || !scope.regions.includes(parts.region) || !scope.languages.includes(parts.language)) return null;
  return OTHER_PARTS.includes(parts.rest.split('/')[0] ?? '') ? null : normalisePath(url.pathname);
}

function parse(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}
