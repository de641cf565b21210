/** Which languages the page around the panel and the visitor's browser speak. */

/** The nearest `lang` around an element, through shadow roots; null where nobody says. Its own `lang` counts. */
export function languageAround(element: Element): string | null {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang?.trim()) return lang.trim();
  }
  return null;
}

/** The browser's languages, most wanted first. */
export function browserLanguages(): readonly string[] {
  return navigator.languages;
}

/** What `language="auto"` tries in turn. */
export function preferredLanguages(element: Element): readonly string[] {
  const around = languageAround(element);
  return around === null ? browserLanguages() : [around, ...browserLanguages()];
}
