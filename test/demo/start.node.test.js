/**
 * The demo starts, shows what it should at each address, and ends when told to.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { after, describe, test } from 'node:test';
import { startDemo } from '../../demo/server/server.js';
import { announcement, readOptions } from '../../demo/server/start.js';
import { answers, writeFolder } from './small-recordings.js';

const program = fileURLToPath(new URL('../../demo/server/start.js', import.meta.url));

/** A project with host pages, a built script and recordings, all small. */
const folder = writeFolder({
  ...Object.fromEntries(Object.entries(answers).map(([name, content]) => [`demo/recordings/${name}`, content])),
  'demo/recordings/media/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'demo/hosts/index.html': '<a href="%ORIGIN%/city/">City</a>',
  'demo/hosts/city/index.html': '<script async src="/dist/integreat-panel.js" data-api="%API%"></script>',
  'demo/hosts/city/city.css': '/* %API% */',
  'dist/integreat-panel.js': 'export {};',
  'dist/chunks/panel-abc123.js': 'export {};',
  'extra/hostile.html': '<p>%API%</p>',
});
const recordings = join(folder.dir, 'demo', 'recordings');
const demo = await startDemo({ root: folder.dir });
after(async () => {
  await demo.close();
  folder.remove();
});

/** @param {string} path @param {string} [url] @returns {Promise<{ status: number, text: string }>} */
async function ask(path, url = demo.url) {
  const response = await fetch(url + path);
  return { status: response.status, text: await response.text() };
}

describe('the demo serves', () => {
  test('host pages with the addresses put in, other files as they are', async () => {
    assert.equal((await ask('/')).text, `<a href="${demo.url}/city/">City</a>`);
    assert.match((await ask('/city/')).text, new RegExp(`data-api="${demo.url}"`));
    assert.equal((await ask('/city/city.css')).text, '/* %API% */');
  });

  test('the built script, the recorded CMS and its media', async () => {
    assert.equal((await ask('/dist/integreat-panel.js')).text, 'export {};');
    assert.equal(JSON.parse((await ask('/api/v3/weidenau/de/pages/')).text).length, 5);
    assert.equal((await ask('/media/icon.svg')).status, 200);
  });

  test('chunks for good, as their names are hashes; the script that names them for now', async () => {
    const [script, chunk] = await Promise.all(
      ['integreat-panel.js', 'chunks/panel-abc123.js'].map((name) => fetch(`${demo.url}/dist/${name}`)),
    );
    assert.equal(script?.headers.get('cache-control'), 'no-cache');
    assert.match(chunk?.headers.get('cache-control') ?? '', /max-age=31536000, immutable/);
  });

  test('by the name that the visitor used', async () => {
    const url = demo.url.replace('127.0.0.1', 'localhost');
    assert.match((await ask('/city/', url)).text, new RegExp(`data-api="${url}"`));
    const [first] = JSON.parse((await ask('/api/v3/weidenau/de/pages/', url)).text);
    assert.equal(first.url, `${url}/weidenau/de/ankommen/`);
  });

  test('further folders', async () => {
    const other = await startDemo({ root: folder.dir, mounts: { '/extra/': join(folder.dir, 'extra') } });
    try {
      assert.equal((await ask('/extra/hostile.html', other.url)).text, `<p>${other.url}</p>`);
    } finally {
      await other.close();
    }
  });

  test('nothing else', async () => {
    const { status, text } = await ask('/nothing/<b>');
    assert.equal(status, 404);
    assert.ok(!text.includes('<b>'));
    assert.equal((await ask('/%zz')).status, 400);
  });
});

describe('a municipality’s address in the web app', () => {
  test('is stood in for by title and text', async () => {
    const { status, text } = await ask('/weidenau/de/ankommen/');
    assert.equal(status, 200);
    assert.match(text, /<html lang="de" dir="ltr">/);
    assert.match(text, /<title>Ankommen \| Weidenau<\/title>/);
    assert.match(text, /<h1>Ankommen<\/h1>/);
    assert.match(text, /<p>Zuerst: Anmeldung &#38; mehr<\/p>/);
    assert.match(text, /stands in for the Integreat web app/);
  });

  test('in the language and direction of the page', async () => {
    const { text } = await ask('/weidenau/ar/الوصول/');
    assert.match(text, /<html lang="ar" dir="rtl">/);
    assert.match(text, /<h1>الوصول<\/h1>/);
  });

  for (const [path, title] of /** @type {[string, string][]} */ ([
    ['/weidenau/', 'Weidenau'],
    ['/weidenau/de', 'Weidenau'],
    ['/weidenau/de/events/', 'Weidenau'],
    ['/weidenau/de/locations/rathaus/', 'Rathaus'],
    ['/weidenau/de/events/sprachcafe/', 'Sprachcafé'],
    ['/weidenau/de/news/local/15/', 'Nachricht 15'],
    ['/weidenau/de/disclaimer/', 'Impressum'],
    ['/weidenau/de/meldepflicht/', 'Anmeldung'],
  ])) {
    test(`${path} shows ${title}`, async () => {
      const { status, text } = await ask(path);
      assert.equal(status, 200);
      assert.match(text, new RegExp(`<h1>${title}</h1>`));
    });
  }

  test('is not found where there is nothing', async () => {
    for (const path of [
      '/weidenau/xx/',
      '/weidenau/de/nichts/',
      '/weidenau/de/events/x/',
      '/unter-linden/de/',
      '/elsewhere/de/',
    ]) {
      assert.equal((await ask(path)).status, 404, path);
    }
  });
});

describe('the page with all recorded municipalities', () => {
  test('shows a panel for each that has a folder', async () => {
    const { text } = await ask('/recorded/');
    assert.match(
      text,
      new RegExp(`<integreat-panel region="weidenau" api="${demo.url}" heading-level="3" loading="eager">`),
    );
    assert.ok(!text.includes('unter-linden'));
    assert.match(text, /<a href="\?language=ar" hreflang="ar" lang="ar" dir="rtl">العربية<\/a>/);
  });

  test('in the language chosen, if the municipality has it', async () => {
    assert.match((await ask('/recorded/?language=ar')).text, /<integreat-panel region="weidenau" language="ar"/);
    const { text } = await ask('/recorded/?language=%22%3E%3Cscript%3E');
    assert.ok(!text.includes(' language='));
    assert.ok(!text.includes('"><script>'));
  });
});

test('a real CMS takes the place of the recorded one', async () => {
  const live = await startDemo({ root: folder.dir, api: 'https://cms.example/base/' });
  try {
    assert.match((await ask('/city/', live.url)).text, /data-api="https:\/\/cms\.example\/base"/);
    for (const path of ['/api/v3/regions/', '/weidenau/de/ankommen/', '/recorded/', '/media/icon.svg']) {
      assert.equal((await ask(path, live.url)).status, 404, path);
    }
  } finally {
    await live.close();
  }
});

test('answers of the CMS can be held back, pages are not', async () => {
  /** @type {() => void} */
  let release = () => undefined;
  const held = /** @type {Promise<void>} */ (new Promise((resolve) => (release = resolve)));
  /** @type {string[]} */
  const asked = [];
  const slow = await startDemo({ root: folder.dir, delay: (url) => (asked.push(url), held) });
  try {
    let isAnswered = false;
    const answer = ask('/api/v3/regions/', slow.url).then(({ status }) => ((isAnswered = true), status));
    assert.equal((await ask('/city/', slow.url)).status, 200);
    assert.equal(isAnswered, false);
    release();
    assert.equal(await answer, 200);
    assert.deepEqual(asked, ['/api/v3/regions/']);
  } finally {
    await slow.close();
  }
});

describe('the options', () => {
  test('are read', () => {
    assert.deepEqual(readOptions(['--recorded', recordings, '--port', '0']), {
      options: { port: 0, api: undefined, recorded: recordings, help: false },
    });
    assert.deepEqual(readOptions(['--api=https://cms.example']), {
      options: { port: null, api: 'https://cms.example', recorded: undefined, help: false },
    });
    assert.deepEqual(readOptions(['--help', '--port', 'x']), { options: { port: null, help: true } });
  });

  for (const [args, mistake] of /** @type {[string[], RegExp][]} */ ([
    [['--port', 'eighty'], /^--port takes a number from 0 to 65535, not "eighty"\.$/],
    [['--port', '65536'], /^--port takes a number/],
    [['--port=-1'], /^--port takes a number/],
    [['--port'], /^Option '--port <value>' argument missing: the options are --port N/],
    [['--api', 'cms.example'], /^--api takes an http or https URL, not "cms\.example"\.$/],
    [['--api', 'ftp://cms.example'], /^--api takes an http or https URL/],
    [['--api', 'https://cms.example/?x=1'], /^--api takes a base URL/],
    [['--recorded', join(folder.dir, 'nowhere')], /^There is no folder .*nowhere with recorded answers\.$/],
    [['--recorded', folder.dir], /regions\.json is missing\.$/],
    [['--recorded', recordings, '--api', 'https://cms.example'], /^Either --api or --recorded/],
    [['--colour'], /^Unknown option '--colour': the options are/],
    [['more'], /^Unexpected argument 'more'/],
  ])) {
    test(`${args.map((arg) => arg.replace(folder.dir, '…')).join(' ')} is refused in one sentence`, () => {
      const read = readOptions(args);
      assert.ok('mistake' in read);
      assert.match(read.mistake, mistake);
      assert.match(read.mistake, /^[^\n]+\.$/);
    });
  }
});

describe('what is printed', () => {
  const options = { port: null, help: false };

  test('the index and the three host pages', () => {
    const text = announcement('http://127.0.0.1:8080', options, true);
    for (const page of ['/', '/recruitment/', '/city/', '/ministry/']) {
      assert.match(text, new RegExp(`http://127\\.0\\.0\\.1:8080${page}\\n`));
    }
    assert.ok(!text.includes('/recorded/'));
    assert.ok(!text.includes('npm run build'));
  });

  test('which command builds a script that is missing, where the recorded municipalities are, which CMS is shown', () => {
    assert.match(announcement('http://h', options, false), /"npm run build" makes dist\/integreat-panel\.js/);
    assert.match(announcement('http://h', { ...options, recorded: 'there' }, true), /http:\/\/h\/recorded\//);
    assert.match(
      announcement('http://h', { ...options, api: 'https://cms.example' }, true),
      /CMS at https:\/\/cms\.example/,
    );
  });
});

/** @param {string[]} args */
function run(args) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { child, ended };
}

/** @param {import('node:stream').Readable} stream */
async function textOf(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

describe('the program', () => {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
    test(
      `serves until ${signal}, then ends cleanly`,
      { skip: process.platform === 'win32' && 'no signals' },
      async () => {
        const { child, ended } = run(['--port', '0', '--recorded', recordings]);
        let url = '';
        for await (const line of createInterface({ input: child.stdout })) {
          url ||= /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
          if (line.startsWith('Ctrl+C')) break;
        }
        assert.equal(JSON.parse((await ask('/api/v3/regions/', url)).text).length, 2);
        assert.equal((await ask('/recorded/', url)).status, 200);
        child.kill(signal);
        assert.deepEqual(await ended, { code: 0, signal: null });
      },
    );
  }

  test('refuses nonsense with code 2', async () => {
    const { child, ended } = run(['--port', 'x']);
    assert.equal(await textOf(child.stderr), '--port takes a number from 0 to 65535, not "x".\n');
    assert.equal((await ended).code, 2);
  });

  test('says that a port is taken', async () => {
    const { port } = new URL(demo.url);
    const { child, ended } = run(['--port', port, '--recorded', recordings]);
    assert.match(await textOf(child.stderr), new RegExp(`^Port ${port} is taken`));
    assert.equal((await ended).code, 1);
  });

  test('explains itself', async () => {
    const { child, ended } = run(['--help']);
    const text = await textOf(child.stdout);
    for (const option of ['--port N', '--api URL', '--recorded DIR', '--help'])
      assert.ok(text.includes(option), option);
    assert.equal((await ended).code, 0);
  });
});

const shared = fileURLToPath(new URL('../../../shared/recorded/', import.meta.url));
const skip = existsSync(join(shared, 'regions.json')) ? false : 'there is no shared/recorded beside the project';

test('another municipality’s recording has its panel, languages and stand-ins', { skip }, async () => {
  assert.ok('options' in readOptions(['--recorded', shared]));
  const other = await startDemo({ root: folder.dir, recordings: shared });
  try {
    const { text } = await ask('/recorded/?language=uk', other.url);
    assert.match(text, /<integreat-panel region="muenchen" language="uk" /);
    assert.equal(text.match(/<integreat-panel /g)?.length, 1);
    const [root] = JSON.parse((await ask('/api/v3/muenchen/uk/children/?depth=1', other.url)).text);
    assert.ok(root.url.startsWith(other.url));
    const standIn = await fetch(root.url);
    assert.equal(standIn.status, 200);
    assert.ok((await standIn.text()).includes('<html lang="uk" dir="ltr">'));
  } finally {
    await other.close();
  }
});
