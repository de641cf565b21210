/** Comments, character data, processing instructions and conditions: what a parser takes for text, and what for markup. */
import { LEAK, RUN } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const COMMENTS = {
  'comment that ends at once': `<!-->${RUN}--><!--->${RUN}-->`,
  'comment that ends with an exclamation mark': `<!-- a --!>${RUN}<!-- --!><!-- --!-->${RUN}`,
  'comment in a comment': `<!-- <!-- a --> ${RUN} --> ${RUN}`,
  'comment that never ends': `<p>a</p><!-- <p title="-->${RUN}">b`,
  'comment that an attribute ends': `<!-- <p title="-->${RUN}"> -->`,
  'comment with blanks before its end': `<!-- a -- >${RUN}--><!- a ->${RUN}<! -- a -- >${RUN}`,
  'comment of two letters': `<!a>${RUN}<!x onclick=hacked()><!>${RUN}`,
  'comment within a tag': `<img <!-- a --> src=x onerror=hacked()><p<!-- -->onclick=hacked()>a`,
  'comment with a null byte': `<!--\0>${RUN}--><!-\0- a -->${RUN}`,
  'comment in a title and a style': `<title><!--</title>${RUN}--></title><style><!--</style>${RUN}--></style>`,
  'condition for an old browser': `<!--[if gte IE 4]><script>hacked()</script><![endif]--><!--[if !IE]><!-->${RUN}<!--<![endif]-->`,
  'condition that anybody sees': `<![if true]>${RUN}<![endif]><comment>${RUN}</comment>`,
  'processing instruction': `<?xml version="1.0"?>${RUN}<?php echo '>${RUN}' ?><? a >${RUN}?>`,
  'style sheet by a processing instruction': `<?xml-stylesheet href="${LEAK}.css" type="text/css"?><?xml-stylesheet type="text/xsl" href="javascript:hacked()"?><p onclick=hacked()>a`,
  'character data outside of a graphic': `<![CDATA[>${RUN}]]><![CDATA[<p title="]]>${RUN}">`,
  'character data in a graphic': `<svg><![CDATA[><p title="]]></svg>${RUN}">]]></svg>`,
  'character data in a formula’s text': `<math><mtext><![CDATA[>${RUN}]]></mtext><![CDATA[</math>${RUN}]]></math>`,
  'character data in a description': `<svg><desc><![CDATA[</desc>${RUN}]]></desc></svg>`,
  'document type': `<!DOCTYPE html [<!ENTITY x "${RUN}"> <!ENTITY y SYSTEM "${LEAK}.xml">]>&x;&y;${RUN}`,
  'document type in the middle': `<p>a<!DOCTYPE html SYSTEM "${LEAK}.dtd">${RUN}</p>`,
  'end tag that is none': `</ ${RUN}></>${RUN}</3>${RUN}</-- ${RUN} -->`,
  'server’s own marks': `<% ${RUN} %><%= "%>${RUN}" %><#if a>${RUN}</#if>{% raw %}${RUN}{% endraw %}`,
  'comment that only a second parse ends': `<svg><style><!--</style></svg>${RUN}--><math><!--</math>${RUN}-->`,
};
