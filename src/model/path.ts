/**
 * Paths of the CMS, such as `/muenchen/ar/العمل-والمهنة-493/`: comparing them and taking them apart.
 *
 * A path in this house is decoded, NFC-normalised, and begins and ends with a slash. Does not know hosts or queries.
 */

import { SECTION_KINDS, type SectionKind } from './region.js';

/** What a path says of itself. */
export interface PathParts {
  readonly region: string;
  readonly language: string;
  /** What comes after the language, without slashes at the ends; empty for a region's start page. */
  readonly rest: string;
}

/** The house's form of any spelling of a path or of a full URL: decoded, normalised, without query and fragment. */
export function normalisePath(path: string): string {
  const local = path
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/s, '');
  const segments = decode(local)
    .normalize('NFC')
    .split('/')
    .filter((segment) => !/^\.{0,2}$/.test(segment)); // `..` would lead out of the API when a URL is made of it
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** Region, language and rest of a path, or null when it names no region and language. */
export function pathParts(path: string): PathParts | null {
  const [region, language, ...rest] = normalisePath(path).split('/').filter(Boolean);
  return region && language ? { region, language, rest: rest.join('/') } : null;
}

/** A region's start page in a language. */
export function homePath(region: string, language: string): string {
  return `/${region}/${language}/`;
}

/** Last part of an imprint's path: the one page of the CMS that is not in the page tree. */
const IMPRINT_SLUG = 'disclaimer';

/** The path of a region's imprint in a language. */
export function imprintPath(region: string, language: string): string {
  return `${homePath(region, language)}${IMPRINT_SLUG}/`;
}

/** Whether a path is an imprint's. */
export function isImprint(path: string): boolean {
  return pathParts(path)?.rest === IMPRINT_SLUG;
}

/** The first part of the paths of what a region publishes besides pages; as in the web app. */
const SECTION_SLUGS: Readonly<Record<SectionKind, string>> = {
  events: 'events',
  places: 'locations',
  news: 'news',
  offers: 'offers',
};

/** The list of a region's events, places, news or offers in a language. */
export function sectionPath(region: string, language: string, kind: SectionKind): string {
  return `${homePath(region, language)}${SECTION_SLUGS[kind]}/`;
}

/** The section that a path is in: its list, or one of its entries; null for the path of a page. */
export function sectionOf(path: string): SectionKind | null {
  const first = pathParts(path)?.rest.split('/')[0];
  return SECTION_KINDS.find((kind) => SECTION_SLUGS[kind] === first) ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is a character like any other
  }
}
