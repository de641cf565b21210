/** How a misspelt region finds its neighbours in spelling. */
import { slips } from './nearest-word.js';
import type { Region } from './region.js';

/** Up to three regions whose slug or name is close to what was written, nearest first. */
export function nearestRegions(regions: readonly Region[], written: string): readonly Region[] {
  const wanted = plain(written);
  if (!wanted) return [];
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return regions
    .filter((region) => region.live)
    .map((region) => ({ region, distance: nearness(region, wanted) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.region.slug.length - b.region.slug.length)
    .slice(0, 3)
    .map(({ region }) => region);
}

function nearness(region: Region, wanted: string): number {
  return Math.min(
    ...[region.slug, region.name, region.shortName].map((text) => {
      const name = plain(text);
      // "augsburg" is in "lkaugsburg": a kind before or after the name counts as one slip
      return wanted.length > 3 && name.includes(wanted)
        ? Math.min(1, name.length - wanted.length)
        : slips(wanted, name);
    }),
  );
}

/** Letters and digits only; umlauts as people write them without a German keyboard. */
function plain(text: string): string {
  return text
    .slice(0, 100)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
