/**
 * What stands too close together on a map, as one: so that each mark can be hit by a finger, and five hundred places are some dozens of marks.
 *
 * Knows points in pixels. Does not know where on earth they are, nor what is drawn.
 */
import type { Position } from './place.js';

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapGroup<Entry> {
  /** Where its first entry is. */
  readonly point: MapPoint;
  /** At least one, in their order. */
  readonly entries: readonly Entry[];
}

/** Whether a map can show it; the CMS's numbers may be anything. */
export function isOnEarth({ latitude, longitude }: Position): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180; // neither is NaN
}

/** Each entry in the first group that is less than `distance` away, both across and down. Groups are that far from each other, and in the entries' order. */
export function groupByDistance<Entry>(
  entries: readonly Entry[],
  pointOf: (entry: Entry) => MapPoint,
  distance: number,
): readonly MapGroup<Entry>[] {
  const groups: { point: MapPoint; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const point = pointOf(entry);
    const near = groups.find(
      (group) => Math.abs(group.point.x - point.x) < distance && Math.abs(group.point.y - point.y) < distance,
    );
    if (near) near.entries.push(entry);
    else groups.push({ point, entries: [entry] });
  }
  return groups;
}
