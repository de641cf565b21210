/** How icons are drawn: as one line each, coloured by the text around them, hidden from screen readers. */
import { html, type TemplateResult } from 'lit';

export const draw = (line: string, name = 'icon'): TemplateResult =>
  html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true"><path d=${line}></path></svg>`;
