import { css } from 'lit';

export const newsStyles = css`
  .news-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .news-entry {
    display: block;
    block-size: 100%;
    padding: 0.8em 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    text-decoration: none;
  }
  .news-entry:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .news-entry-title {
    display: block;
    color: var(--accent);
    font-weight: 600;
    line-height: 1.3;
  }
  .news-day {
    display: block;
    color: var(--muted);
    font-size: 0.9em;
  }
  .news-start {
    display: -webkit-box;
    overflow: hidden;
    margin-block-start: 0.3em;
    overflow-wrap: anywhere;
    text-align: match-parent;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .news-more {
    margin-block: 0.75em 0;
  }
  .news-more p {
    margin-block: 0 0.5em;
  }
  .news-more p:empty {
    margin: 0;
  }
  .news-more [aria-disabled='true'] {
    cursor: progress;
  }
  .news-text {
    max-inline-size: 44em;
    margin-block-start: 1em;
    overflow-wrap: anywhere;
  }
  .news-text p {
    margin-block: 0 0.9em;
    unicode-bidi: plaintext;
  }
`;
