/**
 * The panel's first screen as HTML that stands in a page by itself: the panel's own views, words and styles, without what takes JavaScript.
 *
 * Knows what a page without JavaScript needs in the place of a listener. Does not know the CMS, files or options.
 */
import type { LazyParts } from '../elements/lazy-parts.js';
import { panelFrame, type FrameProps } from '../elements/panel-frame.js';
import { panelStyleSheets } from '../elements/panel-frame.styles.js';
import { firstLocale } from '../i18n/locale.js';
import { sourceLocale } from '../i18n/locale-codes.js';
import { localeLoaders } from '../i18n/locale-loaders.js';
import { speaking, type Templates } from '../i18n/localization.js';
import { startTag, writeHtml, type Attribute, type Dress } from './prerender-html.js';
import type { HeadLinks, PrerenderedLinks } from './prerender-links.js';
import type { HomeScreen } from './prerender-screen.js';
import { PREFIX, prerenderedStyles, type Theme } from './prerender-styles.js';

export interface FragmentProps {
  readonly screen: HomeScreen;
  /** URL of the CMS. */
  readonly base: string;
  readonly links: PrerenderedLinks;
  readonly level: number;
  readonly imageHosts: readonly string[];
  readonly features: readonly string[];
  readonly shows: FrameProps['shows'];
  readonly theme: Theme;
}

export interface Fragment {
  /** One element. */
  readonly html: string;
  /** Its styles. */
  readonly css: string;
}

export async function fragment(props: FragmentProps): Promise<Fragment> {
  const { language } = props.screen.setting;
  const templates = await wordsFor(language.tag);
  const inner = speaking({ templates }, () => {
    return writeHtml(panelFrame(frameOf(props), null, undefined), dressFor(props.links.search));
  });
  const { tag, direction } = language;
  const root = startTag(
    'section',
    Object.entries({ class: PREFIX, lang: tag, dir: direction, 'data-theme': props.theme }),
  );
  const html = `${root}\n${inner}\n</section>`.replace(/>\n+/g, '>\n');
  const sheets = panelStyleSheets.map(({ cssText }) => cssText);
  return { html, css: prerenderedStyles(sheets, html, props.theme) };
}

/** What stands in a page's head. */
export function headLinks({ canonical, alternates }: HeadLinks): string {
  const all = [
    { rel: 'canonical', href: canonical },
    ...alternates.map(([hreflang, href]) => ({ rel: 'alternate', hreflang, href })),
  ];
  return all.map((link) => startTag('link', Object.entries(link), '/')).join('\n');
}

/** The words of the interface in a content's language; undefined: English. */
async function wordsFor(tag: string): Promise<Templates | undefined> {
  const locale = firstLocale([tag]);
  return locale === sourceLocale ? undefined : (await localeLoaders[locale]()).templates;
}

function frameOf({ screen, base, links, level, imageHosts, features, shows }: FragmentProps): FrameProps {
  return {
    screen,
    base,
    links: links.panel,
    // what is loaded later is no part of a first screen
    parts: { get: () => undefined, loaded: () => undefined } as unknown as LazyParts,
    level,
    imageHosts,
    features,
    shows,
    mapTiles: '',
    consent: [],
    query: '',
    popup: null,
    hasRegionChoice: false,
    hidesErrors: false,
    browsing: null,
    hasWayBack: false,
    dispatch: () => undefined,
  };
}

/** Class names that nobody else uses, a search that the web app answers, and nothing that only the panel reads. Parts keep their names, for the page's styles. */
function dressFor(search: string): Dress {
  const further: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    form: { action: search, method: 'get' },
    input: { name: 'query' },
    svg: { width: '20', height: '20', fill: 'none', stroke: 'currentColor' }, // where the page refuses the styles
  };
  return (tag, attributes) => {
    const worn = attributes.filter(([name]) => !isOfPanel(tag, name));
    const own = worn.map(([name, text]): Attribute => (name === 'class' ? [name, prefixed(text ?? '')] : [name, text]));
    return [...own, ...Object.entries(further[tag] ?? {})];
  };
}

/** What tells the panel something, and what a listbox below the field takes. */
function isOfPanel(tag: string, name: string): boolean {
  return name.startsWith('data-') || (tag === 'input' && ['role', 'aria-expanded'].includes(name));
}

function prefixed(names: string): string {
  return names.replace(/\S+/g, (name) => `${PREFIX}-${name}`);
}
