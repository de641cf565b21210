/** What failed, in the visitor's words, and what can be done: again, or elsewhere. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorCode } from '../../model/panel-error.js';
import { notice } from '../../ui/notice.js';

export interface ErrorNoticeProps {
  readonly code: ErrorCode;
  readonly webApp: string;
  readonly onRetry: () => void;
}

export function errorNotice({ code, webApp, onRetry }: ErrorNoticeProps): TemplateResult {
  const canRetry = code !== 'config';
  return notice({
    tone: 'error',
    title: msg('This information can’t be shown right now.', { id: 'failed' }),
    text: explanation(code),
    actions: html`${
        canRetry
          ? html`<button class="button" part="retry" type="button" @click=${onRetry}>
              ${msg('Try again', { id: 'retry' })}
            </button>`
          : nothing
      }
      <a href=${webApp} rel="noopener noreferrer" data-web-app
        >${msg('Open in the Integreat web app', { id: 'open-in-web-app' })}</a
      >`,
  });
}

function explanation(code: ErrorCode): string {
  switch (code) {
    case 'offline':
      return msg('Your device is offline.', { id: 'failed-offline' });
    case 'network':
    case 'csp':
      return msg('There is no connection to the server.', { id: 'failed-network' });
    case 'timeout':
      return msg('The server takes too long to answer.', { id: 'failed-timeout' });
    case 'http':
    case 'parse':
    case 'schema':
      return msg('The server answers with an error.', { id: 'failed-server' });
    case 'not-found':
    case 'empty':
      return msg('There is nothing here.', { id: 'failed-empty' });
    case 'config':
      return msg('This panel is not set up correctly.', { id: 'failed-config' });
    case 'script':
      return msg('A part of this panel could not be loaded.', { id: 'failed-script' });
    default:
      return code satisfies never;
  }
}
