/** The site's templates: fragments that follow one another, with `{{names}}` that become a request's values, as PHP would print them. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @param {readonly string[]} fragments */
export function join(fragments) {
  return fragments.join('');
}

/**
 * @param {string} template
 * @param {URLSearchParams} query what is not in it is printed as nothing
 */
export function fill(template, query) {
  const escape = (/** @type {string} */ text) =>
    text.replace(/[&<>"']/g, (found) => ENTITIES[/** @type {'&'} */ (found)]);
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => escape(query.get(name) ?? ''));
}
