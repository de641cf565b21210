import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { RRule } from 'rrule';
import { parseRecurrence, recurringDays } from '../../src/model/recurrence.js';
import { dayAt, dayNumber } from '../../src/model/zoned-time.js';

const DAY = 86_400_000;

/** The first days that a rule makes, at most so many. */
function days(rule: string, start: string, { from = start, most = 6 } = {}): readonly string[] {
  const recurrence = parseRecurrence(rule);
  if (!recurrence) throw new Error(`not understood: ${rule}`);
  const found: string[] = [];
  for (const day of recurringDays(recurrence, dayNumber(start), dayNumber(from))) {
    if (found.push(dayAt(day)) === most) break;
  }
  return found;
}

describe('a rule of the CMS', () => {
  it('is read: two days a week, every second week, until a day', () => {
    const rule = 'DTSTART:20260310T173000\nRRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20260625T235959;BYDAY=TU,TH';
    expect(parseRecurrence(rule)).to.deep.equal({
      frequency: 'weekly',
      interval: 2,
      weekdays: [1, 3],
      nth: null,
      monthDay: null,
      until: '2026-06-25',
      count: null,
      weekStart: 0,
    });
  });

  for (const [rule, expected] of [
    ['FREQ=DAILY', { frequency: 'daily', interval: 1, weekdays: [], until: null }],
    ['FREQ=MONTHLY;BYDAY=+2WE', { frequency: 'monthly', weekdays: [2], nth: 2 }],
    ['FREQ=MONTHLY;BYDAY=-1SA', { weekdays: [5], nth: -1 }],
    ['FREQ=MONTHLY;BYDAY=5SU', { weekdays: [6], nth: 5 }],
    ['FREQ=MONTHLY;BYMONTHDAY=15', { monthDay: 15, nth: null }],
    ['FREQ=YEARLY', { frequency: 'yearly', monthDay: null }],
    ['FREQ=WEEKLY;WKST=SU;COUNT=12', { weekStart: 6, count: 12 }],
    ['FREQ=DAILY;UNTIL=20260625', { until: '2026-06-25' }],
    ['FREQ=DAILY;UNTIL=20260625T215959Z', { until: '2026-06-25' }],
    ['FREQ=DAILY;UNTIL=99991231T235959', { until: '2200-01-01' }],
  ] as const) {
    it(`is read: ${rule}`, () => {
      expect(parseRecurrence(`DTSTART:20260310T173000\nRRULE:${rule}`)).to.deep.include(expected);
      expect(parseRecurrence(`RRULE:${rule}`), 'alone').to.deep.include(expected);
      expect(parseRecurrence(`DTSTART;TZID=Europe/Berlin:20260310T173000\r\nRRULE:${rule}\r\n`)).not.to.equal(null);
    });
  }

  for (const rule of [
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=5',
    'FREQ=HOURLY',
    'FREQ=FORTNIGHTLY',
    'FREQ=CONSTRUCTOR',
    'FREQ=',
    'INTERVAL=2',
    'FREQ=WEEKLY;BYDAY=',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=TU,',
    'FREQ=WEEKLY;BYDAY=+2TU',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=DAILY;BYDAY=MO,TU',
    'FREQ=YEARLY;BYDAY=+1MO',
    'FREQ=YEARLY;BYMONTH=3',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=+1TU,+3TU',
    'FREQ=MONTHLY;BYDAY=+6TU',
    'FREQ=MONTHLY;BYDAY=-2TU',
    'FREQ=MONTHLY;BYDAY=+0TU',
    'FREQ=MONTHLY;BYDAY=+1TU;BYMONTHDAY=3',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;INTERVAL=1.5',
    'FREQ=DAILY;INTERVAL=99999999999',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=1e9',
    'FREQ=DAILY;UNTIL=20260231T235959',
    'FREQ=DAILY;UNTIL=tomorrow',
    'FREQ=DAILY;WKST=XX',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY=WEEKLY',
    'FREQ=DAILY;;',
    'FREQ=DAILY;X-OWN=1',
    'FREQ=DAILY\nEXDATE:20260311T173000',
    'FREQ=DAILY\nRRULE:FREQ=WEEKLY',
    `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(1000)}MO`,
  ]) {
    it(`is not understood: ${rule.slice(0, 60).replace('\n', ' ')}`, () => {
      expect(parseRecurrence(`DTSTART:20260310T173000\nRRULE:${rule}`)).to.equal(null);
    });
  }

  for (const text of ['', 'DTSTART:20260310T173000', 'FREQ=DAILY', 'null', 'RRULE:', 'EXRULE:FREQ=DAILY']) {
    it(`is not understood: ${text || '(nothing)'}`, () => expect(parseRecurrence(text)).to.equal(null));
  }

  it('is read or not understood, whatever is written', () => {
    const word = fc.constantFrom('RRULE:', 'FREQ=', 'WEEKLY', 'BYDAY=', '+2WE', ';', ',', '\n', '-1', 'UNTIL=', '=');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
        parseRecurrence(words.join(''));
      }),
    );
  });
});

describe('the days of a rule', () => {
  it('are those of the week, from the start on', () => {
    expect(days('RRULE:FREQ=WEEKLY;BYDAY=TU,TH', '2026-03-11', { most: 3 })).to.deep.equal([
      '2026-03-12',
      '2026-03-17',
      '2026-03-19',
    ]);
  });

  it('are in the order of the week, however they are written', () => {
    const found = days('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO', '2026-03-09', { most: 4 });
    expect(found).to.deep.equal(['2026-03-09', '2026-03-15', '2026-03-23', '2026-03-29']);
  });

  it('are in weeks that begin where the rule says', () => {
    // the example of RFC 5545 for WKST, whose start is a Tuesday
    const rule = 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU';
    const start = '1997-08-05';
    expect(days(`${rule};WKST=MO`, start)).to.deep.equal(['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24']);
    expect(days(`${rule};WKST=SU`, start)).to.deep.equal(['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31']);
  });

  it('are the same weekday of each month', () => {
    expect(days('RRULE:FREQ=MONTHLY;BYDAY=-1SA', '2026-03-28', { most: 3 })).to.deep.equal([
      '2026-03-28',
      '2026-04-25',
      '2026-05-30',
    ]);
    expect(days('RRULE:FREQ=MONTHLY;BYDAY=+5MO', '2026-03-01', { most: 3 })).to.deep.equal([
      '2026-03-30',
      '2026-06-29',
      '2026-08-31',
    ]);
  });

  it('leave out months and years that do not have the day', () => {
    expect(days('RRULE:FREQ=MONTHLY', '2026-01-31', { most: 3 })).to.deep.equal([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ]);
    expect(days('RRULE:FREQ=YEARLY', '2028-02-29', { most: 3 })).to.deep.equal([
      '2028-02-29',
      '2032-02-29',
      '2036-02-29',
    ]);
  });

  it('include the last one', () => {
    const rule = 'DTSTART:20260420T150000\nRRULE:FREQ=DAILY;UNTIL=20260422T235959';
    expect(days(rule, '2026-04-20')).to.deep.equal(['2026-04-20', '2026-04-21', '2026-04-22']);
  });

  it('are none where the rule ends before it begins', () => {
    expect(days('RRULE:FREQ=DAILY;UNTIL=20260101T235959', '2026-04-20')).to.deep.equal([]);
  });

  it('are counted from the start, also where an earlier one is not asked for', () => {
    expect(days('RRULE:FREQ=DAILY;COUNT=5', '2026-04-20', { from: '2026-04-23' })).to.deep.equal([
      '2026-04-23',
      '2026-04-24',
    ]);
  });

  for (const [what, rule, start] of [
    ['never comes', 'RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', '1970-02-01'],
    ['hardly ever comes', 'RRULE:FREQ=YEARLY;INTERVAL=9999', '2028-02-29'],
    ['comes every day since 1970', 'RRULE:FREQ=DAILY', '1970-01-01'],
    ['comes every day since 1970, counted', 'RRULE:FREQ=DAILY;COUNT=9999', '1970-01-01'],
    ['comes every month since 1970', 'RRULE:FREQ=MONTHLY;BYDAY=+5FR', '1970-01-01'],
  ] as const) {
    it(`are found, or given up, without going through all time: one that ${what}`, () => {
      expect(days(rule, start, { from: '2026-03-09', most: 3 }).length).to.be.at.most(3);
    });
  }

  it('are those that the rrule package finds', () => {
    const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
    const nth = fc.constantFrom('+1', '2', '+3', '4', '+5', '-1');
    const byDays = fc.uniqueArray(weekday, { minLength: 1 }).map((each) => `;BYDAY=${each.join()}`);
    const frequency = fc.oneof(
      fc.constant('FREQ=DAILY'),
      fc.oneof(fc.constant(''), byDays).map((each) => `FREQ=WEEKLY${each}`),
      fc.tuple(nth, weekday).map((each) => `FREQ=MONTHLY;BYDAY=${each.join('')}`),
      fc.integer({ min: 1, max: 31 }).map((each) => `FREQ=MONTHLY;BYMONTHDAY=${each}`),
      fc.constantFrom('FREQ=MONTHLY', 'FREQ=YEARLY'),
    );
    const interval = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 7 }).map((each) => `;INTERVAL=${each}`),
    );
    const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2030-12-31') }).map(dayAt);
    const end = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 400 }).map((each) => `;COUNT=${each}`),
      day.map((each) => `;UNTIL=${each.replaceAll('-', '')}T235959`),
    );
    const weekStart = fc.oneof(
      fc.constant(''),
      weekday.map((each) => `;WKST=${each}`),
    );
    const rule = fc.tuple(frequency, interval, end, weekStart).map((each) => each.join(''));
    fc.assert(
      fc.property(rule, day, day, (text, start, from) => {
        const first = start < from ? start : from;
        const later = start < from ? from : start;
        const horizon = dayAt(dayNumber(later) + 800);
        const oracle = new RRule({
          ...RRule.parseString(text.replace(/(UNTIL=\w+)/, '$1Z')),
          dtstart: new Date(dayNumber(first) * DAY),
        });
        const expected = oracle
          .between(new Date(dayNumber(later) * DAY), new Date(dayNumber(horizon) * DAY), true)
          .map((each) => each.toISOString().slice(0, 10));
        const found = days(`RRULE:${text}`, first, { from: later, most: 1000 }).filter((each) => each <= horizon);
        expect(found, `${text} from ${first}`).to.deep.equal(expected);
      }),
      { numRuns: 400 },
    );
  });
});
