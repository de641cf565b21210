/**
 * The table of doors between the rooms of `src/`: who may import whom. The one place for these rules; .dependency-cruiser.cjs enforces it.
 *
 * `may`: rooms; `types`: rooms of which only types may be imported; `packages`: names of packages.
 */
module.exports = {
  model: { may: [], types: [], packages: [] },
  search: { may: ['model'], types: [], packages: ['minisearch'] },
  api: { may: ['model'], types: [], packages: ['valibot'] },
  library: { may: ['model', 'api', 'search'], types: [], packages: [] },
  store: { may: ['model'], types: ['api', 'library'], packages: [] },
  html: { may: ['model'], types: [], packages: ['dompurify'] },
  i18n: { may: ['model'], types: [], packages: ['lit', '@lit/localize'] },
  routing: { may: ['model'], types: [], packages: [] },
  host: { may: ['model'], types: [], packages: [] },
  controllers: { may: ['store', 'model', 'i18n'], types: [], packages: ['lit'] },
  ui: { may: ['html', 'i18n'], types: [], packages: ['lit', '@lit/localize', 'lean-qr'] },
  features: { may: ['ui', 'model', 'html', 'i18n'], types: [], packages: ['lit', '@lit/localize'] },
  cli: {
    may: ['model', 'api', 'search', 'library', 'store', 'host', 'i18n', 'routing', 'elements'],
    types: [],
    packages: ['lit', 'valibot', 'minisearch'],
  },
  elements: {
    may: [
      'model',
      'search',
      'api',
      'library',
      'store',
      'html',
      'i18n',
      'routing',
      'host',
      'controllers',
      'ui',
      'features',
    ],
    types: [],
    packages: ['lit', '@lit/localize', 'leaflet'],
  },
};
