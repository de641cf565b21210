/** How the language picker closes: by Escape, when the focus leaves it, and when a language was picked. */

/** For a key in the picker, or the focus that leaves it. */
export function leavePicker(event: KeyboardEvent | FocusEvent, picker: HTMLDetailsElement | null): void {
  if (!picker?.open) return;
  if (event instanceof FocusEvent) {
    // without a target the focus left the page, or a pointer went down in the picker
    if (event.relatedTarget instanceof Node && !picker.contains(event.relatedTarget)) picker.open = false;
  } else if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation(); // used here: a dialog around the panel must not close as well
    closePicker(picker);
  }
}

/** Closes the picker, and leaves the keyboard at it. */
export function closePicker(picker: HTMLDetailsElement | null): void {
  if (!picker?.open) return;
  picker.open = false;
  picker.querySelector('summary')?.focus();
}
