import { css } from 'lit';

export const eventViewStyles = css`
  .event-over {
    padding: 0.6em 0.9em;
    border: 1px solid var(--border);
    border-inline-start: 0.3em solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
    font-weight: 600;
  }
  .event-facts {
    display: grid;
    gap: 0.8em;
    margin-block: 0 1em;
  }
  .event-facts dt {
    color: var(--muted);
    font-size: 0.9em;
  }
  .event-facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .event-facts p {
    margin: 0;
  }
  .event-facts a {
    display: inline-block;
    padding-block: 0.3em;
  }
  .event-date {
    font-weight: 600;
  }
  .event-date::first-letter,
  .event-later li::first-letter {
    text-transform: uppercase;
  }
  .event-facts .zone-note {
    color: var(--muted);
  }
  .event-later {
    margin-block-start: 0.5em;
  }
  .event-later ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .event-later summary {
    inline-size: fit-content;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    color: var(--accent);
    cursor: pointer;
  }
  .calendar-menu {
    margin-block: 0 1.2em;
  }
  .calendar-menu summary {
    max-inline-size: 100%;
    list-style: none;
  }
  .calendar-menu summary::-webkit-details-marker {
    display: none;
  }
  .calendar-menu[open] summary .icon {
    transform: rotate(180deg);
  }
  .calendar-menu ul {
    max-inline-size: 30em;
    margin: 0.4em 0;
    padding: 0.3em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    list-style: none;
  }
  .calendar-way {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.7em;
    border: 0;
    border-radius: calc(var(--radius) / 2);
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .calendar-way:hover {
    background: var(--tint);
  }
  .calendar-menu p {
    max-inline-size: 44em;
    margin: 0;
    color: var(--muted);
    font-size: 0.9em;
  }
  .event-picture {
    display: block;
    max-inline-size: 100%;
    max-block-size: 22em;
    margin-block: 0 1em;
    border-radius: var(--radius);
    object-fit: contain;
  }
  .event-age {
    margin-block: 1.4em 0;
    color: var(--muted);
    font-size: 0.9em;
  }
`;
