/**
 * Writes a small folder of recorded answers, of a municipality that does not exist, for the tests of the demo's server; and serves one over HTTP.
 * Knows the layout of a recording; holds no expectations.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pythonJson } from '../../demo/server/cms-response.js';

export const base = 'https://cms.weidenau.example';
export const instant = '2026-03-09T08:00:00+01:00';

const languages = [
  { id: 1, code: 'de', bcp47_tag: 'de', native_name: 'Deutsch', dir: 'LEFT_TO_RIGHT' },
  { id: 2, code: 'ar', bcp47_tag: 'ar', native_name: 'العربية', dir: 'RIGHT_TO_LEFT' },
];

/** @param {string} path */
const address = (path) => ({ url: base + path, path });

/**
 * @param {string} path
 * @param {{ title: string, parent?: string | null, old?: string[], content?: string, languages?: Record<string, string> }} facts
 */
function page(path, { title, parent = null, old = [], content = `<p>${title}</p>`, languages: others = {} }) {
  const available = Object.entries(others).map(([slug, other]) => [slug, { id: 7, ...address(other) }]);
  return {
    id: 1,
    ...address(path),
    title,
    excerpt: content.replace(/<[^>]*>/g, ''),
    content,
    parent: parent === null ? { id: 0, url: null, path: null } : { id: 9, ...address(parent) },
    available_languages: Object.fromEntries(available),
    slug_history: [...old, path.split('/').at(-2)],
  };
}

/** German: two roots, three levels; Arabic: one root. The club's list lacks Arabic, so the garden below it cannot be reached in Arabic. */
export const pages = {
  de: [
    page('/weidenau/de/ankommen/', {
      title: 'Ankommen',
      content: `<p>Zuerst: <a href="${base}/weidenau/de/ankommen/anmeldung/">Anmeldung</a> & mehr</p>`,
      languages: { ar: '/weidenau/ar/الوصول/' },
    }),
    page('/weidenau/de/ankommen/anmeldung/', {
      title: 'Anmeldung',
      parent: '/weidenau/de/ankommen/',
      old: ['meldepflicht'],
    }),
    page('/weidenau/de/ankommen/anmeldung/bestätigung/', {
      title: 'Bestätigung',
      parent: '/weidenau/de/ankommen/anmeldung/',
    }),
    page('/weidenau/de/vereine/', { title: 'Vereine' }),
    page('/weidenau/de/vereine/garten/', {
      title: 'Garten',
      parent: '/weidenau/de/vereine/',
      languages: { ar: '/weidenau/ar/النوادي/حديقة/' },
    }),
  ],
  ar: [page('/weidenau/ar/الوصول/', { title: 'الوصول', languages: { de: '/weidenau/de/ankommen/' } })],
};

/**
 * @param {string} slug
 * @param {{ start: string, end: string, rule?: string | null }} times
 */
export function event(slug, { start, end, rule = null }) {
  const path = `/weidenau/de/events/${slug}/`;
  return {
    id: slug.includes('$') ? null : 36,
    ...address(path),
    title: 'Sprachcafé',
    excerpt: 'Kaffee und Deutsch',
    content: '<p>Kaffee und Deutsch</p>',
    available_languages: { ar: { id: null, ...address(path.replace('/de/', '/ar/')) } },
    event: {
      id: 8,
      start,
      start_date: start.slice(0, 10),
      start_time: start.slice(11, 19),
      end,
      end_date: end.slice(0, 10),
      end_time: end.slice(11, 19),
      all_day: false,
      timezone: 'Europe/Berlin',
    },
    recurrence_rule: rule,
  };
}

const rule = 'DTSTART:20260312T160000\nRRULE:FREQ=WEEKLY;BYDAY=TH';
const tour = event('rundgang', { start: '2026-03-10T10:00:00+01:00', end: '2026-03-10T12:00:00+01:00' });
const thursday = { start: '2026-03-12T17:00:00+01:00', end: '2026-03-12T19:00:00+01:00', rule };
const thursdayAfter = { start: '2026-03-19T17:00:00+01:00', end: '2026-03-19T19:00:00+01:00', rule };

const news = Array.from({ length: 5 }, (_none, index) => ({
  id: `local-${15 - index}`,
  title: `Nachricht ${15 - index}`,
  content: `Mehr: ${base}/weidenau/de/`,
  last_updated: `2026-03-0${6 - index}T09:00:00+01:00`,
  display_date: `2026-03-0${6 - index}T08:00:00Z`,
}));

/** @param {string} slug @param {number | null} latitude */
const place = (slug, latitude) => ({
  ...page(`/weidenau/de/locations/${slug}/`, { title: 'Rathaus' }),
  location: { id: 1, latitude, longitude: latitude },
});

const region = { id: 3, name: 'Weidenau', path: 'weidenau', live: true, languages };
const neighbour = { id: 4, name: 'Unter-Linden', path: 'unter-linden', live: true, languages: languages.slice(0, 1) };

/** @type {Record<string, unknown>} */
export const answers = {
  'recorded.json': { cms: '2026.7.1', instant, baseUrl: base },
  'regions.json': [region, neighbour],
  'regions/weidenau.json': region,
  'weidenau/languages.json': languages,
  'weidenau/offers.json': [{ name: 'Praktika', alias: 'praktika', url: 'https://praktika.example/', post: null }],
  'weidenau/de/pages.json': pages.de,
  'weidenau/de/children-depth-1.json': [pages.de[0], pages.de[3]],
  'weidenau/de/events-combined.json': [tour, event('sprachcafe', thursday)],
  'weidenau/de/events.json': [
    tour,
    event('sprachcafe$2026-03-12', thursday),
    event('sprachcafe$2026-03-19', thursdayAfter),
  ],
  'weidenau/de/locations.json': [place('rathaus', 50.5), place('mobil', null)],
  'weidenau/de/location-categories.json': [{ id: 9, name: 'Beratung' }],
  'weidenau/de/news.json': news,
  'weidenau/de/imprint.json': page('/weidenau/de/disclaimer/', { title: 'Impressum' }),
  'weidenau/ar/pages.json': pages.ar,
  'weidenau/ar/children-depth-1.json': pages.ar,
  'weidenau/ar/imprint.json': [],
};

/**
 * @param {Record<string, unknown>} files by path; text as it is, the rest as JSON
 * @returns {{ dir: string, remove: () => void }}
 */
export function writeFolder(files) {
  const dir = mkdtempSync(join(tmpdir(), 'integreat-panel-'));
  for (const [name, content] of Object.entries(files)) {
    const file = join(dir, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : pythonJson(content));
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/**
 * @param {{ handle: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, origin: string) => Promise<boolean> }} part
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(part) {
  let url = '';
  const server = createServer((request, response) => {
    part.handle(request, response, url).then(
      (isHandled) => (isHandled ? null : response.writeHead(404, { 'x-unhandled': 'yes' }).end()),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)));
  const listening = server.address();
  url = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}`;
  const close = () => {
    server.closeAllConnections();
    return /** @type {Promise<void>} */ (new Promise((resolve) => server.close(() => resolve())));
  };
  return { url, close };
}
