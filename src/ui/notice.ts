/** A boxed message with what can be done about it. */
import { html, nothing, type TemplateResult } from 'lit';

export interface NoticeProps {
  readonly title: string;
  readonly text?: unknown;
  /** Buttons and links. */
  readonly actions?: unknown;
  /** `error` is announced at once. */
  readonly tone: 'error' | 'info';
}

export function notice({ title, text, actions, tone }: NoticeProps): TemplateResult {
  return html`<div
    class="notice ${tone}"
    part=${tone === 'error' ? 'error' : 'notice'}
    role=${tone === 'error' ? 'alert' : 'note'}
  >
    <p class="notice-title">${title}</p>
    ${text ? html`<div class="notice-text">${text}</div>` : nothing}
    ${actions ? html`<div class="notice-actions">${actions}</div>` : nothing}
  </div>`;
}
