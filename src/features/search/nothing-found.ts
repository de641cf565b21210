/** Where a search found nothing: another spelling, the offices to ask, the topics there are, and word to the editors. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../../model/page.js';
import type { Hit, SearchAnswer } from '../../model/search.js';
import { searchResult, type SearchResultProps } from './search-result.js';

export interface NothingFoundProps extends SearchResultProps {
  readonly answer: SearchAnswer;
  /** The region's topics. */
  readonly topics: readonly Page[];
  /** What became of the report to the editors; null where the page wants none. */
  readonly report: 'open' | 'sending' | 'sent' | 'failed' | null;
  readonly onSpelling: (query: string) => void;
  readonly onReport: () => void;
}

export function nothingFound(props: NothingFoundProps): TemplateResult {
  const { answer, topics, href } = props;
  const { spelling, contacts, nearest } = answer;
  return html`<div class="nothing-found">
    ${
      spelling === null
        ? nothing
        : html`<p>
            <button class="link" type="button" @click=${() => props.onSpelling(spelling)}>
              ${msg(str`Did you mean “${spelling}”?`, { id: 'did-you-mean-word' })}
            </button>
          </p>`
    }
    ${offer(msg('Pages with similar titles:', { id: 'similar-titles' }), nearest, props)}
    ${offer(msg('People you can ask:', { id: 'ask-people' }), contacts, props)}
    ${
      topics.length === 0
        ? nothing
        : html`<p class="offers">${msg('All topics:', { id: 'all-topics' })}</p>
            <ul class="topics" role="list">
              ${topics.map((page) => html`<li><a href=${href(page)}>${page.title}</a></li>`)}
            </ul>`
    }
    ${report(props)}
  </div>`;
}

function offer(title: string, hits: readonly Hit[], props: SearchResultProps): TemplateResult | typeof nothing {
  if (hits.length === 0) return nothing;
  return html`<p class="offers">${title}</p>
    <ul role="list">
      ${hits.map((hit) => html`<li>${searchResult(hit, props)}</li>`)}
    </ul>`;
}

function report({ report: state, onReport }: NothingFoundProps): TemplateResult | typeof nothing {
  if (state === null) return nothing;
  const outcome = {
    open: '',
    sending: '',
    sent: msg('Thank you. The editors will see what you searched for.', { id: 'report-sent' }),
    failed: msg('That could not be sent. Please try again.', { id: 'report-failed' }),
  }[state];
  // the status is there before it says anything: else it is not read out
  return html`<p>
    ${
      state === 'sent'
        ? nothing
        : html`<button class="button" type="button" ?disabled=${state === 'sending'} @click=${onReport}>
            ${msg('Tell the editors that this is missing', { id: 'report-search' })}
          </button>`
    }
    <span role="status">${outcome}</span>
  </p>`;
}
