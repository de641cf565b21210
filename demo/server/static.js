/**
 * Serves files of given folders, each under its path: nothing outside of them, nothing hidden.
 * Knows content types; knows nothing of what the files are for.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {object} Options
 * @property {(html: string, request: Request) => string} [editHtml]
 * @property {RegExp} [forGood] files that never change under their name, by their path on the disk
 */

/** @type {Record<string, string>} */
const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** @param {string} target a request's target @returns {string | null} its decoded path; null: none that a file of ours could have */
function safePath(target) {
  try {
    const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '');
    const isSafe =
      path.startsWith('/') && !/[\\\0]/.test(path) && !path.split('/').some((part) => part.startsWith('.'));
    return isSafe ? path : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} folder
 * @param {string} path below it
 * @returns {Promise<{ file: string, isFolder: boolean } | null>}
 */
async function find(folder, path) {
  try {
    const [base, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    // A link must not lead out of the folder either.
    if (file !== base && !file.startsWith(base.endsWith(sep) ? base : base + sep)) return null;
    const found = await stat(file);
    return found.isFile() || found.isDirectory() ? { file, isFolder: found.isDirectory() } : null;
  } catch {
    return null;
  }
}

/** @param {Request} request @param {Response} response @param {string} file @param {Options} options */
async function send(request, response, file, { editHtml = (html) => html, forGood }) {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const content = await readFile(file);
  const body = type.startsWith('text/html') ? Buffer.from(editHtml(content.toString(), request)) : content;
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': forGood?.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    // A page of another origin may name the built script, which then fetches what lies beside it.
    'access-control-allow-origin': '*',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {Record<string, string>} mounts paths that end with a slash, each with its folder; where several fit, the first that has the file
 * @param {Options} [options]
 */
export function staticFiles(mounts, options = {}) {
  return {
    /**
     * @param {Request} request
     * @param {Response} response
     * @returns {Promise<boolean>} false: there is no such file, nothing was sent
     */
    async handle(request, response) {
      const target = request.url ?? '/';
      const path = safePath(target);
      if (path === null || !['GET', 'HEAD'].includes(request.method ?? '')) return false;
      for (const [mount, folder] of Object.entries(mounts)) {
        if (!path.startsWith(mount)) continue;
        const found = await find(folder, path.slice(mount.length));
        if (!found || (!found.isFolder && path.endsWith('/'))) continue;
        const index = found.isFolder ? await find(found.file, 'index.html') : found;
        if (!index || index.isFolder) continue;
        if (found.isFolder && !path.endsWith('/')) {
          const [bare = '', query] = target.split(/(?=\?)/);
          // One slash only at the start: two would name another host.
          response.writeHead(301, { location: `${bare.replace(/^\/+/, '/')}/${query ?? ''}` }).end();
        } else {
          await send(request, response, index.file, options);
        }
        return true;
      }
      return false;
    },
  };
}
