// A private PostgreSQL: finds its programs, makes a cluster, serves it on 127.0.0.1 and nowhere else.
// It knows PostgreSQL and who may run it; it knows nothing of what is kept in it.

import { execFileSync } from 'node:child_process';
import { chown, mkdir } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { freePort, ready, run, start, stop } from './processes.js';

const SUPERUSER = 'integreat';

/** @returns {string | null} the folder of the newest server programs */
function serverPrograms() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(root, version, 'bin'));
  folders.push(...(process.env['PATH'] ?? '').split(delimiter));
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

/** @returns {string} its major version: a cluster that was made by another cannot be served */
export function serverVersion() {
  const text = execFileSync(join(programs(), 'postgres'), ['--version'], { encoding: 'utf8' });
  return /\d+/.exec(text)?.[0] ?? 'unknown';
}

/** @returns {string | null} what a private PostgreSQL lacks here, for a sentence */
export function missingServer() {
  if (!serverPrograms()) return 'the server programs of PostgreSQL (Debian: postgresql)';
  try {
    serverUser();
    return null;
  } catch {
    return 'the user postgres, because PostgreSQL does not run as root';
  }
}

/**
 * PostgreSQL refuses to run as root: then its own user runs it.
 * @returns {{ uid: number, gid: number } | undefined} undefined: as oneself
 */
function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (/** @type {string} */ which) => Number(execFileSync('id', [which, 'postgres'], { stdio: 'pipe' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * Makes an empty cluster in a folder that does not exist yet.
 * @param {string} folder
 * @param {string} log
 */
export async function createCluster(folder, log) {
  const user = serverUser();
  await mkdir(folder, { mode: 0o700 });
  if (user) await chown(folder, user.uid, user.gid);
  const options = ['-A', 'trust', '-U', SUPERUSER, '-E', 'UTF8', '--locale=C', '--no-sync'];
  await run(join(programs(), 'initdb'), ['-D', folder, ...options], { log, ...(user && { user }) });
}

/**
 * Copies a cluster that is not running.
 * @param {string} from
 * @param {string} to folder that does not exist yet
 * @param {string} log
 */
export async function copyCluster(from, to, log) {
  // -a keeps the owner and the permissions, which PostgreSQL checks.
  await run('cp', ['-a', from, to], { log });
}

/**
 * Serves a cluster.
 * @param {string} folder
 * @param {string} log
 * @returns {Promise<{ port: number, user: string, kill(): void, stop(): Promise<void> }>}
 */
export async function startCluster(folder, log) {
  const user = serverUser();
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    full_page_writes: 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = start(join(programs(), 'postgres'), ['-D', folder, '-p', String(port), ...flags], {
    log,
    ...(user && { user }),
  });
  const asks = ['-q', '-h', '127.0.0.1', '-p', String(port), '-U', SUPERUSER, '-d', 'postgres'];
  const accepts = () =>
    run(join(programs(), 'pg_isready'), asks, { log }).then(
      () => true,
      () => false,
    );
  try {
    await ready(server, accepts, { name: 'PostgreSQL', log });
  } catch (error) {
    await stop(server, 'SIGINT');
    throw error;
  }
  // SIGINT is PostgreSQL's fast shutdown: it ends the connections that are left.
  return { port, user: SUPERUSER, kill: () => void server.kill('SIGINT'), stop: () => stop(server, 'SIGINT') };
}

/**
 * @param {number} port
 * @param {string} name
 * @param {string} log
 */
export async function createDatabase(port, name, log) {
  const user = serverUser();
  const where = ['-h', '127.0.0.1', '-p', String(port), '-U', SUPERUSER];
  await run(join(programs(), 'createdb'), [...where, name], { log, ...(user && { user }) });
}

/** @returns {string} */
function programs() {
  const folder = serverPrograms();
  if (!folder) throw new Error('There are no PostgreSQL server programs.');
  return folder;
}
