/**
 * Dates, times and numbers as a language writes them, by `Intl`; `formatDay` is in format-day.
 *
 * Moments are milliseconds since 1970 or ISO 8601 with an offset; days are `YYYY-MM-DD`, which no time zone moves. Everything answers null for what is
 * no date. Days are always of the Gregorian calendar, and clocks have 24 hours, whatever the language: so they are on each ticket, letter and poster in
 * the municipality. Does not know what day today is.
 */
import { dateFormat, formatMoment, isMoment, kept, safeTag } from './format-day.js';

/** How a day is written out. */
const DAY_STYLES = {
  /** `10 March 2026` */
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  /** `Tuesday, 10 March 2026` */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** `10 March` */
  yearly: { day: 'numeric', month: 'long' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type DayStyle = keyof typeof DAY_STYLES;

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const satisfies Intl.DateTimeFormatOptions;

/** A day in words: `Dienstag, 10. März 2026`. */
export function formatCalendarDay(day: string, tag: string, style: DayStyle = 'long'): string | null {
  return formatMoment(noonOf(day), tag, { ...DAY_STYLES[style], timeZone: 'UTC' });
}

/** Days from the first to the last: `Samstag, 30. Mai – Sonntag, 7. Juni 2026`; just one where they are the same. */
export function formatCalendarDays(first: string, last: string, tag: string): string | null {
  return formatRange(noonOf(first), noonOf(last), tag, { ...DAY_STYLES.long, timeZone: 'UTC' });
}

/** Times of one day, without the day: `16:00–18:00 Uhr`. */
export function formatTimeRange(start: number, end: number, tag: string, timeZone: string): string | null {
  return formatRange(start, end, tag, { ...CLOCK, timeZone });
}

/** A time, without the day: `16:00`. */
export function formatTime(moment: number, tag: string, timeZone: string): string | null {
  return formatMoment(moment, tag, { ...CLOCK, timeZone });
}

/** A time of one of the next days: `Donnerstag, 18:00`. */
export function formatWeekdayTime(moment: number, tag: string, timeZone: string): string | null {
  return formatMoment(moment, tag, { ...CLOCK, weekday: 'long', timeZone });
}

/** From when to when, with the days: `Dienstag, 10. März 2026, 16:00–18:00 Uhr`. */
export function formatTimes(start: number, end: number, tag: string, timeZone: string): string | null {
  return formatRange(start, end, tag, { ...DAY_STYLES.long, ...CLOCK, timeZone });
}

/** The name of a day of the week, 0 for Monday, as a word of its own (nominative). */
export function formatWeekday(weekday: number, tag: string): string | null {
  // 1 January 2024 was a Monday
  return formatMoment(Date.UTC(2024, 0, 1 + weekday), tag, { weekday: 'long', timeZone: 'UTC' });
}

/** What a time zone is called: `Mitteleuropäische Zeit`. */
export function formatTimeZone(timeZone: string, tag: string): string {
  const options = { timeZone, timeZoneName: 'longGeneric' } as const;
  // in a year whose clocks change: else some engines add that it is the winter's time
  const parts = dateFormat(tag, options).formatToParts(Date.UTC(2024, 0));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** `Montag, Dienstag und Freitag`. */
export function formatList(items: readonly string[], tag: string): string {
  return kept(lists, tag, () => new Intl.ListFormat(safeTag(tag), { type: 'conjunction' })).format(items);
}

/** A number, with its unit where it has one: `3 Wochen`. */
export function formatNumber(value: number, tag: string, unit?: 'day' | 'week' | 'month' | 'year'): string {
  const options = unit ? ({ style: 'unit', unit, unitDisplay: 'long' } as const) : {};
  return kept(numbers, `${tag} ${unit}`, () => new Intl.NumberFormat(safeTag(tag), options)).format(value);
}

/** What ends before it begins is as long as a moment: not every engine writes such a range. */
function formatRange(start: number, end: number, tag: string, options: Intl.DateTimeFormatOptions): string | null {
  if (!isMoment(start)) return null;
  return dateFormat(tag, options).formatRange(start, isMoment(end) ? Math.max(start, end) : start);
}

/** Noon in UTC of a day; not a number for what is no day. */
function noonOf(day: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T12:00:00Z`) : NaN;
}

/** By tag and options, see format-day. */
const lists = new Map<string, Intl.ListFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
