import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    margin-block: var(--space);
    padding: var(--space);
    border: 1px solid var(--border);
    border-inline-start: 0.3em solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .notice.error {
    border-inline-start-color: #c2610c;
  }
  .notice p {
    margin: 0;
  }
  .notice-title {
    font-weight: 700;
  }
  .notice-text {
    margin-block-start: 0.3em;
  }
  .notice-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    margin-block-start: 0.8em;
  }
  .notice ul {
    margin: 0.4em 0 0;
    padding-inline-start: 1.4em;
  }
`;
