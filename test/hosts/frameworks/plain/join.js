/** Makes the site: each page out of its fragments, and the scripts beside them. The values are filled in with each request. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from './template.js';

/** @param {string} name */
const fragment = (name) => readFileSync(`fragments/${name}.html`, 'utf8');

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const [page, content] of [
  ['index', 'information'],
  ['about', 'about'],
]) {
  writeFileSync(`dist/${page}.html`, join([fragment('header'), fragment(content), fragment('footer')]));
}
copyFileSync('site.js', 'dist/site.js');
copyFileSync('node_modules/jquery/dist/jquery.js', 'dist/jquery.js');
