/** Every message of the sources is in every locale: in its XLIFF file and in what is generated from that. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

/** @typedef {{ text: string, values: string[] }} Words */

const { sourceLocale, targetLocales } = JSON.parse(read('lit-localize.json'));

/** Messages as the sources say them, by id. @type {Map<string, Words>} */
const messages = new Map();
/** @type {string[]} */
const unread = [];

for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.ts') || name.startsWith('i18n/')) continue;
  const source = read(`src/${name}`);
  const calls = [...source.matchAll(/\bmsg\(\s*(?:str)?(['"`])(.*?)(?<!\\)\1,\s*\{\s*id: '([\w-]+)',?\s*\}/gs)];
  if (calls.length !== [...source.matchAll(/\bmsg\(/g)].length) unread.push(name);
  for (const [, , text = '', id = ''] of calls) {
    const words = wordsOf(text.replaceAll("\\'", "'"), /\$\{(.+?)\}/g);
    const known = messages.get(id);
    if (known) assert.deepEqual(words, known, `two texts for ${id}, in ${name}`);
    messages.set(id, words);
  }
}

const ids = [...messages.keys()].sort();

test('the sources have messages, each with an id that can be read', () => {
  assert.ok(ids.length > 30);
  assert.deepEqual(unread, []);
});

test('messages are said in English', () => {
  assert.equal(sourceLocale, 'en');
});

for (const locale of targetLocales) {
  describe(locale, () => {
    const units = translations(locale);

    test('translates every message, and nothing else', () => {
      assert.deepEqual([...units.keys()].sort(), ids);
    });

    test('translates what the sources say today', () => {
      for (const [id, { source }] of units) assert.deepEqual(source, messages.get(id), id);
    });

    test('uses the same values', () => {
      for (const [id, { source, target }] of units)
        assert.deepEqual(target.values.sort(), [...source.values].sort(), id);
    });

    test('is what the panel loads', () => {
      const generated = new Map(
        ['', '.more'].flatMap((part) =>
          [...read(`src/i18n/locales/${locale}${part}.ts`).matchAll(/^\s*'([\w-]+)': (?:str)?`(.*)`,$/gm)].map(
            ([, id = '', text = '']) => /** @type {const} */ ([id, wordsOf(text, /\$\{(\d+)\}/g).text]),
          ),
        ),
      );
      assert.deepEqual([...generated.keys()].sort(), ids);
      for (const [id, { target }] of units) assert.equal(generated.get(id), target.text, id);
    });
  });
}

/** @param {string} path from the project's root */
function read(path) {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/**
 * The units of a locale's XLIFF file, by id.
 * @param {string} locale
 */
function translations(locale) {
  const units = read(`locales/${locale}.xlf`).matchAll(
    /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*<target>(.+?)<\/target>\s*<\/trans-unit>/gs,
  );
  const placeholder = /<x id="\d+" equiv-text="\$\{(.*?)\}"\/>/g;
  return new Map(
    [...units].map(([, id = '', source = '', target = '']) => [
      id,
      { source: wordsOf(source, placeholder, unescaped), target: wordsOf(target, placeholder, unescaped) },
    ]),
  );
}

/**
 * A text with its values taken out, and those values.
 * @param {string} text @param {RegExp} value @param {(text: string) => string} [decode] @returns {Words}
 */
function wordsOf(text, value, decode = (each) => each) {
  const values = [...text.matchAll(value)].map((match) => decode(match[1] ?? ''));
  return { text: decode(text.replace(value, '□')), values };
}

/** @param {string} text */
function unescaped(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
