/**
 * The owner of bulk lists: the calls that cost hundreds of kilobytes, made only when somebody is about to search.
 *
 * Runs on the main thread and reads the answers entry by entry. Does not know the store or any view.
 */
import { scope, type CmsClient } from '../api/cms-client.js';
import type { Patience } from '../api/retry.js';
import { decodeEntry } from '../api/wire/decode.js';
import { pageTitleSchema } from '../api/wire/page.js';
import type { PageTitle } from '../model/page.js';
import { PanelError } from '../model/panel-error.js';
import { readEntries } from './entries.js';

/** Megabytes on a weak line: the visitor sees what is there meanwhile. */
const BULK: Patience = { attempt: 60_000, total: 90_000, retries: 1 };

/** The title of every page of a language, in the CMS's order; a page that can't be read is left out. */
export function loadPageTitles(
  client: CmsClient,
  region: string,
  language: string,
  signal: AbortSignal,
): Promise<readonly PageTitle[]> {
  const call = `${scope(region, language)}pages/`;
  return client.get(call, signal, BULK, async (response) => {
    const titles: PageTitle[] = [];
    let entries = 0;
    await readEntries(response, call, (entry) => {
      entries++;
      const title = decodeEntry(pageTitleSchema, entry);
      if (title) titles.push(title);
    });
    if (entries > 0 && titles.length === 0) throw new PanelError('schema', `${call}: no entry could be read`);
    return titles;
  });
}
