/**
 * The plan of what a region publishes besides pages: lists and entries of events, places, news and offers.
 *
 * Pure, like plan.ts. Only news and offers can be asked for one by one or are small; events and places come as whole lists, so an entry is found in its list.
 */
import type { Event } from '../model/event.js';
import { NEWS_AT_ONCE, newsId, newsPath, type News } from '../model/news.js';
import { homePath, normalisePath, sectionPath } from '../model/path.js';
import { lastSlug } from '../model/path-relations.js';
import type { Place } from '../model/place.js';
import type { SectionKind } from '../model/region.js';
import { LOADING, valueOf, type Ask, type Planning, type Screen, type Setting } from './plan.js';
import type { MoreNews, Section } from './sections.js';
import type { Remote } from './store.js';

/** A section; `missing` and `failed` say how those end, which is the same for all places of a region. */
export interface Endings {
  readonly missing: () => Screen;
  readonly failed: (remote: Remote<unknown>) => Screen;
}

export function sectionScreen(
  planning: Planning,
  setting: Setting,
  path: string,
  kind: SectionKind,
  endings: Endings,
): Screen {
  const { region, language } = setting;
  const where = { region: region.slug, language: language.slug };
  const list = sectionPath(region.slug, language.slug, kind);
  // the web app's address of the list of news is `/news/local/`
  const isList = [list, kind === 'news' && `${list}local/`].includes(normalisePath(path));
  const show = (section: Section, translations: Translations, own = path): Screen => {
    return { kind: 'section', setting, path: own, url: urlOf(section), translations, section };
  };
  switch (kind) {
    case 'events':
      return entries(planning.ask({ kind, ...where }), endings, (events) => {
        if (isList) return show({ kind, events }, inLanguages(setting, kind));
        const event = entryAt(events, path);
        return event ? show({ kind: 'event', event }, event.translations, event.path) : endings.missing();
      });
    case 'places':
      return entries(planning.ask({ kind, ...where }), endings, (places) => {
        if (isList) return show({ kind, places }, inLanguages(setting, kind));
        const place = entryAt(places, path);
        return place ? show({ kind: 'place', place }, place.translations, place.path) : endings.missing();
      });
    case 'offers':
      return entries(planning.ask({ kind, ...where }), endings, (offers) => {
        if (isList) return show({ kind, offers }, inLanguages(setting, kind));
        const offer = offers.find(({ alias }) => alias === lastSlug(path));
        return offer ? show({ kind: 'offer', offer }, inLanguages(setting, kind, lastSlug(path))) : endings.missing();
      });
    case 'news':
      return isList ? newsList(planning, setting, show, endings) : newsItem(planning.ask, setting, path, show, endings);
    default:
      return kind satisfies never;
  }
}

function urlOf(section: Section): string {
  switch (section.kind) {
    case 'events':
      return section.events[0]?.url ?? '';
    case 'places':
      return section.places[0]?.url ?? '';
    case 'news':
      return section.news[0]?.url ?? '';
    case 'event':
      return section.event.url;
    case 'place':
      return section.place.url;
    case 'news-item':
      return section.news.url;
    default:
      return '';
  }
}

type Translations = Readonly<Record<string, string>>;
type Show = (section: Section, translations: Translations) => Screen;

function entries<T>(remote: Remote<T>, { missing, failed }: Endings, show: (value: T) => Screen): Screen {
  const value = valueOf(remote);
  if (value !== undefined) return show(value);
  if (remote.status === 'failed') return remote.error.code === 'not-found' ? missing() : failed(remote);
  return LOADING;
}

/** The entry of a path; a date of a repeating event (`…$2026-03-10/`) is the event. */
function entryAt<T extends Event | Place>(list: readonly T[], path: string): T | undefined {
  const wanted = normalisePath(path).replace(/\$\d{4}-\d\d-\d\d\/$/, '/');
  return list.find((entry) => entry.path === wanted) ?? list.find((entry) => lastSlug(entry.path) === lastSlug(wanted));
}

/** A list, or an entry that is called the same in all languages, in the region's other languages. */
function inLanguages({ region, language, languages }: Setting, kind: SectionKind, entry = ''): Translations {
  const others = languages.filter(({ slug }) => slug !== language.slug);
  return Object.fromEntries(
    others.map(({ slug }) => [slug, sectionPath(region.slug, slug, kind) + (entry && `${entry}/`)]),
  );
}

/** The first page, and as many further ones as the visitor wants. */
function newsList({ ask, visit }: Planning, setting: Setting, show: Show, endings: Endings): Screen {
  const where = { region: setting.region.slug, language: setting.language.slug };
  const first = ask({ kind: 'news', ...where, page: 1 });
  return entries(first, endings, (page) => {
    const news = new Map(page.map((each) => [each.id, each]));
    let more: MoreNews = page.length < NEWS_AT_ONCE ? 'none' : 'some';
    for (let number = 2; number <= visit.newsPages && more === 'some'; number++) {
      const remote = ask({ kind: 'news', ...where, page: number });
      more = take(news, remote);
    }
    return show({ kind: 'news', news: [...news.values()], more }, inLanguages(setting, 'news'));
  });
}

/** Past the last page the CMS gives the last one again: a page that holds nothing new is the end. */
function take(news: Map<string, News>, remote: Remote<readonly News[]>): MoreNews {
  const page = valueOf(remote);
  if (!page) return remote.status === 'failed' ? 'failed' : 'loading';
  const before = news.size;
  for (const each of page) if (!news.has(each.id)) news.set(each.id, each);
  return news.size === before || page.length < NEWS_AT_ONCE ? 'none' : 'some';
}

function newsItem(ask: Ask, setting: Setting, path: string, show: Show, endings: Endings): Screen {
  const id = newsId(path);
  if (id === null) return endings.missing();
  const { region, language } = setting;
  const translated = (news: News): Translations =>
    Object.fromEntries(
      Object.entries(news.translations).map(([slug, each]) => [slug, newsPath(homePath(region.slug, slug), each)]),
    );
  return entries(ask({ kind: 'newsItem', region: region.slug, language: language.slug, id }), endings, (news) =>
    show({ kind: 'news-item', news }, translated(news)),
  );
}
