/** Nouns of a made-up town, in as few words as a test wants. */
import type { Language } from '../../src/model/language.js';
import type { CmsHtml, Page } from '../../src/model/page.js';
import { pathParts } from '../../src/model/path.js';
import { lastSlug } from '../../src/model/path-relations.js';
import type { Region } from '../../src/model/region.js';
import { PanelError, type ErrorCode } from '../../src/model/panel-error.js';

export function language(slug: string, more: Partial<Language> = {}): Language {
  return { slug, tag: slug, name: slug.toUpperCase(), direction: slug === 'ar' ? 'rtl' : 'ltr', ...more };
}

/** A page with its slug as title; its parent is what its path says. */
export function page(path: string, more: Partial<Page> = {}): Page {
  const isRoot = !pathParts(path)?.rest.includes('/');
  return {
    path,
    url: `https://town.example${path}`,
    title: lastSlug(path),
    parentPath: isRoot ? null : path.slice(0, path.lastIndexOf('/', path.length - 2) + 1),
    order: 0,
    content: '' as CmsHtml,
    lastUpdated: null,
    thumbnail: null,
    translations: {},
    organization: null,
    offers: [],
    ...more,
  };
}

/** A live region in German, English and Arabic. */
export function region(slug: string, more: Partial<Region> = {}): Region {
  const languages = ['de', 'en', 'ar'].map((each) => language(each));
  return { slug, name: slug, shortName: slug, live: true, languages, sections: [], ...more };
}

export function failure(code: ErrorCode): PanelError {
  return new PanelError(code, `a failure of kind ${code}`);
}

/** What a call throws, as the PanelError that it should be. */
export async function failureOf(call: () => unknown): Promise<PanelError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof PanelError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}
