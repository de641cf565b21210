/** The attribute `mode`: a button, and the panel in the browser's own dialog. */
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { json, TestCms } from '../support/cms.js';
import { hasFocus, heard, leavePage, listen, navigated, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

const dialogOf = ({ root }: Visitor) => root.querySelector('dialog')!;

async function openBehindButton(attributes: Record<string, string> = {}, fallback = ''): Promise<Visitor> {
  const visitor = await openPanel({ attributes: { mode: 'button', ...attributes }, fallback });
  await visitor.panel.ready;
  return visitor;
}

async function press(visitor: Visitor, selector: string): Promise<void> {
  const button = visitor.find(selector);
  button.focus();
  button.click();
  await visitor.panel.updateComplete;
  await visitor.panel.updateComplete;
}

for (const mode of ['button', 'drawer']) {
  describe(`a panel behind a button (${mode})`, () => {
    afterEach(() => {
      closePanels();
      leavePage();
    });

    it('is accessible, closed and open', async () => {
      const visitor = await openBehindButton({ mode });
      await expect(visitor.panel).to.be.accessible();
      await visitor.panel.open();
      await expect(visitor.panel).to.be.accessible();
    });

    it('shows a button that says what is behind it, and nothing of the content', async () => {
      const visitor = await openBehindButton({ mode });
      expect(visitor.find('[part="open"]').innerText).to.contain('Stadt Lindenfurt');
      expect(visitor.find('[part="tile"]').getClientRects()).to.have.length(0);
      expect(visitor.panel.opened).to.be.false;
    });

    it('opens by the button, closes by its own, and gives the keyboard back', async () => {
      const visitor = await openBehindButton({ mode });
      const events = [...[heard('integreat-open'), heard('integreat-close')]];
      await press(visitor, '[part="open"]');
      expect(visitor.panel.opened).to.be.true;
      expect(dialogOf(visitor).matches(':modal')).to.be.true;
      expect(dialogOf(visitor).contains(visitor.panel.shadowRoot!.activeElement)).to.be.true;
      expect(visitor.find('[part="open"]').getAttribute('aria-expanded')).to.equal('true');
      await press(visitor, '[part="close"]');
      expect(visitor.panel.opened).to.be.false;
      expect(visitor.panel.shadowRoot!.activeElement === visitor.find('[part="open"]')).to.be.true;
      expect(events.map((each) => each.length)).to.deep.equal([1, 1]);
    });
  });
}

describe('a panel behind a button', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('opens and closes as the page wants, and gives the keyboard back to the page', async () => {
    const visitor = await openBehindButton();
    const theirs = document.createElement('button');
    visitor.panel.before(theirs);
    theirs.focus();
    await visitor.panel.open();
    expect(visitor.panel.opened).to.be.true;
    await visitor.panel.open();
    await visitor.panel.close();
    expect(visitor.panel.opened).to.be.false;
    expect(document.activeElement === theirs).to.be.true;
  });

  it('closes on a click beside it, not on one in it', async () => {
    const visitor = await openBehindButton();
    await visitor.panel.open();
    const dialog = dialogOf(visitor);
    const box = dialog.getBoundingClientRect();
    dialog.dispatchEvent(new MouseEvent('click', { clientX: box.left + 5, clientY: box.top + 5, bubbles: true }));
    expect(visitor.panel.opened).to.be.true;
    dialog.dispatchEvent(new MouseEvent('click', { clientX: box.left - 5, clientY: box.top - 5, bubbles: true }));
    expect(visitor.panel.opened).to.be.false;
  });

  it('keeps Escape from the page', async () => {
    const visitor = await openBehindButton();
    await visitor.panel.open();
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listen);
    const key = { bubbles: true, composed: true };
    visitor.find('[part="tile"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', ...key }));
    visitor.find('[part="tile"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', ...key }));
    document.removeEventListener('keydown', listen);
    expect(keys).to.deep.equal(['Tab']);
  });

  it('is a whole panel: one goes on in it', async () => {
    const visitor = await openBehindButton();
    await visitor.panel.open();
    const arrival = navigated(visitor);
    visitor.click('Erste Schritte');
    expect((await arrival).path).to.equal('/lindenfurt/de/erste-schritte/');
    expect(visitor.panel.opened).to.be.true;
    expect(dialogOf(visitor).contains(visitor.find('[part="title"]'))).to.be.true;
  });

  it('shows what stands in the tag until there is content', async () => {
    const cms = new TestCms();
    const { release } = cms.hold();
    const visitor = await openPanel({ cms, attributes: { mode: 'button' }, fallback: '<a href="/x">Web</a>' });
    const { panel } = visitor;
    await panel.updateComplete;
    expect(panel.firstElementChild!.getClientRects().length).to.be.greaterThan(0);
    release();
    await panel.ready;
    expect(panel.firstElementChild!.getClientRects()).to.have.length(0);
    expect(visitor.has('[part="open"]')).to.be.true;
  });

  it('shows in the dialog what failed, and leaves what stands in the tag', async () => {
    const cms = new TestCms();
    cms.when(/./, () => Promise.resolve(json({}, 404)));
    const visitor = await openPanel({ cms, attributes: { mode: 'button' }, fallback: '<a href="/x">Web</a>' });
    await visitor.panel.open().catch(() => undefined);
    await until(visitor.panel, () => visitor.has('dialog [part="error"]'));
    expect(visitor.panel.firstElementChild!.getClientRects().length).to.be.greaterThan(0);
  });

  it('says what the page wants it to say', async () => {
    const visitor = await openBehindButton({}, '<span slot="button">New in town?</span>');
    expect(visitor.panel.firstElementChild!.getClientRects().length).to.be.greaterThan(0);
  });

  it('takes another mode at any time', async () => {
    const visitor = await openBehindButton();
    const closed = heard('integreat-close');
    await visitor.panel.open();
    visitor.panel.mode = 'inline';
    await visitor.panel.updateComplete;
    await visitor.panel.updateComplete;
    expect(visitor.has('dialog')).to.be.false;
    expect(visitor.panel.opened).to.be.true;
    expect(closed).to.have.length(1);
    expect(visitor.find('[part="tile"]').getClientRects().length).to.be.greaterThan(0);
    visitor.panel.setAttribute('mode', 'drawer');
    await until(visitor.panel, () => visitor.has('dialog'));
    expect(visitor.panel.opened).to.be.false;
  });

  it('is closed when it comes back to the page', async () => {
    const visitor = await openBehindButton();
    await visitor.panel.open();
    const place = visitor.panel.parentElement!;
    visitor.panel.remove();
    expect(visitor.panel.opened).to.be.false;
    place.append(visitor.panel);
    await visitor.panel.updateComplete;
    expect(dialogOf(visitor).open).to.be.false;
    await visitor.panel.open();
    expect(dialogOf(visitor).matches(':modal')).to.be.true;
  });

  it('opens for a search that the page hands over with the keyboard', async () => {
    const visitor = await openBehindButton();
    await visitor.panel.search('Arzt', { focus: true });
    expect(visitor.panel.opened).to.be.true;
  });

  it('stays closed where the page opens and closes it in one go', async () => {
    const visitor = await openBehindButton();
    const opened = heard('integreat-open');
    const opening = visitor.panel.open();
    await visitor.panel.close();
    await opening;
    await visitor.panel.updateComplete;
    expect(opened.length).to.equal(0);
    expect(visitor.panel.opened).to.be.false;
    expect(dialogOf(visitor).open).to.be.false;
    expect(visitor.find('[part="open"]').getAttribute('aria-expanded')).to.equal('false');
  });

  it('stays open where the page closes and opens it in one go', async () => {
    const visitor = await openBehindButton();
    await visitor.panel.open();
    const events: string[] = [];
    for (const name of ['integreat-open', 'integreat-close']) listen(name, () => events.push(name));
    const browserSays = new Promise((resolve) => dialogOf(visitor).addEventListener('close', resolve, { once: true }));
    await Promise.all([visitor.panel.close(), visitor.panel.open()]);
    await browserSays; // a task later
    await visitor.panel.updateComplete;
    expect(events).to.deep.equal(['integreat-close', 'integreat-open']);
    expect(visitor.panel.opened).to.be.true;
    expect(dialogOf(visitor).matches(':modal')).to.be.true;
    expect(visitor.panel.matches(':state(open)')).to.be.true;
    expect(visitor.find('[part="open"]').getAttribute('aria-expanded')).to.equal('true');
  });

  it('stays closed where it leaves the page while it is opening, and when it comes back', async () => {
    const visitor = await openBehindButton();
    const opened = heard('integreat-open');
    const place = visitor.panel.parentElement!;
    const opening = visitor.panel.open();
    visitor.panel.remove();
    await opening;
    expect([visitor.panel.opened, dialogOf(visitor).open]).to.deep.equal([false, false]);
    place.append(visitor.panel);
    await visitor.panel.updateComplete;
    await visitor.panel.updateComplete;
    expect([visitor.panel.opened, dialogOf(visitor).open]).to.deep.equal([false, false]);
    expect(opened.length).to.equal(0);
  });

  it('closes only the choice of languages with Escape, then itself', async () => {
    const visitor = await openBehindButton();
    await visitor.panel.open();
    const picker = visitor.find<HTMLDetailsElement>('[part="language-picker"]');
    visitor.find('[part="language-picker"] summary').focus();
    picker.open = true;
    await sendKeys({ press: 'Escape' });
    expect([picker.open, visitor.panel.opened]).to.deep.equal([false, true]);
    expect(hasFocus(visitor, '[part="language-picker"] summary')).to.be.true;
    const closed = visitor.next('integreat-close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(visitor.panel.opened).to.be.false;
  });

  it('closes where the page hides it: an open dialog that nobody sees would keep everybody from the page', async () => {
    const visitor = await openBehindButton();
    await visitor.panel.open();
    const closed = visitor.next('integreat-close');
    visitor.panel.parentElement!.style.display = 'none';
    await closed;
    await nextFrame();
    expect(visitor.panel.opened).to.be.false;
    expect(visitor.panel.matches(':state(open)')).to.be.false;
    visitor.panel.parentElement!.style.display = '';
    expect(dialogOf(visitor).open).to.be.false;
    await visitor.panel.open();
    expect(dialogOf(visitor).matches(':modal')).to.be.true;
  });

  it('leaves the page where it is scrolled while one goes on in it, and shows each page from its top', async () => {
    const visitor = await openBehindButton();
    for (const where of ['before', 'after'] as const) {
      const text = document.createElement('div');
      text.style.height = '3000px';
      visitor.panel[where](text);
    }
    await visitor.panel.open();
    window.scrollTo({ top: 3700, behavior: 'instant' });
    const { scrollY } = window;
    expect(scrollY, 'the panel is above what is seen').to.be.above(3100);
    const content = visitor.find('.sheet-content');
    content.scrollTop = content.scrollHeight;
    expect(content.scrollTop, 'there is something to scroll').to.be.above(0);
    const arrival = navigated(visitor);
    visitor.click('Gesundheit');
    await arrival;
    expect(window.scrollY).to.equal(scrollY);
    expect(content.scrollTop).to.equal(0);
    const [box, title] = [content, visitor.find('[part~="title"]')].map((each) => each.getBoundingClientRect());
    expect(title!.top).to.be.at.least(box!.top);
    expect(title!.bottom).to.be.at.most(box!.bottom);
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

  describe('that was opened by a place in the page’s address', () => {
    const own = location.href;
    afterEach(() => history.replaceState(null, '', own));

    for (const how of ['its button', 'Escape', 'the page'] as const) {
      it(`gives the keyboard to the button when it is closed by ${how}`, async () => {
        const key = own.includes('?') ? '&integreat' : '?integreat';
        history.replaceState(null, '', `${own}${key}=/lindenfurt/de/erste-schritte/`);
        const visitor = await openBehindButton({ routing: 'query' });
        await until(visitor.panel, () => visitor.panel.opened);
        const closed = visitor.next('integreat-close');
        if (how === 'its button') await press(visitor, '[part="close"]');
        else if (how === 'Escape') await sendKeys({ press: 'Escape' });
        else await visitor.panel.close();
        await closed;
        expect(visitor.panel.opened).to.be.false;
        expect(hasFocus(visitor, '[part="open"]')).to.be.true;
      });
    }
  });
});
