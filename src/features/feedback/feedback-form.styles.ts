import { css } from 'lit';

export const feedbackFormStyles = css`
  .feedback {
    max-inline-size: 44em;
    margin-block: 1.4em 0;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--border);
  }
  .feedback-question,
  .feedback-end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
  }
  .feedback-question > span {
    font-weight: 600;
  }
  @container (max-width: 20em) {
    .feedback-question > span {
      flex-basis: 100%;
    }
  }
  .feedback-question .button {
    min-inline-size: 4em;
    justify-content: center;
  }
  .feedback .button[aria-pressed='true'] {
    background: var(--accent);
    color: var(--surface);
  }
  .feedback .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }
  .feedback-comment {
    display: grid;
    gap: 0.3em;
    margin-block: 1em 0;
    margin-inline: 0;
  }
  .feedback-comment label {
    font-weight: 600;
  }
  .feedback textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 6em;
    margin: 0;
    padding: 0.5em 0.8em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .feedback small {
    color: var(--muted);
    font-size: 0.9em;
  }
  .feedback-categories {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    min-inline-size: 0;
    margin: 0.8em 0;
    padding: 0;
    border: 0;
  }
  .feedback-categories legend {
    padding: 0;
    font-weight: 600;
  }
  .feedback-categories label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .feedback-categories input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--accent);
  }
  @media (forced-colors: active) {
    .feedback .button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
