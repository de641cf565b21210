/**
 * Splits labelled queries into two halves by the page that answers them, so that what was tuned on one half is judged by the other.
 *
 * `node test/bench/split-queries.js FILE` writes `.cache/queries/tune.jsonl` and `.cache/queries/rest.jsonl`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2];
if (file === undefined) throw new Error('usage: node test/bench/split-queries.js FILE');

/** @param {string} text */
function hash(text) {
  let value = 0;
  for (const char of text) value = (value * 31 + char.charCodeAt(0)) >>> 0;
  return value;
}

/** @type {Record<'tune' | 'rest', string[]>} */
const halves = { tune: [], rest: [] };
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { pageId } = JSON.parse(line);
  halves[hash(`${pageId}x`) % 2 === 0 ? 'tune' : 'rest'].push(line);
}
mkdirSync('.cache/queries', { recursive: true });
for (const [name, lines] of Object.entries(halves))
  writeFileSync(`.cache/queries/${name}.jsonl`, `${lines.join('\n')}\n`);
console.log(`${halves.tune.length} queries to tune on, ${halves.rest.length} to judge by`);
