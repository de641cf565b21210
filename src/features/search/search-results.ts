/** What was found, as a list of real links under one polite count. Loaded when somebody is about to search. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageTitle } from '../../model/page.js';
import { searchResultsStyles } from './search-results.styles.js';

export interface SearchResultsProps {
  readonly query: string;
  readonly found: readonly PageTitle[];
  /** All titles that are known by now. */
  readonly pages: readonly PageTitle[];
  /** Whether these are the titles of all pages, not yet, or not to be had. */
  readonly completeness: 'complete' | 'loading' | 'failed';
  readonly href: (page: PageTitle) => string;
  readonly onRetry: () => void;
  /** Out of the list, back to the field. */
  readonly onLeaveUp: () => void;
}

export const styles = [searchResultsStyles];

/** More rows than anybody reads; the count says how many there are. */
const MOST_ROWS = 100;

export function searchResults(props: SearchResultsProps): TemplateResult {
  const { found } = props;
  return html`<section
    class="results"
    part="results"
    aria-label=${msg('Search results', { id: 'search-results' })}
    @keydown=${(event: KeyboardEvent) => moveFocus(event, props)}
  >
    <p class="count" role="status">${count(found.length, props)}</p>
    ${found.length > 0 ? list(found.slice(0, MOST_ROWS), props) : nothing}
    ${props.completeness === 'failed' ? incomplete(props) : nothing}
  </section>`;
}

function count(found: number, { completeness, query }: SearchResultsProps): string {
  if (found > 0) return msg(str`Pages found: ${found}`, { id: 'pages-found' });
  if (completeness === 'loading') return msg('Searching all pages …', { id: 'searching' });
  return msg(str`No page title contains “${query.slice(0, 80)}”. Try a shorter word or another spelling.`, {
    id: 'nothing-found',
  });
}

function list(found: readonly PageTitle[], { pages, href }: SearchResultsProps): TemplateResult {
  const titles = new Map(pages.map((page) => [page.path, page]));
  return html`<ul role="list">
    ${found.map(
      (page) =>
        html`<li>
          <a part="result" href=${href(page)}>
            <span class="result-title">${page.title}</span>
            ${page.parentPath === null ? nothing : html`<span class="result-trail">${trail(page, titles)}</span>`}
          </a>
        </li>`,
    )}
  </ul>`;
}

/** Arrow keys walk through the links, and up or Escape leads out to the field. */
function moveFocus(event: KeyboardEvent, { onLeaveUp }: SearchResultsProps): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: -Infinity }[event.key];
  if (step === undefined) return;
  const links = [...(event.currentTarget as Element).querySelectorAll<HTMLAnchorElement>('li a')];
  const next = links.indexOf(event.target as HTMLAnchorElement) + step;
  if (next < 0) onLeaveUp();
  else links[Math.min(next, links.length - 1)]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** The titles above a page, outermost first, as far as they are known. */
function trail(page: PageTitle, titles: ReadonlyMap<string, PageTitle>): string {
  const above: string[] = [];
  let parent = page.parentPath === null ? undefined : titles.get(page.parentPath);
  while (parent && above.length < 10) {
    above.unshift(parent.title);
    parent = parent.parentPath === null ? undefined : titles.get(parent.parentPath);
  }
  return above.join(' / ');
}

function incomplete({ onRetry }: SearchResultsProps): TemplateResult {
  return html`<p class="incomplete" part="notice">
    ${msg('Not all pages could be searched.', { id: 'search-incomplete' })}
    <button class="button" part="retry" type="button" @click=${onRetry}>${msg('Try again', { id: 'retry' })}</button>
  </p>`;
}
