/**
 * German compounds, split against the words of the corpus itself: no list of words has to be shipped.
 *
 * `sprachkurs` is `sprach` and `kurs` because both are known; what the corpus does not know stays whole.
 */

/** What German puts between the parts, longest first. */
const LINKS = ['es', 'en', 'er', 's', 'n', 'e', ''];

/** Shorter ones are found in everything. */
const SHORTEST_PART = 4;

/** Longer words are no words. */
const LONGEST_WORD = 40;

type IsKnown = (part: string) => boolean;

/** The parts of a folded word, outermost split first; none where it can't be split into known parts. */
export function compoundParts(word: string, isKnown: IsKnown, shortest = SHORTEST_PART): readonly string[] {
  return word.length > LONGEST_WORD ? [] : split(word, isKnown, shortest, new Map());
}

/** What is known of a word that can't be split whole: its longest known beginning. */
export function knownParts(word: string, isKnown: IsKnown): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  const seen = new Map<string, readonly string[]>();
  for (let length = word.length - SHORTEST_PART; length > SHORTEST_PART; length--) {
    const head = headOf(word.slice(0, length), isKnown, SHORTEST_PART, seen)?.[0];
    if (head !== undefined) return [head];
  }
  return [];
}

/** `seen` are beginnings that were tried: a word of few letters has each of them many times over. */
function split(
  word: string,
  isKnown: IsKnown,
  shortest: number,
  seen: Map<string, readonly string[]>,
): readonly string[] {
  const known = seen.get(word);
  if (known) return known;
  let parts: readonly string[] = [];
  // from the right: the last part says what it is, and the longest known one is the likeliest
  for (let at = shortest; at <= word.length - shortest && parts.length === 0; at++) {
    const tail = word.slice(at);
    const head = isKnown(tail) && headOf(word.slice(0, at), isKnown, shortest, seen);
    if (head) parts = [...head, tail];
  }
  seen.set(word, parts);
  return parts;
}

function headOf(
  head: string,
  isKnown: IsKnown,
  shortest: number,
  seen: Map<string, readonly string[]>,
): readonly string[] | null {
  for (const link of LINKS) {
    const bare = link === '' ? head : head.endsWith(link) ? head.slice(0, -link.length) : '';
    if (bare.length < shortest) continue;
    if (isKnown(bare)) return [bare];
    const parts = split(bare, isKnown, shortest, seen);
    if (parts.length > 0) return parts;
  }
  return null;
}
