/**
 * Files are served from the folders given and from nowhere else.
 */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { staticFiles } from '../../demo/server/static.js';
import { serve, writeFolder } from './small-recordings.js';

const outside = writeFolder({ 'secret.txt': 'secret' });
const folder = writeFolder({
  'site/index.html': '<p>%NAME%</p>',
  'site/city/index.html': '<p>City</p>',
  'site/city/page.html': '<p>Page</p>',
  'site/empty/notes.txt': 'notes',
  'site/.env': 'secret',
  'site/.git/config': 'secret',
  'site/Grüße.txt': 'Grüße',
  ...Object.fromEntries(
    ['js', 'css', 'svg', 'png', 'webp', 'woff2', 'json', 'unknown'].map((each) => [`site/a.${each}`, 'x']),
  ),
  'dist/integreat-panel.js': 'export {};',
  'secret.txt': 'secret',
});
symlinkSync(outside.dir, join(folder.dir, 'site', 'link'));
symlinkSync(join(folder.dir, 'secret.txt'), join(folder.dir, 'site', 'linked.txt'));

const files = await serve(
  staticFiles(
    { '/dist/': join(folder.dir, 'dist'), '/': join(folder.dir, 'site'), '/none/': join(folder.dir, 'missing') },
    { editHtml: (html) => html.replace('%NAME%', 'Weidenau') },
  ),
);
after(async () => {
  await files.close();
  folder.remove();
  outside.remove();
});

/** @param {string} path sent as it stands, dots and all @param {string} [method] @returns {Promise<{ status: number, location: string, body: string }>} */
function ask(path, method = 'GET') {
  const { hostname, port } = new URL(files.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      const { statusCode: status = 0, headers } = response;
      resolve({ status, location: headers.location ?? '', body: Buffer.concat(chunks).toString() });
    });
    sent.on('error', reject).end();
  });
}

describe('what is there', () => {
  test('index files, their HTML edited on the way', async () => {
    assert.equal((await ask('/')).body, '<p>Weidenau</p>');
    assert.equal((await ask('/city/')).body, '<p>City</p>');
    assert.equal((await ask('/city/page.html?x=1')).body, '<p>Page</p>');
  });

  test('a folder without its slash is redirected', async () => {
    assert.deepEqual(await ask('/city?language=ar'), { status: 301, location: '/city/?language=ar', body: '' });
    assert.equal((await ask('//city')).location, '/city/');
  });

  test('names with letters beyond ASCII', async () => {
    assert.equal((await ask('/Gr%C3%BC%C3%9Fe.txt')).body, 'Grüße');
  });

  for (const [name, type] of Object.entries({
    'a.js': 'text/javascript; charset=utf-8',
    'a.css': 'text/css; charset=utf-8',
    'index.html': 'text/html; charset=utf-8',
    'a.svg': 'image/svg+xml',
    'a.png': 'image/png',
    'a.webp': 'image/webp',
    'a.woff2': 'font/woff2',
    'a.json': 'application/json; charset=utf-8',
    'a.unknown': 'application/octet-stream',
  })) {
    test(`${name} is ${type}`, async () => {
      assert.equal((await fetch(`${files.url}/${name}`)).headers.get('content-type'), type);
    });
  }

  test('a page of another origin may use the script; nothing is kept unasked', async () => {
    const { headers } = await fetch(`${files.url}/dist/integreat-panel.js`);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cache-control'), 'no-cache');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  test('HEAD has no body', async () => {
    assert.deepEqual(await ask('/a.js', 'HEAD'), { status: 200, location: '', body: '' });
  });
});

describe('what is not', () => {
  for (const path of [
    '/../secret.txt',
    '/city/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/dist/../secret.txt',
    '/dist/..%2f..%2fsecret.txt',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/link/secret.txt',
    '/linked.txt',
    '/a.js/',
    '/a.js%00.html',
    '/empty/',
    '/empty',
    '/none/',
    '/none/a.js',
    '/%zz',
    '/nothing',
  ]) {
    test(path, async () => assert.deepEqual(await ask(path), { status: 404, location: '', body: '' }));
  }

  test('anything but reading', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await ask('/a.js', method)).status, 404);
  });
});
