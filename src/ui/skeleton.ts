/** A sketch of tiles while nothing is known yet: of about the height of what comes, and silent for screen readers. */
import { css, html, type TemplateResult } from 'lit';

export function skeleton(): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>`;
}

export const skeletonStyles = css`
  .skeleton {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
    margin-block: 8em 3em;
  }
  .skeleton i {
    block-size: 4.5em;
    outline: 1px solid transparent; /* seen in forced colours */
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--text) 9%, transparent);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
