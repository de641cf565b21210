/** How editors' content looks, whatever tags they used. */
import { css } from 'lit';

export const richTextStyles = css`
  .rich-text {
    max-inline-size: 44em;
  }
  .rich-text :where(p, ul, ol, dl, blockquote, figure, pre, details, .table-box, .contact-card, .video) {
    margin-block: 0 0.9em;
    margin-inline: 0;
  }
  .rich-text :is(h2, h3, h4, h5, h6) {
    margin-block: 1.4em 0.45em;
  }
  .rich-text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .rich-text li + li {
    margin-block-start: 0.3em;
  }
  .rich-text li > :is(ul, ol) {
    margin-block: 0.3em 0;
  }
  .rich-text dd {
    margin-inline-start: 1.5em;
  }
  .rich-text pre {
    white-space: pre-wrap;
  }
  .rich-text figcaption {
    color: var(--muted);
    font-size: 0.9em;
  }
  .rich-text summary {
    padding-block: 0.65em;
    font-weight: 600;
    cursor: pointer;
  }
  .rich-text blockquote {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--border);
  }
  .rich-text img {
    max-inline-size: 100%;
    border-radius: var(--radius);
    object-fit: contain;
  }
  .rich-text img[width] {
    block-size: auto; /* width and height give the form, so that the place is free before the picture is there */
  }
  .table-box {
    overflow-x: auto;
  }
  .rich-text table {
    border-collapse: collapse;
    min-inline-size: min(100%, 24em);
  }
  .rich-text :is(th, td) {
    padding: 0.45em 0.8em;
    border: 1px solid var(--border);
    text-align: start;
    vertical-align: top;
  }
  .rich-text th {
    background: var(--tint);
  }
  .rich-text :is(th, td) p {
    margin: 0;
  }
  .contact-card {
    padding: 0.8em 1em;
    border: 1px solid var(--border);
    border-inline-start: 0.3em solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .contact-card :is(h2, h3, h4, h5, h6) {
    margin-block: 0 0.3em;
    font-size: 1em;
  }
  .contact-card ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contact-card a {
    display: inline-flex;
    overflow-wrap: anywhere;
    gap: 0.6em;
    align-items: center;
    padding-block: 0.25em;
  }
  .contact-card :is(details, p) {
    margin: 0;
  }
  .video-box {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.8em;
    aspect-ratio: 16 / 9;
    margin-block-end: 0.4em;
    padding: 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--tint);
    text-align: center;
  }
  .rich-text .video-note,
  .video .frame-link {
    margin: 0;
  }
  .video-box iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
  }
  .frame-link {
    display: inline-block;
    margin-block-end: 0.9em;
    padding: 0.5em 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
`;
