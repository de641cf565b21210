/** Addresses of the web as people read them, on paper for example. */

/**
 * An address with its letters in their own script instead of `%D8%A7…`: what is shown still leads to the same place when it is typed. Everything
 * else stays as it is written, and so do characters that cannot be seen.
 */
export function readableAddress(url: string): string {
  return url.replace(/(?:%[89A-F][0-9A-F])+/gi, (bytes) => {
    try {
      // controls, signs that turn the direction of reading, spaces
      return decodeURIComponent(bytes).replace(/[\p{C}\p{Z}]/gu, encodeURIComponent);
    } catch {
      return bytes;
    }
  });
}
