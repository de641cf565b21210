/** A piece of news: when it was published, and its text, in which bare addresses are links. Loaded when the first one is opened. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatDay } from '../../i18n/format-day.js';
import type { News } from '../../model/news.js';
import { breadcrumbs, breadcrumbsStyles } from '../../ui/breadcrumbs.js';
import { heading } from '../../ui/heading.js';
import { linkedText } from '../../ui/linked-text.js';
import { titleStyles } from '../../ui/title.styles.js';
import { newsStyles } from './news.styles.js';

export interface NewsViewProps {
  readonly news: News;
  /** The start page. */
  readonly home: { readonly title: string; readonly href: string };
  /** The safe address of the list of news. */
  readonly listHref: string;
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** Level of the title, 1 to 6. */
  readonly level: number;
  /** What else belongs below it. */
  readonly extra?: unknown;
}

export const styles = [titleStyles, breadcrumbsStyles, newsStyles];

export function newsView({ news, home, listHref, language, level, extra }: NewsViewProps): TemplateResult {
  const day = news.published === null ? null : formatDay(news.published, language);
  return html`<article class="news">
    ${breadcrumbs({
      label: msg('Breadcrumbs', { id: 'breadcrumbs' }),
      trail: [home, { title: msg('News', { id: 'news' }), href: listHref }],
      current: news.title,
    })}
    ${heading(level, news.title, 'page-title')}
    ${day === null ? nothing : html`<time class="news-day" datetime=${news.published ?? ''}>${day}</time>`}
    <div class="news-text" part="content">${guard([news.text], () => linkedText(news.text))}</div>
    ${extra ?? nothing}
  </article>`;
}
