/** How a misspelt region finds its neighbours in spelling. */
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

/** Edits from one word to the other; a swap of neighbours is one (optimal string alignment). */
function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, beforeLast[column - 2]! + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
