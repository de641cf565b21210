import { expect } from '@open-wc/testing';
import { headingLevel, words } from '../../src/elements/attributes.js';

describe('words()', () => {
  for (const [text, expected] of [
    ['de en', ['de', 'en']],
    ['  de\n\ten ', ['de', 'en']],
    ['', []],
    [' ', []],
    [null, []],
    [undefined, []],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => {
      expect(words(text)).to.deep.equal(expected);
    });
  }
});

describe('headingLevel()', () => {
  for (const [value, expected] of [
    [1, 1],
    [6, 6],
    [0, 2],
    [7, 2],
    [2.5, 2],
    [NaN, 2],
    [Infinity, 2],
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['5', 5],
    ['6', 6],
    ['0', 2],
    ['7', 2],
    ['x', 2],
    ['', 2],
    [null, 2],
    [undefined, 2],
  ] as const) {
    it(`takes ${typeof value} ${String(value)} as ${expected}`, () => {
      expect(headingLevel(value)).to.equal(expected);
    });
  }
});
