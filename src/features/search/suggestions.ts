/** What an empty search field offers: what was searched for before, and topics. A listbox, moved through from the field, which keeps the keyboard. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { PageTitle } from '../../model/page.js';

export interface Suggestion {
  readonly text: string;
  /** The topic; null: words that were searched for. */
  readonly page: PageTitle | null;
}

export interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[];
  /** Place of the one that Enter takes; -1: none. */
  readonly active: number;
  readonly onPick: (suggestion: Suggestion) => void;
}

/** The id of a suggestion, unique within a panel. */
export function suggestionId(at: number): string {
  return `suggestion-${at}`;
}

export function suggestionList({ suggestions, active, onPick }: SuggestionListProps): TemplateResult {
  const topic = msg('Topic', { id: 'suggestion-topic' });
  const earlier = msg('Searched before', { id: 'suggestion-earlier' });
  return html`<ul
    class="suggestions"
    id="suggestions"
    role="listbox"
    aria-label=${msg('Suggestions', { id: 'suggestions' })}
  >
    ${suggestions.map(
      (suggestion, at) =>
        html`<li
          id=${suggestionId(at)}
          role="option"
          aria-selected=${at === active}
          @pointerdown=${(event: Event) => event.preventDefault() /* the keyboard stays in the field */}
          @click=${() => onPick(suggestion)}
        >
          ${suggestion.text} <span class="result-trail">${suggestion.page ? topic : earlier}</span>
        </li>`,
    )}
  </ul>`;
}
