/** Pages of `children/`, `pages/`, `page/`, `parents/` and the imprint. */
import * as v from 'valibot';
import type { Page, PageTitle } from '../../model/page.js';
import { article, decodeEntry, lenient, optionalNumber, optionalText, path, title, type Schema } from './decode.js';

const withPath = v.object({ path });

/** A root page's parent is `{ path: null }`, the imprint's null. */
const parent = lenient((value) => decodeEntry(withPath, value)?.path ?? null);

const named = v.object({ name: optionalText });

const entry = { path, url: v.string(), title, parent, order: optionalNumber };

export const pageSchema: Schema<Page> = v.pipe(
  v.object({ ...entry, ...article, organization: lenient((value) => decodeEntry(named, value)?.name ?? null) }),
  v.transform((wire) => ({
    ...listed(wire),
    content: wire.content,
    lastUpdated: wire.last_updated,
    thumbnail: wire.thumbnail,
    translations: wire.available_languages,
    organization: wire.organization,
  })),
);

/** Only what a list of titles needs, so that a thousand pages are not kept with their content. */
export const pageTitleSchema: Schema<PageTitle> = v.pipe(v.object(entry), v.transform(listed));

function listed(wire: v.InferOutput<v.ObjectSchema<typeof entry, undefined>>): PageTitle {
  return { path: wire.path, url: wire.url, title: wire.title, parentPath: wire.parent, order: wire.order ?? 0 };
}
