/**
 * Folding: what people type and what is written meet in one spelling.
 *
 * Pure and idempotent. A fixed list of marks goes, not all of them (`\p{M}`): Hindi and Thai would lose their vowels.
 */

/** Marks of Latin, Cyrillic and Greek letters (as NFKD sets them free), Arabic vowel signs and hamza, and signs that nobody sees. */
const DROPPED =
  // eslint-disable-next-line no-misleading-character-class -- each mark stands for itself, on whatever letter
  /[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFE00-\uFE0F]/g;

/** Letters that people take for each other; the last group are Ethiopic letters that sound alike. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ґ: 'г',
  є: 'е',
  ѐ: 'е',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};

const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Rows of the Ethiopic syllabary, by the first letter of each, and the row that sounds alike; then digits of other scripts. */
const ROWS: readonly [from: number, length: number, to: number][] = [
  [0x1210, 8, 0x1200],
  [0x1280, 8, 0x1200],
  [0x1220, 8, 0x1230],
  [0x12d0, 7, 0x12a0],
  [0x1340, 7, 0x1338],
  [0x0660, 10, 0x30],
  [0x06f0, 10, 0x30],
  [0x0966, 10, 0x30],
];

/** Lower case, without the marks of Latin, Cyrillic and Arabic, letters that are taken for each other as one; white space is kept. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter]!)
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u1210-\u1347]/g, sameSound)
    .normalize('NFC');
}

/** Folds as Germans do without umlauts on the keyboard: Müll, Muell and Mull are one. */
export function foldGerman(text: string): string {
  return fold(text).replace(/([aou])e+/g, '$1');
}

function sameSound(char: string): string {
  const code = char.charCodeAt(0);
  const row = ROWS.find(([from, length]) => code >= from && code < from + length);
  return row ? String.fromCharCode(code - row[0] + row[2]) : char;
}
