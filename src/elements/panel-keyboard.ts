/** Where the keyboard is in a panel: moved where something begins, and kept when what had it goes away. */

interface KeyboardPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class PanelKeyboard {
  readonly #panel: KeyboardPanel;
  /** What has it, before a rendering. */
  #focused: Element | null = null;

  constructor(panel: KeyboardPanel) {
    this.#panel = panel;
  }

  /** Moves it to what matches the first of these that anything matches. */
  focus(...selectors: readonly string[]): void {
    for (const selector of selectors) {
      const found = this.#panel.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found.focus({ preventScroll: selector.includes('title') });
    }
  }

  /** Before each rendering. */
  note(): void {
    this.#focused = (this.#panel.renderRoot as ShadowRoot).activeElement;
  }

  /** After each rendering: a button that goes away with what it does leaves the keyboard at one of these. */
  keep(...selectors: readonly string[]): void {
    const isLost = this.#focused?.isConnected === false && !this.#panel.matches(':focus-within');
    if (isLost) this.focus(...selectors);
    this.#focused = null;
  }
}
