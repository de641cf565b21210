/**
 * Answers `/api/v3/…` as the Integreat CMS does, from a folder of its recorded answers, and serves the media and static files beside them.
 * Knows the CMS's addresses and which call each means; what a call answers stands in recorded-answers.js.
 */
import { isPreflight, pythonJson, sendAnswer, sendPreflight } from './cms-response.js';
import { isFeedbackKind, judgeFeedback, readFields } from './feedback.js';
import { CmsFailure, recordedAnswers, refused } from './recorded-answers.js';
import { recordedContent } from './recorded-content.js';
import { openRecordings } from './recordings.js';
import { staticFiles } from './static.js';
import { parseInstant } from './wall-clock.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./recordings.js').Recordings} Recordings
 * @typedef {import('./recordings.js').Offer} Offer
 * @typedef {import('./recorded-content.js').RecordedContent} RecordedContent
 * @typedef {import('./cms-response.js').Answer} Answer
 * @typedef {ReturnType<typeof recordedAnswers>} Answers
 * @typedef {{ call: keyof Answers | 'feedback', region?: string, language?: string, id?: string }} Route
 * @typedef {{ now?: () => Date, shiftTo?: 'now' | null }} CmsOptions  shiftTo: null leaves events and news on the days of the recording
 */

const api = '/api/v3/';

/** The calls in a language, by the last part of their address; the CMS still knows some by their name of before. */
const languageCalls = /** @type {const} */ ({
  pages: 'pages',
  locations: 'locations',
  'location-categories': 'location-categories',
  events: 'events',
  page: 'page',
  post: 'page',
  children: 'children',
  parents: 'parents',
  news: 'news',
  pdf: 'pdf',
  imprint: 'imprint',
  disclaimer: 'imprint',
  offers: 'offers',
  extras: 'offers',
});
const regionCalls = /** @type {const} */ ({ languages: 'languages', offers: 'offers', extras: 'offers' });

/** @template {object} T @param {T} object @param {PropertyKey} name @returns {name is keyof T} */
const has = (object, name) => Object.hasOwn(object, name);

/**
 * @param {string[]} parts of the address behind `/api/v3/`
 * @returns {Route | null}
 */
function routeOf(parts) {
  const [region, second = '', third = '', id = ''] = parts;
  if (!parts.every((part) => /^[-\w]+$/.test(part))) return null;
  if (parts.length === 1) return region === 'regions' ? { call: 'regions' } : null;
  if (parts.length === 2 && region === 'regions') return { call: 'region', region: second };
  if (parts.length === 2) return has(regionCalls, second) ? { call: regionCalls[second], region } : null;
  const where = { region, language: second };
  if (parts.length === 3) return has(languageCalls, third) ? { call: languageCalls[third], ...where } : null;
  if (parts.length !== 4) return null;
  if (third === 'news') return { call: 'newsItem', ...where, id };
  return third === 'feedback' && isFeedbackKind(id) ? { call: 'feedback', ...where, id } : null;
}

/**
 * @param {RecordedContent} content
 * @param {string} region
 * @param {string} language
 * @param {() => Offer[]} offers
 * @returns {import('./feedback.js').FeedbackTargets}
 */
function targetsOf(content, region, language, offers) {
  const ends =
    (/** @type {string} */ slug) =>
    (/** @type {{ path: string }} */ { path }) =>
      path.split('/').at(-2) === slug;
  return {
    page: (slug) =>
      content.pages(region, language).some((page) => ends(slug)(page) || page.slug_history?.includes(slug) === true),
    event: (slug) => content.events(region, language, true).some(ends(slug)),
    place: (slug) => content.places(region, language).some(ends(slug)),
    offer: (slug) => offers().some(({ alias }) => alias === slug),
    imprint: () => content.imprint(region, language) !== null,
  };
}

/**
 * Django's error pages, as far as they were recorded.
 * @param {Recordings} recordings
 * @returns {(status: number) => Answer}
 */
function errorPages(recordings) {
  return (status) => {
    const recorded = status === 404 ? recordings.text('odd', 'unknown-region.404.html') : null;
    const own = `<!DOCTYPE html>\n<html lang="en"><title>${status}</title><h1>${status}</h1></html>\n`;
    return { status, text: recorded ?? own, type: 'text/html; charset=utf-8' };
  };
}

/**
 * @param {Recordings} recordings
 * @param {RecordedContent} content
 * @param {(status: number) => Answer} errorPage
 * @returns {(request: Request, route: Route) => Promise<Answer>}
 */
function feedbackAnswers(recordings, content, errorPage) {
  return async (request, { region = '', language = '', id = '' }) => {
    if (request.method !== 'POST') return refused(405, 'Invalid request.');
    // The CMS asks whether it knows the language at all, not whether the region has it.
    const isKnown = recordings.regions().some(({ languages }) => languages.some(({ code }) => code === language));
    if (!isKnown) return refused(404, `No language found with slug "${language}"`);
    const fields = await readFields(request);
    if (typeof fields === 'number') return errorPage(fields);
    const offers = () => recordings.json([region, 'offers.json'], /** @type {Offer[]} */ ([]));
    const targets = targetsOf(content, region, language, offers);
    if (!isFeedbackKind(id)) return errorPage(404);
    const { status, json } = judgeFeedback(id, fields, targets);
    return { status, text: pythonJson(json) };
  };
}

/**
 * @param {Recordings} recordings
 * @param {RecordedContent} content
 * @returns {(request: Request, url: URL) => Promise<Answer>}
 */
function callAnswers(recordings, content) {
  const answers = recordedAnswers(recordings, content);
  const errorPage = errorPages(recordings);
  const feedback = feedbackAnswers(recordings, content, errorPage);
  return async (request, url) => {
    const parts = url.pathname.slice(api.length).split('/');
    const isClosed = parts.at(-1) === '';
    const route = routeOf(isClosed ? parts.slice(0, -1) : parts);
    if (route === null) return errorPage(404);
    if (!isClosed && route.call !== 'feedback') {
      const location = `${url.pathname}/${url.search}`;
      return { status: 301, text: '', type: 'text/html; charset=utf-8', headers: { location } };
    }
    const { call, region = '', language = '', id = '' } = route;
    if (route.region !== undefined && !recordings.region(region)) return errorPage(404);
    if (call === 'feedback') return feedback(request, route);
    // The CMS takes a POST to content for a form without its token.
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '')) return errorPage(403);
    try {
      return answers[call]({ region, language, id, query: url.searchParams });
    } catch (error) {
      if (error instanceof CmsFailure) return errorPage(500);
      throw error;
    }
  };
}

/**
 * @param {string} dir
 * @param {CmsOptions} [options]
 */
export function recordedCms(dir, { now = () => new Date(), shiftTo = 'now' } = {}) {
  const recordings = openRecordings(dir);
  const { instant } = recordings.info;
  const from = shiftTo === 'now' && instant !== undefined ? parseInstant(instant) : null;
  const content = recordedContent(recordings, { from, now });
  const answer = callAnswers(recordings, content);
  const files = staticFiles({ '/media/': `${dir}/media`, '/static/': `${dir}/static` });
  return {
    recordings,
    content,
    /**
     * @param {Request} request
     * @param {Response} response
     * @param {string} origin the address to put in place of the recorded one, without a slash at the end
     * @returns {Promise<boolean>} false: not the CMS's, nothing was sent
     */
    async handle(request, response, origin) {
      const url = new URL(origin + (request.url ?? '/'));
      if (!url.pathname.startsWith(api)) return files.handle(request, response);
      if (isPreflight(request)) {
        sendPreflight(response);
        return true;
      }
      const found = await answer(request, url);
      await sendAnswer(request, response, { ...found, text: recordings.withOrigin(found.text, origin) });
      return true;
    },
  };
}
