import { expect } from '@open-wc/testing';
import { groupByDay } from '../../src/model/event-days.js';
import type { EventTimes } from '../../src/model/event.js';

interface Named extends EventTimes {
  readonly name: string;
}

function named(name: string, start: string, end: string, more: Partial<EventTimes> = {}): Named {
  const zoned = (text: string) => `2026-03-${text}:00+01:00`;
  return {
    name,
    start: zoned(start),
    end: zoned(end),
    allDay: false,
    timeZone: 'Europe/Berlin',
    recurrenceRule: null,
    ...more,
  };
}

const MORNING = Date.parse('2026-03-10T08:00:00+01:00');

/** `2026-03-10: course, talk`. */
function list(events: readonly Named[], limit = 100, from = MORNING): readonly string[] {
  return groupByDay(events, { from, to: Date.parse('2026-03-20T00:00:00+01:00'), limit }).map(
    ({ day, items }) => `${day}: ${items.map(({ event }) => event.name).join(', ')}`,
  );
}

describe('events by day', () => {
  it('are sorted by day and start, of a tie as they came', () => {
    expect(
      list([
        named('evening', '10T19:00', '10T20:00'),
        named('next day', '11T09:00', '11T10:00'),
        named('noon', '10T12:00', '10T13:00'),
        named('noon, too', '10T12:00', '10T12:30'),
        named('whole day', '10T00:00', '10T23:59', { allDay: true }),
      ]),
    ).to.deep.equal(['2026-03-10: whole day, noon, noon, too, evening', '2026-03-11: next day']);
  });

  it('leave out what is over and what is too late', () => {
    expect(list([named('early', '10T06:00', '10T08:00'), named('late', '20T00:00', '20T01:00')])).to.deep.equal([]);
  });

  it('list what began before and still runs under the first day only', () => {
    expect(
      list([
        named('today', '10T09:00', '10T10:00'),
        named('festival', '01T00:00', '15T23:59', { allDay: true }),
        named('night', '09T22:00', '10T08:30'),
      ]),
    ).to.deep.equal(['2026-03-10: festival, night, today']);
  });

  it('list a repeating event on each of its days, with the times of that day', () => {
    const course = named('course', '09T10:00', '09T11:00', { recurrenceRule: 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH' });
    expect(list([course, named('talk', '12T09:00', '12T10:00')])).to.deep.equal([
      '2026-03-10: course',
      '2026-03-12: talk, course',
      '2026-03-17: course',
      '2026-03-19: course',
    ]);
    const [first] = groupByDay([course], { from: MORNING, to: Infinity, limit: 1 });
    expect(new Date(first!.items[0]!.occurrence.start).toISOString()).to.equal('2026-03-10T09:00:00.000Z');
  });

  it('are so many at most, the first ones', () => {
    const daily = named('daily', '09T10:00', '09T11:00', { recurrenceRule: 'RRULE:FREQ=DAILY' });
    expect(list([named('last', '19T09:00', '19T10:00'), daily], 2)).to.deep.equal([
      '2026-03-10: daily',
      '2026-03-11: daily',
    ]);
    expect(list([daily], 0)).to.deep.equal([]);
    expect(list([daily], -1)).to.deep.equal([]);
  });

  it('are none of none, and none of what has no times', () => {
    expect(list([])).to.deep.equal([]);
    expect(list([named('never', 'soon', 'soon')])).to.deep.equal([]);
  });

  it('of five hundred that repeat for ever are the next fifty', () => {
    const events = Array.from({ length: 500 }, (_, index) =>
      named(`${index}`, '02T10:00', '02T11:00', {
        recurrenceRule: `DTSTART:20260302T090000\nRRULE:FREQ=WEEKLY;BYDAY=${index % 2 ? 'TU,TH' : 'MO,WE,FR'}`,
      }),
    );
    const days = groupByDay(events, { from: MORNING, to: Infinity, limit: 50 });
    expect(days.flatMap(({ items }) => items)).to.have.length(50);
    const alone = named('far', '02T10:00', '02T11:00', {
      start: '2150-03-02T10:00:00+01:00',
      end: '2150-03-02T11:00:00+01:00',
    });
    expect(groupByDay([alone], { from: MORNING, to: Infinity, limit: 50 })).to.have.length(1);
  });
});
