/** Events as a list by day. Knows when they take place; does not know how days are written. */
import type { EventTimes } from './event.js';
import { occurrences, type Occurrence, type TimeWindow } from './occurrences.js';
import { DAY, LAST_INSTANT, wallTimeAt, type Day } from './zoned-time.js';

export interface DayOfEvents<E extends EventTimes> {
  readonly day: Day;
  readonly items: readonly { readonly event: E; readonly occurrence: Occurrence }[];
}

/**
 * What takes place within a window, by day and then by start; of a tie, in the order given. What began before the window's first day and still runs is
 * listed under that day. The window's limit is that of the whole list.
 */
export function groupByDay<E extends EventTimes>(events: readonly E[], window: TimeWindow): readonly DayOfEvents<E>[] {
  const last = Math.min(window.to, LAST_INSTANT);
  // a few weeks fill a list: hundreds of events that repeat for ever are not followed further than they have to be
  for (let span = 30 * DAY; ; span *= 4) {
    const to = Math.min(last, window.from + span);
    const entries = entriesIn(events, { ...window, to });
    if (to < last && entries.length < window.limit) continue;
    return byDay(entries.slice(0, Math.max(0, window.limit)));
  }
}

interface Entry<E> {
  readonly day: Day;
  readonly item: { readonly event: E; readonly occurrence: Occurrence };
}

function entriesIn<E extends EventTimes>(events: readonly E[], window: TimeWindow): readonly Entry<E>[] {
  const entries = events.flatMap((event) => {
    const firstDay = wallTimeAt(window.from, event.timeZone).day;
    return occurrences(event, window).map((occurrence) => ({
      day: occurrence.day < firstDay ? firstDay : occurrence.day,
      item: { event, occurrence },
    }));
  });
  return entries.sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.item.occurrence.start - b.item.occurrence.start,
  );
}

function byDay<E extends EventTimes>(entries: readonly Entry<E>[]): readonly DayOfEvents<E>[] {
  const days = new Map<Day, DayOfEvents<E>['items'][number][]>();
  for (const { day, item } of entries) {
    const items = days.get(day);
    if (items) items.push(item);
    else days.set(day, [item]);
  }
  return [...days].map(([day, items]) => ({ day, items }));
}
