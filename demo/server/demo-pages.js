/**
 * The pages that the demo writes itself: a stand-in for a municipality's page in the web app, a page with a panel a recorded region, "not found".
 * Knows HTML and what a recording holds; knows nothing of HTTP or files.
 */
import { findPage, normalPath } from './page-tree.js';

/**
 * @typedef {import('./recordings.js').Recordings} Recordings
 * @typedef {import('./recordings.js').Language} Language
 * @typedef {import('./recordings.js').Region} Region
 * @typedef {import('./recorded-content.js').RecordedContent} RecordedContent
 * @typedef {{ title: string, text: string, language: Language, region: Region }} WebAppPage
 */

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** @param {Language} language */
const languageAttributes = ({ bcp47_tag, dir }) =>
  `lang="${escaped(bcp47_tag)}" dir="${dir === 'RIGHT_TO_LEFT' ? 'rtl' : 'ltr'}"`;

/** @param {{ title: string, body: string, attributes?: string, head?: string }} parts */
function page({ title, body, attributes = 'lang="en"', head = '' }) {
  return `<!doctype html>
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; overflow-wrap: anywhere; }
.note { border-inline-start: 0.25rem solid #767676; padding-inline-start: 0.75rem; color: #4a4a4a; }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; }
[aria-current] { font-weight: bold; }
</style>
${head}</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * What the web app shows at a path: a page, an event, a place, a news item, the imprint, or the region itself.
 * @param {Recordings} recordings
 * @param {RecordedContent} content
 * @param {string} path decoded
 * @returns {WebAppPage | null}
 */
export function findWebAppPage(recordings, content, path) {
  const [slug = '', code, kind, ...rest] = normalPath(path).split('/').filter(Boolean);
  const region = recordings.recordedRegions().find((each) => each.path === slug);
  const language = region && recordings.languages(slug).find((each) => code === undefined || each.code === code);
  if (!region || !language) return null;
  const where = /** @type {const} */ ([slug, language.code]);
  const isHere = (/** @type {{ path: string }} */ each) => normalPath(each.path) === normalPath(path);
  const show = (/** @type {{ title: string, text: string } | undefined} */ found) =>
    found && { ...found, language, region };
  const excerpt = (/** @type {import('./recordings.js').Content | null | undefined} */ found) =>
    found ? { title: found.title, text: found.excerpt } : undefined;
  if (kind === undefined || (['events', 'locations', 'news'].includes(kind) && rest.length === 0)) {
    return show({ title: region.name, text: '' }) ?? null;
  }
  if (kind === 'disclaimer') return show(excerpt(content.imprint(...where))) ?? null;
  if (kind === 'events') {
    const events = [...content.events(...where, true), ...content.events(...where, false)];
    return show(excerpt(events.find(isHere))) ?? null;
  }
  if (kind === 'locations') return show(excerpt(content.places(...where).find(isHere))) ?? null;
  if (kind === 'news') {
    const item = content.news(...where).find(({ id }) => id === rest.join('-'));
    return show(item && { title: item.title, text: item.content }) ?? null;
  }
  return show(excerpt(findPage(content.pages(...where), path))) ?? null;
}

/** @param {WebAppPage} found */
export function standInPage({ title, text, language, region }) {
  const paragraphs = text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => `<p>${escaped(line)}</p>`);
  return page({
    title: title === region.name ? title : `${title} | ${region.name}`,
    attributes: languageAttributes(language),
    body: `<main>
<h1>${escaped(title)}</h1>
${paragraphs.join('\n')}
</main>
<p class="note" lang="en" dir="ltr">This page stands in for the Integreat web app in this demo. <a href="/">To the demo</a></p>`,
  });
}

/**
 * @param {Recordings} recordings
 * @param {string} api base URL of the CMS that the panels ask
 * @param {string | null} chosen the slug of a language, as the visitor's address has it
 */
export function recordedPage(recordings, api, chosen) {
  const regions = recordings.recordedRegions();
  const ofRegion = (/** @type {Region} */ { path }) => recordings.languages(path);
  const languages = [...new Map(regions.flatMap(ofRegion).map((each) => [each.code, each])).values()];
  const links = languages.map((each) => {
    const current = each.code === chosen ? ' aria-current="page"' : '';
    return `<a href="?language=${encodeURIComponent(each.code)}" hreflang="${escaped(each.bcp47_tag)}" ${languageAttributes(each)}${current}>${escaped(each.native_name)}</a>`;
  });
  const panels = regions.map((region) => {
    const language = ofRegion(region).find(({ code }) => code === chosen);
    const attribute = language ? ` language="${escaped(language.code)}"` : '';
    const name = escaped(region.name);
    const address = `/${escaped(region.path)}/${language ? `${escaped(language.code)}/` : ''}`;
    return `<section aria-label="${name}">
<h2>${name}</h2>
<integreat-panel region="${escaped(region.path)}"${attribute} api="${escaped(api)}" heading-level="3" loading="eager"><a href="${address}">${name}</a></integreat-panel>
</section>`;
  });
  return page({
    title: 'Recorded municipalities',
    head: '<script async src="/dist/integreat-panel.js"></script>\n',
    body: `<header><h1>Recorded municipalities</h1>
<nav aria-label="Language">${links.join('\n')}</nav></header>
<main>
${panels.join('\n')}
</main>`,
  });
}

/** @param {string} path */
export function notFoundPage(path) {
  return page({
    title: 'Not found',
    body: `<main>\n<h1>Not found</h1>\n<p>The demo has nothing at ${escaped(path)}. <a href="/">To the demo</a></p>\n</main>`,
  });
}
