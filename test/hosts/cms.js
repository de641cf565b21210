/** A CMS for host pages: the demo's recorded one, with a note of every call; it can keep callers waiting, and go down and come back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from '../../demo/server/server.js';

const own = fileURLToPath(new URL('../../demo/recordings/', import.meta.url));

/** @typedef {Awaited<ReturnType<typeof startCms>>} Cms */

/** @param {string} [recordings] a folder of recorded answers; by default the project's own */
export async function startCms(recordings) {
  /** @type {string[]} */
  const calls = [];
  /** @type {Map<() => void, RegExp>} who waits for a call */
  const waiting = new Map();
  /** @type {Promise<void>} */
  let gate = Promise.resolve();
  const delay = (/** @type {string} */ target) => {
    const call = decodeURIComponent(target.replace('/api/v3/', ''));
    calls.push(call);
    for (const [tell, wanted] of waiting) {
      if (!wanted.test(call)) continue;
      waiting.delete(tell);
      tell();
    }
    return gate;
  };
  const demo = (port = 0) => startDemo({ port, recordings, delay });
  let running = await demo();
  const { url } = running;
  return {
    url,
    /** Every call so far, decoded, without `/api/v3/`. */
    calls,

    /** Resolves at the next call that matches. @param {RegExp} wanted @returns {Promise<void>} */
    next: (wanted) => new Promise((resolve) => waiting.set(resolve, wanted)),

    /** From now on nothing is answered; returns what ends that. */
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => (release = resolve));
      return () => release();
    },

    /** Refuses connections from now on. */
    stop: () => running.close(),

    /** Is there again, at the same address. */
    async restart() {
      running = await demo(Number(new URL(url).port));
    },

    close: () => running.close(),
  };
}

/**
 * What is expected of a region, from its recording.
 * @typedef {{ title: string, path: string, order: number, available_languages: Record<string, { path: string }> }} RecordedPage
 * @param {string} region @param {string} language @param {string} file @param {string} [recordings]
 * @returns {RecordedPage[]} in the editors' order
 */
export function recordedPages(region, language, file, recordings = own) {
  /** @type {RecordedPage[]} */
  const pages = JSON.parse(readFileSync(join(recordings, region, language, `${file}.json`), 'utf8'));
  return pages.sort((a, b) => a.order - b.order);
}

/** @param {string} region @param {string} language @param {string} [recordings] @returns {string[]} */
export function rootTitles(region, language, recordings) {
  return recordedPages(region, language, 'children-depth-1', recordings).map(({ title }) => title);
}
