import { expect } from '@open-wc/testing';
import { languageOffer } from '../../../src/features/languages/language-offer.js';
import { ARABIC, click, show, textOf, the } from '../view.js';

const WORDS = { 'language-offer': { strings: ['اقرأ هذا باللغة ', ''], values: [0] }, close: 'إغلاق' };

const offer = (acts: { onAccept?: () => void; onDismiss?: () => void } = {}) =>
  languageOffer({ language: ARABIC, templates: WORDS, onAccept: () => undefined, onDismiss: () => undefined, ...acts });

describe('the offer of another language', () => {
  it('is accessible', async () => {
    const { root } = show(offer());
    await expect(root).to.be.accessible();
  });

  it('is made in that language, and says so', () => {
    const { root } = show(offer());
    const line = the(root, '[part="notice"]');
    expect([line.lang, line.dir]).to.deep.equal(['ar', 'rtl']);
    expect(textOf(the(line, '.offer-accept'))).to.equal('اقرأ هذا باللغة العربية');
    expect(the(line, '.offer-dismiss').getAttribute('aria-label')).to.equal('إغلاق');
  });

  it('is made in English as long as its words are not there', () => {
    const { root } = show(
      languageOffer({ language: ARABIC, templates: undefined, onAccept: () => undefined, onDismiss: () => undefined }),
    );
    expect(textOf(the(root, '.offer-accept'))).to.equal('Read this in العربية');
  });

  it('is accepted or refused', () => {
    const acts: string[] = [];
    const { root } = show(offer({ onAccept: () => acts.push('accept'), onDismiss: () => acts.push('dismiss') }));
    click(the(root, '.offer-accept'));
    click(the(root, '.offer-dismiss'));
    expect(acts).to.deep.equal(['accept', 'dismiss']);
  });
});
