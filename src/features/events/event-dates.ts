/** Which times of an event its view shows. Knows what is over; does not know words. */
import type { EventTimes } from '../../model/event.js';
import { occurrences, type Occurrence } from '../../model/occurrences.js';

export interface EventDates {
  /** The one that is running or comes next, or else the last one; null where none is known. */
  readonly main: Occurrence | null;
  /** Those after it. */
  readonly later: readonly Occurrence[];
  readonly isOver: boolean;
}

/** So many dates are enough to plan ahead. */
const MOST_LATER = 20;

/** As many as are looked through for the last one. */
const MOST_PAST = 1000;

export function datesOf(times: EventTimes, now: number): EventDates {
  const [next, ...later] = occurrences(times, { from: now, to: Infinity, limit: MOST_LATER + 1 });
  if (next) return { main: next, later, isOver: false };
  const past = occurrences(times, { from: 0, to: now, limit: MOST_PAST });
  // of a series that is longer, the last one found is not the last one
  const main = past.length < MOST_PAST ? past.at(-1) : undefined;
  return { main: main ?? null, later: [], isOver: past.length > 0 };
}
