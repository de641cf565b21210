/** Opening hours in words: what somebody wants to know who is about to go there. Knows no clock: what is said was worked out in model/opening-hours. */
import { msg, str } from '@lit/localize';
import { formatTime, formatWeekday } from '../../i18n/format.js';
import { isOpen, openingState, type OpeningMoment, type OpeningState } from '../../model/opening-hours.js';
import type { OpeningDay, Place } from '../../model/place.js';
import { formatMinutes, formatNearDay } from './place-formats.js';

/** From here on it matters how many minutes are left. */
const SOON = 60;
/** From here on a time alone does not say which day is meant. */
const DAY = 1440;

export function stateInWords(state: OpeningState, tag: string): string {
  switch (state.kind) {
    case 'always':
      return msg('Open day and night', { id: 'open-always' });
    case 'open':
      return openInWords(state, tag);
    case 'closed':
      return closedInWords(state, tag);
    case 'by-appointment':
      return msg('By appointment', { id: 'by-appointment' });
    default:
      return state satisfies never;
  }
}

function openInWords({ minutesLeft, until }: OpeningState & { kind: 'open' }, tag: string): string {
  const [minutes, time] = [formatMinutes(minutesLeft, tag), timeInWords(until.time, tag)];
  if (minutesLeft <= SOON) return msg(str`Closes in ${minutes}`, { id: 'closes-in' });
  return minutesLeft < DAY ? msg(str`Open until ${time}`, { id: 'open-until' }) : msg('Open now', { id: 'open-now' });
}

function closedInWords({ opensAt }: OpeningState & { kind: 'closed' }, tag: string): string {
  if (opensAt === null) return msg('Closed', { id: 'closed' });
  const when = momentInWords(opensAt, tag);
  return msg(str`Closed, opens ${when}`, { id: 'closed-opens' });
}

/** `today 13:30`, `tomorrow 08:00`, `Tuesday 08:00`. */
function momentInWords({ daysAhead, weekday, time }: OpeningMoment, tag: string): string {
  const day = daysAhead <= 1 ? formatNearDay(daysAhead, tag) : formatWeekday(weekday, tag);
  return `${day} ${timeInWords(time, tag)}`;
}

/** How it is at a place now; null where nobody said. */
export function placeStateInWords(
  { temporarilyClosed, openingHours }: Pick<Place, 'temporarilyClosed' | 'openingHours'>,
  now: number,
  tag: string,
): { readonly words: string; readonly isOpen: boolean } | null {
  if (temporarilyClosed) return { words: msg('Closed for now', { id: 'closed-for-now' }), isOpen: false };
  if (openingHours === null) return null;
  const state = openingState(openingHours, now);
  return { words: stateInWords(state, tag), isOpen: isOpen(state) };
}

/** A day's line in the table of a week, in parts that stay together. */
export function dayInWords({ allDay, closed, byAppointment, slots }: OpeningDay, tag: string): readonly string[] {
  if (closed) return [msg('Closed', { id: 'closed' })];
  const times = allDay
    ? [msg('Open all day', { id: 'open-all-day' })]
    : slots.map(({ start, end }) => `${timeInWords(start, tag)} – ${timeInWords(end, tag)}`);
  if (byAppointment) return [...times, msg('By appointment', { id: 'by-appointment' })];
  return times.length > 0 ? times : [msg('Closed', { id: 'closed' })];
}

/** A wall-clock time as the language writes it; as it is where it is none. */
function timeInWords(time: string, tag: string): string {
  return formatTime(Date.parse(`2024-01-01T${time}Z`), tag, 'UTC') ?? time;
}
