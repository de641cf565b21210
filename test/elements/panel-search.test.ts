import { expect } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { hasFocus, heard, leavePage, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const status = (visitor: Visitor) => visitor.find('[role="status"]').innerText;
const found = (visitor: Visitor) => visitor.texts('.result-title');

/** Presses a key where the keyboard is. */
function press(visitor: Visitor, key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  visitor.panel.shadowRoot!.activeElement!.dispatchEvent(event);
}

async function openAndType(text: string, cms = new TestCms()): Promise<Visitor> {
  const visitor = await openPanel({ cms });
  await visitor.panel.ready;
  visitor.type(text);
  await visitor.next('integreat-search');
  return visitor;
}

describe('searching in the panel', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [language, words] of Object.entries({ de: 'xyzxyz', ar: 'قققققق' })) {
    it(`is accessible when nothing is found and not all could be searched, in ${language}`, async () => {
      const cms = new TestCms();
      cms.when(/pages\/$/, () => json({}, 403));
      const visitor = await openPanel({ cms, attributes: { language } });
      await visitor.panel.ready;
      visitor.type(words);
      await visitor.next('integreat-search');
      expect(visitor.has('[part="retry"]')).to.be.true;
      await expect(visitor.panel).to.be.accessible();
    });
  }

  it('loads nothing for it before somebody is about to search', async () => {
    const cms = new TestCms();
    const asked = new Promise<void>((resolve) => {
      cms.when(/pages\/$/, () => (resolve(), json([])));
    });
    const visitor = await openPanel({ cms });
    await visitor.panel.navigate('/lindenfurt/de/erste-schritte/');
    await visitor.panel.navigate('/');
    expect(cms.calls.filter((call) => call.endsWith('pages/'))).to.be.empty;
    visitor.find('[part="search-input"]').focus();
    await asked;
    expect(cms.calls.at(-1)).to.equal('lindenfurt/de/pages/');
  });

  it('finds root pages at once, and all pages when their titles are there', async () => {
    const cms = new TestCms();
    const held = cms.hold(/pages\/$/);
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    visitor.type('arbeit');
    await until(visitor.panel, () => visitor.has('[part="result"]'));
    expect(found(visitor)).to.deep.equal(['Arbeit und Beruf']);
    expect(status(visitor)).to.equal('Gefundene Seiten: 1');
    held.release();
    const { count } = await visitor.next('integreat-search');
    expect(found(visitor)).to.include.members(['Arbeit und Beruf', 'Arbeit suchen', 'Als Fachkraft arbeiten']);
    expect(status(visitor)).to.equal(`Gefundene Seiten: ${count}`);
    expect(found(visitor)).to.have.length(count);
  });

  it('says that it still looks where no root page matches, and then what it has found', async () => {
    const cms = new TestCms();
    const held = cms.hold(/pages\/$/);
    const searches = heard('integreat-search');
    const visitor = await openPanel({ cms });
    await visitor.panel.ready;
    visitor.type('kindergeld');
    await until(visitor.panel, () => visitor.has('[part="results"]'));
    expect(status(visitor)).to.equal('Alle Seiten werden durchsucht …');
    expect(searches).to.be.empty;
    held.release();
    await visitor.next('integreat-search');
    expect(found(visitor)).to.deep.equal(['Kindergeld']);
    expect(visitor.texts('.result-trail')).to.deep.equal(['Familie, Kita und Schule']);
  });

  it('says that nothing was found', async () => {
    const visitor = await openAndType('xyzxyz');
    expect(status(visitor)).to.contain('„xyzxyz“');
    expect(visitor.has('[part="result"]')).to.be.false;
  });

  it('looks in the titles of the language that is shown', async () => {
    const visitor = await openPanel({ attributes: { language: 'en' } });
    await visitor.panel.search('kindergeld');
    expect(found(visitor)).to.deep.equal(['Child benefit (Kindergeld)']);
  });

  it('shows the newest words only', async () => {
    const visitor = await openAndType('wohnung');
    visitor.type('wohngeld');
    await visitor.next('integreat-search');
    expect(found(visitor)).to.deep.equal(['Wohngeld']);
  });

  it('opens a hit in place of the results, and the field is empty again', async () => {
    const visitor = await openAndType('kindergeld');
    visitor.find('[part="result"]').click();
    const { path } = await visitor.next('integreat-navigate');
    expect(path).to.equal('/lindenfurt/de/familie-kita-und-schule/kindergeld/');
    expect(visitor.has('[part="results"]')).to.be.false;
    expect(visitor.find<HTMLInputElement>('[part="search-input"]').value).to.be.empty;
  });

  it('opens the page again that was shown before the search', async () => {
    const visitor = await openPanel();
    await visitor.panel.navigate('/lindenfurt/de/familie-kita-und-schule/kindergeld/');
    await visitor.panel.search('kindergeld');
    visitor.find('[part="result"]').click();
    await until(visitor.panel, () => !visitor.has('[part="results"]'));
    expect(visitor.title).to.equal('Kindergeld');
  });

  it('ends with the button beside the field', async () => {
    const visitor = await openAndType('kindergeld');
    visitor.click('Löschen');
    await until(visitor.panel, () => !visitor.has('[part="results"]'));
    expect(visitor.tiles).to.have.length(9);
    expect(hasFocus(visitor, '[part="search-input"]'), 'the button is gone').to.be.true;
  });

  it('ends by the method without taking the keyboard from the page', async () => {
    const visitor = await openPanel();
    await visitor.panel.search('kindergeld');
    await visitor.panel.search('');
    await until(visitor.panel, () => !visitor.has('[part="results"]'));
    expect(visitor.panel.matches(':focus-within')).to.be.false;
  });

  it('loads the titles once, whatever is typed', async () => {
    const visitor = await openAndType('w');
    for (const text of ['wo', 'woh', 'wohn']) {
      visitor.type(text);
      await visitor.next('integreat-search');
    }
    expect(visitor.cms.calls.filter((call) => call.endsWith('/pages/'))).to.have.length(1);
  });

  describe('by keyboard', () => {
    it('goes down into the results and up again with the arrows', async () => {
      const visitor = await openAndType('wohn');
      const [first, second] = [...visitor.root.querySelectorAll<HTMLElement>('[part="result"]')];
      const isAt = (link: HTMLElement | undefined) => visitor.panel.shadowRoot!.activeElement === link;
      press(visitor, 'ArrowDown');
      expect(isAt(first)).to.be.true;
      press(visitor, 'ArrowDown');
      expect(isAt(second)).to.be.true;
      press(visitor, 'ArrowUp');
      expect(isAt(first)).to.be.true;
      press(visitor, 'ArrowUp');
      expect(hasFocus(visitor, '[part="search-input"]')).to.be.true;
    });

    it('stays at the last result', async () => {
      const visitor = await openAndType('kindergeld');
      press(visitor, 'ArrowDown');
      press(visitor, 'ArrowDown');
      expect(hasFocus(visitor, '[part="result"]')).to.be.true;
    });

    it('leaves the results with Escape, and with another Escape the search', async () => {
      const visitor = await openAndType('wohn');
      press(visitor, 'ArrowDown');
      press(visitor, 'ArrowDown');
      press(visitor, 'Escape');
      expect(hasFocus(visitor, '[part="search-input"]')).to.be.true;
      expect(visitor.has('[part="results"]')).to.be.true;
      press(visitor, 'Escape');
      await until(visitor.panel, () => !visitor.has('[part="results"]'));
      expect(visitor.find<HTMLInputElement>('[part="search-input"]').value).to.be.empty;
      expect(hasFocus(visitor, '[part="search-input"]')).to.be.true;
    });
  });

  describe('when the titles can’t be loaded', () => {
    it('says that not all pages were searched, beside what was found', async () => {
      const cms = new TestCms();
      cms.when(/pages\/$/, () => json({}, 403));
      const visitor = await openAndType('arbeit', cms);
      expect(found(visitor)).to.deep.equal(['Arbeit und Beruf']);
      expect(visitor.find('[part="notice"]').innerText).to.contain('Es konnten nicht alle Seiten durchsucht werden.');
      expect(visitor.has('[part="error"]')).to.be.false;
      expect(visitor.panel.matches(':state(error)')).to.be.false;
    });

    it('asks for them again on request, and finds the rest', async () => {
      const cms = new TestCms();
      const undo = cms.when(/pages\/$/, () => json({}, 403));
      const visitor = await openAndType('arbeit', cms);
      undo();
      visitor.find('[part="retry"]').focus();
      visitor.click('Noch einmal versuchen');
      expect(hasFocus(visitor, '[part="search-input"]'), 'the button will be gone').to.be.true;
      const { count } = await visitor.next('integreat-search');
      expect(count).to.be.above(1);
      expect(visitor.has('[part="notice"]')).to.be.false;
    });

    it('uses what stood in front of a break', async () => {
      const cms = new TestCms();
      cms.when(/pages\/$/, () => new Response('<!doctype html><title>Wartung</title>'));
      const visitor = await openAndType('arbeit', cms);
      expect(found(visitor)).to.deep.equal(['Arbeit und Beruf']);
      expect(visitor.has('[part="retry"]')).to.be.true;
    });
  });
});
