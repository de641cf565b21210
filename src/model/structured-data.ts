/**
 * What is shown, as search engines read it: JSON-LD in the terms of schema.org for an event, a place, or a page about a service.
 *
 * Pure. Only what the CMS says; addresses that are none of the web are left out by the caller (`web`).
 */
import type { Event } from './event.js';
import type { Occurrence } from './occurrences.js';
import type { Page } from './page.js';
import type { OpeningHours, Place, Position } from './place.js';
import { wallTimeAt } from './zoned-time.js';

/** What all kinds need to know of where they are shown. */
export interface DataContext {
  /** Name of the region. */
  readonly region: string;
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** The safe form of an address on the web, or null. */
  readonly web: (url: string) => string | null;
  /** The text of HTML. */
  readonly text: (html: string) => string;
}

export type JsonLd = Readonly<Record<string, unknown>>;

/** Text for a result of a search engine: longer ones are cut there. */
const DESCRIPTION = 300;

/** An event at its next time, or null where that is not known. */
export function eventData(event: Event, next: Occurrence | null, context: DataContext): JsonLd {
  const { place, meetingUrl } = event;
  const online = meetingUrl === null ? null : context.web(meetingUrl);
  const modes = { true: { true: 'Mixed', false: 'Offline' }, false: { true: 'Online', false: 'Offline' } } as const;
  const mode = modes[`${place !== null}`][`${online !== null}`];
  return linkedData('Event', {
    ...entry(event, context),
    ...times(event, next),
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    eventStatus: 'https://schema.org/EventScheduled',
    location: [
      place && compact({ '@type': 'Place', name: place.name, address: address(place), geo: geo(place.position) }),
      online && { '@type': 'VirtualLocation', url: online },
    ].filter(Boolean),
    organizer: { '@type': 'Organization', name: context.region },
  });
}

/** Of whole days the days, else the moments. */
function times({ start, end, allDay, timeZone }: Event, next: Occurrence | null): JsonLd {
  if (!next) return allDay ? { startDate: start.slice(0, 10) } : { startDate: start, endDate: end };
  if (allDay) return { startDate: next.day, endDate: wallTimeAt(next.end, timeZone).day };
  return { startDate: new Date(next.start).toISOString(), endDate: new Date(next.end).toISOString() };
}

export function placeData(place: Place, context: DataContext): JsonLd {
  const [contact] = place.contacts;
  return linkedData('Place', {
    ...entry(place, context),
    description: shortened(place.summary) || shortened(context.text(place.content)),
    address: address(place),
    geo: geo(place.position),
    telephone: contact?.phone ?? contact?.mobile,
    email: contact?.email,
    openingHoursSpecification: place.openingHours && !place.temporarilyClosed && hours(place.openingHours),
  });
}

/** A page, as a service of the municipality. */
export function pageData(page: Page, context: DataContext): JsonLd {
  return linkedData('GovernmentService', {
    ...entry(page, context),
    dateModified: page.lastUpdated,
    areaServed: { '@type': 'AdministrativeArea', name: context.region },
    provider: { '@type': 'GovernmentOrganization', name: page.organization ?? context.region },
  });
}

function entry({ title, url, content, thumbnail }: Page | Event | Place, { web, text, language }: DataContext) {
  return {
    name: title,
    url: web(url),
    description: shortened(text(content)),
    image: thumbnail === null ? null : web(thumbnail),
    inLanguage: language,
  };
}

/** Without half a letter at the end. */
function shortened(text: string): string {
  return text
    .slice(0, DESCRIPTION)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

function address({ address: street, postcode, town }: { address: string; postcode: string | null; town: string }) {
  return compact({
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: postcode,
    addressLocality: town,
    addressCountry: 'DE',
  });
}

function geo(position: Position | null) {
  return position && { '@type': 'GeoCoordinates', ...position };
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function hours({ days }: OpeningHours) {
  return days.flatMap(({ allDay, closed, byAppointment, slots }, day) => {
    if (closed || byAppointment) return []; // nobody gets in by the hours alone
    const times = allDay ? [{ start: '00:00', end: '23:59' }] : slots;
    return times.map(({ start, end }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${DAYS[day]!}`,
      opens: start,
      closes: end,
    }));
  });
}

function linkedData(type: string, fields: object): JsonLd {
  return compact({ '@context': 'https://schema.org', '@type': type, ...fields });
}

/** Without what nobody said. */
function compact(fields: object): JsonLd {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && value !== false && value !== '' && !isEmptyList(value),
    ),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
