/** What calendar files and calendar addresses have in common: an event for a calendar, its texts, times and rule as iCalendar writes them (RFC 5545). */
import type { EventTimes } from './event.js';
import type { Occurrence } from './occurrences.js';
import { WEEKDAYS, type Recurrence } from './recurrence.js';
import { addDays, offsetAt, startOfDay, wallTimeAt, MINUTE, type Day } from './zoned-time.js';

export interface CalendarEvent extends EventTimes {
  readonly title: string;
  /** The event's address, to which its entry in the calendar leads. */
  readonly url: string;
  readonly path: string;
  /** Plain text; may be empty. */
  readonly description: string;
  /** Name and address of its place in a line, or null. */
  readonly location: string | null;
  readonly meetingUrl: string | null;
}

/** `20260310T173000Z`. */
export function utcText(instant: number): string {
  return `${new Date(Math.floor(instant / 1000) * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** `20260310T183000`, what the zone's clocks show. */
export function localText(instant: number, timeZone: string): string {
  return utcText(instant + offsetAt(instant, timeZone) * MINUTE).slice(0, -1);
}

/** `20260310`. */
export function dayText(day: Day): string {
  return day.replaceAll('-', '');
}

/** The day after the last one of an occurrence: where calendars let whole days end. */
export function dayAfter({ end }: Occurrence, timeZone: string): Day {
  return addDays(wallTimeAt(end, timeZone).day, 1);
}

/** `FREQ=WEEKLY;BYDAY=TU,TH`. The last day of a rule goes along in UTC for times, and as it is for whole days, as the standard asks for. */
export function ruleText(rule: Recurrence, { allDay, timeZone }: EventTimes): string {
  const names = rule.weekdays.map((weekday) => `${rule.nth ?? ''}${WEEKDAYS[weekday]!}`);
  const parts = [`FREQ=${rule.frequency.toUpperCase()}`];
  if (rule.interval > 1) parts.push(`INTERVAL=${rule.interval}`);
  if (rule.count !== null) parts.push(`COUNT=${rule.count}`);
  if (rule.until !== null) {
    parts.push(`UNTIL=${allDay ? dayText(rule.until) : utcText(startOfDay(addDays(rule.until, 1), timeZone) - 1)}`);
  }
  if (rule.weekStart > 0) parts.push(`WKST=${WEEKDAYS[rule.weekStart]!}`);
  if (names.length > 0) parts.push(`BYDAY=${names.join(',')}`);
  if (rule.monthDay !== null) parts.push(`BYMONTHDAY=${rule.monthDay}`);
  return parts.join(';');
}

/** Where to go: the place, or else the address of the meeting. */
export function whereabouts({ location, meetingUrl }: CalendarEvent): string {
  return singleLine(location ?? meetingUrl ?? '');
}

/** What stands in the calendar besides: the words, where it is held online, and where to read on. */
export function details({ description, meetingUrl, url }: CalendarEvent, longest = Infinity): string {
  const texts = [shortened(plainText(description).trim(), longest), plainText(meetingUrl ?? ''), plainText(url)];
  return texts.filter((text) => text !== '').join('\n\n');
}

/** A text, or its beginning with an ellipsis, never cut within a character. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** Without what calendars stumble over: control characters, halves of characters, and marks that turn the words of others around. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

export function singleLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
