/** The attribute `routing` where the page changes the panel meanwhile, where the visitor picks the region, and where the panel is a dialog. */
import { expect, nextFrame } from '@open-wc/testing';
import { addedEntries, consoleLines, heard, leavePage, navigated, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const own = location.href;
const HOME = '/lindenfurt/de/';
const FIRST_STEPS = `${HOME}erste-schritte/`;
const MUEHLENAU = '/muehlenau/de/';

/** What stands in the address besides what the test runner has there. */
const written = () => decodeURIComponent(location.href.slice(own.length));
const inQuery = (path: string) => `${own.includes('?') ? '&' : '?'}integreat=${path}`;

async function openRouted(attributes: Record<string, string> = {}): Promise<Visitor> {
  const visitor = await openPanel({ attributes: { routing: 'query', ...attributes } });
  await visitor.panel.ready;
  return visitor;
}

/** A click, as soon as the panel has gone there. */
async function follow(visitor: Visitor, text: string): Promise<void> {
  const arrival = navigated(visitor);
  visitor.click(text);
  await arrival;
}

/** The browser's way back, to a place of the panel or, with null, to the choice of regions. */
async function back(visitor: Visitor, path: string | null): Promise<void> {
  history.back();
  await until(visitor.panel, () => visitor.panel.path === path);
}

const hrefs = ({ root }: Visitor, selector: string) =>
  [...root.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => decodeURIComponent(href));

beforeEach(() => history.replaceState({ theirs: 1 }, '', own));
afterEach(() => {
  closePanels();
  leavePage();
  history.replaceState(null, '', own);
});

describe('the panel’s place in the address, where the page changes the panel', () => {
  for (const [what, change, place] of [
    ['the region', { region: 'muehlenau' }, MUEHLENAU],
    ['the language', { language: 'en' }, '/lindenfurt/en/first-steps/'],
    ['the root', { root: 'wohnen' }, HOME],
    ['the kinds of content', { show: 'events' }, `${HOME}events/`],
  ] as const) {
    it(`follows ${what}, and adds nothing to the page’s history`, async () => {
      const visitor = await openRouted();
      await follow(visitor, 'Erste Schritte');
      const added = addedEntries();
      const arrival = navigated(visitor);
      Object.assign(visitor.panel, change);
      expect((await arrival).path).to.equal(place);
      expect(written()).to.equal(inQuery(place));
      expect(added()).to.equal(0);
      expect(history.state).to.deep.equal({ theirs: 1 });
    });
  }

  it('is where the visitor comes back to who has gone on since', async () => {
    const visitor = await openRouted();
    await follow(visitor, 'Erste Schritte');
    const arrival = navigated(visitor);
    visitor.panel.language = 'en';
    await arrival;
    await follow(visitor, 'Registering your address');
    expect(written()).to.contain('/lindenfurt/en/first-steps/');
    expect(written()).not.to.equal(inQuery('/lindenfurt/en/first-steps/'));
    await back(visitor, '/lindenfurt/en/first-steps/');
    expect(written()).to.equal(inQuery('/lindenfurt/en/first-steps/'));
  });

  it('follows the visitor again after the page has changed what changes nothing', async () => {
    const visitor = await openRouted();
    await follow(visitor, 'Erste Schritte');
    visitor.panel.languages = 'de en';
    await visitor.panel.updateComplete;
    await visitor.panel.ready;
    await follow(visitor, 'Wohnung anmelden');
    expect(written()).to.equal(inQuery(`${FIRST_STEPS}wohnung-anmelden/`));
    await back(visitor, FIRST_STEPS);
    expect(written()).to.equal(inQuery(FIRST_STEPS));
  });

  it('stays away where the visitor has gone nowhere yet', async () => {
    const visitor = await openRouted();
    const arrival = navigated(visitor);
    visitor.panel.region = 'muehlenau';
    await arrival;
    expect(written()).to.equal('');
    await follow(visitor, visitor.tiles[0]!);
    await back(visitor, MUEHLENAU);
    expect(written()).to.equal('');
  });
});

describe('the panel’s place in the address, where the visitor picks the region', () => {
  const openChoice = (attributes: Record<string, string> = {}) => openRouted({ region: '', ...attributes });

  it('is what the links of the regions say', async () => {
    const visitor = await openChoice();
    expect(hrefs(visitor, '[part="tile"]')).to.deep.equal(
      ['lk-hohenwalde', 'lindenfurt', 'muehlenau'].map((slug) => decodeURIComponent(own) + inQuery(`/${slug}/`)),
    );
    expect(written()).to.equal('');
  });

  it('is written with the choice, and taken out again with the way back to all regions', async () => {
    history.replaceState({ theirs: 1 }, '', `${own}#their-part`);
    const visitor = await openChoice();
    await follow(visitor, 'Stadt Mühlenau');
    expect(written()).to.equal(`${inQuery(MUEHLENAU)}#their-part`);
    expect(hrefs(visitor, '.all-regions a')).to.deep.equal([decodeURIComponent(`${own}#their-part`)]);
    await follow(visitor, 'Alle Kommunen');
    expect(written()).to.equal('#their-part');
    expect(visitor.tiles).to.have.length(3);
    await back(visitor, MUEHLENAU);
    expect(written()).to.equal(`${inQuery(MUEHLENAU)}#their-part`);
    await back(visitor, null);
    expect(visitor.tiles).to.have.length(3);
    expect(written()).to.equal('#their-part');
    expect(history.state).to.deep.equal({ theirs: 1 });
  });

  it('stands in the hash just as well', async () => {
    const visitor = await openChoice({ routing: 'hash' });
    await follow(visitor, 'Stadt Mühlenau');
    expect(location.hash).to.equal(`#integreat=${MUEHLENAU}`);
    await follow(visitor, 'Alle Kommunen');
    expect(location.href).to.equal(own);
    await back(visitor, MUEHLENAU);
    expect(location.hash).to.equal(`#integreat=${MUEHLENAU}`);
  });

  for (const region of ['', 'lindenfurt']) {
    it(`opens a region by its slug alone, with region="${region}"`, async () => {
      history.replaceState(null, '', own + inQuery('/muehlenau/'));
      const visitor = await openChoice({ region, regions: 'lindenfurt muehlenau' });
      expect(visitor.panel.path).to.equal(MUEHLENAU);
      expect(visitor.panel.currentLanguage).to.equal('de');
      await follow(visitor, visitor.tiles[0]!);
      expect(written()).to.equal(inQuery(visitor.panel.path!));
    });
  }

  it('opens a region by its slug alone when a link of the page’s leads there later', async () => {
    const visitor = await openChoice({ routing: 'hash' });
    location.hash = '#integreat=/muehlenau';
    await until(visitor.panel, () => visitor.panel.path === MUEHLENAU);
    expect(visitor.panel.currentRegion).to.equal('muehlenau');
  });
});

describe('the panel’s place in the address of a page that has it behind a button', () => {
  const openDrawer = (attributes: Record<string, string> = {}) => openRouted({ mode: 'drawer', ...attributes });
  const isModal = ({ root }: Visitor) => root.querySelector('dialog')?.matches(':modal') ?? false;

  it('opens the dialog for a visitor who comes by it', async () => {
    const opened = heard('integreat-open');
    history.replaceState(null, '', own + inQuery(FIRST_STEPS));
    const visitor = await openDrawer();
    await until(visitor.panel, () => visitor.panel.opened);
    expect(isModal(visitor)).to.be.true;
    expect(visitor.title).to.equal('Erste Schritte');
    expect(opened.length).to.equal(1);
  });

  it('opens it where the place is none of this panel’s, too: the visitor wants to see something', async () => {
    consoleLines();
    history.replaceState(null, '', own + inQuery('/elsewhere/de/'));
    const visitor = await openDrawer();
    await until(visitor.panel, () => visitor.panel.opened);
    expect(visitor.panel.path).to.equal(HOME);
  });

  it('opens it when a link of the page’s leads to a place later', async () => {
    const visitor = await openDrawer({ routing: 'hash' });
    await visitor.panel.navigate('/');
    await nextFrame();
    expect(visitor.panel.opened).to.be.false;
    const opened = visitor.next('integreat-open').then(() => undefined);
    location.hash = `#integreat=${FIRST_STEPS}`;
    await opened;
    await until(visitor.panel, () => visitor.panel.path === FIRST_STEPS);
    expect(isModal(visitor)).to.be.true;
    expect(visitor.root.querySelector('dialog')!.contains(visitor.find('[part="title"]'))).to.be.true;
  });

  it('leaves it closed where the address has none, and where the visitor has closed it', async () => {
    const visitor = await openDrawer();
    expect(visitor.panel.opened).to.be.false;
    await visitor.panel.open();
    await follow(visitor, 'Erste Schritte');
    await visitor.panel.close();
    await back(visitor, HOME);
    await visitor.panel.updateComplete;
    expect(visitor.panel.opened).to.be.false;
  });
});
