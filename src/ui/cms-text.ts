/** Editors' content within a view: cleaned once for each version of what it belongs to, in the words of the interface. Knows the door for HTML (html/), no nouns. */
import { msg, str } from '@lit/localize';
import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { cleanContent, type ContentOptions } from '../html/cms-content.js';

/** Where content comes from, and what of others it may load. */
export type CmsTextSource = Pick<
  ContentOptions,
  'base' | 'imageHosts' | 'clearedProviders' | 'grantedVideos' | 'policy'
>;

export interface CmsTextProps {
  readonly html: string;
  /** Names what the content belongs to, and its last change. */
  readonly version: string;
  /** Level of the heading above the content, 1 to 6. */
  readonly level: number;
  readonly source: CmsTextSource;
  /** What stands there when there is nothing to read; default: nothing. */
  readonly empty?: unknown;
  /** What comes with it, made of the content, e.g. a table of its headings. */
  readonly frame?: (content: HTMLElement) => unknown;
}

export function cmsText(props: CmsTextProps): unknown {
  const { html, version, level, source } = props;
  const { base, imageHosts, clearedProviders = [] } = source;
  // cleaning costs milliseconds: not for each render
  return guard([html, version, level, base, imageHosts.join(' '), clearedProviders.join(' ')], () => text(props));
}

function text({ html, version, level, source, empty = nothing, frame = (content) => content }: CmsTextProps): unknown {
  const label = msg('Video or outside content', { id: 'frame' });
  const content = cleanContent(html, {
    ...source,
    version,
    headingLevel: Math.min(6, level + 1),
    tableLabel: msg('Table', { id: 'table' }),
    frameLabel: (provider, title) => `${title || label} (${provider})`,
    video: {
      show: (provider, title) => showVideo(provider, title),
      note: (provider) =>
        msg(str`When you watch it, ${provider} learns your IP address and what you watch.`, { id: 'video-note' }),
    },
  });
  const isBlank = !content.textContent.trim() && !content.querySelector('img');
  return isBlank ? empty : frame(content);
}

function showVideo(provider: string, title: string): string {
  const name = title ? `${title} (${provider})` : provider;
  return msg(str`Show video: ${name}`, { id: 'video-show' });
}
