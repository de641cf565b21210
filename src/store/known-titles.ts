/** The titles in which a search looks: all pages' once they are loaded, before that those of the pages that some answer held. */
import type { PageTitle } from '../model/page.js';
import { isAllowed } from '../model/page-tree.js';
import type { Setting } from './plan.js';
import { valueOf } from './plan.js';
import type { State } from './store.js';

export interface KnownTitles {
  readonly pages: readonly PageTitle[];
  /** Whether these are all titles, not yet all, or all that can be had. */
  readonly completeness: 'complete' | 'loading' | 'failed';
}

export function knownTitles(state: State, setting: Setting): KnownTitles {
  const scope = { region: setting.region.slug, language: setting.language.slug };
  const roots = setting.roots.map((page) => page.path);
  const remote = state.get({ kind: 'pageTitles', ...scope });
  const all = valueOf(remote);
  const completeness = all ? 'complete' : remote.status === 'failed' ? 'failed' : 'loading';
  if (all) return { pages: all.filter((page) => isAllowed(page.path, roots)), completeness };
  const known = roots.length > 0 ? setting.roots : valueOf(state.get({ kind: 'rootPages', ...scope }));
  return { pages: known ?? [], completeness };
}
