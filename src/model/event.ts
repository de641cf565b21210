/** An event, single or repeating, in the municipality's time. When it takes place is worked out in occurrences. */
import type { CmsHtml } from './page.js';
import type { Position } from './place.js';

/** When an event takes place, as the CMS says it. */
export interface EventTimes {
  /** ISO 8601 with the municipality's offset; of a repeating event its first time. */
  readonly start: string;
  /** ISO 8601 with the municipality's offset; of a repeating event the end of its first time. */
  readonly end: string;
  readonly allDay: boolean;
  /** IANA name of the zone in which `start` and `end` are meant, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
  /** `DTSTART:…\nRRULE:…` (RFC 5545; UTC without a Z), or null for an event that happens once. */
  readonly recurrenceRule: string | null;
}

export interface Event extends EventTimes {
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly content: CmsHtml;
  readonly excerpt: string;
  readonly lastUpdated: string | null;
  readonly thumbnail: string | null;
  readonly translations: Readonly<Record<string, string>>;
  readonly place: EventPlace | null;
  /** Where it is held online, or null. */
  readonly meetingUrl: string | null;
}

export interface EventPlace {
  readonly name: string;
  readonly address: string;
  readonly postcode: string | null;
  readonly town: string;
  /** WGS 84 degrees, or null where it is not on the map. */
  readonly position: Position | null;
  /** The place itself among the region's places, or null. */
  readonly path: string | null;
}
