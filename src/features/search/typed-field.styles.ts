/** Of what is in the search field once something is typed. */
import { css } from 'lit';

export const typedFieldStyles = css`
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
