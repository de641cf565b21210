/** Pictures, sound and film: everything that a browser loads by itself. */
import { LEAK, RUN_AS_TEXT } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const MEDIA = {
  'picture of a stranger': `<img src="${LEAK}.png"><img src=//leak.example/media/leak-2.png><img src="https:\\\\leak.example\\media\\leak-3.png">`,
  'picture without a scheme': `<img src="//leak.example/media/leak.png"><img src="/\\leak.example/media/leak-2.png"><img src="\\\\leak.example\\media\\leak-3.png"><img src="///leak.example/leak.png">`,
  'picture with a name and a port': `<img src="https://images.example@leak.example/media/leak.png"><img src="https://images.example:8443/leak.png"><img src="https://images.example.leak.example/a.png">`,
  'picture in two sizes': `<img src=/a.png srcset="${LEAK}.png 1x, ${LEAK}-2.png 2x"><img srcset="${LEAK}-3.png" sizes="100vw"><img src="${LEAK}-4.png" srcset="/a.png 1x">`,
  'picture that tells and hurries': `<img src=/a.png referrerpolicy=unsafe-url crossorigin=use-credentials fetchpriority=high loading=eager decoding=sync attributionsrc="${LEAK}">`,
  'picture that loads later': `<img data-src="${LEAK}.png" data-srcset="${LEAK}.png 1x" data-original="${LEAK}.png" data-lazy="${LEAK}.png" class=lazy>`,
  'old attributes of pictures': `<img src=/a.png dynsrc="${LEAK}.avi" lowsrc="${LEAK}.png" longdesc="${LEAK}.html" vrml="${LEAK}" start=fileopen controls hspace=999 border=99>`,
  'picture element': `<picture><source srcset="${LEAK}.avif" type="image/avif"><source srcset="${LEAK}.webp" media="all"><img src="${LEAK}.png" alt=a></picture>`,
  'picture element in a picture element': `<picture><source srcset=x><picture><source srcset="${LEAK}.png"><img src=/a.png onload=hacked()></picture><img src="${LEAK}-2.png"></picture>`,
  'picture with markup for those who do not see': `<img src="${LEAK}.png" alt="${RUN_AS_TEXT}"><img src="${LEAK}.png" alt='"><script>hacked()</script>' title="</title><script>hacked()</script>">`,
  'picture with sizes beyond all bounds': `<img src="/a.png" width=99999999 height=99999999 onload=hacked()><img src="/b.png" width="100%" height="calc(1px*9)"><img src="/c.png" width="1&quot; onload=&quot;hacked()">`,
  'image by its old name': `<image src="${LEAK}.png" onerror=hacked()><image href="${LEAK}-2.png" xlink:href="${LEAK}-3.png">`,
  film: `<video src="${LEAK}.mp4" poster="${LEAK}.png" autoplay muted playsinline loop preload=auto crossorigin></video>`,
  'film with sources and subtitles': `<video autoplay poster="${LEAK}.png"><source src="${LEAK}.webm" type="video/webm"><track default kind=metadata src="${LEAK}.vtt">a</video>`,
  sound: `<audio src="${LEAK}.mp3" autoplay controls></audio><audio autoplay><source src="${LEAK}.ogg"></audio><bgsound src="${LEAK}.mid" loop=infinite>`,
  'sources alone': `<source src="${LEAK}.mp4" srcset="${LEAK}.png"><track src="${LEAK}.vtt"><param name=src value="${LEAK}.swf"><canvas onclick=hacked()>a</canvas>`,
  'picture of a field': `<input type=image src="${LEAK}.png" alt="${RUN_AS_TEXT}" formaction="${LEAK}"><input type=image dynsrc="${LEAK}-2.png" lowsrc="${LEAK}-3.png">`,
  'picture of an icon or an app': `<link rel=icon href="${LEAK}.ico"><link rel=apple-touch-icon href="${LEAK}.png"><link rel=manifest href="${LEAK}.json"><meta name=msapplication-TileImage content="${LEAK}.png">`,
};
