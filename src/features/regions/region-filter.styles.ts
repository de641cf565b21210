import { css } from 'lit';

export const regionFilterStyles = css`
  .region-label {
    display: inline-block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .region-field {
    position: relative;
    display: flex;
    align-items: center;
    max-inline-size: 36em;
  }
  .region-field .icon {
    position: absolute;
    inset-inline-start: 0.8em;
    color: var(--muted);
    pointer-events: none;
  }
  .region-field input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.9em;
    margin: 0;
    padding: 0.4em 0.8em;
    padding-inline-start: 2.8em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--surface);
    appearance: none;
  }
  .region-field input::-webkit-search-cancel-button {
    display: none;
  }
  .region-clear {
    flex: none;
    min-block-size: 2.75em;
    margin-inline-start: 0.3em;
    padding: 0.2em 0.7em;
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    cursor: pointer;
  }
  .region-count {
    margin-block: 0.5em;
    overflow-wrap: anywhere;
  }
  .region-choice .tiles {
    gap: 0.4em;
  }
  .region-choice .tile {
    min-block-size: 2.9em;
    padding-block: 0.4em;
    overflow-wrap: anywhere;
  }
  .region-choice [aria-current] {
    border-color: var(--accent);
    background: var(--tint);
  }
  /* room for the ring around the entry that has the keyboard */
  .region-choice .region-box {
    position: relative;
    max-block-size: 18em;
    overflow-y: auto;
    padding: 0.4em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    scroll-padding-block: 0.4em;
  }
  .region-more {
    min-block-size: 2.75em;
    margin-block-start: 0.4em;
    padding: 0.4em 0.5em;
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .region-more:hover,
  .region-clear:hover {
    background: var(--tint);
  }
  @media print {
    .region-label,
    .region-field,
    .region-more {
      display: none;
    }
    .region-choice .region-box {
      max-block-size: none;
    }
  }
`;
