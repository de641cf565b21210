/** A panel's search: what was asked, what was found, and who waits for it. */
import type { PageTitle } from '../model/page.js';
import { filterTitles } from '../search/titles.js';
import type { KnownTitles } from '../store/known-titles.js';
import { Arrival } from './arrival.js';
import { IntegreatSearchEvent } from './place-events.js';

interface Found {
  readonly query: string;
  readonly titles: KnownTitles;
  readonly rows: readonly PageTitle[];
}

export class PanelSearch {
  #query = '';
  #found: Found | null = null;
  #reported: Found | null = null;
  #arrival: Arrival | null = null;

  /** What the visitor typed; empty: no search. */
  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    if (query === this.#query) return;
    this.#query = query;
    this.#found = null;
    this.#arrival?.resolve();
    this.#arrival = null;
  }

  /** Resolves when the present query is answered from all titles that can be had, or is given up. */
  async whenAnswered(): Promise<void> {
    if (this.#found && this.#found === this.#reported) return;
    this.#arrival ??= new Arrival();
    return this.#arrival.promise;
  }

  /** The pages found for the present query; looked for once for each state of the titles. */
  find(titles: KnownTitles): readonly PageTitle[] {
    const { pages, completeness } = titles;
    const last = this.#found;
    if (
      last?.query === this.#query &&
      last.titles.completeness === completeness &&
      last.titles.pages.length === pages.length
    ) {
      return last.rows;
    }
    this.#found = { query: this.#query, titles, rows: filterTitles(pages, this.#query) };
    return this.#found.rows;
  }

  /** After rendering: tells the page of results that are new and final. */
  report(host: HTMLElement, language: string): void {
    const found = this.#found;
    if (!found || found === this.#reported || found.titles.completeness === 'loading') return;
    this.#reported = found;
    this.#arrival?.resolve();
    this.#arrival = null;
    host.dispatchEvent(new IntegreatSearchEvent(found.rows.length, language));
  }
}
