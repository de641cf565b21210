/** What visitors tell the municipality's editors. Sent once: what was not accepted is for the visitor to send again. */
import { LONGEST_COMMENT, type Feedback, type FeedbackCategory, type FeedbackKind } from '../model/feedback.js';
import { PanelError } from '../model/panel-error.js';
import { scope } from './cms-client.js';

/** Milliseconds until the CMS must have answered. */
const PATIENCE = 10_000;

/** Of which region and language it is, and the URL of the CMS. */
export interface FeedbackPlace {
  readonly base: string;
  readonly region: string;
  readonly language: string;
}

const KINDS: Readonly<Record<FeedbackKind, string>> = {
  page: 'page',
  event: 'event',
  place: 'poi',
  offer: 'offer',
  imprint: 'imprint-page',
};

const CATEGORIES: Readonly<Record<FeedbackCategory, string>> = {
  content: 'Inhalte',
  technical: 'Technisches Feedback',
};

/**
 * Tells what a visitor thinks of a page, an event, a place, an offer or the imprint (`POST feedback/{kind}`). It needs a rating or a comment: the CMS
 * refuses what has neither. Rejects with a `PanelError`.
 */
export async function sendFeedback(ask: typeof fetch, place: FeedbackPlace, feedback: Feedback): Promise<void> {
  const { kind, slug, rating, comment, category } = feedback;
  const text = textOf(comment);
  await post(ask, place, KINDS[kind], {
    ...(rating === null ? {} : { rating }),
    ...(text === '' ? {} : { comment: text }),
    category: CATEGORIES[category],
    ...(kind === 'imprint' ? {} : { slug }),
  });
}

/** Tells that a search found nothing (`POST feedback/search`). Rejects with a `PanelError`. */
export async function reportSearch(ask: typeof fetch, place: FeedbackPlace, query: string): Promise<void> {
  await post(ask, place, 'search', { rating: 'down', category: CATEGORIES.content, query: query.slice(0, 1000) });
}

/** As a form, since JSON would cost a preflight. */
async function post(
  ask: typeof fetch,
  { base, region, language }: FeedbackPlace,
  kind: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const url = `${base}/api/v3/${scope(region, language)}feedback/${kind}`;
  const body = new URLSearchParams(fields);
  let response: Response;
  try {
    response = await ask(url, { method: 'POST', body, credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  } catch (cause) {
    throw new PanelError('network', `feedback/${kind}: no connection`, { cause });
  }
  if (!response.ok)
    throw new PanelError('http', `feedback/${kind}: status ${response.status}`, { status: response.status });
}

/** A comment as the CMS's database takes it: it fails on a NUL. What is too long is cut, but not through a character. */
function textOf(comment: string): string {
  return comment
    .replaceAll('\0', '')
    .trim()
    .slice(0, LONGEST_COMMENT)
    .replace(/[\uD800-\uDBFF]$/, '');
}
