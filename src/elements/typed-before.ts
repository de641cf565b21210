/** A visitor who was typing into the prerendered field goes on in the panel's own, as soon as that stands in its place. */
export function takeTyped(panel: Element, root: ParentNode): void {
  const before = panel.querySelector<HTMLInputElement>('.integreat-prerendered input');
  const field = root.querySelector('input');
  if (!before || !field) return;
  if (before.matches(':focus')) field.focus();
  if (!before.value) return;
  field.value = before.value;
  before.value = '';
  field.dispatchEvent(new Event('input'));
}
