/**
 * Whether somebody can be reached now, and when next: a week of opening hours read at an instant.
 *
 * Works in wall-clock minutes of the week, in the hours' own zone: the clock at the door decides, also on the days on which clocks change and wherever
 * the visitor is. Does not know what time it is, nor how a state is said (features/places/opening-words).
 */
import type { OpeningDay, OpeningHours } from './place.js';
import { MINUTE, offsetAt, wallTimeAt, weekdayOf } from './zoned-time.js';

/** A wall-clock moment within a week from now. */
export interface OpeningMoment {
  /** 0 is Monday. */
  readonly weekday: number;
  /** `HH:MM`; midnight is `00:00` of the day that begins. */
  readonly time: string;
  /** 0 is today, 7 the same weekday of next week. */
  readonly daysAhead: number;
}

export type OpeningState =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'open';
      /** The end of all slots that touch or overlap. */
      readonly until: OpeningMoment;
      /** As minutes pass, not as the clock shows them when it is changed meanwhile; a minute that has begun counts. */
      readonly minutesLeft: number;
    }
  /** Null: not within a week. */
  | { readonly kind: 'closed'; readonly opensAt: OpeningMoment | null }
  /** Today or, where one can't just go there on any day, at all. */
  | { readonly kind: 'by-appointment' };

/** Minutes of the week, from Monday's midnight; the end may lie in the next week. */
interface Stretch {
  readonly start: number;
  readonly length: number;
}

const DAY = 1440;
const WEEK = 7 * DAY;

/** `now` in milliseconds since 1970. */
export function openingState(hours: OpeningHours, now: number): OpeningState {
  const minute = minuteOfWeek(now, hours.timeZone);
  const open = hours.days.flatMap(openStretches);
  const end = endOfCover(open, minute);
  if (end - minute >= WEEK) return { kind: 'always' };
  if (end > minute) {
    return { kind: 'open', until: moment(end, minute), minutesLeft: minutesUntil(end, minute, now, hours.timeZone) };
  }
  const appointments = hours.days.flatMap(appointmentStretches);
  const isOnlyByAppointment = open.length === 0 && appointments.length > 0;
  if (isOnlyByAppointment || endOfCover(appointments, minute) > minute) return { kind: 'by-appointment' };
  const next = Math.min(...open.map(({ start }) => minute + ahead(minute, start)));
  return { kind: 'closed', opensAt: open.length === 0 ? null : moment(next, minute) };
}

/** Whether one can go there now, without an appointment. */
export function isOpen(state: OpeningState): boolean {
  return state.kind === 'open' || state.kind === 'always';
}

/** The weekday that it is at the door, 0 is Monday. */
export function todayOf({ timeZone }: OpeningHours, now: number): number {
  return Math.floor(minuteOfWeek(now, timeZone) / DAY);
}

/** What a day's own slots open, whatever the day before left open after midnight. */
function openStretches(day: OpeningDay, weekday: number): readonly Stretch[] {
  if (day.closed || day.byAppointment) return [];
  const midnight = weekday * DAY;
  if (day.allDay) return [{ start: midnight, length: DAY }];
  return day.slots.map(({ start, end }) => {
    const [from, to] = [minuteOf(start), minuteOf(end)];
    return { start: midnight + from, length: to > from ? to - from : to + DAY - from };
  });
}

/** From the day's begin to the end of its last slot: until then it can be said that an appointment is needed. Without slots the whole day. */
function appointmentStretches(day: OpeningDay, weekday: number): readonly Stretch[] {
  if (day.closed || !day.byAppointment) return [];
  const midnight = weekday * DAY;
  const ends = openStretches({ ...day, byAppointment: false }, weekday).map((each) => each.start + each.length);
  return [{ start: midnight, length: ends.length === 0 ? DAY : Math.max(...ends) - midnight }];
}

/** How far what covers a minute reaches without a gap; the minute itself where nothing covers it, a week and more where it never ends. */
function endOfCover(stretches: readonly Stretch[], minute: number): number {
  let end = minute;
  for (let reach = end; end - minute < WEEK; end = reach) {
    for (const { start, length } of stretches) {
      const passed = ahead(start, end);
      if (passed < length) reach = Math.max(reach, end + length - passed);
    }
    if (reach === end) break;
  }
  return end;
}

/** Minutes from one minute of the week to the next time it is another one. */
function ahead(from: number, to: number): number {
  return (((to - from) % WEEK) + WEEK) % WEEK;
}

function moment(minute: number, now: number): OpeningMoment {
  const time = [Math.floor((minute % DAY) / 60), minute % 60].map((each) => String(each).padStart(2, '0')).join(':');
  const day = Math.floor(minute / DAY);
  return { weekday: day % 7, time, daysAhead: day - Math.floor(now / DAY) };
}

/** Minutes that pass until the clock shows `end`: where it is changed on the way, an hour more or less than it shows. */
function minutesUntil(end: number, minute: number, now: number, timeZone: string): number {
  const shown = end - minute;
  const offset = (minutes: number) => offsetAt(now + minutes * MINUTE, timeZone);
  const passing = shown - offset(shown) + offset(0);
  return offset(passing) === offset(shown) ? passing : shown; // a clock that is put forward may never show the end
}

function minuteOfWeek(now: number, timeZone: string): number {
  const { day, minutes } = wallTimeAt(now, timeZone);
  return weekdayOf(day) * DAY + Math.floor(minutes);
}

function minuteOf(time: string): number {
  const [hour = '', minute = ''] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}
