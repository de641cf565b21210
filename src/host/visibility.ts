/** When an element nears the viewport. */

/** How far below or above the screen something counts as near: about one screen of a phone. */
export const NEAR = 600;

/** Calls back once, when the element is near the viewport; returns the undo. */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: `${NEAR}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
