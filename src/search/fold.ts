/**
 * Folding: what people type and what is written meet in one spelling.
 *
 * Pure and idempotent. The full table for all scripts comes with full-text search; this is what titles need.
 */

/** Lower case, without marks on Latin and Cyrillic letters, without Arabic vowel signs; white space is one blank. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640\u200B-\u200F\u00AD\u2066-\u2069]/g, '')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replace(/[\u0627\u0671][\u0653-\u0655]*/g, '\u0627')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
