import { expect } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { itIs, leavePage, navigated, pickLanguage, rejection, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

/** The Monday of the recordings. */
const MONDAY = '2026-03-09T08:00+01:00';

const HOME = '/lindenfurt/en/';
const EVENTS = `${HOME}events/`;
const CAFE = `${EVENTS}language-café-at-the-city-library/`;
const FAIR = `${EVENTS}international-job-fair/`;
const LIBRARY = `${HOME}locations/city-library-stadtbibliothek/`;
const FIRST_STEPS = `${HOME}first-steps/`;

/** Pixels that a browser may round away. */
const FEW = 3;

/** A panel in English in the middle of a long page. */
async function openInLongPage(path = HOME, cms = new TestCms()): Promise<Visitor> {
  itIs(MONDAY);
  const visitor = await openPanel({ cms, attributes: { language: 'en' } });
  for (const place of ['before', 'after'] as const) {
    const text = document.createElement('div');
    text.style.height = '3000px';
    visitor.panel[place](text);
  }
  await visitor.panel.ready;
  await visitor.panel.navigate(path);
  window.scrollTo({ top: 0, behavior: 'instant' });
  return visitor;
}

/** Scrolls until the panel's top is so many pixels below that of the window; negative: above. */
function scrollTo(visitor: Visitor, top: number): void {
  window.scrollBy({ top: topOf(visitor) - top, behavior: 'instant' });
  expect(topOf(visitor)).to.be.closeTo(top, FEW);
}

const topOf = ({ panel }: Visitor) => panel.getBoundingClientRect().top;
const names = (visitor: Visitor) => visitor.texts('.event-name');
const hasBack = (visitor: Visitor) => visitor.has('.way-back');
const focused = (visitor: Visitor) => visitor.panel.shadowRoot!.activeElement;

/** The first link whose text begins so. */
function link(visitor: Visitor, text: string): HTMLAnchorElement {
  const found = [...visitor.root.querySelectorAll('a')].find((each) => each.innerText.includes(text));
  if (!found) throw new Error(`no link "${text}" in:\n${visitor.root.innerText}`);
  return found;
}

/** Follows a link as the keyboard does, which is at it then. */
async function follow(visitor: Visitor, text: string) {
  const found = link(visitor, text);
  found.focus({ preventScroll: true });
  found.click();
  return navigated(visitor);
}

async function goBack(visitor: Visitor) {
  visitor.click('Back');
  return navigated(visitor);
}

/** Presses the first button with this name. */
async function press(visitor: Visitor, name: string): Promise<void> {
  visitor.click(name);
  await visitor.panel.updateComplete;
}

describe('the way back in a panel', () => {
  afterEach(() => {
    closePanels();
    leavePage();
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

  it('is accessible, also right to left', async () => {
    const visitor = await openInLongPage();
    await follow(visitor, 'First steps');
    await expect(visitor.panel).to.be.accessible();
    pickLanguage(visitor, 'العربية');
    await visitor.next('integreat-language-change');
    visitor.find('[part="tile"]').click();
    await visitor.next('integreat-navigate');
    expect(hasBack(visitor)).to.be.true;
    await expect(visitor.panel).to.be.accessible();
  });

  it('is there on an entry and on a page, not on lists nor at the start', async () => {
    const visitor = await openInLongPage();
    expect(hasBack(visitor)).to.be.false;
    await follow(visitor, 'Events');
    expect(hasBack(visitor), 'the list').to.be.false;
    await follow(visitor, 'Language café');
    expect(hasBack(visitor), 'an event').to.be.true;
    await follow(visitor, 'Stadtbibliothek');
    expect(hasBack(visitor), 'its place').to.be.true;
    await follow(visitor, 'Topics');
    expect(hasBack(visitor), 'the start page').to.be.false;
    await follow(visitor, 'First steps');
    expect(hasBack(visitor), 'a page').to.be.true;
    await follow(visitor, 'Imprint');
    expect(hasBack(visitor), 'the imprint').to.be.true;
  });

  it('is not there where the panel begins with an entry', async () => {
    itIs(MONDAY);
    const visitor = await openPanel({ attributes: { language: 'en', root: 'first-steps' } });
    await visitor.panel.ready;
    expect(visitor.title).to.equal('First steps');
    expect(hasBack(visitor)).to.be.false;
  });

  it('is not there while results are shown', async () => {
    const visitor = await openInLongPage();
    await follow(visitor, 'First steps');
    await visitor.panel.search('library');
    expect(hasBack(visitor)).to.be.false;
  });

  it('leads step by step to where the visitor was', async () => {
    const visitor = await openInLongPage();
    const way = ['Events', 'Language café', 'Stadtbibliothek'];
    for (const title of way) await follow(visitor, title);
    expect(visitor.panel.path).to.equal(LIBRARY);
    expect(await goBack(visitor)).to.include({ kind: 'event', path: CAFE });
    expect(await goBack(visitor)).to.include({ kind: 'events', path: EVENTS });
    expect(hasBack(visitor)).to.be.false;
  });

  it('leads back from what the page has opened', async () => {
    const visitor = await openInLongPage(CAFE);
    await visitor.panel.navigate(LIBRARY);
    expect(await goBack(visitor)).to.include({ kind: 'event', path: CAFE });
  });

  it('asks for nothing again', async () => {
    const visitor = await openInLongPage(EVENTS);
    await follow(visitor, 'Language café');
    const { length } = visitor.cms.calls;
    await goBack(visitor);
    expect(visitor.cms.calls).to.have.length(length);
  });

  it('leads to the list as it was: the choice, how far, and where', async () => {
    const visitor = await openInLongPage(EVENTS);
    await press(visitor, 'On site');
    await press(visitor, 'Show more');
    expect(names(visitor)).to.have.length(60);
    scrollTo(visitor, -2000);
    await follow(visitor, 'Get-together for international');
    expect(topOf(visitor), 'at its beginning').to.be.closeTo(0, FEW);
    await goBack(visitor);
    expect(names(visitor)).to.have.length(60);
    expect(visitor.texts('.choices [aria-pressed="true"]')).to.deep.equal(['All', 'On site']);
    expect(topOf(visitor)).to.be.closeTo(-2000, FEW);
  });

  it('leads to the news as far as they were shown', async () => {
    const cms = new TestCms();
    const news = Array.from({ length: 45 }, (_, index) => ({
      id: `local-${index}`,
      title: `News ${index}.`,
      content: 'Text',
      display_date: '2026-03-01T09:00:00Z',
      available_languages: {},
      externalUrl: '',
    }));
    cms.when(/en\/news\/\?/, (url) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return json(news.slice(20 * (page - 1), 20 * page));
    });
    cms.when(/en\/news\/local-31\//, () => json(news[31]));
    const visitor = await openInLongPage(`${HOME}news/`, cms);
    visitor.click('Show more');
    await until(visitor.panel, () => visitor.tiles.length > 20);
    scrollTo(visitor, -1000);
    await follow(visitor, 'News 31.');
    await goBack(visitor);
    expect(visitor.tiles).to.have.length(40);
    expect(topOf(visitor)).to.be.closeTo(-1000, FEW);
    expect((focused(visitor) as HTMLElement).innerText).to.contain('News 31.');
  });

  it('leads to the places as they were', async () => {
    const visitor = await openInLongPage(`${HOME}locations/`);
    await press(visitor, 'Open now');
    scrollTo(visitor, -200);
    await follow(visitor, 'Police station');
    await goBack(visitor);
    expect(visitor.texts('.place-count')).to.deep.equal(['Places: 7']);
    expect(visitor.find('.place-toggle').ariaPressed).to.equal('true');
    expect(topOf(visitor)).to.be.closeTo(-200, FEW);
  });

  it('leads the keyboard to the link that was followed, or to the title', async () => {
    const visitor = await openInLongPage(EVENTS);
    await follow(visitor, 'Open volleyball');
    await goBack(visitor);
    expect((focused(visitor) as HTMLElement).innerText).to.contain('Open volleyball for everyone');
    await visitor.panel.navigate(FAIR);
    await visitor.panel.navigate(LIBRARY);
    await goBack(visitor);
    expect(focused(visitor) === visitor.find('[part~="title"]')).to.be.true;
  });

  it('leads back also where a box around the panel scrolls, and where the panel itself does', async () => {
    const visitor = await openInLongPage(EVENTS);
    const box = visitor.panel.parentElement!;
    Object.assign(box.style, { height: '400px', overflowY: 'auto' });
    box.scrollTop = 3000 + 700;
    const top = topOf(visitor);
    await follow(visitor, 'Swimming for women');
    await goBack(visitor);
    expect(topOf(visitor)).to.be.closeTo(top, FEW);
    Object.assign(box.style, { height: '', overflowY: '' });
    visitor.panel.style.setProperty('--integreat-max-height', '400px');
    visitor.root.scrollTop = 600;
    await follow(visitor, 'Story time');
    await goBack(visitor);
    expect(visitor.root.scrollTop).to.be.closeTo(600, FEW);
  });

  describe('ends', () => {
    it('with another language that the visitor picks', async () => {
      const visitor = await openInLongPage(EVENTS);
      await follow(visitor, 'Language café');
      pickLanguage(visitor, 'Deutsch');
      await visitor.next('integreat-language-change');
      expect(visitor.title).to.equal('Sprachcafé in der Stadtbibliothek');
      expect(hasBack(visitor)).to.be.false;
    });

    it('with another language or region that the page wants', async () => {
      const visitor = await openInLongPage(EVENTS);
      await follow(visitor, 'Language café');
      visitor.panel.language = 'tr';
      await visitor.next('integreat-language-change');
      expect(hasBack(visitor)).to.be.false;
      await visitor.panel.navigate('/lindenfurt/tr/events/');
      visitor.panel.region = 'muehlenau';
      visitor.panel.language = 'en';
      await visitor.next('integreat-ready');
      expect(visitor.has('[part="tile"]')).to.be.true;
      expect(hasBack(visitor)).to.be.false;
    });

    it('with the choice of another region', async () => {
      const visitor = await openPanel({ attributes: { region: '', language: 'en' } });
      await visitor.panel.ready;
      visitor.click('Stadt Lindenfurt');
      await visitor.next('integreat-navigate');
      await follow(visitor, 'First steps');
      visitor.click('All municipalities');
      await visitor.next('integreat-navigate');
      visitor.click('Stadt Mühlenau');
      await visitor.next('integreat-navigate');
      await visitor.panel.navigate('/muehlenau/en/');
      expect(hasBack(visitor)).to.be.false;
    });
  });

  describe('does nothing to what comes after, where it led', () => {
    /** From what is shown to the start page, by a link: the keyboard goes on at the title, and the page stays. */
    async function goesHomeAsEver(visitor: Visitor): Promise<void> {
      scrollTo(visitor, 100);
      await follow(visitor, 'Stadt Lindenfurt');
      expect(focused(visitor) === visitor.find('[part~="title"]'), 'the keyboard is at the title').to.be.true;
      expect(topOf(visitor)).to.be.closeTo(100, FEW);
    }

    it('to a place that could not be shown', async () => {
      const cms = new TestCms();
      cms.when(/en\/events\//, () => json({}, 403));
      const visitor = await openInLongPage(FIRST_STEPS, cms);
      await rejection(visitor.panel.navigate(EVENTS));
      scrollTo(visitor, 400);
      await visitor.panel.navigate(LIBRARY);
      visitor.click('Back');
      await until(visitor.panel, () => visitor.has('[part="retry"]'));
      await goesHomeAsEver(visitor);
    });

    it('to another address of what is shown', async () => {
      const visitor = await openInLongPage(CAFE);
      scrollTo(visitor, 400);
      await visitor.panel.navigate(`${CAFE.slice(0, -1)}$2026-03-17/`);
      visitor.click('Back');
      await until(visitor.panel, () => visitor.root.ariaBusy === 'false');
      await goesHomeAsEver(visitor);
    });
  });

  describe('forward', () => {
    it('leaves the page where it is when the panel’s beginning is in view', async () => {
      const visitor = await openInLongPage(EVENTS);
      scrollTo(visitor, 120);
      await follow(visitor, 'Language café');
      expect(topOf(visitor)).to.be.closeTo(120, FEW);
      expect(focused(visitor) === visitor.find('[part~="title"]')).to.be.true;
    });

    it('brings the panel’s beginning into view when it is above', async () => {
      const visitor = await openInLongPage(EVENTS);
      scrollTo(visitor, -900);
      await follow(visitor, 'Story time');
      expect(topOf(visitor)).to.be.closeTo(0, FEW);
    });

    it('leaves the page where it is when the page itself opens something', async () => {
      const visitor = await openInLongPage(EVENTS);
      scrollTo(visitor, -300);
      await visitor.panel.navigate(CAFE);
      expect(topOf(visitor)).to.be.closeTo(-300, FEW);
    });
  });
});
