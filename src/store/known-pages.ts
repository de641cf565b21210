/** The pages whose titles can be searched before there is a library: those that some answer held. */
import type { Page } from '../model/page.js';
import { valueOf, type Setting } from './plan.js';
import type { State } from './store.js';

export function knownPages(state: State, { region, language, roots }: Setting): readonly Page[] {
  if (roots.length > 0) return roots;
  return valueOf(state.get({ kind: 'rootPages', region: region.slug, language: language.slug })) ?? [];
}
