/** Tables and what parsers throw out of them, and elements that end others. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const TABLES = {
  'script in a table': '<table><script>hacked()</script><tr><td>a</table>',
  'image in a table': `<table>${RUN}<tr>${RUN}<td>a</table>`,
  'image in a list of columns': `<table><colgroup>${RUN}<col onclick=hacked()></colgroup><caption>${RUN}</table>`,
  'link that a table lets go': '<table><tr><a href="javascript:hacked()">a</a><td>b</td></tr></table>',
  'graphic that a table lets go': `<table><tr><svg><style><a title="</style>${RUN}"></style></svg></table>`,
  'formula that a table lets go': `<table><math><mtext><tr><mglyph><style></table>${RUN}</style></mglyph></mtext></math></table>`,
  'style in a table': `<table><style><tr title="</style>${RUN}"></style><tr><td>a</table>`,
  'template in a table': `<table><template><td><style><a title="</style>${RUN}"></style></template><tr><td>a</table>`,
  'form in a table': `<table><form action="${LEAK}"><tr><td><input name=a autofocus onfocus=hacked()></form></table>`,
  'hidden field in a table':
    '<table><input type=hidden oninput=hacked()><input type=HIDDEN onclick=hacked()><tr><td>a</table>',
  'select in a table': `<table><tr><td><select><tr><td>${RUN}</table>`,
  'select around a table': `<select><table><tr><td>${RUN}</td></tr></table><option>${RUN}</option></select>`,
  'frame in a table': '<table><iframe srcdoc="<script>parent.hacked()</script>"></iframe><tr><td>a</table>',
  'table in a table': `<table><tr><td><table><tr>${RUN}</table></td>${RUN}</tr></table>`,
  'table in a caption': `<table><caption><table><caption>${RUN}</caption></table></caption></table>`,
  'cells without a table': `<tr><td>${RUN}</td></tr><caption>${RUN}</caption><tbody>${RUN}<col>${RUN}`,
  'links nested by a table': `<a href="/a" onclick=hacked()>a<table><a href="javascript:hacked()" onclick=hacked()>b</table></a>`,
  'paragraph nested by a button': `<button><p onclick=hacked()>a<button>b</button></p></button>`,
  'bold that is rebuilt in a table': `<table><b onclick=hacked()><tr>a</b></table>b`,
  'elements that overlap': `<b onclick=hacked()><i>a<p>b</b>c</i>${RUN}</p><a href="javascript:hacked()"><div>d</a>e</div>`,
  'address of a table’s background': `<table background="${LEAK}.png"><tr background="${LEAK}-1.png"><td background="${LEAK}-2.png">a</table>`,
  'attributes of a table': `<table border=9 cellpadding=99 bgcolor=red frame=box rules=all summary="${RUN_AS_TEXT}" datasrc=#a datapagesize=1 align=right><tr><td nowrap axis=a abbr="b" headers="x">a</table>`,
  'sizes of cells beyond all bounds':
    '<table width=99999999 height="100vh" onclick=hacked()><tr><td colspan=999999999 rowspan=4294967296 width=-1>a<td colspan=-5 rowspan=0>b</table>',
};
