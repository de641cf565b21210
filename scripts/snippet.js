/**
 * Prints what a page holds that checks the script by its hashes: the tag, the import map, and the line for its content security policy.
 *
 * `npm run -s snippet -- --base https://cdn.example/integreat-panel/1.0.0/ [--region muenchen] [--single]`, after `npm run build`. `--single`: for the single
 * file, which needs no import map.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const LOADER = 'integreat-panel.js';
const SINGLE = 'integreat-panel.single.js';

/**
 * @param {{ base: string, integrity: Record<string, string>, region?: string, single?: boolean }} options integrity: by file, from integrity.json
 */
export function snippet({ base, integrity, region = 'muenchen', single = false }) {
  const folder = new URL(base.endsWith('/') ? base : `${base}/`);
  const file = single ? SINGLE : LOADER;
  const map = `\n${importMap(folder, integrity)}\n`;
  // a map within the page is a script of the page's own: its policy must know it
  const mapHash = createHash('sha256').update(map).digest('base64');
  const policy = [
    `script-src ${single ? `'${integrity[file]}'` : `${folder.origin} 'sha256-${mapHash}'`}`,
    `worker-src ${single ? '' : `${folder.origin} `}blob:`,
    'connect-src https://cms.integreat-app.de',
    'img-src https://cms.integreat-app.de',
  ].join('; ');
  const tag = `<script async src="${attribute(new URL(file, folder).href)}" integrity="${integrity[file]}" crossorigin data-region="${attribute(region)}"></script>`;
  return [
    `<!-- Content-Security-Policy: ${policy} -->`,
    ...(single ? [] : [`<script type="importmap">${map}</script>`]),
    tag,
    '',
  ].join('\n');
}

/**
 * All files that a loader's import() may bring. What a worker brings is not asked for by import(): there is no map for it.
 * @param {URL} folder @param {Record<string, string>} integrity
 */
function importMap(folder, integrity) {
  const chunks = Object.entries(integrity).filter(([name]) => name.startsWith('chunks/'));
  const hashes = chunks.map(([name, hash]) => [new URL(name, folder).href, hash]);
  return JSON.stringify({ integrity: Object.fromEntries(hashes) }, null, 1).replaceAll('<', '\\u003c');
}

/** @param {string} value */
function attribute(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { base: { type: 'string' }, region: { type: 'string' }, single: { type: 'boolean' } },
  });
  if (!values.base) throw new Error('Say where the script is: --base https://cdn.example/integreat-panel/1.0.0/');
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  process.stdout.write(snippet({ ...values, base: values.base, integrity }));
}
