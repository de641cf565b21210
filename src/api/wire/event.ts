/** Events of `events/`, repeating ones once (`combine_recurring=True`). */
import * as v from 'valibot';
import type { Event } from '../../model/event.js';
import { article, flag, optionalNumber, optionalText, path, text, title, type Schema } from './decode.js';
import { instant, timeZone } from './instant.js';
import { position } from './position.js';

/** A place that is missing comes as an object of nulls. */
const place = v.fallback(
  v.nullable(
    v.pipe(
      v.object({
        name: title,
        address: text,
        postcode: optionalText,
        town: text,
        latitude: optionalNumber,
        longitude: optionalNumber,
      }),
      v.transform((wire) => ({
        name: wire.name,
        address: wire.address,
        postcode: wire.postcode,
        town: wire.town,
        position: position(wire),
      })),
    ),
  ),
  null,
);

export const eventSchema: Schema<Event> = v.pipe(
  v.object({
    ...article,
    excerpt: text,
    location: place,
    location_path: v.fallback(v.nullish(path, null), null),
    meeting_url: optionalText,
    event: v.object({
      start: instant,
      end: v.fallback(v.nullish(instant, null), null),
      all_day: flag,
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
    end: wire.event.end ?? wire.event.start, // when it begins is worth knowing in any case
    allDay: wire.event.all_day,
    timeZone: wire.event.timezone,
    recurrenceRule: wire.recurrence_rule,
    place: wire.location && { ...wire.location, path: wire.location_path },
    meetingUrl: wire.meeting_url,
  })),
);
