/** Of the list of languages: it opens later than the first screen is shown. */
import { css } from 'lit';

export const languageListStyles = css`
  .language-picker ul {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.3em);
    inset-inline-end: 0;
    min-inline-size: 100%;
    max-block-size: 22em;
    overflow-y: auto;
    margin: 0;
    padding: 0.3em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: 0 0.4em 1.2em rgb(0 0 0 / 0.2);
    list-style: none;
  }
  .language-picker ul a {
    display: block;
    padding: 0.55em 0.9em;
    border-radius: calc(var(--radius) / 2);
    color: var(--text);
    text-decoration: none;
    white-space: nowrap;
  }
  .language-picker ul a:hover {
    background: var(--tint);
  }
  .language-picker ul [aria-current='true'] {
    font-weight: 700;
    color: var(--accent);
  }
`;
