import { expect } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { browserPrefers, hasFocus, heard, leavePage, pickLanguage, rejection, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const CLUB =
  '/lindenfurt/de/alltag-und-freizeit/sport-und-bewegung/vereine-von-a-bis-z/kleingartenverein-gartenfeld-e-v/';
const CLUBS = '/lindenfurt/de/alltag-und-freizeit/sport-und-bewegung/vereine-von-a-bis-z/';

describe('the panel’s language', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const language of ['de', 'ar']) {
    it(`is accessible with an offer of another, in ${language}`, async () => {
      browserPrefers(language === 'ar' ? 'de' : 'ar');
      const visitor = await openPanel({ attributes: { language, 'language-offer': 'auto' } });
      await visitor.panel.ready;
      await until(visitor.panel, () => visitor.has('.language-offer'));
      visitor.find<HTMLDetailsElement>('details').open = true;
      await expect(visitor.panel).to.be.accessible();
    });
  }

  describe('"auto"', () => {
    for (const { around, browser, region, expected } of [
      { around: 'en', browser: ['de'], region: 'lindenfurt', expected: 'en' },
      { around: 'en-GB', browser: ['de'], region: 'lindenfurt', expected: 'en' },
      { around: 'fr', browser: ['it', 'en-US', 'de'], region: 'lindenfurt', expected: 'en' },
      { around: 'fr', browser: ['it'], region: 'lindenfurt', expected: 'de' },
      { around: 'ar', browser: ['en'], region: 'muehlenau', expected: 'ar' },
      { around: 'ar', browser: ['en'], region: 'lk-hohenwalde', expected: 'en' },
      { around: 'zh-Hans', browser: ['en'], region: 'lindenfurt', expected: 'zh-CN' },
    ]) {
      it(`is ${expected} of ${region} in a page in ${around}, for ${browser.join()}`, async () => {
        browserPrefers(...browser);
        const { panel } = await openPanel({ attributes: { region, language: 'auto', lang: around } });
        await panel.ready;
        expect(panel.currentLanguage).to.equal(expected);
      });
    }

    it('is what counts when the attribute is empty', async () => {
      browserPrefers('de');
      const { panel } = await openPanel({ attributes: { language: '', lang: 'en' } });
      await panel.ready;
      expect(panel.currentLanguage).to.equal('en');
    });
  });

  for (const [language, slug] of [
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['ar-EG', 'ar'],
    ['zh-Hans', 'zh-CN'],
    [' de ', 'de'],
  ] as const) {
    it(`"${language}" is the region’s ${slug}`, async () => {
      const { panel } = await openPanel({ attributes: { language } });
      await panel.ready;
      expect(panel.currentLanguage).to.equal(slug);
    });
  }

  it('asks for the first screen in one go when the guess at the language was right', async () => {
    const { panel, cms } = await openPanel({ attributes: { language: 'en' } });
    await panel.ready;
    expect(cms.calls).to.have.members(['regions/lindenfurt/', 'lindenfurt/en/children/?depth=1']);
  });

  describe('that the region lacks', () => {
    it('offers those that it has', async () => {
      browserPrefers('de');
      const visitor = await openPanel({ attributes: { region: 'lk-hohenwalde', language: 'ar', lang: 'de' } });
      const error = await rejection(visitor.panel.ready);
      expect(error).to.include({ code: 'config' });
      expect(error.message).to.contain('"ar"');
      expect(error).to.have.property('hint').that.contains('de, en, uk');
      expect(visitor.texts('[part="error"] button')).to.deep.equal(['Deutsch', 'English', 'Українська']);
      visitor.click('English');
      await visitor.next('integreat-ready');
      expect(visitor.panel.path).to.equal('/lk-hohenwalde/en/');
      expect(hasFocus(visitor, '[part="title"]')).to.be.true;
    });

    it('is offered the page’s own choice of them', async () => {
      const visitor = await openPanel({ attributes: { language: 'de', languages: 'en ar' } });
      await rejection(visitor.panel.ready);
      expect(visitor.texts('[part="error"] button')).to.deep.equal(['English', 'العربية']);
    });

    it('is mended when the page names another', async () => {
      const visitor = await openPanel({ attributes: { language: 'xx' } });
      await rejection(visitor.panel.ready);
      visitor.panel.language = 'en';
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      expect(visitor.panel.currentLanguage).to.equal('en');
    });

    it('names all when the page’s choice names none', async () => {
      const visitor = await openPanel({ attributes: { language: 'auto', languages: 'xx yy' } });
      const error = await rejection(visitor.panel.ready);
      expect(error.message).to.contain('"xx yy"');
      expect(visitor.texts('[part="error"] button')).to.include.members(['Deutsch', 'English']);
    });
  });

  describe('languages', () => {
    const offered = (visitor: Visitor) => visitor.texts('[part="language-picker"] a');

    it('are all of the region’s, each in itself, with the present one marked', async () => {
      const visitor = await openPanel({ attributes: { region: 'muehlenau', language: 'en' } });
      await visitor.panel.ready;
      visitor.find<HTMLDetailsElement>('details').open = true;
      expect(offered(visitor)).to.deep.equal(['Deutsch', 'English', 'العربية']);
      expect(visitor.texts('[part="language-picker"] [aria-current="true"]')).to.deep.equal(['English']);
      const arabic = visitor.find('[part="language-picker"] [hreflang="ar"]');
      expect([arabic.lang, arabic.dir]).to.deep.equal(['ar', 'rtl']);
    });

    it('are only those that the page names, in the region’s order', async () => {
      const visitor = await openPanel({ attributes: { languages: 'en-GB de' } });
      await visitor.panel.ready;
      visitor.find<HTMLDetailsElement>('details').open = true;
      expect(offered(visitor)).to.deep.equal(['Deutsch', 'English']);
      visitor.panel.languages = 'de';
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      expect(visitor.has('[part="language-picker"]')).to.be.false;
    });
  });

  describe('picked by the visitor', () => {
    it('is that of the page that is open, and back', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate('/lindenfurt/de/erste-schritte/steuer-id/');
      pickLanguage(visitor, 'English');
      const { from, to } = await visitor.next('integreat-language-change');
      expect([from, to]).to.deep.equal(['de', 'en']);
      expect(visitor.title).to.equal('Tax ID');
      expect(visitor.texts('[part="breadcrumbs"] li')).to.deep.equal(['Stadt Lindenfurt', 'First steps', 'Tax ID']);
      expect([visitor.root.lang, visitor.root.dir]).to.deep.equal(['en', 'ltr']);
      expect(visitor.find('[part="search-input"]').ariaLabel).to.equal('Search in Stadt Lindenfurt');
      pickLanguage(visitor, 'Deutsch');
      await visitor.next('integreat-language-change');
      expect(visitor.title).to.equal('Steuer-ID');
      expect(visitor.find('[part="search-input"]').ariaLabel).to.equal('Suche in Stadt Lindenfurt');
    });

    it('turns the panel round for Arabic', async () => {
      const visitor = await openPanel({ attributes: { region: 'muehlenau' } });
      await visitor.panel.ready;
      pickLanguage(visitor, 'العربية');
      await visitor.next('integreat-language-change');
      expect([visitor.root.lang, visitor.root.dir]).to.deep.equal(['ar', 'rtl']);
      expect(getComputedStyle(visitor.root).direction).to.equal('rtl');
      expect(visitor.find('[part="search-input"]').ariaLabel).to.equal('البحث في Stadt Mühlenau');
    });

    it('stays where it is when it is the present one', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate('/lindenfurt/de/erste-schritte/');
      const changes = heard('integreat-language-change');
      pickLanguage(visitor, 'Deutsch');
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      expect(visitor.panel.path).to.equal('/lindenfurt/de/erste-schritte/');
      expect(changes).to.be.empty;
    });

    it('keeps what is shown until the other language is there', async () => {
      const cms = new TestCms();
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      const held = cms.hold(/\/en\//);
      pickLanguage(visitor, 'English');
      await until(visitor.panel, () => visitor.root.ariaBusy === 'true');
      expect(visitor.tiles).to.include('Erste Schritte');
      held.release();
      await visitor.next('integreat-language-change');
      expect(visitor.tiles).to.include('First steps');
    });

    it('ends a search', async () => {
      const visitor = await openPanel();
      await visitor.panel.search('wohnung');
      pickLanguage(visitor, 'English');
      await visitor.next('integreat-language-change');
      expect(visitor.has('[part="results"]')).to.be.false;
    });

    it('closes the list and leaves the keyboard at it', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      const picker = visitor.find<HTMLDetailsElement>('details');
      picker.open = true;
      visitor.find('[hreflang="en"]').focus();
      pickLanguage(visitor, 'English');
      await visitor.next('integreat-language-change');
      expect(picker.open).to.be.false;
      expect(hasFocus(visitor, 'summary')).to.be.true;
    });
  });

  describe('that lacks a page', () => {
    for (const [how, path] of Object.entries({
      'not listed as its translation': CLUBS,
      'listed, but answered with 404': CLUB,
    })) {
      it(`says so and leads back: ${how}`, async () => {
        const visitor = await openPanel();
        await visitor.panel.navigate(path);
        const title = visitor.title;
        pickLanguage(visitor, 'English');
        const { kind, language } = await visitor.next('integreat-navigate');
        expect([kind, language]).to.deep.equal(['missing', 'en']);
        expect(visitor.find('[part="notice"]').innerText).to.contain('This page does not exist in English.');
        expect(visitor.tiles).to.include('First steps');
        visitor.click('Read it in Deutsch');
        await visitor.next('integreat-navigate');
        expect(visitor.title).to.equal(title);
        expect(visitor.panel.path).to.equal(path);
      });

      it(`leads back by the choice of languages: ${how}`, async () => {
        const visitor = await openPanel();
        await visitor.panel.navigate(path);
        pickLanguage(visitor, 'English');
        await visitor.next('integreat-language-change');
        pickLanguage(visitor, 'Deutsch');
        await visitor.next('integreat-language-change');
        expect(visitor.panel.path).to.equal(path);
      });

      it(`leads home: ${how}`, async () => {
        const visitor = await openPanel();
        await visitor.panel.navigate(path);
        pickLanguage(visitor, 'English');
        await visitor.next('integreat-language-change');
        visitor.click('Back to “Stadt Lindenfurt”');
        const { kind } = await visitor.next('integreat-navigate');
        expect(kind).to.equal('home');
        expect(visitor.has('[part="notice"]')).to.be.false;
        expect(visitor.panel.path).to.equal('/lindenfurt/en/');
      });
    }

    it('keeps the way back through a third language', async () => {
      const visitor = await openPanel({ attributes: { region: 'muehlenau' } });
      const path = '/muehlenau/de/kinder-und-schule/grundschule/';
      const cms = visitor.cms;
      cms.when(/\/(en|ar)\/children\/\?url/, () => json({}, 404));
      await visitor.panel.navigate(path);
      for (const language of ['English', 'العربية']) {
        pickLanguage(visitor, language);
        await visitor.next('integreat-language-change');
      }
      visitor.find('[part="notice"] a[hreflang="de"]').click();
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal(path);
    });
  });

  describe('set by the page', () => {
    it('keeps the page that is open', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate('/lindenfurt/de/erste-schritte/');
      visitor.panel.language = 'en';
      await visitor.next('integreat-language-change');
      expect(visitor.title).to.equal('First steps');
    });

    it('overrides the visitor’s pick, and its old value set again does not', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      pickLanguage(visitor, 'English');
      await visitor.next('integreat-language-change');
      visitor.panel.setAttribute('language', 'de');
      await visitor.panel.updateComplete;
      expect(visitor.panel.currentLanguage).to.equal('en');
      visitor.panel.setAttribute('language', 'ar');
      await visitor.next('integreat-language-change');
      expect(visitor.panel.currentLanguage).to.equal('ar');
      visitor.panel.setAttribute('language', 'de');
      await visitor.next('integreat-language-change');
      expect(visitor.panel.currentLanguage).to.equal('de');
    });

    it('to one that the region lacks says so', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      visitor.panel.language = 'xx';
      const { code } = await visitor.next('integreat-error');
      expect(code).to.equal('config');
      expect(visitor.has('[part="error"] button')).to.be.true;
    });

    it('before the first answer is the one that is shown', async () => {
      const cms = new TestCms();
      const held = cms.hold();
      const { panel } = await openPanel({ cms });
      panel.language = 'en';
      await panel.updateComplete;
      held.release();
      await panel.ready;
      expect(panel.currentLanguage).to.equal('en');
    });
  });

  describe('offered in one line', () => {
    async function openWithOffer(): Promise<Visitor> {
      browserPrefers('fr', 'en-US', 'de');
      const visitor = await openPanel({ attributes: { 'language-offer': 'auto' } });
      await visitor.panel.ready;
      await until(visitor.panel, () => visitor.has('.language-offer'));
      return visitor;
    }

    it('is taken by a click, and the reader goes on at the title', async () => {
      const visitor = await openWithOffer();
      const accept = visitor.find('.offer-accept');
      accept.focus();
      visitor.click('Read this in English');
      await visitor.next('integreat-language-change');
      expect(visitor.panel.currentLanguage).to.equal('en');
      expect(visitor.has('.language-offer')).to.be.false;
      expect(hasFocus(visitor, '[part="title"]')).to.be.true;
    });

    it('is closed for good, and the keyboard goes on in the panel', async () => {
      const visitor = await openWithOffer();
      expect(visitor.find('.offer-dismiss').ariaLabel).to.equal('Close');
      visitor.find('.offer-dismiss').click();
      await visitor.panel.updateComplete;
      expect(visitor.has('.language-offer')).to.be.false;
      expect(hasFocus(visitor, 'summary')).to.be.true;
      await visitor.panel.navigate('/lindenfurt/de/wohnen/');
      expect(visitor.has('.language-offer')).to.be.false;
    });

    for (const [why, languages] of Object.entries({
      'the browser prefers what is shown': ['de-AT', 'en'],
      'the region has none of the browser’s': ['fr', 'it'],
    })) {
      it(`is not made when ${why}`, async () => {
        browserPrefers(...languages);
        const visitor = await openPanel({ attributes: { 'language-offer': 'auto' } });
        await visitor.panel.navigate('/lindenfurt/de/wohnen/'); // by then all its code is there
        expect(visitor.has('.language-offer')).to.be.false;
      });
    }
  });
});
