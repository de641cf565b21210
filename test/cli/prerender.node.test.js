/**
 * `prerender` as it is run: what it writes for recorded and for hostile municipalities, and how it refuses. How it looks is tested in browsers (test/hosts/).
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, test } from 'node:test';
import { startDemo } from '../../demo/server/server.js';
import { asArguments, runCli } from './run.js';

/** @typedef {Readonly<Record<string, string | true>>} Options */

const cms = await startDemo();
const folder = mkdtempSync(join(tmpdir(), 'prerender-'));
after(() => {
  rmSync(folder, { recursive: true });
  return cms.close();
});
afterEach(() => readdirSync(folder).forEach((file) => rmSync(join(folder, file))));

const LINDENFURT = { region: 'lindenfurt', language: 'de', api: cms.url };
const PAGE = 'https://www.lindenfurt.example/neu/?menu=2&q=%C3%A4+b#top';

/** @param {Options} options */
async function prerender(options) {
  const { code, out, err } = await runCli('prerender', asArguments(options));
  assert.equal(code, 0, err);
  assert.equal(err, '');
  return out;
}

/** @param {Options} options */
async function refusal(options) {
  const { code, out, err } = await runCli('prerender', asArguments(options));
  assert.equal(code, 1, err);
  assert.equal(out, '');
  assert.deepEqual(readdirSync(folder), []);
  const [line = ''] = err.split('\n');
  assert.match(line, /^prerender: /);
  assert.doesNotMatch(err, /\n\s+at /, 'no stack');
  return line.slice('prerender: '.length);
}

/** @param {string} text */
const plain = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/**
 * Every element with its attributes, in order; text that looks like a tag but is none would be among them.
 * @param {string} html
 */
function elements(html) {
  const withoutStyles = html.replace(/<style>.*?<\/style>/s, '');
  return [...withoutStyles.matchAll(/<([a-z][\w-]*)([^>]*)>/g)].map(([, tag = '', rest = '']) => ({
    tag,
    attributes: Object.fromEntries(
      [...rest.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
    ),
  }));
}

/** @param {string} html @param {string} tag */
const attributesOf = (html, tag) => elements(html).flatMap((each) => (each.tag === tag ? [each.attributes] : []));

/** @param {string} html @param {string} rel */
const linked = (html, rel) =>
  attributesOf(html, 'link').flatMap((link) => (link['rel'] === rel ? [[link['hreflang'], link['href']]] : []));

/** Texts of what has a class. @param {string} html @param {string} name */
const texts = (html, name) =>
  [...html.matchAll(new RegExp(`class="integreat-prerendered-${name}"[^>]*>([^<]*)`, 'g'))].map(([, text = '']) =>
    plain(text).trim(),
  );

/** @param {string} language */
const rootPages = (language) =>
  /** @type {{ title: string, path: string, order: number }[]} */ (
    JSON.parse(readFileSync(`demo/recordings/lindenfurt/${language}/children-depth-1.json`, 'utf8'))
  ).sort((a, b) => a.order - b.order);

describe('a first screen', () => {
  for (const [language, direction, words] of /** @type {const} */ ([
    ['de', 'ltr', ['Themen', 'Veranstaltungen', 'Herausgegeben von Stadt Lindenfurt', 'Impressum', 'Datenschutz']],
    ['ar', 'rtl', ['مواضيع', 'فعاليات', 'الناشر: Stadt Lindenfurt', 'بيانات الناشر', 'حماية البيانات']],
    ['en', 'ltr', ['Topics', 'Events', 'Published by Stadt Lindenfurt', 'Imprint', 'Privacy']],
  ])) {
    test(`in ${language} has the region's name, its pages, and the panel's words`, async () => {
      const html = await prerender({ ...LINDENFURT, language });
      const [root] = attributesOf(html, 'section');
      assert.deepEqual(
        [root?.['class'], root?.['lang'], root?.['dir']],
        ['integreat-prerendered', language, direction],
      );
      assert.match(html, /<h2 [^>]*>Stadt Lindenfurt<\/h2>/);
      assert.deepEqual(
        texts(html, 'tile-title'),
        rootPages(language).map(({ title }) => title),
      );
      for (const word of words) assert.ok(html.includes(`>${word}<`), word);
    });
  }

  test('is plain HTML: nothing that runs, no styles on elements, one stylesheet', async () => {
    const html = await prerender(LINDENFURT);
    const names = elements(html).flatMap(({ attributes }) => Object.keys(attributes));
    assert.deepEqual(
      names.filter((name) => /^(on|style$|id$)/.test(name)),
      [],
    );
    assert.deepEqual(attributesOf(html, 'script'), []);
    assert.equal(html.match(/<style>/g)?.length, 1);
    assert.doesNotMatch(html, /undefined|\[object|[\uE000-\uF8FF]/);
  });

  test('links to the web app, where each language has its own address', async () => {
    const html = await prerender(LINDENFURT);
    const hrefs = attributesOf(html, 'a').map(({ href }) => href);
    for (const { path } of rootPages('de')) assert.ok(hrefs.includes(cms.url + path), path);
    for (const section of ['events', 'locations', 'news', 'offers', 'disclaimer'])
      assert.ok(hrefs.includes(`${cms.url}/lindenfurt/de/${section}/`), section);
    const languages = attributesOf(html, 'a').flatMap(({ hreflang, lang, href }) =>
      hreflang ? [[hreflang, lang, href]] : [],
    );
    assert.deepEqual(
      languages,
      ['de', 'en', 'ar', 'uk', 'tr', 'zh-CN'].map((tag) => [tag, tag, `${cms.url}/lindenfurt/${tag}/`]),
    );
    const [form] = attributesOf(html, 'form');
    assert.deepEqual(
      [form?.['action'], form?.['method'], form?.['role']],
      [`${cms.url}/lindenfurt/de/search/`, 'get', 'search'],
    );
    assert.equal(attributesOf(html, 'input')[0]?.['name'], 'query');
  });

  test('names its address and those of the other languages, first of all', async () => {
    const html = await prerender(LINDENFURT);
    assert.deepEqual(linked(html, 'canonical'), [[undefined, `${cms.url}/lindenfurt/de/`]]);
    assert.deepEqual(linked(html, 'alternate'), [
      ...['de', 'en', 'ar', 'uk', 'tr', 'zh-CN'].map((tag) => [tag, `${cms.url}/lindenfurt/${tag}/`]),
      ['x-default', `${cms.url}/lindenfurt/`],
    ]);
    assert.ok(html.startsWith('<link rel="canonical"'));
  });

  test('of a page leads to places in it, as the attribute routing writes them', async () => {
    const html = await prerender({ ...LINDENFURT, language: 'ar', page: PAGE });
    const own = 'https://www.lindenfurt.example/neu/?menu=2&q=%C3%A4+b';
    assert.deepEqual(linked(html, 'canonical'), [[undefined, own]]);
    assert.deepEqual(linked(html, 'alternate'), [
      ...['de', 'en', 'ar', 'uk', 'tr', 'zh-CN'].map((tag) => [tag, `${own}&integreat=/lindenfurt/${tag}/`]),
      ['x-default', own],
    ]);
    const hrefs = attributesOf(html, 'a').map(({ href = '' }) => href);
    for (const { path } of rootPages('ar')) assert.ok(hrefs.includes(`${own}&integreat=${encodeURI(path)}`), path);
    assert.ok(hrefs.includes(`${own}&integreat=/lindenfurt/ar/events/`));
    assert.ok(hrefs.includes(`${own}&integreat=/lindenfurt/ar/disclaimer/`));
    // the source is the web app
    assert.ok(hrefs.includes(`${cms.url}/lindenfurt/ar/`));
  });

  test('of a page that names a place in its own address takes it for its address', async () => {
    const page = 'https://www.lindenfurt.example/?integreat-p=/lindenfurt/ar/&x=1';
    const html = await prerender({ ...LINDENFURT, language: 'ar', page, id: 'p' });
    assert.deepEqual(linked(html, 'canonical'), [[undefined, page]]);
    const alternates = Object.fromEntries(linked(html, 'alternate'));
    assert.equal(alternates['ar'], page);
    assert.equal(alternates['de'], page.replace('/ar/', '/de/'));
    assert.equal(alternates['x-default'], 'https://www.lindenfurt.example/?x=1');
  });

  test('takes the panel’s attributes, and writes its tag with them', async () => {
    const options = {
      'heading-level': '4',
      root: 'erste-schritte wohnen',
      languages: 'ar de',
      features: 'languages',
      theme: 'dark',
      'image-hosts': 'a.example b.example',
    };
    const html = await prerender({ ...LINDENFURT, ...options, language: 'DE', page: PAGE, id: 'p"q', tag: true });
    assert.deepEqual(attributesOf(html, 'integreat-panel'), [
      { region: 'lindenfurt', language: 'de', id: 'p"q', api: cms.url, ...options, routing: 'query' },
    ]);
    assert.ok(html.startsWith('<integreat-panel ') && html.endsWith('</integreat-panel>\n'));
    assert.match(html, /<h4 [^>]*>Stadt Lindenfurt<\/h4>/);
    assert.deepEqual(texts(html, 'tile-title'), ['Erste Schritte', 'Wohnen']);
    assert.deepEqual(
      linked(html, 'alternate').map(([tag]) => tag),
      ['de', 'ar', 'x-default'],
    );
    assert.deepEqual([attributesOf(html, 'form'), attributesOf(html, 'nav')], [[], []]);
    assert.equal(attributesOf(html, 'section')[0]?.['data-theme'], 'dark');
    assert.ok(html.includes('integreat-p%22q=/lindenfurt/de/'));
  });

  test('of one language may be written beside those of others', async () => {
    const all = await Promise.all(['tr', 'uk', 'zh-CN'].map((language) => prerender({ ...LINDENFURT, language })));
    assert.deepEqual(
      all.map((html) => attributesOf(html, 'section')[0]?.['lang']),
      ['tr', 'uk', 'zh-CN'],
    );
  });

  test('leaves out the sections that the panel does not show', async () => {
    const html = await prerender({ ...LINDENFURT, show: 'pages news' });
    const [, nav = ''] = /<nav[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
    assert.deepEqual(
      [...nav.matchAll(/>([^<\n]+)</g)].map(([, text]) => text),
      ['Themen', 'Nachrichten'],
    );
  });
});

describe('files', () => {
  /** @param {string} name */
  const at = (name) => join(folder, name);

  test('hold the fragment, the links of the head and the styles, each in its own', async () => {
    writeFileSync(at('out.html'), 'what was there');
    const whole = await prerender(LINDENFURT);
    const out = await prerender({ ...LINDENFURT, out: at('out.html'), head: at('head.html'), css: at('style.css') });
    assert.equal(out, '');
    assert.deepEqual(readdirSync(folder).sort(), ['head.html', 'out.html', 'style.css']);
    const [html, head, css] = ['out.html', 'head.html', 'style.css'].map((name) => readFileSync(at(name), 'utf8'));
    assert.equal(whole, `${head}<style>\n${css}</style>\n${html}`);
    assert.equal(attributesOf(head ?? '', 'link').length, 8);
    assert.match(css ?? '', /^:where\(integreat-panel/);
    assert.match(html ?? '', /^<section class="integreat-prerendered"/);
  });

  test('that can’t be written leave nothing behind, also of the others', async () => {
    const nowhere = join(folder, 'missing', 'out.html');
    assert.match(await refusal({ ...LINDENFURT, head: at('head.html'), out: nowhere }), /ENOENT/);
    assert.equal(existsSync(nowhere), false);
  });

  test('that are folders stay folders', async () => {
    assert.match(await refusal({ ...LINDENFURT, head: at('head.html'), out: tmpdir() }), /is a folder/);
  });

  test('must be different ones', async () => {
    assert.match(await refusal({ ...LINDENFURT, out: at('a'), css: at('a') }), /--out, --head and --css/);
  });
});

describe('a refusal names', () => {
  /** What happens with a file all the same: nothing. @param {Options} options */
  const refused = (options) => refusal({ ...options, out: join(folder, 'out.html') });

  test('regions that are spelt like an unknown one', async () => {
    assert.match(
      await refused({ ...LINDENFURT, region: ' lindenfrut' }),
      /"lindenfrut".*lindenfurt \(Stadt Lindenfurt\)/,
    );
  });

  test('the languages of a region that lacks one', async () => {
    const line = await refused({ ...LINDENFURT, language: 'fr' });
    assert.match(line, /"lindenfurt" has no language "fr"/);
    for (const each of ['de (Deutsch)', 'ar (العربية)', 'zh-CN (简体中文)']) assert.ok(line.includes(each), each);
  });

  test('one page that a panel is restricted to, whose content needs a browser', async () => {
    assert.match(await refused({ ...LINDENFURT, root: 'wohnen' }), /--root "wohnen" names one page/);
  });

  test('pages that a panel does not show', async () => {
    assert.match(await refused({ ...LINDENFURT, show: 'events' }), /--show "events" leaves out "pages"/);
  });

  test('pages that are not there', async () => {
    assert.match(await refused({ ...LINDENFURT, root: 'nirgends' }), /root="nirgends" names no page/);
  });

  for (const [what, options, message] of /** @type {[string, Options, RegExp][]} */ ([
    ['a missing region', { language: 'de' }, /--region and --language are needed/],
    ['a missing language', { region: 'lindenfurt', language: ' ' }, /--region and --language are needed/],
    ['no certain language', { ...LINDENFURT, language: 'auto' }, /--language names one language/],
    ['an unknown option', { ...LINDENFURT, colour: 'red' }, /--colour/],
    ['a level that is none', { ...LINDENFURT, 'heading-level': '7' }, /--heading-level/],
    ['a theme that is none', { ...LINDENFURT, theme: 'pink' }, /--theme/],
    ['a kind that is none', { ...LINDENFURT, show: 'pages pictures' }, /"pictures"/],
    ['a page without a host', { ...LINDENFURT, page: '/neu/' }, /--page "\/neu\/"/],
    ['a page that is a script', { ...LINDENFURT, page: 'javascript:alert(1)' }, /--page/],
    ['a CMS without an address', { ...LINDENFURT, api: 'ftp://x' }, /--api "ftp:\/\/x"/],
  ])) {
    test(what, async () => assert.match(await refused(options), message));
  }
});

/**
 * A CMS that answers any call by its path.
 * @param {(path: string) => unknown} answer text is sent as a page of HTML
 */
async function startOther(answer) {
  const server = createServer((request, response) => {
    const body = answer(new URL(request.url ?? '/', 'http://x').pathname.replace('/api/v3/', ''));
    if (body === undefined) response.writeHead(404).end('<h1>Not found</h1>');
    else if (typeof body === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(body);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** @param {Record<string, unknown>} [more] */
const region = (more = {}) => ({
  name: 'Stadt Weidenau',
  name_without_prefix: 'Weidenau',
  path: 'weidenau',
  live: true,
  events: true,
  languages: [{ code: 'de', bcp47_tag: 'de', native_name: 'Deutsch', dir: 'LEFT_TO_RIGHT' }],
  ...more,
});

/** @param {Record<string, unknown>} more */
const page = (more) => ({
  title: 'Seite',
  path: '/weidenau/de/seite/',
  url: '',
  content: '',
  parent: { path: null },
  available_languages: {},
  thumbnail: null,
  order: 1,
  ...more,
});

/** @param {unknown} about @param {unknown} pages */
const answers = (about, pages) => (/** @type {string} */ path) =>
  path.startsWith('regions/weidenau/') ? about : path.startsWith('weidenau/de/children/') ? pages : undefined;

describe('a CMS', () => {
  /** @param {(path: string) => unknown} answer @param {(api: string) => Promise<void>} act */
  async function beside(answer, act) {
    const other = await startOther(answer);
    await act(other.url).finally(other.close);
  }
  const weidenau = { region: 'weidenau', language: 'de' };

  test('that is not there is named, with the reason', async () => {
    const { url, close } = await startOther(() => undefined);
    await close();
    assert.match(await refusal({ ...weidenau, api: url }), new RegExp(`${url} .*ECONNREFUSED`));
  });

  test('that answers with a page of HTML is no CMS', () =>
    beside(
      () => '<h1>Welcome</h1>',
      async (api) => assert.match(await refusal({ ...weidenau, api }), /the answer is not JSON/),
    ));

  test('that answers with something else is no CMS', () =>
    beside(
      () => ({ hello: 1 }),
      async (api) => assert.match(await refusal({ ...weidenau, api }), /not of the expected form/),
    ));

  test('without pages in a language has no first screen', () =>
    beside(answers(region(), []), async (api) =>
      assert.match(await refusal({ ...weidenau, api }), /"weidenau" has no pages in "de" yet/),
    ));

  test('writes nothing but text, whatever is in it', () => {
    const evil = `"><img src=x onerror=alert(1)></style></section><script>alert(1)</script>' onclick='a()&lt;b&gt;`;
    const about = region({
      name: evil,
      languages: [
        { code: 'de', bcp47_tag: 'de', native_name: evil, dir: 'LEFT_TO_RIGHT' },
        { code: 'x"><script>', bcp47_tag: '"><script>', native_name: 'X', dir: 'RIGHT_TO_LEFT' },
      ],
    });
    const pages = [
      page({
        title: evil,
        path: `/weidenau/de/${evil}/`,
        url: 'javascript:alert(1)',
        thumbnail: 'javascript:alert(1)',
      }),
      page({ title: 'Data', path: '/weidenau/de/data/', thumbnail: 'data:image/svg+xml,<svg onload=alert(1)>' }),
      page({ title: 'Elsewhere', path: '/weidenau/de/else/', thumbnail: 'https://tracker.example/i.png' }),
      page({ title: 'Cleared', path: '/weidenau/de/cleared/', thumbnail: 'https://images.example/i.png?"onerror=' }),
      page({ title: 'Own', path: '/weidenau/de/own/', thumbnail: '/media/i.png' }),
    ];
    return beside(answers(about, pages), async (api) => {
      const html = await prerender({ ...weidenau, api, 'image-hosts': 'images.example', tag: true });
      const found = elements(html);
      const tags = [...new Set(found.map(({ tag }) => tag))].sort();
      assert.deepEqual(
        tags,
        'a details div footer form h2 header img input integreat-panel li link nav path section span summary svg ul'.split(
          ' ',
        ),
      );
      const names = new Set(found.flatMap(({ attributes }) => Object.keys(attributes)));
      assert.deepEqual(
        [...names].filter((name) => /^on|style|srcdoc/.test(name)),
        [],
      );
      for (const { attributes } of found)
        for (const name of ['href', 'src', 'action'])
          if (attributes[name] !== undefined) assert.match(attributes[name], /^https?:\/\/[^\s"<>]+$/);
      assert.deepEqual(
        attributesOf(html, 'img').map(({ src }) => src),
        ['https://images.example/i.png?%22onerror=', `${api}/media/i.png`],
      );
      assert.equal(texts(html, 'tile-title')[0], evil);
      assert.match(html, /<h2 [^>]*>&quot;&gt;&lt;img src=x onerror/);
      assert.equal(linked(html, 'alternate').length, 2, 'German and x-default: the other is no tag');
      assert.equal(html.match(/<\/style>/g)?.length, 1);
    });
  });
});
