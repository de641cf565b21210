import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  BLACK,
  contrast,
  hexOf,
  luminance,
  mix,
  over,
  parseColour,
  repair,
  solid,
  WHITE,
  worstContrast,
  type Colour,
} from '../../src/model/contrast.js';
import { toOklch } from '../../src/model/oklch.js';

/** A colour by its `#rrggbb`. */
function hex(text: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
  return parseColour(`rgb(${red}, ${green}, ${blue})`)!;
}

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte).map(([r, g, b]) => parseColour(`rgb(${r}, ${g}, ${b})`)!);
const anySheer = fc
  .tuple(anyColour, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([{ rgb }, alpha]) => ({ rgb, alpha }));
const anyGrounds = fc.array(anyColour, { minLength: 1, maxLength: 4 });
const anyRatio = fc.constantFrom(3, 4.5, 7);

describe('a colour, as browsers write it', () => {
  const colours: readonly [text: string, hex: string][] = [
    ['rgb(29, 34, 40)', '#1d2228'],
    ['rgb(29 34 40)', '#1d2228'],
    ['rgba(0, 0, 0, 0.5)', '#00000080'],
    ['rgba(0, 0, 0, 0)', '#00000000'],
    ['rgb(255 255 255 / 0.2)', '#ffffff33'],
    ['color(srgb 1 0.5 0)', '#ff8000'],
    ['color(srgb 0.1 0.2 0.3 / 0.5)', '#1a334d80'],
    ['color(srgb none 1e-7 1)', '#0000ff'],
    ['color(srgb 1.2 -0.1 0)', '#ff0000'],
    [' RGB(1,2,3) ', '#010203'],
  ];
  for (const [text, expected] of colours) {
    it(`is ${expected} for ${text}`, () => expect(hexOf(parseColour(text)!)).to.equal(expected));
  }

  for (const text of [
    '',
    'red',
    '#ff0000',
    'rgb(1, 2)',
    'rgb(1, 2, 3, 0.4, 5)',
    'rgb(1, 2, x)',
    'rgb(NaN, 1, 2)',
    'color(display-p3 1 0 0)',
    'color()',
    'oklch(0.5 0.1 200)',
    'color-mix(in srgb, red, red)',
    'rgb(1, 2, 3) rgb(1, 2, 3)',
  ]) {
    it(`is none for "${text}"`, () => expect(parseColour(text)).to.be.null);
  }
});

describe('contrast', () => {
  const pairs: readonly [text: string, ground: string, ratio: number][] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#ffe600', '#ffffff', 1.27],
    ['#0000ff', '#000000', 2.44],
  ];
  for (const [text, ground, ratio] of pairs) {
    it(`of ${text} on ${ground} is ${ratio}, both ways`, () => {
      expect(contrast(hex(text), hex(ground))).to.be.closeTo(ratio, 0.01);
      expect(contrast(hex(ground), hex(text))).to.be.closeTo(ratio, 0.01);
    });
  }

  it('of a see-through colour is that of what is seen of it', () => {
    const half: Colour = { ...BLACK, alpha: 0.5 };
    expect(hexOf(over(half, WHITE))).to.equal('#808080');
    expect(contrast(half, WHITE)).to.be.closeTo(3.98, 0.01);
    expect(contrast({ ...BLACK, alpha: 0 }, WHITE)).to.equal(1);
    expect(contrast({ ...BLACK, alpha: 0 }, BLACK)).to.equal(1);
  });

  it('is between 1 and 21, and the worst is that of the worst ground', () => {
    fc.assert(
      fc.property(anySheer, anyGrounds, (colour, grounds) => {
        const all = grounds.map((ground) => contrast(colour, ground));
        expect(all.every((each) => each >= 1 && each <= 21)).to.be.true;
        expect(worstContrast(colour, grounds)).to.equal(Math.min(...all));
      }),
    );
  });
});

describe('layers', () => {
  it('are painted one over the other', () => {
    const red: Colour = { rgb: [1, 0, 0], alpha: 0.5 };
    expect(hexOf(over(red, WHITE))).to.equal('#ff8080');
    expect(over(WHITE, red)).to.equal(WHITE);
    expect(hexOf(over(red, { ...WHITE, alpha: 0 }))).to.equal('#ff000080');
    expect(over({ ...red, alpha: 0 }, { ...WHITE, alpha: 0 }).alpha).to.equal(0);
    expect(hexOf(mix(BLACK, 0.1, WHITE))).to.equal('#e6e6e6');
  });

  it('make a solid colour that can be written', () => {
    fc.assert(
      fc.property(anySheer, anyColour, (front, back) => {
        const seen = solid(front, back);
        expect(seen.alpha).to.equal(1);
        expect(luminance(hex(hexOf(seen)))).to.be.closeTo(luminance(seen), 1e-9);
      }),
    );
  });
});

describe('a colour that has too little contrast', () => {
  const brands: readonly [colour: string, ground: string, result: string][] = [
    ['#ffe600', '#ffffff', '#857700'],
    ['#ff0000', '#ffffff', '#ee0000'],
    ['#000080', '#111111', '#4376ec'],
    ['#ffffff', '#ffffff', '#767676'],
  ];
  for (const [colour, ground, result] of brands) {
    it(`${colour} on ${ground} becomes ${result}`, () => {
      expect(hexOf(repair(hex(colour), [hex(ground)], 4.5))).to.equal(result);
    });
  }

  it('gets enough wherever black or white have', () => {
    fc.assert(
      fc.property(anySheer, anyGrounds, anyRatio, (colour, grounds, ratio) => {
        const best = Math.max(...[BLACK, WHITE].map((each) => worstContrast(each, grounds)));
        const result = worstContrast(repair(colour, grounds, ratio), grounds);
        if (best >= ratio) expect(result).to.be.at.least(ratio);
        else expect(result).to.be.at.least(Math.min(best, ratio));
      }),
      { numRuns: 300 },
    );
  });

  it('gets enough where the ground takes on some of it', () => {
    fc.assert(
      fc.property(anyColour, anyColour, fc.double({ min: 0, max: 0.3, noNaN: true }), (colour, surface, share) => {
        const tinted = (each: Colour) => mix(each, share, surface);
        const best = Math.max(...[BLACK, WHITE].map((each) => worstContrast(each, [tinted])));
        const result = worstContrast(repair(colour, [surface, tinted], 4.5), [surface, tinted]);
        if (best >= 4.5) expect(result).to.be.at.least(4.5);
      }),
    );
  });

  it('is left alone where it has enough, and after it was repaired', () => {
    fc.assert(
      fc.property(anySheer, anyGrounds, anyRatio, (colour, grounds, ratio) => {
        const result = repair(colour, grounds, ratio);
        if (worstContrast(colour, grounds) >= ratio) expect(result).to.equal(colour);
        expect(repair(result, grounds, ratio)).to.equal(result);
        const again = hex(hexOf(result)); // and as it was written
        if (result.alpha === 1) expect(hexOf(repair(again, grounds, ratio))).to.equal(hexOf(result));
      }),
    );
  });

  it('keeps its hue, and takes on no chroma', () => {
    fc.assert(
      fc.property(anyColour, anyGrounds, anyRatio, (colour, grounds, ratio) => {
        const [before, after] = [colour, repair(colour, grounds, ratio)].map(({ rgb }) => toOklch(rgb)) as [
          ReturnType<typeof toOklch>,
          ReturnType<typeof toOklch>,
        ];
        expect(after.chroma).to.be.at.most(before.chroma + 0.01);
        if (after.chroma < 0.04 || after.lightness < 0.25) return; // nearly grey or black: there rounding turns the hue
        const turn = Math.abs(before.hue - after.hue) % (2 * Math.PI);
        expect((Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI).to.be.at.most(5);
      }),
      { numRuns: 300 },
    );
  });

  it('moves no further than it has to', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (colour, ground) => {
        const result = worstContrast(repair(colour, [ground], 4.5), [ground]);
        const enough = Math.max(4.5, worstContrast(colour, [ground]));
        expect(result).to.be.at.most(enough * 1.12); // one step of #rrggbb is that much of a dark colour
      }),
    );
  });

  it('is black, white or itself where no colour has enough', () => {
    const grounds = ['#000000', '#ffffff', '#777777'].map(hex);
    expect(hexOf(repair(hex('#ffe600'), grounds, 4.5))).to.be.oneOf(['#000000', '#ffffff', '#ffe600']);
    expect(hexOf(repair(hex('#ffe600'), [hex('#bbbbbb'), hex('#666666')], 7))).to.equal('#000000');
  });

  it('stays where it stands on nothing', () => {
    expect(repair(BLACK, [], 4.5)).to.equal(BLACK);
  });
});
