/**
 * The base of all elements: a LitElement that renders in its own interface language.
 */
import { LitElement } from 'lit';
import { speaking, type Speaker, type Templates } from './localization.js';

export abstract class LocalizedElement extends LitElement implements Speaker {
  abstract get templates(): Templates | undefined;

  protected override performUpdate(): void {
    speaking(this, () => super.performUpdate());
  }
}
