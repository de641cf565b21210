/**
 * Decoding of what the CMS answers, entry by entry: one bad entry is dropped and counted, a list that is all bad is an error.
 *
 * Knows valibot and the building blocks that all entries share. Does not know any endpoint.
 */
import * as v from 'valibot';
import { normalisePath } from '../../model/path.js';
import { PanelError } from '../../model/panel-error.js';
import type { CmsHtml } from '../../model/page.js';

/** What a decoded list holds, and how many entries of the answer could not be read. */
export interface Decoded<T> {
  readonly entries: readonly T[];
  readonly dropped: number;
}

export type Schema<T> = v.GenericSchema<unknown, T>;

/** A list, read entry by entry. Throws `schema` for what is no list, or a list without one readable entry. */
export function decodeList<T>(schema: Schema<T>, json: unknown, call: string): Decoded<T> {
  if (!Array.isArray(json)) throw new PanelError('schema', `${call}: no list`);
  const entries: T[] = [];
  for (const entry of json as unknown[]) {
    const read = decodeEntry(schema, entry);
    if (read !== undefined) entries.push(read);
  }
  if (entries.length === 0 && json.length > 0) throw new PanelError('schema', `${call}: no entry could be read`);
  return { entries, dropped: json.length - entries.length };
}

/** One entry of a list, or undefined when it can't be read. */
export function decodeEntry<T>(schema: Schema<T>, json: unknown): T | undefined {
  const result = v.safeParse(schema, json, { abortEarly: true });
  return result.success ? result.output : undefined;
}

/** A single thing. Throws `schema` when it can't be read. */
export function decodeOne<T>(schema: Schema<T>, json: unknown, call: string): T {
  const read = decodeEntry(schema, json);
  if (read === undefined) throw new PanelError('schema', `${call}: not of the expected form`);
  return read;
}

/** A field that may be of any form: what is not of the right one counts as missing, and costs no entry. */
export function lenient<T>(read: (value: unknown) => T) {
  return v.optional(v.pipe(v.unknown(), v.transform(read)), null);
}

/** A path in the house's form. */
export const path = v.pipe(v.string(), v.nonEmpty(), v.transform(normalisePath));

/** Text that may be missing; empty counts as missing. */
export const optionalText = lenient((value) => (typeof value === 'string' && value.trim() !== '' ? value : null));

/** Text that may be missing, as an empty string then. */
export const text = lenient((value) => (typeof value === 'string' ? value : ''));

/** A title that a reader can see, in the order in which it is written: characters that turn it around would make another text of it. */
export const title = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/[\u202d\u202e]/g, '').trim()),
  v.nonEmpty(),
);

/** True or, whatever else stands there, false. */
export const flag = /* @__PURE__ */ lenient((value) => value === true);

/** A number, or null; JSON can spell infinity (`1e999`). */
export const optionalNumber = /* @__PURE__ */ lenient((value) => (Number.isFinite(value) ? (value as number) : null));

/** Editors' HTML, hostile until it went through html/. */
export const cmsHtml = lenient((value) => (typeof value === 'string' ? value : '') as CmsHtml);

const translation = v.object({ id: v.unknown(), path });

/** `{ en: { path }, … }` to `{ en: path, … }`; languages without a path are left out. */
export const translations = lenient((languages) => {
  const paths: Record<string, string> = {};
  for (const [language, value] of Object.entries(languages ?? {})) {
    const read = decodeEntry(translation, value);
    if (read && read.id !== null) paths[language] = read.path; // without an id: announced by the CMS, but not there
  }
  return paths;
});

const withPath = v.object({ path });

/** Path of the page above: a root page's parent is `{ path: null }`, the imprint's null. */
export const parent = lenient((value) => decodeEntry(withPath, value)?.path ?? null);

const named = v.object({ name: optionalText });

/** Name of the organisation that is responsible for an entry, or null. */
export const organization = lenient((value) => decodeEntry(named, value)?.name ?? null);

/** What pages, events, places and the imprint have in common. */
export const article = {
  path,
  url: text,
  title,
  content: cmsHtml,
  last_updated: optionalText,
  thumbnail: optionalText,
  available_languages: translations,
};
