import { expect, fixtureSync } from '@open-wc/testing';
import { browserLanguages, languageAround, preferredLanguages } from '../../src/host/page-languages.js';

/** An element deep in nested shadow roots, and the hosts around it from outside in. */
function nested(depth: number): { hosts: HTMLElement[]; inner: HTMLElement } {
  const hosts: HTMLElement[] = [];
  let place: ParentNode = fixtureSync<HTMLElement>('<div></div>');
  for (let level = 0; level < depth; level++) {
    const host: HTMLElement = document.createElement('div');
    place.append(host);
    hosts.push(host);
    place = host.attachShadow({ mode: level % 2 === 0 ? 'open' : 'closed' });
  }
  const inner = document.createElement('p');
  place.append(inner);
  return { hosts, inner };
}

describe('the language around an element', () => {
  const pageLanguage = document.documentElement.lang;
  beforeEach(() => (document.documentElement.lang = 'fr'));
  afterEach(() => (document.documentElement.lang = pageLanguage));

  it('is its own, else the nearest, else the page’s', () => {
    const outer = fixtureSync<HTMLElement>('<div><p><b></b></p></div>');
    const inner = outer.querySelector('b')!;
    expect(languageAround(inner)).to.equal('fr');
    outer.lang = 'de';
    expect(languageAround(inner)).to.equal('de');
    inner.lang = 'ar';
    expect(languageAround(inner)).to.equal('ar');
  });

  it('is found through shadow roots, open or closed', () => {
    const { hosts, inner } = nested(3);
    expect(languageAround(inner)).to.equal('fr');
    hosts[0]!.lang = 'de';
    expect(languageAround(inner)).to.equal('de');
    hosts[2]!.lang = 'uk';
    expect(languageAround(inner)).to.equal('uk');
  });

  it('is not an empty one', () => {
    const element = fixtureSync<HTMLElement>('<div lang="tr"><p lang=" "><b lang=""></b></p></div>');
    expect(languageAround(element.querySelector('b')!)).to.equal('tr');
    element.setAttribute('lang', '  de-AT ');
    expect(languageAround(element)).to.equal('de-AT');
  });

  it('is nobody’s where nobody says', () => {
    document.documentElement.removeAttribute('lang');
    expect(languageAround(fixtureSync<HTMLElement>('<div></div>'))).to.equal(null);
    document.documentElement.lang = 'fr';
    expect(languageAround(document.createElement('div')), 'out of the page').to.equal(null);
  });
});

describe('the preferred languages', () => {
  it('are the page’s, then the browser’s in their order', () => {
    const element = fixtureSync<HTMLElement>('<div lang="tr"></div>');
    expect(browserLanguages()).to.deep.equal(navigator.languages);
    expect(preferredLanguages(element)).to.deep.equal(['tr', ...navigator.languages]);
    expect(preferredLanguages(document.createElement('div'))).to.deep.equal(navigator.languages);
  });
});
