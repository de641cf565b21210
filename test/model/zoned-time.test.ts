import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  instantOf,
  isDay,
  offsetAt,
  startOfDay,
  wallTimeAt,
  weekdayOf,
} from '../../src/model/zoned-time.js';

const BERLIN = 'Europe/Berlin';
const ZONES = [
  BERLIN,
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];

/** `2026-03-29 03:30`, what clocks in a zone show. */
function shown(instant: number | string, timeZone: string): string {
  const { day, minutes } = wallTimeAt(typeof instant === 'string' ? Date.parse(instant) : instant, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** When clocks show `2026-03-29 03:30`, as ISO 8601. */
function moment(text: string, timeZone: string): string {
  const [day, time] = text.split(' ') as [string, string];
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return new Date(instantOf({ day, minutes: hours * 60 + minutes }, timeZone)).toISOString().slice(0, 16);
}

describe('what clocks show', () => {
  for (const [instant, timeZone, expected] of [
    ['2026-03-29T00:59Z', BERLIN, '2026-03-29 01:59'],
    ['2026-03-29T01:00Z', BERLIN, '2026-03-29 03:00'],
    ['2026-10-25T00:59Z', BERLIN, '2026-10-25 02:59'],
    ['2026-10-25T01:00Z', BERLIN, '2026-10-25 02:00'],
    ['2026-03-08T06:59Z', 'America/New_York', '2026-03-08 01:59'],
    ['2026-03-08T07:00Z', 'America/New_York', '2026-03-08 03:00'],
    ['2026-11-01T06:00Z', 'America/New_York', '2026-11-01 01:00'],
    ['2026-01-01T03:00Z', 'America/New_York', '2025-12-31 22:00'],
    ['2026-04-04T13:59Z', 'Pacific/Auckland', '2026-04-05 02:59'],
    ['2026-04-04T14:00Z', 'Pacific/Auckland', '2026-04-05 02:00'],
    ['2026-09-26T14:00Z', 'Pacific/Auckland', '2026-09-27 03:00'],
    ['2026-06-30T18:30Z', 'Asia/Kolkata', '2026-07-01 00:00'],
    ['2026-10-03T15:29Z', 'Australia/Lord_Howe', '2026-10-04 01:59'],
    ['2026-10-03T15:30Z', 'Australia/Lord_Howe', '2026-10-04 02:30'],
    ['2028-02-29T23:30Z', BERLIN, '2028-03-01 00:30'],
  ] as const) {
    it(`${instant} in ${timeZone}: ${expected}`, () => expect(shown(instant, timeZone)).to.equal(expected));
  }

  it('is ahead of UTC by so many minutes', () => {
    expect(offsetAt(Date.parse('2026-01-15T12:00Z'), BERLIN)).to.equal(60);
    expect(offsetAt(Date.parse('2026-07-15T12:00Z'), BERLIN)).to.equal(120);
    expect(offsetAt(Date.parse('2026-07-15T12:00Z'), 'America/New_York')).to.equal(-240);
    expect(offsetAt(Date.parse('2026-07-15T12:00Z'), 'Asia/Kolkata')).to.equal(330);
  });

  it('is what the browser itself writes, at any time in any zone', () => {
    const times = fc.integer({ min: Date.UTC(1970, 0, 2) / 1000, max: Date.UTC(2199, 11, 31) / 1000 });
    fc.assert(
      fc.property(times, fc.constantFrom(...ZONES), (seconds, timeZone) => {
        const minute = seconds * 1000 - ((seconds * 1000) % 60_000);
        const written = new Date(minute).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        expect(shown(minute, timeZone)).to.equal(written);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps seconds', () => {
    expect(wallTimeAt(Date.parse('2026-03-10T17:30:45Z'), BERLIN).minutes).to.equal(18 * 60 + 30.75);
  });

  it('takes nonsense for the nearest time that it knows', () => {
    expect(shown(NaN, 'UTC')).to.equal('1970-01-01 00:00');
    expect(shown(-1e15, 'UTC')).to.equal('1970-01-01 00:00');
    expect(shown(-Infinity, BERLIN)).to.equal('1970-01-01 01:00');
    expect(shown(Infinity, 'UTC')).to.equal('2200-01-01 00:00');
    expect(shown(8.64e15, 'UTC')).to.equal('2200-01-01 00:00');
  });
});

describe('when clocks show a time', () => {
  for (const [what, text, timeZone, expected] of [
    ['in winter', '2026-03-10 18:30', BERLIN, '2026-03-10T17:30'],
    ['in summer', '2026-06-10 18:30', BERLIN, '2026-06-10T16:30'],
    ['which they skip', '2026-03-29 02:30', BERLIN, '2026-03-29T01:30'],
    ['just before they skip an hour', '2026-03-29 01:59', BERLIN, '2026-03-29T00:59'],
    ['just after', '2026-03-29 03:00', BERLIN, '2026-03-29T01:00'],
    ['twice', '2026-10-25 02:30', BERLIN, '2026-10-25T00:30'],
    ['just after that hour', '2026-10-25 03:00', BERLIN, '2026-10-25T02:00'],
    ['which they skip, west of UTC', '2026-03-08 02:30', 'America/New_York', '2026-03-08T07:30'],
    ['twice, west of UTC', '2026-11-01 01:30', 'America/New_York', '2026-11-01T05:30'],
    ['on the next day, west of UTC', '2026-03-10 22:00', 'America/New_York', '2026-03-11T02:00'],
    ['on the day before, east of UTC', '2026-03-10 08:00', 'Pacific/Auckland', '2026-03-09T19:00'],
    ['by half an hour', '2026-03-10 05:00', 'Asia/Kolkata', '2026-03-09T23:30'],
    ['of a day that was left out', '2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00'],
  ] as const) {
    it(`${what}: ${text} in ${timeZone}`, () => expect(moment(text, timeZone)).to.equal(expected));
  }

  it('finds its way back from any time, but for the second of two alike', () => {
    const minutes = fc.integer({ min: Date.UTC(1971, 0, 1) / 60_000, max: Date.UTC(2199, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, timeZone) => {
        const back = instantOf(wallTimeAt(minute * 60_000, timeZone), timeZone) / 60_000;
        if (back !== minute) expect(shown(back * 60_000, timeZone)).to.equal(shown(minute * 60_000, timeZone));
        expect(back).to.be.at.most(minute);
      }),
      { numRuns: 500 },
    );
  });

  it('begins a day later where clocks skip midnight', () => {
    expect(shown(startOfDay('2026-03-29', 'Asia/Beirut'), 'Asia/Beirut')).to.equal('2026-03-29 01:00');
    expect(shown(startOfDay('2026-03-30', 'Asia/Beirut'), 'Asia/Beirut')).to.equal('2026-03-30 00:00');
  });

  it('is never for what is no day', () => {
    expect(instantOf({ day: 'tomorrow', minutes: 0 }, BERLIN)).to.be.NaN;
  });

  it('knows many zones, one after the other and again', () => {
    const zones = Array.from({ length: 30 }, (_, hour) => `Etc/GMT${hour < 15 ? `-${hour}` : `+${hour % 13}`}`);
    const once = zones.map((zone) => offsetAt(0, zone));
    expect(once[9]).to.equal(540);
    expect(zones.map((zone) => offsetAt(0, zone))).to.deep.equal(once);
  });
});

describe('days', () => {
  it('are added over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2027-02-28', 1)).to.equal('2027-03-01');
    expect(addDays('2026-03-01', -1)).to.equal('2026-02-28');
  });

  it('are counted', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-03-30', '2025-03-30')).to.equal(-365);
  });

  it('have a weekday, Monday first', () => {
    expect(['2026-03-09', '2026-03-10', '2026-03-15', '1970-01-01'].map(weekdayOf)).to.deep.equal([0, 1, 6, 3]);
  });

  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-9',
    '2026-03-09T00:00',
    '+002026-03-09',
    '1969-12-31',
    '9999-01-01',
    '٢٠٢٦-٠٣-٠٩',
    '',
    'today',
  ]) {
    it(`are in the calendar: ${text || '(nothing)'} is none`, () => expect(isDay(text)).to.equal(false));
  }

  it('are in the calendar: 2028-02-29 is one', () => {
    expect(isDay('2028-02-29')).to.equal(true);
    expect(isDay('1970-01-01')).to.equal(true);
  });
});
