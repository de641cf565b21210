/** Keys in our own fields. */

/** What is typed there is no shortcut of the page's; but the ways out of the field are. */
export function keepFromPage(event: KeyboardEvent): void {
  if (event.isComposing || !['Tab', 'Escape'].includes(event.key)) event.stopPropagation();
}
