import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readableAddress } from '../../src/model/address.js';

describe('an address that people can read', () => {
  const examples = {
    'https://integreat.app/lindenfurt/ar/%D8%A7%D9%84%D8%B9%D9%85%D9%84-493/':
      'https://integreat.app/lindenfurt/ar/العمل-493/',
    'https://integreat.app/m%C3%BCnchen/': 'https://integreat.app/münchen/',
    'https://integreat.app/m%c3%bcnchen/': 'https://integreat.app/münchen/',
    'https://integreat.app/a?b=c%26d%3D%2F%20#e': 'https://integreat.app/a?b=c%26d%3D%2F%20#e',
    'https://integreat.app/100%25%41': 'https://integreat.app/100%25%41',
    'https://integreat.app/%FF%C3%BC': 'https://integreat.app/%FF%C3%BC',
    'https://integreat.app/%E2%80%AEtxt%C2%A0': 'https://integreat.app/%E2%80%AEtxt%C2%A0',
    '': '',
  };
  for (const [url, readable] of Object.entries(examples))
    it(`is ${readable || 'empty where it is empty'}`, () => {
      expect(readableAddress(url)).to.equal(readable);
    });

  it('leads where the address led, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, query) => {
        const [first, second] = [path, query].map(encodeURIComponent);
        const address = new URL(`https://town.example/${first}/?q=${second}#${second}`).href;
        expect(new URL(readableAddress(address)).href).to.equal(address);
      }),
    );
  });

  it('has no character that cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const readable = readableAddress(`https://town.example/${encodeURIComponent(words)}`);
        expect(readable).to.not.match(/[\p{C}\p{Z}]/u);
      }),
    );
  });

  it('is any text where it was any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readableAddress(text)).to.be.a('string');
      }),
    );
  });
});
