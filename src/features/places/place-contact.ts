/** Somebody who can be asked at a place: for what, and how to reach them. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../model/place.js';
import { heading } from '../../ui/heading.js';
import { openingTable } from './opening-table.js';
import { placeStateInWords } from './opening-words.js';
import { mailIcon, mobileIcon, phoneIcon, websiteIcon } from './place-icons.js';
import { appointmentLink, mailHref, phoneHref, webHref } from './place-links.js';

export interface PlaceContactProps {
  readonly contact: Contact;
  /** The place's title, for a contact without a name. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** BCP 47 tag of the content. */
  readonly tag: string;
  /** Level of the contact's name, 1 to 6. */
  readonly level: number;
}

/** Whether there is any way to reach a contact, or a name to ask for. */
export function hasWords({ name, area, email, phone, mobile, website, appointmentUrl }: Contact): boolean {
  return [name, area, email, phone, mobile, website, appointmentUrl].some((each) => each?.trim());
}

export function placeContact(props: PlaceContactProps): TemplateResult {
  const { contact, level } = props;
  const [name, area] = [contact.name ?? contact.area, contact.name === null ? null : contact.area];
  const appointment = contact.appointmentUrl === null ? null : appointmentLink(contact.appointmentUrl, 'contact-link');
  return html`<div class="contact-card" part="contact">
    ${name ? heading(level, name, 'contact-name') : nothing}
    ${area ? html`<p class="contact-area">${area}</p>` : nothing}
    <ul role="list">
      ${line(phoneIcon, msg('Phone', { id: 'contact-phone' }), contact.phone, phoneHref)}
      ${line(mobileIcon, msg('Mobile phone', { id: 'contact-mobile' }), contact.mobile, phoneHref)}
      ${line(mailIcon, msg('E-mail', { id: 'contact-mail' }), contact.email, mailHref)}
      ${line(websiteIcon, msg('Website', { id: 'contact-website' }), contact.website, webHref)}
      ${appointment ? html`<li>${appointment}</li>` : nothing}
    </ul>
    ${hours(props)}
  </div>`;
}

/** A way to reach the contact; without a safe address what was written is text. */
function line(
  icon: () => unknown,
  label: string,
  value: string | null,
  hrefOf: (value: string) => string | null,
): TemplateResult | typeof nothing {
  const text = value?.trim() ?? '';
  if (text === '') return nothing;
  const href = hrefOf(text);
  const isWeb = href?.startsWith('http');
  // numbers and addresses read from left to right in every language
  const words = html`<bdi dir="ltr">${isWeb ? new URL(href!).host : text}</bdi>`;
  return html`<li>
    <span class="contact-label">${icon()} ${label}</span>
    ${
      href === null
        ? words
        : isWeb
          ? html`<a href=${href} rel="noopener noreferrer">${words}</a>`
          : html`<a href=${href}>${words}</a>`
    }
  </li>`;
}

function hours({ contact, title, now, tag }: PlaceContactProps): TemplateResult | typeof nothing {
  if (contact.openingHours === null) return nothing;
  const state = placeStateInWords({ temporarilyClosed: false, openingHours: contact.openingHours }, now, tag);
  const label = msg('Opening hours', { id: 'opening-hours' });
  const name = contact.name ?? contact.area ?? title;
  return html`<details>
    <summary>${label}: <span class="place-state ${state?.isOpen ? 'open' : ''}">${state?.words}</span></summary>
    ${openingTable({ hours: contact.openingHours, now, tag, label: `${label}: ${name}` })}
  </details>`;
}
