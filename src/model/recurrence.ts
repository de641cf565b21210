/**
 * How an event repeats: the rules that the CMS can make, read from its iCalendar text (RFC 5545), and the days that come of them.
 *
 * Weekdays and the last day are those of the municipality. `DTSTART` is passed over: it is in UTC, where the day may be another. Does not know clocks.
 */
import { DAY, LAST_DAY, dayNumber, isDay, weekdayAt, type Day } from './zoned-time.js';

export interface Recurrence {
  readonly frequency: Frequency;
  /** Every how many days, weeks, months or years. */
  readonly interval: number;
  /** 0 is Monday. Of a weekly rule, empty for the weekday of its start; of a monthly one, one or none. */
  readonly weekdays: readonly number[];
  /** Of a monthly rule with a weekday: which one of the month, 1 to 5, or -1 for the last. */
  readonly nth: number | null;
  /** Of a monthly rule without a weekday; null for the day of its start. Months without that day are left out. */
  readonly monthDay: number | null;
  /** The last day on which it may take place. */
  readonly until: Day | null;
  readonly count: number | null;
  /** With which weekday a week begins, where every second one counts. */
  readonly weekStart: number;
}

type Frequency = 'daily' | 'weekly' | 'monthly' | 'yearly';

/** As iCalendar writes them, Monday first. */
export const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days in the shortest and in the longest of each. */
const LENGTHS: Readonly<Record<Frequency, readonly [number, number]>> = {
  daily: [1, 1],
  weekly: [7, 7],
  monthly: [28, 31],
  yearly: [365, 366],
};

const MOST_CHARACTERS = 1000;
const KNOWN_PART = /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY)=[^=]+$/;

/** Null for what is not understood: a rule that is read by half would name wrong days. */
export function parseRecurrence(rule: string): Recurrence | null {
  if (rule.length > MOST_CHARACTERS) return null;
  const lines = rule.split(/\s+/).filter((line) => line !== '' && !line.startsWith('DTSTART'));
  if (lines.length !== 1 || !lines[0]!.startsWith('RRULE:')) return null;
  const written = lines[0]!.slice(6).split(';');
  const parts = new Map(written.map((part) => part.split('=') as [string, string]));
  if (parts.size !== written.length || !written.every((part) => KNOWN_PART.test(part))) return null;

  const frequency = parts.get('FREQ')?.toLowerCase() as Frequency;
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1');
  const count = wholeNumber(parts.get('COUNT'));
  const until = dayOf(parts.get('UNTIL'));
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  const days = daysOf(frequency, parts.get('BYDAY'), parts.get('BYMONTHDAY'));
  if (!Object.hasOwn(LENGTHS, frequency) || interval === null || weekStart < 0 || days === null) return null;
  if ((parts.has('COUNT') && count === null) || (parts.has('UNTIL') && until === null)) return null;
  return { frequency, interval, ...days, until, count, weekStart };
}

/** From 1 to 9999: more is a mistake, or would take a phone too long. */
function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

/** The day of `20260625T235959`; for ever is until 2200. */
function dayOf(text: string | undefined): Day | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)(T\d{6}Z?)?$/.exec(text ?? '') ?? [];
  if (year === undefined) return null;
  const written = year < LAST_DAY ? `${year}-${month}-${day}` : LAST_DAY;
  return isDay(written) ? written : null;
}

function daysOf(
  frequency: Frequency,
  byDay: string | undefined,
  byMonthDay: string | undefined,
): Pick<Recurrence, 'weekdays' | 'nth' | 'monthDay'> | null {
  if (byDay === undefined && byMonthDay === undefined) return { weekdays: [], nth: null, monthDay: null };
  if (byDay === undefined) {
    const monthDay = wholeNumber(byMonthDay);
    return frequency === 'monthly' && monthDay !== null && monthDay <= 31
      ? { weekdays: [], nth: null, monthDay }
      : null;
  }
  if (byMonthDay !== undefined) return null;
  if (frequency === 'monthly') {
    const [, nth, name] = /^\+?([1-5]|-1)([A-Z]{2})$/.exec(byDay) ?? [];
    const weekday = WEEKDAYS.indexOf(name ?? '');
    return weekday < 0 ? null : { weekdays: [weekday], nth: Number(nth), monthDay: null };
  }
  const weekdays = [...new Set(byDay.split(','))].map((name) => WEEKDAYS.indexOf(name));
  return frequency === 'weekly' && !weekdays.includes(-1) ? { weekdays, nth: null, monthDay: null } : null;
}

/**
 * The days from `from` on of a series that began on `first`, in order, all as days since 1970-01-01. A start that the rule does not name is not among them.
 * Ends by 2200; an old series is not gone through day by day, unless its days are counted.
 */
export function* recurringDays(rule: Recurrence, first: number, from: number): Generator<number, void> {
  const [shortest, longest] = LENGTHS[rule.frequency];
  const last = dayNumber(rule.until ?? LAST_DAY);
  const passed = Math.floor((from - first) / (longest * rule.interval)) - 1;
  let left = rule.count ?? Infinity;
  let step = rule.count === null ? Math.max(0, passed) * rule.interval : 0;
  for (; first + step * shortest - longest <= last; step += rule.interval) {
    for (const day of daysOfStep(rule, first, step)) {
      if (day < first) continue;
      if (day > last || left-- <= 0) return;
      if (day >= from) yield day;
    }
  }
}

/** The days of the rule in the day, week, month or year that is so many after that of the start. */
function daysOfStep(rule: Recurrence, first: number, step: number): readonly number[] {
  if (rule.frequency === 'daily') return [first + step];
  const weekday = weekdayAt(first);
  if (rule.frequency === 'weekly') {
    const sinceWeekStart = (each: number) => (each - rule.weekStart + 7) % 7;
    const weekdays = rule.weekdays.length > 0 ? rule.weekdays : [weekday];
    const start = first - sinceWeekStart(weekday) + 7 * step;
    return weekdays.map((each) => start + sinceWeekStart(each)).sort((a, b) => a - b);
  }
  const date = new Date(first * DAY);
  const month = date.getUTCMonth() + (rule.frequency === 'yearly' ? 12 : 1) * step;
  const monthStart = Date.UTC(date.getUTCFullYear(), month) / DAY;
  const nextMonth = Date.UTC(date.getUTCFullYear(), month + 1) / DAY;
  const day =
    rule.nth === null
      ? monthStart + (rule.monthDay ?? date.getUTCDate()) - 1
      : rule.nth > 0
        ? onOrAfter(monthStart, rule.weekdays[0]!) + 7 * (rule.nth - 1)
        : onOrAfter(nextMonth - 7, rule.weekdays[0]!);
  return day < nextMonth ? [day] : [];
}

function onOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayAt(day) + 7) % 7);
}
