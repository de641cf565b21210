/**
 * The panel's life after the first screen: what is shown beyond the start page's tiles, and how a visitor moves on.
 *
 * One chunk, loaded as soon as the first tiles are shown, or before where they can't be planned without it. Public to the panel only.
 */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.js';
import { languageOffer } from '../features/languages/language-offer.js';
import { DEFAULT_API } from '../host/api-base.js';
import { languageListStyles } from '../features/languages/language-list.styles.js';
import { languageOfferStyles } from '../features/languages/language-offer.styles.js';
import { typedFieldStyles } from '../features/search/typed-field.styles.js';
import { firstLocale } from '../i18n/locale.js';
import type { Language } from '../model/language.js';
import { PanelError } from '../model/panel-error.js';
import { knownPages } from '../store/known-pages.js';
import type { Screen, Setting } from '../store/plan.js';
import type { State } from '../store/store.js';
import { buttonStyles } from '../ui/button.styles.js';
import { heading } from '../ui/heading.js';
import { backIcon } from '../ui/later-icons.js';
import { plainClick } from '../ui/plain-click.js';
import { homeTiles, safeImage, type FrameProps } from './panel-frame.js';
import { panelLifeStyles } from './panel-life.styles.js';
import type { Dispatch } from './panel-request.js';
import type { PanelSearch } from './panel-search.js';

export { moreLocaleLoaders } from '../i18n/more-locale-loaders.js';
export { answerMore } from './more-answers.js';
export { changesBetween } from './panel-announcements.js';
export { LATER } from './later-parts.js';
export { partsOf } from './panel-browsing.js';
export { PanelGuide } from './panel-guide.js';
export { planMore } from '../store/plan-more.js';

export const styles = [languageOfferStyles, languageListStyles, typedFieldStyles, buttonStyles, panelLifeStyles];

/** What is shown where the attribute `api` names no CMS. */
export function withoutCms(api: string, region: string | null): Screen {
  const error = new PanelError('config', `api="${api}" is not the address of a CMS`, {
    hint: `Write it like ${DEFAULT_API}.`,
  });
  return { kind: 'failed', error, region };
}

/** The way back to where the visitor was before, in the panel. */
export function wayBack(dispatch: Dispatch): TemplateResult {
  return html`<button class="way-back" type="button" @click=${() => dispatch({ kind: 'back' })}>
    ${backIcon()} ${msg('Back', { id: 'back' })}
  </button>`;
}

/** Every screen but a start page with tiles. */
export function moreScreens(props: FrameProps, screen: Exclude<Screen, { kind: 'loading' }>): unknown {
  switch (screen.kind) {
    case 'home':
      return html`<p class="waiting">${msg('There is nothing here yet.', { id: 'home-empty' })}</p>`;
    case 'page':
      return pageScreen(props, screen);
    case 'section':
      return props.browsing?.section(props, screen);
    case 'regions':
      return regionScreen(props, screen);
    case 'missing':
      return html`${props.parts.get('trouble')?.trouble({ ...props, screen })}${screen.pages.length > 0 ? homeTiles(props, screen.setting, screen.pages) : nothing}`;
    default:
      // without the code for it: at least the way to where the content is
      return (
        props.parts.get('trouble')?.trouble({ ...props, screen }) ??
        html`<p part="error"><a href=${props.links.here}>Integreat</a></p>`
      );
  }
}

function pageScreen(props: FrameProps, screen: Extract<Screen, { kind: 'page' }>): unknown {
  const { links, parts, base, imageHosts, level } = props;
  return parts.get('page')?.pageView({
    ...screen,
    home: screen.isHome ? null : { title: screen.setting.region.name, href: links.home },
    language: screen.setting.language.tag,
    level,
    href: links.page,
    image: (url) => safeImage(url, base, imageHosts),
    content: props.browsing?.source(props, screen) ?? { base, imageHosts },
    offers: embeddedOffers(props, screen),
    extra: props.browsing?.extra(props, screen),
  });
}

/** Few pages have any: their view comes with those of all offers. */
function embeddedOffers(props: FrameProps, { page, setting }: Extract<Screen, { kind: 'page' }>): unknown {
  return page.offers.length > 0 ? props.parts.get('news')?.pageOffers(props, setting, page.offers) : nothing;
}

function regionScreen(
  { level, links, dispatch, browsing }: FrameProps,
  { regions }: Extract<Screen, { kind: 'regions' }>,
): unknown {
  return html`<header part="header">
      ${heading(level, msg('Choose your municipality', { id: 'choose-region' }), 'region')}
    </header>
    ${browsing?.regions({
      regions,
      href: ({ slug }) => links.place(`/${slug}/`),
      onPick: (region) => dispatch({ kind: 'region', region }),
    })}`;
}

/** The way back to the choice of regions, where the page leaves that to the visitor. */
export function allRegions({ links, dispatch }: FrameProps): TemplateResult {
  return html`<p class="all-regions">
    <a href=${links.place('/')} @click=${plainClick(() => dispatch({ kind: 'region', region: null }))}
      >${msg('All municipalities', { id: 'all-regions' })}</a
    >
  </p>`;
}

/** What was found, in place of what is shown; before there is a library, in the titles that are known. */
export function searchScreen(
  { parts, links, dispatch, level, shows }: FrameProps,
  search: PanelSearch,
  state: State,
  setting: Setting,
): unknown {
  const view = parts.get('search');
  if (!view && parts.error) return searchTrouble(dispatch);
  if (!view) return html`<p class="waiting" role="status">${msg('Searching …', { id: 'searching' })}</p>`;
  const pages = knownPages(state, setting);
  const found = view.withTitles(search.answer, search.query, pages, setting.language.slug);
  const answer = search.show(view.ofKinds(found, shows));
  return view.searchResults({
    query: search.query,
    answer,
    only: search.only,
    level: level + 1,
    tag: setting.language.tag,
    tagOf: (slug) => setting.region.languages.find((each) => each.slug === slug)?.tag ?? slug,
    topics: pages,
    report: answer.missing.includes('pages') ? null : search.reportState, // it may be there, in what could not be read
    href: links.page,
    onFilter: (only) => dispatch({ kind: 'filter', only }),
    onSpelling: (query) => dispatch({ kind: 'spelling', query }),
    onReport: () => dispatch({ kind: 'report-search' }),
    onRetry: () => dispatch({ kind: 'retry' }),
    onLeaveUp: () => dispatch({ kind: 'to-field' }),
  });
}

/** The code of the search could not be loaded. */
function searchTrouble(dispatch: Dispatch): TemplateResult {
  return html`<p part="error" role="alert">
    ${msg('A part of this panel could not be loaded.', { id: 'failed-script' })}
    <button class="button" part="retry" type="button" @click=${() => dispatch({ kind: 'retry' })}>
      ${msg('Try again', { id: 'retry' })}
    </button>
  </p>`;
}

/** The line that offers another language, as soon as its words are there. */
export function offer(
  { dispatch }: FrameProps,
  language: Language,
  locales: LocaleController,
): TemplateResult | undefined {
  const locale = firstLocale([language.tag]);
  if (!locales.hasAll(locale)) return undefined;
  return languageOffer({
    language,
    templates: locales.templates(locale),
    onAccept: () => dispatch({ kind: 'language', language }),
    onDismiss: () => dispatch({ kind: 'refuse-offer' }),
  });
}
