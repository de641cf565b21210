import { css } from 'lit';

export const diagnosisBoxStyles = css`
  .diagnosis {
    margin-block-start: calc(2 * var(--space));
    border: 1px dashed var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-size: 0.9em;
    text-align: start;
  }
  .diagnosis summary {
    min-block-size: 2.75em;
    padding: 0.6em 1em;
    font-weight: 700;
    cursor: pointer;
  }
  .diagnosis details > :not(summary) {
    margin: 0 1em 1em;
  }
  .diagnosis-problems {
    display: grid;
    gap: 0.6em;
    padding: 0;
    list-style: none;
  }
  .diagnosis-problems li {
    padding-inline-start: 0.8em;
    border-inline-start: 0.3em solid var(--accent);
    overflow-wrap: anywhere;
  }
  .diagnosis-remedy {
    display: block;
    margin-block-start: 0.2em;
  }
  .diagnosis code {
    padding: 0.1em 0.35em;
    border-radius: 0.25em;
    background: var(--tint);
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .diagnosis-facts > div {
    padding-block: 0.35em;
    border-block-start: 1px solid var(--border);
  }
  .diagnosis dt {
    font-weight: 600;
  }
  .diagnosis dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .diagnosis-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .diagnosis-report {
    display: block;
    inline-size: calc(100% - 2em);
    padding: 0.6em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font-family: ui-monospace, monospace;
    font-size: 0.95em;
    resize: vertical;
  }
  .diagnosis-note {
    color: var(--muted);
  }
  @container (inline-size > 34em) {
    .diagnosis-facts > div {
      display: grid;
      grid-template-columns: 10em 1fr;
      gap: 1em;
    }
  }
  @media print {
    .diagnosis {
      display: none;
    }
  }
`;
