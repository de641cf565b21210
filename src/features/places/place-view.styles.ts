import { css } from 'lit';

export const placeViewStyles = css`
  .place .page-title {
    margin-block-end: 0.2em;
  }
  .place-category {
    margin-block: 0 0.7em;
    color: var(--muted);
  }
  .place-picture {
    display: block;
    max-inline-size: 100%;
    max-block-size: 18em;
    margin-block-end: 0.9em;
    border-radius: var(--radius);
    object-fit: cover;
  }
  .place-facts,
  .place-contacts {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .place-facts > li + li {
    margin-block-start: 0.3em;
  }
  .place-state {
    font-weight: 600;
  }
  .place-state.open {
    color: var(--accent);
  }
  .place-heading {
    margin-block: 1.2em 0.45em;
    font-size: 1.2em;
  }
  .place p:not(.rich-text *, .origin, .place-category) {
    margin-block: 0 0.6em;
  }
  .place a.button {
    text-decoration: none;
  }
  .place-address-line {
    display: block;
    inline-size: fit-content;
  }
  .place-hours {
    inline-size: 100%;
    max-inline-size: 30em;
    border-collapse: collapse;
    margin-block-end: 0.9em;
    /* on pages without a doctype tables inherit neither */
    color: inherit;
    font: inherit;
  }
  .place-hours :is(th, td) {
    padding: 0.4em 0.6em;
    border-block-end: 1px solid var(--border);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .place-hours td span {
    display: block;
  }
  .place-hours [aria-current] {
    background: var(--tint);
    font-weight: 600;
  }
  .today {
    display: inline-block;
  }
  .place-contacts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 0.75em;
    margin-block-end: 0.9em;
  }
  .place-contacts .contact-card {
    block-size: 100%;
  }
  .contact-card .contact-area {
    margin: 0;
  }
  .place-contacts .contact-card li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  .place-contacts .contact-label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--muted);
  }
  .place-contacts summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .place-contacts .place-hours {
    margin: 0;
    font-size: 0.9em;
  }
`;
