/** A place in a list: what it is, whether it is open, where, and how far. A real link; the panel decides what a click does. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { distanceBetween } from '../../model/distance.js';
import type { Place, Position } from '../../model/place.js';
import { addressLines } from '../../model/route-link.js';
import { forwardIcon } from '../../ui/icon.js';
import { placeStateInWords } from './opening-words.js';
import { formatDistance } from './place-formats.js';

export interface PlaceCardProps {
  readonly place: Place;
  /** Its safe address on the web. */
  readonly href: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Where the visitor is; null: nobody asked. */
  readonly near: Position | null;
  /** BCP 47 tag of the content. */
  readonly tag: string;
}

export function placeCard({ place, href, now, near, tag }: PlaceCardProps): TemplateResult {
  const state = placeStateInWords(place, now, tag);
  const address = addressLines(place).join(', ');
  const distance = near && place.position ? formatDistance(distanceBetween(near, place.position), tag) : null;
  return html`<a class="tile place-tile" part="tile" href=${href}>
    <span class="place-words">
      <span class="tile-title">${place.title}</span>
      ${place.category?.name ? html`<span class="place-line">${place.category.name}</span>` : nothing}
      ${state ? html`<span class="place-state ${state.isOpen ? 'open' : ''}">${state.words}</span>` : nothing}
      ${
        address || distance
          ? html`<span class="place-line">
              ${distance ? html`<bdi class="place-distance">${distance}</bdi>` : nothing}
              ${address ? html`<bdi dir="ltr">${address}</bdi>` : nothing}
            </span>`
          : nothing
      }
      ${
        place.barrierFree
          ? html`<span class="place-line">${msg('Barrier-free: yes', { id: 'barrier-free' })}</span>`
          : nothing
      }
      ${place.summary ? html`<span class="place-summary">${place.summary}</span>` : nothing}
    </span>
    ${forwardIcon()}
  </a>`;
}
