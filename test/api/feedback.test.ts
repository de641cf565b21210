import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { reportSearch, sendFeedback } from '../../src/api/feedback.js';
import { LONGEST_COMMENT, type Feedback } from '../../src/model/feedback.js';
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

/** Feedback that is answered so, and what was sent. */
function feedback(more: Partial<Feedback> = {}, answer: () => Response | Promise<Response> = created, place = PLACE) {
  const sent: { url: string; init: RequestInit }[] = [];
  const ask: typeof fetch = (url, init) => {
    sent.push({ url: url as string, init: init! });
    return Promise.resolve().then(answer);
  };
  const whole: Feedback = { kind: 'page', slug: 'kita', rating: 'up', comment: '', category: 'content', ...more };
  return { sent, result: () => sendFeedback(ask, place, whole) };
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

describe('feedback of a visitor', () => {
  const sentWith = async (more: Partial<Feedback>) => {
    const { sent, result } = feedback(more);
    await result();
    expect(sent).to.have.length(1);
    return { path: new URL(sent[0]!.url).pathname, fields: fieldsOf(sent[0]!) };
  };

  const kinds = { page: 'page', event: 'event', place: 'poi', offer: 'offer', imprint: 'imprint-page' } as const;
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    it(`about a ${kind} goes where the CMS takes it`, async () => {
      const { path, fields } = await sentWith({ kind });
      expect(path).to.equal(`/api/v3/lindenfurt/zh-CN/feedback/${kinds[kind]}`);
      const slug = kind === 'imprint' ? {} : { slug: 'kita' };
      expect(fields).to.deep.equal({ rating: 'up', category: 'Inhalte', ...slug });
    });
  }

  it('is a rating alone, words alone, or both: a field that is empty is not sent', async () => {
    expect((await sentWith({ rating: 'down' })).fields).to.not.have.property('comment');
    expect((await sentWith({ rating: null, comment: 'Old number' })).fields).to.deep.equal({
      comment: 'Old number',
      category: 'Inhalte',
      slug: 'kita',
    });
    expect((await sentWith({ rating: 'down', comment: 'Old number' })).fields).to.include({
      rating: 'down',
      comment: 'Old number',
    });
  });

  it('says whether it is about the technology', async () => {
    expect((await sentWith({ category: 'technical' })).fields.category).to.equal('Technisches Feedback');
  });

  it('names what it is about in any script', async () => {
    expect((await sentWith({ slug: 'العمل-والمهنة-493' })).fields.slug).to.equal('العمل-والمهنة-493');
  });

  it('says nothing of who sends it, costs no preflight, and ends after a while', async () => {
    const { sent, result } = feedback({ comment: 'x' });
    await result();
    const { init } = sent[0]!;
    expect(Object.keys(init).sort()).to.deep.equal(['body', 'credentials', 'method', 'signal']);
    expect(init.credentials).to.equal('omit');
    expect(init.signal!.aborted).to.be.false;
    const request = new Request('https://cms.example/', init);
    expect(request.headers.get('content-type')).to.match(/^application\/x-www-form-urlencoded(;charset=UTF-8)?$/i);
  });

  it('keeps any words, without white space around them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (words) => {
        const { fields } = await sentWith({ comment: ` ${words}\n` });
        expect(fields.comment ?? '').to.equal(words.replaceAll('\0', '').trim());
      }),
    );
  });

  it('has no character on which the database of the CMS fails', async () => {
    expect((await sentWith({ comment: 'a\0b' })).fields.comment).to.equal('ab');
    expect((await sentWith({ comment: '\0' })).fields).to.not.have.property('comment');
  });

  it('holds the beginning of a long comment, and no half character', async () => {
    const { fields } = await sentWith({ comment: 'x'.repeat(LONGEST_COMMENT - 1) + '😀 and more' });
    expect(fields.comment).to.equal('x'.repeat(LONGEST_COMMENT - 1));
  });

  it('cannot be led to another call by region or language', async () => {
    const { sent, result } = feedback({}, created, { ...PLACE, region: 'a/../b?c', language: 'd#' });
    await result();
    expect(sent[0]!.url).to.equal('https://cms.example/api/v3/a%2F..%2Fb%3Fc/d%23/feedback/page');
  });

  describe('fails, and is not sent a second time', () => {
    it('with network where there is no connection, or no answer in time', async () => {
      for (const cause of [new TypeError('Failed to fetch'), new DOMException('timed out', 'TimeoutError')]) {
        const { sent, result } = feedback({}, () => Promise.reject(cause));
        expect(await failureOf(result)).to.include({ code: 'network', status: null, cause });
        expect(sent).to.have.length(1);
      }
    });

    for (const status of [400, 403, 404, 405, 429, 500, 502, 503]) {
      it(`with http on ${status}`, async () => {
        const { sent, result } = feedback({}, () => new Response('<!doctype html>', { status }));
        expect(await failureOf(result)).to.include({ code: 'http', status });
        expect(sent).to.have.length(1);
      });
    }
  });
});
