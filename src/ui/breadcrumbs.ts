/** The way from the start page down to what is shown. */
import { css, html, type TemplateResult } from 'lit';

export interface BreadcrumbsProps {
  /** Name of the navigation for screen readers. */
  readonly label: string;
  /** What is above, outermost first. */
  readonly trail: readonly { readonly title: string; readonly href: string }[];
  /** What is shown. */
  readonly current: string;
}

export function breadcrumbs({ label, trail, current }: BreadcrumbsProps): TemplateResult {
  return html`<nav class="breadcrumbs" part="breadcrumbs" aria-label=${label}>
    <ol role="list">
      ${trail.map(({ title, href }) => html`<li><a href=${href}>${title}</a></li>`)}
      <li aria-current="page">${current}</li>
    </ol>
  </nav>`;
}

export const breadcrumbsStyles = css`
  .breadcrumbs {
    font-size: 0.9em;
  }
  .breadcrumbs ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0;
    margin: 0;
    padding: 0;
    overflow-wrap: anywhere;
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
`;
