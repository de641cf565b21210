/**
 * Collections of others, where they are installed as packages: they are run as well, and never copied. Plain data and readers, for browsers and for Node.
 *
 * `dompurify-payloads` is `npm:dompurify@0.8.2`, the last one that came with its tests; `xss-filters` is 1.2.7.
 */

/** @typedef {{ readonly name: string, readonly file: string, readonly read: (text: string) => readonly string[] }} Suite */

/** A CommonJS module that exports a list of tests. @param {string} text @returns {readonly string[]} */
function payloadsOfTests(text) {
  const module = { exports: [] };
  new Function('module', 'exports', text)(module, module.exports);
  return /** @type {{ payload: string }[]} */ (module.exports).map(({ payload }) => payload);
}

/** @type {readonly Suite[]} */
export const SUITES = [
  { name: 'dompurify-payloads', file: 'dompurify-payloads/test/fixtures/expect.js', read: payloadsOfTests },
  { name: 'xss-filters', file: 'xss-filters/tests/fuzz/bin/seed.xss', read: (text) => text.split('\n') },
];

/**
 * The payloads of a collection, each once.
 * @param {Suite} suite @param {string} text of its file
 * @returns {{ kind: string, name: string, html: string }[]}
 */
export function payloadsOf({ name, read }, text) {
  const payloads = new Set(read(text).filter((html) => html.trim() !== ''));
  return [...payloads].map((html, index) => ({ kind: name, name: `${index}: ${html.slice(0, 80)}`, html }));
}
