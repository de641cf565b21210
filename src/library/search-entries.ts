/** Entries of the CMS's lists as a search takes them: text without tags, and of everything else only what a list of hits shows. */
import { decodeEntry } from '../api/wire/decode.js';
import { eventEntry, pageEntry, placeEntry } from '../api/wire/search-entry.js';
import type { Event } from '../model/event.js';
import type { Page } from '../model/page.js';
import type { Place } from '../model/place.js';
import type { SearchEntry, SearchList } from '../model/search.js';
import { plainText } from '../search/text.js';

const SCHEMAS = { pages: pageEntry, events: eventEntry, locations: placeEntry } as const;

/** An entry of a list as the CMS gives it; null when it can't be read. */
export function searchEntry(list: SearchList, json: unknown): SearchEntry | null {
  const wire = decodeEntry(SCHEMAS[list], json);
  if (!wire) return null;
  const { html, lines, ...entry } = wire;
  return { ...entry, text: textOf(html, ...lines) };
}

/** An entry of a list that the page holds already. */
export function heldEntry(held: Page | Event | Place): SearchEntry {
  const { path, url, title, translations, content, lastUpdated } = held;
  const text = textOf(content, ...linesOf(held));
  const entry = { path, url, title, translations, text, parentPath: null, date: lastUpdated };
  if ('parentPath' in held) return { ...entry, kind: 'page', parentPath: held.parentPath };
  return 'start' in held
    ? { ...entry, kind: 'event', date: held.start, recurrenceRule: held.recurrenceRule }
    : { ...entry, kind: 'place' };
}

function linesOf(held: Page | Event | Place): readonly (string | null | undefined)[] {
  if ('start' in held) return [held.place?.name, held.place?.address, held.place?.town];
  if (!('contacts' in held)) return [];
  return [held.summary, held.category?.name, ...held.contacts.map(({ area }) => area), held.address, held.town];
}

function textOf(html: string, ...lines: readonly (string | null | undefined)[]): string {
  return [plainText(html), ...lines].filter(Boolean).join('\n');
}
