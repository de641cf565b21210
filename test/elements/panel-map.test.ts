import { expect } from '@open-wc/testing';
import { heard, leavePage, listen, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const LIST = '/lindenfurt/en/locations/';
const OFFICE = '/lindenfurt/en/locations/citizens-office-bürgerbüro/';

let count = 0;

/** A server of tiles that has none; each test has its own, as the browser remembers who was asked. */
function tiles(): { readonly template: string; readonly asked: () => number } {
  const folder = `${location.origin}/none/tiles-${++count}/`;
  const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(folder)).length;
  return { template: `${folder}{z}/{x}/{y}.png`, asked };
}

async function openAt(path: string, attributes: Readonly<Record<string, string>>): Promise<Visitor> {
  const visitor = await openPanel({ attributes: { language: 'en', ...attributes } });
  await visitor.panel.navigate(path);
  return visitor;
}

const hasMap = (visitor: Visitor) => visitor.has('.place-map .map');

describe('the map of a panel', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('is not offered where the page has no server for it, or names none', async () => {
    for (const attributes of [{}, { 'map-tiles': 'javascript:alert(1)' }, { 'map-tiles': 'https://tiles.example/' }]) {
      const visitor = await openAt(LIST, attributes);
      expect(visitor.texts('button'), JSON.stringify(attributes)).to.not.include('Show map');
    }
  });

  for (const path of [LIST, OFFICE]) {
    it(`asks before the server is asked, on ${path}`, async () => {
      const { template, asked } = tiles();
      const visitor = await openAt(path, { 'map-tiles': template });
      visitor.click('Show map');
      await until(visitor.panel, () => visitor.texts('button').includes('Load map'));
      expect(visitor.find('.place-map').innerText).to.contain(location.host);
      expect(asked()).to.equal(0);
      visitor.click('Load map');
      await until(visitor.panel, () => hasMap(visitor));
    });
  }

  it('takes no for an answer', async () => {
    const { template, asked } = tiles();
    const visitor = await openAt(LIST, { 'map-tiles': template });
    visitor.click('Show map');
    await until(visitor.panel, () => visitor.texts('button').includes('Cancel'));
    visitor.click('Cancel');
    await until(visitor.panel, () => !visitor.texts('button').includes('Load map'));
    expect(hasMap(visitor)).to.be.false;
    expect(asked()).to.equal(0);
  });

  it('loads at once where the page’s consent tool has cleared the server', async () => {
    const { template } = tiles();
    const visitor = await openAt(LIST, { 'map-tiles': template, consent: `vimeo ${location.host}` });
    visitor.click('Show map');
    await until(visitor.panel, () => hasMap(visitor));
  });

  it('leaves the question to a page that wants to ask itself, and loads when that grants it', async () => {
    const { template, asked } = tiles();
    const events = heard('integreat-consent');
    listen('integreat-consent', (event) => event.preventDefault());
    const visitor = await openAt(LIST, { 'map-tiles': template });
    visitor.click('Show map');
    await visitor.panel.updateComplete;
    expect(events.map(({ provider, url }) => [provider, url])).to.deep.equal([[location.host, template]]);
    expect(visitor.texts('button')).to.not.include('Load map');
    expect(asked()).to.equal(0);
    events[0]!.grant();
    await until(visitor.panel, () => hasMap(visitor));
  });

  it('is gone after the visitor has left the list, and the consent with it', async () => {
    const { template } = tiles();
    const visitor = await openAt(LIST, { 'map-tiles': template });
    visitor.click('Show map');
    await until(visitor.panel, () => visitor.texts('button').includes('Load map'));
    visitor.click('Load map');
    await until(visitor.panel, () => hasMap(visitor));
    await visitor.panel.navigate('/lindenfurt/en/events/');
    await visitor.panel.navigate(LIST);
    expect(hasMap(visitor)).to.be.false;
    visitor.click('Show map');
    await until(visitor.panel, () => visitor.texts('button').includes('Load map'));
  });
});
