import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isOpen, openingState, todayOf, type OpeningState } from '../../src/model/opening-hours.js';
import type { OpeningDay, OpeningHours } from '../../src/model/place.js';

const CLOSED: OpeningDay = { allDay: false, closed: true, byAppointment: false, slots: [] };
const ALL_DAY: OpeningDay = { ...CLOSED, closed: false, allDay: true };
const APPOINTMENT: OpeningDay = { ...CLOSED, closed: false, byAppointment: true };

/** `day('08:00-12:00', '13:30-17:00')` */
function day(...slots: readonly string[]): OpeningDay {
  const pairs = slots.map((slot) => slot.split('-') as [string, string]);
  return { ...CLOSED, closed: false, slots: pairs.map(([start, end]) => ({ start, end })) };
}

/** A week that begins on Monday with what is given and is closed afterwards. */
function week(days: readonly OpeningDay[], timeZone = 'Europe/Berlin'): OpeningHours {
  return { days: Array.from({ length: 7 }, (_, index) => days[index] ?? CLOSED), timeZone };
}

const MONDAY = '2026-11-23';
/** A time of that week: `at('12:30', 1)` is on Tuesday, on the clocks of Berlin in winter. */
const at = (time: string, weekday = 0, seconds = '00') =>
  Date.parse(`2026-11-${23 + weekday}T${time}:${seconds}+01:00`);

const OFFICE = week([day('08:00-12:00', '13:30-17:00'), day('08:00-12:00'), CLOSED, day('08:00-12:00', '13:30-18:00')]);

describe('opening hours', () => {
  describe('say until when it is open', () => {
    it('and how many minutes are left', () => {
      expect(openingState(OFFICE, at('09:15'))).to.deep.equal({
        kind: 'open',
        until: { weekday: 0, time: '12:00', daysAhead: 0 },
        minutesLeft: 165,
      });
    });

    it('from the first minute on, and no longer than the last', () => {
      expect(openingState(OFFICE, at('07:59', 0, '59')).kind).to.equal('closed');
      expect(openingState(OFFICE, at('08:00')).kind).to.equal('open');
      expect(openingState(OFFICE, at('11:59', 0, '59'))).to.deep.include({ kind: 'open', minutesLeft: 1 });
      expect(openingState(OFFICE, at('12:00')).kind).to.equal('closed');
    });

    const merged: readonly [name: string, day: OpeningDay, until: string][] = [
      ['slots that touch', day('08:00-12:00', '12:00-17:00'), '17:00'],
      ['slots that overlap', day('08:00-12:00', '11:00-17:00'), '17:00'],
      ['slots in no order', day('12:00-17:00', '16:00-18:30', '08:00-12:00'), '18:30'],
      ['a slot within another', day('08:00-17:00', '09:00-10:00'), '17:00'],
      ['slots that leave a minute free', day('08:00-12:00', '12:01-17:00'), '12:00'],
    ];
    for (const [name, monday, until] of merged) {
      it(`over ${name}: ${until}`, () => {
        expect(openingState(week([monday]), at('09:30'))).to.have.nested.property('until.time', until);
      });
    }
  });

  describe('over midnight', () => {
    const bar = week([CLOSED, CLOSED, CLOSED, CLOSED, day('22:00-02:00'), CLOSED, day('20:00-01:30')]);

    it('are open before it, until the next day', () => {
      expect(openingState(bar, at('23:00', 4))).to.deep.equal({
        kind: 'open',
        until: { weekday: 5, time: '02:00', daysAhead: 1 },
        minutesLeft: 180,
      });
    });

    it('and after it, though the next day itself is closed', () => {
      expect(openingState(bar, at('01:59', 5))).to.deep.equal({
        kind: 'open',
        until: { weekday: 5, time: '02:00', daysAhead: 0 },
        minutesLeft: 1,
      });
      expect(openingState(bar, at('02:00', 5)).kind).to.equal('closed');
    });

    it('also from Sunday to Monday', () => {
      expect(openingState(bar, at('01:00'))).to.deep.include({ kind: 'open', minutesLeft: 30 });
    });

    it('go on with what opens at midnight, or before the night’s slot ends', () => {
      expect(openingState(week([day('22:00-00:00'), day('00:00-03:00')]), at('23:00'))).to.deep.include({
        until: { weekday: 1, time: '03:00', daysAhead: 1 },
      });
      expect(openingState(week([day('22:00-02:00'), day('01:00-04:00')]), at('23:00'))).to.deep.include({
        until: { weekday: 1, time: '04:00', daysAhead: 1 },
      });
      expect(openingState(week([ALL_DAY, day('00:00-03:00')]), at('23:00'))).to.have.nested.property(
        'until.time',
        '03:00',
      );
    });

    it('end at midnight as the day that begins', () => {
      expect(openingState(week([ALL_DAY]), at('12:00'))).to.deep.equal({
        kind: 'open',
        until: { weekday: 1, time: '00:00', daysAhead: 1 },
        minutesLeft: 720,
      });
    });

    it('last a whole day where the end is the start', () => {
      expect(openingState(week([day('08:00-08:00')]), at('07:59', 1))).to.deep.include({
        kind: 'open',
        minutesLeft: 1,
      });
      expect(openingState(week([day('08:00-08:00')]), at('08:00', 1)).kind).to.equal('closed');
    });
  });

  describe('say when it opens next', () => {
    const next = (hours: OpeningHours, now: number) => openingState(hours, now);

    it('today', () => {
      expect(next(OFFICE, at('12:00'))).to.deep.equal({
        kind: 'closed',
        opensAt: { weekday: 0, time: '13:30', daysAhead: 0 },
      });
    });

    it('tomorrow', () => {
      expect(next(OFFICE, at('17:00'))).to.deep.equal({
        kind: 'closed',
        opensAt: { weekday: 1, time: '08:00', daysAhead: 1 },
      });
    });

    it('on a later day, over those that are closed', () => {
      expect(next(OFFICE, at('12:00', 1))).to.deep.equal({
        kind: 'closed',
        opensAt: { weekday: 3, time: '08:00', daysAhead: 2 },
      });
    });

    it('in the next week, also on the same weekday', () => {
      expect(next(week([day('08:00-12:00')]), at('12:00'))).to.deep.equal({
        kind: 'closed',
        opensAt: { weekday: 0, time: '08:00', daysAhead: 7 },
      });
    });

    it('or that it does not', () => {
      const never: OpeningState = { kind: 'closed', opensAt: null };
      expect(next(week([]), at('12:00'))).to.deep.equal(never);
      expect(next({ days: [], timeZone: 'Europe/Berlin' }, at('12:00'))).to.deep.equal(never);
    });

    it('not by the slots of a day that is closed', () => {
      const closed = { ...day('08:00-12:00'), closed: true };
      expect(next(week([closed]), at('09:00'))).to.deep.equal({ kind: 'closed', opensAt: null });
      expect(next(week([{ ...ALL_DAY, closed: true }]), at('09:00'))).to.deep.equal({ kind: 'closed', opensAt: null });
      expect(next(week([{ ...APPOINTMENT, closed: true }]), at('09:00')).kind).to.equal('closed');
    });
  });

  describe('day and night', () => {
    const always: readonly [name: string, days: readonly OpeningDay[]][] = [
      ['are said by the CMS', Array<OpeningDay>(7).fill(ALL_DAY)],
      ['are what slots from midnight to midnight make', Array<OpeningDay>(7).fill(day('00:00-00:00'))],
      ['are what slots over midnight make', Array<OpeningDay>(7).fill(day('06:00-18:00', '18:00-06:00'))],
    ];
    for (const [name, days] of always) {
      it(name, () => {
        for (const time of ['00:00', '06:00', '12:34', '23:59']) {
          expect(openingState(week(days), at(time, 6))).to.deep.equal({ kind: 'always' });
        }
      });
    }

    it('but one day are open until that day', () => {
      const days = [CLOSED, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY];
      expect(openingState(week(days), at('12:00', 1))).to.deep.equal({
        kind: 'open',
        until: { weekday: 0, time: '00:00', daysAhead: 6 },
        minutesLeft: 5.5 * 1440 + 0,
      });
    });
  });

  describe('by appointment', () => {
    const appointment = (...slots: readonly string[]) => ({ ...day(...slots), byAppointment: true });

    it('are no open door', () => {
      expect(openingState(week([appointment('08:00-12:00')]), at('09:00'))).to.deep.equal({ kind: 'by-appointment' });
      expect(openingState(week([{ ...ALL_DAY, byAppointment: true }]), at('09:00')).kind).to.equal('by-appointment');
    });

    it('last the whole day where no times are named', () => {
      const hours = week([APPOINTMENT, day('08:00-12:00')]);
      expect(openingState(hours, at('00:00')).kind).to.equal('by-appointment');
      expect(openingState(hours, at('23:59')).kind).to.equal('by-appointment');
      expect(openingState(hours, at('07:00', 1)).kind).to.equal('closed');
    });

    it('are over with the last time of the day', () => {
      const hours = week([appointment('10:00-12:00', '14:00-16:00'), day('08:00-12:00')]);
      expect(openingState(hours, at('07:00')).kind).to.equal('by-appointment');
      expect(openingState(hours, at('13:00')).kind).to.equal('by-appointment');
      expect(openingState(hours, at('16:00'))).to.deep.equal({
        kind: 'closed',
        opensAt: { weekday: 1, time: '08:00', daysAhead: 1 },
      });
    });

    it('are what there is where the door is never just open', () => {
      expect(openingState(week([appointment('10:00-12:00')]), at('12:00', 3)).kind).to.equal('by-appointment');
    });

    it('leave open what the night before left open', () => {
      expect(openingState(week([day('22:00-02:00'), APPOINTMENT]), at('01:00', 1)).kind).to.equal('open');
    });
  });

  describe('are those of the clock at the door', () => {
    it('wherever the visitor is', () => {
      const hours = (timeZone: string) => week([day('08:00-12:00')], timeZone);
      const now = Date.parse(`${MONDAY}T08:30:00Z`);
      expect(openingState(hours('Europe/Berlin'), now)).to.deep.include({ kind: 'open', minutesLeft: 150 });
      expect(openingState(hours('Europe/London'), now)).to.deep.include({ kind: 'open', minutesLeft: 210 });
      expect(openingState(hours('America/New_York'), now)).to.deep.equal({
        kind: 'closed',
        opensAt: { weekday: 0, time: '08:00', daysAhead: 0 },
      });
      expect(openingState(hours('Asia/Kathmandu'), now).kind).to.equal('closed');
    });

    it('which also says what day it is', () => {
      const now = Date.parse('2026-11-22T23:30:00Z');
      expect(todayOf(week([], 'Europe/Berlin'), now)).to.equal(0);
      expect(todayOf(week([], 'Europe/London'), now)).to.equal(6);
    });

    const sunday = (slot: string) => week([CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, day(slot)]);
    const changes: readonly [name: string, hours: OpeningHours, now: string, minutesLeft: number | null][] = [
      // 29 March 2026: from 02:00 to 03:00; 25 October 2026: 02:00 to 03:00 comes twice
      ['when it is put forward: an hour less is left', sunday('01:00-05:00'), '2026-03-29T01:30:00+01:00', 150],
      ['after it was put forward', sunday('01:00-05:00'), '2026-03-29T03:30:00+02:00', 90],
      ['when it is put back: an hour more is left', sunday('01:00-05:00'), '2026-10-25T01:30:00+02:00', 270],
      ['in the hour that comes twice, the first time', sunday('01:00-03:00'), '2026-10-25T02:15:00+02:00', 105],
      ['in the hour that comes twice, the second time', sunday('01:00-03:00'), '2026-10-25T02:15:00+01:00', 45],
      ['at an end that is shown twice, the first time', sunday('01:00-02:30'), '2026-10-25T02:15:00+02:00', 15],
      ['at an end that is never shown', sunday('01:00-02:30'), '2026-03-29T01:30:00+01:00', 60],
      ['after an end that was never shown', sunday('01:00-02:30'), '2026-03-29T03:00:00+02:00', null],
      ['at a start that is never shown', sunday('02:30-05:00'), '2026-03-29T03:00:00+02:00', 120],
      ['the day before', sunday('01:00-05:00'), '2026-03-28T12:00:00+01:00', null],
    ];
    for (const [name, hours, now, minutesLeft] of changes) {
      it(name, () => {
        const state = openingState(hours, Date.parse(now));
        expect(state.kind === 'open' ? state.minutesLeft : null).to.equal(minutesLeft);
      });
    }

    it('and keep their times over the change', () => {
      const hours = week([day('08:00-12:00')]);
      const opensAt = { weekday: 0, time: '08:00', daysAhead: 1 };
      expect(openingState(hours, Date.parse('2026-03-29T00:30:00+01:00'))).to.deep.equal({ kind: 'closed', opensAt });
      expect(openingState(hours, Date.parse('2026-10-25T23:30:00+01:00'))).to.deep.equal({ kind: 'closed', opensAt });
    });
  });

  it('answer whatever time it is said to be', () => {
    for (const now of [NaN, Infinity, -Infinity, 1e300, -1]) {
      expect(openingState(OFFICE, now).kind).to.be.oneOf(['open', 'closed']);
    }
  });

  it('are open only where one can just go', () => {
    expect(isOpen({ kind: 'always' })).to.equal(true);
    expect(isOpen(openingState(OFFICE, at('09:00')))).to.equal(true);
    expect(isOpen(openingState(OFFICE, at('12:00')))).to.equal(false);
    expect(isOpen({ kind: 'by-appointment' })).to.equal(false);
  });

  describe('are, minute by minute, what the days say', () => {
    const clock = fc
      .oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 480, 720, 1320, 1439))
      .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
    const rarely = fc.integer({ min: 0, max: 5 }).map((each) => each === 0);
    const anyDay: fc.Arbitrary<OpeningDay> = fc.record({
      allDay: rarely,
      closed: rarely,
      byAppointment: rarely,
      slots: fc.array(fc.record({ start: clock, end: clock }), { maxLength: 3 }),
    });
    const anyWeek = fc.array(anyDay, { minLength: 7, maxLength: 7 });
    const anyMinute = fc.integer({ min: 0, max: 7 * 1440 - 1 });

    it('for open, closed, by appointment and always', () => {
      fc.assert(
        fc.property(anyWeek, anyMinute, (days, minute) => {
          // in UTC no clock is ever changed: minutes are minutes
          const state = openingState({ days, timeZone: 'UTC' }, Date.parse(`${MONDAY}T00:00:30Z`) + minute * 60_000);
          expect(state).to.deep.equal(oracle(days, minute));
        }),
        { numRuns: 500 },
      );
    });

    it('in each week of the year, on the clocks of a zone', () => {
      const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
      const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
      fc.assert(
        fc.property(anyWeek, instant, zone, (days, now, timeZone) => {
          const expected = oracle(days, shownMinute(now, timeZone));
          const state = openingState({ days, timeZone }, now);
          // how many minutes pass is tried above, where clocks are changed
          expect({ ...state, minutesLeft: 0 }).to.deep.equal({ ...expected, minutesLeft: 0 });
        }),
      );
    });
  });
});

/** The state, by looking at every minute of the coming week. */
function oracle(days: readonly OpeningDay[], minute: number): OpeningState {
  const moment = (later: number) => ({
    weekday: Math.floor(later / 1440) % 7,
    time: new Date(later * 60_000).toISOString().slice(11, 16),
    daysAhead: Math.floor(later / 1440) - Math.floor(minute / 1440),
  });
  const coming = Array.from({ length: 7 * 1440 }, (_, passed) => minute + passed);
  if (isOpenAt(days, minute)) {
    const end = coming.find((each) => !isOpenAt(days, each));
    return end === undefined ? { kind: 'always' } : { kind: 'open', until: moment(end), minutesLeft: end - minute };
  }
  const opens = coming.find((each) => isOpenAt(days, each));
  const [needsAppointment, ever] = [
    isByAppointmentAt(days, minute),
    days.some((each) => each.byAppointment && !each.closed),
  ];
  if (needsAppointment || (opens === undefined && ever)) return { kind: 'by-appointment' };
  return { kind: 'closed', opensAt: opens === undefined ? null : moment(opens) };
}

function isOpenAt(days: readonly OpeningDay[], minute: number): boolean {
  const time = minute % 1440;
  const today = days[Math.floor(minute / 1440) % 7]!;
  const yesterday = days[(Math.floor(minute / 1440) + 6) % 7]!;
  const isWalkIn = (each: OpeningDay) => !each.closed && !each.byAppointment;
  return (
    (isWalkIn(today) && (today.allDay || today.slots.some((slot) => isWithin(slot, time)))) ||
    (isWalkIn(yesterday) && !yesterday.allDay && yesterday.slots.some((slot) => isWithin(slot, time + 1440)))
  );
}

/** Whether a slot of a day holds a minute since that day's midnight. */
function isWithin({ start, end }: { start: string; end: string }, time: number): boolean {
  const of = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return of(start) <= time && time < of(end) + (end <= start ? 1440 : 0);
}

function isByAppointmentAt(days: readonly OpeningDay[], minute: number): boolean {
  const time = minute % 1440;
  const lasts = (each: OpeningDay, since: number) =>
    !each.closed &&
    each.byAppointment &&
    (each.allDay || each.slots.length === 0
      ? since < 1440
      : Array.from({ length: 2880 - since }, (_, more) => since + more).some((later) =>
          each.slots.some((slot) => isWithin(slot, later)),
        ));
  const today = Math.floor(minute / 1440) % 7;
  return lasts(days[today]!, time) || lasts(days[(today + 6) % 7]!, time + 1440);
}

/** The minute of the week that `Intl` says is shown. */
function shownMinute(now: number, timeZone: string): number {
  const options = { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const [weekday, hour, minute] = new Intl.DateTimeFormat('en-GB', options).format(now).split(/[\s,:]+/);
  return (
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(weekday!) * 1440 + Number(hour) * 60 + Number(minute)
  );
}
