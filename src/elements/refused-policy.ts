/**
 * What becomes of the panel where the page refuses it a Trusted Types policy: nothing, as long as the page demands none; else no broken element, but what
 * stands in the tag, and a word to the page.
 */
import { POLICY } from '../host/trusted-types.js';
import { PanelError } from '../model/panel-error.js';
import { IntegreatErrorEvent } from './panel-events.js';

/** A report comes with one of the next tasks; where none does, nobody waits for longer than these milliseconds. */
const PATIENCE = 1000;

/** Whether the panel works all the same. The refusal's report, which is under way, says more about the page than a try could without one more report. */
export async function isHarmless(report: Promise<SecurityPolicyViolationEvent>): Promise<boolean> {
  const none = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const { originalPolicy = '' } = (await Promise.race([report, none])) ?? {};
  const isHarmful = originalPolicy.includes('require-trusted-types-for') || demandsTrustedTypes();
  if (isHarmful) tell();
  return !isHarmful;
}

function demandsTrustedTypes(): boolean {
  try {
    document.createElement('template').innerHTML = '<!---->';
    return false;
  } catch {
    return true;
  }
}

function tell(): void {
  const error = new PanelError('csp', `the page allows no Trusted Types policy "${POLICY}"`, {
    hint: `Add it to the header: Content-Security-Policy: trusted-types ${POLICY}. A second copy of the script on the page takes the name, too.`,
  });
  console.warn(`[integreat-panel] ${error.code}: ${error.message}. ${error.hint}`);
  for (const panel of document.querySelectorAll('integreat-panel')) panel.dispatchEvent(new IntegreatErrorEvent(error));
}
