/** Nodes for the map, which is no Lit template: Leaflet lays its own between them. Never by HTML, which the page may forbid (Trusted Types). */

const SVG = 'http://www.w3.org/2000/svg';

export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/** A button with a sign on it; what it is called is still to be said. */
export function makeButton(sign: string): HTMLButtonElement {
  const button = makeElement('button', 'button');
  button.type = 'button';
  button.textContent = sign;
  return button;
}

/** What shows a place: its tip is the point. `hasDot`: nothing else will be in its head. */
export function makePin(hasDot: boolean): SVGElement {
  const svg = makeShape('svg', { viewBox: '0 0 24 32', 'aria-hidden': 'true' });
  svg.append(makeShape('path', { d: 'M12 31c-6-8-11-13-11-19a11 11 0 0 1 22 0c0 6-5 11-11 19z' }));
  if (hasDot) svg.append(makeShape('circle', { cx: '12', cy: '12', r: '4' }));
  return svg;
}

function makeShape(name: 'svg' | 'path' | 'circle', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
