/** What keys do in the search field: into the results, or out of the search. All others are text, and no shortcuts of the page's. */

export interface FieldKeys {
  readonly query: string;
  /** Into the results. */
  readonly onDown: () => void;
  readonly onClear: () => void;
}

/** For `keydown`, and for `keypress` and `keyup`, on which pages have shortcuts too. */
export function fieldKey(event: KeyboardEvent, { query, onDown, onClear }: FieldKeys): void {
  if (event.key === 'Tab') return;
  const isText = event.isComposing || event.type !== 'keydown' || query === '';
  const act = isText ? undefined : { ArrowDown: onDown, Escape: onClear }[event.key];
  if (event.key === 'Escape' && !act && !event.isComposing) return; // unused here: the page's
  event.stopPropagation();
  if (!act) return;
  event.preventDefault();
  act();
}
