/**
 * `relevance` as it is run: what it prints for a small municipality, and how it refuses.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, describe, test } from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'relevance-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} path @param {string} title @param {string} [content] */
const page = (path, title, content = '') => ({
  id: 1,
  url: `https://cms.weidenau.example${path}`,
  path,
  title,
  content,
  parent: null,
  available_languages: {},
});

/** @param {string} name @param {unknown} content text as it is, lists of queries as lines, other things as JSON */
function file(name, content) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** @param {unknown[]} queries */
const lines = (queries) => queries.map((query) => `${JSON.stringify(query)}\n`).join('');

const german = file('de.json', [
  page('/weidenau/de/anmeldung-7/', 'Anmeldung', '<p>Die Wohnung <b>anmelden</b></p>'),
  page('/weidenau/de/sprachkurs-17/', 'Sprachkurs', '<p>Deutsch lernen</p>'),
  page('/weidenau/de/müll/', 'Müll', '<p>Abfuhr</p>'),
]);
const english = file('en.json', [
  page('/weidenau/en/registration-7/', 'Registration', '<p>Register your flat</p>'),
  page('/weidenau/en/waste/', 'Waste', '<p>Collection</p>'),
]);
const events = file('events.json', [
  {
    ...page('/weidenau/de/events/rundgang/', 'Rundgang'),
    excerpt: '',
    location: null,
    event: {
      start: '2026-03-10T10:00:00+01:00',
      end: '2026-03-10T12:00:00+01:00',
      all_day: false,
      timezone: 'Europe/Berlin',
    },
    recurrence_rule: null,
  },
]);
const places = file('places.json', [
  {
    ...page('/weidenau/de/locations/rathaus/', 'Rathaus'),
    location: { address: 'Marktplatz 1', postcode: '12345', town: 'Weidenau', latitude: null, longitude: null },
  },
]);
const queries = file(
  'queries.jsonl',
  lines([
    { lang: 'de', query: 'anmelden', pageId: 7, kind: 'word' },
    { lang: 'de', query: 'Deutsch', pageId: '17', kind: 'word' },
    {
      lang: 'de',
      query: 'Wo kommt der Muell hin',
      paths: ['https://x.example/weidenau/de/m%C3%BCll'],
      kind: 'question',
    },
    { lang: 'de', query: 'xyzwvu', paths: ['/weidenau/de/gone/', '/weidenau/de/müll/'] },
    { lang: 'en', query: 'waste', pageId: null, paths: ['/weidenau/en/waste/'], kind: null },
  ]),
);

const ROW = ['lang', 'kind', 'queries', 'hits1', 'hits3', 'hits5', 'mrr10', 'none', 'p50', 'p95'];

/**
 * @typedef {{ lang: string, kind: string, queries: number, hits1: number, hits3: number, hits5: number, mrr10: number, none: number, p50: number, p95: number }} Row
 * @typedef {{ engine: string, rows: Row[], buildMs: number, heapMb: number }} Report
 */

/** @param {string[]} args @returns {Promise<{ code: number | null, out: string, err: string }>} */
function relevance(...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run-cli.js', 'relevance', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** @param {string[]} args @returns {Promise<Report & { panel?: Report }>} */
async function report(...args) {
  const { code, out, err } = await relevance(...args, '--json');
  assert.equal(code, 0, err);
  assert.match(out, /^\{[^\n]*\}\n$/);
  return JSON.parse(out);
}

/** A row without its times. @param {Row | undefined} row */
const shares = (row) => row && [row.queries, row.hits1, row.hits3, row.hits5, row.mrr10, row.none];

/** @param {Report} report @param {string} lang @param {string} kind */
const rowOf = ({ rows }, lang, kind) => rows.find((row) => row.lang === lang && row.kind === kind);

/** @param {Report} each */
function assertShape(each) {
  assert.deepEqual(Object.keys(each).sort(), ['buildMs', 'engine', 'heapMb', 'rows']);
  assert.ok(each.buildMs > 0);
  assert.equal(typeof each.heapMb, 'number');
  for (const row of each.rows) {
    assert.deepEqual(Object.keys(row), ROW);
    assert.ok(row.p50 >= 0 && row.p95 >= row.p50);
  }
}

describe('as JSON', () => {
  test('of the panel: rows of each language, all queries and each kind', async () => {
    const own = await report('--pages', german, english, '--queries', queries);
    assertShape(own);
    assert.equal(own.engine, 'panel');
    assert.deepEqual(
      own.rows.map(({ lang, kind, queries: count }) => [lang, kind, count]),
      [
        ['de', 'all', 4],
        ['de', 'word', 2],
        ['de', 'question', 1],
        ['en', 'all', 1],
      ],
    );
    assert.deepEqual(shares(rowOf(own, 'de', 'all')), [4, 75, 75, 75, 75, 25]);
    assert.deepEqual(shares(rowOf(own, 'de', 'word')), [2, 100, 100, 100, 100, 0]);
    assert.deepEqual(shares(rowOf(own, 'de', 'question')), [1, 100, 100, 100, 100, 0]);
    assert.deepEqual(shares(rowOf(own, 'en', 'all')), [1, 100, 100, 100, 100, 0]);
  });

  test('of another engine, with the panel beside it', async () => {
    const { panel, ...peer } = await report('--pages', german, english, '--queries', queries, '--engine', 'peer');
    assertShape(peer);
    assert.equal(peer.engine, 'peer');
    assert.deepEqual(shares(rowOf(peer, 'de', 'word')), [2, 100, 100, 100, 100, 0]);
    assert.deepEqual(shares(rowOf(peer, 'de', 'question')), [1, 0, 0, 0, 0, 100]);
    assert.ok(panel);
    assertShape(panel);
    assert.equal(panel.engine, 'panel');
    assert.deepEqual(shares(rowOf(panel, 'de', 'question')), [1, 100, 100, 100, 100, 0]);
  });

  test('of pages, events and places, in options of either spelling', async () => {
    const asked = file(
      'all-kinds.jsonl',
      lines([
        { lang: 'de', query: 'Rundgang', paths: ['/weidenau/de/events/rundgang/'] },
        { lang: 'de', query: 'Marktplatz', paths: ['/weidenau/de/locations/rathaus/'] },
        { lang: 'de', query: 'Müll', paths: ['/weidenau/de/müll/'] },
      ]),
    );
    const all = await report(
      `--pages=${german}`,
      `--pages=${english}`,
      `--events=${events}`,
      '--locations',
      places,
      '--queries',
      asked,
    );
    assert.deepEqual(shares(rowOf(all, 'de', 'all')), [3, 100, 100, 100, 100, 0]);
  });

  test('of a right answer further down', async () => {
    const many = file('many.json', [
      ...['a', 'b', 'c'].map((name) => page(`/weidenau/de/${name}/`, 'Kurs')),
      page('/weidenau/de/d/', 'Sonstiges', '<p>Kurs</p>'),
    ]);
    const asked = file('down.jsonl', lines([{ lang: 'de', query: 'kurs', paths: ['/weidenau/de/d/'] }]));
    const down = await report('--pages', many, '--queries', asked);
    assert.deepEqual(shares(rowOf(down, 'de', 'all')), [1, 0, 0, 100, 25, 0]);
  });
});

test('as tables', async () => {
  const { code, out, err } = await relevance('--pages', german, english, '--queries', queries, '--engine', 'peer');
  assert.equal(code, 0);
  assert.equal(err, '');
  const tables = out
    .trim()
    .split('\n\n')
    .map((table) => table.split('\n'));
  assert.deepEqual(
    tables.map(([head]) => head?.split(':')[0]),
    ['panel', 'peer'],
  );
  for (const [head = '', columns = '', ...rows] of tables) {
    assert.match(head, /^\w+: indexes built in \d+ ms, -?\d+\.\d MB of heap; /);
    assert.deepEqual(columns.split(/ +/), ROW);
    assert.deepEqual(
      rows.map((row) => row.split(/ +/).slice(0, 3).join(' ')),
      ['de all 4', 'de word 2', 'de question 1', 'en all 1'],
    );
    for (const row of rows) {
      assert.equal(row.length, columns.length);
      assert.match(row, /^\w+ +\w+ +\d+( +\d+\.\d){5}( +\d+\.\d\d){2}$/);
    }
  }
  assert.match(tables[0]?.[2] ?? '', /^de +all +4 +75\.0 +75\.0 +75\.0 +75\.0 +25\.0 /);
});

test('only the panel’s table, where no other engine is asked for', async () => {
  const { out } = await relevance('--pages', german, '--queries', queries);
  assert.deepEqual(out.match(/^\w+:/gm), ['panel:']);
});

test('queries without a right answer, and entries that can’t be read, are left out and counted', async () => {
  const pages = file('some.json', [page('/weidenau/de/a-1/', 'Kurs'), { path: '/weidenau/de/b/' }, 5]);
  const asked = file(
    'some.jsonl',
    `\n${lines([
      { lang: 'de', query: 'Kurs', pageId: 1 },
      { lang: 'de', query: 'Kurs', pageId: 2 },
      { lang: 'de', query: 'Kurs' },
      { lang: 'en', query: 'course', paths: ['/weidenau/en/gone/'] },
    ])}\n`,
  );
  const { code, out, err } = await relevance('--pages', pages, '--queries', asked, '--json');
  assert.equal(code, 0);
  assert.deepEqual(err.trimEnd().split('\n'), [
    `relevance: ${pages}: 2 of 3 entries can't be read`,
    'relevance: 2 queries in "de" are left out: the pages hold no right answer',
    'relevance: 1 queries in "en" are left out: the pages hold no right answer',
  ]);
  assert.deepEqual(
    JSON.parse(out).rows.map((/** @type {Row} */ { lang, queries: count }) => [lang, count]),
    [['de', 1]],
  );
});

describe('refuses in one line', () => {
  const missing = join(folder, 'missing');
  const noJson = file('no.json', '<html>');
  const object = file('object.json', { pages: [] });
  const noQueries = file('no.jsonl', `${lines([{ lang: 'de', query: 'a', pageId: 7 }])}not json\n`);
  const noLabels = file('odd.jsonl', lines([{ lang: 'de', pageId: 7 }]));
  const oddLabels = file('odder.jsonl', lines([{ lang: 'de', query: 'a', paths: '/weidenau/de/a/' }]));
  const unanswered = file('unanswered.jsonl', lines([{ lang: 'de', query: 'a', pageId: 99 }]));
  const input = ['--pages', german, '--queries'];
  const odd = /\b(lang|query|paths|key|type)\b/;

  for (const [what, args, line] of /** @type {[string, string[], RegExp | string][]} */ ([
    ['no files', [], '--pages and --queries are needed'],
    ['no queries', ['--pages', german], '--pages and --queries are needed'],
    ['no pages', ['--queries', queries], '--pages and --queries are needed'],
    ['options without their files', ['--pages', '--queries', queries], '--pages and --queries are needed'],
    ['pages that are not there', ['--pages', missing, '--queries', queries], /missing can't be read: .*ENOENT/],
    ['a folder', ['--pages', folder, '--queries', queries], /can't be read: .*EISDIR/],
    ['queries that are not there', [...input, missing], /missing can't be read: .*ENOENT/],
    ['pages that are no JSON', ['--pages', noJson, '--queries', queries], /no\.json is no JSON list/],
    ['pages that are no list', ['--pages', object, '--queries', queries], /object\.json is no JSON list/],
    ['a line that is no JSON', [...input, noQueries], /no\.jsonl:2: .*JSON/],
    ['a line that is no query', [...input, noLabels], new RegExp(`odd\\.jsonl:1: .*${odd.source}`, 'i')],
    ['a query with paths that are no list', [...input, oddLabels], new RegExp(`odder\\.jsonl:1: .*${odd.source}`, 'i')],
    ['queries that have no answer at all', [...input, unanswered], 'no query has an answer in these pages'],
    ['an unknown engine', [...input, queries, '--engine', 'grep'], 'there is no engine "grep"'],
    [
      'an engine by the name of a property',
      [...input, queries, '--engine', 'toString'],
      'there is no engine "toString"',
    ],
    ['an unknown option', [...input, queries, '--fast'], /--fast/],
    ['a word that belongs to no option', ['x', ...input, queries], /'x'/],
  ])) {
    test(what, async () => {
      const { code, out, err } = await relevance(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      const said = err.split('\n').filter((each) => each.startsWith('relevance: ') && !/ left out: /.test(each));
      assert.equal(said.length, 1, err);
      if (typeof line === 'string') assert.equal(said[0], `relevance: ${line}`);
      else assert.match(said[0] ?? '', line);
      assert.doesNotMatch(err, /^ +at /m);
    });
  }
});

test('says how it is used, when asked', async () => {
  const { code, out, err } = await relevance('--help');
  assert.equal(code, 0);
  assert.equal(err, '');
  for (const option of ['--pages', '--events', '--locations', '--queries', '--engine', '--json']) {
    assert.ok(out.includes(option), option);
  }
});
