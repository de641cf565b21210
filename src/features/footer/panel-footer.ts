/** Who publishes this, and where the law's pages are. It can be styled, not removed. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

export interface PanelFooterProps {
  /** The publisher, as its region is called. */
  readonly publisher: string;
  readonly imprint: string;
  readonly privacy: string;
  /** This place in the web app. */
  readonly webApp: string;
}

export function panelFooter({ publisher, imprint, privacy, webApp }: PanelFooterProps): TemplateResult {
  return html`<footer part="footer">
    <span>${msg(str`Published by ${publisher}`, { id: 'published-by' })}</span>
    <a href=${imprint}>${msg('Imprint', { id: 'imprint' })}</a>
    <a href=${privacy}>${msg('Privacy', { id: 'privacy' })}</a>
    <a href=${webApp} data-web-app>${msg('Open in the Integreat web app', { id: 'open-in-web-app' })}</a>
  </footer>`;
}
