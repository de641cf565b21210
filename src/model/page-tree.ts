/**
 * The rules of the page tree.
 *
 * Joins on paths, never on ids: the CMS's `page.id` is a translation's and `parent.id` a page's.
 */
import { inOrder, type Branch, type Page, type PageTitle } from './page.js';
import { isWithin } from './path-relations.js';

/** Splits an answer that holds a page and its children; undefined when the page itself is not in it. */
export function toBranch(pages: readonly Page[], isPage: (page: Page) => boolean): Branch | undefined {
  const page = pages.find(isPage);
  if (!page) return undefined;
  return { page, children: inOrder(pages.filter((each) => each.parentPath === page.path)) };
}

/**
 * The chain above a page, outermost first, as far as `known` has it; null when a link of the chain is unknown.
 * Pages above `roots` (the only part of the tree that is shown) are left out.
 */
export function ancestorsOf<T extends PageTitle>(
  page: PageTitle,
  known: (path: string) => T | undefined,
  roots: readonly string[] = [],
): readonly T[] | null {
  const chain: T[] = [];
  let current: PageTitle = page;
  while (current.parentPath !== null && !roots.includes(current.path)) {
    const parent = known(current.parentPath);
    if (!parent || chain.includes(parent)) return null; // unknown, or a tree that bites its tail
    chain.unshift(parent);
    current = parent;
  }
  return chain;
}

/** The pages before and after one among its siblings. */
export interface Neighbours {
  readonly previous: PageTitle | null;
  readonly next: PageTitle | null;
}

/** Of siblings in the editors' order; none where the page is not among them. */
export function neighboursOf(path: string, siblings: readonly PageTitle[]): Neighbours {
  const at = siblings.findIndex((each) => each.path === path);
  return { previous: siblings[at - 1] ?? null, next: at < 0 ? null : (siblings[at + 1] ?? null) };
}

/** Whether a page may be shown under a restriction to `roots`; without roots every page may. */
export function isAllowed(path: string, roots: readonly string[]): boolean {
  return roots.length === 0 || roots.some((root) => isWithin(path, root));
}
