/** An event of Weidenau, for views to show. */
import type { Event, EventPlace } from '../../../src/model/event.js';
import { occurrences } from '../../../src/model/occurrences.js';
import type { CmsHtml } from '../../../src/model/page.js';

/** Monday, 9 March 2026, at noon in Germany. */
export const NOW = Date.parse('2026-03-09T12:00:00+01:00');

export const LIBRARY: EventPlace = {
  name: 'Stadtbibliothek',
  address: 'Lindenstraße 1',
  postcode: '99871',
  town: 'Weidenau',
  position: null,
  path: '/weidenau/de/locations/stadtbibliothek/',
};

/** From four to six on Tuesday, unless something else is said. */
export function event(title: string, more: Partial<Omit<Event, 'content'>> & { content?: string } = {}): Event {
  const path = `/weidenau/de/events/${title.toLowerCase()}/`;
  return {
    path,
    url: `https://integreat.app${path}`,
    title,
    excerpt: '',
    lastUpdated: null,
    thumbnail: null,
    translations: {},
    place: null,
    meetingUrl: null,
    start: '2026-03-10T16:00:00+01:00',
    end: '2026-03-10T18:00:00+01:00',
    allDay: false,
    timeZone: 'Europe/Berlin',
    recurrenceRule: null,
    ...more,
    content: (more.content ?? '') as CmsHtml,
  };
}

export const weekly = (rule = 'FREQ=WEEKLY;BYDAY=TU') => ({ recurrenceRule: `DTSTART:20260310T150000\nRRULE:${rule}` });

/** Its first time. */
export function firstOf(each: Event) {
  const [first] = occurrences(each, { from: 0, to: Infinity, limit: 1 });
  if (!first) throw new Error('it never takes place');
  return first;
}
