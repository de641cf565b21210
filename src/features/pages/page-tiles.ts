/** Pages as tiles: the first screen, and what is below a page. Real links; the panel decides what a click does. */
import { html, type TemplateResult } from 'lit';
import type { Page, PageTitle } from '../../model/page.js';
import { tile } from '../../ui/tile.js';

export interface PageTilesProps {
  readonly pages: readonly Page[];
  /** Name of the list for screen readers. */
  readonly label: string;
  /** The safe address of a page on the web. */
  readonly href: (page: Pick<PageTitle, 'url' | 'path'>) => string;
  /** The safe address of a picture, or null where it may not load. */
  readonly image: (url: string) => string | null;
}

export function pageTiles({ pages, label, href, image }: PageTilesProps): TemplateResult {
  // the role: Safari drops it from lists without bullets
  return html`<ul class="tiles" role="list" aria-label=${label}>
    ${pages.map((page) => html`<li>${tile({ title: page.title, href: href(page), image: page.thumbnail === null ? null : image(page.thumbnail) })}</li>`)}
  </ul>`;
}
