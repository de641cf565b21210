/** Defines the elements, once: what the page has defined already stays. */
import { IntegreatPanel } from './elements/integreat-panel.js';

declare global {
  interface HTMLElementTagNameMap {
    'integreat-panel': IntegreatPanel;
  }
}

if (!customElements.get('integreat-panel')) customElements.define('integreat-panel', IntegreatPanel);

import('./define-more.js').catch((cause: unknown) => console.warn('[integreat-panel] script:', cause));
