/** A piece of news: plain text with bare URLs, never HTML. */
export interface News {
  /** Like `local-121`; only unique within a region and language. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601, UTC; null where nobody said. */
  readonly published: string | null;
  /** Its id in each language, this one too, by language slug. */
  readonly translations: Readonly<Record<string, string>>;
  readonly url: string;
}

/** How many the CMS is asked for at once: fewer are the last ones. */
export const NEWS_AT_ONCE = 20;

/** The path of a piece of news as the web app writes it, `/muenchen/de/news/local/121/` for the id `local-121`; `home` is the region's start page. */
export function newsPath(home: string, id: string): string {
  return `${home}news/${id.replace('-', '/')}/`;
}

/** The id that such a path names; null where it names none. */
export function newsId(path: string): string | null {
  const [, source, number] = /\/news\/([\w]+)\/(\d+)\/$/.exec(path) ?? [];
  if (source && number) return `${source}-${number}`;
  return /\/news\/(\d+)\/$/.exec(path)?.[1] ?? null;
}
