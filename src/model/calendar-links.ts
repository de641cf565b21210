/**
 * Addresses that open a calendar of the web with an event filled in. None of them is documented by its maker in full; what is known of them:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
import {
  dayAfter,
  dayText,
  details,
  localText,
  ruleText,
  shortened,
  singleLine,
  utcText,
  whereabouts,
} from './calendar-texts.js';
import type { CalendarEvent } from './calendar-texts.js';
import type { Occurrence } from './occurrences.js';
import { parseRecurrence } from './recurrence.js';
import { addDays } from './zoned-time.js';

export interface CalendarLink {
  readonly name: 'google' | 'outlook' | 'office365' | 'yahoo';
  readonly url: string;
}

/** Some calendars refuse addresses of more than two thousand bytes, and a letter of Arabic takes six. */
const LONGEST = 100;

/** One address for each calendar, with one time of the event; Google's takes the whole series from that time on. */
export function calendarLinks(event: CalendarEvent, occurrence: Occurrence): readonly CalendarLink[] {
  const google = query({
    action: 'TEMPLATE',
    text: shortened(singleLine(event.title), LONGEST),
    dates: googleDates(event, occurrence),
    details: details(event, LONGEST),
    location: shortened(whereabouts(event), LONGEST),
    ctz: event.allDay ? '' : event.timeZone,
    recur: googleRule(event),
  });
  const outlook = outlookQuery(event, occurrence);
  return [
    { name: 'google', url: `https://calendar.google.com/calendar/render?${google}` },
    { name: 'outlook', url: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}` },
    { name: 'office365', url: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}` },
    { name: 'yahoo', url: `https://calendar.yahoo.com/?${yahooQuery(event, occurrence)}` },
  ];
}

/** What the clocks of the zone show, which goes along: a series in UTC would be an hour off once the clocks have changed. */
function googleDates({ allDay, timeZone }: CalendarEvent, occurrence: Occurrence): string {
  return allDay
    ? `${dayText(occurrence.day)}/${dayText(dayAfter(occurrence, timeZone))}`
    : `${localText(occurrence.start, timeZone)}/${localText(occurrence.end, timeZone)}`;
}

/** None where times are counted: the count would begin anew with the time that is shown. */
function googleRule(event: CalendarEvent): string {
  const recurrence = event.recurrenceRule === null ? null : parseRecurrence(event.recurrenceRule);
  return recurrence?.count === null ? `RRULE:${ruleText(recurrence, event)}` : '';
}

function outlookQuery(event: CalendarEvent, occurrence: Occurrence): string {
  const { allDay, timeZone } = event;
  return query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: shortened(singleLine(event.title), LONGEST),
    startdt: allDay ? occurrence.day : isoText(occurrence.start),
    enddt: allDay ? dayAfter(occurrence, timeZone) : isoText(occurrence.end),
    allday: allDay ? 'true' : '',
    body: details(event, LONGEST),
    location: shortened(whereabouts(event), LONGEST),
  });
}

/** `2026-03-10T17:30:00Z`. */
function isoText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Yahoo knows whole days one by one only: several are from midnight to midnight. */
function yahooQuery(event: CalendarEvent, occurrence: Occurrence): string {
  const { allDay, timeZone } = event;
  const end = dayAfter(occurrence, timeZone);
  const isOneDay = allDay && end === addDays(occurrence.day, 1);
  return query({
    v: '60',
    title: shortened(singleLine(event.title), LONGEST),
    st: allDay ? dayText(occurrence.day) : utcText(occurrence.start),
    et: isOneDay ? '' : allDay ? dayText(end) : utcText(occurrence.end),
    dur: isOneDay ? 'allday' : '',
    desc: details(event, LONGEST),
    in_loc: shortened(whereabouts(event), LONGEST),
  });
}

/** Without what is empty. A blank is `%20`: Outlook would show a plus. */
function query(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
