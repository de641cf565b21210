/**
 * A panel's search field: what is typed into it, what it suggests, and the library that is asked.
 *
 * Knows the keyboard's ways between the field and the results. Does not know what is found nor how it looks.
 */
import { fieldKey } from '../features/search/field-keys.js';
import type { FieldPopup } from '../features/search/search-field.js';
import type { Suggestion } from '../features/search/suggestions.js';
import type { Diagnosis } from '../model/diagnosis.js';
import type { Page } from '../model/page.js';
import { sectionPath } from '../model/path.js';
import { SECTION_KINDS } from '../model/region.js';
import { knownPages } from '../store/known-pages.js';
import { shows, type Setting, type Wish } from '../store/plan.js';
import type { State } from '../store/store.js';
import type { LazyParts } from './lazy-parts.js';
import type { PanelKeyboard } from './panel-keyboard.js';
import { PanelSearch } from './panel-search.js';
import type { PanelStage } from './panel-stage.js';
import type { PanelSuggestions } from './panel-suggestions.js';
import { IntegreatFeedbackEvent } from './place-events.js';

interface SearchedPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export const AMONG_RESULTS = ['.filter[aria-pressed="true"]', '[part~="results"]'];

export interface PanelFieldParts {
  readonly panel: SearchedPanel;
  readonly stage: PanelStage;
  readonly parts: LazyParts;
  readonly keyboard: PanelKeyboard;
  readonly wish: () => Wish;
  /** URL of the CMS. */
  readonly base: () => string;
  /** What is known of it. */
  readonly state: () => State;
  /** Whether the search may run in a worker. */
  readonly usesWorker: () => boolean;
  /** A suggested page was picked. */
  readonly onPick: (path: string) => void;
}

export class PanelField {
  readonly search: PanelSearch;
  readonly #field: PanelFieldParts;
  /** Null before its code is there. */
  #suggestions: PanelSuggestions | null = null;

  constructor(parts: PanelFieldParts) {
    this.#field = parts;
    this.search = new PanelSearch(() => parts.panel.requestUpdate());
  }

  /** What the field shows below itself. */
  get popup(): FieldPopup | null {
    return this.search.query === '' ? (this.#suggestions?.popup() ?? null) : null;
  }

  /** Where the search runs, and why not in a worker; null before there was one. */
  get runs(): Diagnosis['search'] {
    const code = this.#field.parts.loaded('search');
    if (!code || !this.#suggestions) return null;
    if (!this.#field.usesWorker()) return { runs: 'page', because: 'off' };
    return code.hasRefusedWorker() ? { runs: 'page', because: 'refused' } : { runs: 'worker', because: null };
  }

  /** Shows what is found for a query, if wanted also to the keyboard; an empty one ends the search. */
  ask(query: string, movesFocus = false): void {
    this.search.query = query;
    if (movesFocus && query !== '') this.#showResults().catch(() => undefined); // kept as the parts' error
    if (query !== '') this.prepare();
    this.#field.panel.requestUpdate();
  }

  /** As `ask`; resolves when all was searched, rejects where the search's code can't be had. */
  async find(query: string, movesFocus: boolean): Promise<void> {
    const { stage, parts } = this.#field;
    this.ask(query, movesFocus);
    // where no region is chosen there is nothing yet to search in
    if (query !== '' && stage.setting) await this.search.whenAnswered();
    if (parts.error) throw parts.error;
  }

  /** The visitor goes somewhere: what was searched for may be wanted again. */
  leave(): void {
    this.#suggestions?.remember(this.search.query);
    this.#suggestions?.close();
    this.search.query = '';
  }

  /** Somebody is about to search: the library begins to read what it has not read yet. */
  prepare(): void {
    const { parts, stage, panel } = this.#field;
    if (parts.error) return queueMicrotask(() => this.search.giveUp()); // it is shown, with a way to try again
    parts.load('search').then(
      (code) => {
        const { setting } = stage;
        if (!setting || !panel.isConnected) return;
        if (!this.#suggestions) code.warmUp(setting.language.tag);
        this.#suggestions ??= new code.PanelSuggestions(
          () => panel.requestUpdate(),
          ({ text, page }: Suggestion) => (page ? this.#field.onPick(page.path) : this.ask(text)),
        );
        this.#use(code, setting);
      },
      () => this.search.giveUp(), // kept as the parts' error
    );
  }

  #use({ sharedLibrary, tellOfRefusedWorker }: typeof import('./panel-finder.js'), setting: Setting): void {
    const { base, usesWorker, state, panel } = this.#field;
    const { region, language } = setting;
    const german = region.languages.find(({ slug }) => slug === 'de' && slug !== language.slug)?.slug ?? null;
    const scope = { base: base(), region: region.slug, language: language.slug, german };
    const options = {
      usesWorker: usesWorker(),
      onRefused: (directive: string | null) => void tellOfRefusedWorker(panel, base(), directive),
    };
    this.search.use(sharedLibrary(scope, options, state()), this.#within(setting, german));
  }

  /** The paths within which is searched; none: everywhere. */
  #within({ region, language, roots }: Setting, german: string | null): readonly string[] {
    const wish = this.#field.wish();
    if (roots.length === 0 && !shows(wish, 'pages')) {
      const languages = german === null ? [language.slug] : [language.slug, german];
      const kinds = SECTION_KINDS.filter((kind) => shows(wish, kind));
      return languages.flatMap((each) => kinds.map((kind) => sectionPath(region.slug, each, kind)));
    }
    // German entries that have no translation are below the German form of a root
    return roots.flatMap(({ path, translations }) => [path, (german && translations[german]) ?? []].flat());
  }

  /** A key or a click in the field, or the keyboard leaves it. */
  act(event: Event): void {
    const { query } = this.search;
    if (event.type === 'blur') this.#suggestions?.close();
    if (event.type === 'click' && query === '') this.#suggestions?.open(this.#topics);
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === 'Enter') this.#suggestions?.remember(query);
    fieldKey(event, {
      query,
      onDown: () => this.#field.keyboard.focus('.results li a'),
      onClear: () => this.ask(''),
      onEmpty: (key) => this.#suggest(key),
    });
  }

  /** The editors shall know that a search found nothing. */
  async report(): Promise<void> {
    const { stage, parts, base, panel } = this.#field;
    const { setting } = stage;
    const { query } = this.search;
    if (!setting) return;
    this.search.reportState = 'sending';
    const { reportSearch } = await parts.load('search');
    const place = { base: base(), region: setting.region.slug, language: setting.language.slug };
    const isSent = await reportSearch((...call) => fetch(...call), place, query).then(
      () => true,
      () => false,
    );
    if (query === this.search.query) this.search.reportState = isSent ? 'sent' : 'failed';
    void this.keepFocus();
    if (isSent) panel.dispatchEvent(new IntegreatFeedbackEvent('search', 'down'));
  }

  /** A button that goes away with what it does leaves the keyboard among the results. */
  async keepFocus(): Promise<void> {
    const { panel, keyboard } = this.#field;
    await panel.updateComplete;
    if (panel.matches(':focus-within')) return;
    keyboard.focus(...AMONG_RESULTS);
  }

  async #showResults(): Promise<void> {
    const { panel, parts, keyboard } = this.#field;
    await parts.load('search');
    await panel.updateComplete;
    keyboard.focus('[part~="results"]');
    panel.scrollIntoView({ block: 'nearest' });
  }

  /** A key in the empty field, which may lead to a suggestion that has to be scrolled to. */
  #suggest(key: string): boolean {
    const { panel } = this.#field;
    const isUsed = this.#suggestions?.key(key, this.#topics) ?? false;
    const selected = '[role="option"][aria-selected="true"]';
    const show = () => panel.renderRoot.querySelector(selected)?.scrollIntoView({ block: 'nearest' });
    if (isUsed) void panel.updateComplete.then(show);
    return isUsed;
  }

  /** Topics that are not on the screen anyway. */
  get #topics(): readonly Page[] {
    const { setting, shown } = this.#field.stage;
    const isOnScreen = shown?.screen.kind === 'home' || !shows(this.#field.wish(), 'pages');
    return setting && !isOnScreen ? knownPages(this.#field.state(), setting) : [];
  }
}
