/**
 * The demo's server: host pages, the built script and a recorded CMS on one origin.
 * Knows what lies at which address; how each is answered stands in the modules it joins.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findWebAppPage, notFoundPage, recordedPage, standInPage } from './demo-pages.js';
import { recordedCms } from './recorded-cms.js';
import { staticFiles } from './static.js';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {ReturnType<typeof recordedCms>} RecordedCms
 * @typedef {object} DemoOptions
 * @property {number} [port] 0: any free one
 * @property {string} [host] the address to listen at
 * @property {string} [recordings] a folder of recorded answers; by default the project's own
 * @property {string} [api] base URL of a real CMS; nothing recorded is served then
 * @property {string} [root] the project's folder
 * @property {Record<string, string>} [mounts] more folders to serve, each under a path that begins and ends with a slash; they come first
 * @property {number | ((url: string) => Promise<unknown>)} [delay] what the CMS's answers wait for: milliseconds, or a promise
 */

const project = fileURLToPath(new URL('../../', import.meta.url));

/** @param {Response} response @param {number} status @param {string} html */
function sendPage(response, status, html) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }).end(html);
}

/**
 * The address that the visitor used: 127.0.0.1, localhost and a forwarded port all stay one origin with the page.
 * @param {Request} request
 * @param {string} own
 */
function originOf(request, own) {
  const { host = '' } = request.headers;
  return /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) ? `http://${host}` : own;
}

/** @param {string} api */
function baseUrl(api) {
  return new URL(api).href.replace(/\/+$/, '');
}

/**
 * @param {RecordedCms} cms
 * @param {URL} url
 * @returns {{ status: number, html: string }}
 */
function writtenPage(cms, url) {
  if (/^\/recorded\/?$/.test(url.pathname)) {
    return { status: 200, html: recordedPage(cms.recordings, url.origin, url.searchParams.get('language')) };
  }
  const path = decodeURIComponent(url.pathname);
  const found = findWebAppPage(cms.recordings, cms.content, path);
  return found ? { status: 200, html: standInPage(found) } : { status: 404, html: notFoundPage(path) };
}

/**
 * @param {DemoOptions} options
 * @param {(request: Request) => string} origin
 */
function demoAnswers({ recordings, api, root = project, mounts = {}, delay = 0 }, origin) {
  const cms = api === undefined ? recordedCms(recordings ?? join(root, 'demo', 'recordings')) : null;
  const editHtml = (/** @type {string} */ html, /** @type {Request} */ request) =>
    html
      .replaceAll('%API%', () => (api === undefined ? origin(request) : baseUrl(api)))
      .replaceAll('%ORIGIN%', () => origin(request));
  const folders = { ...mounts, '/dist/': join(root, 'dist'), '/': join(root, 'demo', 'hosts') };
  // what a CDN should send for chunks, whose names are hashes: else Firefox asks again for what was preloaded
  const files = staticFiles(folders, { editHtml, forGood: /[\\/]dist[\\/]chunks[\\/]/ });

  /** @param {Request} request @param {Response} response */
  return async (request, response) => {
    const target = request.url ?? '/';
    if (target.startsWith('/api/')) await (typeof delay === 'number' ? delay > 0 && wait(delay) : delay(target));
    if (await files.handle(request, response)) return;
    if (await cms?.handle(request, response, origin(request))) return;
    const url = new URL(origin(request) + target);
    const { status, html } = cms ? writtenPage(cms, url) : { status: 404, html: notFoundPage(url.pathname) };
    sendPage(response, status, html);
  };
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<number>} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function end(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Starts the demo.
 * @param {DemoOptions} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url: the origin, without a slash at the end
 */
export async function startDemo(options = {}) {
  const { port = 0, host = '127.0.0.1' } = options;
  let url = '';
  const answer = demoAnswers(options, (request) => originOf(request, url));
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      // An address that is none (a stray % within) is the visitor's mistake, the rest is ours.
      const status = error instanceof URIError || error?.code === 'ERR_INVALID_URL' ? 400 : 500;
      if (status === 500) console.error(error);
      if (response.headersSent) response.destroy();
      else
        sendPage(response, status, `<!doctype html><html lang="en"><title>${status}</title><h1>${status}</h1></html>`);
    });
  });
  const listening = await listen(server, port, host);
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  url = `http://${name.includes(':') ? `[${name}]` : name}:${listening}`;
  return { url, close: () => end(server) };
}
