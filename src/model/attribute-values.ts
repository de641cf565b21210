/**
 * The values that attributes may have: the one place for them. What counts where something else is written is the first of them.
 *
 * Numbers are in elements/attributes. Does not know what a value does.
 */

import { CONTENT_KINDS } from './region.js';

/** Attributes that take one word, the default first. */
export const CHOICES = {
  'language-offer': ['auto', 'off'],
  mode: ['inline', 'button', 'drawer'],
  loading: ['visible', 'eager'],
  routing: ['none', 'hash', 'query'],
  storage: ['none', 'session', 'persistent'],
  theme: ['auto', 'light', 'dark'],
  'translation-notice': ['auto', 'always', 'off'],
  'link-target': ['self', 'blank'],
  worker: ['auto', 'off'],
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Choice<Name extends ChoiceName> = (typeof CHOICES)[Name][number];

/** Attributes that take any number of words out of these. */
export const WORD_LISTS = {
  show: CONTENT_KINDS,
  features: ['search', 'languages', 'feedback', 'share', 'print', 'speech'],
} as const;

/** Attributes that are kept for later: this version does nothing with them. */
export const WITHOUT_EFFECT: readonly string[] = ['snapshot', 'simple', 'translation-notice'];

/** The word that counts, whatever was written. */
export function chosen<Name extends ChoiceName>(name: Name, written: unknown): Choice<Name> {
  const choices: readonly Choice<Name>[] = CHOICES[name];
  return choices.find((choice) => choice === written) ?? choices[0]!;
}

export function isChoiceName(name: string): name is ChoiceName {
  return Object.hasOwn(CHOICES, name);
}

export function isWordListName(name: string): name is keyof typeof WORD_LISTS {
  return Object.hasOwn(WORD_LISTS, name);
}
