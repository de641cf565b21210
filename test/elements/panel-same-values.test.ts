/** Values that the page sets anew and that mean the same: frameworks do so each time they render. */
import { expect } from '@open-wc/testing';
import { heard, leavePage, navigated } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const FIRST_STEPS = '/lindenfurt/de/erste-schritte/';

type Name = 'region' | 'regions' | 'language' | 'languages' | 'root' | 'show';

/** What a framework sets, be it of another type. */
const set = ({ panel }: Visitor, name: Name, value: unknown) => Reflect.set(panel, name, value);

const named = (value: unknown) => (value === undefined ? 'undefined' : JSON.stringify(value));

/** A visitor who has gone to a page, after the page around has set a property for the first time. */
async function readFirstSteps(attributes: Record<string, string>, name: Name, value: unknown): Promise<Visitor> {
  const visitor = await openPanel({ attributes });
  set(visitor, name, value);
  await visitor.panel.updateComplete;
  await visitor.panel.ready;
  await visitor.panel.navigate(FIRST_STEPS);
  return visitor;
}

describe('a value that means the same', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [name, before, after] of [
    ['regions', ['lindenfurt', 'muehlenau'], ['lindenfurt', 'muehlenau']],
    ['regions', 'lindenfurt muehlenau', ['lindenfurt', 'muehlenau']],
    ['regions', 'lindenfurt muehlenau', ' lindenfurt\n muehlenau '],
    ['regions', '', []],
    ['region', 'lindenfurt', ' lindenfurt '],
    ['language', 'de', 'de '],
    ['languages', ['de', 'en'], ['de', 'en']],
    ['languages', '', undefined],
    ['root', '', null],
    ['root', null, undefined],
    ['root', ['erste-schritte', 'wohnen'], 'erste-schritte  wohnen'],
    ['show', '', undefined],
    ['show', undefined, null],
    ['show', 'pages events', ['pages', 'events']],
    ['show', '', 'nonsense'],
  ] as const) {
    it(`${name}=${named(before)}, then ${named(after)}: the visitor stays`, async () => {
      const visitor = await readFirstSteps({}, name, before);
      const [ready, moves] = [heard('integreat-ready'), heard('integreat-navigate')];
      set(visitor, name, after);
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      await visitor.panel.updateComplete;
      expect(visitor.panel.path).to.equal(FIRST_STEPS);
      expect(visitor.title).to.equal('Erste Schritte');
      expect([ready.length, moves.length]).to.deep.equal([0, 0]);
    });
  }

  for (const [before, after] of [
    [null, undefined],
    [undefined, ''],
    ['', null],
  ] as const) {
    it(`region=${named(before)}, then ${named(after)}: the visitor stays in the region that they have picked`, async () => {
      const visitor = await openPanel({ attributes: { region: '' } });
      set(visitor, 'region', before);
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      visitor.click('Stadt Lindenfurt');
      await visitor.next('integreat-ready');
      visitor.click('Erste Schritte');
      await navigated(visitor);
      const ready = heard('integreat-ready');
      set(visitor, 'region', after);
      await visitor.panel.updateComplete;
      await visitor.panel.ready;
      await visitor.panel.updateComplete;
      expect(visitor.panel.path).to.equal(FIRST_STEPS);
      expect(ready.length).to.equal(0);
    });
  }

  it('keeps the way back and the words of a search', async () => {
    const visitor = await readFirstSteps({}, 'regions', ['lindenfurt']);
    await visitor.panel.search('wohnung');
    set(visitor, 'regions', ['lindenfurt']);
    await visitor.panel.updateComplete;
    await visitor.panel.ready;
    expect(visitor.has('[part="results"]')).to.be.true;
    await visitor.panel.search('');
    await visitor.panel.updateComplete;
    visitor.click('Zurück');
    await navigated(visitor);
    expect(visitor.panel.path).to.equal('/lindenfurt/de/');
  });

  it('is no other for its type: a list that has another entry is a change', async () => {
    const visitor = await readFirstSteps({ region: '' }, 'regions', ['lindenfurt']);
    set(visitor, 'regions', ['lindenfurt', 'muehlenau']);
    await visitor.panel.updateComplete;
    await visitor.panel.ready;
    expect(visitor.panel.path).to.equal(null);
    expect(visitor.tiles).to.deep.equal(['Stadt Lindenfurt', 'Stadt Mühlenau']);
  });
});
