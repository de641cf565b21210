// Starts the real integreat-cms from PyPI on 127.0.0.1, filled with the sample municipalities, and stops it again.
// It knows how the CMS is configured and served; the data is seed.py's, the fixed clock seed.py's and wsgi.py's.

import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPython, install } from './install.js';
import { copyCluster, createCluster, createDatabase, missingServer, serverVersion, startCluster } from './postgres.js';
import { freePort, ready, run, start, stop } from './processes.js';
import { openRunFolder } from './run-folder.js';

/** @typedef {import('./run-folder.js').RunFolder} RunFolder */
/** @typedef {{ url: string, stop(): Promise<void> }} RunningCms */

/** The instant at which the CMS is seeded and serves: which events and news are current depends on it. */
export const INSTANT = '2026-03-09T08:00:00+01:00';

/** Where the installation and a run's files are kept. As root it must be a folder that the user postgres can reach: name another one then. */
export const WORK_DIR = process.env['CMS_WORK_DIR'] ?? fileURLToPath(new URL('../../.cache/cms', import.meta.url));

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SAMPLE = resolve(HERE, '../../demo/sample');
const DATABASE = 'integreat';

/**
 * What this machine lacks to run the CMS.
 * @returns {string | null} a sentence, or null when nothing is missing
 */
export function missing() {
  const python = findPython() ? null : 'Python 3.11, 3.12 or 3.13 with venv (Debian: python3-venv)';
  const things = [python, missingServer()].filter((thing) => thing !== null);
  return things.length > 0 ? `The test CMS needs ${things.join(' and ')}.` : null;
}

/**
 * Starts the CMS. The first time installs it, which takes minutes; afterwards it takes seconds.
 * @param {{ workDir: string, port?: number, sample?: string }} options
 *   workDir: keeps the installation between starts; port: default any free one; sample: default demo/sample
 * @returns {Promise<RunningCms>}
 */
export async function startCms({ workDir, port, sample = SAMPLE }) {
  const lack = missing();
  if (lack) throw new Error(lack);
  const work = resolve(workDir);
  await mkdir(work, { recursive: true });
  const { programs, isNew } = await install(work);
  const template = join(work, `template-${serverVersion()}`);
  if (isNew) await rm(template, { recursive: true, force: true });
  const runFolder = await openRunFolder(work);
  try {
    if (!existsSync(template)) await createTemplate(template, programs, runFolder);
    const url = await serve(template, programs, runFolder, await freePort(port), resolve(sample));
    return { url, stop: runFolder.close };
  } catch (error) {
    await runFolder.close();
    throw error;
  }
}

/**
 * Makes a migrated but empty database and keeps it, because migrating takes longer than the rest of a start.
 * @param {string} template
 * @param {string} programs
 * @param {RunFolder} runFolder
 */
async function createTemplate(template, programs, runFolder) {
  const cluster = join(runFolder.folder, 'new-template');
  const log = join(runFolder.folder, 'migrate.log');
  await createCluster(cluster, log);
  const database = await startCluster(cluster, log);
  runFolder.add(database);
  await createDatabase(database.port, DATABASE, log);
  const env = environment(runFolder.folder, database, 'http://127.0.0.1');
  await run(join(programs, 'integreat-cms-cli'), ['migrate'], { log, env, timeout: 10 * 60_000 });
  await database.stop();
  await rename(cluster, template);
}

/**
 * Serves a copy of the template, filled with the sample.
 * @param {string} template
 * @param {string} programs
 * @param {RunFolder} runFolder
 * @param {number} port
 * @param {string} sample
 * @returns {Promise<string>} the CMS's address
 */
async function serve(template, programs, { folder, add }, port, sample) {
  const url = `http://127.0.0.1:${port}`;
  const python = join(programs, 'python');
  const databaseLog = join(folder, 'postgres.log');
  await copyCluster(template, join(folder, 'cluster'), databaseLog);
  const database = await startCluster(join(folder, 'cluster'), databaseLog);
  add(database);
  const env = environment(folder, database, url);
  await run(python, [join(HERE, 'seed.py'), sample], { log: join(folder, 'seed.log'), env, timeout: 5 * 60_000 });
  const log = join(folder, 'gunicorn.log');
  const gunicorn = ['-m', 'gunicorn', '--bind', `127.0.0.1:${port}`, '--workers', '2', '--pythonpath', HERE];
  const server = start(python, [...gunicorn, 'wsgi:application'], { log, env });
  // SIGTERM lets gunicorn end its workers.
  add({ kill: () => void server.kill('SIGTERM'), stop: () => stop(server, 'SIGTERM') });
  await ready(server, () => answers(`${url}/api/v3/regions/`), { name: 'The CMS', log });
  return url;
}

/**
 * @param {string} folder
 * @param {{ port: number, user: string }} database
 * @param {string} url the CMS's own address, which it writes into its answers
 * @returns {NodeJS.ProcessEnv}
 */
function environment(folder, database, url) {
  return {
    ...process.env,
    SAMPLE_INSTANT: INSTANT,
    PYTHONDONTWRITEBYTECODE: '1',
    // The CMS's dependencies warn of each other, which would bury what a log is read for.
    PYTHONWARNINGS: 'ignore',
    INTEGREAT_CMS_DB_HOST: '127.0.0.1',
    INTEGREAT_CMS_DB_PORT: String(database.port),
    INTEGREAT_CMS_DB_USER: database.user,
    INTEGREAT_CMS_DB_NAME: DATABASE,
    INTEGREAT_CMS_DB_PASSWORD: 'unused',
    INTEGREAT_CMS_SECRET_KEY: 'for tests only',
    INTEGREAT_CMS_BASE_URL: url,
    // The demo stands in for the web app on the same origin.
    INTEGREAT_CMS_WEBAPP_URL: url,
    INTEGREAT_CMS_SHORT_LINKS_URL: url,
    INTEGREAT_CMS_LOGFILE: join(folder, 'cms.log'),
    INTEGREAT_CMS_MEDIA_ROOT: join(folder, 'media'),
    INTEGREAT_CMS_PDF_ROOT: join(folder, 'pdf'),
    INTEGREAT_CMS_XLIFF_ROOT: join(folder, 'xliff'),
    // No other services: no address look-ups, and no link checks and tasks, which would wait for Redis at each save.
    INTEGREAT_CMS_NOMINATIM_API_ENABLED: '0',
    INTEGREAT_CMS_BACKGROUND_TASKS_ENABLED: '0',
    INTEGREAT_CMS_LINKCHECK_DISABLE_LISTENERS: '1',
  };
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether it answers with success
 */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
