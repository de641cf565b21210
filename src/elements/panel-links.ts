/** The addresses of a panel's places on the web: every link of the panel is a real one. */
import { safeWebLink } from '../html/links.js';
import type { Language } from '../model/language.js';
import type { PageTitle } from '../model/page.js';
import { homePath, imprintPath } from '../model/path.js';
import { WEB_APP, webAppHome } from '../routing/web-app.js';
import { pathOf, translationsOf, type Screen } from '../store/plan.js';

export interface PanelLinks {
  /** Where the region is published. */
  readonly webApp: string;
  /** A page's own address. */
  readonly page: (page: Pick<PageTitle, 'url' | 'path'>) => string;
  /** A place by its path. */
  readonly place: (path: string) => string;
  /** What is shown, in another language as far as it is there. */
  readonly translation: (language: Language) => string;
  readonly home: string;
  readonly imprint: string;
  /** What is shown, in the web app. */
  readonly here: string;
  /** Integreat's privacy policy. */
  readonly privacy: string;
}

/** `base` is the CMS's URL; `routed` says where places are, where not in the web app. */
export function linksOf(screen: Screen, base: string, routed?: (path: string) => string): PanelLinks {
  const setting = 'setting' in screen ? screen.setting : undefined;
  const webApp = webAppOrigin(screen, base);
  const inWebApp = (path: string) => encodeURI(webApp + path);
  const place = routed ?? inWebApp;
  const region = setting?.region.slug ?? '';
  const language = setting?.language.slug ?? '';
  const translations = translationsOf(screen);
  const here = pathOf(screen);
  return {
    webApp,
    page: ({ url, path }) => (routed ? routed(path) : (safeWebLink(url, base) ?? place(path))),
    place,
    translation: ({ slug }) => place((slug === language && here) || (translations[slug] ?? homePath(region, slug))),
    home: place(homePath(region, language)),
    imprint: place(imprintPath(region, language)),
    here: here ? inWebApp(here) : webAppHome(screen.kind === 'failed' ? screen.region : null),
    privacy: `https://integreat-app.de/${language === 'de' ? 'datenschutz' : 'en/privacy'}/`,
  };
}

/** The CMS names it in each page's address. */
function webAppOrigin(screen: Screen, base: string): string {
  const [named] = screen.kind === 'page' ? [screen.page] : 'pages' in screen ? screen.pages : [];
  const url = screen.kind === 'section' ? screen.url : named?.url;
  const link = url && safeWebLink(url, base);
  return link ? new URL(link).origin : WEB_APP;
}
