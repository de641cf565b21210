/** A page: where it stands, its content, what is below it, and how old it is. Loaded when the first page is opened. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { cleanContent, type ContentOptions } from '../../html/cms-content.js';
import { formatDay } from '../../i18n/format.js';
import type { Page, PageTitle } from '../../model/page.js';
import { richTextStyles } from '../../ui/rich-text.styles.js';
import { heading } from '../../ui/heading.js';
import { pageTiles, type PageTilesProps } from './page-tiles.js';
import { pageViewStyles } from './page-view.styles.js';

export interface PageViewProps extends Pick<PageTilesProps, 'href' | 'image'> {
  readonly page: Page;
  readonly children: readonly Page[];
  /** Outermost first; the start page is not among them. */
  readonly ancestors: readonly PageTitle[];
  /** The start page; null where this page is the start page. */
  readonly home: { readonly title: string; readonly href: string } | null;
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** Level of the page's title, 1 to 6. */
  readonly level: number;
  readonly content: Pick<ContentOptions, 'base' | 'imageHosts'>;
}

export const styles = [richTextStyles, pageViewStyles];

export function pageView(props: PageViewProps): TemplateResult {
  const { page, children, home, level } = props;
  return html`<article class="page">
    ${home ? breadcrumbs(props, home) : nothing} ${heading(level, page.title, 'page-title')}
    <div part="content">${content(props)}</div>
    ${children.length > 0 ? below(props) : nothing} ${origin(props)}
  </article>`;
}

function breadcrumbs({ ancestors, href, page }: PageViewProps, home: { title: string; href: string }): TemplateResult {
  return html`<nav class="breadcrumbs" part="breadcrumbs" aria-label=${msg('Breadcrumbs', { id: 'breadcrumbs' })}>
    <ol role="list">
      <li><a href=${home.href}>${home.title}</a></li>
      ${ancestors.map((each) => html`<li><a href=${href(each as Page)}>${each.title}</a></li>`)}
      <li aria-current="page">${page.title}</li>
    </ol>
  </nav>`;
}

function content({ page, children, home, level, content: options }: PageViewProps): unknown {
  const frame = msg('Video or outside content', { id: 'frame' });
  const tableLabel = msg('Table', { id: 'table' });
  // cleaning costs milliseconds: once for each version of a page, not for each render
  return guard([page, children.length, level, options.base, options.imageHosts.join(' ')], () => {
    const clean = cleanContent(page.content, {
      ...options,
      headingLevel: Math.min(6, level + 1),
      tableLabel,
      frameLabel: (provider, title) => `${title || frame} (${provider})`,
    });
    const isBlank = !clean.textContent.trim() && !clean.querySelector('img');
    return isBlank && children.length === 0 ? emptyPage(home) : clean;
  });
}

function emptyPage(home: { title: string; href: string } | null): TemplateResult {
  return html`<div class="empty" part="notice">
    <p>${msg('There is nothing on this page yet.', { id: 'page-empty' })}</p>
    ${home ? html`<p><a href=${home.href}>${msg(str`Back to “${home.title}”`, { id: 'back-to' })}</a></p>` : nothing}
  </div>`;
}

function below({ children, href, image, level, page }: PageViewProps): TemplateResult {
  const label = msg('More on this topic', { id: 'more-on-topic' });
  const tiles = pageTiles({ pages: children, href, image, label: `${label}: ${page.title}` });
  return page.content.trim() === ''
    ? tiles
    : html`<section class="below">${heading(level + 1, label, 'page-title')}${tiles}</section>`;
}

function origin({ page, language }: PageViewProps): TemplateResult | typeof nothing {
  const day = page.lastUpdated === null ? null : formatDay(page.lastUpdated, language);
  if (day === null && page.organization === null) return nothing;
  return html`<p class="origin">
    ${page.organization ? html`${page.organization}${day ? ' · ' : ''}` : nothing}
    ${
      day
        ? html`<time datetime=${page.lastUpdated ?? ''}
            >${msg(str`Last updated: ${day}`, { id: 'last-updated' })}</time
          >`
        : nothing
    }
  </p>`;
}
