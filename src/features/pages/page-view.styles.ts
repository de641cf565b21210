import { css } from 'lit';

export const pageViewStyles = css`
  .below .page-title {
    margin-block: 1.2em 0.7em;
    font-size: 1.2em;
  }
  .onwards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.6em;
    max-inline-size: 44em;
    margin-block-start: 1.5em;
  }
  .onward {
    display: block;
    padding: 0.6em 0.9em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    line-height: 1.35;
    text-decoration: none;
  }
  .onward:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .onward small {
    display: block;
    color: var(--muted);
    font-size: 0.85em;
  }
  .onward.next {
    text-align: end;
  }
`;
