import { css } from 'lit';

export const sectionNavStyles = css`
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0 var(--space);
  }
  .sections a {
    padding: 0.55em 1em;
    border: 1px solid var(--border);
    border-radius: 2em;
    background: var(--surface);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  .sections [aria-current] {
    border: 2px solid var(--accent);
    background: var(--tint);
    color: var(--text);
  }
`;
