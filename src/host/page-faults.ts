/**
 * What of the page around a panel is in its way: for screen readers, for the eye, for visitors without JavaScript. And why its theme is as it is.
 *
 * Looks and changes nothing; measures, so it is for authors only. Goes through shadow roots and slots.
 */
import type { PageFault, ThemeReason } from '../model/diagnosis.js';
import { languageAround } from './page-languages.js';
import { around } from './theme.js';

/** All that is in the way, the worst first; `level` is that of the panel's first heading. */
export function pageFaults(
  panel: HTMLElement,
  { level, isPlacedByTag }: { readonly level: number; readonly isPlacedByTag: boolean },
): readonly PageFault[] {
  const hidden = closest(panel, '[aria-hidden="true" i]');
  const inert = closest(panel, '[inert]');
  const faults: readonly (PageFault | null)[] = [
    sizeFault(panel),
    hidden && { kind: 'hidden-from-readers', by: selectorOf(hidden) },
    inert && { kind: 'inert', by: selectorOf(inert) },
    sameId(panel) ? { kind: 'same-id', id: panel.id } : null,
    languageAround(panel) === null ? { kind: 'no-language' } : null,
    skippedHeading(panel, level),
    hasFallback(panel, isPlacedByTag) ? null : { kind: 'no-fallback' },
  ];
  return faults.filter((fault) => fault !== null);
}

/** Why a panel with `theme="auto"` is light or dark: the first thing behind its text that is not see-through, as `themeBehind` finds it. */
export function themeReason(panel: HTMLElement): ThemeReason {
  const inner = panel.shadowRoot?.querySelector<HTMLElement>('.root');
  const isMended = inner?.style.getPropertyValue('--integreat-background');
  for (let node: Element | null = inner && !isMended ? inner : panel; node; node = around(node)) {
    const isSolid = !SEE_THROUGH.test(getComputedStyle(node).backgroundColor);
    if (isSolid) return { by: 'background', element: selectorOf(node === inner ? panel : node) };
  }
  const { colorScheme } = getComputedStyle(panel);
  return /light|dark/.test(colorScheme)
    ? { by: 'color-scheme', element: selectorOf(sourceOf(panel, colorScheme)) }
    : { by: 'default' };
}

/** An element as its author would name it: `div#main.dark`. */
export function selectorOf(element: Element): string {
  const id = element.id && `#${element.id}`;
  return [element.localName + id, ...Array.from(element.classList).slice(0, 3)].join('.');
}

/** As browsers write computed colours that are half transparent at least. */
const SEE_THROUGH = /^transparent$|(?:^rgba\(.*,|\/)\s*0?(?:\.[0-4]\d*|\.50*)?\)$/;

function closest(element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node; node = around(node)) if (node.matches(selector)) return node;
  return null;
}

/** The outermost element that has the same colour scheme: it was set there. */
function sourceOf(element: Element, colorScheme: string): Element {
  const parent = around(element);
  return parent && getComputedStyle(parent).colorScheme === colorScheme ? sourceOf(parent, colorScheme) : element;
}

function sizeFault(panel: HTMLElement): PageFault | null {
  const { display, visibility } = getComputedStyle(panel);
  if (!panel.isConnected || display === 'contents') return null;
  if (panel.getClientRects().length === 0) return { kind: 'not-displayed' };
  const { width, height } = panel.getBoundingClientRect();
  if (width < 1) return { kind: 'no-width' };
  if (height < 1) return { kind: 'no-height' };
  return visibility !== 'visible' || isSeeThrough(panel) ? { kind: 'invisible' } : null;
}

function isSeeThrough(element: Element): boolean {
  for (let node: Element | null = element; node; node = around(node)) {
    if (Number(getComputedStyle(node).opacity) === 0) return true;
  }
  return false;
}

/** Within the panel's own tree, as ids are. */
function sameId(panel: HTMLElement): boolean {
  if (panel.id === '') return false;
  return treeOf(panel).querySelectorAll(`#${CSS.escape(panel.id)}`).length > 1;
}

/** The last heading before the panel is more than one level above the panel's first. */
function skippedHeading(panel: HTMLElement, own: number): PageFault | null {
  const headings = treeOf(panel).querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]');
  const before = Array.from(headings)
    .filter((each) => each.compareDocumentPosition(panel) === Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => Number(each.getAttribute('aria-level') ?? each.localName.slice(1)))
    .at(-1);
  return before && own > before + 1 ? { kind: 'skipped-heading', before, own } : null;
}

/** A child, or bare words; beside a script tag that has placed the panel, a `<noscript>`. */
function hasFallback(panel: HTMLElement, isPlacedByTag: boolean): boolean {
  if (panel.firstElementChild || panel.textContent.trim()) return true;
  return isPlacedByTag && treeOf(panel).querySelector('noscript') !== null;
}

function treeOf(element: Element): ParentNode {
  return element.getRootNode() as Document | ShadowRoot;
}
