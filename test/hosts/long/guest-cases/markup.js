/** How host pages of these cases are written. */
import { hostPage, panelTag, scriptTag } from '../../pages.js';

/** @typedef {import('../guest-world.js').GuestWorld} GuestWorld */

/** What a page's author writes into the tag. */
export const FALLBACK = '<a href="/web-app">Informationen</a>';

/** @param {GuestWorld} world */
export const lindenfurt = (world) => ({ region: 'lindenfurt', language: 'de', api: world.cms });

/** A tag that only defines. @param {GuestWorld} world */
export const definingTag = (world, rest = 'async') => scriptTag({}, { src: world.script, rest });

/** A panel with a fallback. @param {GuestWorld} world @param {Record<string, string>} [more] further attributes */
export const panel = (world, more = {}) => panelTag({ ...lindenfurt(world), ...more }, FALLBACK);

/** A tag that only defines, and its panel. @param {GuestWorld} world */
export const tagAndPanel = (world) => definingTag(world) + panel(world);

/**
 * A whole page with something of its own before us.
 * @param {string} body @param {string} [head] its scripts
 */
export const page = (body, head = '') => ({
  html: hostPage(`<h1>A host</h1><p>Its <b>text</b>, <i>its</i> words.</p>${body}`, { head }).join(''),
});

/** @param {string} code */
export const script = (code) => `<script>${code}</script>`;

/** A library of other people's. @param {GuestWorld} world @param {string} name */
export const library = (world, name) => `<script src="${world.asset(name)}"></script>`;
