/** Defines the smaller elements, and takes up the words that one of them has sent here from another page. Comes after the panel, whose first screen does without. */
import type { IntegreatPanel } from './elements/integreat-panel.js';
import { IntegreatSearchBox } from './elements/integreat-search-box.js';
import { wordsIn } from './elements/search-address.js';

declare global {
  interface HTMLElementTagNameMap {
    'integreat-search-box': IntegreatSearchBox;
  }
}

if (!customElements.get('integreat-search-box')) customElements.define('integreat-search-box', IntegreatSearchBox);

const words = 'location' in globalThis ? wordsIn(location.href) : ''; // also imported in Node
const panel = words === '' ? null : document.querySelector<IntegreatPanel>('integreat-panel');
panel?.search(words, { focus: true }).catch(() => undefined); // the panel shows what failed
