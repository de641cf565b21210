/** A region: a city, a district, a municipality. */
import type { Language } from './language.js';

export interface Region {
  readonly slug: string;
  /** With its kind, e.g. `Landkreis Hohenwalde`. */
  readonly name: string;
  /** Without its kind, for sorting and comparing. */
  readonly shortName: string;
  /** False: not published yet, so not to be listed. */
  readonly live: boolean;
  readonly languages: readonly Language[];
  /** What it publishes besides pages, in the order in which it is offered. */
  readonly sections: readonly SectionKind[];
}

/** What a region may publish besides pages. */
export const SECTION_KINDS = ['events', 'places', 'news', 'offers'] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** Listed regions by name, as a visitor reads a list; `offered` restricts it to these slugs in this order's stead. */
export function listedRegions(regions: readonly Region[], offered: readonly string[]): readonly Region[] {
  return regions
    .filter((region) => region.live && (offered.length === 0 || offered.includes(region.slug)))
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'de'));
}
