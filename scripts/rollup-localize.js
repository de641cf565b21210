/** Leaves of @lit/localize what we use, `msg` and `str`: its entry also loads the page-wide runtime that i18n/localization.ts replaces. */

const ENTRY = '\0localize';

/** The library's own `msg`, for which i18n/localization.ts puts in ours before anything renders. */
const DEFAULT = '\0localize-default';

/** @returns {import('rollup').Plugin} */
export function lightLocalize() {
  return {
    name: 'light-localize',
    resolveId: (source) =>
      source === '@lit/localize' ? ENTRY : source.endsWith('/internal/default-msg.js') ? DEFAULT : null,
    load: (id) =>
      id === ENTRY
        ? `export { msg } from '@lit/localize/init/install.js'; export { str } from '@lit/localize/internal/str-tag.js';`
        : id === DEFAULT
          ? 'export const defaultMsg = undefined;'
          : null,
  };
}
