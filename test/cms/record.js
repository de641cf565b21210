// The program that records the CMS's answers for the demo and the tests: node test/cms/record.js [sample folder]
// It knows which calls are recorded under which file name; the data comes from the CMS alone.

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSTANT, startCms, WORK_DIR } from './cms.js';

/** @typedef {(file: string, call: string, status?: number) => Promise<unknown>} RecordCall */

// What the recordings name as the CMS, whatever port it ran on, so that a new recording differs in content only.
const BASE_URL = 'http://127.0.0.1:8001';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const RECORDINGS = join(ROOT, 'demo/recordings');

/** @type {Record<string, string>} file name → call, for each language of each region */
const CALLS = {
  'children-depth-1': 'children/?depth=1',
  pages: 'pages/',
  events: 'events/',
  'events-combined': 'events/?combine_recurring=True',
  locations: 'locations/',
  'location-categories': 'location-categories/',
  news: 'news/?size=500',
  imprint: 'imprint/',
};

/**
 * Fetches one answer.
 * @param {string} url
 * @param {number} status the status it must have
 * @returns {Promise<Buffer>}
 */
async function fetchAnswer(url, status) {
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(120_000) });
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== status) {
    throw new Error(`${url} answered ${response.status}, not ${status}: ${body.toString('utf8', 0, 300)}`);
  }
  return body;
}

/**
 * @param {unknown} value any JSON
 * @returns {Generator<string>} every string in it
 */
function* stringsOf(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const child of Object.values(value)) yield* stringsOf(child);
}

/**
 * The paths of the files that an answer refers to: images, icons of pages and of contact cards.
 * @param {unknown} answer
 * @returns {string[]}
 */
function filesIn(answer) {
  const pattern = new RegExp(`${BASE_URL}(/(?:media|static)/[^\\s"'<>?#)]+)`, 'g');
  return [...stringsOf(answer)].flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/**
 * Records every call.
 * @param {RecordCall} record
 */
async function recordCalls(record) {
  const regions = /** @type {Array<{ path: string, languages: Array<{ code: string }> }>} */ (
    await record('regions.json', 'regions/')
  );
  let withoutImprint = '';
  for (const { path: slug, languages } of regions) {
    await record(`regions/${slug}.json`, `regions/${slug}/`);
    await record(`${slug}/languages.json`, `${slug}/languages/`);
    await record(`${slug}/offers.json`, `${slug}/offers/`);
    for (const { code } of languages) {
      for (const [name, call] of Object.entries(CALLS)) {
        const answer = await record(`${slug}/${code}/${name}.json`, `${slug}/${code}/${call}`);
        if (name === 'imprint' && Array.isArray(answer)) withoutImprint ||= `${slug}/${code}`;
      }
    }
  }
  const [first] = regions;
  if (!first || !withoutImprint) throw new Error('The sample needs a region without an imprint.');
  const home = `${first.path}/${first.languages[0]?.code}`;
  await record('odd/imprint-missing.json', `${withoutImprint}/imprint/`);
  await record('odd/page-without-url.400.json', `${home}/page/`, 400);
  await record('odd/unknown-language.404.json', `${first.path}/xx/pages/`, 404);
  await record('odd/unknown-page.404.json', `${home}/page/?url=/${home}/no-such-page/`, 404);
  await record('odd/unknown-region.404.html', 'regions/no-such-region/', 404);
}

/**
 * Fetches all that is recorded, before anything is written.
 * @param {string} url the CMS
 * @returns {Promise<Map<string, Buffer>>} by file name
 */
export async function recordAll(url) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  /** @type {Set<string>} */
  const referred = new Set();
  /** @type {RecordCall} */
  const record = async (file, call, status = 200) => {
    const body = (await fetchAnswer(`${url}/api/v3/${call}`, status)).toString('utf8').replaceAll(url, BASE_URL);
    files.set(file, Buffer.from(body));
    if (!file.endsWith('.json')) return body;
    const answer = /** @type {unknown} */ (JSON.parse(body));
    for (const path of filesIn(answer)) referred.add(path);
    return answer;
  };
  await recordCalls(record);
  for (const path of [...referred].sort()) files.set(decodeURI(path.slice(1)), await fetchAnswer(url + path, 200));
  return files;
}

/** @returns {Promise<string>} the exact version that is installed */
async function cmsVersion() {
  const requirements = await readFile(new URL('requirements.txt', import.meta.url), 'utf8');
  return `integreat-cms ${/integreat-cms\S*==(\S+)/.exec(requirements)?.[1]}`;
}

/** @param {Map<string, Buffer>} files */
async function replaceRecordings(files) {
  await mkdir(RECORDINGS, { recursive: true });
  // Every folder here is a recording's; a README beside them stays.
  for (const entry of await readdir(RECORDINGS, { withFileTypes: true })) {
    if (entry.isDirectory()) await rm(join(RECORDINGS, entry.name), { recursive: true });
  }
  for (const [file, body] of files) {
    await mkdir(dirname(join(RECORDINGS, file)), { recursive: true });
    await writeFile(join(RECORDINGS, file), body);
  }
}

/** @param {string | undefined} sample */
async function main(sample) {
  const cms = await startCms({ workDir: WORK_DIR, sample });
  try {
    const files = await recordAll(cms.url);
    const about = { cms: await cmsVersion(), instant: INSTANT, baseUrl: BASE_URL };
    files.set('recorded.json', Buffer.from(`${JSON.stringify(about, null, 2)}\n`));
    await replaceRecordings(files);
    console.log(`Recorded ${files.size} files into demo/recordings.`);
  } finally {
    await cms.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv[2]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
