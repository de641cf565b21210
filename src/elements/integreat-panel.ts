/**
 * `<integreat-panel>`: attributes and methods in, events out.
 *
 * Joins the parts and holds no rules: what to show is decided in store/plan, how it looks in features/, how it is framed in panel-frame.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../controllers/locale-controller.js';
import { VisitController } from '../controllers/visit-controller.js';
import { apiBase, DEFAULT_API } from '../host/api-base.js';
import { claimOf } from '../host/early-requests.js';
import { themeBehind, type Theme } from '../host/theme.js';
import { whenNear } from '../host/visibility.js';
import { sourceLocale } from '../i18n/locale-codes.js';
import { firstLocale, localeDirection } from '../i18n/locale.js';
import type { Templates } from '../i18n/localization.js';
import { LocalizedElement } from '../i18n/localized-element.js';
import { likelyLanguage, NEW_VISIT, pathOf, shows, type Screen, type Wish } from '../store/plan.js';
import { skeleton } from '../ui/skeleton.js';
import { headingLevel, words } from './attributes.js';
import { LazyParts } from './lazy-parts.js';
import { hasTiles, panelFrame, type FrameProps } from './panel-frame.js';
import { panelStyleSheets } from './panel-frame.styles.js';
import type { PanelGuest } from './panel-guest.js';
import type { PanelGuide } from './panel-guide.js';
import { preferredLanguage, screenLocale, wishOf } from './panel-languages.js';
import { linksOf, type PanelLinks } from './panel-links.js';
import { PANEL_ATTRIBUTES, PANEL_PROPERTIES } from './panel-properties.js';
import { PanelStage, type Shown } from './panel-stage.js';
import { sharedStore } from './shared-stores.js';
import { isPlainClick } from '../ui/plain-click.js';
import { takeTyped } from './typed-before.js';

const ALL_FEATURES = 'search languages feedback share print';

/**
 * A municipality's information in the visitor's language: pages as tiles, page by page, events, places, news and offers, with search.
 *
 * @slot - Shown until there is content, and if there never is: a link to the web app, for instance.
 * @slot button - What the button says that opens the dialog or drawer, in place of the panel's own words.
 * @fires integreat-ready - First content is shown.
 * @fires integreat-navigate - Another place in the panel is shown.
 * @fires integreat-search - Results are shown.
 * @fires integreat-language-change - The content is shown in another language.
 * @fires integreat-open - The dialog or drawer has opened.
 * @fires integreat-close - The dialog or drawer was closed.
 * @fires integreat-feedback - A visitor's word to the editors was accepted.
 * @fires integreat-consent - The visitor asks for an outside video or map; cancelled: it is not loaded until the event's `grant()`.
 * @fires integreat-error - Something failed; cancelled: no built-in error box.
 * @csspart header - Name of the region, language picker and search.
 * @csspart search - The search form.
 * @csspart search-input - Its field.
 * @csspart results - What was found.
 * @csspart result - One hit.
 * @csspart tile - One entry of a list.
 * @csspart breadcrumbs - The way to the page that is shown.
 * @csspart title - Title of what is shown.
 * @csspart content - A page's content.
 * @csspart language-picker - The choice of languages.
 * @csspart region-picker - The choice of regions.
 * @csspart notice - A message.
 * @csspart error - A message about a failure.
 * @csspart retry - Its button.
 * @csspart navigation - The ways to topics, events, places, news and offers.
 * @csspart feedback - The form for a word to the editors.
 * @csspart open - The button that opens the dialog or drawer.
 * @csspart dialog - The dialog or drawer.
 * @csspart close - The button that closes it.
 * @csspart footer - Publisher, imprint, privacy and source.
 * @cssprop --integreat-accent - Colour of links, borders in focus, and icons.
 * @cssprop --integreat-text - Colour of text.
 * @cssprop --integreat-background - Background of the panel; transparent by default.
 * @cssprop --integreat-surface - Background of tiles, fields and boxes.
 * @cssprop --integreat-border - Colour of borders.
 * @cssprop --integreat-radius - Radius of corners.
 * @cssprop --integreat-font - Font family; the page's by default.
 * @cssprop --integreat-font-size - Font size, from which all other sizes follow.
 * @cssprop --integreat-spacing - Distance between the panel's sections.
 * @cssprop --integreat-max-height - From this height on, the panel scrolls.
 */
export class IntegreatPanel extends LocalizedElement {
  static override readonly styles = panelStyleSheets;
  static override readonly properties = PANEL_PROPERTIES;

  /** Slug of the region, e.g. `muenchen`; without it the visitor picks one. */
  region: string | null = null;
  /** Slugs between spaces: only these regions are offered, e.g. `augsburg muenchen`; default: every live region. */
  regions = '';
  /** `auto`, or a language of the region by slug or BCP 47, e.g. `ar`. Default `auto`: the nearest `lang` around the panel, the browser's, the region's first. */
  language = 'auto';
  /** Languages between spaces: only these are offered, e.g. `de en`; default: all of the region. */
  languages = '';
  /** `auto`: a line offers the browser's language where the region has it; `off`. */
  languageOffer: 'auto' | 'off' = 'auto';
  /** Paths or slugs of pages between spaces, in any language, e.g. `arbeit-und-beruf`: only they and what is below; default: the whole region. */
  root = '';
  /** Words out of `pages events places news offers imprint`: only these are shown; default: all that the region has. */
  show = '';
  /** Words out of `search languages feedback share print`: the parts around the content; default: all. */
  features: string | null = ALL_FEATURES;
  /** `inline`; `button`: a button that opens the panel in a dialog; `drawer`: one that opens it at the side. */
  mode: 'inline' | 'button' | 'drawer' = 'inline';
  /** `visible`: loads when it nears the viewport; `eager`: at once. */
  loading: 'visible' | 'eager' = 'visible';
  /** `none`: the page's address and history stay as they are; `hash`, `query`: the panel's place stands in the address, e.g. `?integreat=/muenchen/ar/`. */
  routing: 'none' | 'hash' | 'query' = 'none';
  /** `none`; `session`: the visitor's own choice of language and region lasts as long as the tab; `persistent`: as `session` for now. */
  storage: 'none' | 'session' | 'persistent' = 'none';
  /** `auto`: follows the background behind the panel, then `color-scheme`; `light`; `dark`. */
  theme: 'auto' | Theme = 'auto';
  /** Level of the panel's first heading, 1 to 6; default 2. */
  headingLevel = 2;
  /** `auto`, `always` or `off`: whether translations by machines are named; no effect yet. */
  translationNotice: 'auto' | 'always' | 'off' = 'auto';
  /** `self` or `blank`: where links open that leave the panel. */
  linkTarget: 'self' | 'blank' = 'self';
  /** Hosts between spaces whose images may load, besides the CMS's, e.g. `images.example.org`. */
  imageHosts = '';
  /** Address of a server of map tiles, e.g. `https://tiles.example.org/{z}/{x}/{y}.png`: places then have a map, after a click and consent. Default: none. */
  mapTiles = '';
  /** Providers between spaces that the page's own consent tool has cleared, e.g. `vimeo youtube`, or the host of the map's server: they load without being asked. */
  consent = '';
  /** Whether the page's head tells search engines (JSON-LD) which event, place or service is shown. */
  structuredData = false;
  /** Whether `integreat-search` tells the words that were typed; default: they stay in the panel. */
  reportQueries = false;
  /** A view for people who read little; no effect yet. */
  simple = false;
  /** Whether the panel shows what the page's author must know of it; also by `?integreat-debug` in the page's address. */
  debug = false;
  /** `auto`: the search runs in a worker where the page allows it; `off`: on the main thread, in slices. */
  worker: 'auto' | 'off' = 'auto';
  /** Base URL of an Integreat CMS; default `https://cms.integreat-app.de`. */
  api = DEFAULT_API;
  /** Base URL of a static export, which stands in for the CMS; no effect yet. */
  snapshot: string | null = null;

  #isStarted = false;
  #turn = 0;
  #stopWatching = () => {};
  #wish: Wish = wishOf(this);
  #base: string | null = null;
  #theme: Theme = 'light';
  #guide: PanelGuide | null = null;
  #guest: PanelGuest | null = null;

  readonly #stage = new PanelStage(this, this.attachInternals());
  readonly #visits = new VisitController(this, () => this.#source());
  readonly #parts = new LazyParts(this, panelStyleSheets);
  readonly #locales = new LocaleController(this);
  /** What the parts that come later are joined to. */
  readonly #joint = {
    panel: this,
    visits: this.#visits,
    stage: this.#stage,
    parts: this.#parts,
    wish: () => this.#wish,
    base: () => this.#base ?? DEFAULT_API,
    state: () => sharedStore(this.#base ?? DEFAULT_API),
    usesWorker: () => this.worker !== 'off',
    route: () => this.#guest?.route ?? null,
    guide: () => this.#guide,
    start: () => this.#start(),
  };

  /** Resolves when first content is shown; rejects with a `PanelError`. Renewed by each change of region, language or source. */
  get ready(): Promise<void> {
    return this.#stage.ready;
  }

  /** Slug of the region that is shown, or null. */
  get currentRegion(): string | null {
    return this.#stage.setting?.region.slug ?? null;
  }

  /** Slug of the language that is shown, or null. */
  get currentLanguage(): string | null {
    return this.#stage.setting?.language.slug ?? null;
  }

  /** Path of what is shown, e.g. `/muenchen/de/arbeit/`, or null. */
  get path(): string | null {
    return this.#stage.shown && pathOf(this.#stage.shown.screen);
  }

  /** Whether the content is open to the visitor: as `mode="inline"` always, as long as the panel stands in the page. */
  get opened(): boolean {
    return this.#guest ? this.#guest.isOpen : this.isConnected && this.mode === 'inline';
  }

  get templates(): Templates | undefined {
    return this.#locales.templates(this.#stage.shown?.locale ?? sourceLocale);
  }

  /** Opens a page by its path (`/muenchen/de/arbeit/`) or web address; `/` is the start page. Rejects with a `PanelError`, e.g. `not-found`. */
  navigate(path: string): Promise<void> {
    return this.#act((guide) => guide.open(path));
  }

  /** Shows what is found for some words, with `focus` also to the keyboard; resolves when all was searched. An empty query ends the search. */
  search(query: string, { focus = false }: { focus?: boolean } = {}): Promise<void> {
    return this.#act(async (guide) => {
      if (focus) void this.open();
      await this.ready;
      return guide.field.find(query, focus);
    });
  }

  /** Shows a region as if the visitor had picked it, also where the page names another; null: the choice of regions. */
  pickRegion(region: string | null): Promise<void> {
    return this.#act((guide) => guide.pickRegion(region));
  }

  /** Opens the dialog or drawer, and starts the load where it has not; resolves when content is shown. */
  open(): Promise<void> {
    const turn = ++this.#turn;
    this.#start();
    return handled(
      this.#parts.load('guest').then(async () => {
        await this.updateComplete;
        if (turn === this.#turn) await this.#guest?.open();
        return this.ready;
      }),
    );
  }

  /** Closes the dialog or drawer; a panel that stands in the page stays open. */
  close(): Promise<void> {
    this.#turn++;
    this.#guest?.close();
    return Promise.resolve();
  }

  /** Asks the CMS again for everything that is shown, which stays until the answers are there. */
  reload(): Promise<void> {
    return this.#act((guide) => guide.reload());
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.#takeTag();
    super.connectedCallback();
    if (!this.#isStarted) this.#stopWatching = whenNear(this, () => this.#start());
    this.requestUpdate('theme'); // another place, another background
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching();
    this.#guest?.close();
    queueMicrotask(() => this.isConnected || (this.#guide?.leave(), this.#guest?.leave()));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.loading === 'eager') this.#isStarted = true;
    this.#guide?.keyboard.note();
    const [before, base] = [this.#wish, this.#base];
    this.#wish = wishOf(this);
    this.#base = apiBase(this.api, this.baseURI);
    if (changed.has('theme'))
      this.#theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : themeBehind(this);
    if (this.hasUpdated) this.#takeChanges(before, base);
    this.#makeGuest();
    this.#guest?.update();
  }

  protected override render(): TemplateResult {
    this.#stage.advance(this.#next());
    const { shown, setting, hasContent, isBusy } = this.#stage;
    const locale = shown?.locale ?? sourceLocale;
    const links = linksOf(shown?.screen ?? { kind: 'loading' }, this.#base ?? DEFAULT_API, this.#guest?.href);
    const frame = shown ? this.#renderFrame(shown.screen, links) : nothing;
    // a section: the header and footer inside of it are then no landmarks of the whole page
    return html`<section
      class="root"
      lang=${setting?.language.tag ?? locale}
      dir=${setting?.language.direction ?? localeDirection(locale)}
      data-theme=${this.#theme}
      aria-busy=${isBusy ? 'true' : 'false'}
      @click=${(event: MouseEvent) => this.#onClick(event, links)}
      @pointerover=${this.#onApproach}
      @focusin=${this.#onApproach}
    >
      ${this.#guest ? this.#guest.frame(frame) : frame}
      ${hasContent ? nothing : this.#renderFallback()}${this.#guest?.diagnosis()}
    </section>`;
  }

  #renderFrame(screen: Screen, links: PanelLinks): TemplateResult {
    const base = this.#base ?? DEFAULT_API;
    const search = this.#guide?.search;
    const life = this.#parts.loaded('life');
    const hasAllWords = life !== undefined && this.#locales.hasAll(this.#stage.shown!.locale);
    const props: FrameProps = {
      screen,
      base,
      links,
      parts: this.#parts,
      level: headingLevel(this.headingLevel),
      imageHosts: words(this.imageHosts),
      features: words(this.features ?? ALL_FEATURES),
      shows: (kind) => shows(this.#wish, kind),
      mapTiles: this.mapTiles,
      consent: words(this.consent),
      query: search?.query ?? '',
      popup: (hasAllWords && this.#guide?.field.popup) || null,
      hasRegionChoice: this.#wish.region === null,
      hidesErrors: this.#stage.hidesErrors,
      browsing: this.#guide?.browsing ?? null,
      hasWayBack: this.#guide?.hasWayBack ?? false,
      dispatch: (request) => this.#withGuide((guide) => guide.dispatch(request)),
    };
    const { setting } = this.#stage;
    const results =
      hasAllWords && setting && search?.query
        ? life.searchScreen(props, search, sharedStore(base), setting)
        : undefined;
    const mayOffer = setting && this.languageOffer !== 'off' && !this.#guest?.hasRecalled;
    const offered = mayOffer ? (this.#guide ? this.#guide.offeredLanguage : preferredLanguage(setting)) : null;
    // its room is kept from the first screen on: nothing moves when it comes
    const offer = offered && (life?.offer(props, offered, this.#locales) ?? html`<div class="offer-room"></div>`);
    return panelFrame(props, offer, results);
  }

  #renderFallback(): TemplateResult {
    const isEmpty = !this.firstElementChild && !this.textContent.trim();
    return isEmpty && !this.#stage.shown && this.mode === 'inline' ? skeleton() : html`<slot></slot>`;
  }

  protected override firstUpdated(): void {
    this.requestUpdate('theme'); // only now the page's `--integreat-background` is painted
  }

  protected override updated(changed: PropertyValues<this>): void {
    const changes = this.#parts.loaded('life')?.changesBetween;
    const outcome = this.#stage.announce(this.#isStarted, changes);
    if (outcome === 'content') takeTyped(this, this.renderRoot);
    if (outcome !== 'nothing') this.requestUpdate(); // the page may have taken over the showing of errors; the rest may load now
    this.#guide?.updated(outcome === 'content', this, this.#base ?? DEFAULT_API);
    if (outcome !== 'nothing' || this.debug) this.#parts.get('guest');
    this.#guest?.updated(outcome === 'content', changed.has('theme'));
  }

  /** What a script tag says to the panel that it has placed. */
  #takeTag(): void {
    const tag = claimOf(window)?.tags.get(this);
    for (const name of tag ? PANEL_ATTRIBUTES : []) {
      const value = tag!.getAttribute(`data-${name}`);
      if (value !== null && !this.hasAttribute(name)) this.setAttribute(name, value);
    }
  }

  /** What means the same is no change: frameworks set a new list, or another nothing, each time they render. */
  #takeChanges(before: Wish, base: string | null): void {
    const isOther = (name: keyof Wish) => String(before[name]) !== String(this.#wish[name]);
    if (base !== this.#base || (['region', 'regions', 'roots', 'shows'] as const).some(isOther)) {
      if (this.#guide) this.#guide.startAnew();
      else this.#visits.go(NEW_VISIT);
    } else if (isOther('language')) {
      this.#guide?.changeLanguage(this.#wish.language); // without a guide the visit has only begun
    } else if (!isOther('languages')) {
      return;
    }
    this.#guest?.noteChange();
    this.#stage.renew();
  }

  /** The newest screen with all that it takes to show it, or null while some of that is under way. */
  #next(): Shown | null {
    if (this.#isSpecial && !this.#guest && !this.#parts.error && !this.#parts.lacks('guest')) return null;
    const screen = this.#screen();
    const locale = screenLocale(screen, this.#wish, this.#visits.visit);
    const { error } = this.#parts;
    if (error && !hasTiles(screen)) return { screen: { kind: 'failed', error, region: this.#wish.region }, locale };
    // at the start the words are fetched beside the content, not after it
    const likely = firstLocale([likelyLanguage(this.#wish, this.#visits.visit)]);
    const isFirst = this.mode === 'inline' && (screen.kind === 'loading' || hasTiles(screen));
    const hasWords = isFirst
      ? this.#locales.has(screen.kind === 'loading' ? likely : locale)
      : this.#locales.hasAll(locale);
    return screen.kind !== 'loading' && hasWords && this.#hasParts(screen) ? { screen, locale } : null;
  }

  /** Whether the page asks for what must be there before the first screen. */
  get #isSpecial(): boolean {
    return this.mode !== 'inline' || this.routing !== 'none' || this.storage !== 'none';
  }

  #makeGuest(): void {
    const part = this.#isSpecial ? this.#parts.get('guest') : this.#parts.loaded('guest');
    if (!part) return;
    this.#guest ??= new part.PanelGuest(this.#joint);
  }

  #screen(): Screen {
    if (this.#base !== null) {
      const { screen, lacksMore } = this.#visits.plan();
      if (lacksMore || this.#stage.hasContent) this.#prepareGuide();
      return screen;
    }
    return this.#parts.get('life')?.withoutCms(this.api, this.region) ?? { kind: 'loading' };
  }

  /** Whether the code is there that a screen needs besides the first screen's. */
  #hasParts(screen: Screen): boolean {
    // a second screen waits for the life's code, which tells the page of changes
    if (hasTiles(screen)) return this.#guide !== null || !this.#stage.hasAnnounced || this.path === pathOf(screen);
    const wanted = this.#parts
      .get('life')
      ?.partsOf(screen)
      .map((part) => this.#parts.get(part)); // side by side
    return wanted?.every(Boolean) ?? false;
  }

  #source() {
    const isReady = this.#isStarted && this.#base !== null;
    return isReady
      ? { store: sharedStore(this.#base!), wish: this.#wish, planMore: this.#parts.loaded('life')?.planMore }
      : null;
  }

  #start(): void {
    this.#stopWatching();
    this.#isStarted = true;
    this.requestUpdate();
  }

  #act(act: (guide: PanelGuide) => Promise<void>): Promise<void> {
    this.#start();
    return handled(this.#getGuide().then(act));
  }

  async #getGuide(): Promise<PanelGuide> {
    const { PanelGuide } = await this.#parts.load('life');
    if (this.#guide) return this.#guide;
    this.#guide = new PanelGuide(this.#joint);
    this.requestUpdate();
    return this.#guide;
  }

  #prepareGuide(): void {
    if (!this.#guide && !this.#parts.error) this.#withGuide(() => {});
  }

  #withGuide(act: (guide: PanelGuide) => void): void {
    if (this.#guide) act(this.#guide);
    else this.#getGuide().then(act, () => this.requestUpdate());
  }

  #onClick(event: MouseEvent, { webApp }: PanelLinks): void {
    const link = (event.target as Element).closest('a');
    // a link that the page has put into the tag is the page's
    if (!link?.href || link.getRootNode() !== this.renderRoot || !isPlainClick(event)) return;
    if (this.#guide) {
      this.#guide.click(event, link, { base: this.#base ?? DEFAULT_API, webApp, target: this.linkTarget });
      return;
    }
    event.preventDefault();
    this.#getGuide().then(
      () => link.click(),
      () => location.assign(link.href),
    );
  }

  /** A pointer or the keyboard is in the panel: the code of a page is likely to be wanted next. */
  #onApproach(): void {
    this.#parts.get('page');
  }
}

/** Whoever does not wait for it hears of a failure by the event: no complaint of the browser's on top. */
function handled(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined);
  return promise;
}
