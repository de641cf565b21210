/** Pages of `children/`, `pages/`, `page/`, `parents/` and the imprint. */
import * as v from 'valibot';
import type { Page } from '../../model/page.js';
import { article, decodeEntry, lenient, optionalNumber, organization, parent, type Schema } from './decode.js';
import { offerSchema } from './offer.js';

export const pageSchema: Schema<Page> = v.pipe(
  v.object({
    ...article,
    parent,
    order: optionalNumber,
    organization,
    embedded_offers: lenient((value) =>
      Array.isArray(value) ? value.flatMap((each: unknown) => decodeEntry(offerSchema, each) ?? []) : [],
    ),
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
    offers: wire.embedded_offers,
  })),
);
