/** Regions and their languages, of `regions/`. */
import * as v from 'valibot';
import { languageTag, type Language } from '../../model/language.js';
import type { Region, SectionKind } from '../../model/region.js';
import { decodeEntry, flag, lenient, optionalText, title, type Schema } from './decode.js';

const slug = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/[\s/]+/g, '')),
  v.nonEmpty(),
);

export const languageSchema: Schema<Language> = v.pipe(
  v.object({ code: slug, bcp47_tag: optionalText, native_name: title, dir: v.string() }),
  v.transform((wire) => ({
    slug: wire.code,
    tag: languageTag(wire.bcp47_tag ?? wire.code),
    name: wire.native_name,
    direction: wire.dir === 'RIGHT_TO_LEFT' ? ('rtl' as const) : ('ltr' as const),
  })),
);

/** By the switches that the CMS has for each. */
const SECTIONS = [
  ['events', 'events'],
  ['places', 'pois'],
  ['news', 'push_notifications', 'external_news'],
  ['offers', 'extras'],
] as const satisfies readonly (readonly [SectionKind, ...string[]])[];

export const regionSchema: Schema<Region> = v.pipe(
  v.object({
    path: slug,
    name: title,
    name_without_prefix: optionalText,
    live: flag,
    events: flag,
    pois: flag,
    push_notifications: flag,
    external_news: flag,
    extras: flag,
    languages: lenient((value) =>
      Array.isArray(value) ? value.flatMap((language: unknown) => decodeEntry(languageSchema, language) ?? []) : [],
    ),
  }),
  v.transform((wire) => ({
    slug: wire.path,
    name: wire.name,
    shortName: wire.name_without_prefix ?? wire.name,
    live: wire.live,
    languages: wire.languages,
    sections: SECTIONS.flatMap(([kind, ...switches]) => (switches.some((each) => wire[each]) ? kind : [])),
  })),
);
