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
}

/** Listed regions by name, as a visitor reads a list; `offered` restricts it to these slugs in this order's stead. */
export function listedRegions(regions: readonly Region[], offered: readonly string[]): readonly Region[] {
  return regions
    .filter((region) => region.live && (offered.length === 0 || offered.includes(region.slug)))
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'de'));
}
