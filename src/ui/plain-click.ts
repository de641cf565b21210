/** Clicks on links that the panel follows itself. */

/** Whether a click is a plain one: those with other buttons or modifier keys are the browser's (new tab, new window, download). */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey &&
    !event.defaultPrevented
  );
}

/** A listener that acts on plain clicks instead of the link. */
export function plainClick(act: (event: MouseEvent) => void): (event: MouseEvent) => void {
  return (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    act(event);
  };
}
