import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CHOICES, chosen, isChoiceName, isWordListName, type ChoiceName } from '../../src/model/attribute-values.js';

describe('attributes that take one word', () => {
  const names = Object.keys(CHOICES) as ChoiceName[];

  for (const name of names) {
    it(`${name} takes ${CHOICES[name].join(', ')}`, () => {
      for (const word of CHOICES[name]) expect(chosen(name, word)).to.equal(word);
    });

    it(`${name} is "${CHOICES[name][0]}" where something else is written, or nothing`, () => {
      for (const value of [
        '',
        'nonsense',
        CHOICES[name][1].toUpperCase(),
        '__proto__',
        null,
        undefined,
        3,
        true,
        {},
        ['dark'],
        Symbol('dark'),
      ]) {
        expect(chosen(name, value)).to.equal(CHOICES[name][0]);
      }
    });
  }

  it('have one of their words whatever is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), (name, value) => {
        expect(CHOICES[name]).to.include(chosen(name, value));
      }),
    );
  });

  it('are known by name, and nothing else is', () => {
    expect(isChoiceName('theme')).to.be.true;
    expect(isWordListName('features')).to.be.true;
    for (const name of ['region', 'toString', '__proto__', '']) {
      expect(isChoiceName(name)).to.be.false;
      expect(isWordListName(name)).to.be.false;
    }
  });
});
