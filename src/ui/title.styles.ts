/** Titles of lists and of entries. */
import { css } from 'lit';

export const titleStyles = css`
  .page-title {
    margin-block: 0.35em 0.7em;
    font-size: 1.6em;
  }
  @supports (hyphenate-limit-chars: 14) {
    .page-title {
      hyphens: auto;
      hyphenate-limit-chars: 14;
    }
  }
`;
