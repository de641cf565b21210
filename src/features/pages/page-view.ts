/** A page: where it stands, its content, what is below it, and how old it is. Loaded when the first page is opened. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Page, PageTitle } from '../../model/page.js';
import type { Neighbours } from '../../model/page-tree.js';
import { breadcrumbs, breadcrumbsStyles } from '../../ui/breadcrumbs.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { cmsText, type CmsTextSource } from '../../ui/cms-text.js';
import { origin, originStyles } from '../../ui/origin.js';
import { richTextStyles } from '../../ui/rich-text.styles.js';
import { heading } from '../../ui/heading.js';
import { titleStyles } from '../../ui/title.styles.js';
import { pageTiles, type PageTilesProps } from './page-tiles.js';
import { pageViewStyles } from './page-view.styles.js';
import { tableOfContents, tableOfContentsStyles } from './table-of-contents.js';

export interface PageViewProps extends Pick<PageTilesProps, 'href' | 'image'> {
  readonly page: Page;
  readonly children: readonly Page[];
  /** Outermost first; the start page is not among them. */
  readonly ancestors: readonly PageTitle[];
  /** The pages before and after this one, as far as they are known. */
  readonly neighbours: Neighbours;
  /** The start page; null where this page is the start page. */
  readonly home: Home | null;
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** Level of the page's title, 1 to 6. */
  readonly level: number;
  readonly content: CmsTextSource;
  /** The page's offers. */
  readonly offers?: unknown;
  /** What else belongs below it. */
  readonly extra?: unknown;
}

export const styles = [
  titleStyles,
  breadcrumbsStyles,
  buttonStyles,
  richTextStyles,
  originStyles,
  tableOfContentsStyles,
  pageViewStyles,
];

export function pageView(props: PageViewProps): TemplateResult {
  const { page, children, home, level } = props;
  return html`<article class="page">
    ${home ? trail(props, home) : nothing} ${heading(level, page.title, 'page-title')}
    <div part="content">${content(props)}</div>
    ${props.offers ?? nothing} ${children.length > 0 ? below(props) : nothing}
    ${origin({ ...page, tag: props.language })} ${props.extra ?? nothing} ${home ? onwards(props, home) : nothing}
  </article>`;
}

interface Home {
  readonly title: string;
  readonly href: string;
}

function trail({ ancestors, href, page }: PageViewProps, home: Home): TemplateResult {
  return breadcrumbs({
    label: msg('Breadcrumbs', { id: 'breadcrumbs' }),
    trail: [home, ...ancestors.map((each) => ({ title: each.title, href: href(each) }))],
    current: page.title,
  });
}

/** Where to read on: the page before, the one above, the one after. */
function onwards({ ancestors, neighbours, href }: PageViewProps, home: Home): TemplateResult {
  const { previous, next } = neighbours;
  const parent = ancestors.at(-1);
  const up = parent ? { title: parent.title, href: href(parent) } : home;
  const link = (kind: string, label: string, title: string, address: string) =>
    html`<a class="onward ${kind}" href=${address}><small>${label}</small><span>${title}</span></a>`;
  return html`<nav class="onwards" aria-label=${msg('Read on', { id: 'read-on' })}>
    ${previous ? link('previous', msg('Previous page', { id: 'page-previous' }), previous.title, href(previous)) : nothing}
    ${link('up', msg('Up to', { id: 'page-up' }), up.title, up.href)}
    ${next ? link('next', msg('Next page', { id: 'page-next' }), next.title, href(next)) : nothing}
  </nav>`;
}

function content({ page, children, home, level, content: source }: PageViewProps): unknown {
  return cmsText({
    html: page.content,
    version: `${page.path} ${page.lastUpdated}`,
    level,
    source,
    empty: children.length === 0 ? emptyPage(home) : nothing,
    frame: (clean) => [tableOfContents(clean), clean],
  });
}

function emptyPage(home: Home | null): TemplateResult {
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
