/** What would speak to a screen reader, to machines and to the browser’s own tools in the panel’s place; and elements of one’s own. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const ROLES = {
  roles:
    '<p role=alert>a</p><div role=dialog aria-modal=true aria-label=b>b</div><p role=button tabindex=0 onclick=hacked()>c</p><div role=application>d</div>',
  'everything hidden':
    '<div role=presentation aria-hidden=true><p role=none>a</p></div><main inert>b</main><p hidden=false>c</p>',
  'loud region':
    '<p aria-live=assertive aria-atomic=true role=log>a</p><p role=status aria-busy=true>b</p><p role=timer>c</p>',
  relations:
    '<p aria-owns="footer search" aria-controls=app aria-labelledby=a aria-describedby=b aria-activedescendant=c aria-flowto=d aria-details=e>a</p>',
  states:
    '<p aria-expanded=true aria-selected=true aria-checked=true aria-invalid=true aria-errormessage=e aria-current=page aria-haspopup=true>a</p>',
  texts: `<p aria-label="${RUN_AS_TEXT}" aria-description="${RUN_AS_TEXT}" aria-roledescription="${RUN_AS_TEXT}" aria-placeholder=a aria-valuetext=b>a</p>`,
  'braille and keys': `<p aria-braillelabel="${RUN_AS_TEXT}" aria-keyshortcuts="Enter" accesskey=a>a</p><h2 aria-level=1 aria-setsize=-1 aria-posinset=9>b</h2>`,
  'order of the keyboard':
    '<p tabindex=1>a</p><a href="/b" tabindex=999 accesskey=1>b</a><span tabindex=-1 onfocus=hacked() autofocus>c</span>',
  'text that can be edited':
    '<p contenteditable oninput=hacked()>a</p><p contenteditable=plaintext-only enterkeyhint=send inputmode=none>b</p>',
  'things to drag and to drop': `<p draggable=true dropzone="copy string:text/plain" ondragend=hacked()>a</p><a draggable=true href="javascript:hacked()">b</a>`,
  microdata: `<div itemscope itemtype="https://schema.org/Organization" itemid="javascript:hacked()" itemref="footer"><span itemprop=name>a</span><meta itemprop=url content="${LEAK}"><link itemprop=sameAs href="${LEAK}"></div>`,
  'linked data': `<p vocab="${LEAK}" typeof=Person property=name resource="${LEAK}" prefix="a: ${LEAK}" inlist datatype=b>a</p><script type="application/ld+json">{"@id":"${LEAK}"}</script>`,
  'data of one’s own':
    '<p data-a=b data-action=hacked data-controller=hacked data-turbo-frame=top data-bs-toggle=modal data-method=delete>a</p>',
  'element of one’s own': `<x-evil onclick=hacked()>a</x-evil><integreat-panel api="${LEAK}" region=a>${RUN}</integreat-panel><integreat-search-box target="${LEAK}"></integreat-search-box>`,
  'element of the name of an old one':
    '<font-face>a</font-face><annotation-xml onclick=hacked()>b</annotation-xml><missing-glyph onclick=hacked()>c</missing-glyph>',
  'element that is another':
    '<p is=x-evil onclick=hacked()>a</p><a is=x-evil href="javascript:hacked()">b</a><li is="integreat-panel">c</li>',
  'element with odd letters':
    '<x-é onclick=hacked()>a</x-é><x-\u{1f4a9} onclick=hacked()>b</x-\u{1f4a9}><x-a.b·c onclick=hacked()>c</x-a.b·c><b\u200b onclick=hacked()>d</b\u200b>',
  'element with a prefix': `<o:p onclick=hacked()>a</o:p><svg:svg onload=hacked()>b</svg:svg><fb:login-button onlogin="hacked()">c</fb:login-button>`,
  'attributes for translation tools':
    '<p class=notranslate translate=yes data-mce-src=a data-mce-href="javascript:hacked()" data-mce-style="position:fixed">a</p>',
  'attributes for the press and for readers': `<p pubdate=1 instant-article=1 amp-bind=1 [text]="hacked()" on="tap:hacked">a</p><amp-img src="${LEAK}.png" onclick=hacked()></amp-img>`,
  'attributes of the browsers': `<p x-webkit-speech onwebkitspeechchange=hacked() onshow=hacked() security=restricted unselectable=on language=vbscript for=window event=onload>a</p>`,
  'nonce, integrity and keys': `<p nonce=a integrity=b crossorigin=c fetchpriority=high blocking=render elementtiming=d onclick=hacked()>a</p>`,
};
