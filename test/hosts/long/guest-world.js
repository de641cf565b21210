/**
 * The world of a host page: its server with the built script beside it, the same script on another origin, libraries of other people, and a recorded CMS.
 *
 * Knows in which ways a script's host can be wrong, and can stand without the script: so a page shows how it is without us. Does not know any page.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built, dist, end, listen } from '../pages.js';

/**
 * @typedef {object} GuestPage
 * @property {string} html  the whole document, or whatever else is served
 * @property {Record<string, string>} [headers]
 * @property {string} [type]  content type; default `text/html; charset=utf-8`
 *
 * @typedef {object} GuestWorld
 * @property {string} cms  URL of the recorded CMS
 * @property {string} script  URL of the script on the page's origin
 * @property {string} other  URL of the same script on another origin, served with CORS
 * @property {(variant: Variant, name?: string) => string} scriptOf  URL of the script, or of another file of it, as a variant of its host serves it
 * @property {(name: string) => string} asset  URL of a file of `node_modules` or `/usr/share/javascript`
 * @property {(page: GuestPage) => string} add  URL under which something is served from now on (on the other origin under the same path)
 */

const OTHER_VERSION = '99.9.9';

const SCRIPT = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

/**
 * What the script's host does, by the folder in which the script seems to lie; null: nothing is served.
 * @typedef {keyof typeof VARIANTS} Variant
 * @type {{ [name: string]: (file: Buffer, isLoader: boolean) => { body: Buffer | string, headers: Record<string, string>, status?: number } | null }}
 */
const VARIANTS = {
  dist: (body) => ({ body, headers: { ...SCRIPT, 'cache-control': 'public, max-age=31536000, immutable' } }),
  copy: (body) => ({ body, headers: SCRIPT }),
  // says of itself that it is another version
  next: (body) => ({ body: String(body).replaceAll(built.version, OTHER_VERSION), headers: SCRIPT }),
  // without its chunks
  lonely: (body, isLoader) => (isLoader ? { body, headers: SCRIPT } : null),
  // chunks of the wrong type
  plain: (body, isLoader) => ({ body, headers: isLoader ? SCRIPT : { ...SCRIPT, 'content-type': 'text/plain' } }),
  // an application's own page in place of each chunk
  app: (body, isLoader) =>
    isLoader
      ? { body, headers: SCRIPT }
      : { body: '<!doctype html><title>App</title>', headers: { ...SCRIPT, 'content-type': 'text/html' } },
  // without CORS
  closed: (body) => ({ body, headers: { 'content-type': 'text/javascript' } }),
};

const LIBRARIES = [fileURLToPath(new URL('../../../node_modules/', import.meta.url)), '/usr/share/javascript/'];

/** Where a file of other people lies; null where it is not installed. @param {string} name */
export function assetPath(name) {
  return LIBRARIES.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * @param {string} cms
 * @param {{ without?: boolean, first?: string }} [options] without: the script is empty; first: a script's text that runs before anything of a page, for
 *   a browser whose driver cannot do that. Pages as XML stay as they are
 * @returns {Promise<GuestWorld & { asked: string[], placeholders: [string, string][], close: () => Promise<unknown> }>}
 */
export async function startWorld(cms, { without = false, first } = {}) {
  /** @type {Map<string, GuestPage>} */
  const pages = new Map();
  /** @type {string[]} */
  const asked = [];

  /** @param {string} path */
  async function scriptFile(path) {
    const [, folder = '', name = ''] = /^\/(\w+)\/((?:chunks\/)?[\w.-]+\.js)$/.exec(path) ?? [];
    const variant = Object.hasOwn(VARIANTS, folder) ? VARIANTS[folder] : undefined;
    const file = variant && (await readFile(join(dist, name)).catch(() => null));
    if (!file) return null;
    return without ? { body: '', headers: SCRIPT } : variant(file, name === built.loader);
  }

  /** @param {string} path @returns {Promise<{ body: Buffer | string, headers: Record<string, string>, status?: number } | null>} */
  async function answer(path) {
    const page = pages.get(path);
    if (page) return { body: encoded(page), headers: headersOf(page) };
    if (path === '/favicon.ico') return { body: '', headers: {}, status: 204 };
    const asset = path.startsWith('/asset/') ? assetPath(path.slice('/asset/'.length)) : null;
    return asset ? { body: readFileSync(asset), headers: SCRIPT } : scriptFile(path);
  }

  const servers = [0, 1].map(() =>
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      asked.push(`http://${request.headers.host}${request.url}`);
      answer(decodeURIComponent(pathname)).then(
        (found) => response.writeHead(found ? (found.status ?? 200) : 404, found?.headers).end(found?.body),
        (error) => response.destroy(error),
      );
    }),
  );
  const [url = '', other = ''] = await Promise.all(servers.map(listen));
  return {
    cms,
    script: `${url}/dist/${built.loader}`,
    other: `${other}/dist/${built.loader}`,
    scriptOf: (variant, name = built.loader) => `${url}/${variant}/${name}`,
    asset(name) {
      if (!assetPath(name)) throw new Error(`${name} is not installed`);
      return `${url}/asset/${name}`;
    },
    add(page) {
      const path = `/page-${pages.size + 1}/`;
      pages.set(path, first === undefined ? page : beginningWith(first, page));
      return url + path;
    },
    asked,
    /** What is written in place of the addresses of this world, to compare what happens in two of them. */
    placeholders: [
      [url, 'http://page'],
      [other, 'http://other'],
      [cms, 'http://cms'],
    ],
    close: () => Promise.all(servers.map(end)),
  };
}

/**
 * A page with one more script at the start of its head, which its policy allows.
 * @param {string} text @param {GuestPage} page @returns {GuestPage}
 */
function beginningWith(text, page) {
  const { html, headers = {}, type = 'text/html' } = page;
  if (!type.startsWith('text/html')) return page;
  const [start] = /^[^]*?<head\b[^>]*>/i.exec(html) ??
    /^[^]*?<html\b[^>]*>/i.exec(html) ??
    /^\s*<!doctype[^>]*>/i.exec(html) ?? [''];
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const allowed = Object.entries(headers).map(([name, value]) => [
    name,
    /^content-security-policy/i.test(name)
      ? value
          .split(',')
          .map((policy) => allowing(hash, policy))
          .join(',')
      : value,
  ]);
  return {
    ...page,
    html: `${start}<script>${text}</script>${html.slice(start.length)}`,
    headers: Object.fromEntries(allowed),
  };
}

/** @param {string} hash of a script in the page @param {string} policy */
function allowing(hash, policy) {
  const directives = policy.split(';').map((each) => each.trim());
  const found = ['script-src-elem', 'script-src', 'default-src']
    .map((name) => directives.findIndex((each) => each.toLowerCase().split(/\s/)[0] === name))
    .find((index) => index >= 0);
  if (found === undefined || isOpen(directives[found])) return policy;
  const allows = directives[found].replace(/\s+'none'/i, '');
  return directives.with(found, `${allows} ${hash}`).join('; ');
}

/** Whether it allows every script in the page. @param {string} directive */
const isOpen = (directive) => /'unsafe-inline'/i.test(directive) && !/'nonce-|'sha\d|'strict-dynamic'/i.test(directive);

/** @param {GuestPage} page @returns {Record<string, string>} */
function headersOf({ type = 'text/html; charset=utf-8', headers = {} }) {
  return { 'content-type': type, 'access-control-allow-origin': '*', ...headers };
}

/** @param {GuestPage} page */
function encoded({ html, type = '' }) {
  return Buffer.from(html, /windows-1252|iso-8859-1/i.test(type) ? 'latin1' : 'utf8');
}
