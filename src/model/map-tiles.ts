/**
 * A server of map tiles, as a page names it: `https://tiles.example.org/{z}/{x}/{y}.png`, with `{r}` where it has sharper tiles for fine screens.
 *
 * Knows which addresses can be one, and the address of each tile. Does not know who has agreed to ask it. There is no `{s}`: servers by letter were a help
 * to browsers of old, and nobody could tell a visitor who is asked.
 */

export interface MapTiles {
  /** Absolute; holds `{z}`, `{x}` and `{y}`, perhaps `{r}`. */
  readonly template: string;
  /** Who learns of the visitor: in small letters, with the port where one is said. */
  readonly host: string;
}

/** Zoom level, column and row. */
export interface TileNumbers {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Protocol, host with its port, the rest. No user and no password: they would be on every visitor's wire. */
const ADDRESS = /^(https?:)\/\/([\p{L}\p{N}.-]+(?::\d{1,5})?)(\/[^\s\\#]*)$/iu;

/** The server that an attribute names; an address that begins with a slash is one of `base`'s host. Null for none, and for what can be none. */
export function parseMapTiles(attribute: string | null, base: string): MapTiles | null {
  const [, protocol, host, path] = ADDRESS.exec(absolute(attribute?.trim() ?? '', base)) ?? [];
  if (protocol === undefined || host === undefined || path === undefined) return null;
  const isTemplate = ['{z}', '{x}', '{y}'].every((number) => path.includes(number));
  if (!isTemplate || /[{}]/.test(path.replace(/\{[zxyr]\}/g, ''))) return null;
  const name = host.toLowerCase();
  return { template: `${protocol.toLowerCase()}//${name}${path}`, host: name };
}

/** Where a tile is; `isSharp` for one with twice the dots, from those servers that have them. */
export function tileAddress({ template }: MapTiles, { z, x, y }: TileNumbers, isSharp: boolean): string {
  const values: Readonly<Record<string, string | number>> = { z, x, y, r: isSharp ? '@2x' : '' };
  return template.replace(/\{([zxyr])\}/g, (_, name: string) => String(values[name]));
}

function absolute(address: string, base: string): string {
  const [origin, protocol] = /^(https?:)\/\/[^/?#]+/i.exec(base) ?? ['', ''];
  if (address.startsWith('//')) return protocol + address;
  return address.startsWith('/') ? origin + address : address;
}
