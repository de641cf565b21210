/**
 * A recorded CMS answers as the real one: each call, each refusal, headers, own address in place of the recorded one.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { recordedCms } from '../../demo/server/recorded-cms.js';
import { addressReplacer } from '../../demo/server/recordings.js';
import { answers, base, pages, serve, writeFolder } from './small-recordings.js';

const otherTexts = {
  'weidenau/ar/news.json': `[{"id": "local-1", "title": "a", "content": "https:\\/\\/cms.weidenau.example\\/weidenau and ${base}.example and ?u=${encodeURIComponent(`${base}/x`)}", "display_date": "2026-03-05T08:00:00Z", "last_updated": "2026-03-05T09:00:00+01:00"}]`,
  'media/icons/Haus & Hof.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'static/svg/mail.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'odd/unknown-region.404.html': '<!DOCTYPE html><html lang="de"><title>Seite nicht gefunden</title></html>',
};

const folder = writeFolder({ ...answers, ...otherTexts });
const weekOfRecording = () => new Date('2026-03-09T09:00:00+01:00');
const cms = await serve(recordedCms(folder.dir, { now: weekOfRecording }));
after(async () => {
  await cms.close();
  folder.remove();
});

/** @param {string} path behind /api/v3/ @param {RequestInit} [init] */
const call = (path, init) => fetch(`${cms.url}/api/v3/${path}`, { redirect: 'manual', ...init });

/** @param {string} path @param {RequestInit} [init] @returns {Promise<{ status: number, json: any }>} */
async function ask(path, init) {
  const response = await call(path, init);
  return { status: response.status, json: await response.json() };
}

/** @param {string} path @param {RequestInit} [init] @returns {Promise<string[]>} the paths of the entries */
async function paths(path, init) {
  const { json } = await ask(path, init);
  return json.map((/** @type {{ path: string }} */ entry) => entry.path);
}

/** @param {string} address @param {string} [language] */
const pageAt = (address, language = 'de') => `weidenau/${language}/page/?url=${encodeURIComponent(address)}`;

const [arriving, registration, confirmation, clubs, garden] = pages.de.map(({ path }) => path);

describe('regions and languages', () => {
  test('all regions, and one', async () => {
    const { json } = await ask('regions/');
    assert.deepEqual(json, answers['regions.json']);
    assert.equal((await ask('regions/weidenau/')).json.name, 'Weidenau');
    assert.equal((await ask('regions/unter-linden/')).json.name, 'Unter-Linden');
  });

  test('the languages of a region', async () => {
    const { json } = await ask('weidenau/languages/');
    assert.deepEqual(json, answers['weidenau/languages.json']);
  });

  test('a region that is known but was not recorded is empty', async () => {
    assert.deepEqual((await ask('unter-linden/languages/')).json.length, 1);
    for (const path of ['pages/', 'children/?depth=1', 'events/', 'locations/', 'news/', 'imprint/', 'offers/']) {
      assert.deepEqual(await ask(`unter-linden/de/${path}`), { status: 200, json: [] }, path);
    }
  });
});

describe('the page tree', () => {
  test('the roots, by the recorded answer', async () => {
    assert.deepEqual(await paths('weidenau/de/children/?depth=1'), [arriving, clubs]);
    assert.deepEqual(await paths('weidenau/de/children/'), [arriving, clubs]);
  });

  test('deeper, and not at all', async () => {
    assert.deepEqual(await paths('weidenau/de/children/?depth=2'), [arriving, registration, clubs, garden]);
    assert.deepEqual(
      await paths('weidenau/de/children/?depth=9'),
      pages.de.map(({ path }) => path),
    );
    assert.deepEqual(await paths('weidenau/de/children/?depth=0'), []);
  });

  test('a page itself and what is below it', async () => {
    const below = (/** @type {number} */ depth) => paths(`weidenau/de/children/?depth=${depth}&url=${arriving}`);
    assert.deepEqual(await below(0), [arriving]);
    assert.deepEqual(await below(1), [arriving, registration]);
    assert.deepEqual(await below(2), [arriving, registration, confirmation]);
  });

  test('what is above a page, the root first and without the page', async () => {
    const above = await paths(`weidenau/de/parents/?url=${encodeURIComponent(String(confirmation))}`);
    assert.deepEqual(above, [arriving, registration]);
    assert.deepEqual(await paths(`weidenau/de/parents/?url=${arriving}`), []);
  });

  test('the whole list, byte for byte but for the address', async () => {
    const text = await (await call('weidenau/de/pages/')).text();
    const recorded = readFileSync(`${folder.dir}/weidenau/de/pages.json`, 'utf8');
    assert.equal(text, recorded.replaceAll(base, cms.url));
    assert.match(text, /\\u00e4/);
  });
});

describe('a page is found', () => {
  for (const [how, address] of /** @type {[string, string][]} */ ([
    ['by its path', '/weidenau/de/ankommen/anmeldung/bestätigung/'],
    ['without slashes at the ends', 'weidenau/de/ankommen/anmeldung/bestätigung'],
    ['by its last slug alone', 'bestätigung'],
    ['whatever stands before the slug', '/anderswo/bestätigung/'],
    ['in decomposed letters', '/weidenau/de/ankommen/anmeldung/bestätigung/'.normalize('NFD')],
    ['in capitals', '/weidenau/de/ankommen/anmeldung/Bestätigung/'],
  ])) {
    test(how, async () => assert.equal((await ask(pageAt(address))).json.title, 'Bestätigung'));
  }

  test('by a slug that it had before', async () => {
    assert.equal((await ask(pageAt('/weidenau/de/ankommen/meldepflicht/'))).json.title, 'Anmeldung');
  });

  test('in Arabic', async () => {
    assert.equal((await ask(pageAt('/weidenau/ar/الوصول/', 'ar'))).json.title, 'الوصول');
  });
});

describe('refusals', () => {
  for (const [path, status, error] of /** @type {[string, number, string][]} */ ([
    [pageAt('/weidenau/de/nichts/'), 404, 'No matching page translation found for url.'],
    [pageAt('/weidenau/de/ankommen/', 'xx'), 404, 'No matching page translation found for url.'],
    [pageAt('/weidenau/ar/النوادي/حديقة/', 'ar'), 404, 'No Page matches the given url or id.'],
    ['weidenau/de/page/?url=/', 404, 'No matching page translation found for url.'],
    ['weidenau/de/page/', 400, 'Either the id or the url parameter is required.'],
    ['weidenau/de/page/?url=', 400, 'Either the id or the url parameter is required.'],
    ['weidenau/de/parents/', 400, 'Either the id or the url parameter is required.'],
    ['weidenau/de/parents/?url=nichts', 404, 'No matching page translation found for url.'],
    ['weidenau/de/children/?depth=1&url=nichts', 404, 'No matching page translation found for url.'],
    ['weidenau/xx/pages/', 404, 'No language matches the given query.'],
    ['weidenau/xx/events/', 404, 'No language matches the given query.'],
    ['weidenau/xx/locations/', 404, 'No language matches the given query.'],
    ['weidenau/xx/location-categories/', 404, 'No language matches the given query.'],
    ['weidenau/xx/imprint/', 404, 'No language matches the given query.'],
    ['weidenau/xx/news/local-15/', 404, 'No language matches the given query.'],
    ['weidenau/de/news/local-99/', 404, 'Push Notification not found in this region with this language.'],
    ['weidenau/de/news/local/', 404, 'Invalid news id.'],
    ['weidenau/de/news/other-15/', 404, 'No matching news source was found.'],
    ['weidenau/de/locations/?on_map=perhaps', 400, 'Invalid truth value perhaps'],
  ])) {
    test(`${decodeURIComponent(path)}: ${status}`, async () => {
      assert.deepEqual(await ask(path), { status, json: { error } });
    });
  }

  test('children and news of an unknown language are empty lists', async () => {
    assert.deepEqual(await ask('weidenau/xx/children/?depth=1'), { status: 200, json: [] });
    assert.deepEqual(await ask('weidenau/xx/news/'), { status: 200, json: [] });
  });

  test('an unknown region is the HTML page', async () => {
    for (const path of ['nirgendwo/de/pages/', 'regions/nirgendwo/', 'nirgendwo/languages/', 'a%2eb/de/pages/']) {
      const response = await call(path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(await response.text(), /Seite nicht gefunden/);
    }
  });

  test('an unknown call, and the PDF of an unknown page, are the HTML page too', async () => {
    assert.equal((await call('weidenau/de/nothing/')).status, 404);
    assert.equal((await call('weidenau/de/pdf/?url=nothing')).status, 404);
    assert.equal((await call('')).status, 404);
  });

  test('what the CMS fails over is 500, a POST to content 403', async () => {
    assert.equal((await call('weidenau/de/children/?depth=all')).status, 500);
    assert.equal((await call('weidenau/de/news/?size=0')).status, 500);
    assert.equal((await call('weidenau/de/pages/', { method: 'POST' })).status, 403);
  });
});

describe('events, places, news, imprint, offers', () => {
  test('repeating events date by date, or once', async () => {
    const slugs = async (/** @type {string} */ path) => (await paths(path)).map((each) => each.split('/').at(-2));
    assert.deepEqual(await slugs('weidenau/de/events/'), [
      'rundgang',
      'sprachcafe$2026-03-12',
      'sprachcafe$2026-03-19',
    ]);
    assert.deepEqual(await slugs('weidenau/de/events/?combine_recurring=True'), ['rundgang', 'sprachcafe']);
  });

  test('places, all or those on the map', async () => {
    assert.equal((await paths('weidenau/de/locations/')).length, 2);
    assert.deepEqual(await paths('weidenau/de/locations/?on_map=1'), ['/weidenau/de/locations/rathaus/']);
    assert.deepEqual(await paths('weidenau/de/locations/?on_map=false'), ['/weidenau/de/locations/mobil/']);
    assert.equal((await ask('weidenau/de/location-categories/')).json[0].name, 'Beratung');
  });

  for (const [query, ids] of /** @type {[string, number[]][]} */ ([
    ['', [15, 14, 13, 12, 11]],
    ['?size=2', [15, 14]],
    ['?size=2&page=2', [13, 12]],
    ['?size=2&page=3', [11]],
    ['?size=2&page=4', [11]],
    ['?size=2&page=0', [11]],
    ['?size=2&page=x', [15, 14]],
    ['?size=x&page=1', [15, 14, 13, 12, 11]],
    ['?size=9999', [15, 14, 13, 12, 11]],
  ])) {
    test(`news ${query || 'without a page'}`, async () => {
      const { json } = await ask(`weidenau/de/news/${query}`);
      assert.deepEqual(
        json.map((/** @type {{ id: string }} */ { id }) => id),
        ids.map((id) => `local-${id}`),
      );
    });
  }

  test('one news item', async () => {
    assert.equal((await ask('weidenau/de/news/local-13/')).json.title, 'Nachricht 13');
  });

  test('the imprint, or an empty list', async () => {
    assert.equal((await ask('weidenau/de/imprint/')).json.title, 'Impressum');
    assert.equal((await ask('weidenau/de/disclaimer/')).json.title, 'Impressum');
    assert.deepEqual(await ask('weidenau/ar/imprint/'), { status: 200, json: [] });
  });

  test('offers, with and without a language', async () => {
    assert.equal((await ask('weidenau/offers/')).json[0].alias, 'praktika');
    assert.equal((await ask('weidenau/de/offers/')).json[0].alias, 'praktika');
  });
});

describe('as of another week', () => {
  /** @param {import('../../demo/server/recorded-cms.js').CmsOptions} options @param {string} path @returns {Promise<any>} */
  async function askOn(options, path) {
    const other = await serve(recordedCms(folder.dir, options));
    try {
      return await (await fetch(`${other.url}/api/v3/weidenau/de/${path}`)).json();
    } finally {
      await other.close();
    }
  }
  const wednesdayInApril = () => new Date('2026-04-01T12:00:00+02:00');

  test('events come to that week, and those that are over in it are gone', async () => {
    const events = await askOn({ now: wednesdayInApril }, 'events/');
    assert.deepEqual(
      events.map((/** @type {{ path: string }} */ { path }) => path.split('/').at(-2)),
      ['sprachcafe$2026-04-02', 'sprachcafe$2026-04-09'],
    );
    assert.equal(events[0].event.start, '2026-04-02T17:00:00+02:00');
    const [combined] = await askOn({ now: wednesdayInApril }, 'events/?combine_recurring=True');
    assert.equal(combined.recurrence_rule, 'DTSTART:20260402T150000\nRRULE:FREQ=WEEKLY;BYDAY=TH');
  });

  test('news too, also one by one', async () => {
    const [newest] = await askOn({ now: wednesdayInApril }, 'news/');
    assert.equal(newest.display_date, '2026-03-27T08:00:00Z');
    assert.equal((await askOn({ now: wednesdayInApril }, 'news/local-15/')).display_date, newest.display_date);
  });

  test('unless asked to stay on the days of the recording', async () => {
    const events = await askOn({ now: wednesdayInApril, shiftTo: null }, 'events/');
    assert.deepEqual(
      events.map((/** @type {any} */ { event }) => event.start.slice(0, 10)),
      ['2026-03-10', '2026-03-12', '2026-03-19'],
    );
  });
});

describe('over HTTP', () => {
  test('the own address stands for the recorded one, however it is written', async () => {
    const { json } = await ask('weidenau/de/page/?url=ankommen');
    assert.equal(json.url, `${cms.url}/weidenau/de/ankommen/`);
    assert.ok(json.content.includes(`href="${cms.url}/weidenau/de/ankommen/anmeldung/"`));
    const [item] = (await ask('weidenau/ar/news/')).json;
    assert.equal(item.content, `${cms.url}/weidenau and ${base}.example and ?u=${encodeURIComponent(`${cms.url}/x`)}`);
  });

  test('an address is replaced in any spelling, but not within a longer one', () => {
    const replace = addressReplacer('http://127.0.0.1:80');
    const own = 'http://localhost:1234';
    assert.equal(replace('"http://127.0.0.1:80/a" http://127.0.0.1:80.', own), `"${own}/a" ${own}.`);
    assert.equal(replace('"http:\\/\\/127.0.0.1:80\\/a"', own), '"http:\\/\\/localhost:1234\\/a"');
    assert.equal(replace('?u=http%3A%2F%2F127.0.0.1%3A80%2Fa', own), '?u=http%3A%2F%2Flocalhost%3A1234%2Fa');
    assert.equal(replace('http://127.0.0.1:8000/a', own), 'http://127.0.0.1:8000/a');
    assert.equal(addressReplacer('https://cms.example')('https://cms.example.org', own), 'https://cms.example.org');
  });

  test('headers are the CMS’s: open, varied, nothing to cache by', async () => {
    const { headers } = await call('weidenau/de/pages/');
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('vary'), 'Accept-Language, Cookie, origin, Accept-Encoding');
    assert.equal((await call('weidenau/ar/imprint/')).headers.get('vary'), 'Accept-Language, Cookie, origin');
    for (const name of ['cache-control', 'etag', 'last-modified', 'expires'])
      assert.equal(headers.get(name), null, name);
  });

  test('gzip where it is accepted and worth it', async () => {
    const raw = (/** @type {string} */ path, /** @type {string} */ encoding) =>
      new Promise((resolve, reject) => {
        httpGet(`${cms.url}/api/v3/${path}`, { headers: { 'accept-encoding': encoding } }, async (response) => {
          const chunks = [];
          for await (const chunk of response) chunks.push(chunk);
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) });
        }).on('error', reject);
      });
    const packed = await raw('weidenau/de/pages/', 'br, gzip;q=0.5');
    assert.equal(packed.encoding, 'gzip');
    assert.equal(JSON.parse(gunzipSync(packed.body).toString()).length, 5);
    assert.equal((await raw('weidenau/de/pages/', 'br')).encoding, undefined);
    assert.equal((await raw('weidenau/ar/imprint/', 'gzip')).encoding, undefined);
  });

  test('a preflight is told the headers that the CMS allows', async () => {
    const response = await call('weidenau/de/feedback/page', {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    assert.equal(response.status, 200);
    assert.equal(
      response.headers.get('access-control-allow-headers'),
      'accept, accept-encoding, authorization, content-type, dnt, origin, user-agent, x-csrftoken, x-requested-with, x-integreat-development',
    );
    assert.equal(response.headers.get('access-control-allow-methods'), 'DELETE, GET, OPTIONS, PATCH, POST, PUT');
  });

  test('without the slash at the end: a redirect that keeps the query', async () => {
    const response = await call('weidenau/de/events?combine_recurring=True');
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/api/v3/weidenau/de/events/?combine_recurring=True');
    assert.equal((await call('regions')).status, 301);
    assert.equal((await call('nothing')).status, 404);
  });

  test('HEAD has the headers alone', async () => {
    const response = await call('weidenau/de/pages/', { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  test('media and static files of the recording', async () => {
    const media = await fetch(`${cms.url}/media/icons/Haus%20&%20Hof.svg`);
    assert.equal(media.status, 200);
    assert.equal(media.headers.get('content-type'), 'image/svg+xml');
    assert.equal((await fetch(`${cms.url}/static/svg/mail.svg`)).status, 200);
    assert.equal((await fetch(`${cms.url}/static/none.svg`)).headers.get('x-unhandled'), 'yes');
    assert.equal((await fetch(`${cms.url}/recorded.json`)).headers.get('x-unhandled'), 'yes');
  });
});

describe('feedback', () => {
  /** @param {string} kind @param {Record<string, string>} fields */
  const asForm = (kind, fields) =>
    ask(`weidenau/de/feedback/${kind}`, { method: 'POST', body: new URLSearchParams(fields) });
  const thanks = { status: 201, json: { success: 'Feedback successfully submitted' } };
  /** @param {number} status @param {string} error */
  const no = (status, error) => ({ status, json: { error } });

  for (const [kind, fields] of /** @type {[string, Record<string, string>][]} */ ([
    ['categories', { rating: 'up' }],
    ['events', { comment: 'Mehr davon' }],
    ['map', { rating: 'down', category: 'Technisches Feedback' }],
    ['offers/', { rating: 'up' }],
    ['page', { rating: 'up', slug: 'anmeldung' }],
    ['page', { rating: 'up', slug: 'meldepflicht' }],
    ['event', { rating: 'up', slug: 'rundgang' }],
    ['event', { rating: 'up', slug: 'sprachcafe$2026-03-12' }],
    ['poi', { comment: 'Offen?', slug: 'rathaus' }],
    ['offer', { rating: 'up', slug: 'praktika' }],
    ['search', { rating: 'down', query: 'Kita' }],
    ['imprint-page', { comment: 'Danke' }],
  ])) {
    test(`${kind} with ${JSON.stringify(fields)} is accepted`, async () => {
      assert.deepEqual(await asForm(kind, fields), thanks);
    });
  }

  for (const [kind, fields, status, error] of /** @type {[string, Record<string, string>, number, string][]} */ ([
    ['page', { slug: 'anmeldung' }, 400, 'Either comment or rating is required.'],
    ['page', { slug: 'anmeldung', comment: '' }, 400, 'Either comment or rating is required.'],
    ['page', { slug: 'anmeldung', rating: 'good' }, 400, 'Invalid rating.'],
    ['page', { slug: 'nichts', rating: 'up' }, 404, 'No matching page found for slug.'],
    ['page', { rating: 'up' }, 404, 'No matching page found for slug.'],
    ['event', { rating: 'up' }, 404, 'No matching event found for slug.'],
    ['poi', { rating: 'up', slug: 'x' }, 404, 'No matching location found for slug.'],
    ['offer', { rating: 'up', slug: 'x' }, 404, 'No OfferTemplate matches the given query.'],
    ['search', { rating: 'up' }, 400, 'Search query is required.'],
  ])) {
    test(`${kind} with ${JSON.stringify(fields)}: ${error}`, async () => {
      assert.deepEqual(await asForm(kind, fields), no(status, error));
    });
  }

  test('as JSON and as a form with parts', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const body = JSON.stringify({ rating: 'up', slug: 'anmeldung', category: 'Inhalte' });
    assert.deepEqual(await ask('weidenau/de/feedback/page', { method: 'POST', headers, body }), thanks);
    const form = new FormData();
    form.set('comment', 'Gut');
    assert.deepEqual(await ask('weidenau/de/feedback/map', { method: 'POST', body: form }), thanks);
  });

  test('JSON that is none fails, plain text has no fields', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const body of ['{', '[]', 'null']) {
      assert.equal((await call('weidenau/de/feedback/map', { method: 'POST', headers, body })).status, 500, body);
    }
    const text = await ask('weidenau/de/feedback/map', { method: 'POST', body: 'rating=up' });
    assert.deepEqual(text, no(400, 'Either comment or rating is required.'));
  });

  test('of an unknown language, of a region without imprint, by GET, of an unknown kind', async () => {
    const init = { method: 'POST', body: new URLSearchParams({ rating: 'up' }) };
    assert.deepEqual(await ask('weidenau/xx/feedback/map', init), no(404, 'No language found with slug "xx"'));
    const none = 'The imprint does not exist in this region for the selected language.';
    assert.deepEqual(await ask('weidenau/ar/feedback/imprint-page', init), no(404, none));
    assert.deepEqual(await ask('weidenau/de/feedback/map'), no(405, 'Invalid request.'));
    assert.equal((await call('weidenau/de/feedback/toString', init)).status, 404);
    assert.equal((await call('nirgendwo/de/feedback/map', init)).status, 404);
  });
});

const shared = fileURLToPath(new URL('../../../shared/recorded/', import.meta.url));
const skip = existsSync(`${shared}/regions.json`) ? false : 'there is no shared/recorded beside the project';

describe('answers of the real CMS come back byte for byte but for the address', { skip }, () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let real;
  before(async () => {
    real = await serve(recordedCms(shared));
  });
  after(() => real.close());
  const { path: deep } = skip ? { path: '' } : JSON.parse(readFileSync(`${shared}/muenchen/de/page.json`, 'utf8'));
  const { url: firstUrl, path: first } = skip
    ? { url: '', path: '' }
    : JSON.parse(readFileSync(`${shared}/muenchen/de/children-of-first.json`, 'utf8'))[0];
  const recordedBase = firstUrl.slice(0, -first.length);

  for (const [path, file] of /** @type {[string, string][]} */ ([
    ['regions/', 'regions.json'],
    ['regions/muenchen/', 'regions/muenchen.json'],
    ['muenchen/languages/', 'muenchen/languages.json'],
    ['muenchen/offers/', 'muenchen/offers.json'],
    ['muenchen/de/children/?depth=1', 'muenchen/de/children-depth-1.json'],
    [`muenchen/de/children/?depth=1&url=${encodeURIComponent(first)}`, 'muenchen/de/children-of-first.json'],
    [`muenchen/de/page/?url=${encodeURIComponent(deep)}`, 'muenchen/de/page.json'],
    [`muenchen/de/parents/?url=${encodeURIComponent(deep)}`, 'muenchen/de/parents.json'],
    ['muenchen/de/events/', 'muenchen/de/events.json'],
    ['muenchen/de/events/?combine_recurring=True', 'muenchen/de/events-combined.json'],
    ['muenchen/de/locations/', 'muenchen/de/locations.json'],
    ['muenchen/de/location-categories/', 'muenchen/de/location-categories.json'],
    ['muenchen/de/news/', 'muenchen/de/news.json'],
    ['muenchen/de/imprint/', 'muenchen/de/imprint.json'],
    ['muenchen/ar/pages/', 'muenchen/ar/pages.json'],
    ['muenchen/de/page/', 'odd/page-without-url.400.json'],
    ['muenchen/de/page/?url=/muenchen/de/none/', 'odd/unknown-page.404.json'],
    ['muenchen/xx/pages/', 'odd/unknown-language.404.json'],
    ['none/de/pages/', 'odd/unknown-region.404.html'],
  ])) {
    test(file, async () => {
      const text = await (await fetch(`${real.url}/api/v3/${path}`)).text();
      const recorded = readFileSync(`${shared}/${file}`, 'utf8').replaceAll(recordedBase, real.url);
      assert.ok(text === recorded, `differs from ${file} behind ${text.length} characters of ${recorded.length}`);
    });
  }
});
