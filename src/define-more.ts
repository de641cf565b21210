/** Defines the smaller elements, and takes up what one of them has sent here from another page. Comes after the panel, whose first screen does without. */
import { IntegreatEventList } from './elements/integreat-event-list.js';
import { IntegreatNewsList } from './elements/integreat-news-list.js';
import type { IntegreatPanel } from './elements/integreat-panel.js';
import { IntegreatRegionPicker } from './elements/integreat-region-picker.js';
import { IntegreatSearchBox } from './elements/integreat-search-box.js';
import { placeIn, wordsIn } from './elements/panel-address.js';

declare global {
  interface HTMLElementTagNameMap {
    'integreat-event-list': IntegreatEventList;
    'integreat-news-list': IntegreatNewsList;
    'integreat-region-picker': IntegreatRegionPicker;
    'integreat-search-box': IntegreatSearchBox;
  }
}

const ELEMENTS = {
  'integreat-event-list': IntegreatEventList,
  'integreat-news-list': IntegreatNewsList,
  'integreat-region-picker': IntegreatRegionPicker,
  'integreat-search-box': IntegreatSearchBox,
};
for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

const address = 'location' in globalThis ? location.href : null; // also imported in Node
const [words, place] = address === null ? ['', ''] : [wordsIn(address), placeIn(address)];
const panels = words || place ? [...document.querySelectorAll<IntegreatPanel>('integreat-panel')] : [];
// a panel that has the parameter for its own goes there by itself
const isTaken = !words && panels.some(({ id, routing }) => id === '' && routing === 'query');
const panel = isTaken ? undefined : panels[0];
// what fails is shown by the panel
if (panel) void panel.open();
if (words) afterJump(() => void panel?.search(words, { focus: true }));
else void panel?.navigate(place);

/** A browser that goes to an anchor (`#news`) takes the keyboard there when the page has loaded. */
function afterJump(act: () => void): void {
  if (location.hash && document.readyState !== 'complete')
    addEventListener('load', () => setTimeout(act), { once: true });
  else act();
}
