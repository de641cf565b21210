/**
 * What a recorded region holds in a language: pages, places, events, news, imprint, on the dates of today.
 * Knows which file holds what and that a language that the region lacks holds nothing; knows nothing of calls or HTTP.
 */
import { isOver, shiftEvents, shiftNews } from './shift-events.js';
import { dateIn } from './wall-clock.js';

/**
 * @typedef {import('./recordings.js').Recordings} Recordings
 * @typedef {import('./recordings.js').Content} Content
 * @typedef {import('./recordings.js').Page} Page
 * @typedef {import('./recordings.js').Place} Place
 * @typedef {import('./shift-events.js').Event & Content} Event
 * @typedef {import('./shift-events.js').News & { id: string, title: string, content: string }} News
 * @typedef {{ from: Date | null, now: () => Date }} Clock  from: the instant of the recording; null leaves its dates alone
 * @typedef {ReturnType<typeof recordedContent>} RecordedContent
 */

/**
 * @param {Recordings} recordings
 * @param {Clock} clock
 */
export function recordedContent(recordings, { from, now }) {
  /** @param {string} region @param {string} language */
  const hasLanguage = (region, language) => recordings.languages(region).some(({ code }) => code === language);

  /** @param {string} region @param {string} language @param {string} name @returns {unknown} */
  const answer = (region, language, name) =>
    hasLanguage(region, language)
      ? recordings.json([region, language, `${name}.json`], /** @type {unknown} */ ([]))
      : [];

  return {
    hasLanguage,

    /** Whether dates are other than recorded. */
    isMoved: from !== null,

    /** @param {string} region @param {string} language */
    pages: (region, language) => /** @type {Page[]} */ (answer(region, language, 'pages')),

    /** @param {string} region @param {string} language */
    places: (region, language) => /** @type {Place[]} */ (answer(region, language, 'locations')),

    /** @param {string} region @param {string} language @param {boolean} isCombined repeating ones once, not date by date */
    events(region, language, isCombined) {
      const events = /** @type {Event[]} */ (answer(region, language, isCombined ? 'events-combined' : 'events'));
      if (from === null) return events;
      const today = dateIn(now());
      return shiftEvents(events, from, now()).filter((event) => !isOver(event, today));
    },

    /** @param {string} region @param {string} language */
    news: (region, language) => shiftNews(/** @type {News[]} */ (answer(region, language, 'news')), from, now()),

    /** @param {string} region @param {string} language @returns {Content | null} */
    imprint(region, language) {
      const imprint = /** @type {Content | unknown[]} */ (answer(region, language, 'imprint'));
      return Array.isArray(imprint) ? null : imprint;
    },
  };
}
