/** How editors' content looks, whatever tags they used. */
import { css } from 'lit';

export const richTextStyles = css`
  .rich-text {
    max-inline-size: 44em;
  }
  .rich-text :is(p, ul, ol, dl, blockquote, figure, pre, .table-box, .contact-card) {
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
  .rich-text blockquote {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--border);
  }
  .rich-text img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--radius);
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
  .frame-link {
    display: inline-block;
    padding: 0.5em 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
`;
