/**
 * Headings, tables, lists: puts right what editors nested as no reader, and no screen reader, can make sense of.
 *
 * Works on clean nodes; knows nothing of links and images.
 */
import { isBlank, isEmpty, make, rename, unwrap } from './nodes.js';

/** Of a content that is shown. */
export interface ContentHeading {
  readonly level: number;
  readonly text: string;
  /** To scroll to, or to give the focus to; it has no id, as the page around could mean it by one. */
  readonly element: HTMLElement;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The headings of a content, for a table of contents; names in contact cards, and what can be folded away, are none of its parts. */
export function headingsOf(content: HTMLElement): readonly ContentHeading[] {
  return [...content.querySelectorAll<HTMLElement>(HEADINGS)]
    .filter((element) => !element.closest('.contact-card, table, details'))
    .map((element) => ({
      level: Number(element.localName[1]),
      text: element.textContent.replace(/\s+/g, ' ').trim(),
      element,
    }));
}

/** Keeps who is below whom: the highest ones come right below the page's title, and no level is left out. */
export function shiftHeadings(root: HTMLElement, highest: number): void {
  let above: string[] = [];
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (isBlank(heading) || heading.parentElement?.closest(HEADINGS)) {
      unwrap(heading);
      continue;
    }
    above = [...above.filter((each) => each < heading.localName), heading.localName];
    rename(heading, `h${Math.min(6, highest + above.length - 1)}`);
  }
}

/** Wide tables scroll in a box of their own, which the keyboard reaches, and which has a name of its own. */
export function wrapTables(root: HTMLElement, label: string): void {
  const counts = new Map<string, number>();
  for (const header of root.querySelectorAll('th')) {
    if (isEmpty(header)) rename(header, 'td');
  }
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const name = table.caption?.textContent.trim() || label;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const box = make(root.ownerDocument, 'div', 'table-box');
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', count > 1 ? `${name} ${count}` : name);
    table.replaceWith(box);
    box.append(table);
  }
}

/** In lists nothing but entries, and no entries but in lists; one summary, at the top of what it folds. */
export function tidyLists(root: HTMLElement): void {
  for (const list of root.querySelectorAll('ul, ol')) tidyEntries(list);
  for (const list of root.querySelectorAll('dl')) if (!isTermList(list)) rename(list, 'div');
  for (const part of root.querySelectorAll(':not(ul, ol) > li, :not(dl) > :is(dt, dd)')) rename(part, 'div');
  for (const summary of root.querySelectorAll('summary')) {
    if (!summary.matches('details > :first-of-type')) rename(summary, 'div');
    else if (isBlank(summary)) unwrap(summary); // without one, the browser says that there is more
  }
}

/** A list in a list belongs to the entry before it; what else stands between entries is one of its own. */
function tidyEntries(list: Element): void {
  let entry: Element | null = null;
  let isEditors = true;
  for (const child of [...list.childNodes]) {
    if (child.nodeName === 'LI') {
      entry = child as Element;
      isEditors = true;
    } else if (!isEmpty(child)) {
      if (!entry || (isEditors && !/^[OU]L$/.test(child.nodeName))) {
        entry = list.ownerDocument.createElement('li');
        child.before(entry);
        isEditors = false;
      }
      entry.append(child);
    } else if (child.nodeType === Node.ELEMENT_NODE) child.remove();
  }
}

/** Terms, and what they mean, and nothing else. */
function isTermList(list: Element): boolean {
  const parts = [...list.childNodes].filter((child) => !isEmpty(child)).map((child) => child.nodeName);
  return /^DT (?:D[TD] )*DD(?: D[TD])*$/.test(parts.join(' '));
}
