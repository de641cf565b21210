import { css } from 'lit';

export const offersStyles = css`
  .offer-title {
    margin-block: 0.35em 0.7em;
    font-size: 1.6em;
  }
  .offers-here {
    margin-block: 1.4em 0;
  }
  .offers-here .offer-title {
    font-size: 1.2em;
  }
  .offer > img {
    display: block;
    margin-block-end: 1em;
    object-fit: contain;
  }
  .offer p {
    max-inline-size: 44em;
    margin-block: 0 1em;
    overflow-wrap: anywhere;
  }
  .offer .offer-open {
    min-block-size: 3.2em;
    max-inline-size: 100%;
    padding: 0.6em 1.4em;
    font-size: 1.1em;
    overflow-wrap: anywhere;
    text-decoration: none;
  }
`;
