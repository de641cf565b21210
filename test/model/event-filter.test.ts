import { expect } from '@open-wc/testing';
import { fitsWhere, windowOf, type EventFilter } from '../../src/model/event-filter.js';
import type { EventPlace } from '../../src/model/event.js';

const BERLIN = 'Europe/Berlin';

/** A period as local times, at the given moment. */
function span(filter: Partial<EventFilter>, now: string, timeZone = BERLIN): string {
  const { from, to } = windowOf(
    { period: 'all', from: null, to: null, where: 'all', ...filter },
    Date.parse(now),
    timeZone,
  );
  const local = (instant: number) =>
    Number.isFinite(instant)
      ? new Date(instant).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
      : 'ever';
  return `${local(from)} to ${local(to)}`;
}

describe('the time of a period', () => {
  const now = '2026-03-11T10:15:00+01:00'; // a Wednesday

  for (const [what, filter, expected] of [
    ['all', { period: 'all' }, '2026-03-11 10:15 to ever'],
    ['today', { period: 'today' }, '2026-03-11 10:15 to 2026-03-12 00:00'],
    ['this week, to Sunday', { period: 'week' }, '2026-03-11 10:15 to 2026-03-16 00:00'],
    ['this month', { period: 'month' }, '2026-03-11 10:15 to 2026-04-01 00:00'],
    ['days to come', { period: 'range', from: '2026-03-20', to: '2026-03-22' }, '2026-03-20 00:00 to 2026-03-23 00:00'],
    ['one day', { period: 'range', from: '2026-03-20', to: '2026-03-20' }, '2026-03-20 00:00 to 2026-03-21 00:00'],
    ['open at the end', { period: 'range', from: '2026-03-20' }, '2026-03-20 00:00 to ever'],
    ['open at the start', { period: 'range', to: '2026-03-20' }, '2026-03-11 10:15 to 2026-03-21 00:00'],
    ['open', { period: 'range' }, '2026-03-11 10:15 to ever'],
    ['swapped', { period: 'range', from: '2026-03-22', to: '2026-03-20' }, '2026-03-20 00:00 to 2026-03-23 00:00'],
    ['begun', { period: 'range', from: '2026-03-01', to: '2026-03-12' }, '2026-03-11 10:15 to 2026-03-13 00:00'],
    ['past', { period: 'range', from: '2026-03-01', to: '2026-03-02' }, '2026-03-11 10:15 to 2026-03-03 00:00'],
    ['no days', { period: 'range', from: '2026-02-30', to: 'soon' }, '2026-03-11 10:15 to ever'],
    ['days of another period', { period: 'today', from: '2026-05-01' }, '2026-03-11 10:15 to 2026-03-12 00:00'],
  ] as const) {
    it(`${what}: ${expected}`, () => expect(span(filter, now)).to.equal(expected));
  }

  it('ends with the day, the week and the month of the municipality', () => {
    const sunday = '2026-03-01T04:00:00Z'; // Saturday night in New York
    expect(span({ period: 'today' }, sunday, 'America/New_York')).to.equal('2026-02-28 23:00 to 2026-03-01 00:00');
    expect(span({ period: 'week' }, sunday, 'America/New_York')).to.equal('2026-02-28 23:00 to 2026-03-02 00:00');
    expect(span({ period: 'month' }, sunday, 'America/New_York')).to.equal('2026-02-28 23:00 to 2026-03-01 00:00');
    expect(span({ period: 'today' }, sunday, 'Pacific/Auckland')).to.equal('2026-03-01 17:00 to 2026-03-02 00:00');
    expect(span({ period: 'month' }, sunday, 'Pacific/Auckland')).to.equal('2026-03-01 17:00 to 2026-04-01 00:00');
  });

  it('is this week on Monday and on Sunday alike', () => {
    expect(span({ period: 'week' }, '2026-03-09T00:00:00+01:00')).to.contain('to 2026-03-16 00:00');
    expect(span({ period: 'week' }, '2026-03-15T23:59:00+01:00')).to.contain('to 2026-03-16 00:00');
  });

  it('ends a day that is an hour shorter or longer', () => {
    expect(span({ period: 'today' }, '2026-03-29T00:00:00+01:00')).to.equal('2026-03-29 00:00 to 2026-03-30 00:00');
    expect(span({ period: 'today' }, '2026-10-25T00:00:00+02:00')).to.equal('2026-10-25 00:00 to 2026-10-26 00:00');
  });

  it('knows the last day of every month', () => {
    const ends = Array.from({ length: 12 }, (_, month) => {
      const day = `2028-${String(month + 1).padStart(2, '0')}-15`;
      return span({ period: 'month' }, `${day}T12:00:00Z`, 'UTC').slice(-16, -6);
    });
    expect(ends).to.deep.equal([
      ...Array.from({ length: 11 }, (_, month) => `2028-${String(month + 2).padStart(2, '0')}-01`),
      '2029-01-01',
    ]);
  });
});

describe('where an event is held', () => {
  const place: EventPlace = { name: 'Town hall', address: '', postcode: null, town: '', position: null, path: null };
  const fits = (meetingUrl: string | null, at: EventPlace | null) =>
    (['all', 'online', 'on-site'] as const).filter((where) => fitsWhere({ meetingUrl, place: at }, where)).join();

  it('is online, on site, or both', () => {
    expect(fits('https://meet.example', null)).to.equal('all,online');
    expect(fits(null, place)).to.equal('all,on-site');
    expect(fits('https://meet.example', place)).to.equal('all,online,on-site');
  });

  it('is on site where it says neither', () => expect(fits(null, null)).to.equal('all,on-site'));
});
