/**
 * How an event repeats, in words.
 *
 * The words of each rule are whole messages; names of weekdays come from `Intl` as words of their own, so each message puts them where every language can
 * leave them as they are. Does not know on which days an event takes place (model/recurrence).
 */
import { msg, str } from '@lit/localize';
import { formatCalendarDay, formatList, formatNumber, formatWeekday } from '../../i18n/format.js';
import type { Recurrence } from '../../model/recurrence.js';
import { isDay, weekdayOf, type Day } from '../../model/zoned-time.js';

/** `Every second Tuesday until 3 March 2026`. A rule may leave it to the series' first day on which day it repeats. */
export function recurrenceInWords(recurrence: Recurrence, tag: string, firstDay: Day): string {
  const { until, count } = recurrence;
  const rule = ruleInWords(recurrence, tag, firstDay);
  const day = until === null ? null : formatCalendarDay(until, tag, 'day');
  if (day !== null) return msg(str`${rule} until ${day}`, { id: 'rule-until' });
  if (count === null) return rule;
  if (count === 1) return msg('Once', { id: 'rule-once' });
  const times = formatNumber(count, tag);
  return msg(str`${rule}, ${times} times`, { id: 'rule-times' });
}

function ruleInWords(recurrence: Recurrence, tag: string, firstDay: Day): string {
  switch (recurrence.frequency) {
    case 'daily':
      return everyInWords(recurrence, tag);
    case 'weekly':
      return weeklyInWords(recurrence, tag, firstDay);
    case 'monthly':
      return monthlyInWords(recurrence, tag, firstDay);
    case 'yearly': {
      const every = everyInWords(recurrence, tag);
      const day = formatCalendarDay(firstDay, tag, 'yearly');
      return day === null ? every : msg(str`${every} on ${day}`, { id: 'rule-on-date' });
    }
    default:
      return recurrence.frequency satisfies never;
  }
}

function weeklyInWords(recurrence: Recurrence, tag: string, firstDay: Day): string {
  const { interval } = recurrence;
  const weekdays = [...new Set(recurrence.weekdays)].sort((a, b) => a - b);
  if (weekdays.length === 7 && interval === 1) return everyInWords({ frequency: 'daily', interval }, tag);
  if (weekdays.length === 0 && isDay(firstDay)) weekdays.push(weekdayOf(firstDay));
  const names = weekdays.flatMap((weekday) => formatWeekday(weekday, tag) ?? []);
  const [weekday] = names;
  if (names.length === 1 && weekday !== undefined) {
    if (interval === 1) return msg(str`Every ${weekday}`, { id: 'rule-weekday' });
    if (interval === 2) return msg(str`Every second ${weekday}`, { id: 'rule-weekday-2' });
  }
  const every = everyInWords(recurrence, tag);
  const list = formatList(names, tag);
  return names.length === 0 ? every : msg(str`${every}: ${list}`, { id: 'rule-weekdays' });
}

function monthlyInWords(recurrence: Recurrence, tag: string, firstDay: Day): string {
  const { nth, weekdays, monthDay } = recurrence;
  const every = everyInWords(recurrence, tag);
  const weekday = weekdays[0] === undefined ? null : formatWeekday(weekdays[0], tag);
  if (nth !== null && weekday !== null) return nthInWords(every, nth, weekday);
  const number = monthDay ?? (isDay(firstDay) ? Number(firstDay.slice(-2)) : null);
  if (number === null) return every;
  const day = formatNumber(number, tag);
  return msg(str`${every}: day ${day}`, { id: 'rule-month-day' });
}

/** A message each: in some languages the ordinal agrees with something that only a translator knows. */
function nthInWords(every: string, nth: number, weekday: string): string {
  switch (nth) {
    case 1:
      return msg(str`${every}: first ${weekday}`, { id: 'rule-month-nth-1' });
    case 2:
      return msg(str`${every}: second ${weekday}`, { id: 'rule-month-nth-2' });
    case 3:
      return msg(str`${every}: third ${weekday}`, { id: 'rule-month-nth-3' });
    case 4:
      return msg(str`${every}: fourth ${weekday}`, { id: 'rule-month-nth-4' });
    case 5:
      return msg(str`${every}: fifth ${weekday}`, { id: 'rule-month-nth-5' });
    default:
      return msg(str`${every}: last ${weekday}`, { id: 'rule-month-nth-last' });
  }
}

function everyInWords({ frequency, interval }: Pick<Recurrence, 'frequency' | 'interval'>, tag: string): string {
  if (interval > 2) {
    const unit = ({ daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' } as const)[frequency];
    const period = formatNumber(interval, tag, unit);
    return msg(str`Every ${period}`, { id: 'rule-every' });
  }
  const isSecond = interval === 2;
  switch (frequency) {
    case 'daily':
      return isSecond ? msg('Every second day', { id: 'rule-daily-2' }) : msg('Every day', { id: 'rule-daily' });
    case 'weekly':
      return isSecond ? msg('Every second week', { id: 'rule-weekly-2' }) : msg('Every week', { id: 'rule-weekly' });
    case 'monthly':
      return isSecond
        ? msg('Every second month', { id: 'rule-monthly-2' })
        : msg('Every month', { id: 'rule-monthly' });
    case 'yearly':
      return isSecond ? msg('Every second year', { id: 'rule-yearly-2' }) : msg('Every year', { id: 'rule-yearly' });
    default:
      return frequency satisfies never;
  }
}
