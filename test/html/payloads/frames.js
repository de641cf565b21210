/** Frames, objects and other documents within a document. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const FRAMES = {
  'frame of a stranger': `<iframe src="${LEAK}.html"></iframe><iframe src=//leak.example/media/leak-2.html width=9 height=9></iframe>`,
  'frame with a document of its own': `<iframe srcdoc="<script>parent.hacked()</script>"></iframe><iframe srcdoc="&lt;svg onload=parent.hacked()&gt;"></iframe>`,
  'frame with both': `<iframe src="https://a.example/" srcdoc="${RUN_AS_TEXT}"></iframe>`,
  'frame with a document and rights': `<iframe sandbox="allow-scripts allow-same-origin allow-top-navigation allow-modals" srcdoc="<script>parent.hacked()</script>" allow="camera *; geolocation *"></iframe>`,
  'frame that says who may look in': `<iframe src="${LEAK}.html" allow="*" allowfullscreen csp="script-src *" credentialless loading=eager fetchpriority=high name=top></iframe>`,
  'frame with markup in its title': `<iframe src="https://a.example/" title="</a>${RUN}"></iframe><iframe src="https://a.example/" title='"><script>hacked()</script>'></iframe>`,
  'frame with markup in its address': `<iframe src="https://a.example/&quot;&gt;${RUN}"></iframe><iframe src="https://a.example/?<script>hacked()</script>"></iframe>`,
  'frame without an address': `<iframe></iframe><iframe src></iframe><iframe src="#"></iframe><iframe src="about:blank"></iframe>`,
  'frame within a frame': `<iframe src="https://a.example/"><iframe srcdoc="${RUN_AS_TEXT}"></iframe></iframe>`,
  'frame in a graphic and in a formula': `<svg><foreignObject><iframe srcdoc="<script>parent.hacked()</script>"></iframe></foreignObject></svg><math><mtext><iframe src="javascript:parent.hacked()"></iframe></mtext></math>`,
  'frame in a link': `<a href="javascript:hacked()"><iframe src="https://a.example/" title="${RUN_AS_TEXT}"></iframe></a>`,
  'frame that never ends': `<p>a</p><iframe src="https://a.example/" title=a>${RUN}<p>b`,
  'frame with an address that loads later': `<iframe data-src="${LEAK}.html" lazy-src="${LEAK}.html" data-lazy="${LEAK}.html" class=lazyload></iframe>`,
  'frame set': `<frameset onload=hacked() rows=1><frame src="${LEAK}.html"><frame src="javascript:parent.hacked()"><noframes>${RUN}</noframes></frameset>`,
  'frame set after content': `<p onclick=hacked()>a</p><frameset><frame src="${LEAK}.html"></frameset>`,
  object: `<object data="${LEAK}.swf" type="application/x-shockwave-flash"><param name=movie value="${LEAK}.swf"><param name=allowScriptAccess value=always></object>`,
  'object within an object': `<object data="${LEAK}.html"><object data="${LEAK}-2.html">${RUN}<embed src="${LEAK}-3.svg"></object></object>`,
  'object with a document': `<object data="data:text/html,<script>parent.hacked()</script>"></object><object data="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.hacked()'/>"></object>`,
  'object of a class': `<object classid="clsid:a" codebase="${LEAK}.cab" archive="${LEAK}.jar"></object><object type="text/x-scriptlet" data="${LEAK}.html"></object>`,
  embed: `<embed src="${LEAK}.swf" allowscriptaccess=always><embed src="${LEAK}.svg" type="image/svg+xml"><embed code="${LEAK}.class">`,
  applet: `<applet code=a.class codebase="${LEAK}/" archive="${LEAK}.jar" object="${LEAK}.ser">${RUN}</applet>`,
  'portal and fenced frame': `<portal src="${LEAK}.html" onload=hacked()></portal><fencedframe src="${LEAK}.html"></fencedframe><webview src="${LEAK}.html"></webview><browser src="${LEAK}.html"></browser>`,
  'controlled frame and model': `<controlledframe src="${LEAK}.html"></controlledframe><model src="${LEAK}.usdz"></model><model><source src="${LEAK}.usdz"></model>`,
  'permission element': `<permission type="camera geolocation" onpromptaction=hacked()></permission><geolocation autolocate onlocation=hacked()></geolocation><install installurl="${LEAK}"></install>`,
};

/** Frames of hosts that look like a video provider: they are strangers like any other. */
export const LOOKALIKES = [
  'https://player.vimeo.com.leak.example/video/76979871',
  'https://player.vimeo.com@leak.example/video/76979871',
  'https://player.vimeo.com:pass@leak.example/video/76979871',
  'https://leak.example/player.vimeo.com/video/76979871',
  'https://leak.example/?https://player.vimeo.com/video/76979871',
  'https://leak.example#https://player.vimeo.com/video/76979871',
  'https://leak.example\\@player.vimeo.com/video/76979871',
  'https://player-vimeo.com/video/76979871',
  'https://playervimeo.com/video/76979871',
  'https://xplayer.vimeo.com/video/76979871',
  'https://player.vimeo.co/video/76979871',
  'https://player.vimeo.company/video/76979871',
  'https://player.vimeo.comx/video/76979871',
  'https://player.vlmeo.com/video/76979871',
  'https://player.vimeо.com/video/76979871',
  'https://www.youtube.com.leak.example/embed/aqz-KE-bpKQ',
  'https://www.youtube-nocookie.com@leak.example/embed/aqz-KE-bpKQ',
  'https://youtube.com.evil/embed/aqz-KE-bpKQ',
  'https://www.y0utube.com/embed/aqz-KE-bpKQ',
  'https://www.youtube.com%2eleak.example/embed/aqz-KE-bpKQ',
  'javascript://player.vimeo.com/video/76979871%0aparent.hacked()',
  'data://player.vimeo.com/video/76979871,<script>parent.hacked()</script>',
  'ftp://player.vimeo.com/video/76979871',
];

/** Addresses of a provider’s host that are not those of a video. */
export const ODD_VIDEOS = [
  'http://player.vimeo.com/video/76979871',
  'https://player.vimeo.com:444/video/76979871',
  'https://user@player.vimeo.com/video/76979871',
  'https://user:pass@player.vimeo.com/video/76979871',
  'https://PLAYER.VIMEO.COM/VIDEO/76979871',
  'https://player.vimeo.com./video/76979871',
  'https://player%2evimeo.com/video/76979871',
  'https:player.vimeo.com/video/76979871',
  'https:///player.vimeo.com/video/76979871',
  'https:\\\\player.vimeo.com\\video\\76979871',
  '//player.vimeo.com@leak.example/video/76979871',
  'https://player.vimeo.com/video/76979871/../../redirect?to=https://leak.example/',
  'https://player.vimeo.com/video/76979871%2f..%2f..%2fredirect',
  'https://player.vimeo.com/video/../login',
  'https://player.vimeo.com/video/76979871abc',
  'https://player.vimeo.com/video/７６９７９８７１',
  'https://player.vimeo.com/video/76979871" onload="hacked()',
  'https://player.vimeo.com/video/76979871?autoplay=1&background=1&h="><script>hacked()</script>',
  'https://player.vimeo.com/video/76979871?h=8272103f6e&callback=hacked#t=0&api=1',
  'https://player.vimeo.com/video/76979871\n.leak.example/',
  'https://player.vimeo.com\t.leak.example/video/76979871',
  'https://www.youtube.com/embed/../redirect?q=https://leak.example',
  'https://www.youtube.com/embed/aqz-KE-bpKQ"><script>hacked()</script>',
  'https://www.youtube.com/embed/videoseries?list=javascript:hacked()',
];

/** @param {string} text */
const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** @type {Readonly<Record<string, string>>} */
export const PROVIDERS = Object.fromEntries(
  [...LOOKALIKES, ...ODD_VIDEOS].map((src) => [
    JSON.stringify(src),
    `<iframe src="${quoted(src)}" title="Video" onload=hacked() srcdoc="${RUN_AS_TEXT}"></iframe>`,
  ]),
);
