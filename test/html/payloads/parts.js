/** What payloads are made of: something that runs, and a host that nobody agreed to. Plain data, for browsers and for Node. */

/** Tests put an address of their own in its place, which answers and takes notes: `askingAt`. */
const HOST = 'leak.example';

/** The beginning of every address that must not be asked. */
export const LEAK = `https://${HOST}/media/leak`;

/** The shortest thing that runs by itself. */
export const RUN = '<img src=x onerror=hacked()>';

/** The same as it stands in an attribute or a text. */
export const RUN_AS_TEXT = '&lt;img src=x onerror=hacked()&gt;';

/** The smallest picture, as an address. */
export const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/**
 * A payload that asks at an address of the test's own.
 * @param {string} html @param {string} origin such as `http://localhost:8000`
 */
export function askingAt(html, origin) {
  return html.replaceAll(`https://${HOST}`, origin).replaceAll(`//${HOST}`, origin.replace(/^\w+:/, ''));
}
