import { expect } from '@open-wc/testing';
import { isFromLibrary, isToLibrary } from '../../src/library/protocol.js';
import { answer } from '../support/found.js';

/** What extensions and other scripts send around. */
const STRANGE = [undefined, null, 0, true, '', 'answer', 'ask', [], ['answer'], {}, { type: 'answer' }, { kind: 1 }];

describe('a message from the library', () => {
  it('is an answer', () => {
    expect(isFromLibrary({ kind: 'answer', asker: 1, turn: 1, answer: answer() })).to.be.true;
  });

  it('is nothing else', () => {
    for (const message of [...STRANGE, { kind: 'ask' }, { kind: 'Answer' }, { kind: ['answer'] }]) {
      expect(isFromLibrary(message), JSON.stringify(message)).to.be.false;
    }
  });
});

describe('a message to the library', () => {
  it('has a kind', () => {
    const scope = { base: 'https://cms.example', region: 'r', language: 'ar', german: 'de' };
    for (const message of [
      { kind: 'open', scope, given: [] },
      { kind: 'words', language: 'de', words: { synonyms: {}, stopwords: '', contacts: [] } },
      { kind: 'ask', question: { asker: 1, turn: 1, query: 'kita', roots: [] } },
      { kind: 'leave', asker: 1 },
      { kind: 'retry' },
    ]) {
      expect(isToLibrary(message), message.kind).to.be.true;
    }
  });

  it('is nothing else', () => {
    for (const message of STRANGE) expect(isToLibrary(message), JSON.stringify(message)).to.be.false;
  });
});
