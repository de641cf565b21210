/** Which places a visitor wants to see, and in which order. Knows no words of the interface and does not know where the visitor is. */
import { nearestFirst } from './distance.js';
import { isOpen, openingState } from './opening-hours.js';
import type { Place, PlaceCategory, Position } from './place.js';

export interface PlaceFilter {
  /** What was typed; each word of it must be in the place's words. */
  readonly query: string;
  /** Id of a category; null: all. */
  readonly category: number | null;
  /** Only where one can go now, without an appointment. */
  readonly openNow: boolean;
  /** From here the nearest come first; null: as the CMS orders them. */
  readonly near: Position | null;
}

/** Everything, in the CMS's order. */
export const NO_FILTER: PlaceFilter = { query: '', category: null, openNow: false, near: null };

/** Words of a query that are looked at: nobody types more, and a pasted page must not make typing slow. */
const MOST_WORDS = 20;

/** `now` in milliseconds since 1970. */
export function filterPlaces(places: readonly Place[], filter: PlaceFilter, now: number): readonly Place[] {
  const words = wordsOf(filter.query);
  const found = places.filter(
    (place) =>
      (filter.category === null || place.category?.id === filter.category) &&
      (!filter.openNow || isOpenNow(place, now)) &&
      hasWords(place, words),
  );
  return filter.near === null ? found : nearestFirst(found, filter.near);
}

/** Whether a place is said to be open; one that is closed for now is not, whatever its hours. */
function isOpenNow({ temporarilyClosed, openingHours }: Place, now: number): boolean {
  return !temporarilyClosed && openingHours !== null && isOpen(openingState(openingHours, now));
}

/** The categories that places have, each once, in the order in which they first come. */
export function categoriesOf(places: readonly Place[]): readonly PlaceCategory[] {
  return [...new Map(places.flatMap(({ category }) => (category ? [[category.id, category]] : []))).values()];
}

function wordsOf(query: string): readonly string[] {
  return query
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}

function hasWords(place: Place, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { title, category, address, postcode, town, summary } = place;
  const text = plain([title, category?.name, address, postcode, town, summary].join(' '));
  const german = withoutUmlauts(text);
  return words.every((word) => text.includes(plain(word)) || german.includes(withoutUmlauts(plain(word))));
}

/** Letters that a keyboard may lack, and what is typed instead. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Marks of Latin, Cyrillic and Greek letters and of Arabic ones. Not all of `\p{M}`: Hindi and Thai would lose their vowels. */
// eslint-disable-next-line no-misleading-character-class -- each mark stands for itself, on whatever letter
const MARKS = /[\u0300-\u036F\u0640\u064B-\u065F\u0670]/g;

/** Without case and diacritics. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter]!)
    .normalize('NFC');
}

/** As Germans write without umlauts on the keyboard: Bürgerbüro, Buergerbuero and Burgerburo are one. */
function withoutUmlauts(plainText: string): string {
  return plainText.replace(/([aou])e/g, '$1');
}
