/**
 * Puts the project's npm package into an app's `node_modules`, as npm unpacks it: `package.json` and the files that this names. Each app's build starts
 * with it. What the package itself needs is found further up, in the project's own `node_modules`.
 *
 * Not a `file:` dependency: the app's lock file would then hold the project's own dependencies, and be wrong with each change of them.
 */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const { name, files } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const target = resolve('node_modules', name);

if (!existsSync(join(project, 'dist', 'npm', 'index.js'))) {
  console.error(`There is no built package: run \`npm run build\` in ${project} first.`);
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
for (const file of ['package.json', ...files]) {
  cpSync(join(project, file), join(target, file), { recursive: true });
}
