/**
 * A CMS that was taken over: whatever text it has is a payload, whatever address it names leads to a stranger or is a script. Pages, events, places, news,
 * offers, the imprint, and the names of region and languages.
 *
 * Knows the form of the API's answers; nothing of what is in a payload.
 */
import { createServer } from 'node:http';

/**
 * @typedef {{ name: string, html: string }} Payload
 * @typedef {Awaited<ReturnType<typeof startPayloadCms>>} PayloadCms
 */

export const REGION = 'stadt';
const HOME = `/${REGION}/de/`;

/** Kinds of entries: where they are in a panel, and in which list of the API. */
export const KINDS = /** @type {const} */ ([
  { kind: 'page', path: `${HOME}seite-`, list: 'pages' },
  { kind: 'event', path: `${HOME}events/termin-`, list: 'events' },
  { kind: 'place', path: `${HOME}locations/ort-`, list: 'locations' },
]);

/** Titles longer than this say nothing new. */
const LONGEST_TITLE = 2000;

/** What stands in the title of an entry. @param {Payload} payload */
export const titleOf = ({ html }) => html.slice(0, LONGEST_TITLE).trim();

/** A word that is in no other group of entries, and is like that of none. @param {number} group */
export function wordOf(group) {
  const syllables = 'ba ce di fo gu ha ki lo mu ne pi ro su ta vo wa xi ya zu qe'.split(' ');
  const number = (group * 7919 + 4242) % 160_000;
  return [0, 1, 2, 3].map((place) => syllables[Math.floor(number / 20 ** place) % 20]).join('') + 'wort';
}

/** @param {string} text */
const asText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param {readonly Payload[]} payloads
 * @param {{ leak: string, inGroup: number }} options leak: beginning of a stranger's addresses; inGroup: entries of a kind with the same word
 */
export async function startPayloadCms(payloads, { leak, inGroup }) {
  const addresses = [
    `${leak}/a.png`,
    'javascript:hacked()',
    'data:text/html,<script>hacked()</script>',
    `${leak}/"onload="hacked()`,
  ];
  /** @param {number} index */
  const address = (index) => addresses[index % addresses.length] ?? '';
  const run = '<img src=x onerror=hacked()>';

  /** What all entries have. @param {Payload} payload @param {number} index @param {string} path */
  const entry = (payload, index, path) => ({
    id: index + 1,
    url: address(index + 1),
    path: `${path}${index}/`,
    title: titleOf(payload),
    excerpt: payload.html,
    last_updated: '2026-03-01T10:00:00+01:00',
    thumbnail: address(index),
    available_languages: {
      en: { id: index + 1, url: address(index), path: `${path.replace('/de/', '/en/')}${index}/` },
    },
    organization: { id: 1, slug: run, name: titleOf(payload), logo: address(index), website: address(index + 1) },
  });

  /** In lists a word comes before the payload, and the payload once more as text: both show in what a search finds. @param {Payload} payload @param {number} index */
  const searchable = ({ html }, index) =>
    `<p>${wordOf(Math.floor(index / inGroup))} ${asText(html.slice(0, 500))}</p>${html}`;

  /** @param {Payload} payload @param {number} index @param {boolean} [isInList] */
  const page = (payload, index, isInList = false) => ({
    ...entry(payload, index, KINDS[0].path),
    content: isInList ? searchable(payload, index) : payload.html,
    parent: { id: 0, url: null, path: null },
    order: index,
    embedded_offers: [
      { name: titleOf(payload), alias: run, url: address(index), post: { [run]: run }, thumbnail: address(index) },
    ],
  });

  /** @param {Payload} payload */
  const location = (payload) => ({
    id: 1,
    name: titleOf(payload),
    address: titleOf(payload),
    town: run,
    postcode: run,
    country: run,
    latitude: 50,
    longitude: 10,
  });

  /** @param {Payload} payload @param {number} index */
  const event = (payload, index) => ({
    ...entry(payload, index, KINDS[1].path),
    content: searchable(payload, index),
    location: location(payload),
    location_path: `${KINDS[2].path}${index}/`,
    meeting_url: address(index),
    event: {
      id: 1,
      start: '2060-03-01T10:00:00+01:00',
      end: '2060-03-01T11:00:00+01:00',
      all_day: false,
      timezone: 'Europe/Berlin',
    },
    recurrence_rule: null,
  });

  /** @param {Payload} payload @param {number} index */
  const place = (payload, index) => ({
    ...entry(payload, index, KINDS[2].path),
    content: searchable(payload, index),
    meta_description: titleOf(payload),
    location: location(payload),
    contacts: [
      {
        name: titleOf(payload),
        area_of_responsibility: titleOf(payload),
        email: `a@b.example?bcc=${run}`,
        phone_number: index % 2 ? `+49 1 ${run}` : '*#06#',
        mobile_number: 'javascript:hacked()',
        website: address(index),
        appointment_url: address(index + 1),
        opening_hours: null,
      },
    ],
    category: {
      id: 1,
      name: run,
      color: `red;background:url(${leak}/color.png)`,
      icon: `../${run}`,
      icon_url: address(index),
    },
    temporarily_closed: false,
    opening_hours: null,
    appointment_url: address(index),
    barrier_free: true,
  });

  /** @param {Payload} payload @param {number} index */
  const news = (payload, index) => ({
    id: `local-${index}`,
    title: titleOf(payload),
    content: `${payload.html}\njavascript:hacked() ${leak}/news.html`,
    display_date: '2026-03-01T10:00:00Z',
    last_updated: '2026-03-01T10:00:00Z',
    available_languages: { de: { id: `local-${index}` } },
    externalUrl: address(index),
  });

  const region = {
    id: 1,
    name: `Stadt ${run}`,
    name_without_prefix: run,
    path: REGION,
    live: true,
    events: true,
    pois: true,
    push_notifications: true,
    extras: true,
    languages: [
      { id: 1, code: 'de', bcp47_tag: 'de', native_name: `Deutsch ${run}`, dir: 'LEFT_TO_RIGHT' },
      { id: 2, code: 'en', bcp47_tag: `en"onclick="hacked()`, native_name: `English ${run}`, dir: 'LEFT_TO_RIGHT' },
    ],
  };
  const offers = payloads.slice(0, 50).map((payload, index) => page(payload, index).embedded_offers[0]);
  const imprint = {
    ...page({ name: '', html: `<h2>Imprint</h2>${run}` }, 0),
    path: `${HOME}disclaimer/`,
    parent: null,
  };

  /** @param {URLSearchParams} query */
  function children(query) {
    const url = query.get('url');
    if (url === null) return payloads.slice(0, 100).map((payload, index) => page(payload, index));
    const index = Number(/(\d+)\/?$/.exec(url)?.[1]);
    const payload = payloads[index];
    return payload && url.startsWith(KINDS[0].path) ? [page(payload, index)] : null;
  }

  /** @type {Record<string, (query: URLSearchParams) => unknown>} */
  const answers = {
    'regions/': () => [region],
    [`regions/${REGION}/`]: () => region,
    'de/children/': children,
    'de/parents/': () => [],
    'de/pages/': () => payloads.map((payload, index) => page(payload, index, true)),
    'de/events/': () => payloads.map(event),
    'de/locations/': () => payloads.map(place),
    'de/location-categories/': () => [],
    'de/news/': (query) => payloads.map(news).slice(0, Number(query.get('size') ?? 20)),
    'de/imprint/': () => imprint,
    'offers/': () => offers,
    'de/offers/': () => offers,
    'languages/': () => region.languages,
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms.example');
    const call = decodeURIComponent(pathname)
      .replace('/api/v3/', '')
      .replace(`${REGION}/`, (slug, at) => (at === 0 ? '' : slug));
    const answer = answers[call]?.(searchParams) ?? null;
    response.writeHead(answer === null ? 404 : 200, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      ...(answer === null && { 'cache-control': 'max-age=600' }), // pictures of payloads that are nowhere: once is enough
    });
    response.end(JSON.stringify(answer ?? { error: 'not found' }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
