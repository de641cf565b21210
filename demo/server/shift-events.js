/**
 * Moves recorded events and news by whole weeks, so that a recording made once shows what is on in the week of whoever looks.
 * Pure: time comes in. Knows the dates within the CMS's events and news; nothing of files or HTTP.
 * A wall clock stays what it is (17:00 stays 17:00); offsets and times in UTC follow what is right in the event's time zone on the new date.
 */
import { addDays, dateIn, daysBetween, moveLocal, moveUtc, wallClock, zoneOfMunicipalities } from './wall-clock.js';

/**
 * @typedef {import('./recordings.js').Translation} Translation
 * @typedef {{ start: string, start_date: string, end: string, end_date: string, timezone?: string }} EventTimes
 * @typedef {{ url: string, path: string, event: EventTimes, recurrence_rule: string | null, available_languages: Record<string, Translation> }} Event
 * @typedef {{ display_date: string, last_updated: string }} News
 */

/** @param {Date} from @param {Date} to @returns {number} weeks from the one's calendar week, Monday first, to the other's */
export function weeksBetween(from, to) {
  const [monday, thatMonday] = [from, to].map((instant) => {
    const date = dateIn(instant);
    return addDays(date, -((new Date(date).getUTCDay() + 6) % 7));
  });
  return daysBetween(monday, thatMonday) / 7;
}

/** @param {string} compact 20260312T160000 @returns {string} 2026-03-12T16:00:00 */
function spread(compact) {
  return compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6');
}

/**
 * The nth weekday of a month, as in a rule's BYDAY.
 * @param {number} month counted from year 0
 * @param {number} week 1 to 5, or -1 for the last; as in the CMS, a fifth that the month lacks is its last
 * @param {number} weekday Sunday 0
 * @returns {string} YYYY-MM-DD
 */
function nthWeekday(month, week, weekday) {
  const end = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0));
  const last = end.getUTCDate() - ((end.getUTCDay() - weekday + 7) % 7);
  const first = ((last - 1) % 7) + 1;
  const date = week < 0 ? last : Math.min(first + 7 * (week - 1), last);
  return new Date(end.setUTCDate(date)).toISOString().slice(0, 10);
}

/** @param {string} date */
const monthOf = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/**
 * How a date of the event moves. "The first Thursday of a month" is also said in words, so its dates move on to first Thursdays: by whole weeks
 * too, but by a few more than the others.
 * @param {string | null} rule
 * @param {number} days
 * @param {string} timeZone
 * @returns {(date: string) => string}
 */
function dateMover(rule, days, timeZone) {
  const plain = (/** @type {string} */ date) => addDays(date, days);
  const [, start] = /DTSTART:(\d{8}T\d{6})/.exec(rule ?? '') ?? [];
  const [, week, name] = /FREQ=MONTHLY.*BYDAY=([+-]?\d)(\w\w)/.exec(rule ?? '') ?? [];
  if (!start || !week || !name || days === 0) return plain;
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].indexOf(name);
  const onRule = (/** @type {number} */ month) => nthWeekday(month, Number(week), weekday);
  const nextMonth = (/** @type {string} */ date) => monthOf(date) + (onRule(monthOf(date)) < date ? 1 : 0);
  const first = wallClock(Date.parse(`${spread(start)}Z`), timeZone).slice(0, 10);
  const months = nextMonth(plain(first)) - nextMonth(first);
  return (date) => (onRule(monthOf(date)) === date ? onRule(monthOf(date) + months) : plain(date));
}

/**
 * @param {string} rule
 * @param {(date: string) => string} move
 * @param {number} days
 * @param {string} timeZone
 */
function moveRule(rule, move, days, timeZone) {
  return rule.replace(/(DTSTART:|UNTIL=)(\d{8}T\d{6})/g, (_all, name, compact) => {
    const time = spread(compact);
    const date = wallClock(Date.parse(`${time}Z`), timeZone).slice(0, 10);
    // The CMS puts the end of the day behind the last date, whatever the zone: not a time to convert.
    if (name === 'UNTIL=' && time.endsWith('23:59:59'))
      return `${name}${addDays(time.slice(0, 10), days)}T235959`.replace(/-/g, '');
    const moved = moveUtc(time, name === 'UNTIL=' ? days : daysBetween(date, move(date)), timeZone);
    return `${name}${moved.replace(/[-:]/g, '')}`;
  });
}

/** @template {{ path: string, url: string }} T @param {T} entry @param {(date: string) => string} move @returns {T} */
function moveAddress(entry, move) {
  const moved = (/** @type {string} */ text) =>
    text.replace(/\$(\d{4}-\d\d-\d\d)(?=\/?$)/, (_all, date) => `$${move(date)}`);
  return { ...entry, path: moved(entry.path), url: moved(entry.url) };
}

/** @template {Event} T @param {T} event @param {number} weeks @returns {T} */
function shiftEvent(event, weeks) {
  const times = event.event;
  const timeZone = times.timezone ?? zoneOfMunicipalities;
  const move = dateMover(event.recurrence_rule, weeks * 7, timeZone);
  const days = daysBetween(times.start.slice(0, 10), move(times.start.slice(0, 10)));
  const start = moveLocal(times.start, days, timeZone);
  const end = moveLocal(times.end, days, timeZone);
  const languages = Object.entries(event.available_languages).map(([slug, each]) => [slug, moveAddress(each, move)]);
  return {
    ...moveAddress(event, move),
    available_languages: Object.fromEntries(languages),
    event: { ...times, start, start_date: start.slice(0, 10), end, end_date: end.slice(0, 10) },
    recurrence_rule: event.recurrence_rule && moveRule(event.recurrence_rule, move, weeks * 7, timeZone),
  };
}

/**
 * @template {Event} T
 * @param {T[]} events
 * @param {Date | null} from the instant of the recording; null: nothing is shifted
 * @param {Date} to
 * @returns {T[]}
 */
export function shiftEvents(events, from, to) {
  const weeks = from ? weeksBetween(from, to) : 0;
  return weeks === 0 ? events : events.map((event) => shiftEvent(event, weeks));
}

/**
 * @template {News} T
 * @param {T[]} news
 * @param {Date | null} from
 * @param {Date} to
 * @returns {T[]}
 */
export function shiftNews(news, from, to) {
  const days = from ? weeksBetween(from, to) * 7 : 0;
  if (days === 0) return news;
  return news.map((item) => ({
    ...item,
    display_date: moveUtc(item.display_date, days, zoneOfMunicipalities),
    last_updated: moveLocal(item.last_updated, days, zoneOfMunicipalities),
  }));
}

/**
 * Whether the CMS would no longer list the event: its last day is over, and no repetition is to come.
 * @param {Event} event
 * @param {string} today YYYY-MM-DD
 */
export function isOver(event, today) {
  const [, until] = /UNTIL=(\d{8})/.exec(event.recurrence_rule ?? '') ?? [];
  const isOneOfMany = /\$\d{4}-\d\d-\d\d\/?$/.test(event.path);
  if (isOneOfMany) return event.event.start_date < today;
  if (event.event.end_date >= today) return false;
  return event.recurrence_rule === null || (until !== undefined && until < today.replaceAll('-', ''));
}
