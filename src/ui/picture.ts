/** A picture of an entry: it comes late, and its host does not learn where it is shown. Nobody says what is to be seen on it, so for those who do not see it is none. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** `src` is a safe address; `size` in pixels, of a square, where it is known. */
export function picture(src: string, { name, size }: { name?: string; size?: number }): TemplateResult {
  return html`<img
    class=${ifDefined(name)}
    src=${src}
    alt=""
    width=${ifDefined(size)}
    height=${ifDefined(size)}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}
