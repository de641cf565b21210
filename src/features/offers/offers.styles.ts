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
  .offer-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .offer-entry {
    display: flex;
    align-items: center;
    gap: 0.8em;
    block-size: 100%;
    min-block-size: 4.5em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  .offer-entry:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .offer-entry img,
  .offer > img {
    flex: none;
    object-fit: contain;
  }
  .offer-entry-name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .offer-entry .icon {
    color: var(--accent);
  }
  .offer > img {
    display: block;
    margin-block-end: 1em;
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
