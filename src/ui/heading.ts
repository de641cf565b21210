/** A heading whose level the page decides. */
import { html, type TemplateResult } from 'lit';

/** A title that takes the focus when a visitor arrives at it. Levels below 6 stay at 6. */
export function heading(level: number, text: string, name: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part="title" tabindex="-1">${text}</h1>`;
    case 2:
      return html`<h2 class=${name} part="title" tabindex="-1">${text}</h2>`;
    case 3:
      return html`<h3 class=${name} part="title" tabindex="-1">${text}</h3>`;
    case 4:
      return html`<h4 class=${name} part="title" tabindex="-1">${text}</h4>`;
    case 5:
      return html`<h5 class=${name} part="title" tabindex="-1">${text}</h5>`;
    default:
      return html`<h6 class=${name} part="title" tabindex="-1">${text}</h6>`;
  }
}
