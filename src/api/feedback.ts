/** What visitors tell the municipality's editors. Sent once: what was not accepted is for the visitor to send again. */
import { PanelError } from '../model/panel-error.js';
import { scope } from './cms-client.js';

/** Milliseconds until the CMS must have answered. */
const PATIENCE = 10_000;

/**
 * Tells that a search found nothing (`POST feedback/search`). A form, as JSON would cost a preflight. Rejects with a `PanelError`.
 */
export async function reportSearch(
  ask: typeof fetch,
  place: { readonly base: string; readonly region: string; readonly language: string },
  query: string,
): Promise<void> {
  const url = `${place.base}/api/v3/${scope(place.region, place.language)}feedback/search`;
  const body = new URLSearchParams({ rating: 'down', category: 'Inhalte', query: query.slice(0, 1000) });
  let response: Response;
  try {
    response = await ask(url, { method: 'POST', body, credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  } catch (cause) {
    throw new PanelError('network', 'feedback/search: no connection', { cause });
  }
  if (!response.ok)
    throw new PanelError('http', `feedback/search: status ${response.status}`, { status: response.status });
}
