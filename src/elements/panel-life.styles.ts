import { css } from 'lit';

export const panelLifeStyles = css`
  .way-back {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-block-size: 2.75em;
    padding-block: 0.2em;
    padding-inline: 0 0.6em;
    border: 0;
    background: none;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  @media print {
    .way-back {
      display: none;
    }
  }
`;
