/**
 * The address that shows the way to a place, in what a device has for maps.
 *
 * Knows the address forms of Android (`geo:`), of Apple's maps and of OpenStreetMap. Does not know the device (host/device) nor where the visitor is:
 * the maps ask that themselves.
 */
import type { Place, Position } from './place.js';

/** `apple` are iPhones and iPads; a computer, of whatever make, is `other`. */
export type DeviceKind = 'android' | 'apple' | 'other';

/** Where to go: by the point where there is one, else by the address. */
export interface RouteGoal {
  readonly position: Position | null;
  readonly name: string;
  readonly address: string;
}

/** The lines of an address, without those that are empty. */
export function addressLines({
  address,
  postcode,
  town,
}: Pick<Place, 'address' | 'postcode' | 'town'>): readonly string[] {
  return [address, `${postcode ?? ''} ${town}`].map((line) => line.trim()).filter(Boolean);
}

/** A place as a goal. */
export function goalOf(place: Pick<Place, 'title' | 'position' | 'address' | 'postcode' | 'town'>): RouteGoal {
  return { position: place.position, name: place.title, address: addressLines(place).join(', ') };
}

/** Null where neither a point nor an address is known. */
export function routeLink({ position, name, address }: RouteGoal, device: DeviceKind): string | null {
  const point = position === null ? null : pointOf(position);
  const written = address.replace(/\s+/g, ' ').trim();
  if (point === null && written === '') return null;
  switch (device) {
    case 'android':
      return point === null ? `geo:0,0?q=${encode(written)}` : `geo:${point}?q=${point}${label(name)}`;
    case 'apple':
      return `https://maps.apple.com/?daddr=${encode(point ?? written)}`;
    case 'other':
      // `to` alone leaves the start open; an address may be found more than once: the search lets the visitor choose
      return point === null
        ? `https://www.openstreetmap.org/search?query=${encode(written)}`
        : `https://www.openstreetmap.org/directions?to=${encode(point)}`;
    default:
      return device satisfies never;
  }
}

/** `50.123456,8.65`: to about 10 cm, so that no number is written as `1e-7`. Null for what is nowhere on earth. */
function pointOf({ latitude, longitude }: Position): string | null {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180; // neither is NaN
  return isOnEarth ? [latitude, longitude].map((each) => String(Number(each.toFixed(6)))).join() : null;
}

/** What the map writes at the point. */
function label(name: string): string {
  const words = name.replace(/\s+/g, ' ').trim();
  return words === '' ? '' : `(${encode(words)})`;
}

/** Also the signs that `encodeURIComponent` leaves: a bracket would end a label. A lone surrogate, of which it throws, becomes `\uFFFD`. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
