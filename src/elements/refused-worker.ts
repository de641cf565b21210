/** What the page is told when it lets the panel have no worker. Nothing is broken: the search runs on the main thread. */
import { aMoment } from '../host/chunk-faults.js';
import { claimOf } from '../host/early-requests.js';
import { say } from '../host/script-faults.js';
import { worker } from '../library/scripts.js';
import { PanelError } from '../model/panel-error.js';
import { IntegreatErrorEvent } from './panel-events.js';

/** No error box: `integreat-error` and one line on the console. */
export async function tellOfRefusedWorker(panel: EventTarget): Promise<void> {
  await aMoment(); // the report of the page's policy comes with the next task
  const error = refusedWorker(claimOf(window)?.refusals ?? []);
  say(error);
  panel.dispatchEvent(new IntegreatErrorEvent(error));
}

function refusedWorker(refusals: readonly Pick<SecurityPolicyViolationEvent, 'effectiveDirective'>[]): PanelError {
  const message = 'the search runs on the main thread, because its worker could not be started';
  const isPolicy = refusals.some(({ effectiveDirective }) => effectiveDirective === 'worker-src');
  const source = new URL(worker.url).origin === self.origin ? "'self'" : 'blob:';
  return isPolicy
    ? new PanelError('csp', message, {
        hint: `Add it to the header: Content-Security-Policy: worker-src ${source}. Or write worker="off" into the tag.`,
      })
    : new PanelError('script', message, { hint: `Is ${worker.url} there, served as Content-Type: text/javascript?` });
}
