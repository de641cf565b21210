/**
 * A time zone as a calendar file tells it (VTIMEZONE of RFC 5545), made of what `Intl` knows: when its clocks change, as a rule where they keep one.
 *
 * Covers ten years from the year before the event; a rule holds on after that. Does not know events.
 */
import { utcText } from './calendar-texts.js';
import { DAY, MINUTE, offsetAt } from './zoned-time.js';

/** A change of the clocks, with the minutes by which they were and are ahead of UTC. */
interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const YEARS = 10;
/** Clocks have changed back after a month (Morocco in Ramadan), never after two weeks. */
const STRIDE = 14 * DAY;
const WEEKDAYS_FROM_SUNDAY = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The lines of the zone, for an event that begins at an instant. */
export function zoneLines(timeZone: string, start: number): readonly string[] {
  const year = new Date(start).getUTCFullYear() - 1;
  const begin = Math.max(0, Date.UTC(year, 0, 1));
  const changes = changesBetween(begin, Date.UTC(year + YEARS, 0, 1), timeZone);
  const forward = yearlyLines(changes.filter(({ from, to }) => to > from));
  const back = yearlyLines(changes.filter(({ from, to }) => to < from));
  const offset = offsetAt(begin, timeZone);
  const lines =
    forward && back
      ? [...forward, ...back]
      : [{ at: 0, from: offset, to: offset }, ...changes].flatMap((change) => changeLines(change, []));
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...lines, 'END:VTIMEZONE'];
}

function changesBetween(begin: number, end: number, timeZone: string): readonly Change[] {
  const changes: Change[] = [];
  for (let time = begin; time < end; time += STRIDE) {
    const from = offsetAt(time, timeZone);
    const to = offsetAt(time + STRIDE, timeZone);
    if (from === to) continue;
    let before = time;
    let at = time + STRIDE;
    while (at - before > MINUTE) {
      const middle = before + Math.ceil((at - before) / MINUTE / 2) * MINUTE;
      if (offsetAt(middle, timeZone) === from) before = middle;
      else at = middle;
    }
    changes.push({ at, from, to });
  }
  return changes;
}

/** One rule for changes that come every year on the same weekday of the same month, such as the last Sunday of March; else null. */
function yearlyLines(changes: readonly Change[]): readonly string[] | null {
  const first = changes[0];
  if (!first || changes.length !== YEARS) return null;
  const dates = changes.map(({ at, from }) => new Date(at + from * MINUTE));
  /** What is the same for all, or null. */
  const common = <T>(of: (date: Date) => T): T | null => {
    const value = of(dates[0]!);
    return dates.every((date) => of(date) === value) ? value : null;
  };
  const month = common((date) => date.getUTCMonth());
  const weekday = common((date) => date.getUTCDay());
  const isLast = common((date) => new Date(date.getTime() + 7 * DAY).getUTCMonth() !== date.getUTCMonth());
  const nth = isLast ? -1 : common((date) => Math.ceil(date.getUTCDate() / 7));
  const isOneTime = common((date) => date.getTime() % DAY) !== null;
  const isOneStep = changes.every(({ from, to }) => from === first.from && to === first.to);
  if (month === null || weekday === null || nth === null || !isOneTime || !isOneStep) return null;
  const byDay = `${nth}${WEEKDAYS_FROM_SUNDAY[weekday]!}`;
  return changeLines(first, [`RRULE:FREQ=YEARLY;BYMONTH=${month + 1};BYDAY=${byDay}`]);
}

function changeLines({ at, from, to }: Change, rule: readonly string[]): readonly string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${utcText(at + from * MINUTE).slice(0, -1)}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...rule,
    `END:${kind}`,
  ];
}

/** `+0100`. */
function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset));
  const digits = Math.floor(minutes / 60) * 100 + (minutes % 60);
  return `${offset < 0 ? '-' : '+'}${String(digits).padStart(4, '0')}`;
}
