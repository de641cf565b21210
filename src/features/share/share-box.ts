/**
 * Takes an article along: its link, its QR code, on paper.
 *
 * Says what the visitor wants. Does not know how a link is copied or a page printed, and draws no QR code (ui/qr, which is loaded when it is asked for).
 */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { readableAddress } from '../../model/address.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { keepFromPage } from '../../ui/keep-from-page.js';
import { shareBoxStyles } from './share-box.styles.js';

export interface ShareBoxProps {
  /** The article's address outside of the panel; a safe one. */
  readonly url: string;
  /** Whether its link and its QR code can be had. */
  readonly offersSharing: boolean;
  /** Whether it can be had on paper. */
  readonly offersPrinting: boolean;
  /** Whether the device has a way to share of its own. */
  readonly canShare: boolean;
  /** Address of the same as a PDF, a safe one; null where there is none. */
  readonly pdf: string | null;
  /** `refused`: the browser does not let the panel copy, so the visitor does. */
  readonly copyState: 'open' | 'copied' | 'refused';
  readonly isQrOpen: boolean;
  /** The QR code; nullish as long as it is not there, or where the address is too long for one. */
  readonly qr: unknown;
  readonly onCopy: () => void;
  readonly onShare: () => void;
  /** Shows the QR code, or hides it. */
  readonly onQr: () => void;
  readonly onPrint: () => void;
}

export const styles = [buttonStyles, shareBoxStyles];

/** What a screen reader calls the QR code of an article. */
export function qrLabel(title: string): string {
  return msg(str`QR code for: ${title}`, { id: 'qr-label' });
}

export function shareBox(props: ShareBoxProps): TemplateResult | typeof nothing {
  const { offersSharing, offersPrinting } = props;
  if (!offersSharing && !offersPrinting) return nothing;
  return html`<div class="share">
    <div class="share-acts" role="group" aria-label=${groupLabel(props)}>
      ${offersSharing ? sharing(props) : nothing} ${offersPrinting ? printing(props) : nothing}
      <span class="share-outcome" role="status">${outcome(props)}</span>
    </div>
    ${offersSharing && props.copyState === 'refused' ? linkField(props) : nothing}
    ${offersSharing ? qrBox(props) : nothing}
  </div>`;
}

function groupLabel({ offersSharing, offersPrinting }: ShareBoxProps): string {
  if (!offersPrinting) return msg('Share this page', { id: 'share-label' });
  return offersSharing
    ? msg('Share or print this page', { id: 'share-print-label' })
    : msg('Print this page', { id: 'print-label' });
}

function sharing({ canShare, isQrOpen, onCopy, onShare, onQr }: ShareBoxProps): TemplateResult {
  return html`<button class="button" type="button" @click=${onCopy}>${msg('Copy link', { id: 'copy-link' })}</button>
    ${
      canShare
        ? html`<button class="button" type="button" @click=${onShare}>${msg('Share', { id: 'share' })}</button>`
        : nothing
    }
    <button
      class="button"
      type="button"
      aria-expanded=${isQrOpen ? 'true' : 'false'}
      aria-controls="share-qr"
      @click=${onQr}
    >
      ${msg('QR code', { id: 'qr-code' })}
    </button>`;
}

function printing({ pdf, onPrint }: ShareBoxProps): TemplateResult {
  return html`<button class="button" type="button" @click=${onPrint}>${msg('Print', { id: 'print' })}</button> ${
      pdf === null
        ? nothing
        : html`<a class="button" href=${pdf} rel="noopener noreferrer" type="application/pdf">PDF</a>`
    }`;
}

/** The place for it is there before it says anything: else it is not read out. */
function outcome({ copyState }: ShareBoxProps): string {
  if (copyState === 'copied') return msg('The link is copied.', { id: 'link-copied' });
  return copyState === 'refused' ? msg('Please copy the link yourself:', { id: 'copy-yourself' }) : '';
}

function linkField({ url }: ShareBoxProps): TemplateResult {
  return html`<input
    class="share-link"
    type="text"
    readonly
    dir="ltr"
    aria-label=${msg('Link', { id: 'link' })}
    .value=${url}
    @focus=${selectAll}
    @keydown=${keepFromPage}
    @keypress=${keepFromPage}
    @keyup=${keepFromPage}
    ${ref(selectSoon)}
  />`;
}

/** The box of what the button opens is always there, as the button names it. */
function qrBox({ isQrOpen, qr, url }: ShareBoxProps): TemplateResult {
  return html`<div class="share-qr" id="share-qr" ?hidden=${!isQrOpen}>
    ${isQrOpen ? html`${qr ?? nothing}<bdi class="share-address" dir="ltr">${readableAddress(url)}</bdi>` : nothing}
  </div>`;
}

function selectAll(event: Event): void {
  (event.currentTarget as HTMLInputElement).select();
}

/** Once, as it appears; but only after the template that it is in has come into the page. */
function selectSoon(field: Element | undefined): void {
  if (field instanceof HTMLInputElement) queueMicrotask(() => field.focus());
}
