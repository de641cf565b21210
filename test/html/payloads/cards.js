/** Contact cards and markers that the CMS never wrote, and content that would use what the panel builds for cards. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @param {string} content @param {string} [attributes] */
const card = (content, attributes = 'class="contact-card"') => `<div ${attributes}>${content}</div>`;

/** @type {Readonly<Record<string, string>>} */
export const CARDS = {
  'card with a script': card(`${RUN}<script>hacked()</script><p onclick=hacked()>a</p>`),
  'card with handlers of its own': card(
    'a',
    'class="contact-card" onclick=hacked() style="position:fixed;inset:0" id=footer role=alert tabindex=0',
  ),
  'card in odd case and among other classes': card(`a${RUN}`, 'class="a\tcontact-card\nroot CONTACT-CARD" part=footer'),
  'card with pictures of strangers': card(
    `<img src="${LEAK}.png" onerror=hacked()><a href="tel:1"><img src="${LEAK}-2.svg" alt="${RUN_AS_TEXT}">1</a>`,
  ),
  'card with links of all kinds': card(
    `<a href="javascript:hacked()">a</a><a href="data:text/html,b">b</a><a href="tel:*%2306%23">c</a><a href="mailto:a@b.example?bcc=c@leak.example">d</a><a href="sms:1">e</a>`,
  ),
  'card in a card': card(`a${card(`b${RUN}${card('<p onclick=hacked()>c</p>')}`)}`),
  'card in a card in a graphic': card(`<svg><desc>${card(RUN)}</desc></svg><math><mtext>${card(RUN)}</mtext></math>`),
  'card that is a graphic': `<svg class=contact-card onload=hacked()><script>hacked()</script><desc>${RUN}</desc></svg><math class=contact-card><mtext>${RUN}</mtext></math>`,
  'card that is a form': `<form class=contact-card action="${LEAK}" onclick=hacked()><input name=replaceWith><input name=childNodes><button>a</button>${RUN}</form>`,
  'card that is a link': `<a class=contact-card href="javascript:hacked()" onclick=hacked()>a</a><a class=contact-card href="https://leak.example/" target=_blank ping="${LEAK}">b</a>`,
  'card that is a picture': `<img class=contact-card src="${LEAK}.png" onerror=hacked()><input class=contact-card type=image src="${LEAK}.png"><br class=contact-card onclick=hacked()>`,
  'card that is a frame': `<iframe class=contact-card src="javascript:parent.hacked()"></iframe><iframe class=contact-card src="${LEAK}.html" title="${RUN_AS_TEXT}"></iframe>`,
  'card that is an object': `<object class=contact-card data="${LEAK}.html">${RUN}</object><video class=contact-card src="${LEAK}.mp4">${RUN}</video>`,
  'card that is a script or a style': `<script class=contact-card>hacked()</script><style class=contact-card>@import "${LEAK}.css"</style><noscript class=contact-card>${RUN}</noscript>`,
  'card that is a template': `<template class=contact-card>${RUN}</template><template><div class=contact-card>${RUN}</div></template>`,
  'card that is a part of a table': `<table><tr class=contact-card onclick=hacked()><td class=contact-card>${RUN}<a href="tel:1">b</a></td></tr><caption class=contact-card>${RUN}</caption></table>`,
  'card that is a part of a list': `<ul class=contact-card onclick=hacked()><li class=contact-card>${RUN}<a href="tel:1">a</a></ul><details open class=contact-card ontoggle=hacked()><summary class=contact-card>b</summary></details>`,
  'card that is a heading': `<h1 class=contact-card onclick=hacked()>a<h2 class=contact-card>${RUN}</h2></h1>`,
  'card that is the body': `<body class=contact-card onload=hacked()>${RUN}<p>a</p>`,
  'card in a table, outside of its cells': `<table>${card(`${RUN}<a href="tel:1">a</a>`)}<tr>${card('<p onclick=hacked()>b</p>')}<td>c</table>`,
  'card in a paragraph': `<p onclick=hacked()>a<span class=contact-card>${RUN}<a href="tel:1">b</a></span>c</p>`,
  'card in a link': `<a href="javascript:hacked()">a<object>${card(`b <a href="tel:2">c</a>${RUN}`)}</object></a>`,
  'card with links in links': card(`<a href="https://a.example/">a<object><a href="tel:2">b</a></object>c</a>${RUN}`),
  'card with links in links, by a table': card(
    `<a href="tel:1">a<table><tr><td><a href="mailto:a@b.example">b</a></table></a>${RUN}`,
  ),
  'card that hides its link': card(
    `<a href="https://leak.example/" style="display:none" onclick=hacked()>a</a><a href="https://leak.example/" hidden>b</a>${RUN}`,
  ),
  'card with a frame': card(
    `<iframe src="javascript:parent.hacked()"></iframe><iframe src="https://a.example/" title="${RUN_AS_TEXT}" srcdoc="${RUN_AS_TEXT}"></iframe>`,
  ),
  'card with signs of its own': card(
    `<a href="tel:1"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true" onload=hacked()><path d="M0 0"></path></svg>a</a>`,
  ),
  'signs outside of a card': `<p><a href="tel:1"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M0 0" onclick=hacked()></path></svg>a</a>`,
  'card whose names stand in for its parts': card(
    `<img name=querySelectorAll id=append><form><input name=prepend></form><object name=textContent></object>${RUN}a`,
    'class=contact-card name=closest id=body',
  ),
  'card that never ends': `<p>a</p><div class=contact-card><a href="tel:1" onclick=hacked()>b<p>${RUN}`,
  'card without anything': `${card('')}${card(' <!-- a --> ')}${card('<img src=x onerror=hacked()>')}${card('<style>*{color:red}</style>')}`,
  marker: '<data value=0 onclick=hacked()>a</data><data value=1>b</data><data>c</data><data value>d</data>',
  'marker of something else':
    '<data value=constructor onclick=hacked()>a</data><data value=__proto__>b</data><data value=-1>c</data><data value=1e0>d</data><data value=" 0 ">e</data><data value=length>f</data>',
  'marker beside a card': `<data value=0 onclick=hacked()>a</data>${card(`b${RUN}`)}<data value=0>c</data><data value="0x0">d</data>`,
  'marker in the card that it stands for': card(`a<data value=0 onclick=hacked()>b<data value=0>c</data></data>${RUN}`),
  'marker in a frame’s card': card(
    `<iframe src="https://a.example/"></iframe><data value=0 onclick=hacked()></data><data value=1></data>`,
  ),
  'marker in a graphic and in a formula': `<svg><data value=0 onclick=hacked()>a</data><desc><data value=0>b</data></desc></svg><math><mtext><data value=0>c</data></mtext></math>${card('d')}`,
  'marker in a template and in a text': `<template><data value=0 onclick=hacked()>a</data></template><noscript><data value=0>b</data></noscript><xmp><data value=0></xmp>${card('c')}`,
  'marker in another name': `<DATA VALUE=0 onclick=hacked()>a</DATA><da\0ta value=0>b</da\0ta><x:data value=0>c</x:data><data\n/value=0>d</data>${card('e')}`,
  'marker that nests': `${'<data value=0 onclick=hacked()>'.repeat(200)}a${card('b')}`,
  'boxes that the panel builds':
    '<div class=rich-text onclick=hacked()>a</div><div class=table-box tabindex=0 role=region aria-label=b>b</div><a class=frame-link rel=opener href="https://leak.example/" target=_blank>c</a>',
};
