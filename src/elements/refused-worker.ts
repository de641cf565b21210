/** What the page is told when the panel can have no worker. Nothing is broken: the search runs on the main thread. */
import { aMoment } from '../host/chunk-faults.js';
import { claimOf } from '../host/early-requests.js';
import { say } from '../host/script-faults.js';
import { POLICY } from '../host/trusted-types.js';
import { worker } from '../library/scripts.js';
import { PanelError } from '../model/panel-error.js';
import { IntegreatErrorEvent } from './panel-events.js';

/** No error box: `integreat-error` and one line on the console. `base`: URL of the CMS; `directive`: what the worker itself says was refused to it, or null. */
export async function tellOfRefusedWorker(panel: EventTarget, base: string, directive: string | null): Promise<void> {
  await aMoment(); // the report of the page's policy comes with the next task
  const error = refusedWorker(claimOf(window)?.refusals ?? [], base, directive);
  say(error);
  panel.dispatchEvent(new IntegreatErrorEvent(error));
}

function refusedWorker(
  refusals: readonly Pick<SecurityPolicyViolationEvent, 'effectiveDirective'>[],
  base: string,
  told: string | null,
): PanelError {
  const message = 'the search runs on the main thread, because its worker could not be started';
  const { origin } = new URL(worker.url);
  const isOwn = origin === self.origin;
  const isPolicy = refusals.some(({ effectiveDirective }) => effectiveDirective === 'worker-src');
  const directive = told ?? (isPolicy ? 'worker-src' : null);
  if (directive === null) {
    return new PanelError('script', message, {
      hint: `Is ${worker.url} there, served as Content-Type: text/javascript?`,
    });
  }
  // a file of the page's own server is a worker under the policy that it is sent with
  const where = isOwn && told !== null ? `the header of ${worker.url}` : 'the header';
  const sources: Readonly<Record<string, string>> = {
    'worker-src': isOwn ? "'self'" : 'blob:',
    'connect-src': new URL(base).origin,
    'trusted-types': POLICY,
  };
  return new PanelError('csp', message, {
    hint: `Add it to ${where}: Content-Security-Policy: ${directive.replace(/-elem$/, '')} ${sources[directive] ?? origin}. Or write worker="off" into the tag.`,
  });
}
