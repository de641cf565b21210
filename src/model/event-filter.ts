/** Which events a visitor wants to see: when, and where. Knows the municipality's days and weeks; does not know lists or words. */
import type { Event } from './event.js';
import { addDays, isDay, startOfDay, wallTimeAt, weekdayOf, type Day } from './zoned-time.js';

export type EventPeriod = 'all' | 'today' | 'week' | 'month' | 'range';

export interface EventFilter {
  readonly period: EventPeriod;
  /** First day of a range; null, or what is no day, for now. */
  readonly from: Day | null;
  /** Last day of a range; null, or what is no day, for an open end. */
  readonly to: Day | null;
  readonly where: 'all' | 'online' | 'on-site';
}

/** The time that a period spans, in milliseconds since 1970. Nothing begins before `now`: what is over is of no use. Weeks run from Monday to Sunday. */
export function windowOf(
  filter: EventFilter,
  now: number,
  timeZone: string,
): { readonly from: number; readonly to: number } {
  const [first, last] = daysOf(filter, wallTimeAt(now, timeZone).day);
  return {
    from: first === null ? now : Math.max(now, startOfDay(first, timeZone)),
    to: last === null ? Infinity : startOfDay(addDays(last, 1), timeZone),
  };
}

/** First and last day; null where it is open. */
function daysOf({ period, from, to }: EventFilter, today: Day): readonly [Day | null, Day | null] {
  switch (period) {
    case 'all':
      return [null, null];
    case 'today':
      return [null, today];
    case 'week':
      return [null, addDays(today, 6 - weekdayOf(today))];
    case 'month':
      return [null, lastDayOfMonth(today)];
    case 'range': {
      const first = from !== null && isDay(from) ? from : null;
      const last = to !== null && isDay(to) ? to : null;
      return first !== null && last !== null && first > last ? [last, first] : [first, last];
    }
  }
}

function lastDayOfMonth(day: Day): Day {
  const inNextMonth = addDays(`${day.slice(0, 8)}28`, 4);
  return addDays(`${inNextMonth.slice(0, 8)}01`, -1);
}

/** An event may be held in both ways; one that says neither is held on site. */
export function fitsWhere(
  { meetingUrl, place }: Pick<Event, 'meetingUrl' | 'place'>,
  where: EventFilter['where'],
): boolean {
  if (where === 'online') return meetingUrl !== null;
  return where === 'all' || place !== null || meetingUrl === null;
}
