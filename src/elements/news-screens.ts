/** News and offers as the panel shows them, as lists and one by one. Loaded when the first of them are opened. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { newsList, styles as newsListStyles, type NewsListProps } from '../features/news/news-list.js';
import { newsView, styles as newsViewStyles } from '../features/news/news-view.js';
import { embeddedOffers, offerList, styles as offerListStyles } from '../features/offers/offer-list.js';
import { offerView, styles as offerViewStyles } from '../features/offers/offer-view.js';
import { newsPath } from '../model/news.js';
import { homePath, sectionPath } from '../model/path.js';
import type { News } from '../model/news.js';
import type { Offer } from '../model/offer.js';
import type { Setting } from '../store/plan.js';
import type { Section } from '../store/sections.js';
import { safeImage, type FrameProps, type SectionScreen } from './panel-frame.js';

export const styles = [...new Set([newsListStyles, newsViewStyles, offerListStyles, offerViewStyles].flat())];

type Shown<Kind extends Section['kind']> = Extract<Section, { kind: Kind }>;

export function newsListScreen(
  { links, level, dispatch }: FrameProps,
  { setting }: SectionScreen,
  { news, more }: Shown<'news'>,
): unknown {
  const home = homePath(setting.region.slug, setting.language.slug);
  return newsList({
    news,
    more: more === 'some' ? 'open' : more,
    level,
    tag: setting.language.tag,
    href: (each) => links.place(newsPath(home, each.id)),
    onMore: () => dispatch(more === 'failed' ? { kind: 'retry' } : { kind: 'more-news' }),
  });
}

export function newsItemScreen(
  { links, level }: FrameProps,
  { setting }: SectionScreen,
  news: News,
  extra: unknown,
): unknown {
  const { region, language } = setting;
  return newsView({
    news,
    home: { title: region.name, href: links.home },
    listHref: links.place(sectionPath(region.slug, language.slug, 'news')),
    language: language.tag,
    level,
    extra,
  });
}

export function offerListScreen(
  { links, level, base, imageHosts }: FrameProps,
  { path }: SectionScreen,
  offers: readonly Offer[],
): unknown {
  return offerList({
    offers,
    level,
    href: ({ alias }) => links.place(`${path}${alias}/`),
    image: (url) => safeImage(url, base, imageHosts),
  });
}

/** The offers that editors put on a page. */
export function pageOffers(
  { links, level, base, imageHosts }: FrameProps,
  { region, language }: Setting,
  offers: readonly Offer[],
): unknown {
  const list = sectionPath(region.slug, language.slug, 'offers');
  return embeddedOffers({
    offers,
    level: level + 1,
    href: ({ alias }) => links.place(`${list}${alias}/`),
    image: (url) => safeImage(url, base, imageHosts),
  });
}

export function offerScreen(
  { links, level, base, imageHosts }: FrameProps,
  { setting }: SectionScreen,
  offer: Offer,
  extra: unknown,
): unknown {
  const { region, language } = setting;
  return offerView({
    offer,
    home: { title: region.name, href: links.home },
    listHref: links.place(sectionPath(region.slug, language.slug, 'offers')),
    level,
    base,
    image: (url) => safeImage(url, base, imageHosts),
    extra,
  });
}

export interface BriefNewsProps extends Pick<NewsListProps, 'news' | 'level' | 'tag' | 'href'> {
  /** The address of the whole list. */
  readonly all: string;
}

/** Some news, for a side column. */
export function briefNews({ all, ...props }: BriefNewsProps): TemplateResult {
  return html`${newsList({ ...props, more: 'none', onMore: () => undefined })}
    <p class="side-all"><a href=${all}>${msg('All news', { id: 'all-news' })}</a></p>`;
}
