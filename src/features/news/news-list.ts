/** A region's news as real links, newest first, and what shows more of them. Loaded when the news are opened. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../i18n/format-day.js';
import type { News } from '../../model/news.js';
import { buttonStyles } from '../../ui/button.styles.js';
import { heading } from '../../ui/heading.js';
import { titleStyles } from '../../ui/title.styles.js';
import { newsStyles } from './news.styles.js';

export interface NewsListProps {
  /** Newest first, as the CMS gives them. */
  readonly news: readonly News[];
  /** What becomes of older news: `none` where these are all. */
  readonly more: 'none' | 'open' | 'loading' | 'failed';
  /** Level of the list's heading, 1 to 6. */
  readonly level: number;
  /** BCP 47 tag of the panel's language. */
  readonly tag: string;
  /** The safe address of a piece of news on the web. */
  readonly href: (news: News) => string;
  /** Older news, please: the first time, and again after they failed. */
  readonly onMore: () => void;
}

export const styles = [titleStyles, buttonStyles, newsStyles];

/** What three lines hold on the widest screen. */
const SHOWN_OF_TEXT = 300;

export function newsList(props: NewsListProps): TemplateResult {
  const { news, more: state, level } = props;
  return html`<section class="news">
    ${heading(level, msg('News', { id: 'news' }), 'page-title')}
    ${news.length === 0 && state === 'none' ? noNews() : nothing}
    <ul class="news-list" role="list">
      ${news.map((each) => html`<li>${entry(each, props)}</li>`)}
    </ul>
    ${more(props)}
  </section>`;
}

function noNews(): TemplateResult {
  return html`<p part="notice">${msg('There is no news at the moment.', { id: 'news-none' })}</p>`;
}

function entry(news: News, { href, tag }: NewsListProps): TemplateResult {
  const day = news.published === null ? null : formatDay(news.published, tag);
  const start = startOf(news.text);
  return html`<a class="news-entry" part="tile" href=${href(news)}>
    <span class="news-entry-title"><bdi>${news.title}</bdi></span>
    ${day === null ? nothing : html`<time class="news-day" datetime=${news.published ?? ''}>${day}</time>`}
    ${start === '' ? nothing : html`<span class="news-start" dir="auto">${start}</span>`}
  </a>`;
}

/** The first words, in one run; what is cut off is cut between words where there are any. */
function startOf(text: string): string {
  const whole = text
    .slice(0, 2 * SHOWN_OF_TEXT)
    .replace(/\s+/g, ' ')
    .trim();
  if (whole.length <= SHOWN_OF_TEXT) return whole;
  const cut = whole.slice(0, SHOWN_OF_TEXT).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space < SHOWN_OF_TEXT / 2 ? cut : cut.slice(0, space)} …`;
}

/** The button stays while older news are on their way, and the keyboard on it; the status is there before it says anything: else it is not read out. */
function more({ more: state, onMore }: NewsListProps): TemplateResult {
  const words = {
    none: '',
    open: '',
    loading: msg('Loading more …', { id: 'more-loading' }),
    failed: msg('More could not be loaded.', { id: 'more-failed' }),
  }[state];
  return html`<div class="news-more">
    <p role="status">${words}</p>
    ${
      state === 'none'
        ? nothing
        : html`<button
            class="button"
            type="button"
            aria-disabled=${state === 'loading' ? 'true' : 'false'}
            @click=${() => state !== 'loading' && onMore()}
          >
            ${state === 'failed' ? msg('Try again', { id: 'retry' }) : msg('Show more', { id: 'show-more' })}
          </button>`
    }
  </div>`;
}
