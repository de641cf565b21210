/** Entries as a CMS sends them: whole ones, of a made-up town. */

const article = (path: string) => ({
  id: 1,
  url: `https://cms.example${path}`,
  path,
  title: 'Beratung',
  last_updated: '2026-03-06T04:18:00+01:00',
  excerpt: 'Wir beraten Sie.',
  content: '<p>Wir beraten Sie.</p>',
  available_languages: { en: { id: 2, url: 'https://cms.example/r/en/a/', path: '/r/en/a/' } },
  thumbnail: 'https://cms.example/media/a.svg',
});

export const WIRE_OFFER = {
  name: 'Praktika',
  alias: 'praktika',
  url: 'https://praktika.example/?plz=99871',
  post: { plz: '99871', radius: 20 },
  thumbnail: 'https://cms.example/media/o.svg',
};

export const WIRE_PAGE = {
  ...article('/r/de/a/b/'),
  parent: { id: 9, url: 'https://cms.example/r/de/a/', path: '/r/de/a/' },
  order: 3,
  organization: {
    id: 1,
    slug: 'o',
    name: 'Verein',
    logo: 'https://cms.example/media/o.svg',
    website: 'https://o.example',
  },
  embedded_offers: [WIRE_OFFER],
};

const location = {
  id: 11,
  name: 'Stadtbibliothek',
  address: 'Brückenstraße 2',
  town: 'Lindenfurt',
  postcode: '99871',
  latitude: 50.6,
  longitude: 10.3,
};

export const WIRE_EVENT = {
  ...article('/r/de/events/a/'),
  location,
  location_path: '/r/de/locations/stadtbibliothek/',
  meeting_url: 'https://meet.example',
  event: {
    id: 2,
    start: '2026-03-10T16:00:00+01:00',
    end: '2026-03-10T18:00:00.5Z',
    all_day: true,
    timezone: 'Europe/Vienna',
  },
  recurrence_rule: 'DTSTART:20260310T150000\nRRULE:FREQ=WEEKLY;BYDAY=TU',
};

const day = {
  allDay: false,
  closed: false,
  appointmentOnly: true,
  timeSlots: [{ start: '08:00', end: '23:59', timezone: 'Europe/Berlin' }],
};

export const WIRE_PLACE = {
  ...article('/r/de/locations/a/'),
  meta_description: 'Hier wird beraten.',
  contacts: [
    {
      area_of_responsibility: 'Aufenthalt',
      name: 'Amt',
      email: 'amt@lindenfurt.example',
      phone_number: '+49 221 4710-120',
      mobile_number: '+49 170 1',
      website: 'https://lindenfurt.example',
      appointment_url: 'https://termine.lindenfurt.example/amt',
      opening_hours: Array.from({ length: 7 }, () => day),
    },
  ],
  category: { id: 1, name: 'Ämter', color: '#2E98FB', icon: 'office' },
  temporarily_closed: true,
  opening_hours: Array.from({ length: 7 }, () => day),
  appointment_url: 'https://termine.lindenfurt.example',
  location,
  barrier_free: true,
  organization: { id: 1, slug: 'o', name: 'Verein' },
};

export const WIRE_NEWS = {
  id: 'local-37',
  title: 'Wertstoffhof zu',
  content: 'Bis Mai: https://lindenfurt.example',
  last_updated: '2026-03-02T09:00:00+01:00',
  display_date: '2026-03-02T08:00:00Z',
  available_languages: { de: { id: 'local-37' }, en: { id: 'local-38' } },
  externalUrl: 'https://cms.example/r/de/news/local/37',
};

export const WIRE_REGION = {
  id: 2,
  name: 'Landkreis Hohenwalde',
  path: 'lk-hohenwalde',
  live: true,
  events: true,
  pois: true,
  push_notifications: false,
  extras: true,
  name_without_prefix: 'Hohenwalde',
  languages: [
    { id: 1, code: 'fa-pr', bcp47_tag: 'fa_PR', native_name: 'دری', dir: 'RIGHT_TO_LEFT' },
    { id: 2, code: 'de', bcp47_tag: 'de-DE', native_name: ' Deutsch', dir: 'LEFT_TO_RIGHT' },
  ],
};

/** An entry as the CMS sends it, with no more than a search needs. */
export function wireEntry(title: string, more: object = {}) {
  const path = `/r/de/${title.toLowerCase()}/`;
  return { path, url: `https://cms.example${path}`, title, content: '', available_languages: {}, ...more };
}
