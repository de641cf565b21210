/**
 * The apps that embed the panel, and how they come about: each is installed and built with its own tools, one after the other, when it has not been built
 * of what is here now.
 *
 * Knows folders and commands. Does not know what an app does, nor how it is served.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ name: string, title: string, folder: string, dist: string }} App */

const here = fileURLToPath(new URL('.', import.meta.url));
const npmPackage = fileURLToPath(new URL('../../../dist/npm/', import.meta.url));

/** What is not an app's own source, and of the package the chunks: their names, with hashes, stand in the files that are compared. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'chunks']);

/** @type {readonly App[]} */
export const APPS = Object.entries({
  react: 'React 19',
  vue: 'Vue 3',
  angular: 'Angular 20',
  svelte: 'Svelte 5',
  plain: 'Plain fragments',
}).map(([name, title]) => ({ name, title, folder: join(here, name), dist: join(here, name, 'dist') }));

/**
 * Installs and builds an app where that is due.
 * @param {App} app
 * @returns {string | null} what its tools printed, if one of them failed
 */
export function build(app) {
  const lock = digest([join(app.folder, 'package-lock.json')]);
  const source = digest([...filesIn(app.folder), ...filesIn(npmPackage), join(here, 'place-package.js')]);
  return (
    unlessDone(join(app.folder, 'node_modules', '.installed-from'), lock, () =>
      npm(app, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']),
    ) ?? unlessDone(join(app.dist, '.built-from'), source, () => npm(app, ['run', 'build']))
  );
}

/**
 * @param {string} mark a file within what the work makes, so that it goes with it
 * @param {string} of what the work is made of
 * @param {() => string | null} work
 */
function unlessDone(mark, of, work) {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === of) return null;
  const failure = work();
  if (failure === null) writeFileSync(mark, of);
  return failure;
}

/** @param {App} app @param {string[]} command @returns {string | null} */
function npm({ name, folder }, command) {
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync('npm', command, { cwd: folder, encoding: 'utf8' });
  console.log(`${name}: npm ${command[0]} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status === 0) return null;
  return `npm ${command.join(' ')} in ${folder} failed:\n${error ?? ''}${stdout}\n${stderr}`;
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** @param {string[]} files */
function digest(files) {
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
