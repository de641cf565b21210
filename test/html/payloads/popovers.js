/** Popovers, dialogs, commands, shadow roots, slots and parts: today’s ways to reach out of where one stands. */
import { LEAK, RUN } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const POPOVERS = {
  popover:
    '<div popover id=p onbeforetoggle=hacked() ontoggle=hacked()>a</div><button popovertarget=p popovertargetaction=show>b</button>',
  'popover of every kind':
    '<p popover=auto>a</p><p popover=manual>b</p><p popover=hint>c</p><p popover="">d</p><li popover=evil>e',
  'button for a popover of the page':
    '<button popovertarget=cookie-banner popovertargetaction=hide>a</button><input type=button popovertarget=menu onclick=hacked()>',
  command:
    '<button command=show-modal commandfor=d onclick=hacked()>a</button><dialog id=d oncommand=hacked() onclose=hacked()>b</dialog>',
  'command of its own':
    '<button command=--steal commandfor=app>a</button><button command=toggle-fullscreen commandfor=v>b</button><button command=close commandfor=banner>c</button>',
  'older words for a command':
    '<button invoketarget=d invokeaction=showmodal oninvoke=hacked()>a</button><button togglepopover=p>b</button><button popuptoggletarget=p>c</button>',
  interest:
    '<a href="/a" interestfor=p oninterest=hacked()>a</a><button interesttarget=p onloseinterest=hacked()>b</button><div id=p popover=hint>c</div>',
  dialog: `<dialog open onclose=hacked() oncancel=hacked()><form method=dialog><button>a</button></form>${RUN}</dialog>`,
  'dialog that anything closes':
    '<dialog open closedby=any style="position:fixed;inset:0;width:100vw;height:100vh" onclose=hacked()>a</dialog>',
  anchor: '<div popover anchor=menu style="position-anchor:--a;inset-area:top">a</div><p anchor=x id=y>b</p>',
  'full screen and focus':
    '<p onfullscreenchange=hacked() tabindex=0 focusgroup="toolbar" autofocus>a</p><div inert onclick=hacked()>b</div>',
  'shadow root': `<div><template shadowrootmode=open>${RUN}<style>*{color:red}</style><slot></slot></template>a</div>`,
  'closed shadow root': `<div><template shadowrootmode=closed shadowrootdelegatesfocus shadowrootclonable shadowrootserializable>${RUN}<script>hacked()</script></template>a</div>`,
  'older words for a shadow root': `<div><template shadowroot=open>${RUN}</template></div><section><template shadowrootmode="OPEN">${RUN}</template></section>`,
  'shadow root on what may stay': `<p><template shadowrootmode=open>${RUN}</template></p><article><template shadowrootmode=open><slot name=a></slot>${RUN}</template><b slot=a>a</b></article>`,
  'shadow root with a registry': `<div><template shadowrootmode=open shadowrootcustomelementregistry shadowrootadoptedstylesheets="${LEAK}.css">${RUN}</template></div>`,
  slots: '<slot name=evil onslotchange=hacked()>a</slot><p slot=header>b</p><b slot="">c</b>',
  parts: '<p part="content title error retry">a</p><div exportparts="content: evil, footer" part=footer>b</div>',
  'parts of a template': `<template patchfor=app>${RUN}</template><template for=app contentmethod=replace-children>${RUN}</template><?start name=app>${RUN}<?end>`,
  'view transition and scroll marks':
    '<p style="view-transition-name:root" scrollbutton onscrollsnapchanging=hacked()>a</p><div overscroll=none elementtiming=evil importance=high>b</div>',
  'accordion of the page':
    '<details name=faq open ontoggle=hacked()><summary>a</summary>b</details><details name=faq open><summary>c</summary>d</details>',
  'header of its own':
    '<p headingoffset=3 headingreset virtualkeyboardpolicy=manual writingsuggestions=true spellcheck=true onbeforeinput=hacked()>a</p>',
};
