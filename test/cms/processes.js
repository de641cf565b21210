// Runs the programs behind the test CMS: short ones to their end, long ones until they are stopped by their own pid.
// It knows processes, files of output and time limits; it knows nothing of the CMS or of PostgreSQL.

import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @typedef {object} RunOptions
 * @property {string} log file that takes the output (appended)
 * @property {NodeJS.ProcessEnv} [env]
 * @property {{ uid: number, gid: number }} [user] who runs it; default: this process's user
 * @property {number} [timeout] milliseconds until the program is ended; default: two minutes
 */

/**
 * The last lines of a log, for an error message.
 * @param {string} log
 */
export async function tail(log) {
  const text = await readFile(log, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-25).join('\n');
}

/**
 * Starts a program that goes on until it is stopped.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {ChildProcess}
 */
export function start(program, args, { log, env = process.env, user }) {
  const output = openSync(log, 'a');
  const child = spawn(program, args, { env, cwd: '/', stdio: ['ignore', output, output], ...user });
  closeSync(output);
  // Without a listener a program that cannot be started would end this process; `ended` reports it.
  child.on('error', () => {});
  return child;
}

/**
 * @param {ChildProcess} child
 * @returns {boolean}
 */
export function hasEnded(child) {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/**
 * Waits until the program has ended.
 * @param {ChildProcess} child
 * @returns {Promise<void>}
 */
export async function ended(child) {
  if (hasEnded(child)) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

/**
 * Runs a program to its end; an error names the program and carries the end of its output.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options
 */
export async function run(program, args, options) {
  const { log, timeout = 120_000 } = options;
  const child = start(program, args, options);
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
  /** @type {Error | undefined} */
  let failure;
  child.once('error', (error) => (failure = error));
  await new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  clearTimeout(timer);
  if (child.exitCode === 0) return;
  const how =
    failure?.message ?? (child.signalCode ? `was ended after ${timeout / 1000} s` : `exit code ${child.exitCode}`);
  throw new Error(`${program} ${args.join(' ')}: ${how}\n${await tail(log)}`);
}

/**
 * Ends a program that `start` started: first politely, after ten seconds for certain.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal what it takes as a wish to end
 */
export async function stop(child, signal) {
  if (hasEnded(child)) return;
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended(child);
  clearTimeout(timer);
}

/**
 * Waits until `isReady` holds; fails when the program ends before, or after the timeout.
 * @param {ChildProcess} child
 * @param {() => Promise<boolean>} isReady
 * @param {{ name: string, log: string, timeout?: number }} options
 */
export async function ready(child, isReady, { name, log, timeout = 60_000 }) {
  const end = Date.now() + timeout;
  while (!(await isReady())) {
    if (hasEnded(child) || Date.now() > end) {
      throw new Error(`${name} ${hasEnded(child) ? 'ended at once' : 'did not answer in time'}.\n${await tail(log)}`);
    }
    await wait(100);
  }
}

/**
 * A port of 127.0.0.1 that is free now.
 * @param {number} [wanted] default: any
 * @returns {Promise<number>} rejects when the wanted one is taken
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
