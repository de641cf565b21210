/**
 * The browser's own, where a page has put something else in its place: an old library its own `Event`, a picture of the name "head" itself.
 */

/** MooTools replaces `Event`. */
export const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/** A field of the document itself: as `document.head` an image of that name would answer. */
export function ofDocument<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Object.getPrototypeOf(document) as object, name, document);
}
