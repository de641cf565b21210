/** What keys do in the search field: into the results, or out of the search; in an empty field they are for what it offers. */

export interface FieldKeys {
  readonly query: string;
  /** Into the results. */
  readonly onDown: () => void;
  readonly onClear: () => void;
  /** A key in an empty field; returns whether it was used. */
  readonly onEmpty: (key: string) => boolean;
}

/** For `keydown`. */
export function fieldKey(event: KeyboardEvent, keys: FieldKeys): void {
  if (event.isComposing || !isUsed(event.key, keys)) return;
  event.stopPropagation(); // used here: a dialog around the panel must not close as well
  event.preventDefault();
}

function isUsed(key: string, { query, onDown, onClear, onEmpty }: FieldKeys): boolean {
  if (query === '') return onEmpty(key);
  const act = { ArrowDown: onDown, Escape: onClear }[key];
  act?.();
  return act !== undefined;
}
