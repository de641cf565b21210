/** Leaves of @lit/localize what we use, `msg` and `str`: its entry also loads the page-wide runtime that i18n/localization.ts replaces. */

const ENTRY = '\0localize';

/** @returns {import('rollup').Plugin} */
export function lightLocalize() {
  return {
    name: 'light-localize',
    resolveId: (source) => (source === '@lit/localize' ? ENTRY : null),
    load: (id) =>
      id === ENTRY
        ? `export { msg } from '@lit/localize/init/install.js'; export { str } from '@lit/localize/internal/str-tag.js';`
        : null,
  };
}
