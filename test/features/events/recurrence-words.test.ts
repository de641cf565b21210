import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { recurrenceInWords } from '../../../src/features/events/recurrence-words.js';
import { parseRecurrence, type Recurrence } from '../../../src/model/recurrence.js';

/** A Tuesday. */
const FIRST_DAY = '2026-03-10';

const inWords = (rule: string, tag = 'en-GB', firstDay = FIRST_DAY) => {
  const recurrence = parseRecurrence(`DTSTART:20260310T150000\nRRULE:${rule}`);
  if (!recurrence) throw new Error(`not a rule: ${rule}`);
  return recurrenceInWords(recurrence, tag, firstDay);
};

describe('how an event repeats, in words', () => {
  const rules: readonly [rule: string, words: string][] = [
    ['FREQ=DAILY', 'Every day'],
    ['FREQ=DAILY;INTERVAL=2', 'Every second day'],
    ['FREQ=DAILY;INTERVAL=3', 'Every 3 days'],
    ['FREQ=DAILY;UNTIL=20260426T235959', 'Every day until 26 April 2026'],
    ['FREQ=WEEKLY;BYDAY=TU', 'Every Tuesday'],
    ['FREQ=WEEKLY', 'Every Tuesday'],
    ['FREQ=WEEKLY;BYDAY=TH,TU', 'Every week: Tuesday and Thursday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'Every day'],
    ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20260303T235959;BYDAY=TU', 'Every second Tuesday until 3 March 2026'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR', 'Every second week: Tuesday and Friday'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR', 'Every 3 weeks: Monday and Friday'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO', 'Every 3 weeks: Monday'],
    ['FREQ=WEEKLY;COUNT=10;BYDAY=TU', 'Every Tuesday, 10 times'],
    ['FREQ=WEEKLY;COUNT=1;BYDAY=TU', 'Once'],
    ['FREQ=MONTHLY;BYDAY=+1WE', 'Every month: first Wednesday'],
    ['FREQ=MONTHLY;BYDAY=+2WE', 'Every month: second Wednesday'],
    ['FREQ=MONTHLY;BYDAY=3SA', 'Every month: third Saturday'],
    ['FREQ=MONTHLY;BYDAY=4SA', 'Every month: fourth Saturday'],
    ['FREQ=MONTHLY;BYDAY=5SA', 'Every month: fifth Saturday'],
    ['FREQ=MONTHLY;BYDAY=-1SA', 'Every month: last Saturday'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=+1WE', 'Every second month: first Wednesday'],
    ['FREQ=MONTHLY;INTERVAL=6;BYDAY=+1WE', 'Every 6 months: first Wednesday'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'Every month: day 15'],
    ['FREQ=MONTHLY', 'Every month: day 10'],
    ['FREQ=YEARLY', 'Every year on 10 March'],
    ['FREQ=YEARLY;INTERVAL=2', 'Every second year on 10 March'],
    ['FREQ=YEARLY;INTERVAL=5', 'Every 5 years on 10 March'],
  ];
  for (const [rule, words] of rules) {
    it(`${rule} is "${words}"`, () => expect(inWords(rule)).to.equal(words));
  }

  it('has days and numbers of the language', () => {
    expect(inWords('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR', 'uk')).to.equal('Every 3 тижні: понеділок і пʼятниця');
    expect(inWords('FREQ=MONTHLY;BYMONTHDAY=15', 'fa')).to.equal('Every month: day ۱۵');
    expect(inWords('FREQ=YEARLY', 'und')).to.equal('Every year on 10. März');
  });

  it('says as much as is known where the first day is none', () => {
    expect(inWords('FREQ=WEEKLY', 'en', 'someday')).to.equal('Every week');
    expect(inWords('FREQ=MONTHLY', 'en', '')).to.equal('Every month');
    expect(inWords('FREQ=YEARLY', 'en', '')).to.equal('Every year');
  });

  it('is something to read for every rule', () => {
    const rule: fc.Arbitrary<Recurrence> = fc.record({
      frequency: fc.constantFrom('daily', 'weekly', 'monthly', 'yearly'),
      interval: fc.integer({ min: 1, max: 9999 }),
      weekdays: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
      nth: fc.constantFrom(null, 1, 2, 3, 4, 5, -1),
      monthDay: fc.option(fc.integer({ min: 1, max: 31 })),
      until: fc.option(fc.constantFrom('2026-04-01', 'nonsense')),
      count: fc.option(fc.integer({ min: 1, max: 9999 })),
      weekStart: fc.constant(0),
    });
    fc.assert(
      fc.property(rule, fc.constantFrom('de', 'ar', 'zh-CN', 'und', 'no tag'), fc.string(), (each, tag, firstDay) => {
        const words = recurrenceInWords(each, tag, firstDay);
        expect(words).to.match(/\S/);
        expect(words).not.to.match(/undefined|null|NaN/);
      }),
      { numRuns: 300 },
    );
  });
});
