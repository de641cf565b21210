/** A CMS for one test, at its HTTP edge: recorded answers by default, and any fault that a network can have. */

let count = 0;
const originalFetch = window.fetch;
const running = new Set<TestCms>();

window.fetch = (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  const cms = [...running].find((each) => url.startsWith(`${each.base}/`));
  return cms ? cms.answer(url, init) : originalFetch(input, init);
};

/** What answers in place of the recording: a response, or a promise that rejects as `fetch` does. */
export type Answer = (url: string, init?: RequestInit) => Response | Promise<Response>;

export class TestCms {
  /** What goes into `api`. Each CMS has its own, so that no test sees what another one loaded. */
  readonly base = `${location.origin}/cms-${++count}`;
  /** Every call so far, without `/api/v3/`, decoded. */
  readonly calls: string[] = [];
  readonly #rules: { match: RegExp; answer: Answer }[] = [];

  constructor() {
    running.add(this);
  }

  /** From now on, calls that match are answered so; the newest rule counts. Returns the undo. */
  when(match: RegExp, answer: Answer): () => void {
    const rule = { match, answer };
    this.#rules.unshift(rule);
    return () => this.#rules.splice(this.#rules.indexOf(rule), 1);
  }

  /** No connection, as a refused one or a blocked host looks to `fetch`. Returns the undo. */
  unreachable(match = /./): () => void {
    return this.when(match, () => Promise.reject(new TypeError('Failed to fetch')));
  }

  /** Calls that match are not answered before `release`. */
  hold(match = /./): { release: () => void } {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const undo = this.when(match, async (url, init) => {
      await Promise.race([held, aborted(init?.signal)]);
      return originalFetch(url, init);
    });
    return {
      release: () => {
        undo();
        release();
      },
    };
  }

  answer(url: string, init?: RequestInit): Promise<Response> {
    const call = decodeURIComponent(url.slice(`${this.base}/api/v3/`.length));
    this.calls.push(call);
    const rule = this.#rules.find((each) => each.match.test(call));
    return rule ? Promise.resolve().then(() => rule.answer(url, init)) : originalFetch(url, init);
  }
}

/** A JSON answer. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
}
