import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { visibleText } from '../../src/model/visible-text.js';

describe('what somebody else has written', () => {
  for (const [what, text, expected] of [
    ['ordinary words', 'Mühlenau العمل 東京 👍', 'Mühlenau العمل 東京 👍'],
    ['markup', '<b>&amp;', '<b>&amp;'],
    ['lines', 'a\nb\tc', 'a\\u{a}b\\u{9}c'],
    ['marks that turn text round', 'a\u202eb', 'a\\u{202e}b'],
    ['a blank that is none', 'de\u00a0en', 'de\\u{a0}en'],
    ['a blank without width', 'de\u200b', 'de\\u{200b}'],
    ['half a character', 'a\ud800', 'a\\u{d800}'],
    ['nothing', '', ''],
  ] as const) {
    it(`${what} can be seen`, () => expect(visibleText(text)).to.equal(expected));
  }

  it('is cut after 200 characters, and never within one', () => {
    expect(visibleText('a'.repeat(200))).to.equal('a'.repeat(200));
    expect(visibleText('a'.repeat(201))).to.equal(`${'a'.repeat(200)}…`);
    expect(visibleText('👍'.repeat(1_000_000))).to.equal(`${'👍'.repeat(200)}…`);
  });

  it('has no line break, no control and no mark of direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(visibleText(text)).to.not.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
