/**
 * A folder of recorded answers of the Integreat CMS: reads its files, once each, and puts a server's own address in place of the recorded one.
 * Knows the layout of the folder. Knows nothing of calls, of HTTP, or of what the answers mean beyond regions and languages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the demo reads of the CMS's answers; every other field is passed on as it is.
 * @typedef {{ code: string, bcp47_tag: string, native_name: string, dir: string }} Language
 * @typedef {{ path: string, name: string, live: boolean, languages: Language[] }} Region
 * @typedef {{ id: number | null, url: string, path: string }} Translation
 * @typedef {{ url: string, path: string, title: string, excerpt: string, available_languages: Record<string, Translation> }} Content
 * @typedef {Content & { parent: { path: string | null }, slug_history?: string[] }} Page
 * @typedef {Content & { location: { latitude: number | null, longitude: number | null } }} Place
 * @typedef {{ alias: string }} Offer
 * @typedef {{ instant?: string, baseUrl?: string }} RecordedInfo  what recorded.json says of the recording itself
 * @typedef {ReturnType<typeof openRecordings>} Recordings
 */

/** @param {string} text */
function quoted(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The ways an address is written in an answer: plain, with JSON's optional escaped slashes, inside another address's query.
 * @param {string} address
 */
function spellings(address) {
  return [address, address.replaceAll('/', '\\/'), encodeURIComponent(address)];
}

/**
 * @param {string | null} recorded the address that the answers were recorded at
 * @returns {(text: string, origin: string) => string}
 */
export function addressReplacer(recorded) {
  if (recorded === null) return (text) => text;
  const known = spellings(recorded);
  // http://127.0.0.1:80 is no address within http://127.0.0.1:8000, nor https://cms.example within https://cms.example.org.
  const pattern = new RegExp(`(?:${known.map(quoted).join('|')})(?![\\w-]|\\.\\w|:\\d)`, 'g');
  return (text, origin) => {
    const own = spellings(origin);
    return text.replace(pattern, (found) => own[known.indexOf(found)] ?? found);
  };
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} dir */
function foldersIn(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/**
 * The address before the first path that an answer gives: what an entry's `url` has more than its `path`.
 * @param {Iterable<unknown>} answers
 * @returns {string | null}
 */
function addressWithin(answers) {
  for (const answer of answers) {
    for (const entry of Array.isArray(answer) ? answer : [answer]) {
      const { url, path } = entry ?? {};
      if (typeof url === 'string' && typeof path === 'string' && url.endsWith(path)) return url.slice(0, -path.length);
    }
  }
  return null;
}

/**
 * Reads the files of a folder, each once.
 * @param {string} dir
 */
function fileReader(dir) {
  /** @type {Map<string, { text: string | null, value?: unknown }>} the folder's files, so bounded by it */
  const files = new Map();

  /** @param {string[]} path */
  function file(...path) {
    const name = join(dir, ...path);
    const read = files.get(name) ?? { text: textOf(name) };
    files.set(name, read);
    return read;
  }

  return {
    /** @param {string[]} path @returns {string | null} the answer byte for byte */
    text: (...path) => file(...path).text,

    /**
     * @template T
     * @param {string[]} path
     * @param {T} missing what stands for an answer that was not recorded
     * @returns {T}
     */
    json(path, missing) {
      const read = file(...path);
      if (read.text === null) return missing;
      read.value ??= JSON.parse(read.text);
      return /** @type {T} */ (read.value);
    },
  };
}

/**
 * @param {string} dir a folder with regions.json and a folder a region
 */
export function openRecordings(dir) {
  const { text, json } = fileReader(dir);
  const info = json(['recorded.json'], /** @type {RecordedInfo} */ ({}));
  const regions = json(['regions.json'], /** @type {Region[]} */ ([]));
  const folders = foldersIn(dir);
  const recordedRegions = () => regions.filter((each) => folders.includes(each.path));

  /** @param {string} slug @returns {Region | undefined} */
  const region = (slug) => regions.find((each) => each.path === slug);

  /** @param {string} slug @returns {Language[]} */
  const languages = (slug) => (region(slug) ? json([slug, 'languages.json'], region(slug)?.languages ?? []) : []);

  function* answersWithPaths() {
    for (const { path } of recordedRegions()) {
      for (const { code } of languages(path)) {
        for (const name of ['children-depth-1', 'locations', 'events-combined', 'imprint']) {
          yield json([path, code, `${name}.json`], /** @type {unknown} */ ([]));
        }
      }
    }
  }
  const withOrigin = addressReplacer(info.baseUrl ?? addressWithin(answersWithPaths()));

  return { info, text, json, regions: () => regions, region, languages, recordedRegions, withOrigin };
}
