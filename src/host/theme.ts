/** Whether the page around an element is light or dark. */

export type Theme = 'light' | 'dark';

/**
 * The theme of the first background behind an element that is not see-through, else of the page's `color-scheme`, else light. The device's
 * preference alone says nothing about this page: most pages have one colouring only.
 *
 * The element's own background is the page's as well. So is that of its inner root, unless it stands there to mend the page's colours.
 */
export function themeBehind(element: Element): Theme {
  const inner = element.shadowRoot?.querySelector<HTMLElement>('.root');
  const nearest = inner?.style.getPropertyValue('--integreat-background') ? element : (inner ?? element);
  for (let node: Element | null = nearest; node; node = around(node)) {
    const lightness = lightnessOf(getComputedStyle(node).backgroundColor);
    if (lightness !== null) return lightness < 0.4 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(element)
    .colorScheme.split(' ')
    .filter((word) => word === 'light' || word === 'dark');
  if (scheme.length === 2) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return scheme[0] === 'dark' ? 'dark' : 'light';
}

/** What an element is painted on: through slots and shadow roots. */
export function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** 0 (black) to 1 (white), as browsers write computed colours; null for one that is mostly see-through. */
function lightnessOf(color: string): number | null {
  const [first = 0, green = 0, blue = 0, alpha = 1] = (color.replace(/^color\(\S+/, '').match(/[\d.]+/g) ?? []).map(
    Number,
  );
  if (!(alpha > 0.5)) return null;
  if (/^(ok)?l/.test(color)) return first > 1 ? first / 100 : first; // lab, oklch and so on begin with the lightness
  return (0.2126 * first + 0.7152 * green + 0.0722 * blue) / (/^rgb/.test(color) ? 255 : 1);
}
