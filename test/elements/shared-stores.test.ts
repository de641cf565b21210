import { expect, nextFrame } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { leavePage, pickLanguage, rejection } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const SEARCH_IN = {
  de: 'Suche in Stadt Lindenfurt',
  en: 'Search in Stadt Lindenfurt',
  ar: 'البحث في Stadt Lindenfurt',
};

const searchField = (visitor: Visitor) => visitor.find('[part="search-input"]').ariaLabel;

async function openIn(cms: TestCms, attributes: Record<string, string>): Promise<Visitor> {
  const visitor = await openPanel({ cms, attributes });
  await visitor.panel.ready;
  return visitor;
}

describe('several panels on one page', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('are accessible side by side', async () => {
    const cms = new TestCms();
    const german = await openIn(cms, { language: 'de' });
    const arabic = await openIn(cms, { language: 'ar' });
    await expect(german.panel).to.be.accessible();
    await expect(arabic.panel).to.be.accessible();
  });

  it('speak each its own language at the same time', async () => {
    const cms = new TestCms();
    const held = cms.hold();
    const visitors = await Promise.all(
      Object.keys(SEARCH_IN).map((language) => openPanel({ cms, attributes: { language } })),
    );
    held.release();
    await Promise.all(visitors.map(({ panel }) => panel.ready));
    expect(visitors.map(searchField)).to.deep.equal(Object.values(SEARCH_IN));
    expect(visitors.map(({ root }) => root.dir)).to.deep.equal(['ltr', 'ltr', 'rtl']);
  });

  it('keep their languages in whatever order they are rendered again', async () => {
    const cms = new TestCms();
    const visitors: Visitor[] = [];
    for (const language of Object.keys(SEARCH_IN)) visitors.push(await openIn(cms, { language }));
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0, 1],
    ]) {
      for (const index of order) visitors[index]!.panel.requestUpdate();
      await Promise.all(visitors.map(({ panel }) => panel.updateComplete));
      expect(visitors.map(searchField)).to.deep.equal(Object.values(SEARCH_IN));
    }
  });

  it('change the language each for itself', async () => {
    const cms = new TestCms();
    const one = await openIn(cms, {});
    const other = await openIn(cms, {});
    pickLanguage(one, 'English');
    await one.next('integreat-language-change');
    await other.panel.updateComplete;
    expect([searchField(one), searchField(other)]).to.deep.equal([SEARCH_IN.en, SEARCH_IN.de]);
    expect(other.tiles).to.include('Erste Schritte');
  });

  it('show regions, pages and searches each for itself', async () => {
    const cms = new TestCms();
    const city = await openIn(cms, {});
    const town = await openIn(cms, { region: 'muehlenau', language: 'en' });
    await city.panel.navigate('/lindenfurt/de/wohnen/');
    await town.panel.search('waste');
    expect(city.title).to.equal('Wohnen');
    expect(city.has('[part="results"]')).to.be.false;
    expect(town.texts('.result-title')[0]).to.equal('Separating waste');
    const links = [...town.root.querySelectorAll<HTMLAnchorElement>('[part="result"]')];
    expect(links.filter(({ href }) => !new URL(href).pathname.startsWith('/muehlenau/en/'))).to.be.empty;
    expect(town.panel.path).to.equal('/muehlenau/en/');
  });

  it('ask once for what they share', async () => {
    const cms = new TestCms();
    const held = cms.hold();
    const visitors = [await openPanel({ cms }), await openPanel({ cms })];
    held.release();
    await Promise.all(visitors.map(({ panel }) => panel.ready));
    expect(cms.calls).to.have.members(['regions/lindenfurt/', 'lindenfurt/de/children/?depth=1']);
    await Promise.all(visitors.map(({ panel }) => panel.search('wohnung')));
    const lists = ['pages/', 'events/?combine_recurring=True', 'locations/'].map((list) => `lindenfurt/de/${list}`);
    expect(cms.calls.slice(2)).to.have.members(lists);
    const late = await openIn(cms, {});
    await late.panel.search('zahnarzt');
    expect(cms.calls).to.have.length(5);
    await late.panel.search('');
    await late.panel.updateComplete;
    expect(late.tiles).to.have.length(9);
  });

  it('search each for its own words in what they share', async () => {
    const cms = new TestCms();
    const [one, other] = [await openIn(cms, {}), await openIn(cms, {})];
    await Promise.all([one.panel.search('zahnarzt'), other.panel.search('schwimmbad')]);
    expect(one.texts('.result-title')).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
    expect(other.texts('.result-title')).to.deep.equal(['Finanzielle Hilfen']);
    one.panel.remove();
    await other.panel.search('zahnarzt');
    expect(other.texts('.result-title')).to.deep.equal(['Fachärztliche Behandlung und Zahnarzt']);
  });

  it('ask each its own CMS', async () => {
    const empty = new TestCms();
    empty.when(/children/, () => json([]));
    const [one, other] = [await openIn(new TestCms(), {}), await openIn(empty, {})];
    expect([one.tiles.length, other.tiles.length]).to.deep.equal([9, 0]);
  });

  it('come back all when one of them asks again', async () => {
    const cms = new TestCms();
    const undo = cms.when(/./, () => json({}, 403));
    const visitors = [await openPanel({ cms }), await openPanel({ cms })];
    for (const { panel } of visitors) await rejection(panel.ready);
    undo();
    const other = visitors[1]!.next('integreat-ready');
    visitors[0]!.click('Noch einmal versuchen');
    await other;
    expect(visitors.map(({ tiles }) => tiles.length)).to.deep.equal([9, 9]);
  });

  it('give up a request when the last of them leaves, not before', async () => {
    const cms = new TestCms();
    const given = new Map<string, AbortSignal>();
    cms.when(/./, (url, init) => {
      given.set(url, init!.signal!);
      return new Promise((_, reject) => {
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error));
      });
    });
    const [one, other] = [await openPanel({ cms }), await openPanel({ cms })];
    const signals = [...given.values()];
    expect(signals).to.have.length(2);
    one.panel.remove();
    await nextFrame();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false, false]);
    other.panel.remove();
    await nextFrame();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
  });
});
