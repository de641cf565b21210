/**
 * Pages, events and places as a search takes them: of each only what is searched in and shown in a list of hits, so that a worker need not carry the rest.
 */
import * as v from 'valibot';
import type { EntryKind } from '../../model/search.js';
import {
  cmsHtml,
  decodeEntry,
  lenient,
  optionalText,
  parent,
  path,
  text,
  title,
  translations,
  type Schema,
} from './decode.js';

/** A page, event or place before its HTML has become text. */
export interface WireEntry {
  readonly kind: EntryKind;
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  /** Further lines of text: where an event is, what a place is for. */
  readonly lines: readonly string[];
  readonly parentPath: string | null;
  readonly date: string | null;
  readonly recurrenceRule?: string | null;
  readonly translations: Readonly<Record<string, string>>;
}

const named = v.object({ name: optionalText, title: optionalText });
const located = v.object({ name: optionalText, address: optionalText, town: optionalText });
const timed = v.object({ start: optionalText });
const responsible = v.object({ area_of_responsibility: optionalText });

const common = {
  path,
  url: text,
  title,
  content: cmsHtml,
  last_updated: optionalText,
  available_languages: translations,
};

type Common = v.InferOutput<v.ObjectSchema<typeof common, undefined>>;

/** The texts of a field that is an object, or null. */
const lines = <T extends Readonly<Record<string, string | null>>>(schema: Schema<T>) =>
  lenient((value) => Object.values(decodeEntry(schema, value) ?? {}).filter((line) => line !== null));

export const pageEntry: Schema<WireEntry> = v.pipe(
  v.object({ ...common, parent }),
  v.transform((wire) => ({ ...base('page', wire), parentPath: wire.parent })),
);

export const eventEntry: Schema<WireEntry> = v.pipe(
  v.object({
    ...common,
    location: lines(located),
    event: lenient((value) => decodeEntry(timed, value)?.start ?? null),
    recurrence_rule: optionalText,
  }),
  v.transform((wire) => ({
    ...base('event', wire),
    lines: wire.location,
    date: wire.event,
    recurrenceRule: wire.recurrence_rule,
  })),
);

export const placeEntry: Schema<WireEntry> = v.pipe(
  v.object({
    ...common,
    meta_description: text,
    category: lines(named),
    location: lines(located),
    contacts: lenient((value) =>
      Array.isArray(value) ? value.flatMap((each) => decodeEntry(responsible, each)?.area_of_responsibility ?? []) : [],
    ),
  }),
  v.transform((wire) => ({
    ...base('place', wire),
    lines: [wire.meta_description, ...wire.category, ...wire.contacts, ...wire.location],
  })),
);

function base(kind: EntryKind, wire: Common): WireEntry {
  return {
    kind,
    path: wire.path,
    url: wire.url,
    title: wire.title,
    html: wire.content,
    lines: [],
    parentPath: null,
    date: wire.last_updated,
    translations: wire.available_languages,
  };
}
