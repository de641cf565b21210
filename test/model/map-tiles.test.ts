import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseMapTiles, tileAddress } from '../../src/model/map-tiles.js';

const BASE = 'https://www.town.example/newcomers/?a=1';
const tiles = (attribute: string | null, base = BASE) => parseMapTiles(attribute, base);

describe('the server of map tiles that a page names', () => {
  it('is known by its host', () => {
    expect(tiles('https://tiles.example.org/{z}/{x}/{y}.png')).to.deep.equal({
      template: 'https://tiles.example.org/{z}/{x}/{y}.png',
      host: 'tiles.example.org',
    });
    expect(tiles(' HTTPS://Tiles.Example.org:8443/{z}/{x}/{y}{r}.png?key=a&style=b ')).to.deep.equal({
      template: 'https://tiles.example.org:8443/{z}/{x}/{y}{r}.png?key=a&style=b',
      host: 'tiles.example.org:8443',
    });
    expect(tiles('http://kacheln.müller.example/?z={z}&x={x}&y={y}')?.host).to.equal('kacheln.müller.example');
  });

  it('may be the page’s own', () => {
    expect(tiles('/tiles/{z}/{x}/{y}.png')).to.deep.equal({
      template: 'https://www.town.example/tiles/{z}/{x}/{y}.png',
      host: 'www.town.example',
    });
    expect(tiles('//tiles.example.org/{z}/{x}/{y}.png', 'http://localhost:8000/')?.template).to.equal(
      'http://tiles.example.org/{z}/{x}/{y}.png',
    );
  });

  const none: readonly (string | null)[] = [
    null,
    '',
    '  ',
    'https://tiles.example.org/',
    'https://tiles.example.org/{z}/{x}.png',
    'https://tiles.example.org/{z}/{x}/{y}/{unknown}.png',
    'https://tiles.example.org/{z}/{x}/{y}/{-y}.png',
    'https://tiles.example.org/{{z}}/{x}/{y}.png',
    'https://tiles.example.org/{Z}/{X}/{Y}.png',
    'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
    'https://{z}.example.org/{x}/{y}.png',
    'https://user:secret@tiles.example.org/{z}/{x}/{y}.png',
    'https://www.town.example@evil.example/{z}/{x}/{y}.png',
    'https://tiles.example.org\\@evil.example/{z}/{x}/{y}.png',
    'https://tiles.example.org/{z}/{x}/{y}.png#part',
    'https://tiles.example.org/{z}/{x}/{y}.png\nx',
    'https:///{z}/{x}/{y}.png',
    'tiles/{z}/{x}/{y}.png',
    'javascript:alert(1)//{z}/{x}/{y}',
    'data:image/png,{z}{x}{y}',
    'ftp://tiles.example.org/{z}/{x}/{y}.png',
    'blob:https://tiles.example.org/{z}/{x}/{y}',
  ];
  for (const attribute of none) {
    it(`is none for ${JSON.stringify(attribute)}`, () => {
      expect(tiles(attribute)).to.be.null;
    });
  }

  it('is none by a slash alone, on a page of no host', () => {
    for (const base of ['about:srcdoc', 'file:///home/page.html', '', 'blob:https://www.town.example/1'])
      expect(tiles('/tiles/{z}/{x}/{y}.png', base), base).to.be.null;
  });

  it('is the host that a browser would ask, whatever the attribute', () => {
    const part = fc.constantFrom(
      'https:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      'a.example',
      '{z}',
      '{x}/{y}',
      '?',
      '#',
      '%2f',
      ' ',
      '8080',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), fc.string(), (parts, more) => {
        const found = tiles(`https://${parts.join('')}/{z}/{x}/{y}${more}`);
        if (!found) return;
        const asked = new URL(tileAddress(found, { z: 1, x: 2, y: 3 }, false));
        expect(asked.protocol).to.equal('https:');
        expect(asked.host).to.equal(new URL(`https://${found.host}`).host);
        expect(asked.username + asked.password).to.equal('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the address of a tile', () => {
  it('has its numbers, each as often as the server wants it', () => {
    const found = tiles('https://t.example/{z}/{x}/{y}{r}.png?z={z}')!;
    expect(tileAddress(found, { z: 12, x: 2170, y: 1395 }, false)).to.equal('https://t.example/12/2170/1395.png?z=12');
    expect(tileAddress(found, { z: 0, x: 0, y: 0 }, true)).to.equal('https://t.example/0/0/0@2x.png?z=0');
  });
});
