/**
 * Takes out of the script's own copy of Lit what it shares with the page: registers by which Lit's copies find each other, hooks for
 * polyfills of browsers that we do not support, and its Trusted Types policy, in whose place stands ours. And what we never use, as every visitor
 * loads it: templates of SVG and MathML alone, attributes that follow properties, parts that are told of their connection.
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
    // values in what has no elements inside (`<textarea>`), or in comments
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p', 'c=p'],
    ['c=n??v', 'c=v'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    // names and words for others
    ['E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing")', 'E=Symbol(),A=Symbol()'],
    ['Error("invalid template strings array")', 'Error()'],
    // templates that were compiled before, documents to create them in, listeners that are objects
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['(t?.creationScope??l)', 'l'],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    // what parts tell of themselves
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
    ['get tagName(){return this.element.tagName}', ''],
    ['get parentNode(){return this._$AM.parentNode}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
      '',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    ['b=x(1),w=x(2),T=x(3)', 'b=x(1),w=b,T=b'],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=S.createElement(f,e);P.currentNode=this.el.content;',
    ],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
    // a place before other children: our roots have none
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
      'const h=i._$litPart$??=new k(i.appendChild(c()),null,void 0,s??{});',
    ],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    [',this._$Do=void 0}', '}'],
    ['this._$Do=e(r,', 'e(r,'],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''], // only decorators of the newer kind write there
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'h=u;',
    ],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    // accessors that a class has written itself
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),',
      'if(this._$Ei(),',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(', 'this._$Ej.set(t,r??s??this[t]),!0)||('],
    ['{useDefault:i,reflect:e,wrapped:h}', '{useDefault:i}'],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      'this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
    ],
    ['shouldUpdate(t){return!0}', ''],
    ['let t=!1;const s=this._$AL;', 'const s=this._$AL;'],
    ['throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'throw this._$EM(),s}this._$AE(s)'],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={attribute:!0,type:String}'],
    ['this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    ['y.shadowRootOptions={mode:"open"},', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    ['const t=this.scheduleUpdate();return null!=t&&await t,', 'return this.performUpdate(),'],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    [
      'return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      'return"string"==typeof i?i:t.toLowerCase()',
    ],
    [
      'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      'static finalizeStyles(t){return[t??[]].flat(1/0)}',
    ],
    ['[...r(t),...o(t)]', 'r(t)'],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
    ],
    [
      '(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)',
      's.cssText',
    ],
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'return this.o||((this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o)',
    ],
    ['o=new WeakMap;class n', 'o=0;class n'],
  ],
});

/** A template of ours that would need what was cut out: text in what has no elements inside, or a value in a comment. */
const MISSED = /[^>\s]\s*<\/(?:textarea|title|style|script)>|<!--(?:(?!-->).)*\$\{/s;

/** @returns {import('rollup').Plugin} */
export function privateLit() {
  const left = new Set(Object.keys(CUTS));
  return {
    name: 'private-lit',
    transform(code, id) {
      const module = Object.keys(CUTS).find((name) => id.endsWith(`/node_modules/${name}`));
      if (/[\\/]src[\\/](elements|features|ui)[\\/]/.test(id) && MISSED.test(code))
        this.error(`${id}: our copy of Lit takes no values in textarea, title, style, script and comments`);
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
