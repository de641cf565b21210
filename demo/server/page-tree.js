/**
 * A region's pages in one language, as a tree: finding one by its address, what is below it, what is above it.
 * Pure; knows how the CMS looks pages up (by the last slug of the address, old slugs included), nothing of HTTP or files.
 */

/** @typedef {import('./recordings.js').Page} Page */

/** @param {string} path */
export function normalPath(path) {
  return `/${path.normalize('NFC').split('/').filter(Boolean).join('/')}/`;
}

/**
 * The slug that the CMS makes of any text, as Django's `slugify` does where Unicode is allowed: compatibility forms are unified, signs dropped
 * (combining marks too), blanks become hyphens.
 * @param {string} text
 */
export function slugify(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .replace(/[-\s]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
}

/** @param {string} address a path, a URL or a slug */
export function lastSlug(address) {
  return slugify(
    address
      .replace(/^\/+|\/+$/g, '')
      .split('/')
      .at(-1) ?? '',
  );
}

/**
 * The CMS finds a page by any slug that it ever had, whatever stands before it in the address.
 * @param {Page[]} pages
 * @param {string} address
 * @returns {Page | undefined}
 */
export function findPage(pages, address) {
  const slug = lastSlug(address);
  const path = normalPath(address);
  const candidates = pages.filter(
    (page) => lastSlug(page.path) === slug || page.slug_history?.some((old) => slugify(old) === slug),
  );
  // Where two pages bore the slug, the real CMS gives up with a 500; a demo had better show the page that bears it today.
  return (
    candidates.find((page) => normalPath(page.path) === path) ??
    candidates.find((page) => lastSlug(page.path) === slug) ??
    candidates[0]
  );
}

/**
 * Pages below a page and the page itself, or from the roots down, in the order of `pages` (which is the tree's).
 * @param {Page[]} pages
 * @param {Page | null} root null: the whole region
 * @param {number} depth levels below the page; without a page, levels from the roots (1: only them)
 * @returns {Page[]}
 */
export function pagesBelow(pages, root, depth) {
  /** @type {Map<string, number>} levels still allowed below each page that was taken */
  const left = new Map();
  const top = root && normalPath(root.path);
  return pages.filter((page) => {
    const path = normalPath(page.path);
    const { path: parent } = page.parent;
    const isTop = top === null ? parent === null : path === top;
    const above = parent === null ? undefined : left.get(normalPath(parent));
    const levels = isTop ? depth - (root ? 0 : 1) : above === undefined ? -1 : above - 1;
    if (levels < 0) return false;
    left.set(path, levels);
    return true;
  });
}

/**
 * The pages above a page, the root first, the page itself left out.
 * @param {Page[]} pages
 * @param {Page} page
 * @returns {Page[]}
 */
export function pagesAbove(pages, page) {
  /** @type {Page[]} */
  const above = [];
  for (let path = page.parent.path; path !== null; path = above[0]?.parent.path ?? null) {
    const wanted = normalPath(path);
    const parent = pages.find((each) => normalPath(each.path) === wanted);
    if (!parent || above.includes(parent)) break;
    above.unshift(parent);
  }
  return above;
}
