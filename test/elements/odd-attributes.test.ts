import { expect } from '@open-wc/testing';
import { hasOddAttributes } from '../../src/elements/odd-attributes.js';

function element(attributes: Readonly<Record<string, string>>, name = 'integreat-panel'): Element {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

describe('attributes that are worth a closer look', () => {
  for (const attributes of [
    {},
    { region: 'muenchen', language: 'auto', api: 'https://cms.example', id: 'x', class: 'y', 'aria-label': 'z' },
    { theme: 'dark', mode: 'drawer', routing: 'hash', 'heading-level': '3', show: 'pages events', features: '' },
    { for: 'x', limit: '5', target: '/new/' },
  ]) {
    it(`are not ${JSON.stringify(attributes)}`, () => {
      expect(hasOddAttributes(element(attributes), null)).to.be.false;
    });
  }

  for (const attributes of [
    { regoin: 'muenchen' },
    { theme: 'drak' },
    { 'heading-level': '7' },
    { show: 'pages evnets' },
    { 'image-hosts': 'images.example' },
    { simple: '' },
  ]) {
    it(`are ${JSON.stringify(attributes)}`, () => {
      expect(hasOddAttributes(element(attributes), null)).to.be.true;
    });
  }

  it('are those of a script tag as well', () => {
    const panel = element({ region: 'muenchen' });
    expect(hasOddAttributes(panel, element({ 'data-region': 'muenchen', async: '', src: 'x' }, 'script'))).to.be.false;
    expect(hasOddAttributes(panel, element({ 'data-region': 'muenchen', 'data-them': 'dark' }, 'script'))).to.be.true;
  });
});
