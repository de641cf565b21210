/** How far places are from a position, as the crow flies. Does not know where the visitor is, nor how people walk. */
import type { Position } from './place.js';

/** Mean radius of the earth (IUGG). */
const EARTH_IN_METRES = 6_371_008.8;

/** Metres along the surface of the earth, by the haversine formula: off by half a percent at most. */
export function distanceBetween(a: Position, b: Position): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const chord =
    Math.sin((to - from) / 2) ** 2 +
    Math.cos(from) * Math.cos(to) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  // opposite points: rounding may lead beyond 1, of which there is no arc sine
  return 2 * EARTH_IN_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The nearest first; what is not on the map comes last. Equal ones stay in their order. */
export function nearestFirst<T extends { readonly position: Position | null }>(
  places: readonly T[],
  from: Position,
): readonly T[] {
  const far = (place: T) => (place.position === null ? Infinity : distanceBetween(from, place.position));
  return places
    .map((place) => ({ place, distance: far(place) }))
    .sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance))
    .map(({ place }) => place);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
