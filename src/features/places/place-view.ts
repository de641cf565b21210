/** A place: whether it is open, how to get there, whom to ask, and what it is for. Loaded when the first place is opened. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/place.js';
import { addressLines } from '../../model/route-link.js';
import { breadcrumbs, breadcrumbsStyles } from '../../ui/breadcrumbs.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { cmsText, type CmsTextSource } from '../../ui/cms-text.js';
import { heading } from '../../ui/heading.js';
import { picture } from '../../ui/picture.js';
import { titleStyles } from '../../ui/title.styles.js';
import { origin, originStyles } from '../../ui/origin.js';
import { richTextStyles } from '../../ui/rich-text.styles.js';
import { openingTable } from './opening-table.js';
import { placeStateInWords } from './opening-words.js';
import { hasWords, placeContact } from './place-contact.js';
import { routeIcon } from './place-icons.js';
import { appointmentLink } from './place-links.js';
import { placeViewStyles } from './place-view.styles.js';

export interface PlaceViewProps {
  readonly place: Place;
  /** Where the place stands: the start page and the list of places. Empty: no breadcrumbs. */
  readonly trail: readonly { readonly title: string; readonly href: string }[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** BCP 47 tag of the content. */
  readonly tag: string;
  /** Level of the place's title, 1 to 6. */
  readonly level: number;
  readonly content: CmsTextSource;
  /** The safe address of a picture, or null where it may not load. */
  readonly image: (url: string) => string | null;
  /** What shows the way on the visitor's device, see model/route-link; null where nobody knows where the place is. */
  readonly routeHref: string | null;
  /** Comes after the address. */
  readonly map: unknown;
  /** Comes at the end. */
  readonly extra: unknown;
}

export const styles = [breadcrumbsStyles, buttonStyles, richTextStyles, originStyles, titleStyles, placeViewStyles];

export function placeView(props: PlaceViewProps): TemplateResult {
  const { place, trail, level, map, extra } = props;
  return html`<article class="page place">
    ${trail.length === 0 ? nothing : breadcrumbs({ label: msg('Breadcrumbs', { id: 'breadcrumbs' }), trail, current: place.title })}
    ${heading(level, place.title, 'page-title')}
    ${place.category?.name ? html`<p class="place-category">${place.category.name}</p>` : nothing}
    ${placePicture(props)} ${facts(props)} ${address(props)} ${map} ${openingHours(props)} ${contacts(props)}
    <div part="content">${content(props)}</div>
    ${origin({ ...place, tag: props.tag })} ${extra}
  </article>`;
}

/** Nobody says what is to be seen on it: for those who do not see, it is no content. */
function placePicture({ place, image }: PlaceViewProps): TemplateResult | typeof nothing {
  const src = place.thumbnail === null ? null : image(place.thumbnail);
  return src === null ? nothing : picture(src, { name: 'place-picture' });
}

function facts({ place, now, tag }: PlaceViewProps): TemplateResult {
  const state = placeStateInWords(place, now, tag);
  const access =
    place.barrierFree === null
      ? msg('Barrier-free: not known', { id: 'barrier-free-unknown' })
      : place.barrierFree
        ? msg('Barrier-free: yes', { id: 'barrier-free' })
        : msg('Barrier-free: no', { id: 'barrier-free-not' });
  return html`<ul class="place-facts" role="list">
    ${state ? html`<li class="place-state ${state.isOpen ? 'open' : ''}">${state.words}</li>` : nothing}
    <li>${access}</li>
  </ul>`;
}

function address({ place, level, routeHref }: PlaceViewProps): TemplateResult | typeof nothing {
  const lines = addressLines(place);
  if (lines.length === 0 && routeHref === null) return nothing;
  // the names of streets and the numbers of houses read from left to right, as on the house
  return html`${heading(level + 1, msg('Address', { id: 'place-address' }), 'place-heading')}
  ${lines.length > 0 ? html`<p>${lines.map((line) => html`<bdi class="place-address-line" dir="ltr">${line}</bdi>`)}</p>` : nothing}
  ${
    routeHref === null
      ? nothing
      : html`<p>
          <a class="button" part="route" href=${routeHref} rel="noopener noreferrer"
            >${routeIcon()} ${msg('Show the way', { id: 'show-route' })}</a
          >
        </p>`
  }`;
}

function contacts({ place, level, now, tag }: PlaceViewProps): TemplateResult | typeof nothing {
  const known = place.contacts.filter(hasWords);
  if (known.length === 0) return nothing;
  const card = (contact: (typeof known)[number]) =>
    html`<li>${placeContact({ contact, title: place.title, now, tag, level: level + 2 })}</li>`;
  return html`${heading(level + 1, msg('Contact', { id: 'place-contact' }), 'place-heading')}
    <ul class="place-contacts" role="list">
      ${known.map(card)}
    </ul>`;
}

function openingHours({ place, level, now, tag }: PlaceViewProps): TemplateResult | typeof nothing {
  const { openingHours: hours, appointmentUrl, temporarilyClosed, title } = place;
  const appointment = appointmentUrl === null ? null : appointmentLink(appointmentUrl);
  if (hours === null) return appointment ? html`<p>${appointment}</p>` : nothing;
  const label = msg('Opening hours', { id: 'opening-hours' });
  const closed = temporarilyClosed
    ? html`<p class="place-closed">
        ${msg('This place is closed for now. Usually these hours are valid:', { id: 'usual-hours' })}
      </p>`
    : nothing;
  return html`${heading(level + 1, label, 'place-heading')} ${closed}
  ${openingTable({ hours, now, tag, label: `${label}: ${title}` })}
  ${appointment ? html`<p>${appointment}</p>` : nothing}`;
}

function content({ place, level, content: source }: PlaceViewProps): unknown {
  return cmsText({ html: place.content, version: `${place.path} ${place.lastUpdated}`, level, source });
}
