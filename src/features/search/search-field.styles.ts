import { css } from 'lit';

export const searchFieldStyles = css`
  .search {
    position: relative;
    display: flex;
    align-items: center;
  }
  .search > .icon {
    position: absolute;
    inset-inline-start: 0.8em;
    color: var(--muted);
    pointer-events: none;
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.9em;
    margin: 0;
    padding: 0.4em 0.8em;
    padding-inline-start: 2.8em;
    border: 1px solid color-mix(in srgb, var(--text) 60%, var(--surface));
    border-radius: var(--radius);
    background: var(--surface);
    appearance: none;
  }
  .search input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search .clear {
    position: absolute;
    inset-inline-end: 0.3em;
    min-block-size: 2.4em;
    padding: 0.2em 0.7em;
    border: 0;
    background: var(--surface);
    color: var(--accent);
    cursor: pointer;
  }
`;
