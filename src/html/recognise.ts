/**
 * Reads off an inert tree what carries meaning in classes, styles and frames, before those are dropped: contact cards, videos, hidden nodes.
 *
 * Works on a document that runs nothing and loads nothing. Each finding leaves a marker, a `<data value="n">`, where it stood.
 */

export type Finding =
  | { readonly kind: 'card'; readonly content: DocumentFragment }
  | { readonly kind: 'frame'; readonly url: string; readonly title: string };

/** Read off the attribute, which may have another name (inert.ts): under a CSP without inline styles Chromium leaves `style` empty, also in an inert document (2026-11). */
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** The findings, in the order of their markers' numbers; the body is changed in place. */
export function recognise(body: HTMLElement): readonly Finding[] {
  const findings: Finding[] = [];
  const mark = (node: Element, finding: Finding) => {
    const marker = body.ownerDocument.createElement('data');
    marker.setAttribute('value', String(findings.push(finding) - 1));
    node.replaceWith(marker);
  };
  dropNames(body);
  for (const forged of body.querySelectorAll('data')) forged.removeAttribute('value');
  for (const node of body.querySelectorAll('[style], [data-style], [hidden]')) {
    const isHidden =
      node.hasAttribute('hidden') || HIDING.test(node.getAttribute('data-style') ?? node.getAttribute('style') ?? '');
    if (isHidden && body.contains(node)) node.remove();
  }
  for (const frame of body.querySelectorAll<HTMLElement>('iframe, x-iframe')) {
    const url = frame.getAttribute('src');
    if (url) mark(frame, { kind: 'frame', url, title: frame.title });
    else frame.remove();
  }
  // after the frames, so that a card does not hide one
  for (const card of body.querySelectorAll('div.contact-card')) {
    if (!body.contains(card)) continue; // it was in another card, which is out of the tree by now
    const content = body.ownerDocument.createDocumentFragment();
    mark(card, { kind: 'card', content });
    content.append(card);
  }
  return findings;
}

/** By its name, an image or a field can stand in for a method of its document or form, such as `remove`. */
function dropNames(body: HTMLElement): void {
  for (const named of body.querySelectorAll('[name], [id]')) {
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(named, name);
  }
}
