import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  hasHash,
  hasHostRoute,
  placeInAddress,
  routeKey,
  withoutPlaceInAddress,
  withPlaceInAddress,
  type RoutePart,
} from '../../src/routing/place-in-address.js';

const PAGE = 'https://city.example/new/';
const ARABIC = '/muenchen/ar/العمل-والمهنة-493/';
const ARABIC_WRITTEN = '/muenchen/ar/%D8%A7%D9%84%D8%B9%D9%85%D9%84-%D9%88%D8%A7%D9%84%D9%85%D9%87%D9%86%D8%A9-493/';

describe('a place in the page’s address', () => {
  it('stands in the query or in the hash, readable as a path', () => {
    expect(withPlaceInAddress(PAGE, 'query', 'integreat', '/muenchen/de/')).to.equal(`${PAGE}?integreat=/muenchen/de/`);
    expect(withPlaceInAddress(PAGE, 'hash', 'integreat', ARABIC)).to.equal(`${PAGE}#integreat=${ARABIC_WRITTEN}`);
  });

  it('has a name of its own where the panel has an id', () => {
    expect(routeKey('')).to.equal('integreat');
    expect(routeKey('left')).to.equal('integreat-left');
    const both = `${PAGE}?integreat=/a/de/&integreat-left=/b/de/`;
    expect(placeInAddress(both, 'query', 'integreat')).to.equal('/a/de/');
    expect(placeInAddress(both, 'query', 'integreat-left')).to.equal('/b/de/');
    expect(placeInAddress(both, 'query', 'integreat-right')).to.equal(null);
  });

  it('takes the place of the one before, and leaves all else as it was', () => {
    const address = `${PAGE}?q=%C3%A4+b&&x&integreat=/a/de/&y=%2f#top`;
    expect(withPlaceInAddress(address, 'query', 'integreat', '/a/en/')).to.equal(
      `${PAGE}?q=%C3%A4+b&&x&integreat=/a/en/&y=%2f#top`,
    );
  });

  it('is read as others write it: with escaped slashes, in any order, with plus signs', () => {
    expect(placeInAddress(`${PAGE}?x=1&integreat=%2Fa%2Fde%2F`, 'query', 'integreat')).to.equal('/a/de/');
    expect(placeInAddress(`${PAGE}#a&integreat=/a/de/b+c/`, 'hash', 'integreat')).to.equal('/a/de/b+c/');
    expect(placeInAddress(`${PAGE}?integreat=/a/de/b+c/`, 'query', 'integreat')).to.equal('/a/de/b c/');
  });

  it('is none where nothing is named, or only by the other part', () => {
    for (const address of [PAGE, `${PAGE}?integreat`, `${PAGE}?integreat=`, `${PAGE}#integreat=/a/de/`])
      expect(placeInAddress(address, 'query', 'integreat'), address).to.equal(null);
    expect(placeInAddress(`${PAGE}?integreat=/a/de/`, 'hash', 'integreat')).to.equal(null);
  });

  it('survives a lone per cent sign', () => {
    expect(placeInAddress(`${PAGE}?integreat=/a/de/100%/`, 'query', 'integreat')).to.equal('/a/de/100%/');
  });

  it('can be read again, whatever it is and whatever stands beside it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const beside = fc.array(fc.stringMatching(/^[a-z0-9%=+;/?]{0,8}$/), { maxLength: 4 });
    fc.assert(
      fc.property(text, beside, beside, fc.constantFrom<RoutePart>('hash', 'query'), (path, query, hash, part) => {
        const before = `${PAGE}?${query.join('&')}#${hash.join('&')}`;
        const after = withPlaceInAddress(before, part, 'integreat-x', path);
        expect(placeInAddress(after, part, 'integreat-x')).to.equal(path);
        const own = /&?integreat-x=[^&#]*/;
        expect(after.replace(own, '').replace('?&', '?').replace('#&', '#')).to.equal(
          before.replace('?&', '?').replace('#&', '#'),
        );
      }),
    );
  });
});

describe('an address without the place', () => {
  for (const [part, before, after] of [
    ['query', '?integreat=/a/de/', ''],
    ['hash', '#integreat=/a/de/', ''],
    ['query', '?integreat=/a/de/#top', '#top'],
    ['hash', '?x#integreat=/a/de/', '?x'],
    ['query', '?q=%C3%A4+b&&x&integreat=/a/de/&y=%2f#top', '?q=%C3%A4+b&&x&y=%2f#top'],
    ['hash', '?integreat=/b/de/#a=%e4&integreat=/a/de/&b', '?integreat=/b/de/#a=%e4&b'],
    ['query', '?integreat=/a/de/&x=1', '?x=1'],
    ['query', '?x=1&integreat=/a/de/', '?x=1'],
    ['query', '?integreat=/a/de/&integreat=/b/de/&x', '?x'],
    ['query', '?%69ntegreat=/a/de/&x', '?x'],
    ['query', '?integreat=&x', '?x'],
  ] as const) {
    it(`is "${after}" for "${before}" (${part})`, () => {
      expect(withoutPlaceInAddress(PAGE + before, part, 'integreat')).to.equal(PAGE + after);
    });
  }

  for (const [part, address] of [
    ['query', ''],
    ['hash', ''],
    ['query', '?integreat-left=/a/de/&integreatx=1&integreat'],
    ['query', '?x=integreat=/a/de/'],
    ['hash', '?integreat=/a/de/'],
    ['query', '?x=%2f#integreat=/a/de/'],
    ['hash', '#top'],
    ['hash', '#/their/route?integreat=/a/de/'],
  ] as const) {
    it(`leaves "${address}" as it is (${part})`, () => {
      expect(withoutPlaceInAddress(PAGE + address, part, 'integreat')).to.equal(PAGE + address);
    });
  }

  it('is the one from before the place was written, whatever stands in it', () => {
    const beside = fc.array(fc.stringMatching(/^[a-z0-9%=+;/?]{0,8}$/), { maxLength: 4 });
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, beside, beside, fc.constantFrom<RoutePart>('hash', 'query'), (path, query, hash, part) => {
        const [search, fragment] = [query.join('&'), hash.join('&')];
        const before = `${PAGE}${search && `?${search}`}${fragment && `#${fragment}`}`;
        const written = withPlaceInAddress(before, part, 'integreat-x', path);
        expect(written).not.to.equal(before);
        expect(withoutPlaceInAddress(written, part, 'integreat-x')).to.equal(before);
      }),
    );
  });
});

describe('a page’s hash', () => {
  it('is a route of the page’s own where it begins as routers write it', () => {
    for (const hash of ['#/', '#/news/3', '#!/news', '#!']) expect(hasHostRoute(PAGE + hash), hash).to.be.true;
    for (const hash of ['', '#', '#top', '#integreat=/a/de/', '#a=/b'])
      expect(hasHostRoute(PAGE + hash), hash).to.be.false;
  });

  it('is there also when it is empty', () => {
    expect(hasHash(`${PAGE}#`)).to.be.true;
    expect(hasHash(`${PAGE}?a#b`)).to.be.true;
    expect(hasHash(PAGE)).to.be.false;
  });
});
