/** The panel's frame and its first screen: header, tiles, footer. Props in, requests out. What else can be shown is in panel-life. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { languagePicker } from '../features/languages/language-picker.js';
import { panelFooter } from '../features/footer/panel-footer.js';
import { pageTiles } from '../features/pages/page-tiles.js';
import { searchField, type FieldPopup } from '../features/search/search-field.js';
import { sectionNav } from '../features/sections/section-nav.js';
import { safeWebLink } from '../html/links.js';
import type { Page } from '../model/page.js';
import { sectionOf, sectionPath } from '../model/path.js';
import type { ContentKind } from '../model/region.js';
import type { Screen, Setting } from '../store/plan.js';
import { heading } from '../ui/heading.js';
import type { LazyParts } from './lazy-parts.js';
import type { PanelBrowsing } from './panel-browsing.js';
import type { PanelLinks } from './panel-links.js';
import type { Dispatch } from './panel-request.js';

export interface FrameProps {
  readonly screen: Screen;
  readonly links: PanelLinks;
  readonly parts: LazyParts;
  readonly level: number;
  /** URL of the CMS. */
  readonly base: string;
  readonly imageHosts: readonly string[];
  readonly features: readonly string[];
  /** Whether content of a kind is shown. */
  readonly shows: (kind: ContentKind) => boolean;
  /** The attribute `map-tiles`. */
  readonly mapTiles: string;
  /** Providers that need not be asked about. */
  readonly consent: readonly string[];
  readonly query: string;
  /** What the search field shows below itself. */
  readonly popup: FieldPopup | null;
  /** Whether the visitor may go back to a choice of regions. */
  readonly hasRegionChoice: boolean;
  /** The page shows errors itself. */
  readonly hidesErrors: boolean;
  /** What is shown besides topics; null before its code is there. */
  readonly browsing: PanelBrowsing | null;
  /** Whether there is a way back to where the visitor was before. */
  readonly hasWayBack: boolean;
  readonly dispatch: Dispatch;
}

/** A list or an entry of a section. */
export type SectionScreen = Extract<Screen, { kind: 'section' }>;

/** `results` stands in for the screen while the visitor searches. */
export function panelFrame(props: FrameProps, offer: object | null, results: unknown): TemplateResult {
  const { screen, links } = props;
  const setting = 'setting' in screen ? screen.setting : undefined;
  return html`${offer}${setting ? header(props, setting) : nothing}${setting ? sections(props, setting) : nothing}
    <div class="view">
      ${props.hasWayBack && !results ? props.parts.loaded('life')?.wayBack(props.dispatch) : nothing}${results ?? view(props)}
    </div>
    ${
      setting
        ? panelFooter({
            publisher: setting.region.name,
            imprint: links.imprint,
            privacy: links.privacy,
            webApp: links.here,
          })
        : nothing
    }`;
}

function header(props: FrameProps, setting: Setting): TemplateResult {
  const { screen, links, parts, dispatch, features, hasRegionChoice } = props;
  const { name } = setting.region;
  return html`<header part="header">
    ${hasRegionChoice ? parts.loaded('life')?.allRegions(props) : nothing}
    ${screen.kind === 'home' ? heading(props.level, name, 'region') : html`<p class="region"><a href=${links.home}>${name}</a></p>`}
    ${
      features.includes('languages') && setting.languages.length > 1
        ? languagePicker({
            languages: setting.languages,
            current: setting.language,
            href: links.translation,
            onPick: (language) => dispatch({ kind: 'language', language }),
            onLeave: (event) => dispatch({ kind: 'picker-leave', event }),
          })
        : nothing
    }
    ${
      features.includes('search')
        ? searchField({
            label: msg(str`Search in ${name}`, { id: 'search-in' }),
            query: props.query,
            onQuery: (query) => dispatch({ kind: 'query', query }),
            onIntent: () => dispatch({ kind: 'search-intent' }),
            onAct: (event) => dispatch({ kind: 'field', event }),
            popup: props.popup,
          })
        : nothing
    }
  </header>`;
}

/** The way to all that the region publishes besides pages, where nothing more special is open. */
function sections({ screen, links, shows }: FrameProps, { region, language, roots }: Setting): unknown {
  const isAmong = screen.kind === 'home' || screen.kind === 'section';
  const kinds = ([null, ...region.sections] as const).filter((kind) => shows(kind ?? 'pages'));
  if (!isAmong || kinds.length < 2 || roots.length > 0) return nothing;
  return sectionNav({
    kinds,
    current: screen.kind === 'section' ? sectionOf(screen.path) : null,
    href: (kind) => (kind ? links.place(sectionPath(region.slug, language.slug, kind)) : links.home),
  });
}

/** Whether a screen is shown by what is here. */
export function hasTiles(screen: Screen): screen is Extract<Screen, { kind: 'home' }> {
  return screen.kind === 'home' && screen.pages.length > 0;
}

function view(props: FrameProps): unknown {
  const { screen } = props;
  if (screen.kind === 'loading') return nothing;
  if (hasTiles(screen)) return homeTiles(props, screen.setting, screen.pages);
  return props.parts.get('life')?.moreScreens(props, screen);
}

export function homeTiles(
  { links, base, imageHosts }: FrameProps,
  setting: Setting,
  pages: readonly Page[],
): TemplateResult {
  return pageTiles({
    pages,
    label: setting.region.name,
    href: links.page,
    image: (url) => safeImage(url, base, imageHosts),
  });
}

/** Icons load from the CMS and from the hosts that the page has cleared; a list of tiles asks nobody else. */
export function safeImage(url: string, base: string, hosts: readonly string[]): string | null {
  const link = safeWebLink(url, base);
  return link && [new URL(base).host, ...hosts].includes(new URL(link).host) ? link : null;
}
