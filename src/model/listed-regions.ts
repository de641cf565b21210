/** Which regions a visitor may choose from. */
import type { Region } from './region.js';

/** Listed regions by name, as a visitor reads a list; `offered` restricts it to these slugs in this order's stead. */
export function listedRegions(regions: readonly Region[], offered: readonly string[]): readonly Region[] {
  return regions
    .filter((region) => region.live && (offered.length === 0 || offered.includes(region.slug)))
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'de'));
}
