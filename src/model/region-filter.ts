/**
 * Which regions a visitor means while typing a name: each word typed begins a word of the name.
 *
 * Knows how names are typed without a German keyboard, and the words for kinds of regions. Does not know misspelt names (nearest-regions).
 */
import type { Region } from './region.js';

/** Letters of a query that are looked at: no name is longer, and a pasted page must not make typing slow. */
const LONGEST = 100;

/** Letters that a keyboard may lack and that do not come apart into a letter and a mark, and what is typed instead. */
const ALIKE: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe' };
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** What people write before the name of a place, whatever the CMS calls its kind; as `wordsOf` gives them. */
const KINDS: ReadonlySet<string> = new Set(
  wordsOf(
    `Stadt Hansestadt Kreisstadt Landeshauptstadt Städteregion Region Bezirk Landkreis Kreis LK Amt Gemeinde Samtgemeinde Verbandsgemeinde Markt
    city town county district municipality of`,
  ),
);

/** Those that a query names, as they come, but first those whose own name, without its kind, begins with it. All for a query without a word. */
export function filterRegions(regions: readonly Region[], query: string): readonly Region[] {
  const words = wordsOf(query.slice(0, LONGEST));
  const found = named(regions, words);
  // "Gemeinde Lindenfurt" is the town of Lindenfurt all the same
  const names = words.filter((word) => !KINDS.has(word));
  return found.length > 0 || names.length === 0 ? found : named(regions, names);
}

function named(regions: readonly Region[], words: readonly string[]): readonly Region[] {
  const begins: Region[] = [];
  const others: Region[] = [];
  for (const region of regions) {
    if (spelt(wordsOf(region.shortName)).startsWith(spelt(words))) begins.push(region);
    else if (isNamed(region, words)) others.push(region);
  }
  return [...begins, ...others];
}

function isNamed(region: Region, words: readonly string[]): boolean {
  const names = namesOf(region).map(wordsOf);
  return names.some((name) => isWithin(name, words)) || isInAnyOrder(names.flat(), words);
}

/** What a region is known by. */
function namesOf({ name, shortName, slug }: Region): readonly string[] {
  return [name, shortName, slug];
}

/** Whether the words begin somewhere in the name and go on as it does, with or without spaces and hyphens: `badhomb` in "Stadt Bad Homburg". */
function isWithin(name: readonly string[], words: readonly string[]): boolean {
  return name.some((_, at) => spelt(name.slice(at)).startsWith(spelt(words)));
}

function isInAnyOrder(names: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => names.some((name) => spelt([name]).startsWith(spelt([word]))));
}

/** Words without case, marks and signs. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter]!);
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Words in one, as if nobody wrote umlauts in any way: Mühlenau, Muehlenau and Muhlenau are the same. */
function spelt(words: readonly string[]): string {
  return words.join('').replace(/([aou])e+/g, '$1');
}
