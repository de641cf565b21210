/** Places of a made-up town, in as few words as a test wants, and the time that it is there. */
import type { CmsHtml } from '../../../src/model/page.js';
import type { Contact, OpeningDay, OpeningHours, Place } from '../../../src/model/place.js';

/** Monday, 23 November 2026, on the clocks of Berlin. */
export const at = (time: string) => Date.parse(`2026-11-23T${time}:00+01:00`);

export const CLOSED: OpeningDay = { allDay: false, closed: true, byAppointment: false, slots: [] };

/** `day('08:00-12:00', '13:30-17:00')` */
export function day(...slots: readonly string[]): OpeningDay {
  const pairs = slots.map((slot) => slot.split('-') as [string, string]);
  return { ...CLOSED, closed: false, slots: pairs.map(([start, end]) => ({ start, end })) };
}

/** A week that begins on Monday with what is given and is closed afterwards. */
export function week(...days: readonly OpeningDay[]): OpeningHours {
  return { days: Array.from({ length: 7 }, (_, index) => days[index] ?? CLOSED), timeZone: 'Europe/Berlin' };
}

export function contact(more: Partial<Contact> = {}): Contact {
  return {
    name: null,
    area: null,
    email: null,
    phone: null,
    mobile: null,
    website: null,
    appointmentUrl: null,
    openingHours: null,
    ...more,
  };
}

/** A place of Weidenau of which nothing is known but what is said. */
export function place(title: string, more: Partial<Omit<Place, 'content'>> & { content?: string } = {}): Place {
  const path = `/weidenau/de/locations/${title.toLowerCase()}/`;
  return {
    path,
    url: `https://integreat.app${path}`,
    title,
    summary: '',
    excerpt: '',
    lastUpdated: null,
    thumbnail: null,
    translations: {},
    category: null,
    address: '',
    postcode: null,
    town: '',
    position: null,
    contacts: [],
    temporarilyClosed: false,
    openingHours: null,
    appointmentUrl: null,
    barrierFree: null,
    organization: null,
    ...more,
    content: (more.content ?? '') as CmsHtml,
  };
}

export function category(id: number, name: string) {
  return { id, name, color: '#2E98FB', icon: 'office' };
}
