/** How words to search for, or a place, travel from a smaller element to the page that holds the panel: as a parameter of its address. */

const WORDS = 'integreat-search';
const PLACE = 'integreat';

/** The target's address with the words; null for what is no address of the web. */
export function withWords(target: string, base: string, words: string): string | null {
  return withParameter(target, base, WORDS, words);
}

/** The target's address with the path of a place, as the attribute `routing` writes it; null for what is no address of the web. */
export function withPlace(target: string, base: string, path: string): string | null {
  return withParameter(target, base, PLACE, path);
}

/** The words that an address carries; empty when it carries none. */
export function wordsIn(address: string): string {
  return new URL(address).searchParams.get(WORDS)?.trim() ?? '';
}

/** The path of the place that an address carries; empty when it carries none. */
export function placeIn(address: string): string {
  return new URL(address).searchParams.get(PLACE)?.trim() ?? '';
}

function withParameter(target: string, base: string, name: string, value: string): string | null {
  try {
    const url = new URL(target, base);
    if (!/^https?:$/.test(url.protocol)) return null;
    url.searchParams.set(name, value);
    return url.href;
  } catch {
    return null;
  }
}
