/**
 * The modes `button` and `drawer`: a button in the page, and the panel in the browser's own dialog, which keeps the keyboard in it and gives it back.
 *
 * Knows whether the dialog is open, and tells the page. Does not know what is in it.
 */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { ofDocument } from '../host/natives.js';
import { buttonStyles } from '../ui/button.styles.js';
import { languageIcon } from '../ui/icon.js';
import { closeIcon } from '../ui/later-icons.js';
import { panelDialogStyles } from './panel-dialog.styles.js';
import { IntegreatCloseEvent, IntegreatOpenEvent } from './place-events.js';

export const styles = [buttonStyles, panelDialogStyles];

/** How the panel comes when the button is pressed. */
export type DialogMode = 'button' | 'drawer';

interface DialogPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export class PanelDialog {
  readonly #panel: DialogPanel;
  readonly #onChange: (isOpen: boolean) => void;
  readonly #onIntent: () => void;
  /** A dialog that the page hides would still keep the page from everybody. */
  readonly #sight = new ResizeObserver(() => requestAnimationFrame(() => this.#leaveUnseen()));
  #isOpen = false;
  #isWanted = false;

  /** `onIntent`: somebody is about to press the button, or has. */
  constructor(panel: DialogPanel, onChange: (isOpen: boolean) => void, onIntent: () => void) {
    this.#panel = panel;
    this.#onChange = onChange;
    this.#onIntent = onIntent;
  }

  /** Whether it is, or is to be, open. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** `region`: name of the region that is shown; null while it is not known. */
  render(mode: DialogMode, region: string | null, content: unknown): TemplateResult {
    const label = region ?? 'Integreat';
    return html`<button
        class="button opener"
        part="open"
        type="button"
        aria-haspopup="dialog"
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        @click=${() => void this.open()}
        @pointerover=${this.#onIntent}
        @focus=${this.#onIntent}
      >
        ${languageIcon()} <slot name="button">${msg(str`Information: ${label}`, { id: 'open-panel' })}</slot>
      </button>
      <dialog
        class="sheet"
        part="dialog"
        data-mode=${mode}
        tabindex="-1"
        aria-label=${label}
        @close=${this.#onClose}
        @click=${this.#onClick}
        @keydown=${keepEscape}
      >
        <div class="sheet-bar">
          <button class="sheet-close" part="close" type="button" @click=${() => this.close()}>
            ${closeIcon()} ${msg('Close', { id: 'close' })}
          </button>
        </div>
        <div class="sheet-content">${content}</div>
      </dialog>`;
  }

  /** Resolves when it is open. */
  async open(): Promise<void> {
    this.#onIntent();
    this.#isWanted = true;
    this.#panel.requestUpdate();
    await this.#panel.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !this.isWanted || !this.#panel.isConnected) return;
    dialog.showModal();
    dialog.focus(); // a reader says first what has opened, not how it is closed
    this.#sight.observe(dialog);
    this.#set(true);
  }

  close(): void {
    this.#dialog?.close();
    this.#set(false); // the event comes later, or never where the panel has left the page
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#panel.renderRoot.querySelector('dialog.sheet');
  }

  #set(isOpen: boolean): void {
    this.#isWanted = isOpen;
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    if (!isOpen) this.#afterClosing();
    this.#onChange(isOpen);
    this.#panel.requestUpdate();
    this.#panel.dispatchEvent(isOpen ? new IntegreatOpenEvent() : new IntegreatCloseEvent());
  }

  #leaveUnseen(): void {
    if (this.#isOpen && this.#dialog?.getClientRects().length === 0) this.close();
  }

  #afterClosing(): void {
    this.#sight.disconnect();
    // the browser gives the keyboard back to where it was: after a deep link that is nowhere, or still in what is gone
    const { renderRoot } = this.#panel;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    if (ofDocument('activeElement') === ofDocument('body') || this.#dialog?.contains(focused))
      renderRoot.querySelector<HTMLElement>('.opener')?.focus({ preventScroll: true });
  }

  /** The event comes a task later: by then it may be open again. */
  readonly #onClose = (event: Event): void => {
    if (!(event.target as HTMLDialogElement).open) this.#set(false);
  };

  /** A click beside the content lands on the dialog itself: on what lies around it. */
  readonly #onClick = (event: MouseEvent): void => {
    const dialog = event.currentTarget as HTMLDialogElement;
    if (event.target !== dialog) return;
    const box = dialog.getBoundingClientRect();
    const isInside =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    if (!isInside) this.close();
  };
}

/** Escape closes the dialog, and nothing of the page's. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
