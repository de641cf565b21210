import { css } from 'lit';

export const searchResultsStyles = css`
  .suggestions {
    position: absolute;
    inset-block-start: 100%;
    inset-inline: 0;
    z-index: 1;
    max-block-size: 20em;
    margin: 0.25em 0 0;
    padding: 0.25em;
    overflow: auto;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 20%);
    list-style: none;
  }
  .suggestions li {
    padding: 0.5em 0.6em;
    cursor: pointer;
  }
  .suggestions li:hover,
  .suggestions [aria-selected='true'] {
    background: var(--tint);
  }
  .suggestions [aria-selected='true'] {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
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
  .result-german {
    margin-inline-start: 0.5em;
    color: var(--muted);
  }
  .result-excerpt {
    display: block;
    color: var(--text);
    font-size: 0.95em;
  }
  .results mark {
    background: var(--tint);
    color: inherit;
    font-weight: 600;
  }
  .results .kind {
    margin-block: 1em 0.25em;
    font-size: 1.1em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .filter {
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    border: 1px solid var(--border);
    border-radius: 2em;
    background: var(--surface);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .filter[aria-pressed='true'] {
      border-width: 3px;
    }
  }
  .amount {
    color: var(--muted);
  }
  .link {
    padding-block: 0.5em;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .offers {
    margin-block: 1.25em 0.25em;
    font-weight: 600;
  }
  .results .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
  }
  .results .topics li {
    border: 0;
  }
  .results .topics a {
    display: inline-block;
    padding-block: 0.4em;
  }
  .result-trail {
    display: block;
    color: var(--muted);
    font-size: 0.9em;
  }
`;
