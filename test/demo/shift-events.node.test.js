/**
 * Recorded events and news come to the week of today: what moves, what stays, and what daylight saving does to it.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOver, shiftEvents, shiftNews, weeksBetween } from '../../demo/server/shift-events.js';
import { parseInstant } from '../../demo/server/wall-clock.js';
import { event, instant } from './small-recordings.js';

const recorded = new Date(instant);

/** @param {number} weeks @returns {Date} */
const later = (weeks) => new Date(recorded.getTime() + weeks * 7 * 24 * 60 * 60 * 1000);

/** @param {Parameters<typeof event>[1]} times @param {number} weeks @param {string} [slug] */
function shifted(times, weeks, slug = 'sprachcafe') {
  const [moved] = shiftEvents([event(slug, times)], recorded, later(weeks));
  assert.ok(moved);
  return moved;
}

describe('weeks between two instants', () => {
  for (const [to, weeks] of /** @type {const} */ ([
    ['2026-03-09T00:00:00+01:00', 0],
    ['2026-03-15T23:59:59+01:00', 0],
    ['2026-03-16T00:00:00+01:00', 1],
    ['2026-03-15T23:30:00Z', 1],
    ['2026-03-08T23:59:59+01:00', -1],
    ['2026-03-30T00:10:00+02:00', 3],
    ['2026-10-26T00:10:00+01:00', 33],
    ['2027-03-08T12:00:00+01:00', 52],
  ])) {
    test(`from the Monday of the recording to ${to}: ${weeks}`, () => {
      assert.equal(weeksBetween(recorded, new Date(to)), weeks);
    });
  }

  test('an instant without an offset is meant in Germany', () => {
    assert.equal(parseInstant('2026-03-09T08:00').toISOString(), '2026-03-09T07:00:00.000Z');
    assert.equal(parseInstant('2026-07-09T08:00:00').toISOString(), '2026-07-09T06:00:00.000Z');
    assert.equal(parseInstant(instant).toISOString(), '2026-03-09T07:00:00.000Z');
  });
});

describe('the wall clock stays, the offset becomes right', () => {
  for (const [start, weeks, expected] of /** @type {const} */ ([
    ['2026-03-12T17:00:00+01:00', 1, '2026-03-19T17:00:00+01:00'],
    ['2026-03-12T17:00:00+01:00', 3, '2026-04-02T17:00:00+02:00'],
    ['2026-03-12T17:00:00+01:00', 32, '2026-10-22T17:00:00+02:00'],
    ['2026-03-12T17:00:00+01:00', 33, '2026-10-29T17:00:00+01:00'],
    ['2026-04-02T17:00:00+02:00', -3, '2026-03-12T17:00:00+01:00'],
    ['2026-03-29T00:30:00+01:00', 0, '2026-03-29T00:30:00+01:00'],
    ['2026-03-22T01:59:00+01:00', 1, '2026-03-29T01:59:00+01:00'],
    ['2026-03-22T03:00:00+01:00', 1, '2026-03-29T03:00:00+02:00'],
    // The hour that is skipped, and the hour that comes twice: as before the change.
    ['2026-03-22T02:30:00+01:00', 1, '2026-03-29T02:30:00+01:00'],
    ['2026-10-18T02:30:00+02:00', 1, '2026-10-25T02:30:00+02:00'],
    ['2026-10-18T03:00:00+02:00', 1, '2026-10-25T03:00:00+01:00'],
    ['2026-12-28T17:00:00+01:00', 1, '2027-01-04T17:00:00+01:00'],
    ['2026-03-12T17:00:00.250+01:00', 3, '2026-04-02T17:00:00.250+02:00'],
  ])) {
    test(`${start}, ${weeks} weeks on: ${expected}`, () => {
      assert.equal(shifted({ start, end: start }, weeks).event.start, expected);
    });
  }

  test('an event over midnight and over the change keeps both ends', () => {
    const times = { start: '2026-03-21T22:00:00+01:00', end: '2026-03-22T04:00:00+01:00' };
    const moved = shifted(times, 1).event;
    assert.equal(moved.start, '2026-03-28T22:00:00+01:00');
    assert.equal(moved.end, '2026-03-29T04:00:00+02:00');
  });

  test('the deprecated fields follow', () => {
    const times = { start: '2026-03-28T22:00:00+01:00', end: '2026-03-29T02:00:00+01:00' };
    const moved = shifted(times, 2).event;
    assert.deepEqual(
      { date: moved.start_date, time: moved.start_time, endDate: moved.end_date, endTime: moved.end_time },
      { date: '2026-04-11', time: '22:00:00', endDate: '2026-04-12', endTime: '02:00:00' },
    );
  });
});

describe('repeating events', () => {
  const times = { start: '2026-03-12T17:00:00+01:00', end: '2026-03-12T19:00:00+01:00' };

  for (const [rule, weeks, expected] of /** @type {const} */ ([
    ['DTSTART:20260312T160000\nRRULE:FREQ=WEEKLY;BYDAY=TH', 1, 'DTSTART:20260319T160000\nRRULE:FREQ=WEEKLY;BYDAY=TH'],
    ['DTSTART:20260312T160000\nRRULE:FREQ=WEEKLY;BYDAY=TH', 3, 'DTSTART:20260402T150000\nRRULE:FREQ=WEEKLY;BYDAY=TH'],
    [
      'DTSTART:20260312T160000\nRRULE:FREQ=WEEKLY;UNTIL=20260625T235959;BYDAY=TH',
      33,
      'DTSTART:20261029T160000\nRRULE:FREQ=WEEKLY;UNTIL=20270211T235959;BYDAY=TH',
    ],
    // Half past midnight in Germany is the evening before in UTC.
    ['DTSTART:20260311T233000\nRRULE:FREQ=DAILY', 3, 'DTSTART:20260401T223000\nRRULE:FREQ=DAILY'],
    [
      'DTSTART:20260312T160000\nRRULE:FREQ=DAILY;UNTIL=20260326T160000',
      3,
      'DTSTART:20260402T150000\nRRULE:FREQ=DAILY;UNTIL=20260416T150000',
    ],
    ['DTSTART:20260312T160000\nRRULE:FREQ=YEARLY', -20, 'DTSTART:20251023T150000\nRRULE:FREQ=YEARLY'],
  ])) {
    test(`${rule.replace('\n', ' ')}, ${weeks} weeks on`, () => {
      assert.equal(shifted({ ...times, rule }, weeks).recurrence_rule, expected);
    });
  }

  test('the date in the path of one repetition moves along, in every language', () => {
    const moved = shifted(times, 3, 'sprachcafe$2026-03-12');
    assert.equal(moved.path, '/weidenau/de/events/sprachcafe$2026-04-02/');
    assert.equal(moved.url, 'https://cms.weidenau.example/weidenau/de/events/sprachcafe$2026-04-02/');
    assert.equal(moved.available_languages.ar?.path, '/weidenau/ar/events/sprachcafe$2026-04-02/');
    assert.equal(
      moved.available_languages.ar?.url,
      'https://cms.weidenau.example/weidenau/ar/events/sprachcafe$2026-04-02/',
    );
  });

  test('a path without a date stays', () => {
    assert.equal(shifted(times, 3).path, '/weidenau/de/events/sprachcafe/');
  });
});

describe('what is on the first Thursday of a month stays on first Thursdays', () => {
  const firstThursday = 'DTSTART:20260402T150000\nRRULE:FREQ=MONTHLY;BYDAY=+1TH';
  const lastSaturday = 'DTSTART:20260328T170000\nRRULE:FREQ=MONTHLY;BYDAY=-1SA';
  for (const [rule, date, weeks, expected, start] of /** @type {const} */ ([
    [firstThursday, '2026-04-02', 1, '2026-05-07', '20260507T150000'],
    [firstThursday, '2026-05-07', 1, '2026-06-04', '20260507T150000'],
    [firstThursday, '2026-04-02', 35, '2026-12-03', '20261203T160000'],
    [firstThursday, '2026-05-07', 35, '2027-01-07', '20261203T160000'],
    [lastSaturday, '2026-03-28', 4, '2026-04-25', '20260425T160000'],
    [lastSaturday, '2026-04-25', 4, '2026-05-30', '20260425T160000'],
    [lastSaturday, '2026-04-25', 40, '2027-02-27', '20270130T170000'],
  ])) {
    test(`${rule.slice(-4)}: ${date}, ${weeks} weeks on: ${expected}`, () => {
      const times = { start: `${date}T17:00:00+02:00`, end: `${date}T19:00:00+02:00`, rule };
      const moved = shifted(times, weeks, `treff$${date}`);
      assert.equal(moved.event.start_date, expected);
      assert.equal(moved.path, `/weidenau/de/events/treff$${expected}/`);
      assert.ok(moved.event.start.startsWith(`${expected}T17:00:00`));
      assert.equal(moved.recurrence_rule?.split('\n')[0], `DTSTART:${start}`);
    });
  }

  test('a start that was not on the rule moves like all others', () => {
    const times = { start: '2026-03-10T17:00:00+01:00', end: '2026-03-10T19:00:00+01:00' };
    const moved = shifted({ ...times, rule: 'DTSTART:20260310T160000\nRRULE:FREQ=MONTHLY;BYDAY=+1TH' }, 3);
    assert.equal(moved.event.start, '2026-03-31T17:00:00+02:00');
    assert.equal(moved.recurrence_rule, 'DTSTART:20260331T150000\nRRULE:FREQ=MONTHLY;BYDAY=+1TH');
  });
});

describe('news', () => {
  const news = [
    { id: 'local-1', display_date: '2026-03-05T08:00:00.330Z', last_updated: '2026-03-05T09:00:00.330+01:00' },
  ];

  test('move by the same weeks and keep their time of day', () => {
    const [moved] = shiftNews(news, recorded, later(4));
    assert.deepEqual(moved, {
      id: 'local-1',
      display_date: '2026-04-02T07:00:00.330Z',
      last_updated: '2026-04-02T09:00:00.330+02:00',
    });
  });

  test('stay without an instant of the recording, and within its week', () => {
    assert.equal(shiftNews(news, null, later(4)), news);
    assert.equal(shiftNews(news, recorded, recorded), news);
  });
});

test('nothing moves without an instant of the recording, and within its week', () => {
  const events = [event('rundgang', { start: '2026-03-10T10:00:00+01:00', end: '2026-03-10T12:00:00+01:00' })];
  assert.equal(shiftEvents(events, null, later(4)), events);
  assert.equal(shiftEvents(events, recorded, new Date('2026-03-15T20:00:00+01:00')), events);
});

test('the recorded events themselves are left as they are', () => {
  const events = [
    event('rundgang$2026-03-10', { start: '2026-03-10T10:00:00+01:00', end: '2026-03-10T12:00:00+01:00' }),
  ];
  const before = structuredClone(events);
  shiftEvents(events, recorded, later(5));
  assert.deepEqual(events, before);
});

describe('an event is over', () => {
  const rule = 'DTSTART:20260312T160000\nRRULE:FREQ=WEEKLY;BYDAY=TH';
  const times = { start: '2026-03-12T22:00:00+01:00', end: '2026-03-13T02:00:00+01:00' };
  for (const [what, each, today, expected] of /** @type {const} */ ([
    ['not on its last day', event('a', times), '2026-03-13', false],
    ['the day after its last', event('a', times), '2026-03-14', true],
    ['not while it repeats', event('a', { ...times, rule }), '2027-03-14', false],
    ['after its last repetition', event('a', { ...times, rule: `${rule};UNTIL=20260402T235959` }), '2026-04-03', true],
    [
      'not on the day of its last repetition',
      event('a', { ...times, rule: `${rule};UNTIL=20260402T235959` }),
      '2026-04-02',
      false,
    ],
    ['the day after one repetition', event('a$2026-03-12', { ...times, rule }), '2026-03-13', true],
  ])) {
    test(what, () => assert.equal(isOver(each, today), expected));
  }
});
