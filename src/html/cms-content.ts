/**
 * The only door for HTML of the CMS: what comes out is built of nodes that are safe to show.
 *
 * Four steps: parse inert (inert.ts), recognise what carries meaning (recognise.ts), clean by an allow-list (allow-list.ts), build anew. Never
 * serialised again, never given to `innerHTML`. Does not know pages or the panel. See docs/decisions for the choice of DOMPurify.
 */
import { purify } from './allow-list.js';
import { contactCard, finishCards } from './contact-card.js';
import { parseInert, type ContentPolicy, type PolicyNeed } from './inert.js';
import { KeptContents } from './kept-contents.js';
import { safeWebLink } from './links.js';
import { liftOut, make } from './nodes.js';
import { dropEmptyParagraphs, rebuildImages, rebuildLinks, type ContentOrigin } from './rebuild.js';
import { recognise, type Finding } from './recognise.js';
import { shiftHeadings, tidyLists, wrapTables } from './structure.js';
import { connectVideos, videoBox, videoOf, type Video, type VideoConsent, type VideoWords } from './video.js';

export { headingsOf, type ContentHeading } from './structure.js';
export { VideoRequest, type VideoWords } from './video.js';
export type { ContentPolicy } from './inert.js';

/** What the place where the content is shown asks of it. */
export interface ContentOptions extends ContentOrigin, VideoConsent {
  /** Level of the content's highest headings, 2 to 6. */
  readonly headingLevel: number;
  /** Text of the link that stands for a frame, and to a video's page. */
  readonly frameLabel: (provider: string, title: string) => string;
  /** Name of a table that scrolls sideways. */
  readonly tableLabel: string;
  /** Words of the box that stands for a video until the visitor asks for it; without them a video is a link. */
  readonly video?: VideoWords;
  /** Which page it is, as of when: the last few are kept. Without it none is. */
  readonly version?: string;
  /** Where the page asks for Trusted Types: our policy, or null where none is to be had. */
  readonly policy?: ContentPolicy | null | undefined;
}

/** In the inert document, so that nothing of it loads until it is shown. */
interface Built {
  readonly root: HTMLElement;
  /** In the order of their boxes. */
  readonly videos: readonly Video[];
}

const keptContents = new KeptContents<Built>();

/** The content as an element of its own, ready to be shown. A click on a video's button becomes a `VideoRequest`. */
export function cleanContent(html: string, options: ContentOptions): HTMLElement {
  const { version } = options;
  const builtAnew = () => build(html, options);
  const { root, videos } =
    version === undefined ? builtAnew() : keptContents.contentOf(keyOf(version, options), html, builtAnew);
  const content = document.importNode(root, true);
  connectVideos(content, videos, options);
  return content;
}

/** Says all that the content depends on besides its HTML; labels by what they say. */
function keyOf(
  version: string,
  { base, imageHosts, headingLevel, frameLabel, tableLabel, video }: ContentOptions,
): string {
  const labels = [
    tableLabel,
    frameLabel('p', ''),
    frameLabel('p', 't'),
    video?.show('p', ''),
    video?.show('p', 't'),
    video?.note('p'),
  ];
  return JSON.stringify([version, base, imageHosts, headingLevel, labels]);
}

function build(html: string, options: ContentOptions): Built {
  const { inert, need } = parseInert(html, options.policy);
  // by the prototype: as `inert.body` an image of the name "body" would answer
  const body = Reflect.get(Object.getPrototypeOf(inert) as object, 'body', inert) as HTMLElement;
  const findings = recognise(body);
  const root = purify(body, need);
  root.className = 'rich-text';
  const boxes = new Map<Element, Video>();
  fillMarkers(root, { findings, options, boxes, need });
  rebuildImages(root, options);
  rebuildLinks(root, options.base);
  finishCards(root);
  tidyLists(root);
  wrapTables(root, options.tableLabel);
  shiftHeadings(root, options.headingLevel);
  dropEmptyParagraphs(root);
  return { root, videos: [...root.querySelectorAll('.video')].map((box) => boxes.get(box)!) };
}

interface Building {
  readonly findings: readonly Finding[];
  readonly options: ContentOptions;
  readonly boxes: Map<Element, Video>;
  readonly need: PolicyNeed;
}

/** Puts in the place of each marker what it stands for: boxes beside the paragraph, heading or link that was around it. */
function fillMarkers(root: Element, building: Building): void {
  // from the end, or each one would have to move all that follow
  for (const marker of [...root.querySelectorAll('data')].reverse()) {
    const finding = building.findings[Number(marker.getAttribute('value'))];
    const filling =
      finding?.kind === 'card'
        ? contactCard(finding.content, building.need)
        : finding && frame(finding, building, marker);
    liftOut(marker, filling?.localName === 'div' ? 'a, p, h1, h2, h3, h4, h5, h6, summary' : 'a');
    if (filling) marker.replaceWith(filling);
    else marker.remove();
    if (finding?.kind === 'card') fillMarkers(filling!, building);
  }
}

/** A box for a video, a link for what else is outside, nothing where there is no page of the web. */
function frame(
  { url: src, title }: Finding & { kind: 'frame' },
  { options, boxes }: Building,
  { ownerDocument: inert }: Element,
): HTMLElement | null {
  const video = videoOf(src);
  const url = video?.url ?? safeWebLink(src, options.base);
  if (url === null) return null;
  const link = make(inert, 'a', 'frame-link', options.frameLabel(video?.provider ?? new URL(url).host, title));
  link.setAttribute('href', url);
  if (!video || !options.video) return link;
  const box = videoBox(video, title, options.video, link);
  boxes.set(box, video);
  return box;
}
