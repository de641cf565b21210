/**
 * Takes out of the script's own copy of Lit what it shares with the page: registers by which Lit's copies find each other, hooks for
 * polyfills of browsers that we do not support, and its Trusted Types policy, in whose place stands ours.
 *
 * Under a page's list of policies without "lit-html", or where another Lit has taken that name, the whole bundle would die as it loads.
 * Any element of the page with such a name as its id (`<a id="litHtmlVersions">`) would stand in for them, and the panel would fall over it.
 * Fails when a text is not there any more: Lit has changed, and its globals are to be looked through again.
 */
import { fileURLToPath } from 'node:url';

const TRUSTED = fileURLToPath(new URL('../src/host/trusted-types.ts', import.meta.url));

/** By module, texts of Lit 3.3.3 and what stands there instead. */
const CUTS = /** @type {Record<string, [text: string, instead: string][]>} */ ({
  'lit-html/lit-html.js': [
    ['s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,', ''],
    ['return void 0!==e?e.createHTML(i):i', 'return trustedTemplate(i)'],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''], // only decorators of the newer kind write there
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
  ],
});

/** @returns {import('rollup').Plugin} */
export function privateLit() {
  const left = new Set(Object.keys(CUTS));
  return {
    name: 'private-lit',
    transform(code, id) {
      const module = Object.keys(CUTS).find((name) => id.endsWith(`/node_modules/${name}`));
      if (module === undefined) return null;
      left.delete(module);
      const own = CUTS[module].reduce((text, [from, to]) => cut(text, from, to, module), code);
      const trusts = own.includes('trustedTemplate') ? `import{trustedTemplate}from${JSON.stringify(TRUSTED)};` : '';
      return { code: trusts + own, map: null };
    },
    buildEnd(error) {
      if (!error && left.size > 0)
        this.error(`${[...left].join(', ')} is not in the bundle any more: see scripts/rollup-lit.js`);
    },
  };
}

/**
 * @param {string} text
 * @param {string} from
 * @param {string} to
 * @param {string} module
 */
function cut(text, from, to, module) {
  if (text.split(from).length !== 2)
    throw new Error(`${module} has changed: "${from}" is not in it. See scripts/rollup-lit.js`);
  return text.replace(from, () => to);
}
