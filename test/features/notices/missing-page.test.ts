import { expect } from '@open-wc/testing';
import { missingPage } from '../../../src/features/notices/missing-page.js';
import { ARABIC, GERMAN, show, textOf, the } from '../view.js';

const HOME = { title: 'Weidenau', href: 'https://integreat.app/weidenau/ar/' };
const FROM = { language: GERMAN, href: 'https://integreat.app/weidenau/de/arbeit/' };

describe('the notice of a page that is not there', () => {
  it('is accessible', async () => {
    const { root } = show(missingPage({ language: ARABIC, from: FROM, home: HOME }));
    await expect(root).to.be.accessible();
  });

  it('leads home', () => {
    const { root } = show(missingPage({ language: ARABIC, from: null, home: HOME }));
    expect(textOf(the(root, '.notice-title'))).to.equal('This page does not exist (any more).');
    expect(textOf(the(root, 'a'))).to.equal('Back to “Weidenau”');
    expect(the<HTMLAnchorElement>(root, 'a').href).to.equal(HOME.href);
    expect(root.querySelectorAll('[role="alert"]'), 'it is no failure').to.have.length(0);
  });

  it('leads back to the language in which the visitor read it', () => {
    const { root } = show(missingPage({ language: ARABIC, from: FROM, home: HOME }));
    expect(textOf(the(root, '.notice-title'))).to.equal('This page does not exist in العربية.');
    const back = the<HTMLAnchorElement>(root, 'a[hreflang="de"]');
    expect(textOf(back)).to.equal('Read it in Deutsch');
    expect(back.href).to.equal(FROM.href);
    expect(the<HTMLAnchorElement>(root, 'a:not([hreflang])').href).to.equal(HOME.href);
  });

  it('does not lead home where home itself is missing', () => {
    const { root } = show(missingPage({ language: ARABIC, from: FROM, home: null }));
    expect(textOf(the(root, 'a'))).to.equal('Read it in Deutsch');
  });
});
