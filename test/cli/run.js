/** Programs of `src/cli/` as they are run: what they print, and how they end. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ code: number | null, out: string, err: string }} Ended */

/** @param {string} name @param {readonly string[]} args @returns {Promise<Ended>} */
export function runCli(name, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run-cli.js', name, ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** `{ page: 'https://…', tag: true }` as `--page https://… --tag`. @param {Readonly<Record<string, string | true>>} options */
export function asArguments(options) {
  return Object.entries(options).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, value]));
}
