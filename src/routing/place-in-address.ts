/**
 * A panel's place in the address of the page around it: `?integreat=/muenchen/ar/…` or `#integreat=/muenchen/ar/…`.
 *
 * Pure. Everything else in the address stays byte for byte, so addresses are taken apart as text: no parser of the browser writes them as they were. Does
 * not touch the page's history (elements/panel-route).
 */

/** Where in the address the place stands. */
export type RoutePart = 'hash' | 'query';

/** The parameter of a panel: its own where it has an id. */
export function routeKey(id: string): string {
  return id ? `integreat-${id}` : 'integreat';
}

/** The path that an address names; null where it names none. */
export function placeInAddress(address: string, part: RoutePart, key: string): string | null {
  const own = split(address)[part]?.split('&').find(isOf(key));
  const written = own?.slice(own.indexOf('=') + 1) ?? '';
  return written ? decode(part === 'query' ? written.replaceAll('+', ' ') : written) : null;
}

/** The address without a place. */
export function withoutPlaceInAddress(address: string, part: RoutePart, key: string): string {
  const parts = split(address);
  const isOwn = isOf(key);
  const others = parts[part]?.split('&').filter((each) => !isOwn(each));
  return join({ ...parts, [part]: others?.join('&') || undefined });
}

/** The address with another place. */
export function withPlaceInAddress(address: string, part: RoutePart, key: string, path: string): string {
  const parts = split(address);
  const own = `${encodeURIComponent(key)}=${encodeURIComponent(path).replaceAll('%2F', '/')}`;
  const others = parts[part] ? parts[part].split('&') : [];
  const isOwn = isOf(key);
  const all = others.some(isOwn) ? others.map((each) => (isOwn(each) ? own : each)) : [...others, own];
  return join({ ...parts, [part]: all.join('&') });
}

/** Whether the address names a place of the page's own by its hash, as routers of single-page hosts do. */
export function hasHostRoute(address: string): boolean {
  return /^[/!]/.test(split(address).hash ?? '');
}

/** Whether there is a hash, be it an empty one. */
export function hasHash(address: string): boolean {
  return split(address).hash !== undefined;
}

interface Parts {
  readonly path: string;
  readonly query: string | undefined;
  readonly hash: string | undefined;
}

function split(address: string): Parts {
  const [, path = '', query, hash] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  return { path, query, hash };
}

function join({ path, query, hash }: Parts): string {
  return `${path}${query === undefined ? '' : `?${query}`}${hash === undefined ? '' : `#${hash}`}`;
}

function isOf(key: string) {
  return (parameter: string) => decode(parameter.split('=', 1)[0] ?? '') === key && parameter.includes('=');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is a character like any other
  }
}
