import { expect } from '@open-wc/testing';
import { adviceSentence } from '../../../src/features/diagnosis/attribute-sentence.js';
import type { AdviceCode, AttributeAdvice } from '../../../src/model/diagnosis.js';

const say = (advice: AdviceCode, more: Partial<AttributeAdvice> = {}) =>
  adviceSentence({ attribute: 'theme', written: 'drak', advice, nearest: null, used: null, ...more });

describe('a sentence about an attribute', () => {
  for (const [expected, sentence] of [
    ['attribute "theme" is unknown', say('unknown-attribute')],
    [
      'attribute "langauge" is unknown: did you mean "language"?',
      say('unknown-attribute', { attribute: 'langauge', nearest: 'language' }),
    ],
    [
      'theme="drak" is unknown (known: auto, light, dark). Used meanwhile: "auto"',
      say('unknown-value', { used: 'auto' }),
    ],
    [
      'data-theme="drak" is unknown (known: auto, light, dark). Used meanwhile: "auto"',
      say('unknown-value', { attribute: 'data-theme', used: 'auto' }),
    ],
    [
      'theme="drak" is unknown: did you mean "dark"? Used meanwhile: "auto"',
      say('unknown-value', { nearest: 'dark', used: 'auto' }),
    ],
    [
      'limit="ten" is unknown. Used meanwhile: the default',
      say('unknown-value', { attribute: 'limit', written: 'ten' }),
    ],
    ['features: the word "x" is unknown, and is ignored', say('unknown-word', { attribute: 'features', written: 'x' })],
    ['attribute "storage" has no effect in this version', say('without-effect', { attribute: 'storage' })],
  ] as const) {
    it(expected, () => expect(sentence).to.equal(expected));
  }

  it('shows whatever was written as text on one line', () => {
    expect(say('unknown-value', { written: '"\n\u202e<b>' })).to.contain('theme=""\\u{a}\\u{202e}<b>"');
    expect(say('unknown-attribute', { attribute: 'x'.repeat(9999) })).to.have.length.below(300);
  });
});
