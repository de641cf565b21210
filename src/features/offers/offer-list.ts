/** Services of others that a region points to, as cards that lead to a view of each. Loaded when the offers are opened, or a page that has some. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../model/offer.js';
import { heading } from '../../ui/heading.js';
import { tile } from '../../ui/tile.js';
import { titleStyles } from '../../ui/title.styles.js';
import { offersStyles } from './offers.styles.js';

export interface OfferListProps {
  readonly offers: readonly Offer[];
  /** Level of the list's heading, 1 to 6. */
  readonly level: number;
  /** The safe address of an offer's own view. */
  readonly href: (offer: Offer) => string;
  /** The safe address of a picture, or null where it may not load. */
  readonly image: (url: string) => string | null;
}

export const styles = [titleStyles, offersStyles];

export function offerList(props: OfferListProps): TemplateResult {
  const { offers, level } = props;
  return html`<section>
    ${heading(level, msg('Offers', { id: 'offers' }), 'page-title')}
    ${
      offers.length === 0
        ? html`<p part="notice">${msg('There are no offers at the moment.', { id: 'offers-none' })}</p>`
        : cards(props)
    }
  </section>`;
}

/** The offers of a page, below its content; nothing for a page that has none. */
export function embeddedOffers(props: OfferListProps): TemplateResult | typeof nothing {
  if (props.offers.length === 0) return nothing;
  return html`<section class="offers-here">
    ${heading(props.level, msg('Offers', { id: 'offers' }), 'page-title')} ${cards(props)}
  </section>`;
}

function cards({ offers, href, image }: OfferListProps): TemplateResult {
  const card = (offer: Offer) =>
    tile({
      title: html`<bdi>${offer.name}</bdi>`,
      href: href(offer),
      image: offer.thumbnail && image(offer.thumbnail),
    });
  return html`<ul class="tiles" role="list">
    ${offers.map((offer) => html`<li>${card(offer)}</li>`)}
  </ul>`;
}
