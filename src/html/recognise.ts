/**
 * Reads off an inert tree what carries meaning in classes, styles and frames, before those are dropped: contact cards, videos, hidden nodes.
 *
 * Works on a document that runs nothing and loads nothing. Each finding leaves a marker, a `<data value="n">`, where it stood.
 */

export type Finding =
  | { readonly kind: 'card'; readonly content: HTMLElement }
  | { readonly kind: 'frame'; readonly url: string; readonly title: string };

/** Read off the attribute: under a CSP without inline styles Chromium leaves `style` empty, also in an inert document (2026-11). */
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
  for (const forged of body.querySelectorAll('data')) forged.replaceWith(...forged.childNodes);
  for (const hidden of body.querySelectorAll('[style], [hidden]')) {
    if (hidden.hasAttribute('hidden') || HIDING.test(hidden.getAttribute('style') ?? '')) hidden.remove();
  }
  for (const frame of body.querySelectorAll('iframe')) {
    const url = frame.getAttribute('src');
    if (url) mark(frame, { kind: 'frame', url, title: frame.title });
    else frame.remove();
  }
  // after the frames, so that a card does not hide one
  for (const card of body.querySelectorAll<HTMLElement>('.contact-card')) {
    if (!body.contains(card)) continue; // it was in another card, which is out of the tree by now
    mark(card, { kind: 'card', content: card });
  }
  return findings;
}

/** By its name, an image or a field can stand in for a method of its document or form, such as `remove`. */
function dropNames(body: HTMLElement): void {
  for (const named of body.querySelectorAll('[name], [id]')) {
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(named, name);
  }
}

/** What the CMS's video providers are called, by the exact host of their players; and the page of the video there. */
export function videoPage(url: string): { provider: string; url: string } | null {
  const vimeo = /^https:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/.exec(url);
  if (vimeo) {
    const key = /[?&]h=([\da-f]{6,20})(?![^&#])/.exec(url)?.[1]; // an unlisted video is shown only with it
    return { provider: 'Vimeo', url: `https://vimeo.com/${vimeo[1]}${key ? `/${key}` : ''}` };
  }
  const youtube = /^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})(?:[?#].*)?$/.exec(url);
  if (youtube) return { provider: 'YouTube', url: `https://www.youtube.com/watch?v=${youtube[1]}` };
  return null;
}
