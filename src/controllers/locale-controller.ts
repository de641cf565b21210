/**
 * Loads the words of an element's interface language: those of the first screen, and all others when they are wanted.
 *
 * Knows which locale is wanted and which is there. Words that can't be loaded are said in English: readable to many beats nothing.
 */
import type { ReactiveControllerHost } from 'lit';
import { localeLoaders } from '../i18n/locale-loaders.js';
import type { Locale } from '../i18n/locale.js';
import type { Templates } from '../i18n/localization.js';

type Part = 'first' | 'more';

export class LocaleController {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #templates = new Map<Locale, Templates>();
  /** What is loading, as `false`, or there, by locale and part. */
  readonly #parts = new Map<string, boolean>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Whether a locale's words for the first screen are there; starts to load them when not. */
  has(locale: Locale): boolean {
    return this.#has(locale, 'first');
  }

  /** Whether all words of a locale are there; starts to load them when not. */
  hasAll(locale: Locale): boolean {
    const parts = (['first', 'more'] as const).map((part) => this.#has(locale, part)); // side by side
    return parts.every(Boolean);
  }

  /** The words of a locale that are there. */
  templates(locale: Locale): Templates | undefined {
    return this.#templates.get(locale);
  }

  #has(locale: Locale, part: Part): boolean {
    if (locale === 'en') return true;
    const key = `${locale} ${part}`;
    if (!this.#parts.has(key)) void this.#load(locale, part, key);
    return this.#parts.get(key)!;
  }

  async #load(locale: Exclude<Locale, 'en'>, part: Part, key: string): Promise<void> {
    this.#parts.set(key, false);
    try {
      // one address instead of many in what every visitor loads; it comes with the panel's life
      const loaders =
        part === 'first' ? localeLoaders : (await import('../i18n/more-locale-loaders.js')).moreLocaleLoaders;
      const { templates } = await loaders[locale]();
      this.#templates.set(locale, { ...this.#templates.get(locale), ...templates });
    } catch (cause) {
      console.warn(`[integreat-panel] script: no words of "${locale}"`, cause);
    }
    this.#parts.set(key, true);
    this.#host.requestUpdate();
  }
}
