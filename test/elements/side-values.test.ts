/** Values of the smaller elements' attributes that mean nothing: a framework's nothing may be undefined, null or an empty text. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { TestCms } from '../support/cms.js';
import { browserPrefers, consoleLines, heard, itIs, leavePage, pickLanguage } from '../support/page.js';
import { closePanels } from '../support/panel.js';
import { MONDAY, openEnglish, sideOpener } from '../support/side.js';

const EVENTS = ['Open consultation hour on recognition', 'Language café at the city library'];
const EVENTS_IN_GERMAN = ['Offene Sprechstunde Anerkennung', 'Sprachcafé in der Stadtbibliothek'];
const REGIONS = ['Landkreis Hohenwalde', 'Stadt Lindenfurt', 'Stadt Mühlenau'];

const eventList = sideOpener('integreat-event-list');
const regionPicker = sideOpener('integreat-region-picker');

type Name = 'language' | 'region' | 'api' | 'for';
const NAMES: readonly Name[] = ['language', 'region', 'api', 'for'];

/** Ways in which a page says nothing. */
const NOTHINGS: Readonly<Record<string, (element: HTMLElement, name: Name) => void>> = {
  undefined: (element, name) => void Reflect.set(element, name, undefined),
  null: (element, name) => void Reflect.set(element, name, null),
  "''": (element, name) => void Reflect.set(element, name, ''),
  'an empty attribute': (element, name) => element.setAttribute(name, ''),
  'an attribute that was removed': (element, name) => {
    element.setAttribute(name, '');
    element.removeAttribute(name);
  },
};

async function openBox(): Promise<HTMLElementTagNameMap['integreat-search-box']> {
  const box = document.createElement('integreat-search-box');
  await fixture(html`<header>${box}</header>`);
  await box.updateComplete;
  return box;
}

describe('smaller elements, where the page says nothing', () => {
  beforeEach(() => {
    itIs(MONDAY);
    browserPrefers('en');
  });
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const name of NAMES) {
    for (const [how, say] of Object.entries(NOTHINGS)) {
      describe(`${name} is ${how}`, () => {
        it('the list of events follows the page’s only panel', async () => {
          const errors = heard('integreat-error');
          const visitor = await openEnglish();
          const list = await (await eventList.openList({ attributes: { limit: '2' } })).ready();
          say(list.element, name);
          await list.element.updateComplete;
          await nextFrame();
          expect(errors.map(({ message }) => message)).to.be.empty;
          expect(list.titles).to.deep.equal(EVENTS);
          pickLanguage(visitor, 'Deutsch');
          await list.until(() => list.titles[0] === EVENTS_IN_GERMAN[0]);
          expect(list.root.lang).to.equal('de');
        });

        it('the choice of regions is the page’s only panel’s', async () => {
          const errors = heard('integreat-error');
          const visitor = await openEnglish(new TestCms(), { language: 'de' });
          const picker = await (await regionPicker.openList()).ready();
          say(picker.element, name);
          await picker.element.updateComplete;
          await nextFrame();
          expect(errors.map(({ message }) => message)).to.be.empty;
          expect(picker.titles).to.deep.equal(REGIONS);
          expect(picker.root.lang).to.equal('de');
          const ready = visitor.next('integreat-ready').then(() => undefined);
          picker.find('Stadt Mühlenau').click();
          await ready;
          expect(visitor.panel.currentRegion).to.equal('muehlenau');
        });

        it('the search box searches in the page’s only panel', async () => {
          const visitor = await openEnglish(new TestCms(), { language: 'de' });
          const box = await openBox();
          say(box, name);
          await box.updateComplete;
          const root = box.shadowRoot!.querySelector<HTMLElement>('.root')!;
          expect(root.lang).to.equal('de');
          const searched = visitor.next('integreat-search').then(() => undefined);
          const field = box.shadowRoot!.querySelector('input')!;
          field.value = 'kita';
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          field.form!.requestSubmit();
          await searched;
          expect(visitor.has('[part="results"]')).to.be.true;
        });
      });
    }
  }
});

describe('smaller elements with blanks around the language', () => {
  beforeEach(() => itIs(MONDAY));
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('show it', async () => {
    consoleLines();
    const list = await (await eventList.openAlone(new TestCms(), { language: ' ar ' })).ready();
    expect([list.root.lang, list.root.dir]).to.deep.equal(['ar', 'rtl']);
    const picker = await (await regionPicker.openAlone(new TestCms(), { language: '\tar\n', target: '/new/' })).ready();
    expect([picker.root.lang, picker.root.dir]).to.deep.equal(['ar', 'rtl']);
    expect(new URL(picker.hrefOf('Stadt Lindenfurt')).searchParams.get('integreat')).to.equal('/lindenfurt/ar/');
    const box = await openBox();
    box.setAttribute('language', ' ar ');
    await box.updateComplete;
    expect(box.shadowRoot!.querySelector<HTMLElement>('.root')!.dir).to.equal('rtl');
  });

  it('name it without them where the region has none such', async () => {
    consoleLines();
    const errors = heard('integreat-error');
    const list = await eventList.openAlone(new TestCms(), { language: ' xx ' });
    await list.isTold(errors);
    expect(errors[0]!.message).to.equal('region "lindenfurt" has no language "xx"');
  });
});
