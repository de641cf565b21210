/** What is done to nodes again and again, so that it holds with any number of children: nothing recurses, nothing is spread. */
import { takeOver } from './allow-list.js';

/** Everything in the element, taken out of it; without a Range, as each one slows down every later change. */
function contentsOf(element: Element): DocumentFragment {
  const contents = element.ownerDocument.createDocumentFragment();
  while (element.firstChild) contents.append(element.firstChild);
  return contents;
}

/** Leaves what is in the element where the element was. */
export function unwrap(element: Element): void {
  element.replaceWith(contentsOf(element));
}

/** Puts an element of another name around what is in this one. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  takeOver(element, renamed);
  renamed.append(contentsOf(element));
  element.replaceWith(renamed);
  return renamed;
}

/** A new element of a class, with what is given in it. */
export function make(inert: Document, name: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = inert.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
}

/** Splits what is around the node, up to the outermost ancestor that matches, so that the node stands between the two parts. */
export function liftOut(node: Element, outer: string): void {
  while (node.closest(outer)) {
    const around = node.parentElement!;
    const rest = around.cloneNode() as Element;
    while (node.nextSibling) rest.append(node.nextSibling);
    around.after(node);
    if (rest.firstChild) node.after(rest);
  }
}

/** Whether there are no words in it. */
export function isBlank(node: Node): boolean {
  return !/\S/.test(node.textContent ?? '');
}

/** Whether there is nothing to see in it. */
export function isEmpty(node: Node): boolean {
  return isBlank(node) && !(node instanceof Element && (node.matches('img, hr') || node.querySelector('img, hr')));
}
