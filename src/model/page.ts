/** A page. Its rules are in page-tree; how its content is made safe is html/'s affair. */
import type { Offer } from './offer.js';

/** HTML as the CMS's editors wrote it: hostile until it went through html/. */
export type CmsHtml = string & { readonly cmsHtml: unique symbol };

/** What a list shows of a page. */
export interface PageTitle {
  /** In the house's form, see model/path. */
  readonly path: string;
  /** The page in the web app, as the CMS names it; may be any text, also an empty one. */
  readonly url: string;
  readonly title: string;
  /** Null for a root page. */
  readonly parentPath: string | null;
  /** Comparable among siblings only. */
  readonly order: number;
}

export interface Page extends PageTitle {
  readonly content: CmsHtml;
  /** ISO 8601 with offset, or null where the CMS names none. */
  readonly lastUpdated: string | null;
  /** URL of its icon, or null. */
  readonly thumbnail: string | null;
  /** Path of the same page in the other languages, by their slug. A path may be listed and yet answer 404. */
  readonly translations: Readonly<Record<string, string>>;
  readonly organization: string | null;
  /** Offers that editors put on this page. */
  readonly offers: readonly Offer[];
}

/** A page and what is directly below it. */
export interface Branch {
  readonly page: Page;
  readonly children: readonly Page[];
}

/** Siblings in the editors' order. */
export function inOrder<T extends PageTitle>(pages: readonly T[]): readonly T[] {
  return [...pages].sort((a, b) => a.order - b.order);
}
