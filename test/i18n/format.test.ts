import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  formatCalendarDay,
  formatCalendarDays,
  formatList,
  formatNumber,
  formatTime,
  formatTimeRange,
  formatTimes,
  formatTimeZone,
  formatWeekday,
  formatWeekdayTime,
} from '../../src/i18n/format.js';
import { formatDay } from '../../src/i18n/format-day.js';

const BERLIN = 'Europe/Berlin';

/** 10 March 2026, a Tuesday, at four and at six in the afternoon in Germany; and two days later at six. */
const FOUR = Date.parse('2026-03-10T16:00:00+01:00');
const SIX = Date.parse('2026-03-10T18:00:00+01:00');
const THURSDAY = Date.parse('2026-03-12T18:00:00+01:00');

/** `Intl` puts thin and other spaces between, and marks of direction. */
const plain = (text: string | null) =>
  text && text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\s\u2009\u202f\u00a0]+/g, ' ');

describe('a day', () => {
  const days: readonly [iso: string, tag: string, words: string | null][] = [
    ['2026-03-09T12:00:00+01:00', 'de', '9. März 2026'],
    ['2026-03-09T12:00:00+01:00', 'en-GB', '9 March 2026'],
    ['2026-03-09T12:00:00+01:00', 'tr', '9 Mart 2026'],
    ['2026-03-09T12:00:00+01:00', 'de-simple', '9. März 2026'],
    ['2026-03-09T12:00:00+01:00', 'und', '9. März 2026'],
    ['2026-03-09T12:00:00+01:00', 'no tag at all', '9. März 2026'],
    ['2026-03-09T12:00:00+01:00', '', '9. März 2026'],
    ['2026-03-09', 'de', '9. März 2026'],
    // the municipality's day, not the visitor's
    ['2026-03-08T23:30:00Z', 'de', '9. März 2026'],
    ['2026-07-08T22:30:00Z', 'de', '9. Juli 2026'],
    ['2026-07-08T21:30:00Z', 'de', '8. Juli 2026'],
    // of the calendar that is on each letter
    ['2026-03-09T12:00:00+01:00', 'fa', '۹ مارس ۲۰۲۶'],
    ['yesterday', 'de', null],
    ['', 'de', null],
  ];
  for (const [iso, tag, words] of days) {
    it(`${iso || 'nothing'} in "${tag}" is ${words ?? 'no date'}`, () => {
      expect(formatDay(iso, tag)).to.equal(words);
    });
  }

  it('may be another municipality’s', () => {
    expect(formatDay('2026-03-09T03:30:00Z', 'de', 'America/New_York')).to.equal('8. März 2026');
  });
});

describe('a day of the calendar', () => {
  const days: readonly [
    day: string,
    tag: string,
    style: 'day' | 'long' | 'yearly' | undefined,
    words: string | null,
  ][] = [
    ['2026-03-10', 'en-GB', undefined, 'Tuesday, 10 March 2026'],
    ['2026-03-10', 'de', 'long', 'Dienstag, 10. März 2026'],
    ['2026-03-10', 'uk', 'long', 'вівторок, 10 березня 2026 р.'],
    ['2026-03-10', 'zh-CN', 'long', '2026年3月10日星期二'],
    ['2026-03-10', 'de', 'day', '10. März 2026'],
    ['2026-06-20', 'en-GB', 'yearly', '20 June'],
    ['2026-03-10', 'und', 'day', '10. März 2026'],
    ['2026-03-10T10:00', 'de', 'day', null],
    ['today', 'de', 'day', null],
    ['2026-13-40', 'de', 'day', null],
    ['', 'de', 'day', null],
  ];
  for (const [day, tag, style, words] of days) {
    it(`${day || 'nothing'} in "${tag}" is ${words ?? 'no day'}`, () => {
      expect(plain(formatCalendarDay(day, tag, style))?.replace('Tuesday 10', 'Tuesday, 10') ?? null).to.equal(words);
    });
  }

  it('may be the first of several', () => {
    expect(plain(formatCalendarDays('2026-05-30', '2026-06-07', 'de'))).to.equal(
      'Samstag, 30. Mai – Sonntag, 7. Juni 2026',
    );
    expect(formatCalendarDays('2026-05-30', '2026-05-30', 'de')).to.equal('Samstag, 30. Mai 2026');
    expect(formatCalendarDays('2026-05-30', '2026-05-01', 'de')).to.equal('Samstag, 30. Mai 2026');
    expect(formatCalendarDays('2026-05-30', 'later', 'de')).to.equal('Samstag, 30. Mai 2026');
    expect(formatCalendarDays('once', '2026-05-30', 'de')).to.equal(null);
  });
});

describe('a time', () => {
  it('is the municipality’s, on a clock of 24 hours in every language', () => {
    expect(formatTime(FOUR, 'de', BERLIN)).to.equal('16:00');
    expect(formatTime(FOUR, 'en', BERLIN)).to.equal('16:00');
    expect(formatTime(FOUR, 'en', 'America/New_York')).to.equal('11:00');
    expect(formatTime(Date.parse('2026-03-10T00:05:00+01:00'), 'en', BERLIN)).to.equal('00:05');
  });

  it('lasts until another', () => {
    expect(plain(formatTimeRange(FOUR, SIX, 'de', BERLIN))).to.equal('16:00–18:00 Uhr');
    expect(plain(formatTimeRange(FOUR, SIX, 'en', BERLIN))).to.equal('16:00 – 18:00');
    expect(plain(formatTimeRange(FOUR, SIX, 'ar', BERLIN))).to.equal('16:00–18:00');
    expect(plain(formatTimeRange(FOUR, FOUR, 'en', BERLIN))).to.equal('16:00');
  });

  it('that ends before it begins, or never, is as long as a moment', () => {
    expect(plain(formatTimeRange(SIX, FOUR, 'en', BERLIN))).to.equal('18:00');
    expect(plain(formatTimeRange(SIX, NaN, 'en', BERLIN))).to.equal('18:00');
    expect(plain(formatTimeRange(SIX, Infinity, 'en', BERLIN))).to.equal('18:00');
  });

  it('has its day with it, if wanted', () => {
    expect(plain(formatTimes(FOUR, SIX, 'de', BERLIN))).to.equal('Dienstag, 10. März 2026, 16:00–18:00 Uhr');
    expect(plain(formatTimes(FOUR, THURSDAY, 'de', BERLIN))).to.match(/^Dienstag, 10\. März 2026.*–.*Donnerstag, 12/);
    expect(formatWeekdayTime(THURSDAY, 'en', BERLIN)).to.match(/^Thursday.* 18:00$/);
  });

  it('is nothing where there is none', () => {
    for (const none of [NaN, Infinity, -Infinity, 9e15]) {
      expect(formatTime(none, 'de', BERLIN)).to.equal(null);
      expect(formatTimeRange(none, SIX, 'de', BERLIN)).to.equal(null);
      expect(formatTimes(none, SIX, 'de', BERLIN)).to.equal(null);
      expect(formatWeekdayTime(none, 'de', BERLIN)).to.equal(null);
    }
  });
});

describe('a day of the week', () => {
  it('is counted from Monday', () => {
    const names = (tag: string) => [0, 1, 2, 3, 4, 5, 6].map((weekday) => formatWeekday(weekday, tag));
    expect(names('en')).to.deep.equal(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    expect(names('uk')[1]).to.equal('вівторок');
    expect(formatWeekday(NaN, 'en')).to.equal(null);
  });
});

describe('a time zone', () => {
  it('has a name', () => {
    expect(formatTimeZone(BERLIN, 'en')).to.equal('Central European Time');
    expect(formatTimeZone(BERLIN, 'de')).to.equal('Mitteleuropäische Zeit');
    expect(formatTimeZone('UTC', 'no tag')).not.to.equal('');
  });
});

describe('a list', () => {
  it('is joined as the language joins it', () => {
    expect(formatList(['A', 'B', 'C'], 'de')).to.equal('A, B und C');
    expect(formatList(['A', 'B'], 'zh-CN')).to.equal('A和B');
    expect(formatList(['A'], 'und')).to.equal('A');
    expect(formatList([], 'de')).to.equal('');
  });
});

describe('a number', () => {
  it('is written in the language’s digits', () => {
    expect(formatNumber(1234, 'de')).to.equal('1.234');
    expect(formatNumber(12, 'fa')).to.equal('۱۲');
    expect(formatNumber(12, '???')).to.equal('12');
  });

  it('agrees with its unit', () => {
    expect(plain(formatNumber(3, 'en', 'week'))).to.equal('3 weeks');
    expect(plain(formatNumber(3, 'uk', 'day'))).to.equal('3 дні');
    expect(plain(formatNumber(5, 'uk', 'day'))).to.equal('5 днів');
    expect(plain(formatNumber(3, 'ar', 'day'))).to.equal('3 أيام');
  });
});

describe('formats', () => {
  it('never fail, whatever tag and moment they are given', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), fc.double(), fc.string(), (tag, start, end, day) => {
        formatTimes(start, end, tag, BERLIN);
        formatTimeRange(start, end, tag, BERLIN);
        formatWeekday(start, tag);
        formatCalendarDays(day, day, tag);
        formatNumber(start, tag, 'week');
        formatList([day], tag);
      }),
      { numRuns: 200 },
    );
  });

  it('are right also after very many languages', () => {
    for (let at = 0; at < 200; at++) formatDay('2026-03-09', `de-x-${at}`);
    expect(formatDay('2026-03-09', 'de')).to.equal('9. März 2026');
  });
});
