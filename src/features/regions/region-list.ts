/** Regions to choose from. Loaded only where a page leaves the choice to the visitor. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Region } from '../../model/region.js';
import { draw } from '../../ui/draw.js';
import { forwardIcon } from '../../ui/icon.js';
import { plainClick } from '../../ui/plain-click.js';

export interface RegionChoice {
  readonly regions: readonly Region[];
  readonly href: (region: Region) => string;
  /** A plain click on a region; null: the browser follows the link. */
  readonly onPick: ((region: Region) => void) | null;
  /** Slug of the region that is shown, which is marked. */
  readonly current?: string | null;
}

/** Every region that is offered. */
export function regionList(choice: RegionChoice): TemplateResult {
  return html`<ul class="tiles" role="list" part="region-picker" aria-label=${msg('Municipalities', { id: 'regions' })}>
    ${regionEntries(choice)}
  </ul>`;
}

/** The entries of a list. */
export function regionEntries(choice: RegionChoice): readonly TemplateResult[] {
  return choice.regions.map((region) => html`<li>${regionLink(region, choice)}</li>`);
}

function regionLink(region: Region, { href, onPick, current = null }: RegionChoice): TemplateResult {
  const isCurrent = region.slug === current;
  return html`<a
    class="tile"
    part="tile"
    href=${href(region)}
    aria-current=${ifDefined(isCurrent ? 'true' : undefined)}
    @click=${onPick && plainClick(() => onPick(region))}
  >
    <span class="tile-title"><bdi>${region.name}</bdi></span
    >${isCurrent ? checkIcon() : forwardIcon()}
  </a>`;
}

const checkIcon = () => draw('m5 12.5 4.5 4.5L19 7');
