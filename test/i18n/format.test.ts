import { expect } from '@open-wc/testing';
import { formatDay } from '../../src/i18n/format.js';

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
