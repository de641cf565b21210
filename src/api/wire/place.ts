/** Places of `locations/`, with contacts and opening hours. */
import * as v from 'valibot';
import type { OpeningDay, OpeningHours, Place } from '../../model/place.js';
import { article, decodeEntry, flag, optionalNumber, optionalText, organization, text, type Schema } from './decode.js';
import { timeZone } from './instant.js';
import { position } from './position.js';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const openingDay = v.pipe(
  v.object({
    allDay: flag,
    closed: flag,
    appointmentOnly: flag,
    timeSlots: v.array(v.object({ start: clock, end: clock, timezone: timeZone })),
  }),
  v.transform((wire) => ({
    allDay: wire.allDay,
    closed: wire.closed,
    byAppointment: wire.appointmentOnly,
    slots: wire.timeSlots,
  })),
);

/** Hours that can't be read whole are unknown: half a week would send people to a closed door. */
const openingHours: Schema<OpeningHours | null> = v.fallback(
  v.nullish(
    v.pipe(
      v.array(openingDay),
      v.length(7),
      v.transform((days) => ({
        days: days.map(({ slots, ...day }): OpeningDay => ({
          ...day,
          slots: slots.map(({ start, end }) => ({ start, end })),
        })),
        timeZone: days.flatMap(({ slots }) => slots)[0]?.timezone ?? 'Europe/Berlin',
      })),
    ),
    null,
  ),
  null,
);

const contact = v.pipe(
  v.object({
    name: optionalText,
    area_of_responsibility: optionalText,
    email: optionalText,
    phone_number: optionalText,
    mobile_number: optionalText,
    website: optionalText,
    appointment_url: optionalText,
    opening_hours: openingHours,
  }),
  v.transform((wire) => ({
    name: wire.name,
    area: wire.area_of_responsibility,
    email: wire.email,
    phone: wire.phone_number,
    mobile: wire.mobile_number,
    website: wire.website,
    appointmentUrl: wire.appointment_url,
    openingHours: wire.opening_hours,
  })),
);

const category = v.object({ id: v.pipe(v.number(), v.integer()), name: text, color: text, icon: text });

export const placeSchema: Schema<Place> = v.pipe(
  v.object({
    ...article,
    meta_description: text,
    excerpt: text,
    contacts: v.fallback(v.array(v.unknown()), []),
    category: v.fallback(v.nullable(category), null),
    temporarily_closed: flag,
    opening_hours: openingHours,
    appointment_url: optionalText,
    location: v.object({
      address: text,
      postcode: optionalText,
      town: text,
      latitude: optionalNumber,
      longitude: optionalNumber,
    }),
    barrier_free: v.fallback(v.nullable(v.boolean()), null),
    organization,
  }),
  v.transform((wire) => ({
    path: wire.path,
    url: wire.url,
    title: wire.title,
    summary: wire.meta_description,
    content: wire.content,
    excerpt: wire.excerpt,
    lastUpdated: wire.last_updated,
    thumbnail: wire.thumbnail,
    translations: wire.available_languages,
    category: wire.category,
    address: wire.location.address,
    postcode: wire.location.postcode,
    town: wire.location.town,
    position: position(wire.location),
    contacts: wire.contacts.flatMap((each) => decodeEntry(contact, each) ?? []),
    temporarilyClosed: wire.temporarily_closed,
    openingHours: wire.opening_hours,
    appointmentUrl: wire.appointment_url,
    barrierFree: wire.barrier_free,
    organization: wire.organization,
  })),
);
