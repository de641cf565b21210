/** Regions to choose from. Loaded only where a page leaves the choice to the visitor. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Region } from '../../model/region.js';
import { forwardIcon } from '../../ui/icon.js';
import { plainClick } from '../../ui/plain-click.js';

export interface RegionChoice {
  readonly regions: readonly Region[];
  readonly href: (region: Region) => string;
  readonly onPick: (region: Region) => void;
}

/** Every region that is offered. */
export function regionList(choice: RegionChoice): TemplateResult {
  return html`<ul class="tiles" role="list" part="region-picker" aria-label=${msg('Municipalities', { id: 'regions' })}>
    ${choice.regions.map((region) => html`<li>${regionLink(region, choice)}</li>`)}
  </ul>`;
}

function regionLink(region: Region, { href, onPick }: RegionChoice): TemplateResult {
  return html`<a class="tile" part="tile" href=${href(region)} @click=${plainClick(() => onPick(region))}>
    <span class="tile-title">${region.name}</span>${forwardIcon()}
  </a>`;
}
