/**
 * What a panel finds out about itself and about the page around it, for the page's author: facts as data, in codes.
 *
 * Nothing that a visitor has typed is in it. Does not know how it is found (elements/panel-diagnosis) nor worded (features/diagnosis).
 */
import type { ErrorCode } from './panel-error.js';

export type AdviceCode =
  | 'unknown-attribute'
  | 'data-prefix'
  | 'without-effect'
  | 'unknown-value'
  | 'unknown-word'
  | 'separator'
  | 'always-on'
  | 'no-host'
  | 'no-map-tiles';

/** What is wrong with an attribute. */
export interface AttributeAdvice {
  /** As it stands in the page: `theme`, or `data-theme` of a script tag. */
  readonly attribute: string;
  /** Its value, or the word of it that is meant. */
  readonly written: string;
  readonly advice: AdviceCode;
  /** What was probably meant; null where that is anybody's guess. */
  readonly nearest: string | null;
  /** What counts in its stead; null where nothing, or what depends on the element. */
  readonly used: string | null;
}

/** What the page's policy has refused, as often as it did. */
export interface Refusal {
  /** As in the header: `worker-src`. */
  readonly directive: string;
  /** An address without query, or a word such as `blob`. */
  readonly blocked: string;
  /** Only reported, not refused. */
  readonly isReportOnly: boolean;
  /** Whether the panel wanted it; else another part of the page. */
  readonly isPanels: boolean;
  readonly times: number;
  /** What to add to the header, e.g. `worker-src blob:`; null where nothing ought to be. */
  readonly grant: string | null;
}

/** What of the page is in the panel's way; `by`: an element, as a selector. */
export type PageFault =
  | { readonly kind: 'no-language' }
  | { readonly kind: 'hidden-from-readers' | 'inert'; readonly by: string }
  | { readonly kind: 'skipped-heading'; readonly before: number; readonly own: number }
  | { readonly kind: 'not-displayed' | 'invisible' | 'no-width' | 'no-height' }
  | { readonly kind: 'same-id'; readonly id: string }
  | { readonly kind: 'no-fallback' };

/** Why this language is shown: `page` is the nearest `lang`, `region` its first language. */
export type LanguageReason =
  { readonly by: 'visitor' | 'region' } | { readonly by: 'attribute' | 'page' | 'browser'; readonly written: string };

/** Why this theme is shown: `background` and `color-scheme` are those of an element, as a selector. */
export type ThemeReason =
  { readonly by: 'attribute' | 'default' } | { readonly by: 'background' | 'color-scheme'; readonly element: string };

/** A colour of the page that could not be read, and what is shown in its stead. */
export interface ContrastRepair {
  /** The custom property, e.g. `--integreat-accent`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Contrast of the page's own colour, e.g. 1.3. */
  readonly ratio: number;
}

export interface CmsDiagnosis {
  readonly base: string | null;
  readonly state: 'waiting' | 'reached' | 'failed';
  /** Why it was not reached. */
  readonly code: ErrorCode | null;
  /** How long the call for the region took; null before there is one. */
  readonly milliseconds: number | null;
  /** Calls by the page itself. */
  readonly requests: number;
  /** Their size on the wire; null where the CMS does not let the page know. */
  readonly kilobytes: number | null;
}

export interface Diagnosis {
  /** Where the panel is: the page's address without query and fragment. */
  readonly page: string;
  readonly browser: string;
  /** The panel's own id, or empty. */
  readonly id: string;
  /** Null: built into the page's own scripts. */
  readonly version: string | null;
  readonly script: string | null;
  readonly placedBy: 'tag' | 'element';
  /** Other copies of the script that the page loads. */
  readonly copies: readonly { readonly version: string; readonly src: string }[];
  readonly cms: CmsDiagnosis;
  readonly region: string | null;
  readonly language: string | null;
  readonly languageReason: LanguageReason | null;
  readonly path: string | null;
  readonly theme: 'light' | 'dark';
  readonly themeReason: ThemeReason;
  /** Where the search runs; null as long as nobody has searched. */
  readonly search: { readonly runs: 'worker' | 'page'; readonly because: 'off' | 'refused' | null } | null;
  /** Whether there is a policy of ours; `unknown-to-browser`: none is needed. */
  readonly trustedTypes: 'made' | 'refused' | 'unknown-to-browser';
  readonly refusals: readonly Refusal[];
  /** Whether refusals were noted from the script's start on, and not only since the diagnosis is shown. */
  readonly knowsAllRefusals: boolean;
  readonly contrast: readonly ContrastRepair[];
  readonly attributes: readonly AttributeAdvice[];
  readonly faults: readonly PageFault[];
  readonly errors: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
}
