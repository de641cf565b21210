import { expect } from '@open-wc/testing';
import { CLAIM, claimOf, earlyFetch, isForbidden, type Claim } from '../../src/host/early-requests.js';

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

const CALL = 'https://cms.example/api/v3/lindenfurt/de/children/?depth=1';

/** What a page's policy has refused. */
type Refusal = Partial<Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'disposition' | 'effectiveDirective'>>;

describe('whether the page’s policy forbids to ask', () => {
  const scope = window as { [CLAIM]?: Claim | undefined };
  let before: Claim | undefined;

  beforeEach(() => (before = scope[CLAIM]));
  afterEach(() => {
    scope[CLAIM] = before;
  });

  /** Whether a call is forbidden after these refusals. */
  function isForbiddenAfter(...refusals: Refusal[]): boolean {
    const refused = refusals.map((refusal) => ({
      disposition: 'enforce',
      effectiveDirective: 'connect-src',
      ...refusal,
    }));
    scope[CLAIM] = { ...page().claim, refusals: refused as SecurityPolicyViolationEvent[] };
    return isForbidden(CALL);
  }

  it('is not so where no script has placed a panel, or nothing was refused', () => {
    scope[CLAIM] = undefined;
    expect(isForbidden(CALL)).to.be.false;
    expect(isForbiddenAfter()).to.be.false;
  });

  for (const blockedURI of [
    CALL,
    'https://cms.example/api/v3/regions/',
    'https://cms.example/api/v3/',
    'https://cms.example',
  ]) {
    it(`is so after ${blockedURI} was refused`, () => {
      expect(isForbiddenAfter({ blockedURI })).to.be.true;
    });
  }

  for (const blockedURI of [
    'data',
    'blob',
    'inline',
    'eval',
    'self',
    '',
    'https://cms.example/media/icon.png',
    'https://cms.example/api/v2/regions/',
    'https://cms.example.org',
    'https://cms.example.org/api/v3/regions/',
    'https://cms',
    'http://cms.example',
    'https://elsewhere.example/api/v3/',
  ]) {
    it(`is not so after "${blockedURI}" was refused`, () => {
      expect(isForbiddenAfter({ blockedURI })).to.be.false;
    });
  }

  it('is not so where a refusal is only reported, or is about something else than calls', () => {
    expect(isForbiddenAfter({ blockedURI: CALL, disposition: 'report' })).to.be.false;
    expect(isForbiddenAfter({ blockedURI: CALL, effectiveDirective: 'img-src' })).to.be.false;
  });

  it('is so after one such refusal among many others', () => {
    expect(isForbiddenAfter({ blockedURI: 'data' }, { blockedURI: 'https://elsewhere.example' }, { blockedURI: CALL }))
      .to.be.true;
  });

  it('rejects a call without another report to the page’s owner', async () => {
    expect(isForbiddenAfter({ blockedURI: 'https://cms.example' })).to.be.true;
    const { fetch, calls } = page();
    const failure = await fetch(CALL).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect(await body(fetch(URL_A.replace('cms.', 'other.')))).to.equal('asked');
    expect(calls).to.have.length(1);
  });
});
