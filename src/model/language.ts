/**
 * A language of a region, and how a wish such as `pt-BR` or `fa-AF` finds one.
 *
 * Knows the codes of the CMS that are not BCP 47. Does not know which languages the interface speaks (i18n/locale).
 */

export type Direction = 'ltr' | 'rtl';

/** A language in which a region publishes. */
export interface Language {
  /** The CMS's name for it in paths, e.g. `de`, `zh-CN`, `de-si`. */
  readonly slug: string;
  /** A well-formed BCP 47 tag, safe for `lang` and `Intl`, e.g. `fa-AF` for the CMS's `fa_pr`. */
  readonly tag: string;
  /** Its name in itself, e.g. `العربية`. */
  readonly name: string;
  readonly direction: Direction;
}

/** Codes of the CMS (left, lower case) that would mean another country's form in BCP 47: Slovenia's German, Puerto Rico's Persian. */
const ODD_CODES: Readonly<Record<string, string>> = { 'de-si': 'de-simple', 'fa-pr': 'fa-AF' };

/** A BCP 47 tag for a code of the CMS or of a browser; `und` (undetermined) for what can't be one. */
export function languageTag(code: string): string {
  const wanted = code.replaceAll('_', '-');
  try {
    // canonical is also one tag for a language of two names: `prs` becomes `fa-AF`, `kmr` becomes `ku`
    return Intl.getCanonicalLocales(ODD_CODES[wanted.toLowerCase()] ?? wanted)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** The part of a tag that names the language itself: `de` of `de-AT`. */
export function primaryTag(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}

/**
 * The language that a wish names: by slug, by whole tag, or by the language alone (`pt` for `pt-BR` and the other way round).
 * A wish for a script or region that the region publishes in comes before one that it does not.
 */
export function findLanguage(languages: readonly Language[], wish: string): Language | undefined {
  const slug = wish.trim().toLowerCase();
  const tag = languageTag(wish.trim());
  let found = languages.find((language) => language.slug.toLowerCase() === slug);
  if (tag === 'und') return found;
  // `sr-Latn-RS`, then `sr-Latn`, then `sr` (RFC 4647, 3.4)
  for (let wanted = tag; !found && wanted; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')))) {
    found = languages.find((language) => language.tag === wanted);
  }
  return found ?? languages.find((language) => primaryTag(language.tag) === primaryTag(tag));
}

/** The first language that any of the wishes names, in the order of the wishes. */
export function firstLanguage(languages: readonly Language[], wishes: readonly string[]): Language | undefined {
  for (const wish of wishes) {
    const found = findLanguage(languages, wish);
    if (found) return found;
  }
  return undefined;
}

/** A guess at the slug under which the CMS publishes a language, before the region's languages are known: `zh-CN` for `zh-Hans`. */
export function likelySlug(tag: string): string {
  const primary = primaryTag(tag);
  return primary === 'zh' ? 'zh-CN' : primary;
}
