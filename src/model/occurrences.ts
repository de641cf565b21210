/**
 * When an event takes place: its first time, and what its rule makes of it.
 *
 * A repeating event keeps its days and its wall-clock times, as in the CMS: what begins at six in the evening still does when the clocks have changed, and
 * what ends on the next day at one still ends then. An event whose rule is not understood counts as its first time only. Does not know languages.
 */
import type { EventTimes } from './event.js';
import { parseRecurrence, recurringDays } from './recurrence.js';
import { LAST_INSTANT, dayAt, dayNumber, instantOf, startOfDay, wallTimeAt, type Day } from './zoned-time.js';

export interface Occurrence {
  /** Milliseconds since 1970. */
  readonly start: number;
  /** Milliseconds since 1970, never before `start`; of a whole day its last millisecond, which is still on that day. */
  readonly end: number;
  /** The day of the start in the event's zone. */
  readonly day: Day;
}

export interface TimeWindow {
  /** Milliseconds since 1970; what has ended by then is left out. */
  readonly from: number;
  /** Milliseconds since 1970; what begins later is left out. May be Infinity. */
  readonly to: number;
  /** How many at most. */
  readonly limit: number;
}

/** However many are asked for: a daily event has a hundred thousand until 2200. */
const MOST = 1000;

/** Those that end after `from` and begin before `to`, in order. None for times that are no times. */
export function occurrences(times: EventTimes, window: TimeWindow): readonly Occurrence[] {
  const first = firstTime(times);
  if (!first) return [];
  const found: Occurrence[] = [];
  for (const day of daysOf(times, first, window.from)) {
    const occurrence = occurrenceOn(day, times, first);
    if (occurrence.start >= window.to || found.length >= Math.min(window.limit, MOST)) break;
    // what has no length and begins with the window has not ended before it
    if (occurrence.end > window.from || occurrence.start >= window.from) found.push(occurrence);
  }
  return found;
}

/** The one that is running or comes next; null when it is over for good. */
export function nextOccurrence(times: EventTimes, now: number): Occurrence | null {
  return occurrences(times, { from: now, to: Infinity, limit: 1 })[0] ?? null;
}

/** The first time, as the CMS says it: days since 1970-01-01, minutes since midnight. */
interface FirstTime {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly minutes: number;
  /** How many days later it ends, at which minute. */
  readonly days: number;
  readonly endMinutes: number;
}

function firstTime({ start: startText, end: endText, timeZone }: EventTimes): FirstTime | null {
  const start = Date.parse(startText);
  if (!(start >= 0 && start < LAST_INSTANT)) return null;
  const end = Math.max(start, Date.parse(endText) || 0);
  const from = wallTimeAt(start, timeZone);
  const to = wallTimeAt(end, timeZone);
  const day = dayNumber(from.day);
  return { start, end, day, minutes: from.minutes, days: dayNumber(to.day) - day, endMinutes: to.minutes };
}

function daysOf({ recurrenceRule, timeZone }: EventTimes, first: FirstTime, from: number): Iterable<number> {
  const recurrence = recurrenceRule === null ? null : parseRecurrence(recurrenceRule);
  return recurrence
    ? recurringDays(recurrence, first.day, dayNumber(wallTimeAt(from, timeZone).day) - first.days)
    : [first.day];
}

function occurrenceOn(number: number, { allDay, timeZone }: EventTimes, first: FirstTime): Occurrence {
  const day = dayAt(number);
  const lastDay = dayAt(number + first.days);
  if (allDay) {
    return { start: startOfDay(day, timeZone), end: startOfDay(dayAt(number + first.days + 1), timeZone) - 1, day };
  }
  // the first time is known to the moment, also within an hour that comes twice
  if (number === first.day) return { start: first.start, end: first.end, day };
  const start = instantOf({ day, minutes: first.minutes }, timeZone);
  return { start, end: Math.max(start, instantOf({ day: lastDay, minutes: first.endMinutes }, timeZone)), day };
}
