// Compares a recorded answer of the CMS with a live one: does it still have the same shape and say the same?
// It knows what may differ between two runs of the same CMS (ids, times of change, dates of repetitions, hosts), not
// what the answers mean.

/** @typedef {{ path: string, recorded: unknown, live: unknown }} Difference `undefined`: not there on that side */

// Their values say when something was saved or which number it got; their types belong to the shape all the same.
const VOLATILE = new Set(['id', 'recurrence_id', 'last_updated', 'modified_gmt', 'display_date']);

// An expanded repetition of an event has its date in its path; which dates these are depends on the day of the call.
const REPETITION = '$date';

/** @type {Array<[RegExp, string]>} what differs within texts */
const VOLATILE_TEXT = [
  [/https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?/g, '{host}'],
  [/\$\d{4}-\d\d-\d\d(?=\/)/g, `$${REPETITION}`],
  [/(\/media\/(?:regions\/)?)(?:\d+\/|global\/)?\d{4}\/\d\d\/\d+_/g, '$1{upload}_'],
  [/(\/news\/local\/|\/contact\/|data-contact-id=")\d+/g, '$1{id}'],
  [/\?\d+\.\d+$/g, '?{time}'],
];

/**
 * What is different between two answers.
 * @param {unknown} recorded
 * @param {unknown} live
 * @returns {Difference[]} empty when they agree; a path reads like `[2].location.name` or `[/city/de/page/].title`
 */
export function compareAnswers(recorded, live) {
  return [...differences(recorded, live, '', '')];
}

/**
 * @param {unknown} recorded
 * @param {unknown} live
 * @param {string} path
 * @param {string} name of the field that holds them
 * @returns {Generator<Difference>}
 */
function* differences(recorded, live, path, name) {
  const difference = { path, recorded, live };
  if (typeOf(recorded) !== typeOf(live)) {
    yield difference;
  } else if (Array.isArray(recorded) && Array.isArray(live)) {
    yield* inPairs(byKey(recorded), byKey(live), (key) => `${path}[${key}]`, name);
    if (!sameOrder(recorded, live)) yield { path, recorded: keysOf(recorded), live: keysOf(live) };
  } else if (isObject(recorded) && isObject(live)) {
    const prefix = path && `${path}.`;
    yield* inPairs(new Map(Object.entries(recorded)), new Map(Object.entries(live)), (key) => prefix + key);
  } else if (!VOLATILE.has(name) && comparable(recorded, path) !== comparable(live, path)) {
    yield difference;
  }
}

/**
 * A plain value without what may differ.
 * @param {unknown} value
 * @param {string} path
 */
function comparable(value, path) {
  if (typeof value !== 'string') return value;
  const text = plain(value);
  if (!path.includes(REPETITION)) return text;
  // The offset from UTC changes with the date; the time of day does not.
  return text.replace(/^\d{4}-\d\d-\d\d(?:(T[\d:]+)[+-]\d\d:\d\d)?$/, '{date}$1');
}

/**
 * @param {Map<string, unknown>} recorded
 * @param {Map<string, unknown>} live
 * @param {(key: string) => string} pathOf
 * @param {string} [name] of the field that holds all of them; default: each has its own
 * @returns {Generator<Difference>}
 */
function* inPairs(recorded, live, pathOf, name) {
  for (const key of new Set([...recorded.keys(), ...live.keys()])) {
    yield* differences(recorded.get(key), live.get(key), pathOf(key), name ?? key);
  }
}

/**
 * The entries of a list by what tells them apart: their `path`, else their place in the list.
 * @param {unknown[]} list
 * @returns {Map<string, unknown>}
 */
function byKey(list) {
  return new Map(keysOf(list).map((key, index) => [key, list[index]]));
}

/**
 * @param {unknown[]} list
 * @returns {string[]} all different: repetitions of one event are numbered
 */
function keysOf(list) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return list.map((entry, index) => {
    const path = isObject(entry) && typeof entry['path'] === 'string' ? plain(entry['path']) : null;
    if (path === null) return String(index);
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return count === 1 ? path : `${path} (${count})`;
  });
}

/**
 * Whether the entries that both lists have come in the same order.
 * @param {unknown[]} recorded
 * @param {unknown[]} live
 */
function sameOrder(recorded, live) {
  const [first, second] = [keysOf(recorded), keysOf(live)];
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  const common = second.filter((key) => inFirst.has(key));
  return first.filter((key) => inSecond.has(key)).every((key, index) => key === common[index]);
}

/** @param {string} text */
function plain(text) {
  return VOLATILE_TEXT.reduce((result, [pattern, stand]) => result.replace(pattern, stand), text);
}

/** @param {unknown} value */
function typeOf(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeOf(value) === 'object';
}
