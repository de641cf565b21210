/** One entry of a list as a tile: a real link; the panel decides what a click does. Its styles are the first screen's (tile.styles). */
import { html, nothing, type TemplateResult } from 'lit';
import { forwardIcon } from './icon.js';
import { picture } from './picture.js';

export interface TileProps {
  /** Text, or a template around it. */
  readonly title: unknown;
  /** A safe address. */
  readonly href: string;
  /** The safe address of its picture, or null. */
  readonly image: string | null;
}

export function tile({ title, href, image }: TileProps): TemplateResult {
  return html`<a class="tile" part="tile" href=${href}>
    ${image === null ? nothing : picture(image, { size: 40 })}
    <span class="tile-title">${title}</span>${forwardIcon()}
  </a>`;
}
