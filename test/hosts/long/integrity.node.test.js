/** Pages that let in the script by its hashes: the snippet that the project prints for them, and what is refused. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { snippet } from '../../../scripts/snippet.js';
import { rootTitles, startCms } from '../cms.js';
import { built, dist, hostPage, scriptTag, startPages } from '../pages.js';
import { startScriptHost } from '../script-host.js';
import { inEachBrowser } from '../visit.js';

const cms = await startCms();
const pages = await startPages();
const host = await startScriptHost();
after(() => Promise.all([cms.close(), pages.close(), host.close()]));
beforeEach(() => host.serve());

/** @type {Record<string, string>} */
const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
const MUEHLENAU = rootTitles('muehlenau', 'de');
const data = `data-language="de" data-api="${cms.url}"`;

/**
 * The project's own snippet in a page whose policy is the line that it names.
 * @param {{ wrong?: string[], region?: string, single?: boolean }} [options] wrong: files whose hash is another's
 */
function page({ wrong = [], ...options } = {}) {
  const hashes = { ...integrity };
  for (const file of wrong) hashes[file] = hashes['chunks/none'] ?? integrity['integreat-panel.single.js'] ?? '';
  const text = snippet({ base: host.url, integrity: hashes, region: 'muehlenau', ...options });
  const named = (/Content-Security-Policy: (.*) -->/.exec(text)?.[1] ?? '').replaceAll(
    'https://cms.integreat-app.de',
    cms.url,
  );
  const policy = named.replace('img-src', 'img-src data:'); // hostPage has an icon
  const [map = '', tag = ''] = text.replace('data-region', `${data} data-region`).split(/(?=<script async)/);
  return pages.add(hostPage(tag, { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">${map}` }));
}

test('Every file of the script has its hash, the loader’s and the single file’s too', () => {
  const files = [
    'integreat-panel.js',
    'integreat-panel.single.js',
    ...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`),
  ];
  for (const [file, hash] of Object.entries(integrity)) {
    assert.ok(existsSync(join(dist, file)), file);
    const content = readFileSync(join(dist, file));
    assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
  }
  const { chunks, library } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  for (const file of [...chunks, library.worker, library.mainThread, ...files.slice(0, 2)])
    assert.ok(integrity[file], file);
});

test('The snippet for a folder is printed by a command', () => {
  const printed = execFileSync('node', ['scripts/snippet.js', '--base', `${host.url}/`, '--region', 'a"b'], {
    encoding: 'utf8',
  });
  assert.ok(printed.includes(`<script async src="${host.script}" integrity="${integrity[built.loader]}" crossorigin`));
  assert.ok(printed.includes('data-region="a&quot;b"'));
  const map = JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(printed)?.[1] ?? '');
  assert.equal(map.integrity[host.entry], integrity[built.entry]);
});

inEachBrowser('A page with the snippet', (open) => {
  test('has a panel, whose files are asked for once', async () => {
    const visit = await open(page());
    await visit.ready();
    assert.deepEqual((await visit.look()).tiles, MUEHLENAU);
    await visit.click('Wohnen und Alltag');
    await visit.seen('navigate');
    assert.deepEqual(
      host.asked.filter((path, index, all) => all.indexOf(path) !== index),
      [],
    );
    assert.deepEqual(visit.console, []); // Chromium would tell of a preload without the map's hash
    assert.deepEqual(visit.errors, []);
  });

  test('has none of another elements’ file than it knows', async () => {
    host.serve({ alter: (text) => `${text}\n` });
    const visit = await open(page());
    const [error] = await visit.seen('error');
    assert.equal(error?.code, 'script');
    assert.match(error?.hint ?? '', /integrity\.json/);
    assert.equal(await visit.count('integreat-panel:defined'), 0);
  });

  test('has none where its line for the elements is another’s', async () => {
    const visit = await open(page({ wrong: [built.entry] }));
    const [error] = await visit.seen('error');
    assert.match(error?.hint ?? '', /integrity\.json/);
    assert.equal(await visit.count('integreat-panel:defined'), 0);
  });

  test('runs no later file than those it knows', async () => {
    const visit = await open(page({ wrong: Object.keys(integrity).filter((file) => file.includes('/page-view-')) }));
    await visit.ready();
    await visit.click('Wohnen und Alltag');
    const [error] = await visit.seen('error');
    assert.equal(error?.code, 'script');
  });

  test('runs no other loader than it knows', async () => {
    const visit = await open(page({ wrong: [built.loader] }));
    assert.equal(await visit.count('integreat-panel'), 0);
    assert.deepEqual(
      host.asked.filter((path) => path.includes('chunks')),
      [],
    );
  });

  test('says that the file is not the map’s where the panel may look', async () => {
    const map = JSON.stringify({ integrity: { [host.entry]: integrity[built.loader] } });
    const tag = scriptTag({ region: 'muehlenau', api: cms.url }, { src: host.script });
    const visit = await open(pages.add(hostPage(tag, { head: `<script type="importmap">${map}</script>` })));
    const [error] = await visit.seen('error');
    assert.match(error?.message ?? '', /not what the import map says/);
  });

  test('may also demand a hash of every script', async () => {
    const text = snippet({ base: host.url, integrity, region: 'muehlenau' }).replace(
      'data-region',
      `${data} data-region`,
    );
    const demand = { 'integrity-policy': 'blocked-destinations=(script)' };
    const visit = await open(host.page(demand, hostPage(text).join('')));
    await visit.ready();
    await visit.click('Wohnen und Alltag');
    await visit.seen('navigate');
    assert.deepEqual(visit.errors, []);
  });

  test('that demands a hash of every script, but holds no map, is told where to take them from', async () => {
    const tag = scriptTag(
      { region: 'muehlenau', api: cms.url },
      { src: host.script, rest: `integrity="${integrity[built.loader]}" crossorigin` },
    );
    const demand = { 'integrity-policy': 'blocked-destinations=(script)' };
    const visit = await open(host.page(demand, hostPage(tag).join('')));
    const errors = await visit.seen('error');
    assert.match(errors[0]?.hint ?? '', /integrity\.json/);
    assert.equal(visit.lines.length, 1);
  });

  test('and a map of its own for other files has a panel all the same', async () => {
    const map = `<script type="importmap">{ "imports": { "app": "data:text/javascript,0" } }</script>`;
    const tag = scriptTag({ region: 'muehlenau', language: 'de', api: cms.url }, { src: host.script });
    const visit = await open(pages.add(hostPage(tag, { head: map })));
    await visit.ready();
    assert.deepEqual(visit.console, []);
  });
});
