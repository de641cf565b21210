import { expect } from '@open-wc/testing';
import { withWords, wordsIn } from '../../src/elements/panel-address.js';

const PAGE = 'https://city.example/home/?a=1#top';

describe('words on their way to another page', () => {
  for (const [target, words, expected] of [
    ['/new-here/', 'Kita', 'https://city.example/new-here/?integreat-search=Kita'],
    ['https://town.example/?x=1#panel', 'Kita Platz', 'https://town.example/?x=1&integreat-search=Kita+Platz#panel'],
    ['?integreat-search=old', 'a&b=c#d', 'https://city.example/home/?integreat-search=a%26b%3Dc%23d'],
  ] as const) {
    it(`are a parameter of ${target}`, () => expect(withWords(target, PAGE, words)).to.equal(expected));
  }

  for (const target of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'http://']) {
    it(`never travel to ${target}`, () => expect(withWords(target, PAGE, 'Kita')).to.equal(null));
  }

  for (const words of ['Kita', 'شقة للإيجار', 'a&b=c#d +%']) {
    it(`arrive as they were: ${words}`, () => expect(wordsIn(withWords('/x', PAGE, words)!)).to.equal(words));
  }

  it('are none where the address carries none', () => {
    for (const address of [
      PAGE,
      'https://city.example/?integreat-search=',
      'https://city.example/?integreat-search=+',
    ]) {
      expect(wordsIn(address)).to.equal('');
    }
  });
});
