import { expect } from '@open-wc/testing';
import { reportSearch } from '../../src/api/feedback.js';
import { json } from '../support/cms.js';
import { failureOf } from '../support/nouns.js';

const PLACE = { base: 'https://cms.example', region: 'lindenfurt', language: 'zh-CN' };

/** A report that is answered so, and what was sent. */
function report(answer: () => Response | Promise<Response>, query = 'kita', place = PLACE) {
  const sent: { url: string; init: RequestInit }[] = [];
  const ask: typeof fetch = (url, init) => {
    sent.push({ url: url as string, init: init! });
    return Promise.resolve().then(answer);
  };
  return { sent, result: () => reportSearch(ask, place, query) };
}

const created = () => json({ success: 'ok' }, 201);
const fieldsOf = ({ init }: { init: RequestInit }) => Object.fromEntries(init.body as URLSearchParams);

describe('the report of a search that found nothing', () => {
  it('is a form that the CMS understands, sent once', async () => {
    const { sent, result } = report(created);
    await result();
    expect(sent).to.have.length(1);
    expect(sent[0]!.url).to.equal('https://cms.example/api/v3/lindenfurt/zh-CN/feedback/search');
    expect(sent[0]!.init.method).to.equal('POST');
    expect(fieldsOf(sent[0]!)).to.deep.equal({ rating: 'down', category: 'Inhalte', query: 'kita' });
  });

  it('says nothing of who sends it, and costs no preflight', async () => {
    const { sent, result } = report(created);
    await result();
    const { init } = sent[0]!;
    expect(init.credentials).to.equal('omit');
    expect(Object.keys(init).sort()).to.deep.equal(['body', 'credentials', 'method', 'signal']);
    const request = new Request('https://cms.example/', init);
    expect(request.headers.get('content-type')).to.match(/^application\/x-www-form-urlencoded(;charset=UTF-8)?$/i);
  });

  it('ends after a while, as no visitor waits for it', async () => {
    const { sent, result } = report(created);
    await result();
    expect(sent[0]!.init.signal).to.be.instanceOf(AbortSignal);
    expect(sent[0]!.init.signal!.aborted).to.be.false;
  });

  for (const query of ['Kita & Hort = 100 %+', 'مدرسة', '<b>"x"</b>', '']) {
    it(`holds the query as it was typed: ${query || '(empty)'}`, async () => {
      const { sent, result } = report(created, query);
      await result();
      expect(fieldsOf(sent[0]!).query).to.equal(query);
    });
  }

  it('holds the beginning of a long query', async () => {
    const { sent, result } = report(created, `${'x'.repeat(999)}yz`);
    await result();
    expect(fieldsOf(sent[0]!).query).to.equal(`${'x'.repeat(999)}y`);
  });

  it('cannot be led to another call by region or language', async () => {
    const { sent, result } = report(created, 'kita', { ...PLACE, region: 'a/../b?c', language: 'd#' });
    await result();
    expect(sent[0]!.url).to.equal('https://cms.example/api/v3/a%2F..%2Fb%3Fc/d%23/feedback/search');
  });

  describe('fails, and is not sent a second time', () => {
    const cause = new TypeError('Failed to fetch');

    it('with network where there is no connection', async () => {
      const { sent, result } = report(() => Promise.reject(cause));
      expect(await failureOf(result)).to.include({ code: 'network', status: null, cause });
      expect(sent).to.have.length(1);
    });

    it('with network where nothing answers in time', async () => {
      const late = new DOMException('signal timed out', 'TimeoutError');
      const { sent, result } = report(() => Promise.reject(late));
      expect(await failureOf(result)).to.include({ code: 'network', cause: late });
      expect(sent).to.have.length(1);
    });

    for (const status of [400, 403, 404, 429, 500, 503]) {
      it(`with http on ${status}`, async () => {
        const { sent, result } = report(() => json({ error: 'no' }, status));
        expect(await failureOf(result)).to.include({ code: 'http', status });
        expect(sent).to.have.length(1);
      });
    }
  });
});
