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
import type { Language } from '../model/language.js';
import type { Page } from '../model/page.js';
import type { Region } from '../model/region.js';
import { WEB_APP } from '../routing/web-app.js';
import { knownPages } from '../store/known-pages.js';
import { NEW_VISIT, type Visit, type Wish } from '../store/plan.js';
import type { State } from '../store/store.js';
import { entryTitle } from '../store/sections.js';
import { languageChangedByPage, visitLanguage, visitMoreNews, visitPath, visitRegion } from '../store/visit.js';
import { pathInPanel, preferredLanguage } from './in-panel.js';
import { PanelBrowsing } from './panel-browsing.js';
import { PanelHistory, restore, stopAt, type Stop } from './panel-history.js';
import { IntegreatFeedbackEvent } from './place-events.js';
import type { LazyParts } from './lazy-parts.js';
import { PanelKeyboard } from './panel-keyboard.js';
import type { PanelRequest } from './panel-request.js';
import { PanelSearch } from './panel-search.js';
import { isFailure, type PanelStage } from './panel-stage.js';
import type { PanelSuggestions } from './panel-suggestions.js';

interface GuidedPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** Where one goes on reading; a missing page has no title: there it is the way back. */
const AT_TITLE = ['[part~="title"], [part~="notice"] a'];
const AMONG_RESULTS = ['.filter[aria-pressed="true"]', '[part~="results"]'];

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
  readonly history = new PanelHistory();
  readonly browsing: PanelBrowsing;
  readonly keyboard: PanelKeyboard;
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
  /** Where the visitor goes back to, until that is shown. */
  #back: Stop | null = null;
  /** Of the search field; null before its code is there. */
  #suggestions: PanelSuggestions | null = null;

  constructor({ panel, visits, stage, parts, wish, base, state, usesWorker }: PanelGuideParts) {
    this.search = new PanelSearch(() => panel.requestUpdate());
    this.browsing = new PanelBrowsing(panel, parts);
    this.keyboard = new PanelKeyboard(panel);
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

  /** Whether a way back is of use: lists and the start page have the ways between sections. */
  get hasWayBack(): boolean {
    const screen = this.#stage.shown?.screen;
    const isEntry = screen?.kind === 'page' || (screen?.kind === 'section' && entryTitle(screen.section) !== null);
    return isEntry && !this.history.isEmpty;
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
        if (request.query === '') this.keyboard.focus('.search input'); // the button that clears it is gone
        return;
      case 'search-intent':
        return this.prepareSearch();
      case 'filter':
        this.search.only = request.only;
        return void this.#keepFocus();
      case 'spelling':
        this.ask(request.query);
        return this.keyboard.focus('.search input'); // the button goes away with what it mends
      case 'report-search':
        return void this.#reportSearch();
      case 'field':
        return this.#act(request.event);
      case 'picker-leave':
        return leavePicker(request.event, this.#picker);
      case 'to-field':
        return this.keyboard.focus('.search input');
      case 'retry':
        return this.#retry();
      case 'back':
        return this.#goBack();
      case 'more-news':
        return this.#visits.go(visitMoreNews(this.#visits.visit));
      case 'refuse-offer':
        return this.#refuseOffer();
      default:
        return request satisfies never;
    }
  }

  /** Opens a place by its path; rejects with `not-found` for what this panel may not show. */
  async open(path: string, link: string | null = null): Promise<void> {
    const { visit } = this.#visits;
    const next = visitPath(visit, this.#wish(), path);
    if (this.#stage.shown && next.path !== visit.path) this.history.leave(stopAt(this.#panel, this.#root, visit, link));
    return this.#go(next);
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
          sharedLibrary(scope, this.#usesWorker(), this.#state()),
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
    this.keyboard.focus(...AMONG_RESULTS);
  }

  async #showResults(): Promise<void> {
    await this.#parts.load('search');
    await this.#panel.updateComplete;
    this.keyboard.focus('[part~="results"]');
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

  /** The page around the panel wants another region, or another CMS: what was done before is of no use there. */
  startAnew(): void {
    this.search.query = '';
    this.history.clear();
    this.#visits.go(NEW_VISIT);
  }

  /** The page around the panel has changed the language. */
  changeLanguage(wish: string): void {
    this.search.query = '';
    this.history.clear();
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
    this.open(path, link.getAttribute('href')).catch(() => undefined); // what failed is shown
  }

  /** After each rendering, of new content or of what was shown before. */
  updated(
    isArrival: boolean,
    { reportQueries, structuredData }: { reportQueries: boolean; structuredData: boolean },
  ): void {
    const { shown, setting, hasContent } = this.#stage;
    if (isArrival) this.#arrive();
    this.keyboard.keep(...(this.search.query ? AMONG_RESULTS : AT_TITLE));
    if (this.search.query) this.prepareSearch(); // also after a move, or in another language
    this.search.report(this.#panel, setting?.language.slug ?? '', reportQueries);
    const screen = (structuredData && hasContent && this.#panel.isConnected && shown?.screen) || null;
    const part = screen ? this.#parts.get('description') : this.#parts.loaded('description');
    part?.describe(this.#panel, screen, this.#base());
  }

  /** The panel is no longer in the page. */
  leave(): void {
    this.search.leave();
    this.#parts.loaded('description')?.describe(this.#panel, null, '');
  }

  /** After new content is shown: a visitor who followed a link goes on reading at its title. */
  #arrive(): void {
    const { shown } = this.#stage;
    if (shown) this.browsing.arrive(shown.screen);
    if (this.#back) return this.#returnTo(this.#back);
    if (!this.#movesFocus) return;
    this.#movesFocus = false;
    this.keyboard.focus(...AT_TITLE);
    if (this.#panel.getBoundingClientRect().top < 0) this.#panel.scrollIntoView({ block: 'start' });
  }

  /** To where the visitor was before, as far down as then, with the keyboard at the link that was followed. */
  #goBack(): void {
    const stop = this.history.back();
    if (!stop) return;
    this.#go(stop.visit, stop).catch(() => undefined); // what failed is shown
  }

  #returnTo(stop: Stop): void {
    this.#back = null;
    const links = [...this.#panel.renderRoot.querySelectorAll('a')];
    const followed = links.find((link) => stop.link !== null && link.getAttribute('href') === stop.link);
    if (followed) followed.focus({ preventScroll: true });
    else this.keyboard.focus('[part~="title"]');
    restore(stop, this.#panel, this.#root);
  }

  get #root(): Element | null {
    return this.#panel.renderRoot.querySelector('.root');
  }

  #go(visit: Visit, back: Stop | null = null): Promise<void> {
    this.#back = back;
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
      onDown: () => this.keyboard.focus('.results li a'),
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
    this.history.clear();
    void this.#go(visitLanguage(this.#visits.visit, shown.screen, language));
  }

  #pickRegion(region: Region | null): void {
    this.#movesFocus = true;
    this.#stage.renew();
    this.history.clear();
    void this.#go(visitRegion(this.#visits.visit, region?.slug ?? null));
  }

  #retry(): void {
    this.#parts.retry();
    if (this.search.query !== '') {
      this.keyboard.focus('.search input');
      this.search.retry();
    } else {
      const { shown } = this.#stage;
      this.#movesFocus = shown !== null && isFailure(shown.screen); // the button goes away with the failure
      void this.#visits.retry();
    }
    this.#panel.requestUpdate();
  }

  #refuseOffer(): void {
    this.#hasChosenLanguage = true;
    this.keyboard.focus('.search input, summary');
    this.#panel.requestUpdate();
  }
}
