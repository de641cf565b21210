/**
 * A visitor's way through the list of events: what they filter by, and how far they have gone. One a panel, in memory only.
 *
 * Joins the rules of model/ to the view of the list. Does not know where events come from.
 */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { EVERYTHING } from '../features/events/event-filters.js';
import { eventDays, eventList } from '../features/events/event-list.js';
import { sectionTitle } from '../features/sections/section-nav.js';
import { isElsewhere } from '../host/zone.js';
import { groupByDay, type DayOfEvents } from '../model/event-days.js';
import { fitsWhere, windowOf, type EventFilter } from '../model/event-filter.js';
import type { Event } from '../model/event.js';
import { heading } from '../ui/heading.js';
import type { FrameProps, SectionScreen } from './panel-frame.js';

export { styles } from '../features/events/event-list.js';

/** Entries that are shown at first, and each time that the visitor wants more. */
const AT_ONCE = 30;

export class EventBrowser {
  readonly #onChange: () => void;
  #filter: EventFilter = EVERYTHING;
  #shown = AT_ONCE;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  show({ links, level }: FrameProps, { setting }: SectionScreen, events: readonly Event[]): unknown {
    const now = Date.now();
    const timeZone = events[0]?.timeZone ?? 'Europe/Berlin';
    const fitting = events.filter((event) => fitsWhere(event, this.#filter.where));
    const window = { ...windowOf(this.#filter, now, timeZone), limit: this.#shown + 1 };
    const days = groupByDay(fitting, window);
    const hasMore = countOf(days) > this.#shown;
    return eventList({
      days: hasMore ? withoutLast(days) : days,
      hasMore,
      filter: this.#filter,
      level,
      tag: setting.language.tag,
      now,
      isElsewhere: isElsewhere(timeZone, now),
      href: links.page,
      onFilter: (filter) => this.#browse(filter, AT_ONCE),
      onMore: () => this.#browse(this.#filter, this.#shown + AT_ONCE),
    });
  }

  #browse(filter: EventFilter, shown: number): void {
    this.#filter = filter;
    this.#shown = shown;
    this.#onChange();
  }
}

function countOf(days: readonly DayOfEvents<Event>[]): number {
  return days.reduce((count, { items }) => count + items.length, 0);
}

/** Without the one entry that only says that there is more. */
function withoutLast(days: readonly DayOfEvents<Event>[]): readonly DayOfEvents<Event>[] {
  return days.flatMap((day, at) => {
    if (at < days.length - 1) return day;
    const items = day.items.slice(0, -1);
    return items.length > 0 ? { ...day, items } : [];
  });
}

export interface BriefEventsProps {
  readonly events: readonly Event[];
  readonly limit: number;
  /** Level of the list's heading, 1 to 6. */
  readonly level: number;
  readonly tag: string;
  readonly href: (event: Event) => string;
  /** The address of the whole list. */
  readonly all: string;
}

/** The next events without choices, for a side column. */
export function briefEvents({ events, limit, level, tag, href, all }: BriefEventsProps): TemplateResult {
  const now = Date.now();
  const days = groupByDay(events, { from: now, to: Infinity, limit });
  const zone = events[0]?.timeZone ?? 'Europe/Berlin';
  const list = { days, level: Math.min(6, level + 1), tag, now, isElsewhere: isElsewhere(zone, now), href };
  return html`${heading(level, sectionTitle('events'), 'page-title')}
    ${days.length > 0 ? eventDays(list) : html`<p>${msg('There are no events at the moment.', { id: 'events-none' })}</p>`}
    <p class="side-all"><a href=${all}>${msg('All events', { id: 'all-events' })}</a></p>`;
}
