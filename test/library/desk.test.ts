import { expect } from '@open-wc/testing';
import { createCmsClient } from '../../src/api/cms-client.js';
import { Desk } from '../../src/library/desk.js';
import type { FromLibrary, ToLibrary } from '../../src/library/protocol.js';
import type { SearchAnswer } from '../../src/model/search.js';
import { nextTask } from '../support/clock.js';
import { json, TestCms } from '../support/cms.js';
import { page } from '../support/nouns.js';

const WORDS = { synonyms: { Wohngeld: ['Mietzuschuss'] }, stopwords: '', contacts: [] };

/** A desk and everything that it says. */
function openDesk() {
  const said: FromLibrary[] = [];
  const bases: string[] = [];
  const listeners = new Set<() => void>();
  const desk = new Desk({
    createClient: (base) => {
      bases.push(base);
      return createCmsClient({ base });
    },
    post: (message) => {
      said.push(message);
      for (const listen of listeners) listen();
    },
  });
  const take = (...messages: ToLibrary[]) => messages.forEach((message) => desk.take(message));
  /** The first answer from now on, or among those before, that is as it should be. */
  const heard = (isIt: (answer: SearchAnswer, message: FromLibrary) => boolean) =>
    new Promise<FromLibrary>((resolve) => {
      const look = () => {
        const found = said.find((message) => isIt(message.answer, message));
        if (!found) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });
  return { desk, said, bases, take, heard };
}

const scopeOf = (cms: TestCms) => ({ base: cms.base, region: 'lindenfurt', language: 'de', german: null });
const ask = (asker: number, turn: number, query: string, roots: string[] = []): ToLibrary => ({
  kind: 'ask',
  question: { asker, turn, query, roots },
});
const isReady = ({ phase }: SearchAnswer) => phase === 'ready';

describe('a library’s desk', () => {
  let cms: TestCms;
  let open: ToLibrary;
  beforeEach(() => {
    cms = new TestCms();
    open = { kind: 'open', scope: scopeOf(cms), given: [] };
  });

  it('answers at once, and again whenever more is known, until all is', async () => {
    const { said, bases, take, heard } = openDesk();
    take(open, ask(1, 7, 'wohngeld'));
    expect(bases).to.deep.equal([cms.base]);
    expect(said).to.have.length(1);
    expect(said[0]).to.deep.include({ kind: 'answer', asker: 1, turn: 7 });
    expect(said[0]!.answer).to.deep.include({ query: 'wohngeld', hits: [], phase: 'reading', read: 0 });
    const { asker, turn, answer } = await heard(isReady);
    expect([asker, turn]).to.deep.equal([1, 7]);
    expect(answer.hits[0]!.title.text).to.equal('Wohngeld');
  });

  it('says nothing where nobody asks, and nothing before it knows what about', async () => {
    const { said, take } = openDesk();
    take(ask(1, 1, 'wohngeld'), { kind: 'words', language: 'de', words: WORDS }, { kind: 'retry' });
    expect(said).to.deep.equal([]);
    expect(cms.calls).to.deep.equal([]);
    take({ kind: 'leave', asker: 1 }, open);
    await nextTask();
    expect(said).to.deep.equal([]);
  });

  it('answers what was asked before it was opened', async () => {
    const { take, heard } = openDesk();
    take(ask(1, 1, 'wohngeld'), open);
    expect((await heard(isReady)).answer.hits).not.to.be.empty;
  });

  it('answers only the newest question of each who asks', async () => {
    const { said, take, heard } = openDesk();
    take(open, ask(1, 1, 'wohn'), ask(2, 1, 'arbeit'), ask(1, 2, 'wohngeld', ['/lindenfurt/de/wohnen/']));
    expect(said.map(({ asker, answer }) => [asker, answer.query])).to.deep.equal([
      [1, 'wohn'],
      [2, 'arbeit'],
      [1, 'wohngeld'],
    ]);
    said.length = 0;
    await heard(isReady);
    const [first, second] = await Promise.all(
      [1, 2].map((each) => heard((answer, { asker }) => isReady(answer) && asker === each)),
    );
    expect(first!.answer.query).to.equal('wohngeld');
    expect(new Set(first!.answer.hits.map(({ path }) => path.split('/')[3]))).to.deep.equal(new Set(['wohnen']));
    expect(second!.answer.query).to.equal('arbeit');
    expect(said.filter(({ answer }) => answer.query === 'wohn')).to.deep.equal([]);
  });

  it('answers a question that comes when all is known, from all', async () => {
    const { said, take, heard } = openDesk();
    take(open, ask(1, 1, 'wohn'));
    await heard(isReady);
    said.length = 0;
    take(ask(1, 2, 'wohngeld'));
    expect(said).to.have.length(1);
    expect(said[0]!.answer).to.deep.include({ query: 'wohngeld', phase: 'ready' });
  });

  it('does not answer who has left', async () => {
    const { said, take, heard } = openDesk();
    take(open, ask(1, 1, 'wohn'), ask(2, 1, 'arbeit'), { kind: 'leave', asker: 1 });
    said.length = 0;
    await heard(isReady);
    expect(said.filter(({ asker }) => asker === 1)).to.deep.equal([]);
  });

  it('reads once, whoever opens it how often', async () => {
    const { bases, take, heard } = openDesk();
    take(open, open, ask(1, 1, 'wohn'));
    await heard(isReady);
    take(open);
    await nextTask();
    expect(bases).to.have.length(1);
    expect(cms.calls).to.have.length(3);
  });

  it('does not read what it is given', async () => {
    const { take, heard } = openDesk();
    const entries = [page('/lindenfurt/de/neu/', { title: 'Neuigkeit' })];
    take(
      { kind: 'open', scope: scopeOf(cms), given: [{ list: 'pages', language: 'de', entries }] },
      ask(1, 1, 'neuigkeit'),
    );
    expect((await heard(isReady)).answer.hits.map(({ path }) => path)).to.deep.equal(['/lindenfurt/de/neu/']);
    expect(cms.calls).not.to.include('lindenfurt/de/pages/');
  });

  it('answers again when it learns words', async () => {
    const { said, take, heard } = openDesk();
    take(open, ask(1, 1, 'quarkzuschuss'));
    expect((await heard(isReady)).answer.hits).to.be.empty;
    said.length = 0;
    take({ kind: 'words', language: 'de', words: { ...WORDS, synonyms: { Wohngeld: ['quarkzuschuss'] } } });
    expect((await heard(({ hits }) => hits.length > 0)).answer.hits[0]!.title.text).to.equal('Wohngeld');
  });

  it('asks the CMS again for what failed, and only once at a time', async () => {
    const undo = cms.when(/events/, () => json({}, 404));
    const { said, take, heard } = openDesk();
    take(open, ask(1, 1, 'wohn'));
    expect((await heard(isReady)).answer.missing).to.deep.equal(['events']);
    undo();
    said.length = 0;
    cms.calls.length = 0;
    take({ kind: 'retry' }, { kind: 'retry' });
    const { answer } = await heard(isReady);
    expect(answer.missing).to.deep.equal([]);
    expect(cms.calls).to.deep.equal(['lindenfurt/de/events/?combine_recurring=True']);
  });

  it('gives up what is under way when it is closed, and says nothing more', async () => {
    const signals: AbortSignal[] = [];
    cms.when(/./, (_, init) => {
      signals.push(init!.signal!);
      return new Promise(() => {});
    });
    const { desk, said, take } = openDesk();
    take(open, ask(1, 1, 'wohn'));
    await nextTask();
    said.length = 0;
    desk.close();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true, true]);
    await nextTask();
    take(ask(1, 2, 'wohngeld'), { kind: 'retry' });
    await nextTask();
    expect(said).to.deep.equal([]);
    expect(signals).to.have.length(3);
  });

  it('takes no notice of what it does not know', () => {
    const { said, take } = openDesk();
    take({ kind: 'something' } as unknown as ToLibrary);
    expect(said).to.deep.equal([]);
  });
});
