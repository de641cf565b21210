/** A week of opening hours as a table, with today marked. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatWeekday } from '../../i18n/format.js';
import { todayOf } from '../../model/opening-hours.js';
import type { OpeningDay, OpeningHours } from '../../model/place.js';
import { dayInWords } from './opening-words.js';
import { formatNearDay } from './place-formats.js';

export interface OpeningTableProps {
  readonly hours: OpeningHours;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** BCP 47 tag of the content. */
  readonly tag: string;
  /** Name of the table for screen readers. */
  readonly label: string;
}

export function openingTable({ hours, now, tag, label }: OpeningTableProps): TemplateResult {
  const today = todayOf(hours, now);
  return html`<table class="place-hours" aria-label=${label}>
    <tbody>
      ${hours.days.map((day, weekday) => row(day, weekday, weekday === today, tag))}
    </tbody>
  </table>`;
}

function row(day: OpeningDay, weekday: number, isToday: boolean, tag: string): TemplateResult {
  return html`<tr aria-current=${ifDefined(isToday ? 'date' : undefined)}>
    <th scope="row">
      ${formatWeekday(weekday, tag)} ${isToday ? html`<span class="today">(${formatNearDay(0, tag)})</span>` : nothing}
    </th>
    <td>${dayInWords(day, tag).map((part) => html`<span>${part}</span> `)}</td>
  </tr>`;
}
