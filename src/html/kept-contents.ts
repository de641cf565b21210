/** Contents that were shown last, as they were built: to open a page again, or in a second panel, costs a copy. Bounded, and without failures. */

const MOST = 20;

/** In characters of HTML; municipalities' pages seldom have more than a tenth. */
const LARGEST = 50_000;

export class KeptContents<Content> {
  readonly #kept = new Map<string, { readonly html: string; readonly content: Content }>();

  /** What was built from the same HTML under the same key, else what `build` builds. */
  contentOf(key: string, html: string, build: () => Content): Content {
    const kept = this.#kept.get(key);
    const content = kept?.html === html ? kept.content : build();
    this.#kept.delete(key);
    if (html.length <= LARGEST) this.#kept.set(key, { html, content });
    for (const oldest of this.#kept.keys()) if (this.#kept.size > MOST) this.#kept.delete(oldest);
    return content;
  }
}
