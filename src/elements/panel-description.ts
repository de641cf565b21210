/** What a panel shows, told to search engines in the page's head, where the page wants that (`structured-data`). Loaded only then. */
import { HeadData } from '../host/head-data.js';
import { safeWebLink } from '../html/links.js';
import { nextOccurrence } from '../model/occurrences.js';
import { isImprint } from '../model/path.js';
import { eventData, pageData, placeData, type JsonLd } from '../model/structured-data.js';
import { plainText } from '../search/text.js';
import type { Screen } from '../store/plan.js';

/** By panel: each takes away only what it has said itself. */
const told = new WeakMap<Element, HeadData>();

/** Tells what a panel shows; nothing for null, and for what is neither an event, a place nor a page. `base` is the CMS's URL. */
export function describe(panel: Element, screen: Screen | null, base: string): void {
  const data = told.get(panel) ?? new HeadData();
  told.set(panel, data);
  data.show(screen && dataOf(screen, base));
}

function dataOf(screen: Screen, base: string): JsonLd | null {
  if (screen.kind !== 'page' && screen.kind !== 'section') return null;
  const { region, language } = screen.setting;
  const web = (url: string) => safeWebLink(url, base);
  const context = { region: region.name, language: language.tag, web, text: plainText };
  if (screen.kind === 'page') return isImprint(screen.page.path) ? null : pageData(screen.page, context);
  const { section } = screen;
  if (section.kind === 'event') return eventData(section.event, nextOccurrence(section.event, Date.now()), context);
  return section.kind === 'place' ? placeData(section.place, context) : null;
}
