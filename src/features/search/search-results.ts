/** What was found, as lists of real links by kind under one polite count; and what helps where nothing was. Loaded when somebody is about to search. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ENTRY_KINDS, type EntryKind } from '../../model/search.js';
import { heading } from '../../ui/heading.js';
import { nothingFound, type NothingFoundProps } from './nothing-found.js';
import { searchResult } from './search-result.js';
import { searchResultsStyles } from './search-results.styles.js';

export interface SearchResultsProps extends NothingFoundProps {
  readonly query: string;
  /** Only these are shown; null: all kinds. */
  readonly only: EntryKind | null;
  /** Level of the headings of the kinds, 1 to 6. */
  readonly level: number;
  readonly onFilter: (only: EntryKind | null) => void;
  readonly onRetry: () => void;
  /** Out of the list, back to the field. */
  readonly onLeaveUp: () => void;
}

export const styles = [searchResultsStyles];

/** Hits of a kind before the visitor wants to see them all: a phone draws no more in a moment. */
const SHOWN_AT_FIRST = 10;

export function searchResults(props: SearchResultsProps): TemplateResult {
  const { answer } = props;
  const kinds = ENTRY_KINDS.filter((kind) => answer.hits.some((hit) => hit.kind === kind));
  const only = props.only !== null && kinds.includes(props.only) ? props.only : null;
  const shown = kinds.filter((kind) => only === null || kind === only);
  return html`<section
    class="results"
    part="results"
    tabindex="-1"
    aria-label=${msg('Search results', { id: 'search-results' })}
    @keydown=${(event: KeyboardEvent) => moveFocus(event, props)}
  >
    <p class="count" role="status">${count(props)}</p>
    ${answer.missing.length > 0 || answer.lacksGerman ? incomplete(props) : nothing}
    ${kinds.length > 1 ? filters(kinds, only, props) : nothing} ${shown.map((kind) => group(kind, kinds, props))}
    ${answer.hits.length === 0 && answer.phase === 'ready' ? nothingFound(props) : nothing}
  </section>`;
}

/** What is announced: how much was found, how far the search is, or that there is nothing. */
function count({ answer, query }: SearchResultsProps): string {
  const found = answer.total;
  if (answer.phase !== 'ready') {
    return found > 0
      ? msg(str`Results so far: ${found}. Searched so far: ${answer.read}`, { id: 'found-so-far' })
      : msg(str`Searching … Searched so far: ${answer.read}`, { id: 'searching-so-far' });
  }
  const shown = answer.hits.length;
  if (shown < found) return msg(str`More than ${shown} results. These are the best.`, { id: 'results-best' });
  if (found > 0) return msg(str`Results: ${found}`, { id: 'results-found' });
  if (answer.missing.includes('pages')) return ''; // it may be there: what could not be searched is said below
  return msg(str`Nothing was found for “${query.slice(0, 80)}”.`, { id: 'nothing-found' });
}

function nameOf(kind: EntryKind): string {
  switch (kind) {
    case 'page':
      return msg('Pages', { id: 'kind-pages' });
    case 'event':
      return msg('Events', { id: 'kind-events' });
    case 'place':
      return msg('Places', { id: 'kind-places' });
    default:
      return kind satisfies never;
  }
}

function filters(kinds: readonly EntryKind[], only: EntryKind | null, props: SearchResultsProps): TemplateResult {
  const button = (kind: EntryKind | null, name: string, amount: number) =>
    html`<button class="filter" type="button" aria-pressed=${kind === only} @click=${() => props.onFilter(kind)}>
      ${name} <span class="amount">${amount}</span>
    </button>`;
  const { hits } = props.answer;
  return html`<div class="filters" role="group" aria-label=${msg('Show only', { id: 'show-only' })}>
    ${button(null, msg('All', { id: 'kind-all' }), hits.length)}
    ${kinds.map((kind) => button(kind, nameOf(kind), hits.filter((hit) => hit.kind === kind).length))}
  </div>`;
}

function group(kind: EntryKind, kinds: readonly EntryKind[], props: SearchResultsProps): TemplateResult {
  const hits = props.answer.hits.filter((hit) => hit.kind === kind);
  const shown = props.only === kind ? hits : hits.slice(0, SHOWN_AT_FIRST);
  return html`${kinds.length > 1 ? heading(props.level, nameOf(kind), 'kind') : nothing}
    <ul role="list">
      ${shown.map((hit) => html`<li>${searchResult(hit, props)}</li>`)}
    </ul>
    ${
      shown.length < hits.length
        ? html`<button class="button" type="button" @click=${() => props.onFilter(kind)}>
            ${msg(str`Show all: ${hits.length}`, { id: 'show-all' })}
          </button>`
        : nothing
    }`;
}

/** Arrow keys walk through the links and what shows more of them, and up or Escape leads out to the field. */
function moveFocus(event: KeyboardEvent, { onLeaveUp }: SearchResultsProps): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: -Infinity }[event.key];
  if (step === undefined) return;
  const links = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('li a, ul + .button')];
  const next = links.indexOf(event.target as HTMLElement) + step;
  if (next < 0) onLeaveUp();
  else links[Math.min(next, links.length - 1)]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** Which lists could not be had: the rest was searched. */
function incomplete({ answer, onRetry }: SearchResultsProps): TemplateResult {
  const kinds = { pages: 'page', events: 'event', locations: 'place' } as const;
  const names = [...answer.missing.map((list) => nameOf(kinds[list])), ...(answer.lacksGerman ? ['Deutsch'] : [])].join(
    ', ',
  );
  return html`<p class="incomplete" part="notice">
    ${msg(str`Could not be searched: ${names}.`, { id: 'search-missing' })}
    <button class="button" part="retry" type="button" @click=${onRetry}>${msg('Try again', { id: 'retry' })}</button>
  </p>`;
}
