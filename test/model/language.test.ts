import { expect } from '@open-wc/testing';
import { findLanguage, firstLanguage, languageTag, likelySlug, primaryTag } from '../../src/model/language.js';
import { language } from '../support/nouns.js';

/** Languages as a CMS publishes them, by slug. */
const published = (...slugs: string[]) => slugs.map((slug) => language(slug, { tag: languageTag(slug) }));

describe('languages', () => {
  describe('languageTag makes BCP 47 of a code', () => {
    for (const [code, tag] of [
      ['de', 'de'],
      ['DE', 'de'],
      ['pt-br', 'pt-BR'],
      ['pt_BR', 'pt-BR'],
      ['zh-CN', 'zh-CN'],
      ['zh-hans', 'zh-Hans'],
      ['de-si', 'de-simple'],
      ['fa-pr', 'fa-AF'],
      ['FA_PR', 'fa-AF'],
      ['prs', 'fa-AF'],
      ['kmr', 'ku'],
      ['sr-latn', 'sr-Latn'],
      ['', 'und'],
      ['klingonese', 'und'],
      ['not a code', 'und'],
      ['constructor', 'und'],
      ['__proto__', 'und'],
    ] as const) {
      it(`${code || '(empty)'}: ${tag}`, () => expect(languageTag(code)).to.equal(tag));
    }

    it('that Intl takes', () => {
      for (const code of ['de-si', 'fa_pr', 'ku', 'not a code']) {
        expect(() => new Intl.DateTimeFormat(languageTag(code)), code).not.to.throw();
      }
    });
  });

  it('primaryTag is the language alone', () => {
    expect(primaryTag('de-AT')).to.equal('de');
    expect(primaryTag('PT_br')).to.equal('pt');
    expect(primaryTag('')).to.equal('');
  });

  describe('findLanguage finds what a wish names', () => {
    for (const [what, wish, slugs, expected] of [
      ['by slug', 'fa-AF', ['fa', 'fa-AF'], 'fa-AF'],
      ['by slug, however it is written', ' ZH-cn ', ['de', 'zh-CN'], 'zh-CN'],
      ['by slug where that is no tag', ' klingonESE ', ['de', 'KlingonEse'], 'KlingonEse'],
      ['by tag, with blanks around', ' de-AT ', ['de'], 'de'],
      ['by tag', 'prs', ['fa', 'fa-AF'], 'fa-AF'],
      ['by tag, in the CMS’s odd code', 'fa_pr', ['de', 'fa-AF'], 'fa-AF'],
      ['by another name of the language', 'kmr-TR', ['de', 'ku'], 'ku'],
      ['in the language that its speakers read too', 'prs', ['de', 'fa'], 'fa'],
      ['by the language without its country', 'de-AT', ['de-si', 'de'], 'de'],
      ['by the script, without the country', 'sr-Latn-RS', ['sr-Cyrl', 'sr', 'sr-Latn'], 'sr-Latn'],
      ['by the language alone rather than by a script of it', 'sr-Arab', ['sr-Cyrl', 'sr'], 'sr'],
      ['in another country’s form where there is no other', 'pt', ['de', 'pt-br'], 'pt-br'],
      ['in another script where there is no other', 'zh-Hans', ['de', 'zh-CN'], 'zh-CN'],
      ['not by a language that begins alike', 'de', ['den'], undefined],
      ['not where the region lacks it', 'fr', ['de', 'en'], undefined],
      ['not for an empty wish', '', ['de'], undefined],
      ['not for a wish that is no tag', 'not a code', ['de', 'klingonese'], undefined],
      ['not among none', 'de', [], undefined],
    ] as const) {
      it(what, () => expect(findLanguage(published(...slugs), wish)?.slug).to.equal(expected));
    }
  });

  it('firstLanguage takes the first wish that the region can fulfil', () => {
    const languages = published('de', 'en', 'ar');
    expect(firstLanguage(languages, ['fr', 'ar-SY', 'de'])?.slug).to.equal('ar');
    expect(firstLanguage(languages, ['fr', 'it'])).to.equal(undefined);
    expect(firstLanguage(languages, [])).to.equal(undefined);
  });

  it('likelySlug guesses the CMS’s slug', () => {
    expect(['de-AT', 'zh-Hans', 'zh-TW', 'uk'].map(likelySlug)).to.deep.equal(['de', 'zh-CN', 'zh-CN', 'uk']);
  });
});
