/** What a long page has under which heading, and the way there. */
import { msg } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { headingsOf, type ContentHeading } from '../../html/cms-content.js';

/** A page is long when it does not fit on a few screens of a phone, and has so many headings. */
const LONG_TEXT = 2500;
const MANY_HEADINGS = 4;

export function tableOfContents(content: HTMLElement): TemplateResult | typeof nothing {
  const headings = headingsOf(content);
  const highest = Math.min(...headings.map(({ level }) => level));
  const shown = headings.filter(({ level }) => level <= highest + 1);
  if (shown.length < MANY_HEADINGS || content.textContent.length < LONG_TEXT) return nothing;
  return html`<details class="toc">
    <summary>${msg('On this page', { id: 'toc' })}</summary>
    <ul role="list">
      ${shown.map(
        (heading) =>
          html`<li class=${heading.level > highest ? 'toc-below' : ''}>
            <button type="button" @click=${() => goTo(heading)}>${heading.text}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The heading itself takes the focus: there are no ids, which would be the page's. */
function goTo({ element }: ContentHeading): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

export const tableOfContentsStyles = css`
  .toc {
    max-inline-size: 44em;
    margin-block: 0 1.2em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .toc summary {
    padding: 0.7em 1em;
    font-weight: 600;
    cursor: pointer;
  }
  .toc ul {
    margin: 0;
    padding-block: 0 0.6em;
    padding-inline: 1em;
    list-style: none;
  }
  .toc-below {
    padding-inline-start: 1.2em;
  }
  .toc button {
    min-block-size: 2.4em;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @media print {
    .toc {
      display: none;
    }
  }
`;
