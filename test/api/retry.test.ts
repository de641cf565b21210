import { expect } from '@open-wc/testing';
import { systemClock, withRetries, type Patience } from '../../src/api/retry.js';
import { PanelError } from '../../src/model/panel-error.js';
import { nextTask, TestClock } from '../support/clock.js';
import { failure, failureOf } from '../support/nouns.js';

const PATIENCE: Patience = { attempt: 1000, total: 10_000, retries: 2 };

/** Attempts that end as each was told to: with a value, a failure, or (null) not before their signal aborts. */
function attempts(...outcomes: (string | Error | null)[]) {
  const signals: AbortSignal[] = [];
  const attempt = (signal: AbortSignal): Promise<string> => {
    const outcome = outcomes[signals.length];
    signals.push(signal);
    if (outcome instanceof Error) return Promise.reject(outcome);
    if (typeof outcome === 'string') return Promise.resolve(outcome);
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  };
  return { attempt, signals };
}

function start(outcomes: (string | Error | null)[], patience: Partial<Patience> = {}) {
  const clock = new TestClock();
  const caller = new AbortController();
  const { attempt, signals } = attempts(...outcomes);
  const result = withRetries(attempt, caller.signal, { ...PATIENCE, ...patience }, clock);
  result.catch(() => undefined); // looked at below, after time has passed
  return { clock, caller, signals, result };
}

const network = failure('network');

describe('patience with a network', () => {
  it('asks once when there is an answer', async () => {
    const { clock, caller, signals, result } = start(['answer']);
    expect(await result).to.equal('answer');
    expect(signals).to.have.length(1);
    expect(clock.waiting, 'what still waits').to.equal(0);
    caller.abort();
    expect(signals[0]!.aborted, 'an attempt that is over').to.be.false;
  });

  it('asks again after a pause', async () => {
    const { clock, signals, result } = start([network, 'answer']);
    await clock.pass(199);
    expect(signals).to.have.length(1);
    await clock.pass(1);
    expect(signals).to.have.length(2);
    expect(await result).to.equal('answer');
  });

  it('doubles the longest pause each time up to five seconds, and leaves the rest to chance', async () => {
    const { clock, result } = start(Array<Error>(7).fill(network), { retries: 6, total: 60_000 });
    await clock.pass(60_000);
    expect(await failureOf(() => result)).to.equal(network);
    const pauses = clock.asked.filter((each) => each !== PATIENCE.attempt);
    expect(pauses).to.deep.equal([200, 400, 800, 1600, 2500, 2500]);
  });

  describe('gives up after the last attempt', () => {
    for (const error of [
      network,
      failure('timeout'),
      ...[408, 429, 500, 502, 503].map((status) => new PanelError('http', 'busy', { status })),
    ]) {
      it(`on ${error.code} ${error.status ?? ''}`, async () => {
        const { clock, signals, result } = start([error, error, error, 'too late']);
        await clock.pass(10_000);
        expect(await failureOf(() => result)).to.equal(error);
        expect(signals).to.have.length(3);
      });
    }
  });

  describe('does not ask again', () => {
    for (const error of [
      ...(['offline', 'parse', 'schema', 'csp'] as const).map(failure),
      new PanelError('not-found', 'gone', { status: 404 }),
      ...[400, 403, 499].map((status) => new PanelError('http', 'refused', { status })),
      new TypeError('a mistake in the code'),
    ]) {
      it(`on ${error instanceof PanelError ? `${error.code} ${error.status ?? ''}` : error.name}`, async () => {
        const { clock, signals, result } = start([error, 'never']);
        const outcome = result.catch((cause: unknown) => cause);
        await clock.pass(10_000);
        expect(await outcome).to.equal(error);
        expect(signals).to.have.length(1);
      });
    }
  });

  describe('time', () => {
    it('is up for one attempt, and the next one begins', async () => {
      const { clock, signals, result } = start([null, 'answer']);
      await clock.pass(999);
      expect(signals[0]!.aborted).to.be.false;
      await clock.pass(1);
      expect(signals[0]!.reason).to.have.property('code', 'timeout');
      await clock.pass(200);
      expect(await result).to.equal('answer');
    });

    it('is up for all attempts together: the last gets what is left, and none follows', async () => {
      const { clock, signals, result } = start([null, null, null], { total: 1500, retries: 9 });
      clock.chance = 0;
      await clock.pass(1500);
      expect((await failureOf(() => result)).code).to.equal('timeout');
      expect(signals).to.have.length(2);
      expect(clock.asked).to.deep.equal([1000, 0, 500]);
    });

    it('is not spent on a pause at whose end nothing is left', async () => {
      const { clock, signals, result } = start([network], { total: 200 });
      await clock.pass(0);
      expect(await failureOf(() => result)).to.equal(network);
      expect(signals).to.have.length(1);
    });

    it('ends an attempt that does not listen', async () => {
      const clock = new TestClock();
      const result = withRetries(
        () => new Promise(() => {}),
        new AbortController().signal,
        { ...PATIENCE, retries: 0 },
        clock,
      );
      result.catch(() => undefined);
      await clock.pass(1000);
      expect((await failureOf(() => result)).code).to.equal('timeout');
    });
  });

  describe('with signs of life', () => {
    /** Attempts that never end by themselves, each with what it calls when something has arrived. */
    function startLiving(patience: Partial<Patience>) {
      const clock = new TestClock();
      clock.chance = 0;
      const lives: { signal: AbortSignal; alive: () => void }[] = [];
      const attempt = (signal: AbortSignal, alive: () => void) => {
        lives.push({ signal, alive });
        return new Promise<string>((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason as Error)),
        );
      };
      const never = new AbortController().signal;
      const result = withRetries(attempt, never, { ...PATIENCE, retries: 0, ...patience }, clock);
      result.catch(() => undefined); // looked at below, after time has passed
      const isOver = (at = 0) => lives[at]!.signal.aborted;
      return { clock, lives, result, isOver };
    }

    it('an attempt lives on, and ends when none has come for a while', async () => {
      const { clock, lives, result, isOver } = startLiving({ idle: 500, total: 60_000 });
      await clock.pass(900);
      lives[0]!.alive();
      await clock.pass(499);
      expect(isOver()).to.be.false;
      for (let sign = 0; sign < 20; sign++) {
        lives[0]!.alive();
        await clock.pass(499);
        expect(isOver(), `after sign ${sign}`).to.be.false;
      }
      await clock.pass(1);
      expect(lives[0]!.signal.reason).to.have.property('code', 'timeout');
      expect((await failureOf(() => result)).code).to.equal('timeout');
      expect(clock.waiting, 'what still waits').to.equal(0);
    });

    it('an attempt ends when none has come for a while, be the time for the first one not over yet', async () => {
      const { clock, lives, isOver } = startLiving({ idle: 200, total: 60_000 });
      await clock.pass(100);
      lives[0]!.alive();
      await clock.pass(199);
      expect(isOver()).to.be.false;
      await clock.pass(1);
      expect(isOver()).to.be.true;
    });

    it('an attempt has its whole time for the first one', async () => {
      const { clock, isOver } = startLiving({ idle: 200, total: 60_000 });
      await clock.pass(999);
      expect(isOver()).to.be.false;
      await clock.pass(1);
      expect(isOver()).to.be.true;
    });

    it('an attempt may have longer pauses than its first one', async () => {
      const { clock, lives, isOver } = startLiving({ idle: 3000, total: 60_000 });
      lives[0]!.alive();
      await clock.pass(2999);
      expect(isOver()).to.be.false;
      await clock.pass(1);
      expect(isOver()).to.be.true;
    });

    it('they count for nothing without `idle`', async () => {
      const { clock, lives, isOver } = startLiving({});
      await clock.pass(900);
      lives[0]!.alive();
      await clock.pass(99);
      expect(isOver()).to.be.false;
      await clock.pass(1);
      expect(isOver()).to.be.true;
    });

    it('of one attempt say nothing about the next', async () => {
      const { clock, lives, isOver } = startLiving({ idle: 500, total: 60_000, retries: 1 });
      await clock.pass(900);
      lives[0]!.alive();
      await clock.pass(500);
      expect(isOver(0)).to.be.true;
      await clock.pass(900);
      lives[0]!.alive(); // too late
      await clock.pass(99);
      expect(isOver(1)).to.be.false;
      await clock.pass(1);
      expect(isOver(1)).to.be.true;
    });

    it('all attempts together end in time nevertheless', async () => {
      const { clock, lives, isOver } = startLiving({ idle: 500, total: 2000, retries: 9 });
      for (let past = 0; past < 2000; past += 400) {
        expect(isOver(), `after ${past}`).to.be.false;
        lives[0]!.alive();
        await clock.pass(400);
      }
      expect(isOver()).to.be.true;
      expect(lives).to.have.length(1);
    });

    it('an attempt goes on for ever where all attempts together may', async () => {
      const { clock, lives, isOver } = startLiving({ idle: 500, total: Infinity });
      await clock.pass(900);
      for (let sign = 0; sign < 1000; sign++) {
        lives[0]!.alive();
        await clock.pass(400);
      }
      expect(isOver()).to.be.false;
    });
  });

  describe('ends with the caller’s reason when the caller leaves', () => {
    const reason = new DOMException('gone', 'AbortError');
    const outcomeOf = (result: Promise<unknown>) => result.catch((cause: unknown) => cause);

    it('before the first attempt', async () => {
      const { attempt, signals } = attempts('answer');
      const result = withRetries(attempt, AbortSignal.abort(reason), PATIENCE, new TestClock());
      expect(await outcomeOf(result)).to.equal(reason);
      expect(signals).to.have.length(0);
    });

    it('during an attempt', async () => {
      const { clock, caller, signals, result } = start([null, 'never']);
      await clock.pass(10);
      caller.abort(reason);
      expect(signals[0]!.reason).to.equal(reason);
      expect(await outcomeOf(result)).to.equal(reason);
      expect(signals).to.have.length(1);
      expect(clock.waiting).to.equal(0);
    });

    it('during a pause', async () => {
      const { clock, caller, signals, result } = start([network, 'never']);
      await clock.pass(10);
      caller.abort(reason);
      expect(await outcomeOf(result)).to.equal(reason);
      expect(signals).to.have.length(1);
    });

    it('while an attempt fails for another reason', async () => {
      const caller = new AbortController();
      const attempt = () => {
        caller.abort(reason);
        return Promise.reject(network);
      };
      expect(await outcomeOf(withRetries(attempt, caller.signal, PATIENCE, new TestClock()))).to.equal(reason);
    });
  });
});

describe('the system’s clock', () => {
  it('goes on', async () => {
    const before = systemClock.now();
    await systemClock.wait(0, new AbortController().signal);
    expect(systemClock.now()).to.be.at.least(before);
    expect(systemClock.random()).to.be.within(0, 1);
  });

  it('ends a wait when its signal aborts, also one that had aborted before', async () => {
    const caller = new AbortController();
    const outcomes: unknown[] = [];
    const note = (cause: unknown) => outcomes.push(cause);
    void systemClock.wait(1_000_000, caller.signal).catch(note);
    await nextTask();
    expect(outcomes).to.deep.equal([]);
    caller.abort('left');
    void systemClock.wait(1_000_000, caller.signal).catch(note);
    await nextTask();
    expect(outcomes).to.deep.equal(['left', 'left']);
  });
});
