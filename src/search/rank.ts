/** What speaks for an entry besides its words' frequencies: where in it they stand, and how its title begins. Pure. */

/** The most of a query that stands close together, by the weight of its words: within `width` words of the text. */
export function bestPassage(stems: Uint32Array, weights: ReadonlyMap<number, number>, width: number): number {
  const inWindow = new Map<number, number>();
  const places: number[] = [];
  let first = 0;
  let sum = 0;
  let best = 0;
  stems.forEach((stem, place) => {
    const weight = weights.get(stem);
    if (weight === undefined) return;
    places.push(place);
    const before = inWindow.get(stem) ?? 0;
    inWindow.set(stem, before + 1);
    if (before === 0) sum += weight;
    for (; place - places[first]! >= width; first++) {
      const gone = stems[places[first]!]!;
      const left = inWindow.get(gone)! - 1;
      inWindow.set(gone, left);
      if (left === 0) sum -= weights.get(gone)!;
    }
    best = Math.max(best, sum);
  });
  return best;
}

/** From which offset on the most different ones of these stems stand within `width` characters, at `from` or later; null where none does. */
export function densest(
  stems: Uint32Array,
  starts: Uint32Array,
  wanted: ReadonlySet<number>,
  from: number,
  width: number,
): number | null {
  const places: number[] = [];
  stems.forEach((stem, at) => {
    if (wanted.has(stem) && starts[at]! >= from) places.push(at);
  });
  let best: number | null = null;
  let most = 0;
  places.forEach((place, at) => {
    const seen = new Set<number>();
    for (let next = at; next < places.length && starts[places[next]!]! - starts[place]! <= width; next++) {
      seen.add(stems[places[next]!]!);
    }
    if (seen.size <= most) return;
    most = seen.size;
    best = starts[place]!;
  });
  return best;
}

/** A title that is what was asked for, begins with it, or holds it; both folded, their words parted by one blank. */
export function titleBonus(title: string, query: string): number {
  if (title === query) return 3.2;
  if (title.startsWith(query)) return 1.6;
  return ` ${title}`.includes(` ${query}`) ? 1.3 : 1;
}
