/** Who is responsible for what is read, and how old it is. */
import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../i18n/format-day.js';

export interface OriginProps {
  /** Name of who is responsible, or null. */
  readonly organization?: string | null;
  /** ISO 8601 with offset, or null. */
  readonly lastUpdated: string | null;
  /** BCP 47 tag of the content. */
  readonly tag: string;
}

export function origin({ organization, lastUpdated, tag }: OriginProps): TemplateResult | typeof nothing {
  const day = lastUpdated === null ? null : formatDay(lastUpdated, tag);
  if (day === null && !organization) return nothing;
  return html`<p class="origin">
    ${organization ? html`<bdi>${organization}</bdi>${day ? ' · ' : ''}` : nothing}
    ${
      day
        ? html`<time datetime=${lastUpdated ?? ''}>${msg(str`Last updated: ${day}`, { id: 'last-updated' })}</time>`
        : nothing
    }
  </p>`;
}

export const originStyles = css`
  .origin {
    margin-block: 1.4em 0;
    color: var(--muted);
    font-size: 0.9em;
  }
`;
