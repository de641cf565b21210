import { css } from 'lit';

export const eventListStyles = css`
  .event-filters {
    display: grid;
    gap: 0.75em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .choices-name {
    min-inline-size: 4em;
    color: var(--muted);
  }
  .choice {
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--border);
    border-radius: 2em;
    background: var(--surface);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--accent);
  }
  .choice[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .event-days {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.2em;
  }
  .event-days input {
    display: block;
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.3em 0.6em;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .events-count {
    margin-block: 1em 0;
    color: var(--muted);
  }
  .zone-note {
    margin-block: 0.3em 0;
    color: var(--muted);
  }
  .events > .button {
    margin-block-start: 1em;
  }
  .day-title {
    margin-block: 1.2em 0.5em;
    font-size: 1.1em;
  }
  .day-title::first-letter,
  .event-time::first-letter {
    text-transform: uppercase;
  }
  .event-entries {
    display: grid;
    gap: 0.6em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .event-entry {
    display: grid;
    align-content: start;
    gap: 0.1em 1em;
    block-size: 100%;
    padding: 0.7em 0.9em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    line-height: 1.35;
    text-decoration: none;
  }
  .event-entry:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .event-time {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .event-words {
    display: block;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .event-name {
    display: block;
    color: var(--accent);
    font-weight: 600;
  }
  .event-where {
    display: block;
  }
  .event-repeats {
    display: inline-block;
    margin-block-start: 0.3em;
    padding-inline: 0.6em;
    border: 1px solid var(--border);
    border-radius: 1em;
    color: var(--muted);
    font-size: 0.85em;
  }
  @container (min-width: 34em) {
    .event-entry {
      grid-template-columns: 9em 1fr;
    }
  }
  @container (min-width: 56em) {
    .event-entries {
      grid-template-columns: repeat(auto-fill, minmax(26em, 1fr));
    }
  }
  @media print {
    .event-filters {
      display: none;
    }
    .event-entry {
      break-inside: avoid;
    }
    .day-title {
      break-after: avoid;
    }
  }
`;
