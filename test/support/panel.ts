/** A panel in a page, and a visitor who uses it. */
import { fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { IntegreatPanel } from '../../src/index.js';
import { TestCms } from './cms.js';

export interface PanelOptions {
  readonly cms?: TestCms;
  /** Attributes of the tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page puts into the tag. */
  readonly fallback?: string;
}

/** A panel of Lindenfurt in German that loads at once, unless the attributes say otherwise. */
export async function openPanel({
  cms = new TestCms(),
  attributes = {},
  fallback = '',
}: PanelOptions = {}): Promise<Visitor> {
  const panel = document.createElement('integreat-panel');
  const all = {
    api: cms.base,
    region: 'lindenfurt',
    language: 'de',
    loading: 'eager',
    'language-offer': 'off',
    worker: 'off', // a fetch in a worker would not reach the test's CMS
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) panel.setAttribute(name, value);
  panel.innerHTML = fallback;
  const frame = await fixture(html`<div>${panel}</div>`);
  return new Visitor(frame.querySelector('integreat-panel')!, cms);
}

export { fixtureCleanup as closePanels };

export class Visitor {
  readonly panel: IntegreatPanel;
  readonly cms: TestCms;

  constructor(panel: IntegreatPanel, cms: TestCms) {
    this.panel = panel;
    this.cms = cms;
  }

  get root(): HTMLElement {
    return this.panel.shadowRoot!.querySelector<HTMLElement>('.root')!;
  }

  /** The first element that matches, or an error that shows what there is instead. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} in:\n${this.root.innerText}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  /** Texts of everything that matches. */
  texts(selector: string): string[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)].map((each) => each.innerText.trim());
  }

  get title(): string {
    return this.find('[part~="title"]').innerText.trim();
  }

  get tiles(): string[] {
    return this.texts('[part="tile"]');
  }

  /** Clicks a link or button by its text. */
  click(text: string): void {
    const found = [...this.root.querySelectorAll<HTMLElement>('a, button, summary')].find(
      (each) => each.innerText.trim() === text,
    );
    if (!found) throw new Error(`no link or button "${text}" in:\n${this.root.innerText}`);
    found.click();
  }

  /** Types into the search field, as a keyboard does: the whole word in one go. */
  type(text: string): void {
    const field = this.find<HTMLInputElement>('[part="search-input"]');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Resolves with the panel's next event of this name. */
  next<Name extends keyof HTMLElementEventMap>(name: Name): Promise<HTMLElementEventMap[Name]> {
    return new Promise((resolve) => this.panel.addEventListener(name, resolve, { once: true }));
  }
}
