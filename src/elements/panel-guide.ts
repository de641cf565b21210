/**
 * What a visitor, or the page through a method, does with a panel: opening places, changing language and region, searching.
 *
 * Turns requests into steps of the visit, and keeps the keyboard's place. Does not know what a step leads to (store/plan).
 */
import type { VisitController } from '../controllers/visit-controller.js';
import { closePicker, leavePicker } from '../features/languages/picker-closing.js';
import { fieldKey } from '../features/search/field-keys.js';
import type { FieldPopup } from '../features/search/search-field.js';
import type { Suggestion } from '../features/search/suggestions.js';
import { browserLanguages } from '../host/page-languages.js';
import { findLanguage, type Language } from '../model/language.js';
import { homePath, imprintPath } from '../model/path.js';
import type { Page } from '../model/page.js';
import { isAllowed } from '../model/page-tree.js';
import type { Region } from '../model/region.js';
import { panelPath } from '../routing/panel-path.js';
import { WEB_APP } from '../routing/web-app.js';
import { knownPages } from '../store/known-pages.js';
import type { Setting, Visit, Wish } from '../store/plan.js';
import type { State } from '../store/store.js';
import { languageChangedByPage, visitLanguage, visitPath, visitRegion } from '../store/visit.js';
import { IntegreatFeedbackEvent } from './place-events.js';
import type { LazyParts } from './lazy-parts.js';
import type { PanelRequest } from './panel-request.js';
import { PanelSearch } from './panel-search.js';
import type { PanelStage } from './panel-stage.js';
import type { PanelSuggestions } from './panel-suggestions.js';

interface GuidedPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export interface PanelGuideParts {
  readonly panel: GuidedPanel;
  readonly visits: VisitController;
  readonly stage: PanelStage;
  readonly parts: LazyParts;
  readonly wish: () => Wish;
  /** URL of the CMS. */
  readonly base: () => string;
  /** What is known of it. */
  readonly state: () => State;
  /** Whether the search may run in a worker. */
  readonly usesWorker: () => boolean;
}

export class PanelGuide {
  readonly search: PanelSearch;
  readonly #panel: GuidedPanel;
  readonly #visits: VisitController;
  readonly #stage: PanelStage;
  readonly #parts: LazyParts;
  readonly #wish: () => Wish;
  readonly #base: () => string;
  readonly #state: () => State;
  readonly #usesWorker: () => boolean;
  #hasChosenLanguage = false;
  #movesFocus = false;
  /** Of the search field; null before its code is there. */
  #suggestions: PanelSuggestions | null = null;

  constructor({ panel, visits, stage, parts, wish, base, state, usesWorker }: PanelGuideParts) {
    this.search = new PanelSearch(() => panel.requestUpdate());
    this.#panel = panel;
    this.#base = base;
    this.#state = state;
    this.#usesWorker = usesWorker;
    this.#visits = visits;
    this.#stage = stage;
    this.#parts = parts;
    this.#wish = wish;
  }

  /** The language that one line offers: not after the visitor has chosen one, or closed the line. */
  get offeredLanguage(): Language | null {
    const { setting } = this.#stage;
    return !setting || this.#hasChosenLanguage ? null : preferredLanguage(setting);
  }

  /** What the search field shows below itself. */
  get popup(): FieldPopup | null {
    return this.search.query === '' ? (this.#suggestions?.popup() ?? null) : null;
  }

  /** Does what a view asks for. */
  dispatch(request: PanelRequest): void {
    switch (request.kind) {
      case 'language':
        return this.#pickLanguage(request.language);
      case 'region':
        return this.#pickRegion(request.region);
      case 'query':
        this.ask(request.query);
        if (request.query === '') this.#focus('.search input'); // the button that clears it is gone
        return;
      case 'search-intent':
        return this.prepareSearch();
      case 'filter':
        this.search.only = request.only;
        return void this.#keepFocus();
      case 'spelling':
        this.ask(request.query);
        return this.#focus('.search input'); // the button goes away with what it mends
      case 'report-search':
        return void this.#reportSearch();
      case 'field':
        return this.#act(request.event);
      case 'picker-leave':
        return leavePicker(request.event, this.#picker);
      case 'to-field':
        return this.#focus('.search input');
      case 'retry':
        return this.#retry();
      case 'refuse-offer':
        return this.#refuseOffer();
      default:
        return request satisfies never;
    }
  }

  /** Opens a place by its path; rejects with `not-found` for what this panel may not show. */
  async open(path: string): Promise<void> {
    return this.#go(visitPath(this.#visits.visit, this.#wish(), path));
  }

  /** Shows what is found for a query, if wanted also to the keyboard; an empty one ends the search. */
  ask(query: string, movesFocus = false): void {
    this.search.query = query;
    if (movesFocus && query !== '') this.#showResults().catch(() => undefined); // kept as the parts' error
    if (query !== '') this.prepareSearch();
    this.#panel.requestUpdate();
  }

  /** Somebody is about to search: the library begins to read what it has not read yet. */
  prepareSearch(): void {
    if (this.#parts.error) return queueMicrotask(() => this.search.giveUp()); // it is shown, with a way to try again
    this.#parts.load('search').then(
      ({ sharedLibrary, PanelSuggestions, warmUp }) => {
        const { setting } = this.#stage;
        if (!setting || !this.#panel.isConnected) return;
        const { region, language, roots } = setting;
        if (!this.#suggestions) warmUp(language.tag);
        this.#suggestions ??= new PanelSuggestions(
          () => this.#panel.requestUpdate(),
          (suggestion) => this.#pick(suggestion),
        );
        const german = region.languages.find(({ slug }) => slug === 'de' && slug !== language.slug);
        const scope = {
          base: this.#base(),
          region: region.slug,
          language: language.slug,
          german: german ? german.slug : null,
        };
        this.search.use(
          sharedLibrary(scope, this.#usesWorker()),
          // German entries that have no translation are below the German form of a root
          roots.flatMap(({ path, translations }) => [path, (german && translations[german.slug]) ?? []].flat()),
        );
      },
      () => this.search.giveUp(), // kept as the parts' error
    );
  }

  /** A button that goes away with what it does leaves the keyboard among the results. */
  async #keepFocus(): Promise<void> {
    await this.#panel.updateComplete;
    if (this.#panel.matches(':focus-within')) return;
    const pressed = this.#panel.renderRoot.querySelector('.filter[aria-pressed="true"]');
    this.#focus(pressed ? '.filter[aria-pressed="true"]' : '[part~="results"]');
  }

  async #showResults(): Promise<void> {
    await this.#parts.load('search');
    await this.#panel.updateComplete;
    this.#focus('[part~="results"]');
    this.#panel.scrollIntoView({ block: 'nearest' });
  }

  async #reportSearch(): Promise<void> {
    const { setting } = this.#stage;
    const { query } = this.search;
    if (!setting) return;
    this.search.reportState = 'sending';
    const { reportSearch } = await this.#parts.load('search');
    const place = { base: this.#base(), region: setting.region.slug, language: setting.language.slug };
    const isSent = await reportSearch((...call) => fetch(...call), place, query).then(
      () => true,
      () => false,
    );
    if (query === this.search.query) this.search.reportState = isSent ? 'sent' : 'failed';
    void this.#keepFocus();
    if (isSent) this.#panel.dispatchEvent(new IntegreatFeedbackEvent('search', 'down'));
  }

  /** The page around the panel has changed the language. */
  changeLanguage(wish: string): void {
    this.search.query = '';
    this.#visits.go(languageChangedByPage(this.#visits.visit, this.#stage.shown?.screen, wish));
  }

  /** Asks again for everything that is shown; resolves when the answers are. */
  async reload(): Promise<void> {
    this.#parts.retry();
    await this.#visits.reload();
    this.#panel.requestUpdate();
    return this.#stage.arrival();
  }

  /** A click on a link: it stays in the panel where it leads to a place of the panel, else it goes where the page wants such links to open. */
  click(
    event: Event,
    link: HTMLAnchorElement,
    { base, webApp, target }: { base: string; webApp: string; target: string },
  ): void {
    const { setting } = this.#stage;
    const origins = [webApp, new URL(base).origin, WEB_APP];
    const path =
      setting && !link.hasAttribute('data-web-app')
        ? pathInPanel(link.href, setting, origins, this.#wish().regions)
        : null;
    if (path === null) {
      link.removeAttribute('target');
      if (target === 'blank' && /^https?:/.test(link.href)) link.target = '_blank';
      return;
    }
    event.preventDefault();
    this.#movesFocus = true;
    this.open(path).catch(() => undefined); // what failed is shown
  }

  /** After new content is shown: a visitor who followed a link goes on reading at its title. */
  arrive(): void {
    if (!this.#movesFocus) return;
    this.#movesFocus = false;
    this.#focus('[part~="title"], [part~="notice"] a'); // a missing page has no title: there it is the way back
    if (this.#panel.getBoundingClientRect().top < 0) this.#panel.scrollIntoView({ block: 'start' });
  }

  #go(visit: Visit): Promise<void> {
    this.#suggestions?.remember(this.search.query);
    this.#suggestions?.close();
    this.search.query = '';
    this.#visits.go(visit);
    return this.#stage.arrival();
  }

  get #picker(): HTMLDetailsElement | null {
    return this.#panel.renderRoot.querySelector('.language-picker');
  }

  /** In the search field. */
  #act(event: Event): void {
    const { query } = this.search;
    if (event.type === 'blur') this.#suggestions?.close();
    if (event.type === 'click' && query === '') this.#suggestions?.open(this.#topics);
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === 'Enter') this.#suggestions?.remember(query);
    fieldKey(event, {
      query,
      onDown: () => this.#focus('.results li a'),
      onClear: () => this.ask(''),
      onEmpty: (key) => this.#suggest(key),
    });
  }

  /** A key in the empty field, which may lead to a suggestion that has to be scrolled to. */
  #suggest(key: string): boolean {
    const isUsed = this.#suggestions?.key(key, this.#topics) ?? false;
    const selected = '[role="option"][aria-selected="true"]';
    const show = () => this.#panel.renderRoot.querySelector(selected)?.scrollIntoView({ block: 'nearest' });
    if (isUsed) void this.#panel.updateComplete.then(show);
    return isUsed;
  }

  /** Topics that are not on the screen anyway. */
  get #topics(): readonly Page[] {
    const { setting, shown } = this.#stage;
    if (!setting || shown?.screen.kind === 'home') return [];
    return knownPages(this.#state(), setting);
  }

  #pick({ text, page }: Suggestion): void {
    if (!page) return this.ask(text);
    this.#movesFocus = true;
    this.open(page.path).catch(() => undefined); // what failed is shown
  }

  #pickLanguage(language: Language): void {
    const { shown } = this.#stage;
    if (!shown) return;
    closePicker(this.#picker);
    this.#hasChosenLanguage = true;
    // a button in a notice goes away with it; the picker stays, and the keyboard in it
    this.#movesFocus = !this.#panel.renderRoot.querySelector('details:focus-within');
    this.#stage.renew();
    void this.#go(visitLanguage(this.#visits.visit, shown.screen, language));
  }

  #pickRegion(region: Region | null): void {
    this.#movesFocus = true;
    this.#stage.renew();
    void this.#go(visitRegion(this.#visits.visit, region?.slug ?? null));
  }

  #retry(): void {
    // the button goes away with the failure
    this.#parts.retry();
    if (this.search.query !== '') {
      this.#focus('.search input');
      this.search.retry();
    } else {
      this.#movesFocus = true;
      void this.#visits.retry();
    }
    this.#panel.requestUpdate();
  }

  #refuseOffer(): void {
    this.#hasChosenLanguage = true;
    this.#focus('.search input, summary');
    this.#panel.requestUpdate();
  }

  #focus(selector: string): void {
    this.#panel.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: selector.includes('title') });
  }
}

/** The path to open in the panel for an address; null for one that leads elsewhere, or out of what the panel is restricted to. */
function pathInPanel(
  href: string,
  setting: Setting,
  origins: readonly string[],
  regions: readonly string[],
): string | null {
  const { region, language, languages, roots } = setting;
  const path = panelPath(href, {
    origins,
    regions: [region.slug, ...regions],
    languages: languages.map((each) => each.slug),
  });
  if (path === null || roots.length === 0) return path;
  const home = homePath(region.slug, language.slug);
  const isFree = path === home || path === imprintPath(region.slug, language.slug) || !path.startsWith(home);
  return isFree ||
    isAllowed(
      path,
      roots.map((page) => page.path),
    )
    ? path
    : null;
}

/** The language that the browser prefers to the one that is shown, where the region has it. */
function preferredLanguage(setting: Setting): Language | null {
  for (const wish of browserLanguages()) {
    const found = findLanguage(setting.languages, wish);
    if (found) return found.slug === setting.language.slug ? null : found;
  }
  return null;
}
