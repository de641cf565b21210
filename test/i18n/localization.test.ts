import { expect } from '@open-wc/testing';
import { msg, str } from '@lit/localize';
import { speaking, type Speaker, type Templates } from '../../src/i18n/localization.js';

const GERMAN: Templates = { hello: 'Hallo', from: { strings: ['von ', ' bis ', ''], values: [0, 1] } };
const BACKWARDS: Templates = { hello: 'olleH', from: { strings: ['', ' <- ', ''], values: [1, 0] } };

const hello = () => msg('Hello', { id: 'hello' });
const from = (start: string, end: string) => msg(str`from ${start} to ${end}`, { id: 'from' });

describe('a message', () => {
  it('is English while nobody speaks', () => {
    expect(hello()).to.equal('Hello');
    expect(from('1', '2')).to.equal('from 1 to 2');
  });

  it('is in the speaker’s words while they speak, and English again after', () => {
    expect(speaking({ templates: GERMAN }, hello)).to.equal('Hallo');
    expect(hello()).to.equal('Hello');
  });

  it('has its values in the order of the language', () => {
    expect(speaking({ templates: GERMAN }, () => from('1', '2'))).to.equal('von 1 bis 2');
    expect(speaking({ templates: BACKWARDS }, () => from('1', '2'))).to.equal('2 <- 1');
  });

  it('is English where the language lacks it, and where its words are not there yet', () => {
    expect(speaking({ templates: {} }, () => [hello(), from('1', '2')])).to.deep.equal(['Hello', 'from 1 to 2']);
    expect(speaking({ templates: undefined }, hello)).to.equal('Hello');
  });

  it('is looked up when it is said: a speaker may find words while they speak', () => {
    const speaker: { templates: Templates | undefined } = { templates: undefined };
    const said = speaking(speaker satisfies Speaker, () => {
      const before = hello();
      speaker.templates = GERMAN;
      return [before, hello()];
    });
    expect(said).to.deep.equal(['Hello', 'Hallo']);
  });
});

describe('a speaker within a speaker', () => {
  it('speaks for their part only', () => {
    const said = speaking({ templates: GERMAN }, () => [
      hello(),
      speaking({ templates: BACKWARDS }, hello),
      speaking({ templates: undefined }, hello),
      hello(),
    ]);
    expect(said).to.deep.equal(['Hallo', 'olleH', 'Hello', 'Hallo']);
  });

  it('gives back the word also when they fail', () => {
    const fail = () => {
      throw new Error('no words');
    };
    speaking({ templates: GERMAN }, () => {
      expect(() => speaking({ templates: BACKWARDS }, fail)).to.throw('no words');
      expect(hello()).to.equal('Hallo');
    });
    expect(() => speaking({ templates: GERMAN }, fail)).to.throw('no words');
    expect(hello()).to.equal('Hello');
  });
});
