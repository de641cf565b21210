/**
 * Writes `integrity.json`: the hash of each file of the script for pages, as `integrity` attributes and import maps take it. And `import-map.html`: what a
 * page with such hashes holds, with the address of an example, which scripts/snippet.js writes for any other.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snippet } from './snippet.js';

/**
 * @param {{ version: string, isFirst?: boolean }} options isFirst: nothing is kept of what earlier builds have written
 * @returns {import('rollup').Plugin}
 */
export function integrity({ version, isFirst = false }) {
  return {
    name: 'integrity',
    writeBundle({ dir = '' }, bundle) {
      const file = join(dir, 'integrity.json');
      const kept = !isFirst && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
      const scripts = Object.keys(bundle).filter((name) => name.endsWith('.js'));
      const hashes = Object.fromEntries(scripts.map((name) => [name, hashOf(readFileSync(join(dir, name)))]));
      const all = Object.fromEntries(Object.entries({ ...kept, ...hashes }).sort());
      writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
      const base = `https://cdn.example/integreat-panel/${version}/`;
      writeFileSync(join(dir, 'import-map.html'), snippet({ base, integrity: all }));
    },
  };
}

/** @param {Buffer} content */
function hashOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
