import { expect } from '@open-wc/testing';
import { hasFocus, leavePage, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const field = (visitor: Visitor) => visitor.find<HTMLInputElement>('[part="search-input"]');
const offered = (visitor: Visitor) => visitor.texts('[role="option"]').map((each) => each.replace(/\s+/g, ' '));
const isOpen = (visitor: Visitor) => field(visitor).ariaExpanded === 'true';

async function press(visitor: Visitor, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  field(visitor).dispatchEvent(event);
  await visitor.panel.updateComplete;
  return event;
}

/** A visitor with the keyboard in the field of a panel that shows a page. */
async function onPage(path = '/lindenfurt/de/erste-schritte/'): Promise<Visitor> {
  const visitor = await openPanel();
  await visitor.panel.ready;
  if (path !== '') await visitor.panel.navigate(path);
  field(visitor).focus();
  // its code is there as soon as a key is taken
  await until(visitor.panel, () => visitor.panel.matches(':focus'));
  return visitor;
}

async function open(visitor: Visitor): Promise<void> {
  while (!isOpen(visitor)) {
    await press(visitor, 'ArrowDown');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function search(visitor: Visitor, query: string): Promise<void> {
  visitor.type(query);
  await visitor.next('integreat-search');
  visitor.find('[part="result"]').click();
  await visitor.next('integreat-navigate');
}

describe('suggestions in the empty field', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('are topics, opened by an arrow or a click, not by the keyboard that comes by', async () => {
    const visitor = await onPage();
    expect(isOpen(visitor)).to.be.false;
    await open(visitor);
    expect(offered(visitor)).to.include('Wohnen Thema');
    await expect(visitor.panel).to.be.accessible();
    await press(visitor, 'Escape');
    expect(isOpen(visitor)).to.be.false;
    field(visitor).click();
    await visitor.panel.updateComplete;
    expect(isOpen(visitor)).to.be.true;
  });

  it('lead to a topic by arrow and Enter, with the keyboard at its title', async () => {
    const visitor = await onPage();
    await open(visitor);
    const at = offered(visitor).indexOf('Wohnen Thema');
    for (let step = 0; step <= at; step++) await press(visitor, 'ArrowDown');
    expect(field(visitor).getAttribute('aria-activedescendant')).to.equal(`suggestion-${at}`);
    await press(visitor, 'Enter');
    await visitor.next('integreat-navigate');
    expect(visitor.title).to.equal('Wohnen');
    expect(hasFocus(visitor, '[part~="title"]')).to.be.true;
    expect(isOpen(visitor)).to.be.false;
  });

  it('go round through the field', async () => {
    const visitor = await onPage();
    await open(visitor);
    const { length } = offered(visitor);
    const active = async (key: string) => {
      await press(visitor, key);
      return field(visitor).getAttribute('aria-activedescendant');
    };
    expect(await active('ArrowUp')).to.equal(`suggestion-${length - 1}`);
    expect(await active('ArrowDown')).to.be.null;
    expect(await active('ArrowDown')).to.equal('suggestion-0');
  });

  it('are what was searched for before, newest first, each once, in memory only', async () => {
    const visitor = await onPage('');
    for (const query of ['hebamme', 'kindergeld', 'hebamme']) await search(visitor, query);
    field(visitor).focus();
    await open(visitor);
    expect(offered(visitor).slice(0, 3)).to.deep.equal([
      'hebamme Zuvor gesucht',
      'kindergeld Zuvor gesucht',
      offered(visitor)[2],
    ]);
    expect(offered(visitor)[2]).to.match(/Thema$/);
    visitor.find('[role="option"]').click();
    await visitor.next('integreat-search');
    expect(field(visitor).value).to.equal('hebamme');
    expect(isOpen(visitor), 'there are results').to.be.false;
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('are none on the first screen, which shows the topics itself', async () => {
    const visitor = await onPage('');
    const { defaultPrevented } = await press(visitor, 'ArrowDown');
    expect(defaultPrevented).to.be.false;
    expect(isOpen(visitor)).to.be.false;
  });

  it('close when the keyboard leaves, or words are typed', async () => {
    const visitor = await onPage();
    await open(visitor);
    visitor.type('k');
    await visitor.panel.updateComplete;
    expect(isOpen(visitor)).to.be.false;
    visitor.type('');
    await visitor.panel.updateComplete;
    await open(visitor);
    field(visitor).blur();
    await visitor.panel.updateComplete;
    expect(isOpen(visitor)).to.be.false;
  });

  it('leave Escape to the page when they are closed, and take it when they are open', async () => {
    const visitor = await onPage();
    expect((await press(visitor, 'Escape')).defaultPrevented).to.be.false;
    await open(visitor);
    expect((await press(visitor, 'Escape')).defaultPrevented).to.be.true;
  });
});
