/**
 * When an event takes place, in words: always as the clocks of its own zone show it, whatever the visitor's clock says.
 *
 * Does not know what time it is now, nor how an event repeats (recurrence-words).
 */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import {
  formatCalendarDay,
  formatCalendarDays,
  formatTime,
  formatTimeRange,
  formatTimes,
  formatTimeZone,
  formatWeekday,
  formatWeekdayTime,
} from '../../i18n/format.js';
import type { EventTimes } from '../../model/event.js';
import type { Occurrence } from '../../model/occurrences.js';
import { addDays, daysBetween, wallTimeAt, weekdayOf, type Day } from '../../model/zoned-time.js';

/** A day for its list: `Tomorrow: Tuesday, 10 March 2026`. */
export function dayInWords(day: Day, today: Day, tag: string): string {
  const words = formatCalendarDay(day, tag) ?? day;
  if (day === today) return msg(str`Today: ${words}`, { id: 'day-today' });
  if (day === addDays(today, 1)) return msg(str`Tomorrow: ${words}`, { id: 'day-tomorrow' });
  return words;
}

/** The time as it stands below its day: `16:00–18:00`, `All day`, `Until Thursday 18:00`. */
export function timeInWords(times: EventTimes, { start, end, day }: Occurrence, listedDay: Day, tag: string): string {
  const { allDay, timeZone } = times;
  const lastDay = wallTimeAt(end, timeZone).day;
  if (lastDay <= listedDay && day === listedDay) {
    return allDay ? msg('All day', { id: 'all-day' }) : (formatTimeRange(start, end, tag, timeZone) ?? '');
  }
  const until = endInWords(times, end, daysBetween(listedDay, lastDay), lastDay, tag);
  if (allDay) {
    return lastDay <= listedDay
      ? msg('All day', { id: 'all-day' })
      : msg(str`All day, until ${until}`, { id: 'all-day-until' });
  }
  if (day < listedDay) return msg(str`Until ${until}`, { id: 'time-until' });
  const from = formatTime(start, tag, timeZone) ?? '';
  return msg(str`${from}, until ${until}`, { id: 'time-from-until' });
}

/** The name of the weekday is enough within a week. */
function endInWords({ allDay, timeZone }: EventTimes, end: number, days: number, lastDay: Day, tag: string): string {
  const isNear = days <= 6;
  if (allDay) return (isNear ? formatWeekday(weekdayOf(lastDay), tag) : formatCalendarDay(lastDay, tag)) ?? '';
  if (!isNear) return formatTimes(end, end, tag, timeZone) ?? '';
  return (days <= 0 ? formatTime(end, tag, timeZone) : formatWeekdayTime(end, tag, timeZone)) ?? '';
}

/** Day and time: `Tuesday, 10 March 2026, 16:00–18:00`. */
export function dateInWords(times: EventTimes, { start, end, day }: Occurrence, tag: string): string {
  const { allDay, timeZone } = times;
  return (
    (allDay ? formatCalendarDays(day, wallTimeAt(end, timeZone).day, tag) : formatTimes(start, end, tag, timeZone)) ??
    ''
  );
}

/** The same for machines, as `<time>` wants it. */
export function dateForMachines({ allDay }: EventTimes, { start, day }: Occurrence): string {
  return allDay ? day : new Date(start).toISOString();
}

/** For visitors whose clocks show another time. */
export function zoneNote(timeZone: string, tag: string): TemplateResult {
  const zone = formatTimeZone(timeZone, tag);
  return html`<p class="zone-note">
    ${msg(str`All times are local times of the municipality: ${zone}`, { id: 'times-of-zone' })}
  </p>`;
}
