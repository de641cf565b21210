/** No region of this name: the nearest ones, or the web app. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Region } from '../../model/region.js';
import { notice } from '../../ui/notice.js';
import { plainClick } from '../../ui/plain-click.js';

export interface UnknownRegionProps {
  readonly written: string;
  /** Those with a similar name. */
  readonly regions: readonly Region[];
  readonly webApp: string;
  readonly href: (region: Region) => string;
  readonly onPick: (region: Region) => void;
}

export function unknownRegion({ written, regions, webApp, href, onPick }: UnknownRegionProps): TemplateResult {
  return notice({
    tone: 'error',
    title: msg(str`There is no municipality “${written.slice(0, 80)}” here.`, { id: 'unknown-region' }),
    text:
      regions.length === 0
        ? ''
        : html`${msg('Did you mean one of these?', { id: 'did-you-mean' })}
            <ul>
              ${regions.map(
                (region) =>
                  html`<li><a href=${href(region)} @click=${plainClick(() => onPick(region))}>${region.name}</a></li>`,
              )}
            </ul>`,
    actions: html`<a href=${webApp} rel="noopener noreferrer" data-web-app
      >${msg('Open in the Integreat web app', { id: 'open-in-web-app' })}</a
    >`,
  });
}
