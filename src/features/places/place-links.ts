/** Links to the ways in which a place or a contact can be reached. What the CMS names is safe only in the form in which it comes out of html/links. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { safeLink, safeWebLink } from '../../html/links.js';
import { appointmentIcon } from './place-icons.js';

/** A number to call. */
export function phoneHref(number: string): string | null {
  // with the country's code the (0) of `+49 (0) 89 …` must not be dialled, yet phones would
  const dialled = /^\s*(\+|00)/.test(number) ? number.replace(/\(0\)/, '') : number;
  return safeLink(`tel:${dialled}`, BASE);
}

export function mailHref(address: string): string | null {
  return safeLink(`mailto:${address}`, BASE);
}

/** Editors may leave out the `https://`. */
export function webHref(url: string): string | null {
  return safeWebLink(/^\s*[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url.trim()}`, BASE);
}

/** Where an appointment is made, or null where the address is not safe. */
export function appointmentLink(url: string, name = 'button'): TemplateResult | null {
  const href = webHref(url);
  return href === null
    ? null
    : html`<a class=${name} href=${href} rel="noopener noreferrer"
        >${appointmentIcon()} ${msg('Make an appointment', { id: 'make-appointment' })}</a
      >`;
}

/** Nothing here is meant relative to an address. */
const BASE = 'https://integreat.app/';
