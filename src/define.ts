/** Defines the elements, once, and all of them or none: what the page has defined already stays, and is not mixed with ours. */
import { IntegreatPanel } from './elements/integreat-panel.js';
import { isRefused } from './host/trusted-types.js';

declare global {
  interface HTMLElementTagNameMap {
    'integreat-panel': IntegreatPanel;
  }
}

const names = 'panel search-box event-list news-list region-picker'.split(' ').map((name) => `integreat-${name}`);

if (isRefused() || names.some((name) => customElements.get(name)))
  import('./elements/not-defined.js').then(({ settle }) => settle(names, define)).catch(warn);
else define();

function define(): void {
  customElements.define('integreat-panel', IntegreatPanel);
  import('./define-more.js').catch(warn);
}

function warn(cause: unknown): void {
  console.warn('[integreat-panel] script:', cause);
}
