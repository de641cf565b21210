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
    border: 1px solid var(--field);
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
`;
