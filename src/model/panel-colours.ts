/**
 * The panel's colours on any page: which stands on which, and what becomes of those of the page that could not be read.
 *
 * Knows what the styles do with the tokens (ui/tokens, features): text, muted text and accent stand on the background, on surfaces and on tints; a pressed
 * button has the surface's colour on the accent. Rings in the accent's colour are then seen as well. Borders of tiles and chips say nothing that
 * their text does not. Does not know the page.
 */
import { BLACK, mix, nearest, repair, solid, WHITE, worstContrast, type Colour, type Ground } from './contrast.js';

export interface PageColours {
  /** What is painted behind the panel, solid. */
  readonly behind: Colour;
  /** The panel's own background: not to be seen, where the page sets none. */
  readonly background: Colour;
  readonly surface: Colour;
  readonly text: Colour;
  readonly accent: Colour;
  /** The following ones are null where they are mixed of the others. */
  readonly muted: Colour | null;
  readonly tint: Colour | null;
  /** Boundary of input fields. */
  readonly field: Colour | null;
}

export type ColourName = Exclude<keyof PageColours, 'behind'>;

export interface ColourRepair {
  readonly name: ColourName;
  readonly from: Colour;
  readonly to: Colour;
  /** The contrast that there would have been, on the worst of what the colour stands on. */
  readonly ratio: number;
}

/** As in ui/tokens. */
const MUTED_SHARE = 0.72;
const TINT_SHARE = 0.1;
const FIELD_SHARE = 0.6;

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for the boundary of a field. */
const TEXT_RATIO = 4.5;
const FIELD_RATIO = 3;
/** A surface that has to change leaves this much to its text, so that there is room for an accent. */
const ROOMY_RATIO = 7;

/** What has to change so that everything can be read; nothing where everything can. */
export function repairColours(page: PageColours): readonly ColourRepair[] {
  const seen = solid(page.background, page.behind);
  const below = solid(page.surface, seen);
  const [ground, surface] = groundsFor(page, seen, below);
  const grounds = [ground, surface];
  const accent = readableAccent(solid(page.accent, surface), grounds, surface);
  const text = repair(page.text, grounds, TEXT_RATIO);
  const tinted = page.tint ? solid(page.tint, surface) : mix(accent, TINT_SHARE, surface);
  const tint = quietTint(tinted, surface, [text, accent]);
  const faded = page.muted ?? { ...text, alpha: text.alpha * MUTED_SHARE };
  const muted = repair(faded, [...grounds, tint], TEXT_RATIO);
  const outline = page.field ?? mix(text, FIELD_SHARE * text.alpha, surface);
  const field = repair(outline, grounds, FIELD_RATIO);
  const common = Math.max(...[BLACK, WHITE].map((ink) => worstContrast(ink, [seen, below])));
  const all: readonly ColourRepair[] = [
    { name: 'background', from: page.background, to: ground === seen ? page.background : ground, ratio: common },
    { name: 'surface', from: page.surface, to: surface, ratio: common },
    { name: 'text', from: page.text, to: text, ratio: worstContrast(page.text, grounds) },
    { name: 'accent', from: page.accent, to: accent, ratio: worstContrast(page.accent, grounds) },
    { name: 'muted', from: faded, to: muted, ratio: worstContrast(faded, [...grounds, tint]) },
    { name: 'tint', from: page.tint ?? tinted, to: tint, ratio: worstOn(tinted, [text, accent]) },
    { name: 'field', from: outline, to: field, ratio: worstContrast(outline, grounds) },
  ];
  return all.filter(({ from, to }) => from !== to);
}

/**
 * Background and surface, which must suit the same text: one of them changes where one is dark and the other light. Where the page sets no background, what
 * happens to be behind the panel is covered with the surface's colour.
 */
function groundsFor(page: PageColours, seen: Colour, surface: Colour): [ground: Colour, surface: Colour] {
  const hasCommonText = [BLACK, WHITE].some((ink) => worstContrast(ink, [seen, surface]) >= TEXT_RATIO);
  if (hasCommonText) return [seen, surface];
  if (page.background.alpha === 0) return [surface, surface];
  const ink = worstContrast(BLACK, [seen]) >= worstContrast(WHITE, [seen]) ? BLACK : WHITE;
  return [seen, repair(surface, [ink], ROOMY_RATIO)];
}

/** An accent that can be read stays what it is. Another is moved so far that it also has a tint. */
function readableAccent(accent: Colour, grounds: readonly Colour[], surface: Colour): Colour {
  if (worstContrast(accent, grounds) >= TEXT_RATIO) return accent;
  const withTint: readonly Ground[] = [...grounds, (each) => mix(each, TINT_SHARE, surface)];
  const found = nearest(accent, (each) => worstContrast(each, withTint) >= TEXT_RATIO);
  return found ?? repair(accent, grounds, TEXT_RATIO);
}

/** As much of a tint as its texts allow. */
function quietTint(tint: Colour, surface: Colour, texts: readonly Colour[]): Colour {
  const shares = [1, 0.75, 0.5, 0.25, 0];
  const tints = shares.map((share) => (share === 1 ? tint : solid({ ...tint, alpha: share }, surface)));
  return tints.find((each) => worstOn(each, texts) >= TEXT_RATIO) ?? surface;
}

function worstOn(ground: Colour, texts: readonly Colour[]): number {
  return Math.min(...texts.map((each) => worstContrast(each, [ground])));
}
