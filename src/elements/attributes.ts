/** What the panel's attributes mean, whatever was written into them. */

/** Words between spaces. */
export function words(text: string | null | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}

/** A heading's level; 2 for what is none. */
export function headingLevel(value: number): number {
  return Number.isInteger(value) && value >= 1 && value <= 6 ? value : 2;
}

/** How many are shown; the default for what is no number of things. */
export function limitOf(value: number | null, byDefault: number): number {
  return value !== null && Number.isInteger(value) && value > 0 ? value : byDefault;
}
