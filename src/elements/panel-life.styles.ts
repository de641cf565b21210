import { css } from 'lit';

export const panelLifeStyles = css`
  p.region {
    font-size: 1.15em;
    font-weight: 700;
  }
  p.region a {
    display: inline-block;
    padding-block: 0.35em;
    color: var(--text);
  }
  .all-regions {
    margin: 0;
  }
  .all-regions a {
    display: inline-block;
    padding-block: 0.35em;
  }
  .waiting {
    margin-block: 0.5em;
    color: var(--muted);
  }
  header .all-regions {
    flex-basis: 100%;
  }
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
  /* room for what opens over the view, where it is short: nothing scrolls then */
  .root:has(.language-picker[open], .suggestions) .view {
    min-block-size: 16em;
  }
  @media print {
    .way-back {
      display: none;
    }
  }
  @media print {
    .root {
      --background: #fff;
      max-block-size: none;
      overflow: visible;
    }
    .search,
    .language-picker,
    nav,
    button {
      display: none !important;
    }
  }
`;
