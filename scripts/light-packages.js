/**
 * Takes out of some packages what the panel never uses and no bundler can see: MiniSearch's and Leaflet's classes keep all their methods, called or not,
 * valibot writes sentences about each failure, of which we read none, DOMPurify has lists for those who bring none, and Leaflet asks what old browsers can.
 * Fails when a package has changed.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * @typedef {object} Package
 * @property {RegExp} path
 * @property {Readonly<Record<string, ReadonlySet<string>>>} methods by class, what is cut out
 * @property {ReadonlySet<string>} options properties that are cut out of every object
 * @property {Readonly<Record<string, string>>} functions by name, what is put in their place
 * @property {Readonly<Record<string, string>>} [variables] by name, what they begin as
 * @property {ReadonlySet<string>} [lists] constants that become empty lists
 * @property {[text: string, instead: string][]} [texts] what stands in the place of a text, wherever that is
 * @property {number} least fewer finds mean that the package has changed
 */

const words = (/** @type {string[]} */ ...lines) => new Set(lines.join(' ').split(' '));

/** @type {Package[]} */
const PACKAGES = [
  {
    // removing documents, loading and storing an index, suggesting: the library builds an index once and asks it
    path: /[\\/]minisearch[\\/]dist[\\/]es[\\/]index\.js$/,
    methods: {
      MiniSearch: words(
        'addAll addAllAsync remove removeAll removeTerm removeFieldLength discard maybeAutoVacuum discardAll replace vacuum conditionalVacuum',
        'performVacuuming vacuumConditionsMet isVacuuming dirtCount dirtFactor has getStoredFields autoSuggest documentCount termCount loadJSON',
        'loadJSONAsync getDefault loadJS loadJSAsync instantiateMiniSearch toJSON executeWildcardQuery warnDocumentChanged',
      ),
      SearchableMap: words('clear delete forEach has keys size values from fromObject'),
    },
    options: words('autoVacuum autoSuggestOptions logger'),
    functions: {},
    least: 43,
  },
  {
    // sentences about an issue: that it is there, and where, is enough; the common interface of validators; settings for a whole program
    path: /[\\/]valibot[\\/]dist[\\/]index\.mjs(?:\?later)?$/,
    methods: {},
    options: words('reference expects async message'),
    functions: {
      _addIssue: `function _addIssue(context, label, dataset, config, other) {
        if (context.kind === 'schema') dataset.typed = false;
        (dataset.issues ??= []).push({ path: other?.path });
      }`,
      _standardSchema: 'function _standardSchema(schema) { return schema; }',
      getGlobalConfig: 'function getGlobalConfig(config) { return config ?? {}; }',
    },
    // a page may have added to `Object.prototype`
    texts: [['for (const key in this.entries) {', 'for (const key of Object.keys(this.entries)) {']],
    least: 740,
  },
  {
    // the lists that are used where nobody says what is allowed: we always do (src/html/allow-list.ts). The lists of what SVG and MathML are made of stay:
    // by them it tells confused namespaces
    path: /[\\/]dompurify[\\/]dist[\\/]purify\.es\.mjs$/,
    methods: {},
    options: new Set(),
    functions: {},
    lists: words('html$1 html svg mathMl xml'),
    least: 5,
  },
  {
    // Questions that all our browsers answer alike. One writes HTML as the module loads, which a page may forbid (Trusted Types): there would be no map.
    // Others ask for names on `window` that are the page's.
    path: /[\\/]leaflet[\\/]src[\\/]core[\\/]Browser\.js$/,
    methods: {},
    options: new Set(),
    functions: {},
    variables: {
      any3d: 'true',
      canvas: 'true',
      ie: 'false',
      inlineSvg: 'true',
      opera: 'false',
      passiveEvents: 'true',
      svg: 'true',
      touch: 'true',
      vml: 'false',
    },
    least: 9,
  },
  {
    // flights, borders, the visitor's position, handlers, and events of layers that we do not have (place-map-canvas takes the listeners off)
    path: /[\\/]leaflet[\\/]src[\\/]map[\\/]Map\.js$/,
    methods: {},
    options: words(
      'flyTo flyToBounds fitWorld setMaxBounds setMinZoom setMaxZoom panInsideBounds _panInsideMaxBounds locate stopLocate _handleGeolocationError',
      '_handleGeolocationResponse addHandler wrapLatLng wrapLatLngBounds distance mouseEventToLayerPoint mouseEventToLatLng _findEventTargets',
      '_isClickDisabled _mouseEvents _fireDOMEvent _draggableMoved',
    ),
    functions: {},
    least: 28,
  },
  {
    // changes of a layer after it was made
    path: /[\\/]leaflet[\\/]src[\\/]layer[\\/]tile[\\/]GridLayer\.js$/,
    methods: {},
    options: words(
      'bringToFront bringToBack getContainer setOpacity setZIndex isLoading redraw _setAutoZIndex _keyToBounds',
    ),
    functions: {},
    least: 10,
  },
  {
    // reads `L` of the page, to warn about how Leaflet was used long ago
    path: /[\\/]leaflet[\\/]src[\\/]core[\\/]Class\.js$/,
    methods: {},
    options: new Set(),
    functions: { checkDeprecatedMixinEvents: 'function checkDeprecatedMixinEvents() {}' },
    least: 1,
  },
];

/**
 * What a package can do without below a node, in its order.
 * @param {Package} pack
 * @param {ts.Node} node
 * @param {string} inClass
 * @returns {[start: number, end: number, instead: string][]}
 */
function cutsIn(pack, node, inClass = '') {
  /** @type {[number, number, string][]} */
  const cuts = [];
  ts.forEachChild(node, (child) => {
    const own = /** @type {{ name?: ts.Node }} */ (child).name;
    const name = own && ts.isIdentifier(own) ? own.text : '';
    if (ts.isClassElement(child) && pack.methods[inClass]?.has(name)) cuts.push([child.pos, child.end, '']);
    else if (ts.isFunctionDeclaration(child) && Object.hasOwn(pack.functions, name))
      cuts.push([child.pos, child.end, `\n${pack.functions[name]}\n`]);
    else if (ts.isVariableDeclaration(child) && child.initializer && pack.lists?.has(name))
      cuts.push([child.initializer.pos, child.initializer.end, ' []']);
    else if (ts.isObjectLiteralElementLike(child) && ts.isObjectLiteralExpression(node) && pack.options.has(name)) {
      const next = node.properties[node.properties.indexOf(child) + 1];
      cuts.push([child.pos, next ? next.pos : node.properties.end, '']);
    } else if (ts.isVariableDeclaration(child) && child.initializer && Object.hasOwn(pack.variables ?? {}, name)) {
      cuts.push([child.initializer.pos, child.initializer.end, ` ${pack.variables?.[name]}`]);
    } else if (ts.isThrowStatement(child) && ts.isNewExpression(child.expression) && child.expression.arguments) {
      const { pos, end } = child.expression.arguments; // a sentence for those who use the package otherwise than we do
      cuts.push([pos, end, '']);
    } else cuts.push(...cutsIn(pack, child, ts.isClassDeclaration(child) ? name : inClass));
  });
  return cuts;
}

/** @param {string} path @param {string} code @returns {string | null} null: not one of these packages */
function light(path, code) {
  const found = PACKAGES.find((each) => each.path.test(path));
  if (!found) return null;
  const cuts = cutsIn(found, ts.createSourceFile(path, code, ts.ScriptTarget.ES2022));
  if (cuts.length < found.least) throw new Error(`${path} has changed: see scripts/light-packages.js`);
  const lighter = cuts
    .reverse()
    .reduce((text, [from, to, instead]) => text.slice(0, from) + instead + text.slice(to), code);
  return (found.texts ?? []).reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`${path} has changed: "${from}" is not in it. See scripts/light-packages.js`);
    return text.replaceAll(from, to);
  }, lighter);
}

/** For rollup. @returns {import('rollup').Plugin} */
export function lightPackages() {
  return {
    name: 'light-packages',
    transform(code, id) {
      const lighter = light(id, code);
      return lighter === null ? null : { code: lighter, map: null };
    },
  };
}

/** For esbuild. @returns {import('esbuild').Plugin} */
export function lightPackagesOfEsbuild() {
  return {
    name: 'light-packages',
    setup(build) {
      build.onLoad({ filter: /[\\/](minisearch|valibot)[\\/]dist[\\/]/ }, ({ path }) => {
        const contents = light(path, readFileSync(path, 'utf8'));
        return contents === null ? undefined : { contents, loader: 'js' };
      });
    },
  };
}
