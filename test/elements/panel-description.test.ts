import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { TestCms } from '../support/cms.js';
import { itIs, leavePage, pickLanguage, rejection, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

/** The Monday of the recordings. */
const MONDAY = '2026-03-09T08:00+01:00';

const HOME = '/lindenfurt/en/';
const CAFE = `${HOME}events/language-café-at-the-city-library/`;
const LIBRARY = `${HOME}locations/city-library-stadtbibliothek/`;
const FIRST_STEPS = `${HOME}first-steps/`;

type Data = Readonly<Record<string, unknown>>;

/** What the page's head tells search engines. */
const told = (): Data[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent) as Data,
  );
const names = () => told().map(({ name }) => name);

/** Resolves when the head tells of so many things. */
async function tells(count: number): Promise<void> {
  if (told().length === count) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (told().length !== count) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.head, { childList: true });
  });
}

async function openAt(path: string): Promise<Visitor> {
  itIs(MONDAY);
  const visitor = await openPanel({ attributes: { language: 'en', 'structured-data': '' } });
  await visitor.panel.navigate(path);
  return visitor;
}

describe('what the page’s head tells of a panel', () => {
  afterEach(() => {
    closePanels();
    leavePage();
    // what a test has left behind is that test's failure, and not the next one's
    for (const script of document.head.querySelectorAll('script[type="application/ld+json"]')) script.remove();
  });

  it('leaves the panel accessible', async () => {
    const visitor = await openAt(CAFE);
    await tells(1);
    await expect(visitor.panel).to.be.accessible();
  });

  it('is the event that is shown, at its next time', async () => {
    await openAt(CAFE);
    await tells(1);
    expect(told()[0]).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Language café at the city library',
      startDate: '2026-03-10T15:00:00.000Z',
      endDate: '2026-03-10T17:00:00.000Z',
      inLanguage: 'en',
      url: encodeURI(location.origin + CAFE),
    });
    expect(told()[0]!['location']).to.be.an('array').with.length(1);
  });

  it('is the place that is shown', async () => {
    await openAt(LIBRARY);
    await tells(1);
    expect(told()[0]).to.include({ '@type': 'Place', name: 'City library (Stadtbibliothek)' });
    expect(told()[0]!['address']).to.include({ streetAddress: 'Brückenstraße 2', postalCode: '99871' });
  });

  it('is the page that is shown, as a service of the municipality', async () => {
    await openAt(`${HOME}first-steps/registering-your-address/`);
    await tells(1);
    expect(told()[0]).to.include({ '@type': 'GovernmentService', inLanguage: 'en' });
    expect(told()[0]!['provider']).to.include({ name: 'Stadt Lindenfurt' });
  });

  it('follows the visitor, one thing at a time', async () => {
    const visitor = await openAt(CAFE);
    await tells(1);
    visitor.click('Stadtbibliothek');
    await visitor.next('integreat-navigate');
    await visitor.panel.updateComplete;
    expect(names()).to.deep.equal(['City library (Stadtbibliothek)']);
    pickLanguage(visitor, 'Deutsch');
    await visitor.next('integreat-language-change');
    await visitor.panel.updateComplete;
    expect(told().map(({ name, inLanguage }) => [name, inLanguage])).to.deep.equal([['Stadtbibliothek', 'de']]);
  });

  for (const [what, path] of Object.entries({
    'the start page': HOME,
    'the list of events': `${HOME}events/`,
    'the list of places': `${HOME}locations/`,
    'the list of news': `${HOME}news/`,
    'a piece of news': `${HOME}news/local/4/`,
    'the list of offers': `${HOME}offers/`,
    'an offer': `${HOME}offers/praktikumsboerse/`,
    'the imprint': `${HOME}disclaimer/`,
  })) {
    it(`is nothing on ${what}, also after an event`, async () => {
      const visitor = await openAt(CAFE);
      await tells(1);
      await visitor.panel.navigate(path);
      await visitor.panel.updateComplete;
      expect(told()).to.be.empty;
    });
  }

  it('is nothing where a page is missing', async () => {
    const visitor = await openAt(CAFE);
    await tells(1);
    await rejection(visitor.panel.navigate(`${HOME}events/nothing/`));
    await visitor.panel.updateComplete;
    expect(told()).to.be.empty;
  });

  it('is nothing where the page does not want it', async () => {
    itIs(MONDAY);
    const visitor = await openPanel({ attributes: { language: 'en' } });
    await visitor.panel.navigate(CAFE);
    await visitor.panel.updateComplete;
    expect(told()).to.be.empty;
  });

  it('comes and goes with the attribute', async () => {
    const visitor = await openAt(FIRST_STEPS);
    await tells(1);
    visitor.panel.removeAttribute('structured-data');
    await visitor.panel.updateComplete;
    expect(told()).to.be.empty;
    visitor.panel.structuredData = true;
    await visitor.panel.updateComplete;
    expect(names()).to.deep.equal(['First steps']);
  });

  it('goes with the panel, and comes back with it', async () => {
    const visitor = await openAt(CAFE);
    await tells(1);
    const { panel } = visitor;
    const place = panel.parentElement!;
    panel.remove();
    await nextFrame();
    expect(told()).to.be.empty;
    place.append(panel);
    await tells(1);
    expect(names()).to.deep.equal(['Language café at the city library']);
  });

  it('does not come after the panel has gone', async () => {
    const visitor = await openAt(CAFE);
    await tells(1);
    const { panel } = visitor;
    panel.remove();
    await nextFrame();
    panel.theme = 'dark'; // a framework may still set what it had in mind; a part of the panel may still come in
    await panel.updateComplete;
    await nextFrame();
    expect(told()).to.be.empty;
  });

  it('stays while the panel is moved', async () => {
    const visitor = await openAt(CAFE);
    await tells(1);
    const { panel } = visitor;
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(panel);
    await panel.updateComplete;
    await nextFrame();
    expect(names()).to.deep.equal(['Language café at the city library']);
  });

  it('is of each of two panels, which take away their own only', async () => {
    const one = await openAt(CAFE);
    const other = await openAt(LIBRARY);
    await tells(2);
    expect(names()).to.have.members(['Language café at the city library', 'City library (Stadtbibliothek)']);
    await one.panel.navigate(HOME);
    await one.panel.updateComplete;
    expect(names()).to.deep.equal(['City library (Stadtbibliothek)']);
    other.panel.remove();
    await nextFrame();
    expect(told()).to.be.empty;
  });

  it('leaves alone what the page says itself', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.textContent = '{"@type":"WebPage","name":"The page"}';
    document.head.append(own);
    const visitor = await openAt(CAFE);
    await tells(2);
    visitor.panel.remove();
    await nextFrame();
    expect(names()).to.deep.equal(['The page']);
  });

  it('is no markup, whatever the editors write', async () => {
    itIs(MONDAY);
    const cms = new TestCms();
    const list = (await (await fetch(`${cms.base}/api/v3/lindenfurt/en/locations/`)).json()) as Data[];
    const title = '</script><img src=x onerror=alert(1)><!--';
    cms.when(/en\/locations\//, () => new Response(JSON.stringify([{ ...list[0], title }])));
    const visitor = await openPanel({ cms, attributes: { language: 'en', 'structured-data': '' } });
    await visitor.panel.navigate(list[0]!['path'] as string);
    await tells(1);
    await until(visitor.panel, () => visitor.title === title);
    expect(names()).to.deep.equal([title]);
    expect(document.head.querySelectorAll('img').length).to.equal(0);
    expect(document.head.innerHTML).to.not.contain('</script><img');
  });
});
