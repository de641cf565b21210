/** The package as npm brings it, where there is no page: in Node. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { dist } from './pages.js';

/** What a program says that imports a file of the package. @param {string} file */
async function importInNode(file) {
  const program = `import('./npm/${file}').then((all) => console.log(JSON.stringify({
    names: Object.keys(all),
    isDefined: globalThis.customElements?.get('integreat-panel') !== undefined,
  })))`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['-e', program], { cwd: dist });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

test('importing the package in Node gives its classes and defines nothing', async () => {
  const { names, isDefined } = await importInNode('index.js');
  for (const name of ['IntegreatPanel', 'IntegreatReadyEvent', 'IntegreatErrorEvent', 'PanelError']) {
    assert.ok(names.includes(name), name);
  }
  assert.equal(isDefined, false);
});

test('importing its definition in Node defines, as far as Node can', async () => {
  assert.deepEqual(await importInNode('define.js'), { names: [], isDefined: true });
});

test('every file that the package names is there', () => {
  const { exports } = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8'));
  /** @param {unknown} entry @returns {string[]} */
  const files = (entry) => (typeof entry === 'string' ? [entry] : Object.values(Object(entry)).flatMap(files));
  for (const file of files(exports)) assert.ok(existsSync(join(dist, '..', file)), file);
});
