import { expect } from '@open-wc/testing';
import { partsOf } from '../../src/elements/panel-browsing.js';
import { leavePage, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';
import { failure, page, region } from '../support/nouns.js';

const PLACES = '/lindenfurt/de/locations/';

/** Writes into the field of the list. */
function look(visitor: Visitor, words: string): void {
  const field = visitor.find<HTMLInputElement>('.place-search input');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const wanted = (visitor: Visitor) => visitor.find<HTMLInputElement>('.place-search input').value;

describe('what a visitor has chosen in a panel', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('stays while something else of the region is shown, and goes with the region', async () => {
    const visitor = await openPanel({ attributes: { regions: 'lindenfurt muehlenau' } });
    await visitor.panel.navigate(PLACES);
    const all = visitor.tiles.length;
    look(visitor, 'bibliothek');
    await until(visitor.panel, () => visitor.tiles.length < all);
    await visitor.panel.navigate('/lindenfurt/de/events/');
    await visitor.panel.navigate(PLACES);
    expect(wanted(visitor)).to.equal('bibliothek');
    await visitor.panel.navigate('/muehlenau/de/locations/');
    await until(visitor.panel, () => wanted(visitor) === '');
    await visitor.panel.navigate(PLACES);
    await until(visitor.panel, () => visitor.tiles.length === all);
    expect(wanted(visitor)).to.equal('');
  });
});

describe('the parts of a screen', () => {
  const language = region('r').languages[0]!;
  const setting = { region: region('r'), language, languages: [language], roots: [] };

  it('are none for tiles, and those of an article for a page', () => {
    expect(partsOf({ kind: 'home', setting, pages: [] })).to.deep.equal([]);
    const neighbours = { previous: null, next: null };
    const shown = { page: page('/r/de/a/'), children: [], ancestors: [], neighbours, isHome: false };
    expect(partsOf({ kind: 'page', setting, ...shown })).to.deep.equal(['page', 'tools']);
  });

  it('say what failed', () => {
    expect(partsOf({ kind: 'failed', error: failure('http'), region: 'r' })).to.deep.equal(['trouble']);
  });
});
