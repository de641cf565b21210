/** An offer that Weidenau points to, for views to show. */
import type { Offer } from '../../../src/model/offer.js';

export function offer(name: string, more: Partial<Offer> = {}): Offer {
  return {
    alias: name.toLowerCase(),
    name,
    url: 'https://praktika.example/suche?plz=99871',
    post: null,
    thumbnail: null,
    ...more,
  };
}
