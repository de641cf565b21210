import { expect } from '@open-wc/testing';
import { datesOf } from '../../../src/features/events/event-dates.js';
import { event, NOW, weekly } from './event.js';

const daysOf = (dates: ReturnType<typeof datesOf>) => dates.later.map(({ day }) => day);

describe('the dates of an event', () => {
  it('are one, where it takes place once', () => {
    const { main, later, isOver } = datesOf(event('Fest'), NOW);
    expect(main?.day).to.equal('2026-03-10');
    expect(later).to.deep.equal([]);
    expect(isOver).to.be.false;
  });

  it('are the one that runs, and those after it', () => {
    const dates = datesOf(event('Café', weekly()), Date.parse('2026-03-17T17:00:00+01:00'));
    expect(dates.main?.day).to.equal('2026-03-17');
    expect(daysOf(dates).slice(0, 2)).to.deep.equal(['2026-03-24', '2026-03-31']);
    expect(dates.later).to.have.length(20);
  });

  it('are over when the last one has ended, which is then shown', () => {
    const series = event('Café', weekly('FREQ=WEEKLY;UNTIL=20260325T235959;BYDAY=TU'));
    const dates = datesOf(series, Date.parse('2026-03-24T18:00:00+01:00'));
    expect(dates.isOver).to.be.true;
    expect(dates.main?.day).to.equal('2026-03-24');
    expect(dates.later).to.deep.equal([]);
  });

  it('are not made up where a series was too long to find its last one', () => {
    const series = event('Café', {
      ...weekly('FREQ=DAILY;UNTIL=20251231T235959'),
      start: '2020-03-10T16:00:00+01:00',
      end: '2020-03-10T18:00:00+01:00',
    });
    expect(datesOf(series, NOW)).to.deep.equal({ main: null, later: [], isOver: true });
  });

  it('are none for what is no time', () => {
    expect(datesOf(event('Fest', { start: 'someday', end: '' }), NOW)).to.deep.equal({
      main: null,
      later: [],
      isOver: false,
    });
  });
});
