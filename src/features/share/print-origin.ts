/** On paper only, below an article: where its newest version is, to be typed or to be scanned. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { readableAddress } from '../../model/address.js';

export interface PrintOriginProps {
  /** The article's address outside of the panel. */
  readonly url: string;
  /** Its QR code; nullish as long as it is not there, or where the address is too long for one. */
  readonly qr: unknown;
}

/** Looks as `ui/print.styles` says, which also hides it on screens. */
export function printOrigin({ url, qr }: PrintOriginProps): TemplateResult {
  return html`<div class="print-only print-origin">
    ${qr ?? nothing}
    <p>
      ${msg('You find the newest version here:', { id: 'print-origin' })}
      <bdi class="print-address" dir="ltr">${readableAddress(url)}</bdi>
    </p>
  </div>`;
}
