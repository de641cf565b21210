import { expect } from '@open-wc/testing';
import { inOrder } from '../../src/model/page.js';
import { page } from '../support/nouns.js';

describe('siblings', () => {
  it('stand in the editors’ order, those of the same number as they came', () => {
    const pages = [
      ['c', 3],
      ['b', 1],
      ['a', 1],
      ['d', 2],
    ] as const;
    const siblings = pages.map(([slug, order]) => page(`/r/de/${slug}/`, { order }));
    expect(inOrder(siblings).map(({ title }) => title)).to.deep.equal(['b', 'a', 'd', 'c']);
    expect(siblings[0]!.title, 'the list itself').to.equal('c');
  });
});
