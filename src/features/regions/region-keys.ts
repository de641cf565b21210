/** What keys do in the choice of regions: from the field into the list, through it, and back. What they are used for does not reach the page. */

export interface RegionKeys {
  readonly query: string;
  /** How many regions have such a name. */
  readonly found: number;
  readonly onQuery: (query: string) => void;
}

/** For `keydown` in the field. */
export function fieldKey(event: KeyboardEvent, { query, found, onQuery }: RegionKeys): void {
  if (isOthers(event)) return;
  const { entries } = partsAround(event);
  const [first] = entries;
  if (event.key === 'ArrowDown' && first) {
    use(event);
    first.focus();
  } else if (event.key === 'Escape' && query !== '') {
    use(event);
    onQuery('');
  } else if (event.key === 'Enter' && query.trim() !== '' && found === 1) {
    use(event);
    first?.click();
  }
}

/** For `keydown` in the list and on what shows more of it. */
export function listKey(event: KeyboardEvent, { query, onQuery }: RegionKeys): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const clears = event.key === 'Escape' && query !== '';
  if (isOthers(event) || (step === undefined && !clears)) return;
  use(event);
  const { field, entries } = partsAround(event);
  const next = entries.indexOf(event.target as HTMLElement) + (step ?? -Infinity);
  if (next < 0) field?.focus();
  else entries[Math.min(next, entries.length - 1)]?.focus();
  if (clears) onQuery('');
}

/** Moves the keyboard to the field. */
export function toField(event: Event): void {
  partsAround(event).field?.focus();
}

/** With a modifier it selects text, or is the browser's; and an input method has its own use for keys. */
function isOthers({ isComposing, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return isComposing || altKey || ctrlKey || metaKey || shiftKey;
}

/** It is used here, also its other half: a dialog around the panel must not close as well. */
function use(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const stop = (up: Event) => (up as KeyboardEvent).key === event.key && up.stopPropagation();
  viewAround(event)?.addEventListener('keyup', stop, { once: true });
}

function partsAround(event: Event): { field: HTMLElement | null; entries: readonly HTMLElement[] } {
  const view = viewAround(event);
  return {
    field: view?.querySelector('input') ?? null,
    entries: [...(view?.querySelectorAll<HTMLElement>('li a, .region-more') ?? [])],
  };
}

function viewAround(event: Event): Element | null {
  return (event.currentTarget as Element).closest('.region-filter');
}
