/**
 * An event as a file for the visitor's calendar (iCalendar, RFC 5545). Knows what the standard asks for and what calendars take; does not know how files are
 * saved. Nothing in an event's texts can become a line of its own.
 */
import { dayAfter, dayText, details, localText, ruleText, singleLine, utcText, whereabouts } from './calendar-texts.js';
import type { CalendarEvent } from './calendar-texts.js';
import { zoneLines } from './calendar-zone.js';
import { nextOccurrence, type Occurrence } from './occurrences.js';
import { parseRecurrence } from './recurrence.js';

export type { CalendarEvent } from './calendar-texts.js';

/**
 * The text of the file, made at `stamp` (milliseconds since 1970). A repeating event goes in as a series that begins with its next time: nobody wants years
 * of past ones. Empty for an event whose times are no times.
 */
export function calendarFile(event: CalendarEvent, stamp: number): string {
  const recurrence = event.recurrenceRule === null ? null : parseRecurrence(event.recurrenceRule);
  // what is counted must be counted from its beginning
  const from = recurrence?.count === null ? stamp : 0;
  const series = nextOccurrence(event, from) ?? nextOccurrence(event, 0);
  const occurrence = series ?? nextOccurrence({ ...event, recurrenceRule: null }, 0);
  if (!occurrence) return '';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Integreat//integreat-panel//EN',
    'CALSCALE:GREGORIAN',
    ...(event.allDay ? [] : zoneLines(event.timeZone, occurrence.start)),
    'BEGIN:VEVENT',
    `UID:${identity(event.url || event.path)}@integreat-panel`,
    `DTSTAMP:${utcText(stamp)}`,
    ...timeLines(event, occurrence),
    ...(recurrence && series ? [`RRULE:${ruleText(recurrence, event)}`] : []),
    ...textLines(event),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function timeLines({ allDay, timeZone }: CalendarEvent, occurrence: Occurrence): readonly string[] {
  if (allDay) {
    return [
      `DTSTART;VALUE=DATE:${dayText(occurrence.day)}`,
      `DTEND;VALUE=DATE:${dayText(dayAfter(occurrence, timeZone))}`,
    ];
  }
  const zone = /[:;,]/.test(timeZone) ? `"${timeZone}"` : timeZone;
  const start = `DTSTART;TZID=${zone}:${localText(occurrence.start, timeZone)}`;
  // an end must be later than the start; what has none takes no time
  return occurrence.end === occurrence.start
    ? [start]
    : [start, `DTEND;TZID=${zone}:${localText(occurrence.end, timeZone)}`];
}

function textLines(event: CalendarEvent): readonly string[] {
  const location = whereabouts(event);
  const address = webAddress(event.url);
  return [
    `SUMMARY:${escaped(singleLine(event.title))}`,
    `DESCRIPTION:${escaped(details(event))}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(address ? [`URL:${address}`] : []),
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** An address in ASCII, or null for what is none of the web. */
function webAddress(url: string): string | null {
  const isWeb = /^https?:\/\//i.test(url);
  // with the surrogates of a character in one piece, and without halves, which cannot be encoded
  return isWeb ? url.replace(/\p{Cs}/gu, '').replace(/[^\x21-\x7E]+/g, encodeURIComponent) : null;
}

/** The same for the same address, so that an event that is added again replaces itself: a hash (FNV-1a, twice), as some calendars take 255 bytes only. */
function identity(address: string): string {
  const hash = (start: number) => {
    let value = start;
    for (const character of address) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
    return (value >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x01234567);
}

/** In pieces of at most 75 bytes of UTF-8, never cut within a character. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}
