/** A region: a city, a district, a municipality. */
import type { Language } from './language.js';

export interface Region {
  readonly slug: string;
  /** With its kind, e.g. `Landkreis Hohenwalde`. */
  readonly name: string;
  /** Without its kind, for sorting and comparing. */
  readonly shortName: string;
  /** False: not published yet, so not to be listed. */
  readonly live: boolean;
  readonly languages: readonly Language[];
  /** What it publishes besides pages, in the order in which it is offered. */
  readonly sections: readonly SectionKind[];
}

/** What a region may publish besides pages. */
export const SECTION_KINDS = ['events', 'places', 'news', 'offers'] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** All that a panel can be asked to show. */
export const CONTENT_KINDS = ['pages', ...SECTION_KINDS, 'imprint'] as const;

export type ContentKind = (typeof CONTENT_KINDS)[number];
