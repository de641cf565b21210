/** Budgets of bytes on the wire. A line that fails: find what grew (`npm run build` prints chunks), and move it out of the first screen or undo it. */
import { existsSync, readFileSync, statSync } from 'node:fs';

if (!existsSync('dist/manifest.json')) throw new Error('There is no build to weigh: run `npm run build` first.');
const { loader, entry, imports, locales, life, article, moreWords, chunks, library, words } = JSON.parse(
  readFileSync('dist/manifest.json', 'utf8'),
);
const largest = (files) => [...files].sort((a, b) => statSync(`dist/${b}`).size - statSync(`dist/${a}`).size)[0];
const largestLocale = largest(Object.values(locales));
const inDist = (files) => files.map((file) => `dist/${file}`);
const isLanguage = (chunk) => [...Object.values(locales), ...moreWords, ...words].includes(chunk);

export default [
  { name: 'loader, gzip', path: inDist([loader]), gzip: true, limit: '3 kB' },
  {
    name: 'until the first tiles: loader, core, largest locale; brotli',
    path: inDist([loader, entry, ...imports, largestLocale]),
    brotli: true,
    limit: '20 KiB',
  },
  {
    name: 'life of the panel after the first tiles: planning, guiding, calls; brotli',
    path: inDist(life),
    brotli: true,
    limit: '15.75 kB',
  },
  {
    name: 'everything but languages, the search and the map; brotli',
    path: inDist([loader, ...chunks.filter((chunk) => !isLanguage(chunk) && !/place-map|panel-finder/.test(chunk))]),
    brotli: true,
    limit: '116 kB',
  },
  {
    name: 'article: a page with its content cleaned; brotli',
    path: inDist(article),
    brotli: true,
    limit: '16 kB',
  },
  {
    name: 'worker of the search: engine and all tables; brotli',
    path: inDist([library.worker]),
    brotli: true,
    limit: '14 KiB',
  },
  { name: 'words of the largest language; brotli', path: inDist([largest(words)]), brotli: true, limit: '8 kB' },
  {
    name: 'single file, for pages that demand one hash: everything, with all languages; brotli',
    path: ['dist/integreat-panel.single.js'],
    brotli: true,
    limit: '210 kB',
  },
];
