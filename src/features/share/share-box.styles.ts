import { css } from 'lit';

export const shareBoxStyles = css`
  .share {
    max-inline-size: 44em;
    margin-block: 1.4em 0;
  }
  .share-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .share a.button {
    text-decoration: none;
  }
  .share-link {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin-block-start: 0.5em;
    padding: 0.4em 0.8em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .share-qr {
    margin-block-start: 0.8em;
  }
  .share-address {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-start: 0.4em;
    overflow-wrap: anywhere;
    color: var(--muted);
    font-size: 0.9em;
    text-align: start;
  }
`;
