/**
 * Was this helpful? A question with two answers; after one of them also room for words. Asks for no name, no mail address, no account.
 *
 * Says what the visitor does. Does not know where feedback goes, nor what becomes of words that were not sent.
 */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { LONGEST_COMMENT, type FeedbackCategory, type Rating } from '../../model/feedback.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { keepFromPage } from '../../ui/keep-from-page.js';
import { feedbackFormStyles } from './feedback-form.styles.js';

export interface FeedbackFormProps {
  /** `incomplete`: the visitor wanted to send, and there is nothing to send. */
  readonly state: 'open' | 'incomplete' | 'sending' | 'sent' | 'failed';
  readonly rating: Rating | null;
  readonly comment: string;
  readonly category: FeedbackCategory;
  /** Whether there is more than the question. */
  readonly isOpen: boolean;
  /** Null: the visitor takes the answer back. */
  readonly onRate: (rating: Rating | null) => void;
  readonly onComment: (comment: string) => void;
  readonly onCategory: (category: FeedbackCategory) => void;
  readonly onSend: () => void;
}

export const styles = [buttonStyles, feedbackFormStyles];

export function feedbackForm(props: FeedbackFormProps): TemplateResult {
  const { state, isOpen, onSend } = props;
  const isSent = state === 'sent';
  return html`<form
    class="feedback"
    part="feedback"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (state !== 'sending') onSend();
    }}
  >
    ${isSent ? nothing : question(props)} ${isSent || !isOpen ? nothing : [comment(props), categories(props)]}
    <div class="feedback-end">
      ${isSent || !isOpen ? nothing : sendButton(state)}
      <span class="feedback-outcome" id="feedback-outcome" role="status" tabindex="-1">${outcome(props)}</span>
    </div>
  </form>`;
}

function question({ state, rating, onRate }: FeedbackFormProps): TemplateResult {
  const answer = (each: Rating, text: string) =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${rating === each ? 'true' : 'false'}
      aria-disabled=${ifDefined(state === 'sending' ? 'true' : undefined)}
      @click=${() => (state === 'sending' ? undefined : onRate(rating === each ? null : each))}
    >
      ${text}
    </button>`;
  return html`<div class="feedback-question" role="group" aria-labelledby="feedback-question">
    <span id="feedback-question">${msg('Was this helpful?', { id: 'feedback-question' })}</span>
    ${answer('up', msg('Yes', { id: 'feedback-yes' }))} ${answer('down', msg('No', { id: 'feedback-no' }))}
  </div>`;
}

function comment({ state, comment: text, onComment }: FeedbackFormProps): TemplateResult {
  return html`<p class="feedback-comment">
    <label for="feedback-comment">${msg('Your message to the editors', { id: 'feedback-comment' })}</label>
    <textarea
      id="feedback-comment"
      rows="4"
      dir="auto"
      maxlength=${LONGEST_COMMENT}
      autocomplete="off"
      aria-describedby="feedback-hint"
      ?readonly=${state === 'sending'}
      .value=${live(text)}
      @input=${(event: Event) => onComment((event.currentTarget as HTMLTextAreaElement).value)}
      @keydown=${keepFromPage}
      @keypress=${keepFromPage}
      @keyup=${keepFromPage}
    ></textarea>
    <small id="feedback-hint">
      ${msg('Please do not write names or phone numbers here.', { id: 'feedback-privacy' })}
      ${msg('You will not get an answer.', { id: 'feedback-no-answer' })}
    </small>
  </p>`;
}

function categories({ state, category, onCategory }: FeedbackFormProps): TemplateResult {
  const choice = (each: FeedbackCategory, text: string) =>
    html`<label>
      <input
        type="radio"
        name="feedback-category"
        value=${each}
        ?disabled=${state === 'sending'}
        .checked=${live(category === each)}
        @change=${() => onCategory(each)}
      />
      ${text}
    </label>`;
  return html`<fieldset class="feedback-categories">
    <legend>${msg('What is your message about?', { id: 'feedback-category' })}</legend>
    ${choice('content', msg('The content', { id: 'feedback-content' }))}
    ${choice('technical', msg('A technical problem', { id: 'feedback-technical' }))}
  </fieldset>`;
}

/** It is never disabled: the keyboard would lose its place. */
function sendButton(state: FeedbackFormProps['state']): TemplateResult {
  return html`<button
    class="button"
    type="submit"
    aria-disabled=${ifDefined(state === 'sending' ? 'true' : undefined)}
    aria-describedby=${ifDefined(state === 'incomplete' ? 'feedback-outcome' : undefined)}
  >
    ${msg('Send', { id: 'feedback-send' })}
  </button>`;
}

/** The place for it is there before it says anything: else it is not read out. */
function outcome({ state }: FeedbackFormProps): string {
  switch (state) {
    case 'open':
      return '';
    case 'incomplete':
      return msg('Please choose Yes or No, or write something.', { id: 'feedback-incomplete' });
    case 'sending':
      return msg('Sending …', { id: 'feedback-sending' });
    case 'sent':
      return msg('Thank you for your feedback.', { id: 'feedback-sent' });
    case 'failed':
      return msg('That could not be sent. Please try again.', { id: 'report-failed' });
    default:
      return state satisfies never;
  }
}
