/**
 * A host of the built script on an origin of its own, which a test can have served badly; and of pages with headers of their own.
 *
 * Knows the files in `dist/` and what was asked for. Does not know what a page makes of it.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { built, dist } from './pages.js';

/**
 * How chunks are answered. `alter` changes their text; `close` ends the connection without an answer; `hosts`: false without CORS.
 * @typedef {{ status?: number, type?: string, cors?: boolean, close?: boolean, alter?: (text: string) => string }} Answer
 */

/** @type {Answer} */
const WELL = { status: 200, type: 'text/javascript', cors: true, close: false, alter: (text) => text };

export async function startScriptHost() {
  /** @type {Answer} */
  let answer = WELL;
  /** @type {string[]} */
  const asked = [];

  /** @type {{ headers: Record<string, string>, text: string }[]} */
  const pages = [];

  const server = createServer((request, response) => {
    const page = pages[Number(/^\/page\/(\d+)$/.exec(request.url ?? '')?.[1] ?? NaN)];
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.text);
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    asked.push(request.url ?? '/');
    const { status, type, cors, close, alter } = path.startsWith('/chunks/') ? { ...WELL, ...answer } : WELL;
    if (close) {
      request.socket.destroy();
      return;
    }
    const allowed = cors ? { 'access-control-allow-origin': '*' } : {};
    readFile(join(dist, path), 'utf8').then(
      (text) => {
        const headers = { ...allowed, 'content-type': type, 'cache-control': 'max-age=31536000, immutable' };
        response.writeHead(status ?? 200, status === 200 ? headers : allowed);
        response.end(status === 200 ? alter?.(text) : '');
      },
      () => response.writeHead(404, allowed).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    script: `${url}/${built.loader}`,
    entry: `${url}/${built.entry}`,
    /** Every path so far. */
    asked,
    /** From now on chunks are answered so; well again without anything. @param {Answer} [next] */
    serve(next = {}) {
      answer = next;
      asked.length = 0;
    },
    /** Puts up a page, and returns its address. @param {Record<string, string>} headers @param {string} text */
    page: (headers, text) => `${url}/page/${pages.push({ headers, text }) - 1}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
