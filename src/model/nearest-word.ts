/** Which of some words is meant by a misspelt one. Knows spelling only: capitals, and signs between letters, make no difference. */

/** Longest text that is looked at. */
const MOST_LETTERS = 100;

/** The word that is nearest to what was written, the earlier one of two alike; null where none is near. */
export function nearestWord(words: readonly string[], written: string): string | null {
  const wanted = bare(written);
  let nearest: string | null = null;
  let least = Infinity;
  for (const word of words) {
    const name = bare(word);
    const distance = slips(wanted, name);
    if (distance > slipsAllowed(wanted, name) || distance >= least) continue;
    nearest = word;
    least = distance;
  }
  return nearest;
}

/** The longest word that is a part of what was written, as `dark` of `dark-mode`; else the first that has it as a part, as `link-target` has `target`. */
export function wordWithin(words: readonly string[], written: string): string | null {
  const wanted = bare(written);
  const parts = words.filter((word) => isPart(bare(word), wanted)).sort((a, b) => b.length - a.length);
  return parts[0] ?? words.find((word) => isPart(wanted, bare(word))) ?? null;
}

/** Edits from one word to the other; a swap of neighbours is one (optimal string alignment). */
export function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, beforeLast[column - 2]! + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

/** A third of the shorter word’s letters, one at least and three at most; but never all of them. */
function slipsAllowed(a: string, b: string): number {
  const letters = Math.min(a.length, b.length);
  return Math.min(letters - 1, Math.min(3, Math.max(1, Math.floor(letters / 3))));
}

/** Three letters say something where a word begins with them, four also further on. */
function isPart(part: string, whole: string): boolean {
  return part.length > 3 ? whole.includes(part) : part.length === 3 && whole.startsWith(part);
}

function bare(text: string): string {
  return text
    .slice(0, MOST_LETTERS)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
