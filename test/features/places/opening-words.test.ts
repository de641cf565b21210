import { expect } from '@open-wc/testing';
import { dayInWords, placeStateInWords, stateInWords } from '../../../src/features/places/opening-words.js';
import type { OpeningState } from '../../../src/model/opening-hours.js';
import { at, CLOSED, day, place, week } from './place.js';

const open = (minutesLeft: number, time = '18:00'): OpeningState => ({
  kind: 'open',
  until: { weekday: 0, time, daysAhead: 0 },
  minutesLeft,
});
const opens = (daysAhead: number, weekday: number, time = '08:00'): OpeningState => ({
  kind: 'closed',
  opensAt: { weekday, time, daysAhead },
});

describe('opening hours in words', () => {
  const states: readonly [state: OpeningState, tag: string, words: string][] = [
    [{ kind: 'always' }, 'en', 'Open day and night'],
    [{ kind: 'by-appointment' }, 'en', 'By appointment'],
    [open(165), 'en', 'Open until 18:00'],
    [open(61), 'de', 'Open until 18:00'],
    [open(60), 'en', 'Closes in 60 minutes'],
    [open(40), 'en', 'Closes in 40 minutes'],
    [open(1), 'en', 'Closes in 1 minute'],
    [open(40), 'de', 'Closes in 40 Minuten'],
    [open(40), 'uk', 'Closes in 40 хвилин'],
    [open(180, '02:00'), 'en', 'Open until 02:00'],
    [open(1439, '08:59'), 'en', 'Open until 08:59'],
    [open(1440), 'en', 'Open now'],
    [open(7000), 'en', 'Open now'],
    [{ kind: 'closed', opensAt: null }, 'en', 'Closed'],
    [opens(0, 0, '13:30'), 'en', 'Closed, opens today 13:30'],
    [opens(1, 1), 'en', 'Closed, opens tomorrow 08:00'],
    [opens(2, 1), 'en', 'Closed, opens Tuesday 08:00'],
    [opens(7, 6), 'en', 'Closed, opens Sunday 08:00'],
    [opens(0, 0), 'de', 'Closed, opens heute 08:00'],
    [opens(2, 1), 'tr', 'Closed, opens Salı 08:00'],
  ];
  for (const [state, tag, words] of states) {
    it(`say “${words}”`, () => expect(stateInWords(state, tag)).to.equal(words));
  }

  it('are said also in a language of which nobody knows which it is', () => {
    for (const tag of ['und', 'no tag at all', '']) {
      expect(stateInWords(opens(1, 1), tag)).to.equal('Closed, opens morgen 08:00');
      expect(stateInWords(open(40), tag)).to.equal('Closes in 40 Minuten');
    }
  });

  describe('of a place', () => {
    const words = (more: Parameters<typeof place>[1]) => placeStateInWords(place('Amt', more), at('09:00'), 'en');

    it('are those of its hours', () => {
      expect(words({ openingHours: week(day('08:00-12:00')) })).to.deep.equal({
        words: 'Open until 12:00',
        isOpen: true,
      });
      expect(words({ openingHours: week(day('10:00-12:00')) })).to.deep.equal({
        words: 'Closed, opens today 10:00',
        isOpen: false,
      });
    });

    it('are that it is closed for now, whatever its hours', () => {
      expect(words({ openingHours: week(day('08:00-12:00')), temporarilyClosed: true })).to.deep.equal({
        words: 'Closed for now',
        isOpen: false,
      });
    });

    it('are none where nobody knows', () => expect(words({})).to.equal(null));
  });

  describe('of a day', () => {
    it('are its times', () => {
      expect(dayInWords(day('08:00-12:00', '13:30-17:00'), 'de')).to.deep.equal(['08:00 – 12:00', '13:30 – 17:00']);
    });

    it('are that it is closed, also with times', () => {
      expect(dayInWords(CLOSED, 'en')).to.deep.equal(['Closed']);
      expect(dayInWords({ ...day('08:00-12:00'), closed: true }, 'en')).to.deep.equal(['Closed']);
      expect(dayInWords(day(), 'en')).to.deep.equal(['Closed']);
    });

    it('are that it is open all day, or by appointment, with its times', () => {
      expect(dayInWords({ ...day(), allDay: true }, 'en')).to.deep.equal(['Open all day']);
      expect(dayInWords({ ...day(), byAppointment: true }, 'en')).to.deep.equal(['By appointment']);
      expect(dayInWords({ ...day('08:00-12:00'), byAppointment: true }, 'en')).to.deep.equal([
        '08:00 – 12:00',
        'By appointment',
      ]);
    });

    it('are what was written, where that is no time', () => {
      expect(dayInWords(day('8 Uhr-12:00'), 'en')).to.deep.equal(['8 Uhr – 12:00']);
    });
  });
});
