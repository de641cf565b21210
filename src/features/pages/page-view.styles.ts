import { css } from 'lit';

export const pageViewStyles = css`
  .page-title {
    margin-block: 0.35em 0.7em;
    font-size: 1.6em;
  }
  .below .page-title {
    margin-block: 1.2em 0.7em;
    font-size: 1.2em;
  }
  .breadcrumbs {
    font-size: 0.9em;
  }
  .breadcrumbs ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .breadcrumbs li + li::before {
    content: '/';
    padding-inline: 0.5em;
    color: var(--muted);
  }
  .breadcrumbs a {
    display: inline-block;
    padding-block: 0.3em;
  }
  .breadcrumbs [aria-current] {
    padding-block: 0.3em;
    color: var(--muted);
  }
  .origin {
    margin-block: 1.4em 0;
    color: var(--muted);
    font-size: 0.9em;
  }
`;
