/**
 * Where the links of a prerendered first screen lead, and what it says about itself to search engines.
 *
 * Knows the two kinds of addresses: a place in the web app, and a place in the panel of a page, as the attribute `routing="query"` writes it.
 */
import { linksOf, type PanelLinks } from '../elements/panel-links.js';
import { homePath, imprintPath } from '../model/path.js';
import { routeKey, withPlaceInAddress } from '../routing/place-in-address.js';
import type { HomeScreen } from './prerender-screen.js';

/** The page that will hold the panel. */
export interface PanelPage {
  readonly url: URL;
  /** The panel's id; empty: none. */
  readonly id: string;
}

/** For the page's head. */
export interface HeadLinks {
  readonly canonical: string;
  /** By BCP 47 tag, and `x-default`. */
  readonly alternates: readonly (readonly [hreflang: string, href: string])[];
}

export interface PrerenderedLinks {
  readonly panel: PanelLinks;
  /** The web app's search. */
  readonly search: string;
  readonly head: HeadLinks;
}

/** `base` is the CMS's URL; without a page everything leads to the web app. */
export function prerenderedLinks(screen: HomeScreen, base: string, page: PanelPage | null): PrerenderedLinks {
  const { region, language, languages } = screen.setting;
  const webApp = linksOf(screen, base);
  const panel = page ? inPage(webApp, screen, page) : webApp;
  const alternates = new Map<string, string>();
  for (const each of languages) {
    // what is no tag tells nobody anything, and of two of the same a search engine would take none
    if (each.tag !== 'und' && !alternates.has(each.tag)) alternates.set(each.tag, panel.translation(each));
  }
  alternates.set('x-default', page ? withoutPlace(page) : webApp.place(`/${region.slug}/`));
  return {
    panel,
    search: webApp.place(`${homePath(region.slug, language.slug)}search/`),
    head: { canonical: page ? withoutHash(page.url) : webApp.home, alternates: [...alternates] },
  };
}

function inPage(webApp: PanelLinks, { setting: { region, language } }: HomeScreen, { url, id }: PanelPage): PanelLinks {
  const address = withoutHash(url);
  const place = (path: string) => withPlaceInAddress(address, 'query', routeKey(id), path);
  return {
    ...webApp,
    place,
    page: ({ path }) => place(path),
    translation: ({ slug }) => place(homePath(region.slug, slug)),
    home: place(homePath(region.slug, language.slug)),
    imprint: place(imprintPath(region.slug, language.slug)),
  };
}

/** The page as it is when nobody has gone anywhere in its panel. */
function withoutPlace({ url, id }: PanelPage): string {
  const isOwn = (parameter: string) => parameter.startsWith(`${encodeURIComponent(routeKey(id))}=`);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((each) => each !== '' && !isOwn(each));
  return url.origin + url.pathname + (others.length > 0 ? `?${others.join('&')}` : '');
}

function withoutHash({ origin, pathname, search }: URL): string {
  return origin + pathname + search;
}
