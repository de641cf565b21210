/** The public events of a panel's start: they bubble, leave shadow roots, and carry their fields on themselves. More are in place-events. */
import { NativeEvent } from '../host/natives.js';
import type { ErrorCode, PanelError } from '../model/panel-error.js';

/** What all public events have in common. */
export class PanelEvent extends NativeEvent {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** First content is shown, after the start and after each change of region or language. */
export class IntegreatReadyEvent extends PanelEvent {
  readonly region: string;
  readonly language: string;
  constructor(region: string, language: string) {
    super('integreat-ready');
    this.region = region;
    this.language = language;
  }
}

/** Something failed. Cancelled: the panel shows no error box of its own. */
export class IntegreatErrorEvent extends PanelEvent {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  constructor(error: Pick<PanelError, 'code' | 'message' | 'hint'>) {
    super('integreat-error', true);
    this.code = error.code;
    this.message = error.message;
    this.hint = error.hint;
  }
}

declare global {
  interface HTMLElementEventMap {
    'integreat-ready': IntegreatReadyEvent;
    'integreat-error': IntegreatErrorEvent;
  }
}
