/**
 * What a visitor, or the page through a method, does with a panel: opening places, changing language and region, searching.
 *
 * Turns requests into steps of the visit, and keeps the keyboard's place. Does not know what a step leads to (store/plan).
 */
import { reload, retry } from '../controllers/load-again.js';
import type { VisitController } from '../controllers/visit-controller.js';
import { closePicker, leavePicker } from '../features/languages/picker-closing.js';
import type { Language } from '../model/language.js';
import type { Region } from '../model/region.js';
import { WEB_APP } from '../routing/web-app.js';
import { NEW_VISIT, type Visit, type Wish } from '../store/plan.js';
import type { State } from '../store/store.js';
import { entryTitle } from '../store/sections.js';
import { languageChangedByPage, visitLanguage, visitMoreNews, visitPath, visitRegion } from '../store/visit.js';
import { pathInPanel } from './in-panel.js';
import { preferredLanguage } from './panel-languages.js';
import { PanelBrowsing } from './panel-browsing.js';
import { AMONG_RESULTS, PanelField } from './panel-field.js';
import { PanelHistory, restore, scrollerOf, stopAt, type Stop } from './panel-history.js';
import type { LazyParts } from './lazy-parts.js';
import type { PanelRoute } from './panel-route.js';
import { PanelKeyboard } from './panel-keyboard.js';
import type { PanelRequest } from './panel-request.js';
import { isFailure, type PanelStage } from './panel-stage.js';

interface GuidedPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** Where one goes on reading; a missing page has no title: there it is the way back. */
const AT_TITLE = ['[part~="title"], [part~="notice"] a'];

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
  /** The panel's place in the page's address; null where the address is left alone. */
  readonly route: () => PanelRoute | null;
}

export class PanelGuide {
  readonly field: PanelField;
  readonly history = new PanelHistory();
  readonly browsing: PanelBrowsing;
  readonly keyboard: PanelKeyboard;
  readonly #panel: GuidedPanel;
  readonly #visits: VisitController;
  readonly #stage: PanelStage;
  readonly #parts: LazyParts;
  readonly #wish: () => Wish;
  readonly #route: () => PanelRoute | null;
  #hasChosenLanguage = false;
  #hasChosen = false;
  #hasMoved = false;
  #movesFocus = false;
  /** Where the visitor goes back to, until that is shown. */
  #back: Stop | null = null;

  constructor(guided: PanelGuideParts) {
    const { panel, visits, stage, parts, wish, route } = guided;
    this.browsing = new PanelBrowsing(panel, parts);
    this.keyboard = new PanelKeyboard(panel);
    const onPick = (path: string) => this.#follow(path);
    this.field = new PanelField({ ...guided, keyboard: this.keyboard, onPick });
    this.#panel = panel;
    this.#route = route;
    this.#visits = visits;
    this.#stage = stage;
    this.#parts = parts;
    this.#wish = wish;
  }

  get search() {
    return this.field.search;
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

  /** Whether the visitor has chosen a language or a region. */
  get hasChosen(): boolean {
    return this.#hasChosen;
  }

  /** Whether the visitor, or the page in their stead, has gone anywhere. */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  /** Does what a view asks for. */
  dispatch(request: PanelRequest): void {
    switch (request.kind) {
      case 'language':
        return this.#pickLanguage(request.language);
      case 'region':
        return this.#pickRegion(request.region);
      case 'query':
        this.field.ask(request.query);
        if (request.query === '') this.keyboard.focus('.search input'); // the button that clears it is gone
        return;
      case 'search-intent':
        return this.field.prepare();
      case 'filter':
        this.search.only = request.only;
        return void this.field.keepFocus();
      case 'spelling':
        this.field.ask(request.query);
        return this.keyboard.focus('.search input'); // the button goes away with what it mends
      case 'report-search':
        return void this.field.report();
      case 'field':
        return this.field.act(request.event);
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
    await this.#visits.again(reload);
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
    const routed = this.#route()?.pathOf(link.href);
    const href = routed ? WEB_APP + encodeURI(routed) : link.href;
    const isOurs = setting && !link.hasAttribute('data-web-app');
    const path = isOurs ? pathInPanel(href, setting, origins, this.#wish()) : null;
    if (path === null) {
      link.removeAttribute('target');
      if (target === 'blank' && /^https?:/.test(link.href)) link.target = '_blank';
      return;
    }
    event.preventDefault();
    this.#follow(path, link.getAttribute('href'));
  }

  #follow(path: string, link: string | null = null): void {
    this.#movesFocus = true;
    this.open(path, link).catch(() => undefined); // what failed is shown
  }

  /** After each rendering, of new content or of what was shown before. */
  updated(
    isArrival: boolean,
    { reportQueries, structuredData }: { reportQueries: boolean; structuredData: boolean },
    base: string,
  ): void {
    const { shown, setting, hasContent } = this.#stage;
    if (isArrival) this.#arrive();
    this.browsing.updated();
    this.keyboard.keep(...(this.search.query ? AMONG_RESULTS : AT_TITLE));
    if (this.search.query) this.field.prepare(); // also after a move, or in another language
    this.search.report(this.#panel, setting?.language.slug ?? '', reportQueries);
    const screen = (structuredData && hasContent && this.#panel.isConnected && shown?.screen) || null;
    const part = screen ? this.#parts.get('description') : this.#parts.loaded('description');
    part?.describe(this.#panel, screen, base);
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
    if (this.#root) this.#root.scrollTop = 0;
    if (this.#panel.renderRoot.querySelector('dialog[open]')) return; // the page behind it stays
    const scroller = scrollerOf(this.#panel);
    const top = scroller instanceof Element ? Math.max(0, scroller.getBoundingClientRect().top) : 0;
    if (this.#panel.getBoundingClientRect().top < top) this.#panel.scrollIntoView({ block: 'start' });
    this.#panel.renderRoot.querySelector('[part~="title"]')?.scrollIntoView({ block: 'nearest' }); // where little more than the header can be seen
  }

  /** To where the visitor was before, as far down as then, with the keyboard at the link that was followed. */
  #goBack(): void {
    const route = this.#route();
    if (route?.leadsBack) return route.goBack(); // and from there to `follow`
    const stop = this.history.back();
    if (!stop) return;
    this.#go(stop.visit, stop).catch(() => undefined); // what failed is shown
  }

  /** The browser leads to another visit; `stop`: one that was left before. */
  follow(visit: Visit, stop: Stop | null): void {
    this.#movesFocus = !stop && this.#panel.matches(':focus-within');
    this.#go(visit, stop, true).catch(() => undefined); // what failed is shown
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
    const { renderRoot } = this.#panel;
    return renderRoot.querySelector('.sheet-content') ?? renderRoot.querySelector('.root');
  }

  #go(visit: Visit, back: Stop | null = null, isByBrowser = false): Promise<void> {
    if (!isByBrowser) this.#route()?.turn('visitor');
    this.#back = back;
    this.field.leave();
    this.#hasMoved = true;
    this.#visits.go(visit);
    return this.#stage.arrival();
  }

  get #picker(): HTMLDetailsElement | null {
    return this.#panel.renderRoot.querySelector('.language-picker');
  }

  #pickLanguage(language: Language): void {
    const { shown } = this.#stage;
    if (!shown) return;
    closePicker(this.#picker);
    this.#hasChosenLanguage = this.#hasChosen = true;
    // a button in a notice goes away with it; the picker stays, and the keyboard in it
    this.#movesFocus = !this.#panel.renderRoot.querySelector('details:focus-within');
    this.#stage.renew();
    this.history.clear();
    void this.#go(visitLanguage(this.#visits.visit, shown.screen, language));
  }

  /** Shows another region as the visitor's choice; null: the choice of regions. */
  async pickRegion(region: string | null): Promise<void> {
    this.#hasChosen = true;
    this.#stage.renew();
    this.history.clear();
    return this.#go(visitRegion(this.#visits.visit, region));
  }

  #pickRegion(region: Region | null): void {
    this.#movesFocus = true;
    this.pickRegion(region?.slug ?? null).catch(() => undefined); // what failed is shown
  }

  #retry(): void {
    this.#parts.retry();
    if (this.search.query !== '') {
      this.keyboard.focus('.search input');
      this.search.retry();
    } else {
      const { shown } = this.#stage;
      this.#movesFocus = shown !== null && isFailure(shown.screen); // the button goes away with the failure
      void this.#visits.again(retry);
    }
    this.#panel.requestUpdate();
  }

  #refuseOffer(): void {
    this.#hasChosenLanguage = true;
    this.keyboard.focus('.search input, summary');
    this.#panel.requestUpdate();
  }
}
