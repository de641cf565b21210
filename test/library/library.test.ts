import { expect } from '@open-wc/testing';
import { createCmsClient, type CmsClient } from '../../src/api/cms-client.js';
import { loadPageTitles } from '../../src/library/library.js';
import { nextTask, TestClock } from '../support/clock.js';
import { json, TestCms } from '../support/cms.js';
import { failureOf } from '../support/nouns.js';
import { misshapen, SHAPES } from '../support/shapes.js';

const never = new AbortController().signal;
const wire = (slug: string) => ({
  path: `/r/de/${slug}/`,
  url: '',
  title: slug,
  parent: null,
  order: 1,
  content: '<p>',
});

describe('the library', () => {
  let cms: TestCms;
  let clock: TestClock;
  let client: CmsClient;
  beforeEach(() => {
    cms = new TestCms();
    clock = new TestClock();
    client = createCmsClient({ base: cms.base, clock });
  });

  it('has the title of every page of a language, by one call, without any content', async () => {
    const titles = await loadPageTitles(client, 'lindenfurt', 'uk', never);
    const answer = (await (await fetch(`${cms.base}/api/v3/lindenfurt/uk/pages/`)).json()) as { title: string }[];
    expect(cms.calls[0]).to.equal('lindenfurt/uk/pages/');
    expect(titles.map(({ title }) => title)).to.deep.equal(answer.map(({ title }) => title));
    expect(titles.flatMap((title) => misshapen(title, SHAPES.title))).to.deep.equal([]);
  });

  it('leaves out a page that can’t be read', async () => {
    cms.when(/./, () => json([wire('a'), { title: 'no path' }, wire('b')]));
    expect((await loadPageTitles(client, 'r', 'de', never)).map(({ title }) => title)).to.deep.equal(['a', 'b']);
  });

  it('has nothing where there are no pages', async () => {
    cms.when(/./, () => json([]));
    expect(await loadPageTitles(client, 'r', 'de', never)).to.deep.equal([]);
  });

  for (const [what, answer, code] of [
    ['no page can be read', () => json([{ title: 'no path' }, {}]), 'schema'],
    ['its only page can’t be read', () => json([{}]), 'schema'],
    ['the answer is no list', () => json({ error: 'unknown' }), 'parse'],
    ['the answer is HTML', () => new Response('<p>Log in</p><script>let a = [{"b": 1}]</script>'), 'parse'],
    ['the language is unknown', () => json({ error: 'unknown' }, 404), 'not-found'],
  ] as const) {
    it(`fails with ${code} when ${what}`, async () => {
      cms.when(/./, answer);
      expect((await failureOf(() => loadPageTitles(client, 'r', 'de', never))).code).to.equal(code);
      expect(cms.calls).to.have.length(1);
    });
  }

  it('has a minute’s patience with a weak line, and tries once more from the start', async () => {
    const beginning = new TextEncoder().encode(`[${JSON.stringify(wire('a'))},`);
    const undo = cms.when(/./, () => new Response(new ReadableStream({ start: (body) => body.enqueue(beginning) })));
    const titles = loadPageTitles(client, 'r', 'de', never);
    await clock.pass(59_999);
    expect(cms.calls).to.have.length(1);
    undo();
    cms.when(/./, () => json([wire('b')]));
    await clock.pass(1_000);
    expect((await titles).map(({ title }) => title)).to.deep.equal(['b']);
  });

  it('gives up when the second attempt fails too', async () => {
    cms.when(/./, () => json({}, 503));
    clock.chance = 0;
    const titles = failureOf(() => loadPageTitles(client, 'r', 'de', never));
    await clock.pass(1_000);
    expect(await titles).to.include({ code: 'http', status: 503 });
    expect(cms.calls).to.have.length(2);
  });

  it('ends when nobody waits any more', async () => {
    cms.hold();
    const searcher = new AbortController();
    const outcome = loadPageTitles(client, 'r', 'de', searcher.signal).catch((cause: unknown) => cause);
    await nextTask();
    searcher.abort('left');
    expect(await outcome).to.equal('left');
  });
});
