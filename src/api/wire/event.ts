/** Events of `events/`, repeating ones once (`combine_recurring=True`). */
import * as v from 'valibot';
import type { Event } from '../../model/event.js';
import { article, optionalText, path, text, title, type Schema } from './decode.js';
import { instant } from './instant.js';

/** A place that is missing comes as an object of nulls. */
const place = v.fallback(
  v.nullable(v.object({ name: title, address: text, postcode: optionalText, town: text })),
  null,
);

const timeZone = v.fallback(v.pipe(v.string(), v.check(isTimeZone)), 'Europe/Berlin');

export const eventSchema: Schema<Event> = v.pipe(
  v.object({
    ...article,
    excerpt: text,
    location: place,
    location_path: v.fallback(v.nullish(path, null), null),
    meeting_url: optionalText,
    event: v.object({
      start: instant,
      end: instant,
      all_day: v.boolean(),
      timezone: timeZone,
    }),
    recurrence_rule: optionalText,
  }),
  v.transform((wire) => ({
    path: wire.path,
    url: wire.url,
    title: wire.title,
    content: wire.content,
    excerpt: wire.excerpt,
    lastUpdated: wire.last_updated,
    thumbnail: wire.thumbnail,
    translations: wire.available_languages,
    start: wire.event.start,
    end: wire.event.end,
    allDay: wire.event.all_day,
    timeZone: wire.event.timezone,
    recurrenceRule: wire.recurrence_rule,
    place: wire.location && { ...wire.location, path: wire.location_path },
    meetingUrl: wire.meeting_url,
  })),
);

/** Whether `Intl` knows a zone: it throws at one that it does not. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
