import { css } from 'lit';

export const placeListStyles = css`
  .place-filters {
    display: grid;
    gap: 0.6em;
    margin-block-end: 0.6em;
  }
  @container (min-width: 36em) {
    .place-filters {
      grid-template-columns: 3fr 2fr;
    }
    .place-toggles,
    .place-near {
      grid-column: 1 / -1;
    }
  }
  .place-search,
  .place-choice {
    position: relative;
    display: flex;
    align-items: center;
  }
  .place-filters .icon {
    position: absolute;
    color: var(--muted);
    pointer-events: none;
  }
  .place-search .icon {
    inset-inline-start: 0.8em;
  }
  .place-choice .icon {
    inset-inline-end: 0.8em;
  }
  .place-filters :is(input, select) {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.9em;
    margin: 0;
    padding: 0.4em 0.8em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    appearance: none;
  }
  .place-search input {
    padding-inline-start: 2.8em;
  }
  .place-search input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .place-choice select {
    padding-inline-end: 2.6em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .place-toggles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .place-toggle {
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--border);
    border-radius: 2em;
    background: var(--surface);
    cursor: pointer;
  }
  .place-toggle:hover {
    border-color: var(--accent);
  }
  .place-toggle[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .place-toggle[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .place-near {
    margin: 0;
  }
  .place-near:empty {
    margin-block-start: -0.6em;
  }
  .place-count {
    margin: 0 0 0.6em;
    color: var(--muted);
  }
  .places .tiles {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
  }
  .place-tile {
    font-weight: inherit;
  }
  .place-words {
    flex: 1;
    display: grid;
    align-self: start;
    gap: 0.15em;
    min-inline-size: 0;
  }
  .place-tile .tile-title {
    font-weight: 600;
  }
  .place-line,
  .place-summary {
    font-size: 0.9em;
  }
  .place-line {
    color: var(--muted);
  }
  .place-state {
    font-size: 0.9em;
    font-weight: 600;
  }
  .place-state.open {
    color: var(--accent);
  }
  .place-distance {
    margin-inline-end: 0.4em;
    color: var(--text);
    font-weight: 600;
  }
  .place-more {
    margin-block-start: 0.75em;
  }
  @media print {
    .place-filters {
      display: none;
    }
    .place-tile {
      break-inside: avoid;
    }
  }
`;
