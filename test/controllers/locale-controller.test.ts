import { expect } from '@open-wc/testing';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import { targetLocales } from '../../src/i18n/locale-codes.js';
import { TestHost } from './test-host.js';

describe('a locale controller', () => {
  it('has English from the start', () => {
    const host = new TestHost();
    const locales = new LocaleController(host);
    expect(locales.has('en')).to.be.true;
    expect(locales.templates('en')).to.be.undefined;
    expect(host.updates).to.equal(0);
  });

  for (const locale of targetLocales) {
    it(`loads the first screen's words of ${locale} when they are wanted, and tells its host once`, async () => {
      const host = new TestHost();
      const locales = new LocaleController(host);
      const told = host.nextUpdate();
      expect(locales.has(locale)).to.be.false;
      expect(locales.has(locale), 'asked again meanwhile').to.be.false;
      await told;
      expect(locales.has(locale)).to.be.true;
      expect(locales.templates(locale)).to.have.property('imprint').that.is.a('string');
      expect(locales.templates(locale), 'a word of later screens').not.to.have.property('retry');
      expect(host.updates).to.equal(1);
    });

    it(`loads all words of ${locale} when those are wanted`, async () => {
      const host = new TestHost();
      const locales = new LocaleController(host);
      while (!locales.hasAll(locale)) await host.nextUpdate();
      expect(locales.has(locale)).to.be.true;
      expect(locales.templates(locale)).to.include.keys('imprint', 'retry');
    });
  }

  it('keeps the words of several languages apart', async () => {
    const host = new TestHost();
    const locales = new LocaleController(host);
    for (const locale of ['de', 'ar'] as const) while (!locales.hasAll(locale)) await host.nextUpdate();
    expect(locales.templates('de')!.retry).to.equal('Noch einmal versuchen');
    expect(locales.templates('ar')!.retry).to.equal('حاول مرة أخرى');
  });
});
