/** The words of each locale, as they are loaded. That they are those of the sources is in messages.node.test. */
import { expect } from '@open-wc/testing';
import { sourceLocale, targetLocales } from '../../src/i18n/locale-codes.js';
import { localeLoaders, type LoadableLocale } from '../../src/i18n/locale-loaders.js';
import { moreLocaleLoaders } from '../../src/i18n/more-locale-loaders.js';
import { LOCALES } from '../../src/i18n/locale.js';
import type { Templates, Words } from '../../src/i18n/localization.js';

type Loaded = readonly [LoadableLocale, Templates];

describe('the locales', () => {
  let loaded: readonly Loaded[] = [];

  before(async () => {
    loaded = await Promise.all(
      targetLocales.map(async (locale): Promise<Loaded> => {
        const [first, more] = [localeLoaders[locale], moreLocaleLoaders[locale]];
        return [locale, { ...(await first()).templates, ...(await more()).templates }];
      }),
    );
  });

  it('are those that are generated, each with a loader, and English', () => {
    expect(Object.keys(localeLoaders)).to.have.members([...targetLocales]);
    expect(LOCALES).to.have.members([sourceLocale, ...targetLocales]);
  });

  it('have the same messages, none of them empty', () => {
    const ids = Object.keys(loaded[0]![1]).sort();
    expect(ids.length).to.be.above(30);
    for (const [locale, templates] of loaded) {
      expect(Object.keys(templates).sort(), locale).to.deep.equal(ids);
      for (const [id, words] of Object.entries(templates)) {
        expect(text(words).trim(), `${id} in ${locale}`).not.to.equal('');
      }
    }
  });

  it('use each value of a message, and once', () => {
    for (const id of Object.keys(loaded[0]![1])) {
      const values = loaded.map(([, templates]) => valuesOf(templates[id]!).sort());
      values.forEach((each, at) => {
        expect(each, `${id} in ${loaded[at]![0]}`).to.deep.equal(values[0]!);
        expect(each, `${id} in ${loaded[at]![0]}`).to.deep.equal([...each.keys()]);
      });
    }
  });

  it('are not copies of each other', () => {
    for (const id of Object.keys(loaded[0]![1])) {
      const texts = loaded.map(([, templates]) => text(templates[id]!));
      if (!texts.every((each) => /\p{L}/u.test(each))) continue; // signs between values are the same in many languages
      expect(new Set(texts).size, `${id}: ${texts.join(' | ')}`).to.be.above(texts.length - 2);
    }
  });

  it('say the same in the same script', () => {
    const scripts: Readonly<Record<LoadableLocale, RegExp>> = {
      ar: /\p{Script=Arabic}/u,
      de: /\p{Script=Latin}/u,
      tr: /\p{Script=Latin}/u,
      uk: /\p{Script=Cyrillic}/u,
      'zh-CN': /\p{Script=Han}/u,
    };
    for (const [locale, templates] of loaded) {
      for (const [id, words] of Object.entries(templates))
        if (/\p{L}/u.test(text(words))) expect(text(words), id).to.match(scripts[locale]);
    }
  });
});

function text(words: string | Words): string {
  return typeof words === 'string' ? words : Array.from(words.strings).join('');
}

function valuesOf(words: string | Words): number[] {
  return typeof words === 'string' ? [] : words.values.map(Number);
}
