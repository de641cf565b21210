/** Serves a built app on an origin of its own, as a host would: its files, and for the plain site what a request's query fills into a page. */
import { createServer } from 'node:http';
import { staticFiles } from '../../../demo/server/static.js';
import { dist } from '../pages.js';
import { fill } from './plain/template.js';

/** @param {import('./build.js').App} app @returns {Promise<{ url: string, close: () => Promise<void> }>} url: without a slash at the end */
export async function serve(app) {
  const files =
    app.name === 'plain'
      ? staticFiles(
          { '/dist/': dist, '/': app.dist },
          { editHtml: (html, { url = '' }) => fill(html, new URL(url, 'http://plain').searchParams) },
        )
      : staticFiles({ '/': app.dist });
  const server = createServer((request, response) => {
    files.handle(request, response).then(
      (isSent) => isSent || response.writeHead(404).end(),
      (error) => response.destroy(error),
    );
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
