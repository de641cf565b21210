/**
 * Contrast of colours by WCAG 2.2, and the nearest colour that has enough of it.
 *
 * Knows colours of sRGB and what lies on what. Does not know which colours a panel has (panel-colours), nor where they come from.
 */
import { fromOklch, linear, toOklch, type Rgb } from './oklch.js';

export interface Colour {
  readonly rgb: Rgb;
  /** 0 (not to be seen) to 1. */
  readonly alpha: number;
}

/** What a colour stands on, solid; it may itself be mixed of that colour. */
export type Ground = Colour | ((colour: Colour) => Colour);

export const BLACK: Colour = { rgb: [0, 0, 0], alpha: 1 };
export const WHITE: Colour = { rgb: [1, 1, 1], alpha: 1 };

/** A colour as browsers write computed ones of sRGB: `rgb(29, 34, 40)`, `rgba(0, 0, 0, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. Null for all else. */
export function parseColour(text: string): Colour | null {
  const [, kind, inside = ''] = /^(rgba?|color)\(([^()]*)\)$/i.exec(text.trim()) ?? [];
  if (!kind) return null;
  const words = inside.split(/[\s,/]+/).filter(Boolean);
  const isFraction = kind === 'color';
  if (isFraction && words.shift() !== 'srgb') return null;
  const [red, green, blue, alpha = 1, ...more] = words.map((word) => (word === 'none' ? 0 : Number(word)));
  const rgb = [red, green, blue].map((each) => within((each ?? NaN) / (isFraction ? 1 : 255))) as unknown as Rgb;
  if (more.length > 0 || ![...rgb, alpha].every(Number.isFinite)) return null;
  return { rgb, alpha: within(alpha) };
}

/** `#rrggbb`, of a see-through colour `#rrggbbaa`. */
export function hexOf({ rgb, alpha }: Colour): string {
  const parts = alpha < 1 ? [...rgb, alpha] : rgb;
  return `#${parts.map((part) => steps(part).toString(16).padStart(2, '0')).join('')}`;
}

/** What is seen of a colour that is painted over another. */
export function over(front: Colour, back: Colour): Colour {
  if (front.alpha === 1) return front;
  const shown = back.alpha * (1 - front.alpha);
  const alpha = front.alpha + shown;
  if (alpha === 0) return front;
  const rgb = front.rgb.map((part, at) => (part * front.alpha + back.rgb[at]! * shown) / alpha) as unknown as Rgb;
  return { rgb, alpha };
}

/** `color-mix(in srgb, front share, back)` of two solid colours. */
export function mix(front: Colour, share: number, back: Colour): Colour {
  return over({ ...front, alpha: share }, back);
}

/** 0 (black) to 1 (white). */
export function luminance({ rgb: [red, green, blue] }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** 1 (none) to 21: of what is seen of a colour on a solid one. */
export function contrast(colour: Colour, ground: Colour): number {
  const [first, second] = [luminance(over(colour, ground)), luminance(ground)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** On the ground where a colour is read worst. */
export function worstContrast(colour: Colour, grounds: readonly Ground[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, groundOf(ground, colour))));
}

function groundOf(ground: Ground, colour: Colour): Colour {
  return typeof ground === 'function' ? ground(colour) : ground;
}

/**
 * The nearest colour of the same hue that has this contrast on all grounds: the colour itself where it has; a see-through one is first made solid on the
 * first ground. Where none has, the best of black, white and the colour itself.
 */
export function repair(colour: Colour, grounds: readonly Ground[], ratio: number): Colour {
  const worst = (each: Colour): number => worstContrast(each, grounds);
  const [first] = grounds;
  if (!first || worst(colour) >= ratio) return colour;
  const found = nearest(solid(colour, groundOf(first, colour)), (each) => worst(each) >= ratio);
  return found ?? [BLACK, WHITE].reduce((best, each) => (worst(each) > worst(best) ? each : best), colour);
}

/** What is seen of a colour on a solid one, as `#rrggbb` can say it; a solid colour stays exactly as it is. */
export function solid(colour: Colour, ground: Colour): Colour {
  return colour.alpha === 1 ? colour : written(over(colour, ground).rgb);
}

/** In so many steps lightness is tried from a colour to black, and to white. */
const STEPS = 32;
/** So often the last step is halved. */
const HALVES = 8;

/**
 * The nearest colour of the same hue for which a condition holds: the colour itself, else a lighter or darker one that has no more chroma. Null where it
 * holds for none of them, with black and white at their ends. All but the colour itself are solid, and can be written as `#rrggbb`.
 */
export function nearest(colour: Colour, isFine: (colour: Colour) => boolean): Colour | null {
  if (isFine(colour)) return colour;
  const ways = [0, 1].map((end) => firstOnTheWay(colour, end, isFine)).filter((each) => each !== null);
  const [first, second] = ways;
  if (!first || !second) return first ?? null;
  return distance(colour, second) < distance(colour, first) ? second : first;
}

function firstOnTheWay(colour: Colour, end: number, isFine: (colour: Colour) => boolean): Colour | null {
  const start = toOklch(colour.rgb);
  const at = (part: number): Colour => {
    const lightness = start.lightness + (end - start.lightness) * part;
    return written(fromOklch({ ...start, lightness: part === 1 ? end : lightness }));
  };
  for (let step = 0; step <= STEPS; step += 1) {
    let found = at(step / STEPS);
    if (!isFine(found)) continue;
    let [near, far] = [Math.max(0, step - 1) / STEPS, step / STEPS];
    for (let round = 0; round < HALVES; round += 1) {
      const middle = (near + far) / 2;
      const between = at(middle);
      if (isFine(between)) [far, found] = [middle, between];
      else near = middle;
    }
    return found;
  }
  return null;
}

/** As people see it (OKLab). */
function distance(one: Colour, other: Colour): number {
  const [a, b] = [toOklch(one.rgb), toOklch(other.rgb)];
  const chroma = a.chroma ** 2 + b.chroma ** 2 - 2 * a.chroma * b.chroma * Math.cos(a.hue - b.hue);
  return (a.lightness - b.lightness) ** 2 + chroma;
}

/** Rounded to what `#rrggbb` can say. */
function written(rgb: Rgb): Colour {
  return { rgb: rgb.map((part) => steps(part) / 255) as unknown as Rgb, alpha: 1 };
}

function steps(part: number): number {
  return Math.round(within(part) * 255);
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
