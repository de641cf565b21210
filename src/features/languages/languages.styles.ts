import { css } from 'lit';

export const languagesStyles = css`
  .language-picker {
    position: relative;
    margin-inline-start: auto;
  }
  .language-picker summary {
    display: flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2.75em;
    padding: 0.3em 0.8em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
    list-style: none;
  }
  .language-picker summary::-webkit-details-marker {
    display: none;
  }
  .language-picker summary:hover {
    border-color: var(--accent);
  }
`;
