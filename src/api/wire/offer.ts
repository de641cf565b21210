/** Offers of `offers/`, and those embedded in pages. */
import * as v from 'valibot';
import type { Offer } from '../../model/offer.js';
import { lenient, optionalText, title, type Schema } from './decode.js';

/** Fields of a form; what is neither text nor a number is left out. */
const fields = lenient((value) => {
  if (typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value).filter(([, each]) => ['string', 'number'].includes(typeof each));
  return Object.fromEntries(entries.map(([name, each]) => [name, String(each)]));
});

export const offerSchema: Schema<Offer> = v.pipe(
  v.object({ alias: title, name: title, url: title, post: fields, thumbnail: optionalText }),
);
