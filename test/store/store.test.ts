import { expect } from '@open-wc/testing';
import type { StoreRequest } from '../../src/store/requests.js';
import { Store } from '../../src/store/store.js';
import { nextTask } from '../support/clock.js';
import { failure, region } from '../support/nouns.js';
import { questions, type Question } from '../support/world.js';

const REGION = { kind: 'region', region: 'r' } as const;
const REGIONS = { kind: 'regions' } as const;
const a = region('r', { name: 'A' });
const b = region('r', { name: 'B' });
const stays = new AbortController().signal;

/** What becomes of a load: its value or its failure. */
const outcomeOf = (load: Promise<unknown>) => load.catch((cause: unknown) => cause);

describe('the store', () => {
  let store: Store;
  let asked: Question[];
  let changes: number;
  beforeEach(() => {
    const { asked: all, source } = questions();
    asked = all;
    store = new Store(source);
    changes = 0;
    store.subscribe(() => changes++);
  });

  /** Loads and is answered. */
  async function loaded(request: StoreRequest, value: unknown): Promise<void> {
    const load = store.load(request, stays);
    asked.at(-1)!.answer(value);
    await load;
  }

  it('has nothing at first', () => {
    expect(store.get(REGION)).to.deep.equal({ status: 'absent' });
    expect(asked).to.deep.equal([]);
  });

  it('asks its source, and keeps the answer', async () => {
    const load = store.load(REGION, stays);
    expect(store.get(REGION)).to.deep.equal({ status: 'loading' });
    expect(asked[0]!.request).to.deep.equal(REGION);
    asked[0]!.answer(a);
    expect(await load).to.equal(a);
    expect(store.get(REGION)).to.deep.equal({ status: 'ready', value: a });
    expect(await store.load(REGION, stays)).to.equal(a);
    expect(asked, 'asked once').to.have.length(1);
    expect(store.get(REGIONS), 'another question').to.deep.equal({ status: 'absent' });
  });

  it('tells of each change, until nobody listens', async () => {
    let heard = 0;
    const stop = store.subscribe(() => heard++);
    const load = store.load(REGION, stays);
    expect(heard, 'loading').to.equal(1);
    stop();
    asked[0]!.answer(a);
    await load;
    expect(heard).to.equal(1);
    expect(changes, 'loading, ready').to.equal(2);
    await store.load(REGION, stays);
    expect(changes, 'nothing new').to.equal(2);
  });

  it('tells those who listen, also when one of them leaves meanwhile', () => {
    const heard: string[] = [];
    const stop = store.subscribe(() => {
      heard.push('first');
      stop();
    });
    store.subscribe(() => heard.push('second'));
    void outcomeOf(store.load(REGION, stays));
    expect(heard).to.deep.equal(['first', 'second']);
  });

  describe('joined by many', () => {
    it('asks once, and answers all', async () => {
      const loads = [1, 2, 3].map(() => store.load(REGION, stays));
      expect(asked).to.have.length(1);
      asked[0]!.answer(a);
      expect(await Promise.all(loads)).to.deep.equal([a, a, a]);
    });

    it('tells all of a failure', async () => {
      const error = failure('http');
      const loads = [1, 2].map(() => outcomeOf(store.load(REGION, stays)));
      asked[0]!.fail(error);
      expect(await Promise.all(loads)).to.deep.equal([error, error]);
    });

    it('goes on as long as one of them stays', async () => {
      const leaver = new AbortController();
      const left = outcomeOf(store.load(REGION, leaver.signal));
      const load = store.load(REGION, stays);
      leaver.abort('left');
      expect(await left).to.equal('left');
      await nextTask();
      expect(asked[0]!.signal.aborted).to.be.false;
      asked[0]!.answer(a);
      expect(await load).to.equal(a);
    });

    it('is aborted when the last one leaves, and forgets that it asked', async () => {
      const leavers = [new AbortController(), new AbortController()];
      const loads = leavers.map(({ signal }) => outcomeOf(store.load(REGION, signal)));
      for (const leaver of leavers) leaver.abort('left');
      expect(await Promise.all(loads)).to.deep.equal(['left', 'left']);
      await nextTask();
      expect(asked[0]!.signal.aborted).to.be.true;
      expect(store.get(REGION)).to.deep.equal({ status: 'absent' });
      expect(changes, 'loading, absent').to.equal(2);
    });

    it('goes on when the last one leaves and comes back at once', async () => {
      const leaver = new AbortController();
      const left = outcomeOf(store.load(REGION, leaver.signal));
      leaver.abort('moved');
      const load = store.load(REGION, stays);
      await left;
      await nextTask();
      expect(asked).to.have.length(1);
      expect(asked[0]!.signal.aborted).to.be.false;
      asked[0]!.answer(a);
      expect(await load).to.equal(a);
    });

    it('asks anew when somebody comes after it was aborted, and ignores what the old question still brings', async () => {
      const leaver = new AbortController();
      const left = outcomeOf(store.load(REGION, leaver.signal));
      leaver.abort();
      await left;
      await nextTask();
      const load = store.load(REGION, stays);
      expect(asked).to.have.length(2);
      asked[0]!.answer(a);
      await nextTask();
      expect(store.get(REGION)).to.deep.equal({ status: 'loading' });
      asked[1]!.answer(b);
      expect(await load).to.equal(b);
    });

    it('is not even asked by somebody who has left before', async () => {
      expect(await outcomeOf(store.load(REGION, AbortSignal.abort('left')))).to.equal('left');
      expect(asked).to.deep.equal([]);
      expect(store.get(REGION)).to.deep.equal({ status: 'absent' });
    });
  });

  describe('a failure', () => {
    it('is there to be shown, and is asked about again by the next who asks', async () => {
      const error = failure('network');
      const load = outcomeOf(store.load(REGION, stays));
      asked[0]!.fail(error);
      expect(await load).to.equal(error);
      expect(store.get(REGION)).to.deep.equal({ status: 'failed', error });
      const retry = store.load(REGION, stays);
      expect(asked).to.have.length(2);
      expect(store.get(REGION)).to.deep.equal({ status: 'loading' });
      asked[1]!.answer(a);
      expect(await retry).to.equal(a);
    });

    it('of any other kind is one of the script', async () => {
      const cause = new TypeError('a mistake in the code');
      const load = outcomeOf(store.load(REGION, stays));
      asked[0]!.fail(cause);
      expect(await load).to.include({ code: 'script', message: String(cause), cause });
    });

    it('that comes of being aborted is none', async () => {
      const leaver = new AbortController();
      const left = outcomeOf(store.load(REGION, leaver.signal));
      asked[0]!.signal.addEventListener('abort', () => asked[0]!.fail(new DOMException('aborted', 'AbortError')));
      leaver.abort('left');
      await left;
      await nextTask();
      expect(store.get(REGION)).to.deep.equal({ status: 'absent' });
    });
  });

  describe('with `fresh`', () => {
    beforeEach(() => loaded(REGION, a));

    it('asks again, and keeps what is shown meanwhile', async () => {
      const load = store.load(REGION, stays, { fresh: true });
      expect(store.get(REGION)).to.deep.equal({ status: 'loading', previous: a });
      asked[1]!.answer(b);
      expect(await load).to.equal(b);
      expect(store.get(REGION)).to.deep.equal({ status: 'ready', value: b });
    });

    it('keeps what is shown when that fails, and when it fails again', async () => {
      for (const code of ['network', 'offline'] as const) {
        const error = failure(code);
        const load = outcomeOf(store.load(REGION, stays, { fresh: true }));
        asked.at(-1)!.fail(error);
        await load;
        expect(store.get(REGION)).to.deep.equal({ status: 'failed', error, previous: a });
      }
    });

    it('has what was shown when everybody leaves before the answer', async () => {
      const leaver = new AbortController();
      const left = outcomeOf(store.load(REGION, leaver.signal, { fresh: true }));
      leaver.abort();
      await left;
      await nextTask();
      expect(asked[1]!.signal.aborted).to.be.true;
      expect(store.get(REGION)).to.deep.equal({ status: 'ready', value: a });
    });

    it('joins who asks already', () => {
      void outcomeOf(store.load(REGION, stays, { fresh: true }));
      void outcomeOf(store.load(REGION, stays, { fresh: true }));
      void outcomeOf(store.load(REGION, stays));
      expect(asked).to.have.length(2);
    });
  });

  describe('keeps 300 answers', () => {
    const request = (index: number) => ({ kind: 'region', region: `r${index}` }) as const;
    const fill = async (from: number, to: number) => {
      for (let index = from; index <= to; index++) await loaded(request(index), region(`r${index}`));
    };
    const statusOf = (index: number) => store.get(request(index)).status;

    it('and forgets those longest unused', async () => {
      await fill(1, 302);
      expect([1, 2, 3, 302].map(statusOf)).to.deep.equal(['absent', 'absent', 'ready', 'ready']);
    });

    it('and counts as used what was asked for again', async () => {
      await fill(1, 300);
      await store.load(request(1), stays);
      await fill(301, 301);
      expect([1, 2].map(statusOf)).to.deep.equal(['ready', 'absent']);
    });

    it('and counts as used what somebody looks at, such as a panel that shows it', async () => {
      await fill(1, 300);
      expect(statusOf(1)).to.equal('ready');
      await fill(301, 301);
      expect([1, 2].map(statusOf)).to.deep.equal(['ready', 'absent']);
    });

    it('and never forgets what is being loaded', async () => {
      const load = store.load(REGION, stays);
      await fill(1, 300);
      expect(store.get(REGION).status).to.equal('loading');
      expect(statusOf(1)).to.equal('absent');
      asked[0]!.answer(a);
      expect(await load).to.equal(a);
    });
  });
});
