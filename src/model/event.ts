/** An event, single or repeating, in the municipality's time. */
import type { CmsHtml } from './page.js';

export interface Event {
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly content: CmsHtml;
  readonly excerpt: string;
  readonly lastUpdated: string | null;
  readonly thumbnail: string | null;
  readonly translations: Readonly<Record<string, string>>;
  /** ISO 8601 with the municipality's offset. */
  readonly start: string;
  /** ISO 8601 with the municipality's offset. */
  readonly end: string;
  readonly allDay: boolean;
  /** IANA name of the zone in which `start` and `end` are meant, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
  /** `DTSTART:…\nRRULE:…` (RFC 5545; UTC without a Z), or null for an event that happens once. */
  readonly recurrenceRule: string | null;
  readonly place: EventPlace | null;
  /** Where it is held online, or null. */
  readonly meetingUrl: string | null;
}

/** When an event is next, as far as its start tells: of a repeating one that is the first time, which says nothing once it has passed. */
export function nextStart(start: string | null, recurrenceRule: string | null): string | null {
  const isOver = start !== null && Date.parse(start) < Date.now();
  return isOver && recurrenceRule !== null ? null : start;
}

export interface EventPlace {
  readonly name: string;
  readonly address: string;
  readonly postcode: string | null;
  readonly town: string;
  /** The place itself among the region's places, or null. */
  readonly path: string | null;
}
