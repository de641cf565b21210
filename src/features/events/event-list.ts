/**
 * A region's events by day, as real links, with what they can be narrowed down to. Loaded when the events are opened.
 *
 * Shows the days that it is given: which events fit a filter, and when they take place, is worked out before (model/event-days, model/event-filter).
 */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { DayOfEvents } from '../../model/event-days.js';
import type { Event } from '../../model/event.js';
import type { Occurrence } from '../../model/occurrences.js';
import { wallTimeAt, type Day } from '../../model/zoned-time.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { heading } from '../../ui/heading.js';
import { titleStyles } from '../../ui/title.styles.js';
import { dateForMachines, dayInWords, timeInWords, zoneNote } from './event-words.js';
import { eventFilters, EVERYTHING, type EventFiltersProps } from './event-filters.js';
import { eventListStyles } from './event-list.styles.js';

export interface EventDaysProps {
  readonly days: readonly DayOfEvents<Event>[];
  /** Level of the days' headings, 1 to 6. */
  readonly level: number;
  /** BCP 47 tag of the panel's language. */
  readonly tag: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether the visitor's clock shows another time than the municipality's. */
  readonly isElsewhere: boolean;
  /** The safe address of an event on the web. */
  readonly href: (event: Event) => string;
}

/** `level` is that of the list's own heading. */
export interface EventListProps extends EventDaysProps, EventFiltersProps {
  /** Whether there are more days than these. */
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

export const styles = [titleStyles, buttonStyles, eventListStyles];

export function eventList(props: EventListProps): TemplateResult {
  const { days, level, hasMore, onMore } = props;
  return html`<section class="events">
    ${heading(level, msg('Events', { id: 'kind-events' }), 'page-title')} ${eventFilters(props)}
    <p class="events-count" role="status">${countInWords(props)}</p>
    ${days.length > 0 ? eventDays({ ...props, level: level + 1 }) : everything(props)}
    ${
      hasMore
        ? html`<button class="button" type="button" @click=${onMore}>${msg('Show more', { id: 'show-more' })}</button>`
        : nothing
    }
  </section>`;
}

/** The days alone. */
export function eventDays(props: EventDaysProps): TemplateResult {
  const { days, tag, isElsewhere } = props;
  const zone = days[0]?.items[0]?.event.timeZone;
  return html`${isElsewhere && zone !== undefined ? zoneNote(zone, tag) : nothing}
  ${days.map((day) => dayOfEvents(day, props))}`;
}

/** What is announced when the choice changes. */
function countInWords({ days, filter, tag }: EventListProps): string {
  if (days.length > 0) {
    const count = formatNumber(
      days.reduce((sum, { items }) => sum + items.length, 0),
      tag,
    );
    return msg(str`Events shown: ${count}`, { id: 'events-shown' });
  }
  return isNarrowed(filter)
    ? msg('There are no events for this choice.', { id: 'events-none-chosen' })
    : msg('There are no events at the moment.', { id: 'events-none' });
}

function isNarrowed({ period, where }: EventListProps['filter']): boolean {
  return period !== 'all' || where !== 'all';
}

/** The way back to all events, where a choice has left none. */
function everything({ filter, onFilter }: EventListProps): TemplateResult | typeof nothing {
  if (!isNarrowed(filter)) return nothing;
  return html`<button class="button" type="button" @click=${() => onFilter(EVERYTHING)}>
    ${msg('Show all events', { id: 'events-all' })}
  </button>`;
}

function dayOfEvents({ day, items }: DayOfEvents<Event>, props: EventDaysProps): TemplateResult {
  const today = wallTimeAt(props.now, items[0]?.event.timeZone ?? 'UTC').day;
  return html`${heading(props.level, dayInWords(day, today, props.tag), 'day-title')}
    <ul class="event-entries" role="list">
      ${items.map(({ event, occurrence }) => html`<li>${entry(event, occurrence, day, props)}</li>`)}
    </ul>`;
}

function entry(event: Event, occurrence: Occurrence, day: Day, { href, tag }: EventDaysProps): TemplateResult {
  const { place, meetingUrl, recurrenceRule } = event;
  const wheres = [
    ...(place === null ? [] : [place.name]),
    ...(meetingUrl === null ? [] : [msg('Online', { id: 'event-online' })]),
  ];
  return html`<a class="event-entry" part="tile" href=${href(event)}>
    <time class="event-time" datetime=${dateForMachines(event, occurrence)}
      >${timeInWords(event, occurrence, day, tag)}</time
    >
    <span class="event-words">
      <span class="event-name"><bdi>${event.title}</bdi></span>
      ${wheres.map((where) => html`<span class="event-where"><bdi>${where}</bdi></span>`)}
      ${
        recurrenceRule === null
          ? nothing
          : html`<span class="event-repeats">${msg('Repeats', { id: 'event-repeats' })}</span>`
      }
    </span>
  </a>`;
}
