/** What keys do in the search field: into the results, or out of the search. */

export interface FieldKeys {
  readonly query: string;
  /** Into the results. */
  readonly onDown: () => void;
  readonly onClear: () => void;
}

/** For `keydown`. */
export function fieldKey(event: KeyboardEvent, { query, onDown, onClear }: FieldKeys): void {
  const isText = event.isComposing || query === '';
  const act = isText ? undefined : { ArrowDown: onDown, Escape: onClear }[event.key];
  if (!act) return;
  event.stopPropagation(); // used here: a dialog around the panel must not close as well
  event.preventDefault();
  act();
}
