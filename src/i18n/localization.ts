/**
 * One interface language per panel, where @lit/localize knows only one per page.
 *
 * Every message has an id and is a string, with or without `str`, so that looking it up takes these few lines and not the library's hashing.
 * `msg()` looks its text up in the templates that are current while something renders; `speaking()` makes them current for one synchronous
 * call. Does not know which locales there are (locales.ts) nor when they load (controllers/locale).
 */
import type { msg, str } from '@lit/localize';
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { isStrTagged, joinStringsAndValues } from '@lit/localize/internal/str-tag.js';

/** What `str` gives: words around values. */
type StrResult = ReturnType<typeof str>;

/** A locale's words by message id, as lit-localize writes them. */
export type Templates = Readonly<Record<string, string | Words>>;

/** Words around values; `values` are the numbers of the source's values in this language's order. */
export interface Words {
  readonly strings: ArrayLike<string>;
  readonly values: readonly unknown[];
}

/** Who speaks: the templates are read when `msg()` is called, so a speaker may find its words while it renders. */
export interface Speaker {
  /** Undefined: the source language, English. */
  readonly templates: Templates | undefined;
}

// The one mutable variable of the house: msg() is a global function and must be told by a global means whose words to use.
let speaker: Speaker | undefined;

_installMsgImplementation(((source: string | StrResult, { id }: { id: string }) => {
  const words = speaker?.templates?.[id];
  if (typeof words === 'string') return words;
  if (!isStrTagged(source)) return source;
  const { strings, values } = source;
  // a locale's own words, with its values in its order; else the source's
  return words
    ? joinStringsAndValues(words.strings as TemplateStringsArray, values, words.values as number[])
    : joinStringsAndValues(strings, values);
}) as typeof msg);

/** Calls `render` with `msg()` in the speaker's words. Must not be used around an `await`. */
export function speaking<T>(next: Speaker, render: () => T): T {
  const before = speaker;
  speaker = next;
  try {
    return render();
  } finally {
    speaker = before;
  }
}
