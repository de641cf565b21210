/** News of `news/`. */
import * as v from 'valibot';
import type { News } from '../../model/news.js';
import { decodeEntry, lenient, text, title, type Schema } from './decode.js';
import { instant } from './instant.js';

const id = v.union([title, v.pipe(v.number(), v.integer(), v.transform(String))]);

const withId = v.object({ id });

/** `{ en: { id }, … }` to `{ en: id, … }`. */
const ids = lenient((languages) => {
  const found: Record<string, string> = {};
  for (const [language, value] of Object.entries(languages ?? {})) {
    const read = decodeEntry(withId, value);
    if (read) found[language] = read.id;
  }
  return found;
});

export const newsSchema: Schema<News> = v.pipe(
  v.object({
    id,
    title,
    content: text,
    display_date: v.fallback(v.nullish(instant, null), null),
    available_languages: ids,
    externalUrl: text,
  }),
  v.transform((wire) => ({
    id: wire.id,
    title: wire.title,
    text: wire.content,
    published: wire.display_date,
    translations: wire.available_languages,
    url: wire.externalUrl,
  })),
);
