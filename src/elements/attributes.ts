/** What the panel's attributes mean, whatever was written into them. */

/** Words between spaces. */
export function words(text: unknown): readonly string[] {
  // also what a framework's page may set: a list, a number, nothing
  const all: unknown[] = [text ?? []].flat();
  return all.map(String).join(' ').split(/\s+/).filter(Boolean);
}

/** A heading's level; 2 for what is none. */
export function headingLevel(value: unknown): number {
  const level = Number(value); // frameworks set properties as texts, too
  return [1, 2, 3, 4, 5, 6].includes(level) ? level : 2;
}

/** How many are shown; the default for what is no number of things. */
export function limitOf(value: number | null, byDefault: number): number {
  return value !== null && Number.isInteger(value) && value > 0 ? value : byDefault;
}
