import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearestWord, slips, wordWithin } from '../../src/model/nearest-word.js';

const NAMES = ['region', 'regions', 'language', 'languages', 'heading-level', 'link-target', 'image-hosts', 'api'];

describe('a misspelt word', () => {
  for (const [what, written, expected] of [
    ['a swap of neighbours', 'langauge', 'language'],
    ['a swap, and one of two alike', 'regoin', 'region'],
    ['the plural is a word of its own', 'langauges', 'languages'],
    ['a letter missing', 'langage', 'language'],
    ['a hyphen too many', 'lang-uage', 'language'],
    ['a hyphen missing', 'headinglevel', 'heading-level'],
    ['as a property', 'linkTarget', 'link-target'],
    ['with a line below', 'image_hosts', 'image-hosts'],
    ['in capitals', 'REGION', 'region'],
    ['three slips in a long word', 'hading-lvle', 'heading-level'],
    ['one slip in a short word', 'apii', 'api'],
    ['two slips in a short word', 'app1', null],
    ['another word', 'colour', null],
    ['nothing', '', null],
    ['signs only', '--', null],
  ] as const) {
    it(`${what}: ${written || '(empty)'} is ${expected ?? 'none'}`, () =>
      expect(nearestWord(NAMES, written)).to.equal(expected));
  }

  it('is never another one altogether, however short both are', () => {
    expect(nearestWord(['1', '2'], '9')).to.be.null;
    expect(nearestWord(['ab'], 'xy')).to.be.null;
    expect(nearestWord(['off'], 'of')).to.equal('off');
  });

  it('is the earlier one of two alike', () => {
    expect(nearestWord(['dart', 'dark'], 'darx')).to.equal('dart');
  });

  it('is looked at in its first letters only, however long it is', () => {
    expect(nearestWord(['a'.repeat(100)], 'a'.repeat(100) + 'b'.repeat(1_000_000))).to.equal('a'.repeat(100));
  });

  it('is found again after any one slip in a word of three letters or more', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    const slip = fc.record({ at: fc.nat(11), letter: fc.stringMatching(/^[a-z]$/), kind: fc.nat(3) });
    fc.assert(
      fc.property(word, slip, (meant, { at, letter, kind }) => {
        const place = at % (meant.length - 1);
        const [before, own, next, after] = [
          meant.slice(0, place),
          meant[place]!,
          meant[place + 1]!,
          meant.slice(place + 2),
        ];
        const written = [
          before + letter + own + next + after,
          before + next + after,
          before + letter + next + after,
          before + next + own + after,
        ][kind]!;
        expect(nearestWord([meant], written)).to.equal(meant);
      }),
    );
  });
});

describe('a word within another', () => {
  for (const [words, written, expected] of [
    [['auto', 'light', 'dark'], 'dark-mode', 'dark'],
    [NAMES, 'target', 'link-target'],
    [NAMES, 'level', 'heading-level'],
    [NAMES, 'languages-offered', 'languages'],
    [NAMES, 'api-url', 'api'],
    [NAMES, 'capital', null],
    [NAMES, 'reg', 'region'],
    [NAMES, 're', null],
    [NAMES, '', null],
  ] as const) {
    it(`${written || '(empty)'} is ${expected ?? 'none'}`, () => expect(wordWithin(words, written)).to.equal(expected));
  }
});

describe('slips', () => {
  const word = fc.string({ maxLength: 12 });

  it('are as many from one word to the other as back, and none from a word to itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b)).to.equal(slips(b, a));
        expect(slips(a, a)).to.equal(0);
      }),
    );
  });

  it('are as many as the longer word has letters at most, and as the lengths differ at least', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b)).to.be.within(Math.abs(a.length - b.length), Math.max(a.length, b.length));
      }),
    );
  });
});
