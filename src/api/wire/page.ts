/** Pages of `children/`, `pages/`, `page/`, `parents/` and the imprint. */
import * as v from 'valibot';
import type { Page } from '../../model/page.js';
import { article, decodeEntry, lenient, optionalNumber, optionalText, path, type Schema } from './decode.js';

const withPath = v.object({ path });

/** A root page's parent is `{ path: null }`, the imprint's null. */
const parent = lenient((value) => decodeEntry(withPath, value)?.path ?? null);

const named = v.object({ name: optionalText });

export const pageSchema: Schema<Page> = v.pipe(
  v.object({
    ...article,
    parent,
    order: optionalNumber,
    organization: lenient((value) => decodeEntry(named, value)?.name ?? null),
  }),
  v.transform((wire) => ({
    path: wire.path,
    url: wire.url,
    title: wire.title,
    parentPath: wire.parent,
    order: wire.order ?? 0,
    content: wire.content,
    lastUpdated: wire.last_updated,
    thumbnail: wire.thumbnail,
    translations: wire.available_languages,
    organization: wire.organization,
  })),
);
