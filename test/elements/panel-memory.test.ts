import { expect } from '@open-wc/testing';
import { PanelMemory } from '../../src/elements/panel-memory.js';
import { browserPrefers, leavePage, pickLanguage, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

/** Storage of a test's own. */
function storage(items: Record<string, string> = {}): Storage {
  return {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => void (items[key] = value),
  } as Storage;
}

describe('a panel’s memory', () => {
  it('recalls what was chosen', () => {
    const kept = storage();
    expect(new PanelMemory('', () => kept).recall()).to.equal(null);
    new PanelMemory('', () => kept).keep({ region: 'muenchen', language: 'ar' });
    expect(new PanelMemory('', () => kept).recall()).to.deep.equal({ region: 'muenchen', language: 'ar' });
  });

  it('is each panel’s own where they have ids', () => {
    const kept = storage();
    new PanelMemory('left', () => kept).keep({ region: null, language: 'ar' });
    expect(new PanelMemory('right', () => kept).recall()).to.equal(null);
    expect(new PanelMemory('left', () => kept).recall()).to.deep.equal({ region: null, language: 'ar' });
  });

  it('takes nothing but slugs from what it finds', () => {
    for (const found of ['{', '[]', '7', 'null', '{"region":7}', '{"language":"../x"}', '{"region":"<b>"}'])
      expect(new PanelMemory('', () => storage({ 'integreat-panel': found })).recall(), found).to.equal(null);
    const half = storage({ 'integreat-panel': '{"region":"a b","language":"de"}' });
    expect(new PanelMemory('', () => half).recall()).to.deep.equal({ region: null, language: 'de' });
  });

  it('does without where the page has no storage', () => {
    const refused = () => {
      throw new DOMException('no storage here', 'SecurityError');
    };
    const memory = new PanelMemory('', refused);
    memory.keep({ region: 'muenchen', language: 'ar' });
    expect(memory.recall()).to.equal(null);
  });
});

describe('a panel that remembers (storage="session")', () => {
  const clear = () => {
    for (const key of Object.keys(sessionStorage).filter((each) => each.startsWith('integreat-panel')))
      sessionStorage.removeItem(key);
  };
  beforeEach(clear);
  afterEach(() => {
    closePanels();
    leavePage();
    clear();
  });

  async function openRemembering(attributes: Record<string, string> = {}): Promise<Visitor> {
    const visitor = await openPanel({ attributes: { storage: 'session', ...attributes } });
    await visitor.panel.ready;
    return visitor;
  }

  async function pick(visitor: Visitor, language: string): Promise<void> {
    pickLanguage(visitor, language);
    await visitor.next('integreat-language-change');
  }

  /** The visitor picks Arabic, and leaves the page. */
  async function pickArabic(attributes: Record<string, string> = {}): Promise<void> {
    await pick(await openRemembering(attributes), 'العربية');
    closePanels();
  }

  it('goes on in the language that the visitor has picked, and only by this attribute', async () => {
    await pickArabic();
    expect((await openRemembering()).panel.path).to.equal('/lindenfurt/ar/');
    expect((await openRemembering({ storage: 'none' })).panel.path).to.equal('/lindenfurt/de/');
  });

  for (const languages of ['de ar', 'de-DE ar-SA', 'ar-EG', ' de\tAR ']) {
    it(`goes on in Arabic where the page offers languages="${languages}"`, async () => {
      await pickArabic();
      expect((await openRemembering({ languages })).panel.currentLanguage).to.equal('ar');
    });
  }

  it('goes on in Arabic no longer where the page does not offer it', async () => {
    await pickArabic();
    expect((await openRemembering({ languages: 'de-DE en-GB' })).panel.currentLanguage).to.equal('de');
  });

  it('offers no other language to a visitor who has picked one before', async () => {
    browserPrefers('de');
    await pickArabic({ id: 'mine' });
    const attributes = { 'language-offer': 'auto', language: 'ar' };
    const other = await openRemembering({ ...attributes, id: 'other' });
    const mine = await openRemembering({ ...attributes, id: 'mine' });
    const offer = '.offer-room, .language-offer';
    expect([mine.panel.currentLanguage, other.panel.currentLanguage]).to.deep.equal(['ar', 'ar']);
    expect([mine.has(offer), other.has(offer)]).to.deep.equal([false, true]);
    await until(other.panel, () => other.has('.language-offer'));
    await mine.panel.navigate('/');
    expect(mine.has(offer)).to.be.false;
  });

  it('remembers under its id, also after the page has given it another', async () => {
    const visitor = await openRemembering({ id: 'left' });
    await pick(visitor, 'العربية');
    visitor.panel.id = 'right';
    await pick(visitor, 'English');
    closePanels();
    expect((await openRemembering({ id: 'left' })).panel.currentLanguage).to.equal('ar');
    expect((await openRemembering({ id: 'right' })).panel.currentLanguage).to.equal('en');
    expect((await openRemembering()).panel.currentLanguage).to.equal('de');
  });
});
