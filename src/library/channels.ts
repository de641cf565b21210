/** The two ways to a library: in a worker, and on the main thread. Knows what pages forbid. */
import type { Desk } from './desk.js';
import type { OpenChannel } from './port.js';
import { isRefusal } from './protocol.js';
import { mainThread } from './scripts.js';

export interface WorkerScript {
  readonly url: string;
  readonly type: WorkerType;
}

/** Vouches for the address of a script where the page asks for Trusted Types. */
export type Trust = (url: string) => string;

/**
 * A library in a worker of its own. The script of another origin can't be one, so a small blob imports it; where the page's CSP forbids either, the
 * constructor throws or, mostly, the worker fires `error` and never answers. A worker that was started says itself what a policy refuses to it;
 * `onRefused` is told the directive then, else null.
 */
export function inWorker(
  script: WorkerScript,
  trust: Trust = (url) => url,
  onRefused: (directive: string | null) => void = () => undefined,
): OpenChannel {
  return (receive, giveUp) => {
    let worker: Worker | null = null;
    let hasSpoken = false;
    const fail = () => {
      if (!hasSpoken) onRefused(null); // later it is no refusal, but a fault
      giveUp();
    };
    try {
      worker = new Worker(trust(addressFor(script.url)), { type: script.type });
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        hasSpoken = true;
        if (!isRefusal(data)) {
          receive(data);
          return;
        }
        onRefused(typeof data.directive === 'string' ? data.directive : 'connect-src');
        giveUp();
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault(); // the search goes on elsewhere: nothing for the page's console
        fail();
      });
    } catch {
      queueMicrotask(fail); // whoever opens must have the channel first
    }
    return {
      post: (message) => worker?.postMessage(message),
      close: () => worker?.terminate(),
    };
  };
}

/**
 * The same library on the main thread, in slices. Its code comes only where it is needed. What is said between the two takes a task of its own, as with a
 * worker: a key, the answer to it and its drawing are three.
 */
export function onMainThread(ask: typeof fetch): OpenChannel {
  return (receive, fail) => {
    let isClosed = false;
    const answer = (message: unknown) => void setTimeout(() => !isClosed && receive(message));
    const opening = mainThread().then(({ openDesk }) => openDesk(ask, answer));
    opening.catch(fail);
    const use = (act: (desk: Desk) => void) => void opening.then(act, () => undefined);
    return {
      post: (message) => void setTimeout(() => use((desk) => !isClosed && desk.take(message))),
      close: () => {
        isClosed = true;
        use((desk) => desk.close());
      },
    };
  };
}

function addressFor(url: string): string {
  if (new URL(url).origin === self.origin) return url;
  const blob = URL.createObjectURL(new Blob([importing(url)], { type: 'text/javascript' }));
  setTimeout(() => URL.revokeObjectURL(blob), 60_000); // not before the worker has read it
  return blob;
}

/** A worker of a blob has the page's CSP, but policies of its own: it vouches for the one address that it knows. */
function importing(url: string): string {
  return `const url = ${JSON.stringify(url)};
let directive;
addEventListener('securitypolicyviolation', (event) => { directive = event.effectiveDirective; });
try {
  importScripts(self.trustedTypes ? trustedTypes.createPolicy('integreat-panel', { createScriptURL: () => url }).createScriptURL('') : url);
} catch (error) {
  // Firefox tells of what was refused some time later
  setTimeout(() => { if (directive) postMessage({ kind: 'refused', directive }); else throw error; }, 100);
}`;
}
