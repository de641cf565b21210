import { css } from 'lit';

export const offersStyles = css`
  .offers-here {
    margin-block: 1.4em 0;
  }
  .offers-here .page-title {
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
