/**
 * Dates and wall-clock times of a time zone, by what Intl knows of it: reading them off an instant, moving them by days.
 * Pure; knows the ways in which the CMS writes times, nothing of events.
 */

/** Municipalities with Integreat are German ones; the CMS's own default. */
export const zoneOfMunicipalities = 'Europe/Berlin';
const day = 24 * 60 * 60 * 1000;

/** @type {Map<string, Intl.DateTimeFormat>} one a time zone, of which recordings name one or two */
const clocks = new Map();

/** @param {number} instant @param {string} timeZone @returns {string} YYYY-MM-DDTHH:MM:SS */
export function wallClock(instant, timeZone) {
  const options = /** @type {const} */ ({ timeZone, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' });
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv', options);
  clocks.set(timeZone, clock);
  // Swedish writes dates as ISO 8601 does.
  return clock.format(instant).replace(' ', 'T');
}

/** @param {number} instant @param {string} timeZone */
function offsetAt(instant, timeZone) {
  const seconds = Math.floor(instant / 1000) * 1000;
  return Date.parse(`${wallClock(seconds, timeZone)}Z`) - seconds;
}

/**
 * The offset of a wall-clock time. Of the two that an hour has when clocks go back, and for an hour that is skipped when they go forward, the one
 * from before the change, as Python takes it (PEP 495) and so the CMS.
 * @param {string} wall YYYY-MM-DDTHH:MM:SS
 * @param {string} timeZone
 * @returns {number} milliseconds
 */
function offsetOf(wall, timeZone) {
  const asUtc = Date.parse(`${wall}Z`);
  const before = offsetAt(asUtc - day, timeZone);
  const after = offsetAt(asUtc + day, timeZone);
  if (offsetAt(asUtc - before, timeZone) === before) return before;
  return offsetAt(asUtc - after, timeZone) === after ? after : before;
}

/** @param {number} offset milliseconds @returns {string} +01:00 */
function offsetText(offset) {
  const minutes = Math.abs(offset) / 60_000;
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** @param {string} date YYYY-MM-DD @param {number} days */
export function addDays(date, days) {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

/** @param {string} from @param {string} to dates, YYYY-MM-DD */
export function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** @param {Date} instant @param {string} [timeZone] @returns {string} YYYY-MM-DD */
export function dateIn(instant, timeZone = zoneOfMunicipalities) {
  return wallClock(instant.getTime(), timeZone).slice(0, 10);
}

/**
 * @param {string} text an instant; without an offset, the municipalities' wall clock
 * @returns {Date}
 */
export function parseInstant(text) {
  if (/(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return new Date(text);
  const wall = new Date(`${text}Z`).toISOString().slice(0, 19);
  return new Date(Date.parse(`${wall}Z`) - offsetOf(wall, zoneOfMunicipalities));
}

/** @param {string} time with any offset; the wall clock stays @param {number} days @param {string} timeZone */
export function moveLocal(time, days, timeZone) {
  const [, date, clock, fraction] = /^(.{10})T(\d\d:\d\d:\d\d)(\.\d+)?/.exec(time) ?? [];
  if (!date) return time;
  const wall = `${addDays(date, days)}T${clock}`;
  return `${wall}${fraction ?? ''}${offsetText(offsetOf(wall, timeZone))}`;
}

/** @param {string} time in UTC, YYYY-MM-DDTHH:MM:SS with or without a fraction and Z @param {number} days @param {string} timeZone */
export function moveUtc(time, days, timeZone) {
  const [, seconds, rest] = /^(.{19})(.*)$/.exec(time) ?? [];
  const wall = moveLocal(wallClock(Date.parse(`${seconds}Z`), timeZone), days, timeZone);
  return new Date(wall).toISOString().slice(0, 19) + rest;
}
