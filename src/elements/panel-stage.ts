/**
 * What is on stage: the newest screen that can be shown whole, and what the page is told when it changes.
 *
 * Knows events, promises and CSS states of a panel. Does not know how a screen is rendered.
 */
import type { Locale } from '../i18n/locale.js';
import type { PanelError } from '../model/panel-error.js';
import { pathOf, type Screen, type Setting } from '../store/plan.js';
import { Arrival } from './arrival.js';
import { IntegreatErrorEvent, IntegreatReadyEvent } from './panel-events.js';

/** A screen and the interface language in which it is shown. */
export interface Shown {
  readonly screen: Screen;
  readonly locale: Locale;
}

/** What the announcing of a new screen calls for. */
export type Outcome = 'nothing' | 'content' | 'failure';

/** The events between two screens. */
export type Changes = (before: Screen, now: Screen) => readonly Event[];

/** Whether a screen stands for a failure: then it is no content. */
export function isFailure(screen: Screen): screen is Extract<Screen, { kind: `unknown-${string}` | 'failed' }> {
  return 'error' in screen && screen.kind !== 'missing';
}

export class PanelStage {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet | undefined;
  #shown: Shown | null = null;
  #isBusy = true;
  #hasContent = false;
  #announced: Screen | null = null;
  #failure = '';
  #hidesErrors = false;
  #ready = new Arrival();
  #moves: Arrival[] = [];

  constructor(host: HTMLElement, internals: ElementInternals) {
    this.#host = host;
    this.#states = internals.states;
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  /** Region, language and restriction of what is shown. */
  get setting(): Setting | undefined {
    const screen = this.#shown?.screen;
    return screen && 'setting' in screen ? screen.setting : undefined;
  }

  /** Whether the page was told of content: the next screen is a change. */
  get hasAnnounced(): boolean {
    return this.#announced !== null;
  }

  /** Whether something newer than what is shown is under way. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Whether content was ever shown: from then on the tag's own children are gone. */
  get hasContent(): boolean {
    return this.#hasContent;
  }

  /** Whether the page has cancelled the event of the present failure. */
  get hidesErrors(): boolean {
    return this.#hidesErrors;
  }

  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** First content is awaited anew. */
  renew(): void {
    if (!this.#ready.isPending) this.#ready = new Arrival();
  }

  /** Resolves when what was asked for last is shown; rejects with the `PanelError` that is shown in its stead. */
  arrival(): Promise<void> {
    const move = new Arrival();
    this.#moves.push(move);
    return move.promise;
  }

  /** Takes the next screen; null while it can't be shown yet, and the present one stays. */
  advance(next: Shown | null): void {
    this.#isBusy = next === null;
    if (!next) return;
    this.#shown = next;
    if (!isFailure(next.screen)) this.#hasContent = true;
  }

  /** After rendering: tells the page what is new. */
  announce(isStarted: boolean, changes: Changes | undefined): Outcome {
    const screen = this.#isBusy ? undefined : this.#shown?.screen;
    const failure = screen && isFailure(screen) ? screen.error : null;
    this.mark('loading', this.#isBusy && isStarted);
    this.mark('ready', this.#hasContent && !failure);
    this.mark('error', failure !== null);
    if (!failure && this.#ready.isBroken) this.renew(); // what had failed is asked for again
    if (failure) return this.#announceFailure(failure);
    this.#failure = '';
    return screen ? this.#announceContent(screen, changes) : 'nothing';
  }

  #announceFailure(failure: PanelError): Outcome {
    const { code, message, hint } = failure;
    const key = `${code}: ${message}. ${hint}`.trim();
    const isNew = key !== this.#failure;
    if (isNew) {
      this.#failure = key;
      this.#hidesErrors = !this.#host.dispatchEvent(new IntegreatErrorEvent(failure));
      console.warn(`[integreat-panel] ${key}`); // for whoever embeds the panel
    }
    // also whoever asked since, and is met by the same failure
    this.#ready.reject(failure);
    for (const move of this.#moves.splice(0)) move.reject(failure);
    return isNew ? 'failure' : 'nothing';
  }

  #announceContent(screen: Screen, changes: Changes | undefined): Outcome {
    const before = this.#announced;
    this.#announced = screen;
    const isFirst = this.#ready.isPending;
    this.#ready.resolve();
    for (const move of this.#moves.splice(0)) {
      if ('error' in screen) move.reject(screen.error);
      else move.resolve();
    }
    const { region, language } = this.setting ?? {};
    if (isFirst) this.#host.dispatchEvent(new IntegreatReadyEvent(region?.slug ?? '', language?.slug ?? ''));
    for (const event of (before && changes?.(before, screen)) ?? []) this.#host.dispatchEvent(event);
    const isOther = before?.kind !== screen.kind || pathOf(before) !== pathOf(screen);
    return isOther ? 'content' : 'nothing';
  }

  /** Sets a CSS state of the panel (`:state(ready)`). */
  mark(name: 'loading' | 'ready' | 'error' | 'open', isOn: boolean): void {
    try {
      if (isOn) this.#states?.add(name);
      else this.#states?.delete(name);
    } catch {
      // before 125 Chromium knew only names that begin with two hyphens: there the state is missing, nothing else
    }
  }
}
