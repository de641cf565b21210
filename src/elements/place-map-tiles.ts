/**
 * The tiles of the map: pictures of the server that the page has named.
 *
 * Instead of Leaflet's own layer, which puts a `data:` picture into each tile that it drops: a page whose policy has none would report every one of them.
 */
import type { Coords, DoneCallback, TileEvent } from 'leaflet';
import { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
import { tileAddress, type MapTiles } from '../model/map-tiles.js';

export class TileLayer extends GridLayer {
  readonly #tiles: MapTiles;

  /** `onFailure`: not one of the first tiles could be loaded. */
  constructor(tiles: MapTiles, onFailure: () => void) {
    super({ maxZoom: 19 });
    this.#tiles = tiles;
    let isLoaded = false;
    this.once('tileload', () => (isLoaded = true));
    this.once('load', () => isLoaded || onFailure());
    this.on('tileunload', ({ tile }: TileEvent) => drop(tile));
  }

  /** Called by Leaflet. */
  protected override createTile(numbers: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.referrerPolicy = 'strict-origin-when-cross-origin'; // OpenStreetMap's rules ask for it: who serves the map, and not which page
    tile.onload = () => done(undefined, tile);
    tile.onerror = () => done(new Error('no tile'), tile);
    tile.src = tileAddress(this.#tiles, numbers, devicePixelRatio > 1);
    return tile;
  }
}

/** Is not loaded any further. */
function drop(tile: HTMLImageElement): void {
  tile.onload = tile.onerror = null;
  tile.removeAttribute('src');
}
