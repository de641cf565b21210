/**
 * What the CMS says to feedback that a visitor sends: reads the fields, judges them, keeps nothing.
 * Knows the kinds of feedback and what each needs; what exists in a region and language it is told.
 */

/**
 * @typedef {Record<string, unknown>} Fields
 * @typedef {{ status: number, json: unknown }} Verdict
 * @typedef {object} FeedbackTargets what the region has, in the language of the feedback
 * @property {(slug: string) => boolean} page
 * @property {(slug: string) => boolean} event
 * @property {(slug: string) => boolean} place
 * @property {(slug: string) => boolean} offer
 * @property {() => boolean} imprint
 */

/** Django refuses longer bodies; none of ours is near it. */
const longestBody = 2_621_440;

const accepted = { status: 201, json: { success: 'Feedback successfully submitted' } };

/** @param {number} status @param {string} error @returns {Verdict} */
const refused = (status, error) => ({ status, json: { error } });

/** The names in the address; two kinds still answer to the names of before. */
const kinds = {
  categories: () => null,
  events: () => null,
  map: () => null,
  offers: () => null,
  extras: () => null,
  page: (/** @type {Fields} */ { slug }, /** @type {FeedbackTargets} */ has) =>
    has.page(String(slug)) ? null : refused(404, 'No matching page found for slug.'),
  event: (/** @type {Fields} */ { slug = '' }, /** @type {FeedbackTargets} */ has) =>
    has.event(String(slug).replace(/\$\d{4}-\d\d-\d\d$/, ''))
      ? null
      : refused(404, 'No matching event found for slug.'),
  poi: (/** @type {Fields} */ { slug }, /** @type {FeedbackTargets} */ has) =>
    has.place(String(slug)) ? null : refused(404, 'No matching location found for slug.'),
  offer: (/** @type {Fields} */ { slug }, /** @type {FeedbackTargets} */ has) =>
    has.offer(String(slug)) ? null : refused(404, 'No OfferTemplate matches the given query.'),
  extra: (/** @type {Fields} */ fields, /** @type {FeedbackTargets} */ has) => kinds.offer(fields, has),
  search: (/** @type {Fields} */ { query }) => (query ? null : refused(400, 'Search query is required.')),
  'imprint-page': (/** @type {Fields} */ _fields, /** @type {FeedbackTargets} */ has) =>
    has.imprint() ? null : refused(404, 'The imprint does not exist in this region for the selected language.'),
};

/** @param {string} kind @returns {kind is keyof typeof kinds} */
export function isFeedbackKind(kind) {
  return Object.hasOwn(kinds, kind);
}

/**
 * @param {keyof typeof kinds} kind
 * @param {Fields} fields
 * @param {FeedbackTargets} has
 * @returns {Verdict}
 */
export function judgeFeedback(kind, fields, has) {
  const { rating = null, comment = '' } = fields;
  if (rating !== null && rating !== 'up' && rating !== 'down') return refused(400, 'Invalid rating.');
  if (!comment && !rating) return refused(400, 'Either comment or rating is required.');
  return kinds[kind](fields, has) ?? accepted;
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    // Read on all the same: a connection that is cut while it sends tells the browser nothing.
    if (length <= longestBody) chunks.push(chunk);
  }
  return length <= longestBody ? Buffer.concat(chunks) : null;
}

/**
 * @param {import('node:http').IncomingMessage} request a POST of form data or of JSON
 * @returns {Promise<Fields | number>} a number: the status that Django's error page has for a body that it cannot read
 */
export async function readFields(request) {
  const body = await bodyOf(request);
  if (body === null) return 400;
  const type = request.headers['content-type'] ?? '';
  if (type.split(';')[0].trim().toLowerCase() === 'application/json') {
    try {
      const fields = JSON.parse(body.toString());
      return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? fields : 500;
    } catch {
      return 500;
    }
  }
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return {};
  try {
    return Object.fromEntries(await new Response(body, { headers: { 'content-type': type } }).formData());
  } catch {
    return 400;
  }
}
