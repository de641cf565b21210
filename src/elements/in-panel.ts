/** Which addresses stay in a panel: what a visitor may be led to without leaving. */
import { isAllowed } from '../model/page-tree.js';
import { homePath, imprintPath } from '../model/path.js';
import { contentKindOf, isHomePath } from '../model/path-relations.js';
import { panelPath } from '../routing/panel-path.js';
import { shows, type Setting, type Wish } from '../store/plan.js';

/** The path to open in the panel for an address; null for one that leads elsewhere, or out of what the panel is restricted to. */
export function pathInPanel(
  href: string,
  setting: Setting,
  origins: readonly string[],
  wish: Pick<Wish, 'regions' | 'shows'>,
): string | null {
  const { region, language, languages, roots } = setting;
  const path = panelPath(href, {
    origins,
    regions: [region.slug, ...wish.regions],
    languages: languages.map((each) => each.slug),
  });
  if (path === null || (!isHomePath(path) && !shows(wish, contentKindOf(path)))) return null;
  if (roots.length === 0) return path;
  const home = homePath(region.slug, language.slug);
  const isFree = path === home || path === imprintPath(region.slug, language.slug) || !path.startsWith(home);
  return isFree ||
    isAllowed(
      path,
      roots.map((page) => page.path),
    )
    ? path
    : null;
}
