import { css } from 'lit';

export const panelStyles = css`
  .root[aria-busy='true']::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    border-block-start: 0.2em solid var(--accent);
    animation: wait 1.2s 0.3s ease-in-out infinite backwards;
  }
  @keyframes wait {
    from {
      transform: scaleX(0);
    }
  }
  .root {
    position: relative;
    padding: 0.25em;
  }
  .offer-room {
    block-size: calc(2.75em + 2px);
    margin-block-end: var(--space);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-end: var(--space);
  }
  header .search {
    flex-basis: 100%;
    min-inline-size: 0;
  }
  .region {
    flex: 1;
    margin: 0;
    font-size: 1.5em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin-block-start: 1.75em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--border);
    color: var(--muted);
    font-size: 0.875em;
  }
  footer > * {
    padding-block: 0.3em;
  }
  footer a {
    color: inherit;
  }
  :is(header, nav, footer) > * {
    max-inline-size: 100%;
  }
`;
