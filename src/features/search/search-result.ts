/** One hit of a search. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDay } from '../../i18n/format-day.js';
import { nextOccurrence } from '../../model/occurrences.js';
import type { Hit, MarkedText } from '../../model/search.js';

export interface SearchResultProps {
  /** BCP 47 tag of the panel's language. */
  readonly tag: string;
  /** BCP 47 tag of a language's slug. */
  readonly tagOf: (language: string) => string;
  /** The safe address of an entry on the web. */
  readonly href: (entry: Pick<Hit, 'url' | 'path'>) => string;
}

/** One hit as a link: title, the German title beside it, when and where, and why it was found. */
export function searchResult(hit: Hit, { href, tag, tagOf }: SearchResultProps): TemplateResult {
  const date = dateOf(hit);
  const day = date === null ? null : formatDay(date, tag);
  const lang = tagOf(hit.language);
  const isOther = lang !== tag;
  return html`<a
    part="result"
    href=${href(hit)}
    lang=${ifDefined(isOther ? lang : undefined)}
    hreflang=${ifDefined(isOther ? lang : undefined)}
    dir=${ifDefined(isOther ? 'auto' : undefined)}
  >
    <span class="result-title">${withMarks(hit.title)}</span>
    ${
      hit.germanTitle
        ? html`<span class="result-german" lang="de" dir="ltr">${withMarks(hit.germanTitle)}</span>`
        : nothing
    }
    ${day ? html`<time class="result-trail" lang=${ifDefined(isOther ? tag : undefined)} datetime=${date ?? ''}>${day}</time>` : nothing}
    ${hit.trail.length > 0 ? html`<span class="result-trail">${hit.trail.join(' / ')}</span>` : nothing}
    ${hit.excerpt ? html`<span class="result-excerpt">${withMarks(hit.excerpt)}</span>` : nothing}
  </a>`;
}

/** When an event takes place: of a repeating one when it is next. */
function dateOf({ date, recurrenceRule }: Hit): string | null {
  if (date === null || !recurrenceRule) return date;
  const times = { start: date, end: date, allDay: false, timeZone: 'Europe/Berlin', recurrenceRule };
  const next = nextOccurrence(times, Date.now());
  return next && new Date(next.start).toISOString();
}

/** The text with its marks, by offsets: nothing is ever taken for markup. */
function withMarks({ text, marks }: MarkedText): unknown[] {
  const parts: unknown[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
