/** Points on the map, as the CMS writes them. */
import type { Position } from '../../model/place.js';

/** The point, or null where a coordinate is missing or on no map. */
export function position(wire: { latitude: number | null; longitude: number | null }): Position | null {
  const { latitude, longitude } = wire;
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return { latitude, longitude };
}
