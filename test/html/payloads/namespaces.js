/** Markup that becomes something else when it is parsed again: graphics and formulas, their ways back into HTML, and what ends them early. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const NAMESPACES = {
  'script in a graphic': '<svg><script>hacked()</script></svg><svg><script>hacked&#40;)</script></svg>',
  'script in a formula': '<math><script>hacked()</script><mtext><script>hacked()</script></mtext></math>',
  'script in a graphic in a graphic': '<svg><svg><g><script>hacked()</script></g></svg></svg>',
  'script that a graphic splits':
    '<svg><script>hac<!-- -->ked()</script></svg><svg><script><![CDATA[hacked()]]></script></svg>',
  'style in a graphic': `<svg><style><a id="</style>${RUN}"></style></svg>`,
  'style in a graphic that a paragraph ends': `<svg></p><style><a id="</style>${RUN}">`,
  'style in a graphic that a break ends': `<svg></br><style><a title="</style>${RUN}">`,
  'style in a formula': `<math><style><a id="</style>${RUN}"></style></math>`,
  'style in a formula’s text': `<math><mtext><style><a id="</style>${RUN}"></a></style></mtext></math>`,
  'title in a graphic': `<svg><title><a id="</title>${RUN}"></a></title></svg>`,
  'description in a graphic': `<svg><desc><style><a id="</style>${RUN}"></a></style></desc></svg>`,
  'description that holds a table': `<svg><desc><table><svg><style></desc>${RUN}</style></table></svg>`,
  'foreign object': `<svg><foreignObject>${RUN}<style><a id="</style>${RUN}"></a></style></foreignObject></svg>`,
  'foreign object in a formula': `<math><mi><svg><foreignObject><math><mi><style><!-- </style>${RUN}--></style></mi></math></foreignObject></svg></mi></math>`,
  'foreign object in odd case': `<svg><foreignobject>${RUN}</foreignobject><FOREIGNOBJECT><p>${RUN}</FOREIGNOBJECT></svg>`,
  'foreign object outside of a graphic': `<foreignObject>${RUN}</foreignObject><math><foreignObject>${RUN}</foreignObject></math>`,
  'annotation that is HTML': `<math><annotation-xml encoding="text/html">${RUN}<style><img title="</style>${RUN}"></style></annotation-xml></math>`,
  'annotation that is XHTML, in odd case': `<math><annotation-xml encoding="APPLICATION/XHTML+XML"><p><style><a title="</style>${RUN}"></style></annotation-xml></math>`,
  'annotation that says nothing': `<math><annotation-xml><svg><style><a title="</style>${RUN}"></style></svg></annotation-xml></math>`,
  'annotation that becomes HTML': `<svg><annotation-xml encoding="text/html"><math><style><a title="</style>${RUN}"></style></math></annotation-xml></svg>`,
  'glyph in a formula’s text': `<math><mtext><mglyph><style><!--</style><p title="--&gt;${RUN_AS_TEXT}">a</mglyph></mtext></math>`,
  'malignmark in a formula’s text': `<math><mtext><malignmark><style><p title="</style>${RUN}"></style></malignmark></mtext></math>`,
  'glyph behind a table': `<math><mtext><table><mglyph><style><math><a title="</style>${RUN}"></math></style></table></mtext></math>`,
  'form in a form in a formula': `<form><math><mtext></form><form><mglyph><style></math>${RUN}</style></mglyph></form></mtext></math>`,
  'form closed in a graphic': `<form><svg><desc></form><form><style></svg>${RUN}</style></desc></svg></form>`,
  'select in a formula’s text': `<math><mtext><select><mglyph><style></select>${RUN}</style></mglyph></math>`,
  'font that breaks out': `<svg><font color=red>${RUN}</font></svg><svg><font>${RUN}</font></svg><math><font size=9 face=a>${RUN}</font></math>`,
  'elements that break out': `<svg><g><b>a</b>${RUN}<p>b<table><tr><td>c</table><ul><li>${RUN}</ul></g></svg><math><mi><h1>${RUN}</h1></mi></math>`,
  'heading that breaks out of a formula': `<math><mrow><h2 title="</math>${RUN}">a</h2></mrow></math>`,
  'end tag that breaks out': `<svg><g></p>${RUN}</g></svg><math></br>${RUN}</math>`,
  'image in a graphic': `<svg><image href="${LEAK}.png" xlink:href="${LEAK}-2.png" onerror=hacked() /><img src=x onerror=hacked()></svg>`,
  'references of a graphic': `<svg><use href="${LEAK}.svg#a"/><use xlink:href="${LEAK}-2.svg#a"/><textPath href="${LEAK}.svg#b"/><mpath href="${LEAK}.svg#c"/></svg>`,
  'filters and patterns of a graphic': `<svg><filter id=f><feImage href="${LEAK}.png"/></filter><pattern href="${LEAK}.svg#p"/><rect filter="url(${LEAK}.svg#f)" mask="url(${LEAK}.svg#m)" fill="url(${LEAK}.svg#g)"/></svg>`,
  'cursor and colours of a graphic': `<svg><cursor href="${LEAK}.cur"/><color-profile href="${LEAK}.icc"/><rect style="cursor:url(${LEAK}.cur),auto" clip-path="url(${LEAK}.svg#c)"/></svg>`,
  'listener of a graphic': `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">hacked()</handler><listener event=load handler=#h /></svg>`,
  'animation of a handler':
    '<svg><rect width=9 height=9><animate attributeName=onmouseover values=hacked() /><set attributeName=onclick to=hacked() /></rect></svg>',
  'animation of a source': `<svg><image><animate attributeName=href values="${LEAK}.png" dur=1s /><set attributeName=href to="${LEAK}-2.png"/></image></svg>`,
  'discard and switch': `<svg><discard onbegin=hacked() begin=0s /><switch><foreignObject requiredExtensions=a>${RUN}</foreignObject><g>${RUN}</g></switch></svg>`,
  'template in a graphic': `<svg><template><style><a title="</style>${RUN}"></a></style></template></svg><svg><desc><template>${RUN}</template></desc></svg>`,
  'template in a formula': `<math><mtext><template><mglyph><style></template>${RUN}</style></mglyph></template></mtext></math>`,
  template: `<template>${RUN}<script>hacked()</script><template>${RUN}</template></template>`,
  'template with a table': `<template><tr><td>${RUN}</td></tr></template><table><template><tr>${RUN}</template></table>`,
  'noscript in a graphic': `<svg><noscript><style><a title="</noscript>${RUN}"></a></style></noscript></svg>`,
  'frame in a graphic': `<svg><iframe src="javascript:parent.hacked()" srcdoc="${RUN_AS_TEXT}"></iframe><desc><iframe srcdoc="${RUN_AS_TEXT}"></iframe></desc></svg>`,
  'XML island': `<xml id=x><a>${RUN}</a></xml><span datasrc=#x datafld=a dataformatas=html></span>`,
  'namespaces that are declared': `<html:script xmlns:html="http://www.w3.org/1999/xhtml">hacked()</html:script><svg xmlns:h="http://www.w3.org/1999/xhtml"><h:img src=x onerror=hacked() /></svg>`,
  'old include and vector language': `<v:frame xmlns:v="urn:schemas-microsoft-com:vml" src="${LEAK}.vml"/><xi:include href="${LEAK}.xml"/><?import namespace="t" implementation="#default#time2">`,
  'graphics within formulas within graphics': `<svg><desc><math><mi><svg><title><math><ms><style><a title="</style>${RUN}"></a></style></ms></math></title></svg></mi></math></desc></svg>`,
  'graphic very deep': `${'<div>'.repeat(506)}<svg><title><style><a title="</style>${RUN}"></style></title></svg>`,
  'formula very deep': `${'<b><i>'.repeat(260)}<math><mtext><table><mglyph><style><!--</style><a title="--&gt;${RUN_AS_TEXT}">`,
  'graphic at the depth at which a parser gives up': [509, 510, 511, 512, 513]
    .map(
      (depth) =>
        `${'<div>'.repeat(depth)}<svg><style><a title="</style>${RUN}"></style></svg>${'</div>'.repeat(depth)}`,
    )
    .join(''),
  'forms that nest when they are parsed again': `${'<form><div></form>'.repeat(40)}<form><svg><style><a title="</style>${RUN}"></style></svg>`,
  'self-closing slash in HTML': `<svg/>${RUN}<math/>${RUN}<script/>hacked()</script><style/>a</style>`,
  'attributes of graphics':
    '<svg viewBox="0 0 1 1" class=icon aria-hidden=true onclick=hacked()><path d="M0 0" onclick=hacked() /></svg>',
};
