/**
 * Structured data in the page's head, as long as a panel shows what it says.
 *
 * Knows one script element of its own, and nothing else of the head. A data block is never run; its text goes in as a text node, so nothing is parsed.
 */
import { ofDocument } from './natives.js';

export class HeadData {
  #script: HTMLScriptElement | null = null;
  #text = '';

  /** Puts the data into the head, in place of what this panel said before; null takes it away. */
  show(data: unknown): void {
    const text = data === null || data === undefined ? '' : JSON.stringify(data).replace(/</g, '\\u003c');
    if (text === this.#text) return;
    this.remove();
    this.#text = text;
    if (text === '') return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.append(text);
    ofDocument('head').append(this.#script);
  }

  remove(): void {
    this.#script?.remove();
    this.#script = null;
    this.#text = '';
  }
}
