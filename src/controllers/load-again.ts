/** How what is shown is asked for once more: what failed, or everything. The first screen does without. */
import type { Needs } from './load-controller.js';

/** Asks again for what failed. */
export async function retry({ store, requests }: Needs, signal: AbortSignal): Promise<void> {
  // what was under way when the visitor tried again may yet fail for the reason that they saw: then it is asked for once more
  const joined = requests.filter((request) => store.get(request).status === 'loading');
  await Promise.allSettled(requests.map((request) => store.load(request, signal)));
  const lost = joined.filter((request) => store.get(request).status === 'failed');
  await Promise.allSettled(lost.map((request) => store.load(request, signal)));
}

/** Asks again for everything that is shown, which stays until the new answers are there. */
export async function reload({ store, requests }: Needs, signal: AbortSignal): Promise<void> {
  await Promise.allSettled(requests.map((request) => store.load(request, signal, { fresh: true })));
}
