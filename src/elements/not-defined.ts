/**
 * Why nothing is defined on this page: the names are taken, or the page refuses us a Trusted Types policy that it demands. No broken element then, but what
 * stands in the tag, and a word to the page.
 */
import { claimOf } from '../host/early-requests.js';
import { say } from '../host/script-faults.js';
import { POLICY } from '../host/trusted-types.js';
import { PanelError } from '../model/panel-error.js';
import { IntegreatErrorEvent } from './panel-events.js';

/** The refusal's report comes with one of the next tasks; where none does, nobody waits for longer than these milliseconds. */
const PATIENCE = 1000;

/** Says why nothing is defined, or has the elements defined where they work all the same. */
export async function settle(names: readonly string[], define: () => void): Promise<void> {
  const taken = names.filter((name) => customElements.get(name));
  if (taken.length > 0) {
    tellTaken(taken);
    return;
  }
  const { originalPolicy = '' } = (await reportOfRefusal()) ?? {};
  if (!originalPolicy.includes('require-trusted-types-for') && !demandsTrustedTypes()) {
    define();
    return;
  }
  const hint = `Add it to the header: Content-Security-Policy: trusted-types ${POLICY}. A second copy of the script on the page takes the name, too.`;
  tell(new PanelError('csp', `the page allows no Trusted Types policy "${POLICY}"`, { hint }));
}

/** By another copy of ours, which then works as this one would, or by the page itself. */
function tellTaken(names: readonly string[]): void {
  const panel = customElements.get('integreat-panel')?.prototype as object | undefined;
  if (panel && 'currentRegion' in panel) {
    console.info('[integreat-panel] the page has defined the elements already; this copy of the script defines none');
    return;
  }
  const hint = 'Give them another name, or leave out our script: it defines all of its elements or none.';
  tell(new PanelError('config', `the page has elements of its own by the name of ${names.join(', ')}`, { hint }));
}

/** It says more about the page than a try could without one more report. */
async function reportOfRefusal(): Promise<Pick<SecurityPolicyViolationEvent, 'originalPolicy'> | undefined> {
  const seen = () => claimOf(window)?.refusals.find(({ effectiveDirective }) => effectiveDirective === 'trusted-types');
  return (
    seen() ??
    new Promise((resolve) => {
      const look = () => resolve(seen());
      document.addEventListener('securitypolicyviolation', look, { once: true });
      setTimeout(look, PATIENCE);
    })
  );
}

function demandsTrustedTypes(): boolean {
  try {
    document.createElement('template').innerHTML = '<!---->';
    return false;
  } catch {
    return true;
  }
}

function tell(error: PanelError): void {
  const claim = claimOf(window);
  if (claim) return claim.fail(error);
  say(error);
  const panels = document.querySelectorAll('integreat-panel');
  for (const place of panels.length > 0 ? panels : [document]) place.dispatchEvent(new IntegreatErrorEvent(error));
}
