/** A place: an office, a school, a practice, with address, contacts and opening hours. */
import type { CmsHtml } from './page.js';

export interface Place {
  readonly path: string;
  readonly url: string;
  readonly title: string;
  /** One sentence, plain text; may be empty. */
  readonly summary: string;
  readonly content: CmsHtml;
  readonly excerpt: string;
  readonly lastUpdated: string | null;
  readonly thumbnail: string | null;
  readonly translations: Readonly<Record<string, string>>;
  readonly category: PlaceCategory | null;
  readonly address: string;
  readonly postcode: string | null;
  readonly town: string;
  /** Null where it is not on the map. */
  readonly position: Position | null;
  readonly contacts: readonly Contact[];
  readonly temporarilyClosed: boolean;
  /** Null where the hours are unknown. */
  readonly openingHours: OpeningHours | null;
  readonly appointmentUrl: string | null;
  /** Null: nobody said. */
  readonly barrierFree: boolean | null;
  readonly organization: string | null;
}

/** WGS 84 degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

export interface PlaceCategory {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly icon: string;
}

export interface Contact {
  readonly name: string | null;
  readonly area: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly website: string | null;
  readonly appointmentUrl: string | null;
  /** Null where the hours are unknown. */
  readonly openingHours: OpeningHours | null;
}

/** When a place or a contact can be reached, week by week. */
export interface OpeningHours {
  /** Seven days, Monday first. */
  readonly days: readonly OpeningDay[];
  /** IANA name of the zone in which the hours are meant, e.g. `Europe/Berlin`. */
  readonly timeZone: string;
}

export interface OpeningDay {
  readonly allDay: boolean;
  readonly closed: boolean;
  readonly byAppointment: boolean;
  /** Wall-clock times `HH:MM` of the municipality; an end that is not after its start is on the next day. */
  readonly slots: readonly { readonly start: string; readonly end: string }[];
}
