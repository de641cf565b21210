import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  contrast,
  hexOf,
  mix,
  over,
  parseColour,
  solid,
  WHITE,
  worstContrast,
  type Colour,
} from '../../src/model/contrast.js';
import { repairColours, type ColourName, type PageColours } from '../../src/model/panel-colours.js';

function hex(text: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
  return parseColour(`rgb(${red}, ${green}, ${blue})`)!;
}

const NONE: Colour = { ...WHITE, alpha: 0 };
const LIGHT: PageColours = {
  behind: WHITE,
  background: NONE,
  surface: WHITE,
  text: hex('#1d2228'),
  accent: hex('#0b5cad'),
  muted: null,
  tint: null,
  field: null,
};
const DARK: PageColours = {
  ...LIGHT,
  behind: hex('#111111'),
  surface: hex('#1f2630'),
  text: hex('#eef1f5'),
  accent: hex('#8fc1ff'),
};

/** The colours that are seen in the end, and mixed as in ui/tokens. */
function after(page: PageColours) {
  const repairs = repairColours(page);
  const to = (name: ColourName, otherwise: Colour): Colour => {
    const repaired = repairs.find((each) => each.name === name);
    return repaired ? parseHex(hexOf(repaired.to)) : otherwise;
  };
  const ground = solid(to('background', page.background), page.behind);
  const surface = over(to('surface', page.surface), ground);
  const [text, accent] = [to('text', page.text), to('accent', page.accent)];
  const muted = to('muted', page.muted ?? { ...text, alpha: text.alpha * 0.72 });
  const tint = over(to('tint', page.tint ?? mix(accent, 0.1, surface)), surface);
  const field = to('field', page.field ?? mix(text, 0.6 * text.alpha, surface));
  return { ground, surface, text, accent, muted, tint, field };
}

/** As browsers read what `hexOf` writes. */
function parseHex(text: string): Colour {
  return text.length > 7 ? { ...hex(text), alpha: parseInt(text.slice(7), 16) / 255 } : hex(text);
}

function names(page: PageColours): string[] {
  return repairColours(page).map(({ name, from, to }) => `${name} ${hexOf(from)} ${hexOf(to)}`);
}

const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte).map(([r, g, b]) => parseColour(`rgb(${r}, ${g}, ${b})`)!);
const anySheer = fc.oneof(
  { weight: 3, arbitrary: anyColour },
  fc.tuple(anyColour, fc.double({ min: 0, max: 1, noNaN: true })).map(([{ rgb }, alpha]) => ({ rgb, alpha })),
);
const anyPage: fc.Arbitrary<PageColours> = fc.record({
  behind: anyColour,
  background: fc.oneof(fc.constant(NONE), anySheer),
  surface: fc.oneof(fc.constantFrom(LIGHT.surface, DARK.surface), anySheer),
  text: fc.oneof(fc.constantFrom(LIGHT.text, DARK.text), anySheer),
  accent: fc.oneof(fc.constantFrom(LIGHT.accent, DARK.accent), anySheer),
  muted: fc.option(anySheer, { freq: 5 }),
  tint: fc.option(anySheer, { freq: 5 }),
  field: fc.option(anySheer, { freq: 5 }),
});

describe('the colours of a panel', () => {
  it('can all be read, whatever the page sets', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const { ground, surface, text, accent, muted, tint, field } = after(page);
        for (const [name, colour] of Object.entries({ text, accent, muted })) {
          expect(worstContrast(colour, [ground, surface, tint]), name).to.be.at.least(4.5);
        }
        expect(worstContrast(field, [ground, surface]), 'field').to.be.at.least(3);
        expect(contrast(surface, accent), 'pressed button').to.be.at.least(4.5);
        expect([surface.alpha, accent.alpha]).to.deep.equal([1, 1]);
      }),
      { numRuns: 1000 },
    );
  });

  it('stay as they are once they were repaired', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const background = repairColours(page).find(({ name }) => name === 'background')?.to ?? page.background;
        expect(names({ ...page, ...after(page), background })).to.deep.equal([]);
      }),
    );
  });

  for (const [name, page] of Object.entries({ light: LIGHT, dark: DARK })) {
    it(`are left alone where all is well: ${name}`, () => expect(names(page)).to.deep.equal([]));
  }

  it('keep a brand that can be read exactly, and quieten its tint instead', () => {
    expect(names({ ...LIGHT, accent: hex('#767676') })).to.deep.equal(['tint #f1f1f1 #ffffff']);
  });

  it('give a brand that cannot be read a darker shade that also has a tint', () => {
    const [repair, ...more] = repairColours({ ...LIGHT, accent: hex('#ffe600') });
    expect(more).to.deep.equal([]);
    expect(repair!.name).to.equal('accent');
    expect(hexOf(repair!.from)).to.equal('#ffe600');
    expect(hexOf(repair!.to)).to.equal('#7b6e00');
    expect(repair!.ratio).to.be.closeTo(1.27, 0.01);
  });

  it('leave a grey text that can be read, and mend what is mixed of it', () => {
    expect(names({ ...LIGHT, text: hex('#666666') })).to.deep.equal([
      'muted #666666b8 #6c6c6c',
      'field #a3a3a3 #949494',
    ]);
  });

  it('leave text that is a little see-through', () => {
    expect(names({ ...LIGHT, text: { ...hex('#000000'), alpha: 0.87 } })).to.deep.equal([]);
  });

  it('stand on a box of their own where what is behind does not suit the surface', () => {
    expect(names({ ...LIGHT, behind: hex('#111111') })).to.deep.equal(['background #ffffff00 #ffffff']);
    const own = { ...LIGHT, surface: hex('#222222'), text: WHITE, accent: hex('#8fc1ff') };
    expect(names(own)).to.deep.equal(['background #ffffff00 #222222']);
  });

  it('keep the background that the page sets, and move the surface', () => {
    const page = { ...DARK, background: hex('#111111'), surface: WHITE };

    expect(names(page)).to.deep.equal(['surface #ffffff #595959', 'accent #8fc1ff #d5e8ff', 'muted #eef1f5b8 #e3e6e9']);
  });

  it('make a see-through surface solid, as menus lie on text', () => {
    expect(names({ ...LIGHT, surface: { ...WHITE, alpha: 0.6 } })).to.deep.equal(['surface #ffffff99 #ffffff']);
  });
});
