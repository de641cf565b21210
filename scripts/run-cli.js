/** Runs a program of src/cli/ in Node: `node scripts/run-cli.js NAME ARG…`. */
import { spawn } from 'node:child_process';
import { renameSync } from 'node:fs';
import { build } from 'esbuild';

const [name = '', ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(name)) throw new Error('usage: node scripts/run-cli.js NAME ARG…');
const program = `.cache/cli/${name}.js`;
const outfile = `.cache/cli/${name}.${process.pid}.js`;
await build({
  entryPoints: [`src/cli/${name}.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile,
  tsconfig: 'tsconfig.base.json',
  logLevel: 'error',
});
renameSync(outfile, program); // whole at any time: the same may run beside it
const child = spawn(process.execPath, ['--expose-gc', program, ...args], { stdio: 'inherit' });
child.on('close', (code) => (process.exitCode = code ?? 1));
