/**
 * Host pages of a test's own, on two origins: any HTML under a path of its own, and the built script beside it.
 *
 * Knows what was asked for, and can hold the rest of a page back. Does not know what a page is for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {string | Promise<unknown>} Part  text of a page, or what the rest of it waits for
 * @typedef {{ origin: string, path: string }} Asked
 * @typedef {Awaited<ReturnType<typeof startPages>>} Pages
 */

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(join(dist, 'manifest.json'))) throw new Error('There is no built script: run `npm run build` first.');

/** @type {{ loader: string, entry: string, version: string }} */
export const built = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));

/** How long anything may take before a test gives up. */
export const PATIENCE = 20_000;

/**
 * A script tag; without data it only defines.
 * @param {Record<string, string>} [data] each as `data-…`
 * @param {{ src?: string, rest?: string }} [options] rest: further attributes
 */
export function scriptTag(data = {}, { src = '/dist/integreat-panel.js', rest = 'async' } = {}) {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
  return `<script ${rest} src="${src}"${attributes.join('')}></script>`;
}

/** @param {Record<string, string>} attributes @param {string} [fallback] */
export function panelTag(attributes, fallback = '') {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<integreat-panel${written.join('')}>${fallback}</integreat-panel>`;
}

/**
 * A page around a body, in parts.
 * @param {Part | Part[]} body
 * @param {{ head?: string, lang?: string }} [options]
 * @returns {Part[]}
 */
export function hostPage(body, { head = '', lang = 'de' } = {}) {
  const start = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A host</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>`;
  return [start, ...[body].flat(), '</body></html>'];
}

/** @param {Response} response @param {readonly Part[]} parts */
async function stream(response, parts) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  for (const part of parts) {
    if (typeof part === 'string') response.write(part);
    else await part;
  }
  response.end();
}

const SCRIPT_HEADERS = {
  'content-type': 'text/javascript',
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=31536000, immutable',
};

/** Some servers send the same policy with everything: a worker of their own then has it. */
const STRICT = { 'content-security-policy': "default-src 'self'" };

/**
 * The built script, as a CDN serves a versioned folder: to every origin, and for good. Without that Firefox asks twice for what is preloaded.
 * @param {string} path
 * @returns {Promise<Buffer | null>} null for what is no part of it
 */
async function scriptFile(path) {
  const [, folder, name] =
    /^\/(dist|copy|lonely|strict)\/((?:chunks\/)?[\w-]+\.js)$/.exec(path.replace(/[?#].*/, '')) ?? [];
  if (!name || (folder === 'lonely' && name !== built.loader)) return null;
  return readFile(join(dist, name)).catch(() => null);
}

/**
 * Starts two servers with the same content: pages as they are added, and the script under `/dist/`, as a copy under `/copy/`, without its
 * chunks under `/lonely/`, and with a policy for each of its files under `/strict/`.
 */
export async function startPages() {
  /** @type {Map<string, readonly Part[]>} */
  const pages = new Map();
  /** @type {Asked[]} */
  const asked = [];
  /** @type {Map<RegExp, Promise<unknown>>} */
  const gates = new Map();
  /** @type {Set<(request: Asked) => void>} */
  const listeners = new Set();

  /** @param {Request} request @param {Response} response */
  async function answer(request, response) {
    const entry = { origin: `http://${request.headers.host}`, path: request.url ?? '/' };
    asked.push(entry);
    for (const listener of listeners) listener(entry);
    const parts = pages.get(entry.path.replace(/\?.*/, ''));
    if (parts) return stream(response, parts);
    for (const [path, opening] of gates) if (path.test(entry.path)) await opening;
    const script = await scriptFile(entry.path);
    const headers = entry.path.startsWith('/strict/') ? { ...SCRIPT_HEADERS, ...STRICT } : SCRIPT_HEADERS;
    response.writeHead(script ? 200 : 404, script ? headers : {}).end(script);
  }

  const servers = [0, 1].map(() =>
    createServer((request, response) => {
      answer(request, response).catch((error) => response.destroy(error));
    }),
  );
  const [url = '', other = ''] = await Promise.all(servers.map(listen));

  return {
    /** Origin of the pages. */
    url,
    /** Another origin, with the same content. */
    other,
    /** Every request so far, to both origins. */
    asked,

    /**
     * Puts a page under a path of its own.
     * @param {readonly Part[]} parts
     * @returns {string} its address
     */
    add(parts) {
      const path = `/page-${pages.size + 1}/`;
      pages.set(path, parts);
      return url + path;
    },

    /**
     * Resolves with the next request for a path that matches.
     * @param {RegExp} path
     * @returns {Promise<Asked>}
     */
    next(path) {
      const request = new Promise((resolve, reject) => {
        const giveUp = () => reject(new Error(`nobody asked for ${path}`));
        AbortSignal.timeout(PATIENCE).addEventListener('abort', giveUp);
        /** @param {Asked} entry */
        const listener = (entry) => {
          if (!path.test(entry.path)) return;
          listeners.delete(listener);
          resolve(entry);
        };
        listeners.add(listener);
      });
      request.catch(() => undefined); // who awaits it hears of it
      return request;
    },

    /**
     * Answers requests for a path that matches only after something else.
     * @param {RegExp} path @param {Promise<unknown>} opening
     * @returns {() => void} ends that
     */
    hold(path, opening) {
      gates.set(path, opening);
      return () => gates.delete(path);
    },

    close: () => Promise.all(servers.map(end)),
  };
}

/** @param {import('node:http').Server} server @returns {Promise<string>} its origin */
export function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
export function end(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
