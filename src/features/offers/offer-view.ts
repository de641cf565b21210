/**
 * An offer: that it is somebody else's, whose, and the way there. Loaded when the first one is opened.
 *
 * Knows that some want fields to be sent along. Does not send anything itself: the browser does, when the visitor says so.
 */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { safeWebLink } from '../../html/links.js';
import type { Offer } from '../../model/offer.js';
import { breadcrumbs, breadcrumbsStyles } from '../../ui/breadcrumbs.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { heading } from '../../ui/heading.js';
import { picture } from '../../ui/picture.js';
import { titleStyles } from '../../ui/title.styles.js';
import { offersStyles } from './offers.styles.js';

export interface OfferViewProps {
  readonly offer: Offer;
  /** The start page. */
  readonly home: { readonly title: string; readonly href: string };
  /** The safe address of the list of offers. */
  readonly listHref: string;
  /** Level of the title, 1 to 6. */
  readonly level: number;
  /** URL of the CMS, against which relative addresses are meant. */
  readonly base: string;
  /** The safe address of a picture, or null where it may not load. */
  readonly image: (url: string) => string | null;
  /** What else belongs below it. */
  readonly extra?: unknown;
}

export const styles = [breadcrumbsStyles, buttonStyles, titleStyles, offersStyles];

export function offerView({ offer, home, listHref, level, base, image, extra }: OfferViewProps): TemplateResult {
  const src = offer.thumbnail && image(offer.thumbnail);
  return html`<article class="offer">
    ${breadcrumbs({
      label: msg('Breadcrumbs', { id: 'breadcrumbs' }),
      trail: [home, { title: msg('Offers', { id: 'offers' }), href: listHref }],
      current: offer.name,
    })}
    ${heading(level, offer.name, 'page-title')} ${src ? picture(src, { size: 80 }) : nothing}
    ${wayThere(offer, safeWebLink(offer.url, base))} ${extra ?? nothing}
  </article>`;
}

function wayThere({ post }: Offer, href: string | null): TemplateResult {
  if (href === null) return html`<p part="notice">${msg('This offer can’t be opened.', { id: 'offer-broken' })}</p>`;
  const { host } = new URL(href);
  return html`<p>${msg(str`This service is by somebody else: ${host}`, { id: 'offer-by' })}</p>
    ${post === null ? link(href, host) : form(href, host, post)}`;
}

/** `data-web-app`: it leaves the panel, also where it is an address that the panel would open itself. */
function link(href: string, host: string): TemplateResult {
  return html`<a class="button offer-open" href=${href} rel="noopener noreferrer" data-web-app
    >${msg(str`Open ${host}`, { id: 'offer-open' })}</a
  >`;
}

function form(href: string, host: string, post: Readonly<Record<string, string>>): TemplateResult {
  return html`<form method="post" action=${href} target="_blank" rel="noopener noreferrer">
    ${Object.entries(post).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
    <button class="button offer-open" type="submit">${msg(str`Open ${host}`, { id: 'offer-open' })}</button>
  </form>`;
}
