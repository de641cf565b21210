import { expect } from '@open-wc/testing';
import { inWorker, onMainThread, type WorkerScript } from '../../src/library/channels.js';
import type { OpenChannel } from '../../src/library/port.js';
import { isFromLibrary, type FromLibrary, type ToLibrary } from '../../src/library/protocol.js';
import { worker } from '../../src/library/scripts.js';
import { nextTask } from '../support/clock.js';
import { TestCms } from '../support/cms.js';

/** What comes out of a channel. */
function use(open: OpenChannel) {
  const heard: unknown[] = [];
  let failures = 0;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listen of listeners) listen();
  };
  const channel = open(
    (message) => {
      heard.push(message);
      tell();
    },
    () => {
      failures++;
      tell();
    },
  );
  /** Resolves with the first value that there is. */
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const listen = () => {
        const found = look();
        if (found === undefined) return;
        listeners.delete(listen);
        resolve(found);
      };
      listeners.add(listen);
      listen();
    });
  return {
    ...channel,
    heard,
    failures: () => failures,
    failed: () => until(() => (failures > 0 ? true : undefined)),
    final: () => until<FromLibrary>(() => heard.filter(isFromLibrary).find(({ answer }) => answer.phase === 'ready')),
    message: () => until(() => heard[0]),
  };
}

/** Opens a library of Lindenfurt for one who reads Arabic, and asks. */
const asking = (base: string, query: string): ToLibrary[] => [
  { kind: 'open', scope: { base, region: 'lindenfurt', language: 'ar', german: 'de' }, given: [] },
  { kind: 'ask', question: { asker: 1, turn: 1, query, roots: [] } },
];

/** A page of the test server that no recording knows. */
const nowhere = `${location.origin}/nowhere/worker.js`;

/** A classic script, as a URL of this origin. */
const script = (text: string): WorkerScript => ({
  url: URL.createObjectURL(new Blob([text], { type: 'text/javascript' })),
  type: 'classic',
});

describe('a library in a worker', () => {
  /** `window.fetch` does not reach a worker: the test server answers for itself. */
  const base = `${location.origin}/cms-9999`;

  it('answers from all that a CMS has, as on the main thread', async () => {
    const [there, here] = [use(inWorker(worker)), use(onMainThread(window.fetch))];
    for (const message of asking(base, 'Mietvertrag')) {
      there.post(message);
      here.post(message);
    }
    const [inside, outside] = await Promise.all([there.final(), here.final()]);
    expect(inside).to.deep.equal(outside);
    expect(inside.answer.hits[0]!.germanTitle!.text).to.equal('Der Mietvertrag');
    expect(inside.answer).to.deep.include({ missing: [], read: 34 + 33 + 31 + 97 + 33 + 31 });
    expect(there.failures()).to.equal(0);
    there.close();
    here.close();
  });

  it('survives messages that are not for it', async () => {
    const channel = use(inWorker(worker));
    for (const message of [null, 'hello', 7, [], { type: 'extension' }, { kind: 'something' }]) {
      channel.post(message as unknown as ToLibrary);
    }
    for (const message of asking(base, 'wohnen')) channel.post(message);
    expect((await channel.final()).answer.hits).not.to.be.empty;
    expect(channel.failures()).to.equal(0);
    channel.close();
  });

  it('fails where there is no such script', async () => {
    const channel = use(inWorker({ url: nowhere, type: 'module' }));
    for (const message of asking(base, 'wohnen')) channel.post(message);
    await channel.failed();
    expect(channel.heard).to.deep.equal([]);
    channel.close();
  });

  it('fails where the script breaks, and leaves that out of the page’s console', async () => {
    let isReported = false;
    const listen = () => (isReported = true);
    window.addEventListener('error', listen);
    const channel = use(inWorker(script('throw new Error("broken")')));
    await channel.failed();
    await nextTask();
    window.removeEventListener('error', listen);
    expect(isReported).to.be.false;
    channel.close();
  });

  for (const [what, url] of [
    ['is none', 'http://'],
    ['leads nowhere', 'worker.js'],
  ] as const) {
    it(`fails, but not before it is open, where the script’s address ${what}`, async () => {
      let isOpen = false;
      let wasOpen: boolean | undefined;
      const open = inWorker({ url, type: 'classic' });
      await new Promise<void>((resolve) => {
        const channel = open(
          () => undefined,
          () => {
            wasOpen = isOpen;
            resolve();
          },
        );
        isOpen = true;
        channel.post({ kind: 'retry' });
        channel.close();
      });
      expect(wasOpen).to.be.true;
    });
  }

  it('can be a script of another origin', async () => {
    const url = `data:text/javascript,${encodeURIComponent('onmessage = ({ data }) => postMessage(["heard", data.kind])')}`;
    expect(new URL(url).origin).not.to.equal(location.origin);
    const channel = use(inWorker({ url, type: 'classic' }));
    channel.post({ kind: 'retry' });
    expect(await channel.message()).to.deep.equal(['heard', 'retry']);
    channel.close();
  });

  it('fails where the script of another origin can’t be had', async () => {
    const channel = use(inWorker({ url: 'http://localhost:1/worker.js', type: 'classic' }));
    await channel.failed();
    channel.close();
  });
});

describe('a library on the main thread', () => {
  let cms: TestCms;
  beforeEach(() => {
    cms = new TestCms();
  });

  it('asks the CMS by the page’s own fetch', async () => {
    const asked: string[] = [];
    const channel = use(
      onMainThread((input, init) => {
        asked.push(input as string);
        return fetch(input, init);
      }),
    );
    for (const message of asking(cms.base, 'wohnen')) channel.post(message);
    await channel.final();
    expect(asked).to.have.length(6);
    expect(cms.calls).to.have.length(6);
    expect(channel.failures()).to.equal(0);
    channel.close();
  });

  it('gives up what is under way when it is closed', async () => {
    const signals: AbortSignal[] = [];
    let started = () => {};
    const hasStarted = new Promise<void>((resolve) => (started = resolve));
    cms.when(/./, (_, init) => {
      signals.push(init!.signal!);
      started();
      return new Promise(() => {});
    });
    const channel = use(onMainThread((input, init) => fetch(input, init)));
    for (const message of asking(cms.base, 'wohnen')) channel.post(message);
    await hasStarted;
    channel.close();
    await nextTask();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true, true]);
  });

  it('does not even begin when it is closed before its code has come', async () => {
    const channel = use(onMainThread((input, init) => fetch(input, init)));
    for (const message of asking(cms.base, 'wohnen')) channel.post(message);
    channel.close();
    const later = use(onMainThread((input, init) => fetch(input, init)));
    for (const message of asking(new TestCms().base, 'wohnen')) later.post(message);
    await later.final();
    later.close();
    expect(cms.calls).to.deep.equal([]);
    expect(channel.heard).to.deep.equal([]);
  });
});
