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

/** The parts of a folded word, outermost split first; none where it can't be split into known parts. */
export function compoundParts(
  word: string,
  isKnown: (part: string) => boolean,
  shortest = SHORTEST_PART,
): readonly string[] {
  if (word.length < 2 * shortest || word.length > LONGEST_WORD) return [];
  // from the right: the last part says what it is, and the longest known one is the likeliest
  for (let at = shortest; at <= word.length - shortest; at++) {
    const tail = word.slice(at);
    if (!isKnown(tail)) continue;
    const head = headOf(word.slice(0, at), isKnown, shortest);
    if (head) return [...head, tail];
  }
  return [];
}

/** What is known of a word that can't be split whole: its longest known beginning and end. */
export function knownParts(word: string, isKnown: (part: string) => boolean): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  for (let length = word.length - SHORTEST_PART; length > SHORTEST_PART; length--) {
    const head = headOf(word.slice(0, length), isKnown)?.[0];
    if (head !== undefined) return [head];
  }
  return [];
}

function headOf(head: string, isKnown: (part: string) => boolean, shortest = SHORTEST_PART): readonly string[] | null {
  for (const link of LINKS) {
    const bare = link === '' ? head : head.endsWith(link) ? head.slice(0, -link.length) : '';
    if (bare.length < shortest) continue;
    if (isKnown(bare)) return [bare];
    const parts = compoundParts(bare, isKnown, shortest);
    if (parts.length > 0) return parts;
  }
  return null;
}
