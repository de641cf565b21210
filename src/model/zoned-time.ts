/**
 * Days, and what the clocks of a time zone show, by `Intl`. Knows no languages, no events, and not what time it is.
 *
 * Times run from 1970 to 2200: an instant outside counts as the nearest one inside, and what is no number as the first one. A zone must be one that
 * `Intl` knows, as every decoded one is; any other throws.
 */

/** `YYYY-MM-DD`. */
export type Day = string;

/** What a calendar and a clock on a wall show. */
export interface WallTime {
  readonly day: Day;
  /** Since midnight, 0 to 1440; seconds are a fraction. */
  readonly minutes: number;
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const LAST_DAY: Day = '2200-01-01';
export const LAST_INSTANT = Date.parse(LAST_DAY);

const within = (instant: number) => Math.min(Math.max(instant, 0), LAST_INSTANT) || 0;

export function wallTimeAt(instant: number, timeZone: string): WallTime {
  const shown = within(instant) + offsetAt(instant, timeZone) * MINUTE;
  const number = Math.floor(shown / DAY);
  return { day: dayAt(number), minutes: (shown - number * DAY) / MINUTE };
}

/**
 * When clocks show a time, in milliseconds since 1970; NaN for what is no day.
 * A time that they skip in spring is as much later; of an hour that comes twice in autumn, the first one is meant.
 */
export function instantOf({ day, minutes }: WallTime, timeZone: string): number {
  const shown = dayNumber(day) * DAY + Math.round(minutes * MINUTE);
  const before = offsetAt(shown - DAY, timeZone);
  const after = offsetAt(shown + DAY, timeZone);
  const early = shown - before * MINUTE;
  const late = shown - after * MINUTE;
  return offsetAt(early, timeZone) !== before && offsetAt(late, timeZone) === after ? late : early;
}

/** Midnight, or the first moment of a day whose midnight is skipped. */
export function startOfDay(day: Day, timeZone: string): number {
  return instantOf({ day, minutes: 0 }, timeZone);
}

/** A zone's clock, and its offsets at the beginnings of days in UTC: measuring one takes a cheap phone as long as drawing an entry. */
interface Zone {
  readonly clock: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}
const zones = new Map<string, Zone>();
const MOST_ZONES = 20;
const MOST_OFFSETS = 5000;

/** Minutes by which a zone's clocks are ahead of UTC; behind it they are negative. Counts on one change of the clocks a day at most. */
export function offsetAt(instant: number, timeZone: string): number {
  const zone = zones.get(timeZone) ?? newZone(timeZone);
  const time = within(instant);
  const day = Math.floor(time / DAY);
  const offset = offsetAtStart(zone, day);
  return offset === offsetAtStart(zone, day + 1) ? offset : measuredOffset(zone, time);
}

function newZone(timeZone: string): Zone {
  const numeric = 'numeric';
  const face = {
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  } as const;
  const clock = new Intl.DateTimeFormat('en-US', { ...face, hourCycle: 'h23', timeZone });
  if (zones.size >= MOST_ZONES) zones.clear();
  const zone = { clock, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

function offsetAtStart(zone: Zone, day: number): number {
  const known = zone.offsets.get(day);
  if (known !== undefined) return known;
  if (zone.offsets.size >= MOST_OFFSETS) zone.offsets.clear();
  const offset = measuredOffset(zone, day * DAY);
  zone.offsets.set(day, offset);
  return offset;
}

function measuredOffset({ clock }: Zone, instant: number): number {
  const second = Math.floor(instant / 1000) * 1000;
  const [month, day, year, ...time] = clock.format(second).match(/\d+/g)!.map(Number) as [number, number, number];
  return (Date.UTC(year, month - 1, day, ...time) - second) / MINUTE;
}

/** Days since 1970-01-01; NaN for what is no day. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00Z`) / DAY;
}

export function dayAt(number: number): Day {
  return new Date(within(number * DAY)).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, within the years that are known here. */
export function isDay(text: string): boolean {
  return dayAt(dayNumber(text)) === text;
}

export function addDays(day: Day, days: number): Day {
  return dayAt(dayNumber(day) + days);
}

export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return weekdayAt(dayNumber(day));
}

/** The weekday of a day since 1970-01-01, which was a Thursday. */
export function weekdayAt(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
