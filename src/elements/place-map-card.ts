/** What was picked on the map: a card over its lower end with a link to each place. Clicks on the links are the panel's. */
import { makeButton, makeElement } from './place-map-nodes.js';
import type { PlaceOnMap } from './place-map-markers.js';

export class PlaceCard {
  readonly element = makeElement('div', 'map-card');
  readonly #list = makeElement('ul', 'map-card-links');
  readonly #closeButton = makeButton('×');
  readonly #onChange: (path: string | null) => void;
  readonly #onDismiss: (path: string | undefined) => void;
  #places: readonly PlaceOnMap[] = [];

  /** `onChange` hears of the first place on the card, null when it is closed; `onDismiss` when the visitor does so: where does the focus go? */
  constructor(onChange: (path: string | null) => void, onDismiss: (path: string | undefined) => void) {
    this.#onChange = onChange;
    this.#onDismiss = onDismiss;
    this.#list.setAttribute('role', 'list'); // Safari takes it from lists without bullets
    this.element.setAttribute('role', 'group');
    this.element.hidden = true;
    this.element.append(this.#list, this.#closeButton);
    this.#closeButton.addEventListener('click', () => this.dismiss());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  name(label: string, close: string): void {
    this.element.setAttribute('aria-label', label);
    this.#closeButton.setAttribute('aria-label', close);
  }

  /** Shows the places and gives the focus to the first. */
  open(places: readonly PlaceOnMap[]): void {
    this.#places = places;
    this.#list.replaceChildren(...places.map(linkTo));
    this.element.hidden = false;
    this.#onChange(places[0]?.path ?? null);
    this.element.querySelector('a')?.focus({ preventScroll: true });
  }

  /** The places that are shown, as they are now; those that are gone, go. */
  update(places: readonly PlaceOnMap[]): void {
    if (!this.isOpen) return;
    const shown = new Set(this.#places.map(({ path }) => path));
    this.#places = places.filter(({ path }) => shown.has(path));
    if (this.#places.length === 0) this.close();
    else this.#list.replaceChildren(...this.#places.map(linkTo));
  }

  close(): void {
    this.element.hidden = true;
    this.#list.replaceChildren();
    this.#onChange(null);
  }

  /** Closed by the visitor. */
  dismiss(): void {
    this.close();
    this.#onDismiss(this.#places[0]?.path);
  }
}

function linkTo({ title, href }: PlaceOnMap): HTMLElement {
  const link = makeElement('a', '');
  link.href = href;
  link.dir = 'auto';
  link.textContent = title;
  const item = makeElement('li', '');
  item.append(link);
  return item;
}
