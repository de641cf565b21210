/** The way between what a region publishes: its topics, events, places, news and offers. Real links; the panel decides what a click does. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SectionKind } from '../../model/region.js';

export interface SectionNavProps {
  /** What can be shown; null: the topics. */
  readonly kinds: readonly (SectionKind | null)[];
  /** What is shown. */
  readonly current: SectionKind | null;
  /** The safe address of a section, or with null of the start page. */
  readonly href: (kind: SectionKind | null) => string;
}

export function sectionNav({ kinds, current, href }: SectionNavProps): TemplateResult {
  return html`<nav class="sections" part="navigation" aria-label=${msg('Sections', { id: 'sections' })}>
    ${kinds.map(
      (kind) =>
        html`<a href=${href(kind)} aria-current=${ifDefined(kind === current ? 'page' : undefined)}
          >${sectionTitle(kind)}</a
        >`,
    )}
  </nav>`;
}

/** What a section is called, in the interface's language. */
export function sectionTitle(kind: SectionKind | null): string {
  switch (kind) {
    case 'events':
      return msg('Events', { id: 'kind-events' });
    case 'places':
      return msg('Places', { id: 'kind-places' });
    case 'news':
      return msg('News', { id: 'news' });
    case 'offers':
      return msg('Offers', { id: 'offers' });
    default:
      return msg('Topics', { id: 'topics' });
  }
}
