/** Elements whose content is text for one parser and markup for another. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @param {string} name */
const closedInTitle = (name) => `<${name}><p title="</${name}>${RUN}">a</p></${name}>`;

/** @type {Readonly<Record<string, string>>} */
export const RAW_TEXT = {
  script: '<script>hacked()</script>',
  'script in odd case': '<ScRiPt >hacked()</sCrIpT x><SCRIPT\n>hacked()</SCRIPT\t>',
  'script within a script': '<scr<script>ipt>hacked()</scr</script>ipt><<script>script>hacked()<</script>/script>',
  'script with a slash': '<script/x>hacked()</script/y><script/src=x>hacked()</script>',
  'script that never ends': '<p>a</p><script>hacked()',
  'script with a source': `<script src="${LEAK}.js"></script><script src=//leak.example/media/leak-2.js></script><script async defer src="${LEAK}-3.js">`,
  'script as a module': `<script type=module>hacked()</script><script type=module src="${LEAK}.mjs"></script><script nomodule>hacked()</script>`,
  'scripts of other kinds': `<script type=importmap>{"imports":{"a":"${LEAK}.js"}}</script><script type=speculationrules>{"prefetch":[{"urls":["${LEAK}.html"]}]}</script>`,
  'script in a list that loads later': `<script type="text/plain" data-category=all data-src="${LEAK}.js">hacked()</script><script language=vbscript>hacked()</script>`,
  'script with a double escape': `<script><!--<script>hacked()</script>--></script><script><!-- </script>${RUN}`,
  'script in the value of an attribute': `<p title="<script>hacked()</script>" onclick=hacked() lang='"><script>hacked()</script>'>a</p>`,
  style: `<style><p title="</style>${RUN}"></style><style></style${RUN}</style >`,
  'style that never ends': `<p>a</p><style>*{}</style x>${RUN}<style>`,
  title: closedInTitle('title'),
  'text area': closedInTitle('textarea'),
  noscript: closedInTitle('noscript'),
  'noscript with a style': `<noscript><style><a title="</noscript>${RUN}"></style></noscript>`,
  'noscript with a comment': `<noscript><!-- <p title="--></noscript>${RUN}"> --></noscript>`,
  noembed: closedInTitle('noembed'),
  noframes: closedInTitle('noframes'),
  'frame with text': closedInTitle('iframe'),
  xmp: closedInTitle('xmp'),
  'listing and pre': `<listing>\n\n${RUN}<p title="</listing>${RUN}"></listing><pre>\n\n<p title="</pre>${RUN}"></pre>`,
  plaintext: `<p>a</p><plaintext><p title="</plaintext>${RUN}">`,
  'plaintext in a table': `<table><plaintext>${RUN}</table>`,
  'plaintext in a graphic': `<svg><plaintext>${RUN}</plaintext></svg>`,
  'text elements within each other': `<xmp><noscript></xmp>${RUN}</noscript><textarea><title></textarea>${RUN}</title><style><xmp></style>${RUN}</xmp>`,
  'text elements in a graphic': `<svg><xmp><a title="</xmp>${RUN}"></a></xmp><noembed><a title="</noembed>${RUN}"></a></noembed><textarea><a title="</textarea>${RUN}"></a></textarea></svg>`,
  'text elements in a formula’s text': `<math><mtext><xmp></mtext>${RUN}</xmp><iframe></math>${RUN}</iframe></mtext></math>`,
  'text elements in a select': `<select><xmp></select>${RUN}</xmp><script>hacked()</script><textarea></select>${RUN}</textarea>`,
  'text elements in a template': `<template><xmp></template>${RUN}</xmp></template>`,
  'text of a field': `<input value="</input>${RUN}"><textarea>${RUN_AS_TEXT}</textarea><button value="${RUN_AS_TEXT}">a</button>`,
  'text that is markup once more': `<p onclick=hacked()>${RUN_AS_TEXT}</p><code>&lt;script&gt;hacked()&lt;/script&gt;</code><pre>&amp;lt;img src=x onerror=hacked()&amp;gt;</pre>`,
};
