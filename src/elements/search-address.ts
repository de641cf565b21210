/** How words to search for travel from a search box to the page that holds the panel: as a parameter of its address. */

const PARAMETER = 'integreat-search';

/** The target's address with the words; null for what is no address of the web. */
export function withWords(target: string, base: string, words: string): string | null {
  try {
    const url = new URL(target, base);
    if (!/^https?:$/.test(url.protocol)) return null;
    url.searchParams.set(PARAMETER, words);
    return url.href;
  } catch {
    return null;
  }
}

/** The words that an address carries; empty when it carries none. */
export function wordsIn(address: string): string {
  return new URL(address).searchParams.get(PARAMETER)?.trim() ?? '';
}
