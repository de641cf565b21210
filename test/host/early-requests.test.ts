import { expect } from '@open-wc/testing';
import { CLAIM, claimOf, earlyFetch, type Claim } from '../../src/host/early-requests.js';

const URL_A = 'https://cms.example/a';

/** A page whose loader has asked for some URLs, and the calls that are made beside that. */
function page(...urls: string[]) {
  const early = new Map(urls.map((url) => [url, Promise.resolve(new Response('early'))]));
  const claim: Claim = {
    version: '1.0.0',
    src: 'https://cdn.example/integreat-panel.js',
    place: () => undefined,
    early,
    copies: [],
    tags: new WeakMap(),
    fail: () => undefined,
    refusals: [],
  };
  const calls: [RequestInfo | URL, RequestInit | undefined][] = [];
  const ask: typeof fetch = (input, init) => {
    calls.push([input, init]);
    return Promise.resolve(new Response('asked'));
  };
  return { claim, early, calls, ask, fetch: earlyFetch({ [CLAIM]: claim }, ask) };
}

const body = async (response: Promise<Response>) => (await response).text();

describe('requests that the loader has started', () => {
  it('are found under the one global of the panel', () => {
    const { claim } = page();
    expect(CLAIM).to.equal(Symbol.for('integreat-panel'));
    expect(claimOf({ [CLAIM]: claim })).to.equal(claim);
    expect(claimOf({})).to.equal(undefined);
  });

  it('are not sent again', async () => {
    const { fetch, calls } = page(URL_A);
    expect(await body(fetch(URL_A))).to.equal('early');
    expect(calls).to.deep.equal([]);
  });

  it('are taken once: who asks again wants something newer', async () => {
    const { fetch, early } = page(URL_A);
    await fetch(URL_A);
    expect(early.size).to.equal(0);
    expect(await body(fetch(URL_A))).to.equal('asked');
  });

  it('leave all others as they are', async () => {
    const { fetch, calls, early } = page(URL_A);
    const init = { credentials: 'omit' } as const;
    const request = new Request(URL_A);
    expect(await body(fetch('https://cms.example/b', init))).to.equal('asked');
    expect(await body(fetch(request))).to.equal('asked');
    expect(calls).to.deep.equal([
      ['https://cms.example/b', init],
      [request, undefined],
    ]);
    expect(early.size).to.equal(1);
  });

  it('are looked for when something is asked, not when the elements arrive', async () => {
    const { ask, claim } = page(URL_A);
    const scope: { [CLAIM]?: Claim } = {};
    const fetch = earlyFetch(scope, ask);
    expect(await body(fetch(URL_A))).to.equal('asked');
    scope[CLAIM] = claim;
    expect(await body(fetch(URL_A))).to.equal('early');
  });

  it('may fail, which is for those who wanted them', async () => {
    const { fetch, early } = page();
    early.set(URL_A, Promise.reject(new TypeError('Failed to fetch')));
    const failure = await fetch(URL_A).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(await body(fetch(URL_A))).to.equal('asked');
  });
});
