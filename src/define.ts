/** Defines the elements, once, and all of them or none: what the page has defined already stays, and is not mixed with ours. */
import { IntegreatPanel } from './elements/integreat-panel.js';
import { isRefused } from './host/trusted-types.js';

declare global {
  interface HTMLElementTagNameMap {
    'integreat-panel': IntegreatPanel;
  }
}

const taken = ['panel', 'search-box', 'event-list', 'news-list', 'region-picker']
  .map((name) => `integreat-${name}`)
  .filter((name) => customElements.get(name));

if (taken.length > 0) console.info(`[integreat-panel] nothing new is defined: the page has ${taken.join(', ')} already`);
else if (isRefused()) inQuestion().catch(warn);
else define();

function define(): void {
  customElements.define('integreat-panel', IntegreatPanel);
  import('./define-more.js').catch(warn);
}

/** Without a policy there is nothing to lose only where the page demands none. */
async function inQuestion(): Promise<void> {
  const report = new Promise<SecurityPolicyViolationEvent>((resolve) =>
    document.addEventListener('securitypolicyviolation', resolve, { once: true }),
  );
  if (await (await import('./elements/refused-policy.js')).isHarmless(report)) define();
}

function warn(cause: unknown): void {
  console.warn('[integreat-panel] script:', cause);
}
