import { expect } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { hasFocus, isLeftToBrowser, leavePage, pickLanguage, rejection } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const CHECKLIST = '/lindenfurt/de/erste-schritte/checkliste-ihre-ersten-wochen/';
const APPLICATION = '/lindenfurt/de/arbeit-und-beruf/arbeit-suchen/die-bewerbung/';
const NOTICE_BOARD = '/lindenfurt/de/alltag-und-freizeit/schwarzes-brett/';

/** Clicks that are the browser's: a new tab, a new window, a download, a menu. */
const OTHER_CLICKS: Readonly<Record<string, MouseEventInit>> = {
  Ctrl: { ctrlKey: true },
  Cmd: { metaKey: true },
  Shift: { shiftKey: true },
  Alt: { altKey: true },
  'the middle button': { button: 1 },
};

describe('a visitor’s way through the panel', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [name, path] of Object.entries({
    'an empty page': NOTICE_BOARD,
    'the imprint': '/lindenfurt/de/disclaimer/',
  })) {
    it(`is accessible on ${name}`, async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate(path);
      await expect(visitor.panel).to.be.accessible();
    });
  }

  it('is accessible on a region without imprint, right to left', async () => {
    const visitor = await openPanel({ attributes: { region: 'muehlenau', language: 'ar' } });
    await visitor.panel.ready;
    visitor.find('[part="footer"] a').click();
    const { kind } = await visitor.next('integreat-navigate');
    expect(kind).to.equal('missing');
    expect(visitor.root.dir).to.equal('rtl');
    await expect(visitor.panel).to.be.accessible();
  });

  describe('breadcrumbs', () => {
    it('show the way to a page that was opened step by step, and lead back', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      for (const title of ['Arbeit und Beruf', 'Arbeit suchen', 'Die Bewerbung']) {
        visitor.click(title);
        await visitor.next('integreat-navigate');
      }
      expect(visitor.texts('[part="breadcrumbs"] li')).to.deep.equal([
        'Stadt Lindenfurt',
        'Arbeit und Beruf',
        'Arbeit suchen',
        'Die Bewerbung',
      ]);
      visitor.click('Arbeit suchen');
      await visitor.next('integreat-navigate');
      expect(visitor.title).to.equal('Arbeit suchen');
      visitor.find('[part="breadcrumbs"] a').click();
      const { kind } = await visitor.next('integreat-navigate');
      expect(kind).to.equal('home');
    });

    it('show the way to a page that was reached from outside', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate(APPLICATION);
      expect(visitor.texts('[part="breadcrumbs"] a')).to.deep.equal([
        'Stadt Lindenfurt',
        'Arbeit und Beruf',
        'Arbeit suchen',
      ]);
      expect(visitor.texts('[part="breadcrumbs"] [aria-current="page"]')).to.deep.equal(['Die Bewerbung']);
    });

    it('do without what the CMS does not tell', async () => {
      const cms = new TestCms();
      cms.when(/parents/, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await visitor.panel.navigate(APPLICATION);
      expect(visitor.title).to.equal('Die Bewerbung');
      expect(visitor.texts('[part="breadcrumbs"] li')).to.deep.equal(['Stadt Lindenfurt', 'Die Bewerbung']);
    });
  });

  describe('to places that are no ordinary page', () => {
    it('opens the imprint from the footer', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      visitor.click('Impressum');
      const { kind, path } = await visitor.next('integreat-navigate');
      expect([kind, path]).to.deep.equal(['imprint', '/lindenfurt/de/disclaimer/']);
      expect(visitor.find('[part="content"]').innerText).to.not.be.empty;
    });

    it('says so where a region has no imprint, and leads back', async () => {
      const visitor = await openPanel({ attributes: { region: 'muehlenau' } });
      await visitor.panel.ready;
      visitor.click('Impressum');
      const { kind } = await visitor.next('integreat-navigate');
      expect(kind).to.equal('missing');
      visitor.click('Zurück zu „Stadt Mühlenau“');
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal('/muehlenau/de/');
    });

    it('says of a page without content and pages below that there is nothing, and leads back', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate(NOTICE_BOARD);
      expect(visitor.title).to.equal('Schwarzes Brett');
      expect(visitor.find('[part="notice"]').innerText).to.contain('Auf dieser Seite steht noch nichts.');
      visitor.click('Zurück zu „Stadt Lindenfurt“');
      await visitor.next('integreat-navigate');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/');
    });

    it('shows the tiles of a page without content of its own', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      visitor.click('Gesundheit');
      await visitor.next('integreat-navigate');
      expect(visitor.has('[part="notice"]')).to.be.false;
      expect(visitor.tiles).to.include('Krankenversicherung');
    });
  });

  describe('by links', () => {
    it('stays in the panel for a link of the content to another page', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate(CHECKLIST);
      visitor.find('[part="content"] a[href$="/gesundheit/krankenversicherung/"]').click();
      await visitor.next('integreat-navigate');
      expect(visitor.title).to.equal('Krankenversicherung');
      expect(visitor.texts('[part="breadcrumbs"] a')).to.deep.equal(['Stadt Lindenfurt', 'Gesundheit']);
    });

    it('stays in the panel for what is inside of a link', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      visitor.find('.tile-title').click();
      await visitor.next('integreat-navigate');
      expect(visitor.title).to.equal('Erste Schritte');
    });

    for (const [what, selector] of Object.entries({
      'the web app': '[part="footer"] [data-web-app]',
      'the privacy policy': '[part="footer"] a[href*="integreat-app.de"]',
    })) {
      it(`leaves the panel for ${what}`, async () => {
        const visitor = await openPanel();
        await visitor.panel.navigate(CHECKLIST);
        expect(isLeftToBrowser(visitor.find(selector))).to.be.true;
        expect(visitor.panel.path).to.equal(CHECKLIST);
      });
    }

    it('stays in the panel for a place of the region', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate(CHECKLIST);
      visitor.find('[part="content"] a[href*="/locations/"]').click();
      expect(await visitor.next('integreat-navigate')).to.include({ kind: 'place' });
      expect(visitor.panel.path).to.contain('/locations/');
    });

    it('leaves the panel for a page that this panel does not show', async () => {
      const visitor = await openPanel({ attributes: { root: 'erste-schritte' } });
      await visitor.panel.navigate(CHECKLIST);
      expect(isLeftToBrowser(visitor.find('[part="content"] a[href*="/gesundheit/"]'))).to.be.true;
      const inside = visitor.find('[part="content"] a[href*="/erste-schritte/steuer-id/"]');
      expect(isLeftToBrowser(inside)).to.be.false;
    });

    for (const [how, click] of Object.entries(OTHER_CLICKS)) {
      it(`leaves clicks with ${how} to the browser`, async () => {
        const visitor = await openPanel();
        await visitor.panel.navigate(CHECKLIST);
        const links = ['[part="breadcrumbs"] a', '[part="language-picker"] a[lang="en"]', '[part="content"] a'];
        for (const link of links) expect(isLeftToBrowser(visitor.find(link), click), link).to.be.true;
        await visitor.panel.updateComplete;
        expect(visitor.panel.path).to.equal(CHECKLIST);
      });

      it(`leaves clicks with ${how} on a region to the browser`, async () => {
        const visitor = await openPanel({ attributes: { region: '' } });
        await visitor.panel.ready;
        expect(isLeftToBrowser(visitor.find('[part="tile"]'), click)).to.be.true;
        expect(visitor.panel.currentRegion).to.be.null;
      });
    }

    it('leaves a click to the page that has handled it', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      visitor.panel.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
      visitor.click('Erste Schritte');
      await visitor.panel.updateComplete;
      await visitor.panel.navigate('/');
      expect(visitor.panel.path).to.equal('/lindenfurt/de/');
    });
  });

  describe('by keyboard', () => {
    const titleHasFocus = (visitor: Visitor) => hasFocus(visitor, '[part="title"]');

    it('goes on at the title of a page that was opened by a link', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      visitor.click('Erste Schritte');
      await visitor.next('integreat-navigate');
      await visitor.panel.updateComplete;
      expect(titleHasFocus(visitor)).to.be.true;
    });

    it('goes on at the title of a region that was chosen, and of the choice', async () => {
      const visitor = await openPanel({ attributes: { region: '' } });
      await visitor.panel.ready;
      visitor.click('Stadt Lindenfurt');
      await visitor.next('integreat-navigate');
      await visitor.panel.updateComplete;
      expect(titleHasFocus(visitor)).to.be.true;
      visitor.find('[part="search-input"]').focus();
      visitor.click('Alle Kommunen');
      await visitor.next('integreat-navigate');
      await visitor.panel.updateComplete;
      expect(titleHasFocus(visitor)).to.be.true;
    });

    it('goes on at the way back where a page is missing', async () => {
      const cms = new TestCms();
      const visitor = await openPanel({ cms });
      await visitor.panel.navigate(CHECKLIST);
      cms.when(/krankenversicherung/, () => json({}, 404));
      visitor.find('[part="content"] a[href$="/krankenversicherung/"]').click();
      await visitor.next('integreat-navigate');
      await visitor.panel.updateComplete;
      expect(hasFocus(visitor, '[part="notice"] a')).to.be.true;
    });

    it('goes on at the title of what was asked for again, as the button is gone', async () => {
      const cms = new TestCms();
      const undo = cms.when(/url=/, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      await rejection(visitor.panel.navigate(CHECKLIST));
      undo();
      visitor.find('[part="retry"]').focus();
      visitor.click('Noch einmal versuchen');
      await visitor.next('integreat-navigate');
      await visitor.panel.updateComplete;
      expect(titleHasFocus(visitor)).to.be.true;
    });

    it('stays with the page around when the page opens something', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      expect(visitor.panel.matches(':focus-within')).to.be.false;
      await visitor.panel.navigate(CHECKLIST);
      await visitor.panel.updateComplete;
      expect(visitor.panel.matches(':focus-within')).to.be.false;
    });

    it('comes back into view at the top of what is new', async () => {
      const visitor = await openPanel();
      const spacer = document.createElement('div');
      spacer.style.height = '3000px';
      visitor.panel.after(spacer);
      await visitor.panel.navigate(CHECKLIST);
      visitor.panel.scrollIntoView({ block: 'end' });
      window.scrollBy(0, 500);
      expect(visitor.panel.getBoundingClientRect().top).to.be.below(0);
      visitor.find('[part="content"] a[href*="/krankenversicherung/"]').click();
      await visitor.next('integreat-navigate');
      await visitor.panel.updateComplete;
      expect(visitor.panel.getBoundingClientRect().top).to.be.within(-1, 1);
    });
  });

  describe('through regions', () => {
    it('keeps the language', async () => {
      const visitor = await openPanel({ attributes: { region: '' } });
      await visitor.panel.ready;
      visitor.click('Stadt Lindenfurt');
      await visitor.next('integreat-ready');
      pickLanguage(visitor, 'English');
      await visitor.next('integreat-language-change');
      visitor.click('All municipalities');
      await visitor.next('integreat-navigate');
      expect(visitor.title).to.equal('Choose your municipality');
      visitor.click('Stadt Mühlenau');
      await visitor.next('integreat-ready');
      expect(visitor.panel.path).to.equal('/muehlenau/en/');
    });

    it('has no way to others where the page names one', async () => {
      const visitor = await openPanel();
      await visitor.panel.ready;
      expect(visitor.has('.all-regions')).to.be.false;
    });

    it('opens pages of a region that was chosen', async () => {
      const visitor = await openPanel({ attributes: { region: '', regions: 'muehlenau lindenfurt' } });
      await visitor.panel.ready;
      visitor.click('Stadt Mühlenau');
      await visitor.next('integreat-ready');
      visitor.click('Vereine und Begegnung');
      const { path } = await visitor.next('integreat-navigate');
      expect(path).to.equal('/muehlenau/de/vereine-und-begegnung/');
    });
  });
});
