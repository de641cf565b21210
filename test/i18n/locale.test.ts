import { expect } from '@open-wc/testing';
import { firstLocale, LOCALES, localeDirection, localeFor, type Locale } from '../../src/i18n/locale.js';

describe('the interface for a language', () => {
  const locales: readonly [tag: string, locale: Locale | null][] = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-simple', 'de'],
    ['de-si', 'de'],
    ['DE', 'de'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['tr_TR', 'tr'],
    ['uk', 'uk'],
    ['zh-CN', 'zh-CN'],
    ['zh_cn', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['den', null], // Slavey begins like German
    ['fa-AF', null],
    ['ti', null],
    ['und', null],
    ['', null],
    ['no tag at all', null],
  ];
  for (const [tag, locale] of locales) {
    it(`"${tag}" is ${locale ?? 'not there'}`, () => {
      expect(localeFor(tag)).to.equal(locale);
    });
  }

  it('is the first that is there, else English', () => {
    expect(firstLocale(['ti', 'uk', 'de'])).to.equal('uk');
    expect(firstLocale(['ti', 'prs'])).to.equal('en');
    expect(firstLocale([])).to.equal('en');
  });

  it('knows which way it is written', () => {
    expect(LOCALES.filter((locale) => localeDirection(locale) === 'rtl')).to.deep.equal(['ar']);
  });
});
