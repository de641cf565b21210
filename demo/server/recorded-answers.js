/**
 * What the CMS says to each of its calls, worked out from recorded answers: knows the calls, their parameters and their refusals.
 * Answers carry the recorded addresses still; of HTTP it knows a status and a query.
 */
import { pythonJson } from './cms-response.js';
import { findPage, lastSlug, pagesAbove, pagesBelow } from './page-tree.js';
import { pdfOf } from './pdf.js';

/**
 * @typedef {import('./recordings.js').Recordings} Recordings
 * @typedef {import('./recorded-content.js').RecordedContent} RecordedContent
 * @typedef {{ region: string, language: string, query: URLSearchParams, id: string }} Call  a part that a call lacks is empty
 * @typedef {{ status?: number, text: string, type?: string }} JsonAnswer
 * @typedef {(call: Call) => JsonAnswer} Answering
 */

/** Where the CMS does not refuse nonsense but fails over it: Django's error page, status 500. */
export class CmsFailure extends Error {}

/** @param {unknown} value @returns {JsonAnswer} */
const answered = (value) => ({ text: pythonJson(value) });

/** @param {number} status @param {string} error @returns {JsonAnswer} */
export const refused = (status, error) => ({ status, text: pythonJson({ error }) });

const unknownPage = refused(404, 'No matching page translation found for url.');
const unreachablePage = refused(404, 'No Page matches the given url or id.');

/** @param {URLSearchParams} query @param {string} name @returns {string} the last of several, as Django takes it */
const lastOf = (query, name) => query.getAll(name).at(-1) ?? '';

/** @param {string} text @returns {number | null} what Python's int() makes of it */
const integer = (text) => (/^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : null);

/**
 * @template T
 * @param {T[]} items
 * @param {URLSearchParams} query
 * @returns {T[]} the page asked for; the first where that is no number, the last where there is no such page
 */
function newsPage(items, query) {
  const size = Math.min(integer(lastOf(query, 'size')) ?? 20, 500);
  if (size < 1) throw new CmsFailure('the size of a page');
  const pages = Math.max(1, Math.ceil(items.length / size));
  const wanted = integer(lastOf(query, 'page')) ?? 1;
  const page = wanted >= 1 && wanted <= pages ? wanted : pages;
  return items.slice((page - 1) * size, page * size);
}

/** @param {string} text @returns {boolean | null} */
function truthOf(text) {
  if (/^(?:y|yes|t|true|on|1)$/i.test(text)) return true;
  return /^(?:n|no|f|false|off|0)$/i.test(text) ? false : null;
}

/**
 * Calls about one page, by `url`.
 * @param {Recordings} recordings
 * @param {RecordedContent} content
 * @returns {Record<'page' | 'parents' | 'pdf' | 'children', Answering>}
 */
function pageAnswers(recordings, content) {
  /** A page below one that lacks the language is listed beside its translations, but cannot be reached. @param {Call} call */
  function missing({ region, language, query }) {
    const slug = lastSlug(lastOf(query, 'url'));
    if (slug === '') return unknownPage;
    const isListed = recordings
      .languages(region)
      .flatMap(({ code }) => content.pages(region, code))
      .some((page) => lastSlug(page.available_languages[language]?.path ?? '') === slug);
    return isListed ? unreachablePage : unknownPage;
  }

  /** @param {Call} call */
  const page = ({ region, language, query }) => findPage(content.pages(region, language), lastOf(query, 'url'));
  const withoutUrl = refused(400, 'Either the id or the url parameter is required.');

  return {
    page(call) {
      if (!lastOf(call.query, 'url')) return withoutUrl;
      const found = page(call);
      return found ? answered(found) : missing(call);
    },
    parents(call) {
      if (!lastOf(call.query, 'url')) return withoutUrl;
      const found = page(call);
      return found ? answered(pagesAbove(content.pages(call.region, call.language), found)) : missing(call);
    },
    /** The CMS redirects to a file that it makes of the page and those below it; here is one that says so. */
    pdf(call) {
      const found = lastOf(call.query, 'url') === '' ? undefined : page(call);
      if (!found) return { status: 404, text: '', type: 'text/html; charset=utf-8' };
      const lines = [found.title, 'In its place a real Integreat CMS gives a PDF of this page and the pages below it.'];
      return { text: pdfOf(lines), type: 'application/pdf' };
    },
    children(call) {
      const { region, language, query } = call;
      const depth = integer(query.has('depth') ? lastOf(query, 'depth') : '1');
      if (depth === null) throw new CmsFailure('the depth');
      const isBelowPage = lastOf(query, 'url') !== '';
      const root = isBelowPage ? page(call) : null;
      if (root === undefined) return missing(call);
      const recorded = recordings.text(region, language, 'children-depth-1.json');
      if (root === null && depth === 1 && recorded !== null && content.hasLanguage(region, language))
        return { text: recorded };
      return answered(pagesBelow(content.pages(region, language), root, depth));
    },
  };
}

/**
 * Calls for lists; unlike those about pages they check the language.
 * @param {Recordings} recordings
 * @param {RecordedContent} content
 * @returns {Record<'pages' | 'events' | 'locations' | 'location-categories' | 'imprint', Answering>}
 */
function listAnswers(recordings, content) {
  /** @param {Answering} answering @returns {Answering} */
  const inLanguage = (answering) => (call) =>
    content.hasLanguage(call.region, call.language)
      ? answering(call)
      : refused(404, 'No language matches the given query.');

  /** @param {string} name */
  const asRecorded = (name) =>
    inLanguage(({ region, language }) => ({ text: recordings.text(region, language, `${name}.json`) ?? '[]' }));

  const locations = asRecorded('locations');
  return {
    pages: asRecorded('pages'),
    'location-categories': asRecorded('location-categories'),
    imprint: asRecorded('imprint'),
    events: inLanguage((call) => {
      const isCombined = call.query.has('combine_recurring');
      if (!content.isMoved) return asRecorded(isCombined ? 'events-combined' : 'events')(call);
      return answered(content.events(call.region, call.language, isCombined));
    }),
    locations: inLanguage((call) => {
      if (!call.query.has('on_map')) return locations(call);
      const wish = lastOf(call.query, 'on_map');
      const isOnMap = truthOf(wish);
      if (isOnMap === null) return refused(400, `Invalid truth value ${wish.toLowerCase()}`);
      // The switch itself is not in the answers: a place with a point counts as shown on the map.
      const places = content.places(call.region, call.language);
      return answered(places.filter(({ location }) => isOnMap === (location.latitude !== null)));
    }),
  };
}

/**
 * @param {RecordedContent} content
 * @returns {Record<'news' | 'newsItem', Answering>}
 */
function newsAnswers(content) {
  return {
    news: ({ region, language, query }) => answered(newsPage(content.news(region, language), query)),
    newsItem({ region, language, id }) {
      if (!content.hasLanguage(region, language)) return refused(404, 'No language matches the given query.');
      const [, source] = /^(.*)-\d+$/.exec(id) ?? [];
      if (source === undefined) return refused(404, 'Invalid news id.');
      if (!['local', 'tunews', 'amalnews'].includes(source)) return refused(404, 'No matching news source was found.');
      const item = content.news(region, language).find((each) => each.id === id);
      const unknown = 'Push Notification not found in this region with this language.';
      return item ? answered(item) : refused(404, unknown);
    },
  };
}

/**
 * @param {Recordings} recordings
 * @param {RecordedContent} content
 */
export function recordedAnswers(recordings, content) {
  return {
    ...pageAnswers(recordings, content),
    ...listAnswers(recordings, content),
    ...newsAnswers(content),
    /** @type {Answering} */
    regions: () => ({ text: recordings.text('regions.json') ?? '[]' }),
    /** @type {Answering} */
    region: ({ region }) => {
      const recorded = recordings.text('regions', `${region}.json`);
      return recorded === null ? answered(recordings.region(region)) : { text: recorded };
    },
    /** @type {Answering} */
    languages: ({ region }) => answered(recordings.languages(region)),
    /** @type {Answering} */
    offers: ({ region }) => ({ text: recordings.text(region, 'offers.json') ?? '[]' }),
  };
}
