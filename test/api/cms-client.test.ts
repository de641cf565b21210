import { expect } from '@open-wc/testing';
import {
  createCmsClient,
  getJson,
  getRegion,
  getRootPages,
  scope,
  type CmsClientOptions,
} from '../../src/api/cms-client.js';
import { TestClock } from '../support/clock.js';
import { json, TestCms } from '../support/cms.js';
import { failureOf } from '../support/nouns.js';

const BASE = 'https://cms.example';
const never = new AbortController().signal;

type Fetch = NonNullable<CmsClientOptions['fetch']>;

/** A client whose every call ends in the same way. */
function clientOf(answer: () => Response | Promise<Response>, options: Partial<CmsClientOptions> = {}) {
  const calls: Parameters<Fetch>[] = [];
  const clock = new TestClock();
  const ask: Fetch = (...call) => {
    calls.push(call);
    return Promise.resolve().then(answer);
  };
  return { client: createCmsClient({ base: BASE, fetch: ask, clock, ...options }), calls, clock };
}

const refused = () => Promise.reject(new TypeError('Failed to fetch'));

describe('the CMS client', () => {
  it('sends a plain GET without credentials and gives the answer’s JSON', async () => {
    const { client, calls } = clientOf(() => json({ a: [1] }));
    expect(await getJson(client, 'regions/', never)).to.deep.equal({ a: [1] });
    expect(calls).to.have.length(1);
    const [url, init] = calls[0]!;
    expect(url).to.equal('https://cms.example/api/v3/regions/');
    expect(Object.keys(init!).sort(), 'nothing that costs a preflight').to.deep.equal(['credentials', 'signal']);
    expect(init!.credentials).to.equal('omit');
  });

  describe('says what went wrong', () => {
    for (const [what, answer, expected] of [
      ['an unknown page', () => json({ error: 'none' }, 404), { code: 'not-found', status: 404 }],
      ['a refusal', () => json({}, 403), { code: 'http', status: 403 }],
      ['an HTML page with status 200', () => new Response('<!doctype html><p>Log in'), { code: 'parse', status: null }],
      ['half an answer', () => new Response('[{"a": 1}'), { code: 'parse', status: null }],
      ['nothing', () => new Response(''), { code: 'parse', status: null }],
    ] as const) {
      it(`of ${what}, and does not ask again`, async () => {
        const { client, calls } = clientOf(answer);
        const error = await failureOf(() => getJson(client, 'x/', never));
        expect(error).to.include(expected);
        expect(error.message, 'the call that failed').to.match(/^x\/: /);
        expect(calls).to.have.length(1);
      });
    }

    for (const [what, answer, code] of [
      ['a refused connection', refused, 'network'],
      ['a server that is down, with an HTML page', () => new Response('<h1>503</h1>', { status: 503 }), 'http'],
      ['a connection that breaks amid the body', () => new Response(breaking()), 'network'],
    ] as const) {
      it(`of ${what}, after three attempts`, async () => {
        const { client, calls, clock } = clientOf(answer);
        clock.chance = 0;
        expect((await failureOf(() => whileTimePasses(clock, getJson(client, 'x/', never)))).code).to.equal(code);
        expect(calls).to.have.length(3);
      });
    }

    it('of a device without any network, at once', async () => {
      const { client, calls } = clientOf(refused, { isOffline: () => true });
      const error = await failureOf(() => getJson(client, 'x/', never));
      expect(error.code).to.equal('offline');
      expect(error.cause).to.be.instanceOf(TypeError);
      expect(calls).to.have.length(1);
    });

    it('of a body that never ends', async () => {
      const { client, clock } = clientOf(() => new Response(new ReadableStream()));
      const error = await failureOf(() => whileTimePasses(clock, getJson(client, 'x/', never)));
      expect(error.code).to.equal('timeout');
    });
  });

  it('gives up with the caller’s reason', async () => {
    const caller = new AbortController();
    const { client, calls } = clientOf(() => {
      caller.abort('left');
      return refused();
    });
    const outcome = await getJson(client, 'x/', caller.signal).catch((cause: unknown) => cause);
    expect(outcome).to.equal('left');
    expect(calls).to.have.length(1);
    expect(calls[0]![1]!.signal!.reason, 'what fetch is told').to.equal('left');
  });

  it('has `get` read the answer, and passes on what that fails with', async () => {
    const patience = { attempt: 1, total: 1, retries: 0 };
    const { client } = clientOf(() => new Response('text'));
    expect(await client.get('x/', never, patience, (response) => response.text())).to.equal('text');
    const missing = clientOf(() => new Response('text', { status: 404 })).client;
    expect((await failureOf(() => missing.get('x/', never, patience, (response) => response.text()))).code).to.equal(
      'not-found',
    );
  });

  describe('has signs of life', () => {
    const patience = { attempt: 1000, idle: 500, total: 60_000, retries: 0 };

    it('of an answer’s head, and all that are called while it is read', async () => {
      const { client, clock } = clientOf(() => new Response('text'));
      let alive = () => {};
      let end: (text: string) => void = () => {};
      const result = client.get('x/', never, patience, (response, sign) => {
        expect(response.status).to.equal(200);
        alive = sign;
        return new Promise<string>((resolve) => (end = resolve));
      });
      await clock.pass(400);
      for (let part = 0; part < 10; part++) {
        alive();
        await clock.pass(400);
      }
      end('read');
      expect(await result).to.equal('read');
    });

    it('of the head just once', async () => {
      let head: (response: Response) => void = () => {};
      const { client, clock } = clientOf(() => new Promise<Response>((resolve) => (head = resolve)));
      const result = failureOf(() => client.get('x/', never, patience, () => new Promise(() => {})));
      const over = { at: 0 };
      void result.then(() => (over.at = clock.now()));
      await clock.pass(900);
      head(new Response('text'));
      await clock.pass(499);
      expect(over.at).to.equal(0);
      await clock.pass(1);
      expect((await result).code).to.equal('timeout');
      expect(over.at).to.equal(1400);
    });

    it('not of a head that says what went wrong', async () => {
      const { client, calls } = clientOf(() => new Response('', { status: 404 }));
      let reads = 0;
      const error = await failureOf(() => client.get('x/', never, patience, () => Promise.resolve(reads++)));
      expect(error.code).to.equal('not-found');
      expect([calls.length, reads]).to.deep.equal([1, 0]);
    });
  });

  it('encodes each part of a scope', () => {
    expect(scope('lindenfurt', 'zh-CN')).to.equal('lindenfurt/zh-CN/');
    expect(scope('a/b?c', 'ä#')).to.equal('a%2Fb%3Fc/%C3%A4%23/');
  });
});

describe('the first screen’s calls', () => {
  it('getRegion asks for one region', async () => {
    const cms = new TestCms();
    const region = await getRegion(createCmsClient({ base: cms.base }), 'lk-hohenwalde', never);
    expect(cms.calls).to.deep.equal(['regions/lk-hohenwalde/']);
    expect(region.name).to.equal('Landkreis Hohenwalde');
    expect(region.languages.map(({ slug }) => slug)).to.deep.equal(['de', 'en', 'uk']);
  });

  it('getRegion fails with not-found for a region that there is none of', async () => {
    const client = createCmsClient({ base: new TestCms().base });
    expect((await failureOf(() => getRegion(client, 'nowhere', never))).code).to.equal('not-found');
  });

  it('getRegion cannot be led to another call', async () => {
    const { client, calls } = clientOf(() => json({}));
    await failureOf(() => getRegion(client, 'a/../b?c', never));
    expect(calls[0]![0]).to.equal(`${BASE}/api/v3/regions/a%2F..%2Fb%3Fc/`);
  });

  it('getRootPages gives a language’s root pages in the editors’ order', async () => {
    const cms = new TestCms();
    const pages = await getRootPages(createCmsClient({ base: cms.base }), 'lindenfurt', 'ar', never);
    expect(cms.calls).to.deep.equal(['lindenfurt/ar/children/?depth=1']);
    expect(pages).to.have.length(8);
    expect(pages.map(({ order }) => order)).to.deep.equal([...pages.map(({ order }) => order)].sort((a, b) => a - b));
    expect(new Set(pages.map(({ parentPath }) => parentPath))).to.deep.equal(new Set([null]));
  });

  it('getRootPages puts pages in order that come in none', async () => {
    const wire = (slug: string, order: number) => ({ path: `/r/de/${slug}/`, url: '', title: slug, order });
    const { client } = clientOf(() => json([wire('b', 2), wire('a', 1)]));
    expect((await getRootPages(client, 'r', 'de', never)).map(({ title }) => title)).to.deep.equal(['a', 'b']);
  });

  it('getRootPages is empty for a language that the region lacks', async () => {
    expect(await getRootPages(createCmsClient({ base: new TestCms().base }), 'lindenfurt', 'fr', never)).to.deep.equal(
      [],
    );
  });
});

/** A body that breaks off. */
function breaking(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('[{'));
      controller.error(new TypeError('network error'));
    },
  });
}

/** What comes of a call while a clock runs as long as it takes. */
async function whileTimePasses<T>(clock: TestClock, result: Promise<T>): Promise<T> {
  const call = { isOver: false };
  const end = () => (call.isOver = true);
  result.then(end, end);
  while (!call.isOver) await clock.pass(1000);
  return result;
}
