/**
 * Colours by lightness, chroma and hue as people see them (OKLCH, CSS Color 4, section 9.2), to and from sRGB.
 *
 * Pure mathematics. Alpha is not its matter, nor what a colour is for.
 */

/** Red, green and blue, 0 to 1 each, as CSS writes them (gamma-encoded sRGB). */
export type Rgb = readonly [red: number, green: number, blue: number];

export interface Oklch {
  /** 0 (black) to 1 (white). */
  readonly lightness: number;
  /** 0 (grey) to about 0.32. */
  readonly chroma: number;
  /** Radians. */
  readonly hue: number;
}

/** One channel as an amount of light (WCAG 2.2, "relative luminance"). */
export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

export function toOklch([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const along = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const across = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(along, across),
    hue: Math.atan2(across, along),
  };
}

/** The colour of this lightness and hue on a screen, with as much of the chroma as sRGB has there. */
export function fromOklch({ lightness, chroma, hue }: Oklch): Rgb {
  if (lightness <= 0) return [0, 0, 0];
  if (lightness >= 1) return [1, 1, 1];
  let inside = 0;
  let outside = chroma;
  const full = lightOf(lightness, chroma, hue);
  if (isShown(full)) return full.map(encodedWithin) as unknown as Rgb;
  for (let round = 0; round < 16; round += 1) {
    const middle = (inside + outside) / 2;
    if (isShown(lightOf(lightness, middle, hue))) inside = middle;
    else outside = middle;
  }
  return lightOf(lightness, inside, hue).map(encodedWithin) as unknown as Rgb;
}

/** As amounts of light; below 0 or above 1 where sRGB has no such colour. */
function lightOf(lightness: number, chroma: number, hue: number): Rgb {
  const along = chroma * Math.cos(hue);
  const across = chroma * Math.sin(hue);
  const long = (lightness + 0.3963377774 * along + 0.2158037573 * across) ** 3;
  const medium = (lightness - 0.1055613458 * along - 0.0638541728 * across) ** 3;
  const short = (lightness - 0.0894841775 * along - 1.291485548 * across) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** Rounding moves the colours at the edge of sRGB out of it, by less than can be written. */
const EDGE = 1e-4;

function isShown(light: Rgb): boolean {
  return light.every((each) => each >= -EDGE && each <= 1 + EDGE);
}

function encodedWithin(light: number): number {
  return encoded(Math.min(1, Math.max(0, light)));
}
