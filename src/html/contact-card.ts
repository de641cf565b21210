/** Contact cards of the CMS as boxes, with a sign before each link. */
import { purify } from './allow-list.js';
import type { PolicyNeed } from './inert.js';
import { isBlank } from './nodes.js';

/** The card, with markers still in it. */
export function contactCard(content: DocumentFragment, policy: PolicyNeed): HTMLElement {
  const clean = purify(content, policy);
  // the CMS's icons are pictures from its server, with an alternative text in its own language: what a line is, its link says
  for (const icon of clean.querySelectorAll('img')) icon.remove();
  clean.className = 'contact-card';
  return clean;
}

/** Signs before the links that are links by now; cards that say nothing are dropped. */
export function finishCards(root: HTMLElement): void {
  for (const card of root.querySelectorAll('.contact-card')) {
    if (isBlank(card)) card.remove();
    for (const link of card.querySelectorAll('a')) {
      if (link.className !== 'frame-link') link.prepend(contactIcon(link));
    }
  }
}

/** A sign for the phone, for mail, or for an address or site; drawn here as one line each. */
function contactIcon({ protocol, ownerDocument }: HTMLAnchorElement): Element {
  const lines: Record<string, string> = {
    'tel:': 'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2',
    'mailto:': 'M3 6h18v12H3zl9 7 9-7',
  };
  const svg = ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = ownerDocument.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute(
    'd',
    lines[protocol] ?? 'M12 21c-5-6-7-8-7-11a7 7 0 0 1 14 0c0 3-2 5-7 11m0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  );
  svg.append(path);
  return svg;
}
