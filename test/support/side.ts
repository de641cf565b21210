/** A smaller element beside a panel or without one, and a visitor who uses it. */
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import '../../src/define-more.js';
import { TestCms } from './cms.js';
import { until } from './page.js';
import { openPanel, type Visitor } from './panel.js';

/** The Monday of the recordings. */
export const MONDAY = '2026-03-09T08:00+01:00';

export interface SideOptions {
  /** Attributes of the tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the page puts into the tag. */
  readonly fallback?: string;
}

export type SideName = 'integreat-event-list' | 'integreat-news-list' | 'integreat-region-picker';

/** A list that is in view. */
async function openSide(name: SideName, { attributes = {}, fallback = '' }: SideOptions = {}): Promise<SideVisitor> {
  const element = document.createElement(name);
  for (const [each, value] of Object.entries(attributes)) element.setAttribute(each, value);
  element.innerHTML = fallback;
  await fixture(html`<aside>${element}</aside>`);
  await element.updateComplete;
  return new SideVisitor(element);
}

/** How a test opens one of the lists. */
export function sideOpener(name: SideName) {
  const openList = (options: SideOptions = {}): Promise<SideVisitor> => openSide(name, options);
  return {
    openList,
    /** A list that has region and language of its own, and no panel. */
    openAlone: (cms = new TestCms(), attributes: Readonly<Record<string, string>> = {}): Promise<SideVisitor> =>
      openList({ attributes: { api: cms.base, region: 'lindenfurt', language: 'en', ...attributes } }),
  };
}

/** A panel in English, which shows the start page. */
export async function openEnglish(
  cms = new TestCms(),
  attributes: Readonly<Record<string, string>> = {},
): Promise<Visitor> {
  const visitor = await openPanel({ cms, attributes: { language: 'en', ...attributes } });
  await visitor.panel.ready;
  return visitor;
}

export class SideVisitor {
  readonly element: HTMLElementTagNameMap[SideName];

  constructor(element: HTMLElementTagNameMap[SideName]) {
    this.element = element;
  }

  get root(): HTMLElement {
    return this.element.shadowRoot!.querySelector<HTMLElement>('.root')!;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  get text(): string {
    return this.root.innerText;
  }

  /** Titles of the entries. */
  get titles(): string[] {
    const titles = this.root.querySelectorAll<HTMLElement>(
      '[part="tile"] :is(.event-name, .news-entry-title, .tile-title)',
    );
    return [...titles].map((each) => each.innerText.trim());
  }

  /** The first link or button that contains this text. */
  find(text: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('a, button')].find((each) =>
      each.innerText.includes(text),
    );
    if (!found) throw new Error(`no link or button "${text}" in:\n${this.text}`);
    return found;
  }

  /** Where a link leads. */
  hrefOf(text: string): string {
    return (this.find(text) as HTMLAnchorElement).href;
  }

  /** Resolves when a condition holds. */
  until(condition: () => boolean): Promise<void> {
    return until(this.element, condition);
  }

  /** Resolves when the page has heard of one of these errors, which a test collects. */
  async isTold(errors: readonly Event[]): Promise<void> {
    if (errors.length > 0) return;
    await new Promise((resolve) => this.element.addEventListener('integreat-error', resolve, { once: true }));
  }

  /** Resolves when there are entries. */
  async ready(): Promise<this> {
    await this.until(() => this.titles.length > 0);
    return this;
  }
}
