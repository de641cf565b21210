import { expect } from '@open-wc/testing';
import { cmsTiming, watchCalls, type Call } from '../../src/host/cms-timing.js';

const BASE = 'https://cms.example/sub';

function call(path: string, more: Partial<Call> = {}): Call {
  return { name: `${BASE}/api/v3/${path}`, duration: 120.4, encodedBodySize: 0, responseStatus: 200, ...more };
}

describe('how fast a CMS answers', () => {
  it('is how long the call for the region took; sizes are known where it lets them', () => {
    const calls = [
      call('lindenfurt/de/children/?depth=1', { duration: 80, encodedBodySize: 1600 }),
      call('regions/lindenfurt/', { encodedBodySize: 900 }),
    ];
    expect(cmsTiming(calls, BASE)).to.deep.equal({ milliseconds: 120, requests: 2, isAnswered: true, kilobytes: 3 });
    expect(cmsTiming([call('regions/')], BASE)).to.include({ milliseconds: 120, kilobytes: null });
  });

  it('is nothing for another one', () => {
    const none = { milliseconds: null, requests: 0, isAnswered: false, kilobytes: null };
    expect(cmsTiming([call('regions/')], 'https://cms.example')).to.deep.equal(none);
    expect(cmsTiming([call('regions/')], null)).to.deep.equal(none);
    expect(cmsTiming([], BASE)).to.deep.equal(none);
  });

  it('is unknown where it did not answer, and an answer of any kind is one', () => {
    const refused = cmsTiming([call('regions/', { responseStatus: 0 })], BASE);
    expect(refused).to.include({ requests: 1, isAnswered: false, milliseconds: null });
    expect(cmsTiming([call('regions/x/', { responseStatus: 404 })], BASE).isAnswered).to.be.true;
  });

  it('is known also where the browser does not tell statuses', () => {
    const { responseStatus, ...old } = call('regions/');
    expect(responseStatus).to.equal(200);
    expect(cmsTiming([old], BASE)).to.include({ isAnswered: true, milliseconds: 120 });
  });
});

describe('watching the page’s calls', () => {
  it('tells of those before and of those to come, until it ends', async () => {
    const end = new AbortController();
    const names: string[] = [];
    const until = (part: string) =>
      new Promise<void>((resolve) => (told = () => names.some((name) => name.includes(part)) && resolve()));
    let told = () => {};
    await (await fetch('/api/v3/before')).text();
    const before = until('before');
    watchCalls((calls) => {
      names.push(...calls.map(({ name }) => name));
      told();
    }, end.signal);
    await before;
    const after = until('after');
    await (await fetch('/api/v3/after')).text();
    await after;
    expect(names.every((name) => name.includes('/api/v3/'))).to.be.true;
    end.abort();
  });
});
