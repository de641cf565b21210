import { expect } from '@open-wc/testing';
import { saysSomething } from '../../src/model/feedback.js';

describe('feedback', () => {
  it('says something with a rating, with words, or with both', () => {
    expect(saysSomething({ rating: 'up', comment: '' })).to.be.true;
    expect(saysSomething({ rating: null, comment: 'The number is wrong.' })).to.be.true;
    expect(saysSomething({ rating: 'down', comment: 'The number is wrong.' })).to.be.true;
  });

  it('says nothing with neither, or with white space', () => {
    expect(saysSomething({ rating: null, comment: '' })).to.be.false;
    expect(saysSomething({ rating: null, comment: ' \n\t\u00A0' })).to.be.false;
  });
});
