/** Names by which an element stands in for a property: of the document, of the window, of a form, of a purifier. */
import { RUN } from './parts.js';

/** A form that answers with its field instead of the property. @param {readonly string[]} names */
const form = (...names) =>
  `<form onclick=hacked()>${names.map((name) => `<input name=${name}><img id=${name}>`).join('')}${RUN}a</form>`;

/** @type {Readonly<Record<string, string>>} */
export const CLOBBERING = {
  body: '<img name=body src=/a.png onclick=hacked()><form name=body><p onclick=hacked()>a</form>',
  'form that is the body': `<form name=body><input name=childNodes><input name=firstChild><input name=attributes>${RUN}</form>`,
  'document’s own parts':
    '<img name=documentElement><img name=head><embed name=body><form name=forms></form><object name=images></object><p onclick=hacked()>a',
  'document’s ways to make something': `<img name=createElement><img name=createElementNS><img name=createDocumentFragment><form name=importNode></form><img name=adoptNode>${RUN}`,
  'document’s ways to find something': `<form name=getElementById></form><img name=querySelector><img name=querySelectorAll><object id=getElementsByTagName></object>${RUN}`,
  'document’s ways to walk': `<img name=createNodeIterator><img name=createTreeWalker><form name=implementation><input name=createHTMLDocument></form>${RUN}`,
  'document’s window':
    '<form name=defaultView><input name=document></form><img name=location><img name=cookie><img name=currentScript src=https://leak.example/media/leak.js><p onclick=hacked()>a',
  attributes: form('attributes'),
  'attributes twice':
    '<form onclick=hacked()><input name=attributes><input name=attributes><p onclick=hacked()>a</form>',
  children: form('childNodes', 'children', 'firstChild', 'lastChild', 'firstElementChild'),
  parent: form('parentNode', 'parentElement', 'ownerDocument', 'nextSibling', 'previousSibling'),
  'name and kind': form('nodeName', 'nodeType', 'localName', 'tagName', 'namespaceURI', 'prefix'),
  'ways to remove': form(
    'remove',
    'removeChild',
    'removeAttribute',
    'removeAttributeNode',
    'replaceWith',
    'replaceChildren',
  ),
  'ways to put in': form('append', 'prepend', 'after', 'before', 'insertBefore', 'appendChild', 'insertAdjacentHTML'),
  'ways to read': form(
    'getAttribute',
    'getAttributeNode',
    'hasAttribute',
    'getAttributeNames',
    'hasAttributes',
    'hasChildNodes',
    'setAttribute',
  ),
  'ways to find': form('matches', 'closest', 'querySelector', 'querySelectorAll', 'contains', 'getElementsByTagName'),
  text: form('textContent', 'innerHTML', 'outerHTML', 'innerText', 'nodeValue', 'data'),
  'shadow and style': form(
    'shadowRoot',
    'attachShadow',
    'style',
    'className',
    'classList',
    'dataset',
    'hidden',
    'title',
  ),
  clone: form('cloneNode', 'isEqualNode', 'normalize', 'isConnected', 'baseURI', 'compareDocumentPosition'),
  'form’s own': form('elements', 'length', 'action', 'method', 'target', 'submit', 'name', 'id'),
  prototypes: form(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
  ),
  'prototypes by id': `<a id=__proto__ href="javascript:hacked()">a</a><a id=constructor name=prototype href="javascript:hacked()">b</a><img name=__proto__ id=toString>`,
  'attributes of prototypes': `<p __proto__=a constructor=b prototype=c hasOwnProperty=d onclick=hacked()>a</p><p __proto__.onclick=hacked()>b</p>`,
  'names of the purifier': `<a id=DOMPurify href="javascript:hacked()">a</a><form id=DOMPurify><output name=sanitize>b</output><input name=isSupported></form><img name=trustedTypes>`,
  'marks of the purifier': `<p data-dompurify=1 is-dompurify class=dompurify user-content-x=1 onclick=hacked()>a</p><img name=user-content-a id=user-content-b src=x onerror=hacked()>`,
  'names of the page’s settings': `<a id=config href="javascript:hacked()">a</a><form id=config><output name=url>b</output></form><a id=config name=script href="https://leak.example/media/leak.js"></a>`,
  'collection of two': `<a id=settings></a><a id=settings name=url href="https://leak.example/media/leak">a</a><form id=settings name=url><input id=value value=a></form>`,
  'three steps deep by frames': `<iframe name=app srcdoc="<iframe name=config srcdoc='<a id=url href=cid:hacked()>a</a>'></iframe>"></iframe>`,
  'names of the panel': `<a id=integreat-panel href="javascript:hacked()">a</a><img name=hacked><form id=panel><input name=region><input name=api></form><p id=litHtmlVersions>b`,
  'functions of the window': `<a id=alert>a</a><form name=fetch></form><img id=self name=top><object name=parent id=opener></object><embed id=hacked name=postMessage>`,
  'names without a form': `<input form=search name=q value=a><button form=search formaction="javascript:hacked()">b</button><output for=search name=q>c</output>`,
  'names with odd letters': `<p id="a b" name="c'd">a</p><p id="<img src=x onerror=hacked()>">b</p><p id=\u202ea name=\0b>c</p>`,
  'form that hides a card':
    '<form class=contact-card onclick=hacked()><input name=replaceWith><input name=ownerDocument><input name=classList>a</form>',
  'form that hides itself':
    '<form hidden onclick=hacked()><input name=remove><input name=parentNode><input name=hidden>a</form>',
  'names in a template':
    '<template><form name=body><input name=firstChild></form></template><form><template><input name=attributes></template><p onclick=hacked()>a</form>',
};
