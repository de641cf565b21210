import { expect } from '@open-wc/testing';
import { dateForMachines, dateInWords, dayInWords, timeInWords } from '../../../src/features/events/event-words.js';
import type { Event } from '../../../src/model/event.js';
import { event, firstOf } from './event.js';

const plain = (text: string) => text.replace(/[\s\u2009\u202f\u00a0]+/g, ' ');

const at = (start: string, end: string, more: Partial<Omit<Event, 'content'>> = {}) =>
  event('Fest', { start, end, ...more });

/** As listed under a day; by default its own. */
const time = (each: Event, listedDay?: string, tag = 'en') => {
  const first = firstOf(each);
  return plain(timeInWords(each, first, listedDay ?? first.day, tag));
};

describe('a day of the list', () => {
  it('is called today and tomorrow, if it is', () => {
    const day = (each: string) => dayInWords(each, '2026-03-31', 'de');
    expect(day('2026-03-31')).to.equal('Today: Dienstag, 31. März 2026');
    expect(day('2026-04-01')).to.equal('Tomorrow: Mittwoch, 1. April 2026');
    expect(day('2026-04-02')).to.equal('Donnerstag, 2. April 2026');
    expect(day('2026-03-30')).to.equal('Montag, 30. März 2026');
  });

  it('that is none is shown as it is', () => {
    expect(dayInWords('someday', '2026-03-31', 'de')).to.equal('someday');
  });
});

describe('the time of an event', () => {
  it('is from when to when', () => {
    expect(time(event('Fest'))).to.equal('16:00 – 18:00');
    expect(time(event('Fest'), undefined, 'de')).to.equal('16:00–18:00 Uhr');
  });

  it('is a moment where nobody knows its end', () => {
    expect(time(at('2026-03-10T16:00:00+01:00', '2026-03-10T16:00:00+01:00'))).to.equal('16:00');
    expect(time(at('2026-03-10T16:00:00+01:00', '2026-03-10T15:00:00+01:00'))).to.equal('16:00');
  });

  it('is that of the event’s zone', () => {
    expect(time(event('Fest', { timeZone: 'America/New_York' }))).to.equal('11:00 – 13:00');
    expect(time(at('2026-07-10T14:00:00Z', '2026-07-10T15:00:00Z'))).to.equal('16:00 – 17:00');
  });

  it('goes on until another day', () => {
    const fair = at('2026-03-10T16:00:00+01:00', '2026-03-12T18:00:00+01:00');
    expect(time(fair)).to.match(/^16:00, until Thursday.* 18:00$/);
    expect(time(at('2026-03-10T16:00:00+01:00', '2026-03-30T18:00:00+02:00'))).to.match(
      /^16:00, until Monday, March 30, 2026.* 18:00$/,
    );
    expect(time(at('2026-04-30T20:00:00+02:00', '2026-05-01T01:00:00+02:00'))).to.match(
      /^20:00, until Friday.* 01:00$/,
    );
    expect(time(at('2026-03-10T20:00:00+01:00', '2026-03-11T00:00:00+01:00'))).to.match(
      /^20:00, until Wednesday.* 00:00$/,
    );
  });

  it('began on an earlier day than the one it is listed under', () => {
    const fair = at('2026-03-10T16:00:00+01:00', '2026-03-12T18:00:00+01:00');
    expect(time(fair, '2026-03-11')).to.match(/^Until Thursday.* 18:00$/);
    expect(time(fair, '2026-03-12')).to.equal('Until 18:00');
    expect(time(at('2026-03-10T16:00:00+01:00', '2027-03-12T18:00:00+01:00'), '2026-03-11')).to.match(
      /^Until Friday, March 12, 2027.* 18:00$/,
    );
  });

  it('is all day', () => {
    const day = at('2026-03-21T00:00:00+01:00', '2026-03-21T23:59:00+01:00', { allDay: true });
    expect(time(day)).to.equal('All day');
    const days = at('2026-03-20T00:00:00+01:00', '2026-03-22T23:59:00+01:00', { allDay: true });
    expect(time(days)).to.equal('All day, until Sunday');
    expect(time(days, '2026-03-21')).to.equal('All day, until Sunday');
    expect(time(days, '2026-03-22')).to.equal('All day');
    const week = at('2026-05-30T00:00:00+02:00', '2026-06-07T23:59:00+02:00', { allDay: true });
    expect(time(week)).to.equal('All day, until Sunday, June 7, 2026');
  });
});

describe('the date of an event', () => {
  it('has its day and its time', () => {
    const fest = event('Fest');
    expect(plain(dateInWords(fest, firstOf(fest), 'de'))).to.equal('Dienstag, 10. März 2026, 16:00–18:00 Uhr');
    expect(dateForMachines(fest, firstOf(fest))).to.equal('2026-03-10T15:00:00.000Z');
  });

  it('has its days only, where it is all day', () => {
    const week = at('2026-05-30T00:00:00+02:00', '2026-06-07T23:59:00+02:00', { allDay: true });
    expect(plain(dateInWords(week, firstOf(week), 'de'))).to.equal('Samstag, 30. Mai – Sonntag, 7. Juni 2026');
    expect(dateForMachines(week, firstOf(week))).to.equal('2026-05-30');
  });
});
