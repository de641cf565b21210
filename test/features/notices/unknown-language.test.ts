import { expect } from '@open-wc/testing';
import { unknownLanguage } from '../../../src/features/notices/unknown-language.js';
import type { Language } from '../../../src/model/language.js';
import { ARABIC, click, GERMAN, MARKUP, show, texts, textOf, the } from '../view.js';

const notice = (written = 'xx', onPick: (language: Language) => void = () => undefined) =>
  unknownLanguage({ written, region: 'Weidenau', languages: [GERMAN, ARABIC], onPick });

describe('the notice of a language that the region lacks', () => {
  it('is accessible', async () => {
    const { root } = show(notice());
    await expect(root).to.be.accessible();
  });

  it('says what was asked for, as it was written', () => {
    const { root } = show(notice(MARKUP));
    expect(textOf(the(root, '[role="alert"] .notice-title'))).to.equal(`Weidenau does not publish in “${MARKUP}”.`);
  });

  it('offers the languages that there are, each in itself', () => {
    const { root } = show(notice());
    expect(textOf(the(root, '.notice-text'))).to.equal('Choose one of its languages:');
    expect(texts(root, 'button')).to.deep.equal(['Deutsch', 'العربية']);
    expect([...root.querySelectorAll('button')].map(({ lang, dir }) => [lang, dir])).to.deep.equal([
      ['de', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });

  it('picks on a click', () => {
    const picked: Language[] = [];
    const { root } = show(notice('xx', (language) => picked.push(language)));
    click(the(root, '[lang="ar"]'));
    expect(picked).to.deep.equal([ARABIC]);
  });
});
