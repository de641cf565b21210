/**
 * A panel's diagnosis of itself, for the page's author: gathers what is known, follows what happens, shows it at the panel's end.
 *
 * Asks nobody, sends nothing, and keeps nothing that a visitor has typed. Listens only while it is shown. Does not know how it looks (features/diagnosis).
 */
import { ofDocument } from '../host/natives.js';
import type { TemplateResult } from 'lit';
import { diagnosisBox } from '../features/diagnosis/diagnosis-box.js';
import { reportText } from '../features/diagnosis/diagnosis-report.js';
import { cmsTiming, watchCalls, type Call } from '../host/cms-timing.js';
import { refusalsOf, type Violation } from '../host/csp-violations.js';
import { claimOf } from '../host/early-requests.js';
import { pageFaults, themeReason } from '../host/page-faults.js';
import { browserLanguages, languageAround } from '../host/page-languages.js';
import type { Theme } from '../host/theme.js';
import { isRefused } from '../host/trusted-types.js';
import type { CmsDiagnosis, ContrastRepair, Diagnosis, LanguageReason } from '../model/diagnosis.js';
import { findLanguage, type Language } from '../model/language.js';
import { parseMapTiles } from '../model/map-tiles.js';
import type { ErrorCode, PanelError } from '../model/panel-error.js';
import { adviceFor } from './attribute-advice.js';
import { words } from './attributes.js';
import type { IntegreatErrorEvent } from './panel-events.js';
import { PanelSharing } from './panel-sharing.js';

export { styles } from '../features/diagnosis/diagnosis-box.js';

/** What only the panel knows of itself. */
export interface DiagnosisFacts {
  /** URL of the CMS; null where the attribute names none. */
  readonly base: string | null;
  /** Slug of the region that is shown. */
  readonly region: string | null;
  /** The language that is shown. */
  readonly language: Language | null;
  /** Path of what is shown. */
  readonly path: string | null;
  /** The attribute `language`, as it counts: `auto`, or what was written. */
  readonly languageWish: string;
  /** Slug of the language that the visitor has picked. */
  readonly chosenLanguage: string | null;
  /** The theme that is shown. */
  readonly theme: Theme;
  /** Whether the attribute `theme` says so: else it follows the page. */
  readonly isThemeSet: boolean;
  /** Level of the panel's first heading. */
  readonly level: number;
  /** The attributes of these names. */
  readonly imageHosts: string;
  readonly mapTiles: string;
  /** Colours of the page that were not readable. */
  readonly contrast: readonly ContrastRepair[];
  /** Where the search runs; null before anybody has searched. */
  readonly search: Diagnosis['search'];
  /** Why the panel fails now, or a part of it; null where nothing does. */
  readonly error: Pick<PanelError, 'code' | 'message' | 'hint'> | null;
}

export interface DiagnosedPanel extends HTMLElement {
  requestUpdate(): void;
}

/** With these the CMS was not reached, or what answered was none. */
const NOT_REACHED: readonly ErrorCode[] = ['csp', 'network', 'offline', 'timeout', 'http', 'parse', 'schema'];

const MOST_ERRORS = 20;
const MOST_VIOLATIONS = 500;
const MOST_CALLS = 1000;

export class PanelDiagnosis {
  readonly #panel: DiagnosedPanel;
  readonly #facts: () => DiagnosisFacts;
  readonly #sharing: PanelSharing;
  readonly #violations: Violation[] = [];
  readonly #calls: Call[] = [];
  /** By what they say. */
  readonly #errors = new Map<string, Diagnosis['errors'][number]>();
  #listening: AbortController | null = null;
  #hasReported = false;

  constructor(panel: DiagnosedPanel, facts: () => DiagnosisFacts) {
    this.#panel = panel;
    this.#facts = facts;
    this.#sharing = new PanelSharing(() => panel.requestUpdate());
  }

  /** The box, as things are now. From the first time on it follows what happens, until `leave`. */
  show(): TemplateResult {
    if (this.#panel.isConnected) this.#listen();
    const diagnosis = this.#diagnose();
    this.#report(diagnosis);
    return diagnosisBox({
      diagnosis,
      copyState: this.#sharing.copyState,
      onCopy: () => void this.#sharing.copy(reportText(this.#diagnose())),
    });
  }

  /** The panel is no longer in the page, or its diagnosis no longer wanted. */
  leave(): void {
    this.#listening?.abort();
    this.#listening = null;
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#calls.length = 0; // the browser tells of them from the first one on, again
    document.addEventListener('securitypolicyviolation', (event) => this.#noteRefusal(event), { signal });
    this.#panel.addEventListener('integreat-error', (event) => this.#noteError(event), { signal });
    watchCalls((calls) => this.#noteCalls(calls), signal);
  }

  #noteCalls(calls: readonly Call[]): void {
    this.#calls.push(...calls.slice(0, MOST_CALLS - this.#calls.length));
    this.#panel.requestUpdate();
  }

  /** What is read of it, and not the event: it would keep elements that are gone. */
  #noteRefusal({ effectiveDirective, blockedURI, disposition, sample, sourceFile, timeStamp }: Violation): void {
    if (this.#violations.length >= MOST_VIOLATIONS) return;
    this.#violations.push({ effectiveDirective, blockedURI, disposition, sample, sourceFile, timeStamp });
    this.#panel.requestUpdate();
  }

  #noteError(error: IntegreatErrorEvent): void {
    this.#keep(error);
    this.#panel.requestUpdate();
  }

  #diagnose(): Diagnosis {
    const facts = this.#facts();
    const { base, region, language, path, theme, level, search, contrast } = facts;
    const claim = claimOf(window);
    const tag = claim?.tags.get(this.#panel) ?? null;
    const hosts = [...words(facts.imageHosts), parseMapTiles(facts.mapTiles, ofDocument('baseURI'))?.host ?? []].flat();
    const violations = merged(claim?.refusals ?? [], this.#violations);
    if (facts.error) this.#keep(facts.error);
    return {
      page: location.href.replace(/[?#].*$/s, ''),
      browser: navigator.userAgent,
      id: this.#panel.id,
      version: claim?.version ?? null,
      script: claim?.src ?? null,
      placedBy: tag ? 'tag' : 'element',
      copies: claim?.copies ?? [],
      cms: cmsDiagnosis(facts, this.#calls),
      region,
      language: language?.slug ?? null,
      languageReason: languageReason(this.#panel, facts),
      path,
      theme,
      themeReason: facts.isThemeSet ? { by: 'attribute' } : themeReason(this.#panel),
      search,
      trustedTypes: trustedTypesState(),
      refusals: refusalsOf(violations, { base, script: claim?.src ?? null, hosts }, self.origin),
      knowsAllRefusals: claim !== undefined,
      contrast,
      attributes: adviceFor(this.#panel, tag),
      faults: pageFaults(this.#panel, { level, isPlacedByTag: tag !== null }),
      errors: [...this.#errors.values()],
    };
  }

  #keep({ code, message, hint }: Diagnosis['errors'][number]): void {
    if (this.#errors.size < MOST_ERRORS) this.#errors.set(`${code}: ${message}`, { code, message, hint });
  }

  /** For the console, once, as soon as there is something to tell. */
  #report(diagnosis: Diagnosis): void {
    const isUnseen = diagnosis.faults.some(({ kind }) => kind === 'not-displayed' || kind === 'no-width');
    if (this.#hasReported || (diagnosis.cms.state === 'waiting' && !isUnseen)) return;
    this.#hasReported = true;
    console.info('[integreat-panel] diagnosis', diagnosis);
  }
}

/** One list of two, of which the second may have some of the first again. */
function merged(early: readonly Violation[], later: readonly Violation[]): readonly Violation[] {
  const keyOf = (each: Violation) => `${each.timeStamp} ${each.effectiveDirective} ${each.blockedURI}`;
  const known = new Set(early.map(keyOf));
  return [...early, ...later.filter((violation) => !known.has(keyOf(violation)))];
}

function cmsDiagnosis({ base, region, error }: DiagnosisFacts, calls: readonly Call[]): CmsDiagnosis {
  const { milliseconds, requests, isAnswered, kilobytes } = cmsTiming(calls, base);
  const code = region === null && error && NOT_REACHED.includes(error.code) ? error.code : null;
  const isReached = region !== null || isAnswered;
  const state = code !== null ? 'failed' : isReached ? 'reached' : 'waiting';
  return { base, state, code, milliseconds, requests, kilobytes };
}

function languageReason(
  panel: Element,
  { language, languageWish, chosenLanguage }: DiagnosisFacts,
): LanguageReason | null {
  if (!language) return null;
  if (chosenLanguage === language.slug) return { by: 'visitor' };
  if (languageWish !== 'auto') return { by: 'attribute', written: languageWish };
  const around = languageAround(panel);
  if (around !== null && findLanguage([language], around)) return { by: 'page', written: around };
  const wished = browserLanguages().find((each) => findLanguage([language], each));
  return wished === undefined ? { by: 'region' } : { by: 'browser', written: wished };
}

function trustedTypesState(): Diagnosis['trustedTypes'] {
  if (isRefused()) return 'refused';
  return 'trustedTypes' in window ? 'made' : 'unknown-to-browser';
}
