/**
 * Visitors with WebKit: Debian's `webkit2gtk-driver` on a display of its own, which nobody sees.
 *
 * Speaks WebDriver, which says nothing of the console: pages must begin with `WATCH_WITH_CONSOLE`, and what WebKit itself says there is not heard, nor
 * what is said in a frame in which nothing is run. Knows nothing of what is expected. Everything that it starts, with all that this starts, ends with
 * `close`, or with the process.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SAID } from './guest-watch.js';

/**
 * @typedef {import('./guest.js').GuestDriver} GuestDriver
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {{ command: string, child: ChildProcess, ended: Promise<string> }} Started  ended: with what it has said
 * @typedef {(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<any>} Ask
 */

/** How long WebDriver, the browser's start or a script may take: much runs beside it. */
const PATIENCE = 120_000;

/** Which of the programs is not installed, as a reason to skip; false where all are. */
export function missingWebKit() {
  const programs = { 'webkit2gtk-driver': driverPath(), MiniBrowser: browserPath(), xvfb: onPath('Xvfb') };
  const missing = Object.entries(programs).flatMap(([name, path]) => (path === null ? [name] : []));
  return missing.length > 0 && `${missing.join(', ')} not installed`;
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

const driverPath = () => onPath('WebKitWebDriver');

/** The small browser that comes with the engine, in a folder by the machine's kind. */
function browserPath() {
  const folders = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  const inner = folders.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))]);
  const paths = inner.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Starts WebKit for visits one after the other: the next one ends the last. */
export async function startWebKit() {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  /** @type {Started[]} */
  const all = [];
  const forget = whenOver(() => {
    for (const { child } of all) signal(child, 'SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });
  const close = async () => {
    for (const { child } of all) signal(child, 'SIGTERM');
    await Promise.all(all.map(({ ended }) => ended));
    forget();
  };
  try {
    const display = await startDisplay(all);
    const ask = await startDriver(all, { ...process.env, ...quiet(home), DISPLAY: display });
    let session = await startSession(ask);
    const { version } = session;
    const open = async (/** @type {string} */ url) => {
      await ask('DELETE', session.path);
      session = await startSession(ask);
      return visit(ask, session.path, url);
    };
    return { version, open, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Runs something when this process ends, also when somebody ends it: Node itself then says nothing.
 * @param {() => void} end @returns {() => void} runs it now instead
 */
function whenOver(end) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const endBy = (/** @type {NodeJS.Signals} */ name) => {
    now();
    process.kill(process.pid, name);
  };
  const now = () => {
    process.off('exit', now);
    for (const name of signals) process.off(name, endBy);
    end();
  };
  process.on('exit', now);
  for (const name of signals) process.on(name, endBy);
  return now;
}

/** A home without anybody's settings; neither a bus nor what assistive technology is told, which would be started and outlive us. @param {string} home */
const quiet = (home) => ({
  HOME: home,
  TMPDIR: home,
  XDG_CONFIG_HOME: home,
  XDG_CACHE_HOME: home,
  XDG_DATA_HOME: home,
  XDG_RUNTIME_DIR: home,
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  NO_AT_BRIDGE: '1',
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
});

/**
 * Starts a program in a group of its own, so that it ends together with what it starts.
 * @param {Started[]} all @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 */
function start(all, command, args, env = process.env) {
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (chunk) => (said += chunk));
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('exit', () => resolve(said));
  });
  const started = { command, child, ended };
  all.push(started);
  return started;
}

/** To a program and to all that it has started. @param {ChildProcess} child @param {NodeJS.Signals} name */
function signal({ pid }, name) {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // it is over
  }
}

/** @param {Started} started @returns {Promise<never>} */
const earlyEnd = ({ command, ended }) =>
  ended.then((said) => {
    throw new Error(`${command} has ended: ${said}`);
  });

/**
 * One whose number the server chooses itself, and writes when it is ready. It must not reset itself when nobody is connected, between two browsers: one that
 * comes meanwhile finds no display, and its driver waits for it for good.
 * @param {Started[]} all @returns {Promise<string>}
 */
function startDisplay(all) {
  const args = ['-displayfd', '3', '-noreset', '-nolisten', 'tcp', '-screen', '0', '1400x1100x24'];
  const server = start(all, 'Xvfb', args);
  /** @type {Promise<string>} */
  const number = new Promise((resolve) => {
    let text = '';
    server.child.stdio[3]?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(`:${text.trim()}`);
    });
  });
  return Promise.race([number, earlyEnd(server)]);
}

/** On a port that was free a moment ago; on another one where somebody else was faster. @param {Started[]} all @param {NodeJS.ProcessEnv} env @returns {Promise<Ask>} */
async function startDriver(all, env, attempts = 3) {
  const port = await freePort();
  const driver = start(all, driverPath() ?? '', [`--port=${port}`], env);
  const ask = asking(`http://127.0.0.1:${port}`);
  let isOver = false;
  void driver.ended.then(() => (isOver = true));
  for (const end = Date.now() + PATIENCE; !isOver && Date.now() < end; await wait(50)) {
    const status = await ask('GET', '/status').catch(() => null);
    if (status?.ready && !isOver) return ask;
  }
  if (attempts > 1) return startDriver(all, env, attempts - 1);
  throw new Error(isOver ? `WebKitWebDriver has ended: ${await driver.ended}` : 'WebKitWebDriver does not answer');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {string} origin @returns {Ask} */
function asking(origin) {
  return async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      signal: AbortSignal.timeout(PATIENCE + 10_000),
    }).catch((error) => {
      throw new Error(`${method} ${path}: ${error.cause ?? error}`);
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
}

/** A browser for a new visitor, who has been nowhere yet. @param {Ask} ask @returns {Promise<{ path: string, version: string }>} */
async function startSession(ask) {
  const browser = { binary: browserPath(), args: ['--automation'] };
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser };
  const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: { alwaysMatch: wanted } });
  const path = `/session/${sessionId}`;
  await ask('POST', `${path}/timeouts`, { script: PATIENCE, pageLoad: PATIENCE, implicit: PATIENCE });
  return { path, version: capabilities.browserVersion };
}

/** One page in a session. @param {Ask} ask @param {string} path the session's @param {string} url @returns {Promise<GuestDriver>} */
async function visit(ask, path, url) {
  /** @type {string[]} */
  const said = [];
  const give = (/** @type {string} */ expression) =>
    ask('POST', `${path}/execute/sync`, { script: `return ${expression};`, args: [] });
  const stepInto = (/** @type {object | null} */ id) => ask('POST', `${path}/frame`, { id });
  /** @type {GuestDriver['run']} */
  const run = async (expression, frame) => {
    await stepInto(null);
    if (frame !== undefined)
      await stepInto(await ask('POST', `${path}/element`, { using: 'css selector', value: frame }));
    const answer = await give(expression);
    said.push(...JSON.parse(await give(SAID)).said);
    return answer;
  };
  let isFree = Promise.resolve();
  await ask('POST', `${path}/window/rect`, { width: 1000, height: 800 });
  await ask('POST', `${path}/url`, { url });
  return {
    // one after the other: a session is in one frame at a time
    run(expression, frame) {
      const answer = isFree.then(() => run(expression, frame));
      isFree = answer.then(
        () => undefined,
        () => undefined,
      );
      return answer;
    },
    errors: () => said.filter((line) => line.startsWith('error ')).map(withoutMethod),
    lines: () => said.filter((line) => line.includes('[integreat-panel]')).map(withoutMethod),
  };
}

/** @param {string} line */
const withoutMethod = (line) => line.slice(line.indexOf(' ') + 1);
