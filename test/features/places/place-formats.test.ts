import { expect } from '@open-wc/testing';
import { byName, formatDistance, formatMinutes, formatNearDay } from '../../../src/features/places/place-formats.js';

describe('formats of places', () => {
  const distances: readonly [metres: number, tag: string, words: string][] = [
    [0, 'en', '0 m'],
    [4, 'en', '0 m'],
    [347, 'de', '350 m'],
    [994, 'en', '990 m'],
    [995, 'en', '1 km'],
    [1249, 'en', '1.2 km'],
    [1249, 'de', '1,2 km'],
    [9940, 'en', '9.9 km'],
    [9960, 'en', '10 km'],
    [23_400, 'en', '23 km'],
    [1_234_567, 'de', '1.235 km'],
  ];
  for (const [metres, tag, words] of distances) {
    it(`write ${metres} metres as ${words}`, () => expect(formatDistance(metres, tag)).to.equal(words));
  }

  it('say days that are near in the language', () => {
    expect([0, 1].map((days) => formatNearDay(days, 'en'))).to.deep.equal(['today', 'tomorrow']);
    expect([0, 1].map((days) => formatNearDay(days, 'uk'))).to.deep.equal(['сьогодні', 'завтра']);
  });

  it('do not throw at what is no language or no number', () => {
    for (const tag of ['und', '', 'x', '<b>', 'de-simple']) {
      expect(formatMinutes(NaN, tag)).to.be.a('string');
      expect(formatDistance(Infinity, tag)).to.be.a('string');
    }
  });

  it('forget languages of others', () => {
    for (let number = 100; number < 200; number++) expect(formatMinutes(2, `en-x-${number}`)).to.equal('2 minutes');
  });

  it('sort names as the language does', () => {
    const names = ['Zoo', 'Ämter', 'Ärzte', 'Amt', 'Öl'].map((name) => ({ name }));
    expect([...names].sort(byName('de')).map(({ name }) => name)).to.deep.equal(['Amt', 'Ämter', 'Ärzte', 'Öl', 'Zoo']);
    expect([...names].sort(byName('sv')).map(({ name }) => name)).to.deep.equal(['Amt', 'Zoo', 'Ämter', 'Ärzte', 'Öl']);
  });
});
