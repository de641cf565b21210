import { css } from 'lit';

export const languageOfferStyles = css`
  .language-offer {
    display: flex;
    align-items: center;
    margin-block-end: var(--space);
    border-radius: var(--radius);
    background: var(--tint);
    border: 1px solid var(--border);
  }
  .language-offer button {
    min-block-size: 2.75em;
    padding: 0.1em 0.9em;
    line-height: 1.25; /* two lines are no higher than one: the room is kept before it is known what it says */
    border: 0;
    background: none;
    cursor: pointer;
    text-align: start;
  }
  .language-offer .offer-accept {
    flex: 1;
    padding-inline: 0.5em 0; /* Ukrainian has two lines at 280 pixels, too */
    color: var(--accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .offer-dismiss {
    display: flex;
    align-items: center;
  }
`;
