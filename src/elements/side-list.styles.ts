import { css } from 'lit';

export const sideListStyles = css`
  .root {
    padding: 0.25em;
  }
  .side-all a {
    display: inline-block;
    padding-block: 0.5em;
    font-weight: 600;
  }
`;
