/**
 * How a CMS answers this page, by the browser's own measures: nothing is asked for this.
 *
 * Calls of a worker are not among them. Sizes are known only where the CMS lets other sites know them (`Timing-Allow-Origin`).
 */

const API = '/api/v3/';

export interface CmsTiming {
  /** How long the first call for regions took; null where there was none. */
  readonly milliseconds: number | null;
  readonly requests: number;
  /** Whether any of them was answered, whatever the answer. */
  readonly isAnswered: boolean;
  readonly kilobytes: number | null;
}

/** What is read of a browser's entry; Safari knows no status. */
export type Call = Pick<PerformanceResourceTiming, 'name' | 'duration' | 'encodedBodySize'> & {
  readonly responseStatus?: number;
};

export function cmsTiming(calls: readonly Call[], base: string | null): CmsTiming {
  const own = calls.filter(({ name }) => base !== null && name.startsWith(`${base}${API}`));
  const answered = own.filter(({ responseStatus, duration }) => (responseStatus ?? duration) > 0);
  const first = answered.find(({ name }) => name.startsWith(`${base}${API}regions/`));
  const bytes = own.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return {
    milliseconds: first ? Math.round(first.duration) : null,
    requests: own.length,
    isAnswered: answered.length > 0,
    kilobytes: bytes > 0 ? Math.round(bytes / 1000) : null,
  };
}

/** Calls back with the page's calls to any CMS, first with those that were before, until `signal` aborts. */
export function watchCalls(onCalls: (calls: readonly Call[]) => void, signal: AbortSignal): void {
  if (typeof PerformanceObserver !== 'function') return;
  const observer = new PerformanceObserver((list) => {
    const calls = (list.getEntries() as PerformanceResourceTiming[]).filter(({ name }) => name.includes(API));
    if (calls.length > 0) onCalls(calls);
  });
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
