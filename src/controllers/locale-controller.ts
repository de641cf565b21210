/**
 * Loads the words of an element's interface language.
 *
 * Knows which locale is wanted and which is there. A locale that can't be loaded is answered in English: readable to many beats nothing.
 */
import type { ReactiveControllerHost } from 'lit';
import { localeLoaders } from '../i18n/locale-loaders.js';
import type { Locale } from '../i18n/locale.js';
import type { Templates } from '../i18n/localization.js';

export class LocaleController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #loaded = new Map<Locale, Templates | undefined>([['en', undefined]]);
  readonly #loading = new Set<Locale>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Whether a locale's words are there; starts to load them when not. */
  has(locale: Locale): boolean {
    if (this.#loaded.has(locale)) return true;
    if (locale !== 'en' && !this.#loading.has(locale)) void this.#load(locale);
    return false;
  }

  /** The words of a locale that is there. */
  templates(locale: Locale): Templates | undefined {
    return this.#loaded.get(locale);
  }

  async #load(locale: Exclude<Locale, 'en'>): Promise<void> {
    this.#loading.add(locale);
    try {
      this.#loaded.set(locale, (await localeLoaders[locale]()).templates);
    } catch (cause) {
      this.#loaded.set(locale, undefined);
      console.warn(`[integreat-panel] script: no words of "${locale}", so it is English`, cause);
    }
    this.#loading.delete(locale);
    this.#host.requestUpdate();
  }
}
