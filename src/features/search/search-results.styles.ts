import { css } from 'lit';

export const searchResultsStyles = css`
  .results {
    min-block-size: 12em;
  }
  .results .count {
    margin: 0 0 0.6em;
    color: var(--muted);
  }
  .results ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .results li + li {
    border-block-start: 1px solid var(--border);
  }
  .results li a {
    display: block;
    padding: 0.65em 0.4em;
    text-decoration: none;
  }
  .results li a:hover {
    background: var(--tint);
  }
  .result-title {
    display: block;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .result-trail {
    display: block;
    color: var(--muted);
    font-size: 0.9em;
  }
`;
