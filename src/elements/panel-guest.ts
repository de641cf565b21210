/**
 * What a panel does as a guest of the page beyond its place in it: a dialog (`mode`), a place in the page's address (`routing`), a memory of choices
 * (`storage`), and a look at itself with the page's eyes.
 *
 * One chunk, loaded before the first screen where one of these is asked for, else after it. Does not know what is shown.
 */
import { ofDocument } from '../host/natives.js';
import { apiBase } from '../host/api-base.js';
import { claimOf } from '../host/early-requests.js';
import type { VisitController } from '../controllers/visit-controller.js';
import { NEW_VISIT, type Visit, type Wish } from '../store/plan.js';
import { visitPath } from '../store/visit.js';
import { chosen } from '../model/attribute-values.js';
import { primaryTag } from '../model/language.js';
import { skeleton } from '../ui/skeleton.js';
import { headingLevel } from './attributes.js';
import { hasOddAttributes } from './odd-attributes.js';
import type { LazyParts } from './lazy-parts.js';
import type { Repair } from './panel-contrast.js';
import type { DiagnosisFacts, PanelDiagnosis } from './panel-diagnosis.js';
import { PanelDialog, styles, type DialogMode } from './panel-dialog.js';
import type { PanelGuide } from './panel-guide.js';
import { PanelMemory } from './panel-memory.js';
import { PanelRoute } from './panel-route.js';
import { isFailure, type PanelStage } from './panel-stage.js';

export { styles };

interface GuestPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly mode: string;
  readonly routing: string;
  readonly storage: string;
  readonly theme: string;
  readonly debug: boolean;
  readonly language: string | null;
  readonly headingLevel: number;
  readonly imageHosts: string | null;
  readonly mapTiles: string | null;
  readonly api: string | null;
  readonly path: string | null;
  requestUpdate(name?: 'theme'): void;
}

export interface PanelGuestParts {
  readonly panel: GuestPanel;
  readonly visits: VisitController;
  readonly stage: PanelStage;
  readonly parts: LazyParts;
  readonly wish: () => Wish;
  /** Null before its code is there. */
  readonly guide: () => PanelGuide | null;
  /** Starts the load where it has not started. */
  readonly start: () => void;
}

export class PanelGuest {
  readonly #panel: GuestPanel;
  readonly #visits: VisitController;
  readonly #stage: PanelStage;
  readonly #parts: LazyParts;
  readonly #wish: () => Wish;
  readonly #guide: () => PanelGuide | null;
  readonly #dialog: PanelDialog;
  #route: PanelRoute | null = null;
  #memory: PanelMemory | null = null;
  #diagnosis: PanelDiagnosis | null = null;
  #repairs: readonly Repair[] = [];
  #unwatch: (() => void) | null = null;
  /** Names and values of attributes that have been looked at. */
  #advised = '';
  readonly #attributes = new MutationObserver(() => this.#advise());
  #hasStarted = false;
  /** Where the visitor has started: to where an address without a place leads. */
  #start = NEW_VISIT;

  constructor({ panel, visits, stage, parts, wish, guide, start }: PanelGuestParts) {
    this.#panel = panel;
    this.#visits = visits;
    this.#stage = stage;
    this.#parts = parts;
    this.#wish = wish;
    this.#guide = guide;
    this.#dialog = new PanelDialog(panel, (isOpen) => stage.mark('open', isOpen), start);
  }

  get route(): PanelRoute | null {
    return this.#route;
  }

  /** What links say; undefined: the web app's addresses. */
  get href(): ((path: string) => string) | undefined {
    return this.#route?.obstacle === null ? this.#route.href : undefined;
  }

  /** Whether the visitor has chosen the language, on an earlier page. */
  get hasRecalled(): boolean {
    return this.#start.language !== null;
  }

  /** Whether the content is open to the visitor. */
  get isOpen(): boolean {
    return this.#mode === null ? this.#panel.isConnected : this.#dialog.isOpen;
  }

  /** Before each rendering: the page may have changed its mind. */
  update(): void {
    if (!this.#panel.isConnected) return;
    this.#updateRoute();
    const { storage, id } = this.#panel;
    if (chosen('storage', storage) === 'none') this.#memory = null;
    else if (this.#memory?.id !== id) this.#memory = new PanelMemory(id);
    if (this.#mode === null && this.#dialog.isOpen) this.#dialog.close();
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    if (!this.#stage.hasContent) this.#begin();
  }

  /** The content, behind a button where the page wants that. */
  frame(content: unknown): unknown {
    const mode = this.#mode;
    const { shown, setting } = this.#stage;
    if (mode === null || !(shown || this.#dialog.isWanted)) return content;
    return this.#dialog.render(mode, setting?.region.name ?? null, shown ? content : skeleton());
  }

  /** What the page's author must know of the panel, where it is asked for. */
  diagnosis(): unknown {
    const isWanted = this.#panel.debug || /[?&]integreat-debug(?=[=&]|$)/.test(location.search);
    const part = isWanted ? this.#parts.get('diagnosis') : undefined;
    if (part) this.#diagnosis ??= new part.PanelDiagnosis(this.#panel, () => this.#facts());
    if (isWanted) return this.#diagnosis?.show();
    this.#diagnosis?.leave();
    return undefined;
  }

  /** After each rendering; `isArrival`: of another place, `isRepainted`: on another background, or on one that may be another. */
  updated(isArrival: boolean, isRepainted: boolean): void {
    this.#advise();
    this.#attributes.observe(this.#panel, { attributes: true }); // also those that nothing is rendered for
    this.#look(isRepainted);
    if (!isArrival) return;
    const guide = this.#guide();
    const isFirst = !guide?.hasMoved && this.#visits.visit.path === null;
    this.#route?.arrive(this.#panel.path, isFirst);
    const { setting } = this.#stage;
    if (guide?.hasChosen) {
      this.#memory?.keep({ region: setting?.region.slug ?? null, language: this.#visits.visit.language });
    }
  }

  async open(): Promise<void> {
    if (this.#mode !== null) await this.#dialog.open();
  }

  close(): void {
    if (this.#mode !== null) this.#dialog.close();
  }

  /** The page has changed what the panel shows. */
  noteChange(): void {
    if (this.#stage.hasContent) this.#route?.turn('page');
    else this.#hasStarted = false; // the visitor starts anew, where the address says
  }

  /** The panel is no longer in the page. */
  leave(): void {
    this.#diagnosis?.leave();
    this.#unwatch?.();
    this.#unwatch = null;
    this.#attributes.disconnect();
    this.#route?.leave();
    this.#route = null;
  }

  /** At the colours: the page may change them at any time, and not every brand's can be read. */
  #look(isRepainted: boolean): void {
    const part = this.#panel.isConnected ? this.#parts.get('contrast') : undefined;
    const root = this.#panel.renderRoot.querySelector<HTMLElement>('.root');
    if (!part || !root) return;
    if (isRepainted || !this.#unwatch) this.#repairs = part.repairContrast(root);
    this.#unwatch ??= part.watchTheme(this.#panel, () => this.#panel.requestUpdate('theme'));
  }

  #advise(): void {
    const attributes = Array.from(this.#panel.attributes, ({ name, value }) => `${name}=${value}`).join('\n');
    if (attributes === this.#advised) return;
    const tag = claimOf(window)?.tags.get(this.#panel) ?? null;
    const part = hasOddAttributes(this.#panel, tag) ? this.#parts.get('advice') : null;
    if (part === undefined) return;
    this.#advised = attributes;
    part?.advise(this.#panel, tag);
  }

  #facts(): DiagnosisFacts {
    const { setting, shown } = this.#stage;
    const { language, headingLevel: level, imageHosts, mapTiles, theme, api, path } = this.#panel;
    const root = this.#panel.renderRoot.querySelector<HTMLElement>('.root');
    const screen = shown?.screen;
    return {
      base: apiBase(api, ofDocument('baseURI')),
      region: setting?.region.slug ?? null,
      language: setting?.language ?? null,
      path,
      languageWish: language?.trim() || 'auto',
      chosenLanguage: this.#visits.visit.language,
      theme: root?.dataset.theme === 'dark' ? 'dark' : 'light',
      isThemeSet: chosen('theme', theme) !== 'auto',
      level: headingLevel(level),
      imageHosts: imageHosts ?? '',
      mapTiles: mapTiles ?? '',
      contrast: this.#repairs.map((repair) => ({ ...repair, name: `--integreat-${repair.name}` })),
      search: this.#guide()?.field.runs ?? null,
      error: screen && isFailure(screen) ? screen.error : this.#parts.error,
    };
  }

  get #mode(): DialogMode | null {
    const mode = chosen('mode', this.#panel.mode);
    return mode === 'inline' ? null : mode;
  }

  #updateRoute(): void {
    const { routing, id } = this.#panel;
    const wanted = chosen('routing', routing);
    const part = wanted === 'none' ? null : wanted;
    if (part === (this.#route?.part ?? null) && (!this.#route || this.#route.id === id)) return;
    this.#route?.leave();
    this.#route = part && new PanelRoute({ part, id, onFollow: (path) => this.#follow(path) });
    if (!this.#route) return;
    const { obstacle, place } = this.#route;
    if (obstacle !== null) console.info(`[integreat-panel] routing="${routing}" has no effect: ${obstacle}`);
    if (place === null) return;
    if (!this.#stage.hasContent) this.#hasStarted = false;
    // content is there already: the panel comes back to the page, or the page has taken to routing
    else if (place !== this.#panel.path) this.#follow(place);
  }

  /** The browser leads to another place; null: to where no place stands in the address. */
  #follow(path: string | null): void {
    const guide = this.#guide();
    if (!guide) return this.#begin();
    const stop = guide.history.backTo(location.href) ?? null;
    const visit = stop?.visit ?? this.#visitTo(path, this.#visits.visit);
    if (visit) guide.follow(visit, stop);
    this.#openAt(path);
  }

  /** Where the visitor starts: at the place that the address names, in what was chosen before. */
  #begin(): void {
    this.#start = this.#remembered();
    const place = this.#route?.place ?? null;
    const visit = this.#visitTo(place, this.#start) ?? this.#start;
    if (visit !== NEW_VISIT) this.#visits.go(visit);
    this.#openAt(place);
  }

  /** Who comes to a place by the address wants to see it. */
  #openAt(place: string | null): void {
    if (place !== null && this.#mode !== null) void this.#dialog.open();
  }

  /** Null for what is no place of this panel. */
  #visitTo(place: string | null, from: Visit): Visit | null {
    try {
      return place === null ? this.#start : visitPath(from, this.#wish(), place);
    } catch (error) {
      console.warn('[integreat-panel] the page’s address:', error);
      return null;
    }
  }

  #remembered(): Visit {
    const choice = this.#memory?.recall();
    if (!choice) return NEW_VISIT;
    const { region, regions, languages } = this.#wish();
    const isFree = region === null && regions.length === 0;
    const isOffered = isFree || choice.region === region || regions.includes(choice.region ?? '');
    if (!isOffered) return NEW_VISIT;
    // the page may write `de-DE` where the CMS has `de`
    const isSpoken =
      languages.length === 0 || languages.some((tag) => primaryTag(tag) === primaryTag(choice.language ?? ''));
    return {
      ...NEW_VISIT,
      region: choice.region === region ? null : choice.region,
      language: isSpoken ? choice.language : null,
    };
  }
}
