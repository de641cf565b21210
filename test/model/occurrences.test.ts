import { expect } from '@open-wc/testing';
import { decodeList } from '../../src/api/wire/decode.js';
import { eventSchema } from '../../src/api/wire/event.js';
import type { EventTimes } from '../../src/model/event.js';
import { nextOccurrence, occurrences } from '../../src/model/occurrences.js';
import { addDays, startOfDay, wallTimeAt } from '../../src/model/zoned-time.js';
import { TestCms } from '../support/cms.js';

const BERLIN = 'Europe/Berlin';
const EVER = { from: 0, to: Infinity, limit: 1000 };

function times(start: string, end: string, rule: string | null = null, more: Partial<EventTimes> = {}): EventTimes {
  const recurrenceRule = rule && `DTSTART:20260101T000000\nRRULE:${rule}`;
  return { start, end, allDay: false, timeZone: BERLIN, recurrenceRule, ...more };
}

const at = (text: string) => Date.parse(text);

/** `2026-03-29 10:00 – 12:00`, on the clocks of the zone; with the day of the end where it is another. */
function shown(event: EventTimes, window: Partial<typeof EVER> = {}): readonly string[] {
  return occurrences(event, { ...EVER, ...window }).map(({ start, end, day }) => {
    expect(wallTimeAt(start, event.timeZone).day, 'day').to.equal(day);
    const clock = (instant: number) =>
      new Date(instant).toLocaleString('sv-SE', {
        timeZone: event.timeZone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
    const [startText, endText] = [clock(start), clock(end)];
    return `${startText} – ${endText.startsWith(day) ? endText.slice(11) : endText}`;
  });
}

describe('a single event', () => {
  const event = times('2026-03-10T18:30:00+01:00', '2026-03-10T20:00:00+01:00');

  it('takes place once', () => expect(shown(event)).to.deep.equal(['2026-03-10 18:30 – 20:00']));

  it('is within a window that it touches, while it runs', () => {
    const hours = (from: string, to: string) => ({ from: at(`2026-03-10T${from}Z`), to: at(`2026-03-10T${to}Z`) });
    expect(shown(event, hours('18:59', '23:00')), 'running').to.have.length(1);
    expect(shown(event, hours('19:00', '23:00')), 'over').to.deep.equal([]);
    expect(shown(event, hours('08:00', '17:31')), 'beginning').to.have.length(1);
    expect(shown(event, hours('08:00', '17:30')), 'later').to.deep.equal([]);
    expect(shown(event, { limit: 0 })).to.deep.equal([]);
  });

  it('counts as next until it is over', () => {
    expect(nextOccurrence(event, at('2026-03-10T08:00Z'))?.start).to.equal(at(event.start));
    expect(nextOccurrence(event, at('2026-03-10T18:30Z'))?.start, 'running').to.equal(at(event.start));
    expect(nextOccurrence(event, at('2026-03-10T19:00Z'))).to.equal(null);
  });

  it('takes no time where it ends before it begins', () => {
    const odd = times('2026-03-10T18:30:00+01:00', '2026-03-10T08:00:00+01:00');
    expect(shown(odd)).to.deep.equal(['2026-03-10 18:30 – 18:30']);
    expect(shown({ ...odd, end: 'later' })).to.deep.equal(['2026-03-10 18:30 – 18:30']);
    expect(shown(odd, { from: at(odd.start) }), 'just now').to.have.length(1);
    expect(shown(odd, { from: at(odd.start) + 1 }), 'over').to.deep.equal([]);
  });

  it('is where its clock is, whatever its offset says', () => {
    expect(shown(times('2026-03-10T17:30:00Z', '2026-03-10T19:00:00Z'))).to.deep.equal(['2026-03-10 18:30 – 20:00']);
  });

  it('is the second of two hours alike, where it is meant', () => {
    const start = '2026-10-25T02:30:00+01:00';
    expect(occurrences(times(start, start), EVER)[0]?.start).to.equal(at(start));
  });

  for (const start of ['', 'soon', '2026-13-10T18:30:00+01:00', '1066-10-14T09:00:00Z', '9999-12-31T00:00:00Z']) {
    it(`is never at: ${start || '(nothing)'}`, () => {
      expect(shown(times(start, start))).to.deep.equal([]);
      expect(nextOccurrence(times(start, start, 'FREQ=DAILY'), 0)).to.equal(null);
    });
  }
});

describe('an event of whole days', () => {
  const wholeDays = (start: string, end: string, rule: string | null = null) =>
    times(start, end, rule, { allDay: true });

  it('lasts from midnight to the end of its last day', () => {
    expect(shown(wholeDays('2026-03-21T00:00:00+01:00', '2026-03-21T23:59:00+01:00'))).to.deep.equal([
      '2026-03-21 00:00 – 23:59',
    ]);
    expect(shown(wholeDays('2026-05-30T00:00:00+02:00', '2026-06-07T23:59:00+02:00'))).to.deep.equal([
      '2026-05-30 00:00 – 2026-06-07 23:59',
    ]);
  });

  it('ends with its last millisecond', () => {
    const [day] = occurrences(wholeDays('2026-03-29T00:00:00+01:00', '2026-03-29T23:59:00+02:00'), EVER);
    expect(day!.end + 1).to.equal(startOfDay('2026-03-30', BERLIN));
    expect(day!.end + 1 - day!.start, 'the clocks change').to.equal(23 * 3_600_000);
  });

  it('is whole days also where the CMS names hours', () => {
    expect(shown(wholeDays('2026-03-21T10:00:00+01:00', '2026-03-22T10:00:00+01:00'))).to.deep.equal([
      '2026-03-21 00:00 – 2026-03-22 23:59',
    ]);
  });

  it('repeats as whole days', () => {
    const event = wholeDays('2026-03-27T00:00:00+01:00', '2026-03-28T23:59:00+01:00', 'FREQ=WEEKLY;COUNT=2');
    expect(shown(event)).to.deep.equal(['2026-03-27 00:00 – 2026-03-28 23:59', '2026-04-03 00:00 – 2026-04-04 23:59']);
  });
});

describe('a repeating event', () => {
  it('begins and ends when its clocks say so, before and after they change', () => {
    const evening = times('2026-03-17T18:00:00+01:00', '2026-03-17T19:30:00+01:00', 'FREQ=WEEKLY;COUNT=3;BYDAY=TU');
    expect(shown(evening)).to.deep.equal([
      '2026-03-17 18:00 – 19:30',
      '2026-03-24 18:00 – 19:30',
      '2026-03-31 18:00 – 19:30',
    ]);
    const found = occurrences(evening, EVER).map(({ start }) => new Date(start).toISOString().slice(11, 16));
    expect(found).to.deep.equal(['17:00', '17:00', '16:00']);
  });

  for (const [zone, start, rule, expected] of [
    [BERLIN, '2026-10-24T09:00:00+02:00', 'FREQ=DAILY;COUNT=3', ['07:00', '08:00', '08:00']],
    [BERLIN, '2026-03-28T09:00:00+01:00', 'FREQ=DAILY;COUNT=3', ['08:00', '07:00', '07:00']],
    ['America/New_York', '2026-03-07T21:00:00-05:00', 'FREQ=DAILY;COUNT=3', ['02:00', '01:00', '01:00']],
    ['America/New_York', '2026-10-31T21:00:00-04:00', 'FREQ=DAILY;COUNT=3', ['01:00', '02:00', '02:00']],
    ['Pacific/Auckland', '2026-04-04T08:00:00+13:00', 'FREQ=DAILY;COUNT=3', ['19:00', '20:00', '20:00']],
    ['Asia/Kolkata', '2026-03-28T05:00:00+05:30', 'FREQ=DAILY;COUNT=3', ['23:30', '23:30', '23:30']],
  ] as const) {
    it(`keeps its hour in ${zone} from ${start.slice(0, 10)} on`, () => {
      const event = times(start, start, rule, { timeZone: zone });
      expect(occurrences(event, EVER).map((each) => new Date(each.start).toISOString().slice(11, 16))).to.deep.equal(
        expected,
      );
      expect(new Set(shown(event).map((each) => each.slice(11))).size).to.equal(1);
    });
  }

  it('has the weekdays of its town, also where it is another day in UTC', () => {
    // Monday in Auckland is Sunday in UTC; Monday night in New York is Tuesday in UTC
    const morning = times('2026-03-09T08:00:00+13:00', '2026-03-09T09:00:00+13:00', 'FREQ=WEEKLY;COUNT=2;BYDAY=MO', {
      timeZone: 'Pacific/Auckland',
    });
    expect(shown(morning)).to.deep.equal(['2026-03-09 08:00 – 09:00', '2026-03-16 08:00 – 09:00']);
    const night = times('2026-03-09T21:00:00-04:00', '2026-03-09T23:00:00-04:00', 'FREQ=WEEKLY;COUNT=2;BYDAY=MO', {
      timeZone: 'America/New_York',
    });
    expect(shown(night)).to.deep.equal(['2026-03-09 21:00 – 23:00', '2026-03-16 21:00 – 23:00']);
  });

  it('takes place on the last day of its rule, however late', () => {
    const night = times('2026-06-23T23:30:00+02:00', '2026-06-24T01:00:00+02:00', 'FREQ=DAILY;UNTIL=20260624T235959');
    expect(shown(night)).to.deep.equal(['2026-06-23 23:30 – 2026-06-24 01:00', '2026-06-24 23:30 – 2026-06-25 01:00']);
  });

  it('lasts into the next day, also over a night with another number of hours', () => {
    const dance = times('2026-10-17T20:00:00+02:00', '2026-10-18T03:30:00+02:00', 'FREQ=WEEKLY;COUNT=3');
    expect(shown(dance)).to.deep.equal([
      '2026-10-17 20:00 – 2026-10-18 03:30',
      '2026-10-24 20:00 – 2026-10-25 03:30',
      '2026-10-31 20:00 – 2026-11-01 03:30',
    ]);
    const lengths = occurrences(dance, EVER).map(({ start, end }) => (end - start) / 3_600_000);
    expect(lengths).to.deep.equal([7.5, 8.5, 7.5]);
  });

  it('is later by the hour that its clocks skip, and never ends before it begins', () => {
    const night = times('2026-03-28T02:30:00+01:00', '2026-03-28T02:45:00+01:00', 'FREQ=DAILY;COUNT=3');
    expect(shown(night)).to.deep.equal([
      '2026-03-28 02:30 – 02:45',
      '2026-03-29 03:30 – 03:45',
      '2026-03-30 02:30 – 02:45',
    ]);
    const shifted = times('2026-03-28T02:30:00+01:00', '2026-03-28T03:00:00+01:00', 'FREQ=DAILY;COUNT=2');
    expect(shown(shifted)[1]).to.equal('2026-03-29 03:30 – 03:30');
  });

  it('is within a window that one of its times touches', () => {
    const event = times('2026-03-09T22:00:00+01:00', '2026-03-11T02:00:00+01:00', 'FREQ=WEEKLY');
    const day = (from: string, to: string) => ({ from: startOfDay(from, BERLIN), to: startOfDay(to, BERLIN) });
    expect(shown(event, day('2026-03-11', '2026-03-12')), 'its last hours').to.have.length(1);
    expect(shown(event, day('2026-03-12', '2026-03-16'))).to.deep.equal([]);
    expect(shown(event, day('2026-03-12', '2026-03-17'))).to.deep.equal(['2026-03-16 22:00 – 2026-03-18 02:00']);
    expect(shown(event, { ...day('2026-03-17', '2027-01-01'), limit: 2 })).to.deep.equal([
      '2026-03-16 22:00 – 2026-03-18 02:00',
      '2026-03-23 22:00 – 2026-03-25 02:00',
    ]);
  });

  it('that overlaps itself has all times that still run', () => {
    const course = times('2026-03-01T10:00:00+01:00', '2026-03-04T12:00:00+01:00', 'FREQ=DAILY');
    const now = { from: at('2026-03-20T08:00Z'), limit: 4 };
    expect(shown(course, now).map((each) => each.slice(0, 10))).to.deep.equal([
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
      '2026-03-20',
    ]);
  });

  it('is next while it runs, then the next time, until it is over', () => {
    const event = times('2026-03-10T18:30:00+01:00', '2026-03-10T20:00:00+01:00', 'FREQ=WEEKLY;UNTIL=20260324T235959');
    const next = (now: string) => nextOccurrence(event, at(now))?.day ?? null;
    expect(next('2020-01-01T00:00Z')).to.equal('2026-03-10');
    expect(next('2026-03-10T18:59Z')).to.equal('2026-03-10');
    expect(next('2026-03-10T19:00Z')).to.equal('2026-03-17');
    expect(next('2026-03-24T18:59Z')).to.equal('2026-03-24');
    expect(next('2026-03-24T19:00Z')).to.equal(null);
  });

  it('leaves out a first time that its rule does not name', () => {
    expect(
      shown(times('2026-03-09T18:00:00+01:00', '2026-03-09T19:00:00+01:00', 'FREQ=WEEKLY;COUNT=1;BYDAY=TU')),
    ).to.deep.equal(['2026-03-10 18:00 – 19:00']);
  });

  it('counts as its first time where its rule is not understood', () => {
    for (const rule of ['FREQ=HOURLY', 'FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO', 'garbage']) {
      const event = times('2026-03-10T18:30:00+01:00', '2026-03-10T20:00:00+01:00', rule);
      expect(shown(event), rule).to.deep.equal(['2026-03-10 18:30 – 20:00']);
      expect(nextOccurrence(event, at('2026-03-11T00:00Z')), rule).to.equal(null);
    }
  });

  it('never takes place where its rule ends before it begins', () => {
    const event = times('2026-03-10T18:30:00+01:00', '2026-03-10T20:00:00+01:00', 'FREQ=DAILY;UNTIL=20260101T235959');
    expect(shown(event)).to.deep.equal([]);
  });

  it('is found however long ago it began, and is not looked for for ever', () => {
    for (const rule of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,FR', 'FREQ=MONTHLY;BYDAY=+5MO', 'FREQ=DAILY;COUNT=9999']) {
      const event = times('1990-01-01T08:00:00+01:00', '1990-01-01T09:00:00+01:00', rule);
      for (let run = 0; run < 25; run++) nextOccurrence(event, at('2016-03-10T00:00Z') + run * 86_400_000);
      expect(occurrences(event, { ...EVER, limit: Infinity }).length, rule).to.be.within(800, 1000);
    }
    const never = times(
      '2026-02-01T08:00:00+01:00',
      '2026-02-01T09:00:00+01:00',
      'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    );
    expect(nextOccurrence(never, at('2026-03-10T00:00Z'))).to.equal(null);
  });

  it('takes nonsense for a window', () => {
    const event = times('2026-03-10T18:30:00+01:00', '2026-03-10T20:00:00+01:00', 'FREQ=DAILY');
    expect(shown(event, { from: -Infinity, limit: 1 })).to.deep.equal(['2026-03-10 18:30 – 20:00']);
    expect(shown(event, { from: Infinity })).to.deep.equal([]);
    expect(shown(event, { to: -Infinity })).to.deep.equal([]);
    expect(shown(event, { limit: -1 })).to.deep.equal([]);
  });
});

describe('the dates that the CMS itself makes of its rules', () => {
  interface Dated {
    readonly path: string;
    readonly event: { readonly start: string; readonly end: string };
  }

  /** Every dated entry of the CMS, by the path of its event. */
  function byEvent(entries: readonly Dated[]): ReadonlyMap<string, readonly Dated[]> {
    const events = new Map<string, Dated[]>();
    for (const entry of entries.filter(({ path }) => path.includes('$'))) {
      const path = entry.path.replace(/\$[\d-]+\/$/, '/').normalize();
      events.set(path, [...(events.get(path) ?? []), entry]);
    }
    return events;
  }

  const ofCms = (entries: readonly Dated[]) => entries.map(({ event }) => [at(event.start), at(event.end)]);
  const ofPanel = (event: EventTimes, from: number, to: number) =>
    occurrences(event, { from, to, limit: 1000 }).map(({ start, end }) => [start, end]);

  const { base } = new TestCms();
  const answerTo = async (call: string) => (await fetch(`${base}/api/v3/${call}`)).json() as Promise<unknown[]>;
  /** The day of the recording, and how far the CMS looks ahead. */
  const today = '2026-03-09';
  const AHEAD = 31;

  for (const region of ['lindenfurt/de', 'lindenfurt/ar', 'lk-hohenwalde/de', 'muehlenau/en']) {
    it(`are these and no others: ${region}`, async () => {
      const combined = decodeList(eventSchema, await answerTo(`${region}/events/?combine_recurring=True`), 'events/');
      const expected = byEvent((await answerTo(`${region}/events/`)) as Dated[]);
      const repeating = combined.entries.filter(({ recurrenceRule }) => recurrenceRule !== null);
      expect(repeating.length).to.be.above(0);
      expect(repeating.map(({ path }) => path).sort()).to.deep.equal([...expected.keys()].sort());
      for (const event of repeating) {
        const first = event.start.slice(0, 10);
        const horizon = addDays(first > today ? first : today, AHEAD + 1);
        const found = ofPanel(event, startOfDay(today, event.timeZone), startOfDay(horizon, event.timeZone));
        expect(found, event.path).to.deep.equal(ofCms(expected.get(event.path)!));
      }
    });
  }

  it('are these and no others: a real region (skipped where ../shared/recorded is not beside the project)', async function () {
    const [combined, dated] = await Promise.all(
      ['events-combined', 'events'].map((file) => fetch(`/shared-recorded/muenchen/de/${file}.json`)),
    );
    if (!combined!.ok || !dated!.ok) return this.skip();
    const { entries } = decodeList(eventSchema, (await combined!.json()) as unknown[], 'events/');
    const expected = byEvent((await dated!.json()) as Dated[]);
    expect(expected.size).to.be.above(0);
    for (const event of entries) {
      const dates = ofCms(expected.get(event.path) ?? []);
      if (dates.length === 0) continue;
      expect(ofPanel(event, dates[0]![0]!, dates.at(-1)![1]!), event.path).to.deep.equal(dates);
    }
  });
});
