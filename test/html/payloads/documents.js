/** What changes the document itself: its base, its rules, what it loads; and elements of former times. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const DOCUMENTS = {
  base: `<base href="https://leak.example/media/"><img src=leak.png><a href=leak.html>a</a><base target=_blank>`,
  'base that is a script': '<base href="javascript:/a/-hacked()//"><a href="#">a</a><a href="">b</a><a href="?c">c</a>',
  'base of data': '<base href="data:text/html,<script>hacked()</script>"><a href="a">a</a><iframe src="b"></iframe>',
  refresh: `<meta http-equiv=refresh content="0;url=${LEAK}.html"><meta http-equiv="REFRESH" content="0, ${LEAK}-2.html">`,
  'refresh that runs a script':
    '<meta http-equiv="refresh" content="0;url=javascript:hacked()"><meta http-equiv=refresh content="0;url=data:text/html,<script>hacked()</script>">',
  'refresh in a paragraph': `<p>a<meta http-equiv="refresh" content="1; URL='${LEAK}.html'">b</p>`,
  'rules for content': `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; report-uri ${LEAK}"><meta http-equiv=Content-Security-Policy-Report-Only content="report-to a">`,
  'cookies, languages and caches': `<meta http-equiv=Set-Cookie content="a=b"><meta http-equiv=Content-Language content="${RUN_AS_TEXT}"><meta http-equiv=Link content="<${LEAK}.css>; rel=stylesheet">`,
  'rights and referrers': `<meta name=referrer content=unsafe-url><meta http-equiv=origin-trial content=a><meta http-equiv=delegate-ch content="sec-ch-ua ${LEAK}"><meta http-equiv=Accept-CH content=a>`,
  'looks of the whole page':
    '<meta name=theme-color content=red><meta name=viewport content="width=1"><meta name=color-scheme content=dark><meta name=robots content=noindex>',
  'links that load': [
    'prefetch',
    'prerender',
    'preload',
    'modulepreload',
    'dns-prefetch',
    'preconnect',
    'next',
    'expect',
    'compression-dictionary',
  ]
    .map((rel) => `<link rel=${rel} as=script href="${LEAK}-${rel}.js">`)
    .join(''),
  'links that load, in odd case and in a list': `<ul><li>a<link REL="PreFetch StyleSheet" HREF="${LEAK}.css"></ul><link rel="preload stylesheet" as=style href="${LEAK}.css">`,
  'links of the web app': `<link rel=manifest href="${LEAK}.json" crossorigin=use-credentials><link rel=search type="application/opensearchdescription+xml" href="${LEAK}.xml"><link rel=serviceworker href="${LEAK}.js">`,
  'links that pay and that answer': `<link rel=payment href="upi:a"><link rel=pingback href="${LEAK}"><link rel=webmention href="${LEAK}"><link rel=monetization href="${LEAK}" onmonetization=hacked()>`,
  'image map': `<img src=/a.png usemap=#m><map name=m id=m><area shape=rect coords=0,0,999,999 href="${LEAK}.html" target=_blank ping="${LEAK}" alt=a onclick=hacked()></map>`,
  'image map of the page':
    '<img src=/a.png usemap=#navigation ismap><object usemap=#navigation></object><area href="javascript:hacked()" alt=a><map name=navigation onclick=hacked()>b</map>',
  'head and title': `<head><title>${RUN}</title><base href="https://leak.example/"></head><title>a</title><p>b`,
  'html with attributes': `<html manifest="${LEAK}.appcache" xmlns:a="b" onclick=hacked() dir=rtl lang="${RUN_AS_TEXT}" class=dark style="display:none"><p>a`,
  'marquee and blink': `<marquee behavior=alternate scrollamount=99 onstart=hacked() style="position:fixed">a</marquee><blink onclick=hacked()>b</blink>`,
  layers: `<layer src="${LEAK}.html" onload=hacked()></layer><ilayer src="${LEAK}-2.html"></ilayer><nolayer>${RUN}</nolayer>`,
  'sound of former times': `<bgsound src="${LEAK}.mid"><sound src="${LEAK}.wav"><embed src="${LEAK}.wav" hidden autostart>`,
  'columns, spaces and fonts of former times': `<multicol onclick=hacked()>a</multicol><spacer type=block width=9999 onclick=hacked()><basefont face="${RUN_AS_TEXT}"><big onclick=hacked()>b</big><tt onclick=hacked()>c</tt>`,
  'lists of former times':
    '<dir onclick=hacked() compact><li type=disc onclick=hacked()>a</dir><menu onclick=hacked() type=toolbar label=b><li>b</menu><dl compact onclick=hacked()><dt>c</dl>',
  'pages within pages of former times': `<a href="/a" datafld=a datasrc=#b>a</a><div datasrc="${LEAK}"></div><nextid n=1 onclick=hacked()><bdo dir=rtl onclick=hacked()>b</bdo><rb>c</rb><rtc onclick=hacked()>d</rtc>`,
  'server includes': `<!--#include virtual="/etc/passwd"--><!--#exec cmd="a"--><esi:include src="${LEAK}.html"/><c:out value="a" onclick=hacked() /><jsp:include page="${LEAK}"/>`,
  'content of the browser itself': `<shadow onclick=hacked()>a</shadow><content select="*" onclick=hacked()>b</content><element name=x-a>c</element><decorator id=d>${RUN}</decorator>`,
};
