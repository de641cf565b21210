import { expect } from '@open-wc/testing';
import { LibraryPort, type OpenChannel, type PortOptions } from '../../src/library/port.js';
import type { ToLibrary } from '../../src/library/protocol.js';
import type { SearchAnswer } from '../../src/model/search.js';
import { nextTask } from '../support/clock.js';
import { answer } from '../support/found.js';
import { page } from '../support/nouns.js';

const SCOPE = { base: 'https://cms.example', region: 'r', language: 'ar', german: 'de' };
const WORDS = { synonyms: {}, stopwords: ' bitte ', contacts: [] };

/** A way to a library that is none: what was posted, and what a test lets come back. */
class TestChannel {
  readonly posted: ToLibrary[] = [];
  isClosed = false;
  isOpened = false;
  receive: (message: unknown) => void = () => expect.fail('nobody opened it');
  fail: () => void = () => expect.fail('nobody opened it');

  readonly open: OpenChannel = (receive, fail) => {
    this.isOpened = true;
    this.receive = receive;
    this.fail = fail;
    return { post: (message) => this.posted.push(message), close: () => (this.isClosed = true) };
  };

  /** Kinds of what was posted, and of questions also who asked what. */
  get acts(): string[] {
    return this.posted.map((each) => {
      if (each.kind === 'ask') return `ask ${each.question.asker}.${each.question.turn} ${each.question.query}`;
      if (each.kind === 'words') return `words ${each.language}`;
      return each.kind === 'leave' ? `leave ${each.asker}` : each.kind;
    });
  }

  answers(asker: number, turn: number, query = 'kita'): void {
    this.receive({ kind: 'answer', asker, turn, answer: answer({ query }) });
  }
}

function openPort(channels: TestChannel[], more: Partial<PortOptions> = {}) {
  return new LibraryPort({
    channels: channels.map(({ open }) => open),
    scope: SCOPE,
    wordsOf: () => Promise.resolve(null),
    ...more,
  });
}

/** One who asks, and the queries that were answered. */
function join(port: LibraryPort) {
  const heard: string[] = [];
  const seat = port.join(({ query }: SearchAnswer, turn) => heard.push(`${turn} ${query}`));
  return { ...seat, heard };
}

describe('a port to a library', () => {
  let channel: TestChannel;
  let other: TestChannel;
  beforeEach(() => {
    channel = new TestChannel();
    other = new TestChannel();
  });

  it('opens its best channel only, and says what the library is about and what the page has', () => {
    const given = [{ list: 'pages', language: 'ar', entries: [page('/r/ar/a/')] }] as const;
    openPort([channel, other], { given });
    expect(channel.posted).to.deep.equal([{ kind: 'open', scope: SCOPE, given }]);
    expect(other.isOpened).to.be.false;
  });

  it('asks, and gives each answer to the question', () => {
    const { ask, heard } = join(openPort([channel]));
    ask('kita', ['/r/ar/a/'], 3);
    expect(channel.posted.at(-1)).to.deep.equal({
      kind: 'ask',
      question: { asker: 1, turn: 3, query: 'kita', roots: ['/r/ar/a/'] },
    });
    channel.answers(1, 3, 'first');
    channel.answers(1, 3, 'again');
    expect(heard).to.deep.equal(['3 first', '3 again']);
  });

  it('drops answers to older questions, and to nobody', () => {
    const { ask, heard } = join(openPort([channel]));
    channel.answers(1, 1, 'before any question');
    ask('ki', [], 1);
    ask('kita', [], 2);
    channel.answers(1, 1, 'late');
    channel.answers(9, 2, 'to nobody');
    channel.answers(1, 2, 'in time');
    expect(heard).to.deep.equal(['2 in time']);
  });

  it('hears nothing but answers', () => {
    const { ask, heard } = join(openPort([channel]));
    ask('kita', [], 1);
    for (const message of [null, undefined, 'answer', 1, {}, { kind: 'ask', asker: 1, turn: 1 }])
      channel.receive(message);
    expect(heard).to.deep.equal([]);
  });

  it('tells two who ask apart', () => {
    const port = openPort([channel]);
    const [first, second] = [join(port), join(port)];
    first.ask('kita', [], 1);
    second.ask('schule', [], 1);
    expect(channel.acts.slice(1)).to.deep.equal(['ask 1.1 kita', 'ask 2.1 schule']);
    channel.answers(2, 1, 'schule');
    channel.answers(1, 1, 'kita');
    expect(first.heard).to.deep.equal(['1 kita']);
    expect(second.heard).to.deep.equal(['1 schule']);
  });

  it('forgets who leaves, and knows whether anybody is there', () => {
    const port = openPort([channel]);
    expect(port.isUsed).to.be.false;
    const [first, second] = [join(port), join(port)];
    first.ask('kita', [], 1);
    first.leave();
    expect(channel.acts.at(-1)).to.equal('leave 1');
    channel.answers(1, 1);
    expect(first.heard).to.deep.equal([]);
    expect(port.isUsed).to.be.true;
    second.leave();
    expect(port.isUsed).to.be.false;
  });

  it('does not take an answer to somebody who has left for one to the next who comes', () => {
    const port = openPort([channel]);
    const first = join(port);
    first.ask('kita', [], 1);
    first.leave();
    const second = join(port);
    second.ask('schule', [], 1);
    channel.answers(1, 1, 'kita'); // it was under way
    expect(second.heard).to.deep.equal([]);
  });

  it('passes on that the CMS is to be asked again', () => {
    openPort([channel]).retry();
    expect(channel.acts).to.deep.equal(['open', 'retry']);
  });

  describe('tells the library the words of both languages', () => {
    it('as soon as they are there', async () => {
      const asked: string[] = [];
      openPort([channel], { wordsOf: (language) => (asked.push(language), Promise.resolve(WORDS)) });
      await nextTask();
      expect(asked).to.deep.equal(['ar', 'de']);
      expect(channel.posted.slice(1)).to.deep.equal([
        { kind: 'words', language: 'ar', words: WORDS },
        { kind: 'words', language: 'de', words: WORDS },
      ]);
    });

    it('of one only where the visitor reads German', async () => {
      const scope = { ...SCOPE, language: 'de', german: null };
      openPort([channel], { scope, wordsOf: () => Promise.resolve(WORDS) });
      await nextTask();
      expect(channel.acts).to.deep.equal(['open', 'words de']);
    });

    it('and goes on without those that there are none of, or that can’t be loaded', async () => {
      const wordsOf = (language: string) =>
        language === 'ar' ? Promise.resolve(null) : Promise.reject(new TypeError('no such chunk'));
      const { ask, heard } = join(openPort([channel], { wordsOf }));
      await nextTask();
      ask('kita', [], 1);
      channel.answers(1, 1);
      expect(channel.acts).to.deep.equal(['open', 'ask 1.1 kita']);
      expect(heard).to.deep.equal(['1 kita']);
    });

    it('but not after it was closed', async () => {
      openPort([channel], { wordsOf: () => Promise.resolve(WORDS) }).close();
      await nextTask();
      expect(channel.acts).to.deep.equal(['open']);
    });
  });

  describe('where a channel fails', () => {
    it('opens the next, tells it everything, and asks again what was asked last', async () => {
      const given = [{ list: 'events', language: 'ar', entries: [] }] as const;
      const port = openPort([channel, other], { given, wordsOf: () => Promise.resolve(WORDS) });
      await nextTask();
      const [first, second] = [join(port), join(port)];
      join(port); // has not asked anything yet
      first.ask('ki', [], 1);
      first.ask('kita', ['/r/ar/a/'], 2);
      second.ask('schule', [], 1);
      channel.fail();
      expect(channel.isClosed).to.be.true;
      expect(other.acts).to.deep.equal(['open', 'words ar', 'words de', 'ask 1.2 kita', 'ask 2.1 schule']);
      expect(other.posted[0]).to.deep.equal({ kind: 'open', scope: SCOPE, given });
      other.answers(1, 2);
      expect(first.heard).to.deep.equal(['2 kita']);
    });

    it('asks there from then on', () => {
      const port = openPort([channel, other]);
      channel.fail();
      const { ask, leave } = join(port);
      ask('kita', [], 1);
      port.retry();
      leave();
      expect(other.acts).to.deep.equal(['open', 'ask 1.1 kita', 'retry', 'leave 1']);
      expect(channel.acts).to.deep.equal(['open']);
      port.close();
      expect(other.isClosed).to.be.true;
    });

    it('counts each failure once', () => {
      const third = new TestChannel();
      openPort([channel, other, third]);
      channel.fail();
      channel.fail();
      expect(third.isOpened).to.be.false;
      other.fail();
      expect(third.isOpened).to.be.true;
    });

    it('takes no answer of the one that failed', () => {
      const { ask, heard } = join(openPort([channel, other]));
      ask('kita', [], 1);
      channel.fail();
      channel.answers(1, 1, 'of the one that failed');
      expect(heard).to.deep.equal([]);
    });

    it('says that nothing is to be had where there is none left, at once and from then on', () => {
      const port = openPort([channel]);
      const answers: [SearchAnswer, number][] = [];
      const { ask } = port.join((...heard) => answers.push(heard));
      const missing = ['pages', 'events', 'locations'] as const;
      ask('kita', [], 1);
      channel.fail();
      expect(answers).to.deep.equal([[answer({ query: 'kita', missing }), 1]]);
      ask('schule', [], 2);
      expect(answers.slice(1)).to.deep.equal([[answer({ query: 'schule', missing }), 2]]);
      port.retry();
      port.close();
      expect(answers).to.have.length(2);
      expect(channel.acts, 'it is tried again').to.deep.equal(['open', 'ask 1.1 kita', 'open', 'ask 1.2 schule']);
    });

    it('says so of each question where there was none from the start', () => {
      const { ask, heard } = join(openPort([]));
      expect(heard).to.deep.equal([]);
      ask('kita', [], 1);
      expect(heard).to.deep.equal(['1 kita']);
    });

    it('opens none any more when it was closed', () => {
      openPort([channel, other]).close();
      channel.fail();
      expect(other.isOpened).to.be.false;
    });
  });

  it('is silent when it was closed', () => {
    const port = openPort([channel]);
    const { ask, leave } = join(port);
    port.close();
    expect(channel.isClosed).to.be.true;
    ask('kita', [], 1);
    port.retry();
    leave();
    port.close();
    expect(channel.acts).to.deep.equal(['open']);
  });
});
