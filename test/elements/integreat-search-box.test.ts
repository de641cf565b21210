import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/define-more.js';
import type { IntegreatSearchBox } from '../../src/index.js';
import { TestCms } from '../support/cms.js';
import { browserPrefers, consoleLines, heard, leavePage } from '../support/page.js';
import { closePanels, openPanel } from '../support/panel.js';

async function openBox(attributes: Readonly<Record<string, string>> = {}): Promise<IntegreatSearchBox> {
  const box = document.createElement('integreat-search-box');
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  await fixture(html`<header>${box}</header>`);
  await box.updateComplete;
  return box;
}

const field = (box: IntegreatSearchBox) => box.shadowRoot!.querySelector('input')!;

/** Types some words and presses Enter. */
function send(box: IntegreatSearchBox, words: string): void {
  field(box).value = words;
  field(box).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field(box).form!.requestSubmit();
}

/** Resolves when the field has this name, as soon as the words of its language are there. */
async function isCalled(box: IntegreatSearchBox, name: string): Promise<void> {
  while (field(box).getAttribute('aria-label') !== name) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(box.shadowRoot!, { subtree: true, attributes: true, childList: true });
    });
  }
}

describe('<integreat-search-box>', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  for (const [lang, direction] of [
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`is accessible, in ${lang}`, async () => {
      const box = await openBox({ lang, language: lang });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(box.shadowRoot!.querySelector<HTMLElement>('.root')!.dir).to.equal(direction);
      await expect(box).to.be.accessible();
    });
  }

  it('hands the words to the page’s only panel, and the keyboard to its results', async () => {
    const visitor = await openPanel({ cms: new TestCms() });
    const box = await openBox();
    field(box).focus();
    const searched = visitor.next('integreat-search');
    send(box, 'wohnung anmelden');
    await searched;
    expect(visitor.find<HTMLInputElement>('[part="search-input"]').value).to.equal('wohnung anmelden');
    expect(visitor.panel.shadowRoot!.activeElement === visitor.find('[part="results"]')).to.be.true;
  });

  it('hands the words to the panel of its id among several', async () => {
    const first = await openPanel();
    const second = await openPanel({ attributes: { id: 'second' } });
    const box = await openBox({ for: 'second' });
    const searched = second.next('integreat-search');
    send(box, 'kita');
    await searched;
    expect(second.has('[part="results"]')).to.be.true;
    expect(first.has('[part="results"]')).to.be.false;
  });

  it('speaks the language of its panel, also when that changes', async () => {
    browserPrefers('en');
    const visitor = await openPanel({ attributes: { language: 'de' } });
    await visitor.panel.ready;
    const box = await openBox();
    await isCalled(box, 'Suche');
    visitor.panel.language = 'tr';
    await isCalled(box, 'Ara');
  });

  it('does nothing for no words', async () => {
    const errors = heard('integreat-error');
    send(await openBox(), '  ');
    expect(errors).to.be.empty;
  });

  for (const [what, attributes] of Object.entries({
    'there is no panel and no target': {},
    'its panel is not there': { for: 'nowhere' },
    'its target is no address of the web': { target: 'javascript:alert(1)' },
  })) {
    it(`says what to change when ${what}`, async () => {
      const errors = heard('integreat-error');
      const lines = consoleLines();
      const box = await openBox(attributes);
      send(box, 'kita');
      expect(errors.map(({ code, target }) => [code, target])).to.deep.equal([['config', box]]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('"for"').and.contain('"target"');
    });
  }
});
